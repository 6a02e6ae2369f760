import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { rooms } from './scripts/lint-rooms.js';

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
		// The site stands at the root of its host, and every link is made by `Address.href`.
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
	...rooms
);
