import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const imports = [
	{ regex: '^\\$lib(?:/|$)', message: 'Write #lib/… with the file extension: $lib goes away with Kit 3.' },
	{
		regex: '^\\$app/navigation$',
		importNames: ['goto', 'pushState', 'replaceState'],
		message: 'Only Address in state/ navigates: use a link, or a method of Address.'
	}
];

/**
 * dependency-cruiser (.dependency-cruiser.js) holds the directions between rooms, but does not see the types that a
 * component imports.
 * @param {string} folder
 * @param {string} others
 * @returns {import('eslint').Linter.Config}
 */
const componentsOf = (folder, others) => ({
	files: [`${folder}/**/*.svelte`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					...imports,
					{ regex: `(?:^#lib|[.][.])/(?:${others})/`, message: `Components in ${folder} do not know ${others}.` }
				]
			}
		]
	}
});

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'static/',
			'test-results/',
			'playwright-report/',
			'scripts/base-map/node_modules/'
		]
	},
	js.configs.recommended,
	ts.configs.strict,
	ts.configs.stylistic,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		// Every link is made by `Address.href` or `underBase`; `site.test.ts` looks for others.
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows what is defined, ESLint only guesses.
			'no-undef': 'off',
			eqeqeq: 'error',
			// `for … of` walks a string by characters, and offsets into a text count UTF-16 units.
			'@typescript-eslint/prefer-for-of': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			// A test over the whole content, or an index just checked, reads better with `!` than with a branch nobody takes.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{
					argsIgnorePattern: '^_',
					varsIgnorePattern: '^_',
					destructuredArrayIgnorePattern: '^_',
					ignoreRestSiblings: true
				}
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
	},
	{
		files: ['src/**/*.ts', 'scripts/**/*.{ts,js}', 'bench/**/*.ts', 'tests/**/*.ts'],
		ignores: ['**/*.d.ts'],
		rules: {
			'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }]
		}
	},
	{
		files: ['src/**/*.{ts,js,svelte}'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: 'ExportAllDeclaration',
					message: 'No barrel files: import the very file that declares it.'
				}
			]
		}
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['src/lib/server/**', 'src/**/*.test.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				...[
					{ object: 'Intl', property: 'NumberFormat' },
					{ object: 'Intl', property: 'DateTimeFormat' },
					{ property: 'toLocaleString' }
				].map((what) => ({
					...what,
					message: 'A first format of Intl takes 20 ms and more in a page: see words/en/numbers.ts and text/dates.ts.'
				}))
			]
		}
	},
	{
		files: ['src/**/*.{ts,js,svelte}'],
		ignores: ['src/lib/state/**'],
		rules: { 'no-restricted-imports': ['error', { patterns: imports }] }
	},
	componentsOf('src/lib/map', 'panel|server'),
	componentsOf('src/lib/panel', 'map|server'),
	componentsOf('src/routes', 'server'),
	{
		files: ['src/lib/{site,memo,geometry,text,quotation,atlas,map-data,page-data,palette}/**/*.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...['window', 'document', 'navigator', 'location', 'localStorage', 'fetch', 'process'].map((name) => ({
					name,
					message: 'This room knows neither browser nor machine.'
				}))
			]
		}
	}
);
