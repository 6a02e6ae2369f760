/** The timeline when it is open, and what is on it. */
export const timelineWords = {
	from: 'From',
	to: 'To',
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
	change: (line: string, status: string) => `${line}: ${status}`,
	written: (name: string) => `“${name}” is written`
} as const;
