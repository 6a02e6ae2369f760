/** At the beginning of a line. */
const capital = ([first = '', ...rest]: string) => first.toUpperCase() + rest.join('');

/** Guided readings: the argument of a document step by step. */
export const readingWords = {
	heading: 'Guided readings',
	one: 'Guided reading',
	description: 'Each document step by step: what it argues, on which words, and what in it speaks against it.',
	introduction:
		'What does each document argue, and how well does it prove it? Every step has one claim in our words, the passages that it rests on, what in the same document weakens it, and what the other document says. The map goes along.',
	none: 'This atlas has no readings.',
	progress: (number: number, count: number) => `Step ${number} of ${count}`,
	begin: 'Begin at step 1',
	continueAt: (number: number) => `Continue at step ${number}`,
	whole: 'All steps on one page',
	steps: (count: number) => `${count} steps`,
	claim: (document: string) => `What ${document} argues here`,
	weakens: 'What weakens it, in the same document',
	nothingWeakens: 'We found nothing in the document that weakens it.',
	ourWords: 'Name, claim and remarks are the editors’ own words.',
	voices: {
		agree: (document: string) => `${capital(document)} agrees`,
		differ: (document: string) => `${capital(document)} differs`,
		adds: (document: string) => `${capital(document)} adds`,
		silent: (document: string) => `${capital(document)} is silent`
	},
	seeAlso: 'Quoted on this page:',
	previous: 'Previous',
	next: 'Next',
	other: 'All readings',
	mapOf: (number: number) => `Map of step ${number}`,
	stepOf: (reading: string, number: number) => `${reading}, step ${number}`,
	moveOn: 'Through the reading'
} as const;
