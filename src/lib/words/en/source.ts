/** Who vouches for something of ours. */
export const sourceWords = {
	unverified: (reference: string | undefined) => (reference ? `not verified (${reference})` : 'not verified'),
	asOf: (source: string, date: string) => `${source}, ${date}`
} as const;
