/** The atlas as it was known on an earlier day. */
export const knownWords = {
	heading: 'What was known when',
	description:
		'The atlas without hindsight: without documents, names, facts and statuses that are later than a day of your choice.',
	introduction:
		'A map made today knows more than its documents did. Choose a day: documents written later, what only they say, later names, facts and statuses of lines are then left out, on the map and on the pages. The address keeps the day, so you can share it.',
	asKnown: (day: string) => `As known on ${day}.`,
	dayOf: (day: string, document: string) => `${day}, when ${document} had been written`,
	leftOut: 'What was learned later, or bears no date, is left out.',
	pageIsLater: 'What this page is about was not known yet, or nobody says when it was.',
	uncut: 'The map shows that; this page says what is known now.',
	showAll: 'Show everything',
	otherDay: 'Another day',
	asWritten: (document: string) => `As ${document} was written`,
	everything: 'Everything, as it is known now',
	onDay: 'On a day',
	show: 'Show',
	rule: 'The rule',
	rules: [
		'A document is known from the day it bears. One without a date is known from the last day on which it can have been written; its page says why.',
		'A fact of ours is known from the date it bears. One without a date is left out.',
		'An event is known when it has happened for certain, or when a document speaks of it.',
		'A leg has the status that it had, as far as we know when that began. Before its opening it is drawn as planned, and called “not yet open”.',
		'A comparison is known when all documents that it compares are. Borders, stations and the courses of lines are those of today.'
	],
	changes: 'When lines changed',
	change: (date: string, status: string) => `${date}: ${status}`
} as const;
