import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModuleKind, ScriptTarget, transpile } from 'typescript';
import { expect, it } from 'vitest';
import { atlasNames, namesFound } from '../../../tests/packs/atlas-names.ts';

const names = atlasNames();
/** The list of the base map's own hatched areas. */
const exempt = new Set(['lib/map-data/base-map.ts']);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
	/\.(ts|svelte|css|html)$/.test(path)
);

/** Comments may have examples; what runs may not. */
function withoutComments(path: string, text: string): string {
	if (path.endsWith('.ts')) return codeOf(text);
	return text
		.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '')
		.replace(
			/(<script[^>]*>)([\s\S]*?)(<\/script>)/g,
			(_, open: string, code: string, close: string) => open + codeOf(code) + close
		);
}

function codeOf(text: string): string {
	return transpile(text, {
		removeComments: true,
		target: ScriptTarget.ESNext,
		module: ModuleKind.ESNext,
		verbatimModuleSyntax: true
	});
}

it('finds names as whole words', () => {
	expect(namesFound('the port of AKTAU, by rail', ['Aktau', 'Kars', 'Akta'])).toEqual(['Aktau']);
	expect(names.length).toBeGreaterThan(300);
});

it.each(files.filter((path) => !path.endsWith('.test.ts') && !exempt.has(path)))(
	'%s says nothing about this atlas',
	(path) => {
		expect(namesFound(withoutComments(path, readFileSync(join('src', path), 'utf8')), names)).toEqual([]);
	}
);
