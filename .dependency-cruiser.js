/** What each room of `src/lib` may import, from the ground up; CONTRIBUTING.md says what the rooms are for. */

const ground = ['memo', 'geometry', 'text'];
const domain = [...ground, 'quotation', 'atlas'];
const contracts = [...domain, 'site', 'page-data', 'map-data'];

/** @type {Record<string, string[]>} */
const rooms = {
	site: [],
	memo: [],
	geometry: ['memo'],
	text: [],
	quotation: ['text'],
	atlas: [...ground, 'quotation'],
	network: ['atlas', 'geometry', 'memo'],
	'map-data': ['atlas', 'geometry'],
	'page-data': [...domain, 'map-data', 'words'],
	palette: ['atlas', 'map-data', 'words'],
	words: [],
	offline: ['site', 'words'],
	state: [...contracts, 'offline'],
	map: [...contracts, 'state', 'palette', 'words'],
	panel: [...contracts, 'state', 'palette', 'words', 'network'],
	server: [...contracts, 'palette', 'words', 'network', 'map']
};
/** Rooms that know neither Svelte nor Kit. */
const plain = [
	'site',
	'memo',
	'geometry',
	'text',
	'quotation',
	'atlas',
	'network',
	'map-data',
	'page-data',
	'palette',
	'words'
];

const tests = '[.]test[.]ts$';
const readers = '^src/lib/(?!server/)|^src/routes/(?!.*(?:[.]server|[+]server)[.]ts$)';

/** @type {(name: string, comment: string, from: object, to: object) => object} */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
	forbidden: /** @type {import('dependency-cruiser').IForbiddenRuleType[]} */ ([
		forbid('circle', 'Two files that need each other are one file, or want a third.', {}, { circular: true }),
		...Object.entries(rooms).map(([room, below]) =>
			forbid(
				`room-${room}`,
				`${room}/ imports ${below.length > 0 ? below.join(', ') : 'no other room'}.`,
				{ path: `^src/lib/${room}/`, pathNot: tests },
				{ path: '^src/lib/', pathNot: `^src/lib/(?:${[room, ...below].join('|')})/` }
			)
		),
		forbid(
			'views-meet-in-state',
			'map/ and panel/ are two views of one atlas: neither knows the other, not in tests either.',
			{ path: '^src/lib/(map|panel)/' },
			{ path: '^src/lib/(?:map|panel)/', pathNot: '^src/lib/$1/' }
		),
		forbid(
			'style-is-pure',
			'The style and the drawing of the still map need no browser.',
			{ path: '^src/lib/(?:map/style|server)/', pathNot: tests },
			{ path: '^src/lib/(?:state|map/live)/' }
		),
		forbid(
			'server-at-build-only',
			'Only *.server.ts, +server.ts, hooks and scripts use server/: the browser never does.',
			{ path: readers, pathNot: tests },
			{ path: '^src/lib/server/' }
		),
		forbid(
			'maplibre-in-live-only',
			'Only map/live runs MapLibre; the style may use its types.',
			{ path: '^src/', pathNot: `^src/lib/map/live/|${tests}` },
			{ path: 'maplibre-gl/', dependencyTypesNot: ['type-only'] }
		),
		forbid(
			'schemas-at-build-only',
			'Only server/ and scripts read outside data: schemas stay out of the browser.',
			{ path: readers, pathNot: tests },
			{ path: 'node_modules/zod/' }
		),
		forbid(
			'plain-typescript',
			'This room knows neither Svelte nor Kit.',
			{ path: `^src/lib/(?:${plain.join('|')})/`, pathNot: tests },
			{ path: 'node_modules/(?:svelte|@sveltejs)/|^(?:svelte|[$]app)/' }
		),
		forbid(
			'site-knows-no-script',
			'What a script shares with the site stands in src/lib.',
			{ path: '^src/', pathNot: tests },
			{ path: '^(?:scripts|bench|tests)/' }
		)
	]),
	options: {
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^scripts/base-map/node_modules/' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'types', 'node', 'default'],
			extensions: ['.ts', '.js', '.svelte']
		}
	}
};

// dependency-cruiser wants a default export here.
export default configuration;
