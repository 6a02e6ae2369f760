const range = (first: number, last: number) => (first === last ? `word ${first}` : `words ${first}–${last}`);

interface Source {
	readonly document: string;
	readonly date?: string | undefined;
	readonly first: number;
	readonly last: number;
}
const source = ({ document, date, first, last }: Source) =>
	[document, date, range(first, last)].filter(Boolean).join(', ');

/** What every page about an item says around its quotations. */
export const cardWords = {
	quotations: 'What the documents say',
	whyFirst: 'Why this first?',
	whyHere: 'Why here?',
	gone: {
		excerpt: 'The passage that your link names is not quoted here in this edition. These are:',
		part: 'The leg or stop that your link names is not here in this edition. This is all there is:'
	},
	words: range,
	ofAll: (count: number) => `of ${count}`,
	inTheText: (section: string) => `In the text: ${section}`,
	onTheMap: 'On the map',
	atPublisher: 'At the publisher',
	more: (count: number, document: string) => `${count} more from ${document}`,
	showMark: (document: string) => `quotation from ${document}`,
	silent: (document: string) => `Nothing quoted from ${document} mentions it.`,
	othersSilent: (count: number) => `Nothing quoted from the other ${count} documents mentions it.`,
	lensHidesAll: (document: string) => `Nothing here is mentioned in ${document}.`,
	showBoth: 'Show both',
	showAll: 'Show all documents',
	also: 'Also mentioned',
	alsoHere: 'Also here',
	moreChips: (count: number) => `${count} more`,
	moreFacts: (count: number) => `${count} more ${count === 1 ? 'fact' : 'facts'}`,
	names: 'Names',
	moreInOurWords: 'More in our words',
	notInDocuments: 'Not in the documents',
	source: 'Source',
	asOf: (date: string) => `as of ${date}`,
	data: 'Data',
	withLicences: 'licences included',
	previous: 'Previous',
	next: 'Next',
	moveOn: 'Previous and next'
} as const;

/** How a quotation is cited. */
export const citeWords = {
	cite: 'Cite',
	source,
	short: (quotation: string, from: Source, address: string) => `“${quotation}” (${source(from)}), ${address}`,
	copied: 'Copied as a short citation.',
	blocked: 'Your browser blocked copying. The text is selected: press Ctrl+C (⌘C on a Mac).',
	otherForms: 'Other forms',
	shortForm: 'Short citation',
	format: 'Format',
	formats: { text: 'Text', markdown: 'Markdown', bibtex: 'BibTeX', csl: 'CSL-JSON' },
	citation: 'Citation',
	loading: 'Loading the citation…',
	failed: 'The citation could not be loaded.',
	again: 'Try again'
} as const;
