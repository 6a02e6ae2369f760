/** The page of an event. */
export const eventWords = {
	when: 'When',
	where: 'Where',
	until: (from: string, to: string) => `${from} to ${to}`,
	drawn: 'How reliable the drawing is',
	within: (km: number) => `, within ${km} km`,
	source: (source: string) => `Source: ${source}.`,
	timeline: 'Timeline',
	timesNote: 'Times in UTC.',
	facts: 'Facts and figures'
} as const;
