const rights = 'Short quotations. The documents belong to their publishers; cite them, not this atlas.';

/** Files for readers: what they are called where they are offered, what they say of themselves, and their README. */
export const downloadWords = {
	/** Names of files in lists. */
	names: {
		places: 'Places',
		sharedEvents: 'Events that share a layer',
		events: 'Events',
		excerptsTable: 'Excerpts as a table (CSV)',
		excerpts: 'Excerpts',
		annotations: 'Excerpts as Web Annotations',
		linkedPlaces: 'Places as Linked Places',
		ties: 'Ties between states',
		tiesTable: 'Ties between states as a table (CSV)',
		crossingsTable: 'Corridors by country as a table (CSV)',
		timeline: 'Everything that has a date',
		withSemicolons: (name: string) => name.replace('CSV', 'CSV with semicolons, for Excel where 10,1 is written'),
		apart: {
			lines: (name: string) => `${name}: its lines alone`,
			points: (name: string) => `${name}: its stops alone`
		},
		archive: 'Everything in one file (ZIP)'
	},
	rights,
	/** Who is to be named, by licence. */
	attributions: {
		'ODbL-1.0': '© OpenStreetMap contributors, Open Database License 1.0',
		'CC-BY-4.0': 'GeoNames, Creative Commons Attribution 4.0',
		'public-domain': 'public domain (Natural Earth, or drawn for this atlas)'
	},
	excerptsLabel: (title: string, hash: string, date: string) => `${title}: excerpts, edition ${hash} of ${date}`,
	placesLabel: (title: string, hash: string, date: string) => `${title}: places, edition ${hash} of ${date}`,
	editionLabel: (title: string, date: string) => `${title}, edition of ${date}`,
	whenNamed: 'when the documents that name it were written',
	atSea: 'at sea',
	allCorridors: 'All corridors, shared track once',
	/** What a kind of file holds, in the README. */
	readme: {
		corridors: 'legs and stops of each corridor, with mode, status, source and accuracy',
		apart: 'the same in two files, for programs that take one kind of geometry from a file; lists are texts',
		events: 'each event: where it happened, and its paths where it has some',
		sharedEvents: 'the events that share one layer of the map',
		places: 'the places that the documents name',
		linkedPlaces: 'the same as Linked Places Format, with references to gazetteers',
		excerptsTable:
			'every excerpt in a row. RFC 4180, UTF-8 with a byte order mark, so that spreadsheets show every letter. A cell that begins like a formula has an apostrophe before it, and apostrophe_added says where. The file -semicolons.csv is the same for Excel in countries that write 10,1; so it is with every table. Lists within a cell stand between vertical bars.',
		excerpts: 'every excerpt with its document and what it is about',
		annotations: 'the same as W3C Web Annotations',
		ties: 'what documents state that ties states to each other, as lines between fixed points, with figures',
		tiesTable: 'the same in rows, those that have no line included',
		crossingsTable: 'how far each corridor runs in each country, and all together with shared track once',
		readings: 'each document step by step: claims, passages, what weakens them, what the others say',
		timeline: 'events, changes on the lines, facts and documents by their dates',
		citations: 'each excerpt as a citation: plain text, Markdown, BibTeX, CSL-JSON',
		licences: 'where the data of the atlas come from',
		text: (parts: {
			title: string;
			introduction: string;
			origin: string;
			hash: string;
			date: string;
			/** Each a file and what it holds. */
			files: string;
			documents: readonly string[];
			attributions: readonly string[];
			contact: { name: string; address: string };
		}) => `${parts.title}
${parts.introduction}

${parts.origin && `${parts.origin}\n`}Edition ${parts.hash} of ${parts.date}

CONTENTS

${parts.files}

Positions are [longitude, latitude], WGS 84.

RIGHTS

${rights}
${parts.documents.map((document) => `  ${document}`).join('\n')}

Lines and stops carry the name of their licence. If you pass them on, name their source:
${parts.attributions.map((text) => `  ${text}`).join('\n')}

Names, summaries, facts and notes of the atlas: Creative Commons Attribution 4.0.

Errors, and objections to a quotation: ${parts.contact.name}, ${parts.contact.address}.
`
	}
} as const;
