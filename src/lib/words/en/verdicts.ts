/** How documents stand to each other in a matter: the front page has these words too, the rest of compare.ts not. */
export const verdictWords = {
	differ: 'Differ',
	agree: 'Agree',
	only: (documents: string) => `Only ${documents}`,
	silent: 'Silent'
} as const;
