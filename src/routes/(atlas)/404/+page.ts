export const load = () => ({
	head: { title: 'No such page · Corridor Atlas', description: 'The atlas has nothing at this address.' }
});
