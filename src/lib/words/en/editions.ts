const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** Editions that are kept: their frozen pages, and what changed from one to the next. */
export const editionWords = {
	/** "2026-11-22", with a letter where a day has several. */
	name: (edition: string) => `Edition ${edition}`,
	frozen: (edition: string, hash: string, date: string) =>
		`This page is kept as it was in edition ${edition} (${hash}) of ${date}. It stays as it is.`,
	today: 'Today’s page',
	since: 'What changed since',
	contents: 'All pages of this edition',
	map: (name: string) => `Map: ${name}`,
	mapSources: '© OpenStreetMap contributors, Natural Earth, GeoNames',
	alsoCalled: (names: readonly string[]) => `Also: ${names.join(', ')}.`,
	excerpts: 'In the documents',
	ours: 'Not in the documents',
	legs: 'Legs',
	comparisons: 'Where the documents agree and differ',
	ties: 'Ties between states',
	sources: 'Sources',
	text: (sha256: string) => `SHA-256 of the text: ${sha256}.`,
	cite: 'To cite this page',
	citation: (title: string, name: string, edition: string, hash: string, path: string) =>
		`${title}, edition ${edition} (${hash}): ${name}. ${path}`,
	words: (section: string, first: number, last: number) => `${section}, words ${first} to ${last}`,
	silent: 'says nothing of it',
	labels: { agree: 'agrees', differ: 'differs', 'only-here': 'alone says it', silent: 'is silent' },
	voices: { agree: 'agrees', differ: 'differs', adds: 'adds', silent: 'is silent' },
	weakens: 'What weakens it',
	kinds: {
		corridors: 'Corridors',
		places: 'Places',
		events: 'Events',
		countries: 'Countries',
		organisations: 'Organisations',
		ties: 'Ties between states',
		documents: 'Documents',
		readings: 'Guided readings'
	},
	changes: {
		title: 'What changed',
		headTitle: (atlas: string) => `What changed · ${atlas}`,
		description: 'What was added, changed or removed from one edition of the atlas to the next.',
		introduction:
			'Editions that are kept stay as they were, each under an address of its own. The newest stand first: what changed since an edition is under its name, and above it.',
		none: 'No edition is kept yet.',
		feed: 'As a feed (Atom)',
		pages: 'Its pages',
		from: (before: string, after: string) => `From edition ${before} to ${after}`,
		toToday: (before: string) => `Since edition ${before}`,
		nothing: 'Nothing has changed since: the atlas is as it was kept.',
		others: 'Other words changed, such as introductions and notes, or the lines themselves.',
		first: (edition: string) => `Edition ${edition}, the first that is kept`,
		counts: (counts: Readonly<Record<FactKind, number>>) =>
			`${many(counts.items, 'item')}, ${many(counts.excerpts, 'excerpt')}, ${many(counts.comparisons, 'comparison')}, ${many(counts.ties, 'tie')}, ${many(counts.readings, 'guided reading')} and the status of ${many(counts.statuses, 'leg')}.`,
		kinds: {
			items: 'Items',
			excerpts: 'Excerpts',
			comparisons: 'Comparisons',
			ties: 'Ties between states',
			readings: 'Guided readings',
			statuses: 'Statuses of legs'
		} satisfies Record<FactKind, string>,
		added: 'Added',
		changed: 'Changed',
		removed: 'Removed',
		field: (name: string, before: string | undefined, after: string | undefined) =>
			before === undefined && after === undefined ? name : `${name}: ${before || 'nothing'} → ${after || 'nothing'}`,
		fields: {
			name: 'name',
			otherNames: 'other names',
			summary: 'summary',
			facts: 'facts of ours',
			legs: 'legs',
			kind: 'kind',
			country: 'country',
			position: 'position',
			note: 'note',
			reference: 'source',
			when: 'date',
			where: 'where it happened',
			author: 'author',
			publisher: 'publisher',
			date: 'date',
			address: 'address',
			text: 'text',
			notOnMap: 'what is not on the map',
			words: 'words',
			section: 'section',
			about: 'what it is about',
			item: 'what it is about',
			reason: 'reason',
			sides: 'what each document says',
			what: 'what it consists of',
			ends: 'its ends',
			figure: 'figure',
			sign: 'where it is going',
			excerpts: 'excerpts',
			status: 'status',
			asOf: 'as of',
			steps: 'steps'
		}
	}
} as const;

type FactKind = 'items' | 'excerpts' | 'comparisons' | 'ties' | 'readings' | 'statuses';
