/** The page of a document. */
export const documentWords = {
	about: 'About the document',
	asWritten: 'The atlas as it was known when this was written',
	excerptGone: 'The passage that your link names is not quoted here in this edition. These are:',
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

/** A reader's own copy of a document. */
export const copyWords = {
	summary: 'Read your own copy',
	explanation:
		'If you have the document, drop its text here, paste it or choose a file. It is checked against the fingerprint in this page and shown with every excerpt marked. It never leaves your browser.',
	text: 'Text of the document',
	placeholder: 'Paste or drop the text',
	file: 'Text file',
	notLoaded: 'part of this page failed to load. Reload the page and add the text again.',
	failed: (reason: string) => `The copy could not be read: ${reason}`,
	noText: {
		binary: 'it is no plain text in UTF-8. Save the document as plain text first',
		encoded: 'more than half of it is in words too long for any language, as in encoded data',
		marks: 'a letter in it bears more marks than any script has'
	},
	none: (words: number) =>
		`This text is not the document, or contains none of the excerpts quoted here (${words} words).`,
	same: (count: number) => `Identical to the edition quoted. All ${count} excerpts are where the atlas says they are.`,
	nearlySame: (count: number) =>
		`The same edition; only white space, quotation marks, hyphens or invisible marks differ. All ${count} excerpts are where the atlas says they are.`,
	other: (found: number, all: number, moved: number) =>
		`Another edition: it holds ${found} of ${all} excerpts word for word${moved > 0 ? `, ${moved} of them at another place` : ''}.`,
	missing: 'Not in it:',
	near: 'Nearly there, but not word for word. The text has:',
	nearBy: {
		letters: 'the same letters; hyphens, quotation marks or spaces differ',
		words: 'other or more words'
	},
	unreadable: (name: string) => `“${name}” is a folder, or it is no longer there.`,
	otherKinds: {
		pdf: 'it is a PDF. Copy the words out of it, or save it as plain text.',
		office: 'it is a file of a word processor, or another ZIP file. Save it as plain text.',
		word: 'it is a file of Word. Save it as plain text.',
		rtf: 'it is rich text (RTF). Save it as plain text.',
		empty: 'the file is empty.'
	},
	onlySecure: 'this page did not come over https, so the browser keeps back what is needed to check the text.',
	firstOf: (name: string, count: number) => `Of ${count} files, “${name}” was read.`,
	ambiguous: 'In it several times:',
	close: 'Close your copy',
	yours: 'Your copy',
	showOnMap: 'Show this excerpt on the map',
	map: 'map',
	moved: (words: number) => `${Math.abs(words)} words further ${words > 0 ? 'down' : 'up'}`
} as const;
