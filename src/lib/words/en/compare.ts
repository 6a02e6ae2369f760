/** Where documents agree and differ. */
export const compareWords = {
	heading: 'Where the documents agree and differ',
	shortHeading: 'Where the documents differ',
	description: (count: number) =>
		`${count} matters, sentence beside sentence: where the documents agree, where they differ, where one is silent.`,
	nothing: 'Nothing is compared here.',
	introduction:
		'The documents side by side. Every judgement is the editors’ own and comes with a reason; none is made by software.',
	judged: 'The editors’ judgement, with reasons.',
	byVerdict: 'By verdict',
	byItem: 'By subject',
	pointByPoint: 'Point by point',
	coverage: 'Which document covers what',
	lensHint: 'To see only what one document mentions, choose it among the layers of the map.',
	inAll: (count: number) => (count === 2 ? 'In both documents' : 'In all documents'),
	onlyIn: (document: string) => `Only in ${document}`,
	saysNothing: 'Says nothing about this.',
	more: (count: number) => `${count} more ${count === 1 ? 'point' : 'points'}`,
	seeAlso: 'See'
} as const;
