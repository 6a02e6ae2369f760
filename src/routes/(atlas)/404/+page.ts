export const load = () => ({
	isNowhere: true as const,
	head: { title: 'No such page · Corridor Atlas', description: 'The atlas has nothing at this address.' }
});
