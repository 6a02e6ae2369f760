/**
 * The import directions of docs/architecture.md as ESLint blocks.
 *
 * `no-restricted-imports` does not see `import('x')`, so each pattern also stands as a `no-restricted-syntax` selector.
 * A later block replaces an earlier block's rule of the same name, so each file must match one block's list in full.
 */

/** @typedef {{ regex: string, message: string, importNames?: string[] }} Pattern */

/**
 * A room by its alias, or by a path of dots that leaves the own room.
 * @param {string[]} names
 * @param {string} message
 * @returns {Pattern}
 */
const otherRooms = (names, message) => ({
	regex: `^(?:#lib|\\.{1,2}(?:/.*)?)/(?:${names.join('|')})(?:/|$)`,
	message
});

/**
 * @param {string[]} names of packages; their subpaths are meant too
 * @param {string} message
 * @returns {Pattern}
 */
const packages = (names, message) => ({ regex: `^(?:${names.join('|')})(?:/|$)`, message });

const oldAlias = packages(['\\$lib'], 'Write #lib/… with the file extension: $lib goes away with Kit 3.');
const mapLibre = packages(['maplibre-gl', 'svelte-maplibre-gl', '@maplibre/.*'], 'Only map/ knows MapLibre.');
const schemas = packages(['zod'], 'Only server/ and scripts read outside data: schemas stay out of the browser.');
const svelteItself = packages(['svelte', '\\$app'], 'This room is plain TypeScript: no Svelte, no Kit.');
const navigation = {
	regex: '^\\$app/navigation$',
	importNames: ['goto', 'pushState', 'replaceState'],
	message: 'Only Address in state/ navigates: use a link, or a method of Address.'
};
const server = otherRooms(['server'], 'Only *.server.ts and +server.ts use server/: the browser never does.');

const atlasOnly = {
	regex: '^(?!#lib/atlas/|\\.{1,2}/|geojson$|@turf/)',
	message: 'atlas/ imports itself, geojson types and @turf/* only: it is the domain, in plain TypeScript.'
};

/** @type {Record<string, { between: Pattern[], outside: Pattern[] }>} */
const restrictions = {
	'src/lib/atlas': {
		between: [otherRooms(['server', 'state', 'map', 'panel'], 'atlas/ is below every other room.')],
		outside: [atlasOnly]
	},
	'src/lib/server': {
		between: [otherRooms(['state', 'map', 'panel'], 'server/ imports atlas/ only.')],
		outside: [svelteItself, mapLibre]
	},
	'src/lib/palette': {
		between: [
			otherRooms(['state', 'map', 'panel'], 'palette/ is colours and patterns only: every view may import it.'),
			server
		],
		outside: [svelteItself, mapLibre, schemas]
	},
	'src/lib/state': {
		between: [otherRooms(['map', 'panel'], 'state/ imports atlas/ only.'), server],
		outside: [mapLibre, schemas]
	},
	'src/lib/map': {
		between: [otherRooms(['panel'], 'map/ and panel/ are two views of one atlas: neither knows the other.'), server],
		outside: [navigation, schemas]
	},
	'src/lib/panel': {
		between: [otherRooms(['map'], 'map/ and panel/ are two views of one atlas: neither knows the other.'), server],
		outside: [mapLibre, navigation, schemas]
	},
	'src/routes': {
		between: [server],
		outside: [mapLibre, navigation, schemas]
	}
};

const noBarrel = {
	selector: 'ExportAllDeclaration',
	message: 'No barrel files: import the very file that declares it.'
};

/**
 * Pure reading of a pattern: what a static import and what `import()` of it are told.
 * @param {Pattern[]} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
function rulesFor(patterns) {
	const dynamic = patterns
		.filter((pattern) => !pattern.importNames)
		.map(({ regex, message }) => ({
			// A slash would end the selector's own regular expression.
			selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
			message
		}));
	return {
		'no-restricted-imports': ['error', { patterns }],
		'no-restricted-syntax': ['error', noBarrel, ...dynamic]
	};
}

const extensions = '{ts,js,svelte}';

/** @type {import('eslint').Linter.Config[]} */
export const rooms = [
	{
		name: 'rooms/src/lib',
		files: [`src/lib/*.${extensions}`],
		rules: rulesFor([
			oldAlias,
			server,
			otherRooms(['map', 'panel', 'state'], 'What stands beside the rooms imports none but atlas/.'),
			mapLibre,
			schemas
		])
	},
	...Object.entries(restrictions).flatMap(([folder, { between, outside }]) => [
		{
			name: `rooms/${folder}`,
			files: [`${folder}/**/*.${extensions}`],
			rules: rulesFor([oldAlias, ...between, ...outside])
		},
		{
			// A test may use any package, but no other room.
			name: `rooms/${folder}/tests`,
			files: [`${folder}/**/*.test.ts`],
			rules: rulesFor([oldAlias, ...between])
		}
	]),
	{
		name: 'rooms/src/routes/server',
		files: ['src/routes/**/*.server.ts', 'src/routes/**/+server.ts'],
		rules: rulesFor([oldAlias, mapLibre])
	},
	{
		name: 'rooms/src/lib/atlas/globals',
		files: ['src/lib/atlas/**/*.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['window', 'document', 'navigator', 'location', 'localStorage', 'fetch', 'process'].map((name) => ({
					name,
					message: 'atlas/ knows neither browser nor machine.'
				}))
			]
		}
	}
];
