/** The front page. */
export const frontWords = {
	questions: 'Questions to start with',
	explore: 'Select a line or a place on the map.',
	readings: 'Read each document step by step',
	documents: 'The documents',
	excerpts: (count: number) => `${count} excerpts`,
	allDocuments: (count: number) => `All ${count} documents`,
	linkedTo: (count: number) => `${count} excerpts, linked to`,
	corridors: (count: number) => `${count} corridors`,
	places: (count: number) => `${count} places`,
	events: (count: number) => `${count} events`,
	countries: (count: number) => `${count} countries`,
	and: 'and',
	about: 'About the atlas'
} as const;
