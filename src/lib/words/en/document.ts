/** The page of a document. */
export const documentWords = {
	about: 'About the document',
	asWritten: 'The atlas as it was known when this was written',
	author: 'Author',
	notNamed: 'not named',
	publisher: 'Published by',
	date: 'Date',
	address: 'Address',
	noAddress: 'No public address is known.',
	quoted: 'Quoted',
	quotedShare: (excerpts: number, words: number, all: number, share: string) =>
		`${excerpts} excerpts, ${words} of ${all} words (${share}; never more than a third)`,
	fingerprint: 'Fingerprint',
	fingerprintNote: 'SHA-256 of the whole text',
	revised: 'Entry last revised',
	beyond: 'What it says that is not on the map',
	reading: (steps: number) => `guided reading in ${steps} steps`,
	excerpts: 'Excerpts',
	ourLabel: '(our label)',
	leftOut: (count: number) => `${count} ${count === 1 ? 'word' : 'words'} left out`,
	above: 'is at the top of this page.',
	previous: 'Previous excerpt',
	next: 'Next excerpt',
	count: (chosen: number, all: number) => (chosen >= 0 ? `${chosen + 1} of ${all}` : `${all} excerpts`)
} as const;
