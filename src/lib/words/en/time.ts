/** The timeline: when it happened. */
export const timeWords = {
	heading: 'Timeline',
	open: 'Timeline',
	failed: 'The timeline could not be loaded.',
	retry: 'Try again',
	from: 'From',
	to: 'To',
	onlySpan: (span: string) => `Only ${span} is shown`,
	showAll: 'Show all time again',
	previous: 'Previous',
	next: 'Next',
	play: 'Play',
	pause: 'Pause',
	axis: 'Years in which more happened are broader. Drag over the axis to show only a part of it.',
	ofKind: (when: string, kind: string) => `${when} · ${kind}`,
	kinds: {
		event: 'Event',
		change: 'Line',
		fact: 'Fact, not in the documents',
		document: 'Document',
		said: 'Said by a document, not on the map'
	},
	count: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
	none: 'Nothing dated lies within this span.',
	inMonth: (month: string) => `${month}, no day given`,
	inYear: (year: string) => `${year}, no month given`,
	about: (date: string) => `about ${date}`,
	until: (from: string, to: string) => `${from} to ${to}`,
	change: (line: string, status: string) => `${line}: ${status}`,
	written: (name: string) => `“${name}” is written`
} as const;
