/** A reader's own copy of a document. */
export const copyWords = {
	summary: 'Read your own copy',
	explanation:
		'If you have the document, drop it here, paste its text or choose a file (text, PDF or Word). It is checked against the fingerprint in this page and shown with every excerpt marked. It never leaves your browser.',
	text: 'Text of the document',
	placeholder: 'Paste or drop the text',
	file: 'Text, PDF or Word file (.docx)',
	reading: 'Reading …',
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
		word: 'it is an older file of Word, or one locked by a password. Save it as .docx without a password, or as plain text.',
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

/** A copy that is a PDF. */
export const pdfWords = {
	read: (heads: number, divided: number) =>
		[
			'Read from a PDF, line by line.',
			...(heads > 0 ? [`Left out at the edge of several pages: ${heads} ${heads === 1 ? 'line' : 'lines'}.`] : []),
			...(divided > 0
				? [`Put together where the end of a line divided them: ${divided} ${divided === 1 ? 'word' : 'words'}.`]
				: [])
		].join(' '),
	onlyPictures:
		'this PDF has only pictures of pages, no words. Have a program recognise its text (OCR), or paste the words.',
	locked:
		'this PDF is locked by a password. Open it in a viewer, and paste its words or print it into a PDF without one.',
	broken: 'this PDF is broken or cut short. Fetch it again, or open it in a viewer and paste its words.',
	notLoaded: 'the program that reads PDFs did not come. Try again, or paste the words.',
	noTable: 'a table of letters that this PDF relies on did not come. Try again, or paste the words.'
} as const;

/** A copy that is a file of a word processor. */
export const docxWords = {
	openDocument: 'it is a file of LibreOffice (ODT). Save it as .docx or as plain text.',
	otherZip: 'it is a ZIP file. Take the document out of it first.',
	noDocument: 'it is an Office file without a document of Word, such as a table. Save it as .docx or as plain text.',
	broken: 'this file is broken or cut short. Fetch it again, or save it anew as .docx or as plain text.'
} as const;
