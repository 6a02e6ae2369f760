/** What an answer over the network does not say; a page prints it beside every answer. */
export const leftOut = {
	scope:
		'The answer holds among the ways on this map: the legs of its corridors, and a few lines beyond them that close gaps. Other railways, roads and ships exist.',
	measure:
		'The shortest way is the one with the fewest kilometres, measured along lines that are drawn more or less exactly.',
	missing: [
		'Capacity: how many trains or ships a line can take.',
		'Tariffs: what the carriage, the customs and the transhipment cost.',
		'Time: how fast trains and ships go, and how often.',
		'Queues: how long goods wait at borders, in ports and where the gauge changes.',
		'Roads: all but the one that a corridor names.'
	],
	status: 'A status is that of the day which stands beside it. Whether trains run today is not known here.'
} as const;
