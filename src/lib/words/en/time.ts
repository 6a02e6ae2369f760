/** The timeline while it is closed, on every page: when it happened. */
export const timeWords = {
	heading: 'Timeline',
	open: 'Timeline',
	failed: 'The timeline could not be loaded.',
	retry: 'Try again',
	onlySpan: (span: string) => `Only ${span} is shown`,
	until: (from: string, to: string) => `${from} to ${to}`,
	showAll: 'Show all time again'
} as const;
