const kilobytes = (bytes: number) => (bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`);

/** The page about the files that the site offers. */
export const dataWords = {
	title: 'Data',
	headTitle: (atlas: string) => `Data · ${atlas}`,
	description: 'Every file that the atlas offers: what it holds, field by field, its licence, its size and an example.',
	introduction:
		'Every file can be fetched from any program: no key, no limit, and pages on other hosts may read it. [One description for programs](openapi) (OpenAPI 3.1) says the same as this page. Everything readers can take away is also [in one file](archive), and [each by itself](files).',
	kept: {
		title: 'Files for readers',
		promise:
			'These stay where they are. Fields may be added; none is renamed, removed or given another meaning without a word in the list of changes. Ids stay, and an id that had to change leads on.'
	},
	own: {
		title: 'Files of the site itself',
		promise:
			'The pages and the map fetch these. You may look at them, but they may change with any edition; build on the files above instead.',
		network: 'the legs of all corridors and of what lies beyond them as one network',
		networkLines: 'the line of each track of the network, encoded',
		search: 'the index of the search',
		documents: 'the documents, for the control that shows what one of them says',
		map: 'lines, points, names and ties, as the map draws them',
		mapLines: 'finer lines of each corridor, for a map that is near',
		tiles: 'places that come later, as vector tiles; only in an atlas that has many',
		openapi: 'this page for programs',
		archive: 'everything for readers, with its licences'
	},
	elsewhere: {
		title: 'Other addresses',
		embed: 'a map and the words of an item, to stand in a frame of another page',
		oembed: 'the same for programs that know oEmbed; only where the site knows its host',
		still: 'the still map of a page, as SVG',
		schemas: 'JSON Schemas of the files that an atlas is made from',
		editions: 'the pages of each edition that is kept, as they were',
		feed: 'what changed from edition to edition, as an Atom feed',
		sitemap: 'the addresses of all pages; only where the site knows its host'
	},
	licence: 'Licence',
	licences: {
		lines: 'each line names its own; the file says whom to name. OpenStreetMap: Open Database License 1.0',
		places: 'GeoNames: Creative Commons Attribution 4.0; the rest is in the public domain',
		quotations: 'short quotations; the documents belong to their publishers',
		ours: 'Creative Commons Attribution 4.0; quoted words belong to their publishers',
		mixed: 'of what it is made from: see the files above'
	},
	size: 'Size',
	sizes: (count: number, smallest: number, largest: number) =>
		count === 1 ? kilobytes(largest) : `${count} files, ${kilobytes(smallest)} to ${kilobytes(largest)}`,
	bytes: kilobytes,
	fields: (count: number) => `Fields (${count})`,
	columns: (count: number) => `Columns (${count})`,
	example: 'Example',
	exampleOf: (path: string) => `The beginning of ${path}, with lists and long texts cut`,
	optional: 'may be absent',
	types: {
		text: 'text',
		number: 'number',
		flag: 'true or false',
		nothing: 'nothing',
		object: 'object',
		list: (of: string) => `list: ${of}`,
		oneOf: (values: readonly string[]) => values.join(' | '),
		orNothing: (type: string) => `${type}, or null`
	}
} as const;
