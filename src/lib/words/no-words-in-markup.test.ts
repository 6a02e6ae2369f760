import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import {
	createSourceFile,
	isBinaryExpression,
	isImportDeclaration,
	isStringLiteralLike,
	isTemplateHead,
	isTemplateMiddleOrTemplateTail,
	isThrowStatement,
	isTypeNode,
	ScriptTarget,
	type Node as TsNode
} from 'typescript';
import { expect, it } from 'vitest';

/** Attributes and properties whose value a reader sees or hears. */
const spoken = new Set(['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label', 'name', 'content']);
/** What elements of HTML have under those names without saying it. */
const unspoken = new Set(['meta', 'input', 'link', 'slot', 'details', 'iframe']);

interface Node {
	readonly type: string;
	readonly name?: string;
	readonly data?: string;
	readonly value?: unknown;
}

/** The words that the markup of a component holds itself. */
function wordsInMarkup(source: string): string[] {
	const found: string[] = [];
	const { fragment } = parse(source, { modern: true });
	visit(fragment, '');
	return found;

	function visit(value: unknown, element: string) {
		if (Array.isArray(value)) return value.forEach((entry) => visit(entry, element));
		if (typeof value !== 'object' || value === null) return;
		const node = value as Node;
		if (node.type === 'Attribute') {
			if (spoken.has(node.name ?? '') && !unspoken.has(element)) said(node.value);
			return;
		}
		if (node.type === 'StyleDirective') return; // lengths, not words
		if (node.type === 'Text') keep(node.data ?? '');
		if (node.type === 'ExpressionTag') said(node);
		const inside = node.type === 'RegularElement' ? (node.name ?? '') : element;
		for (const [key, entry] of Object.entries(node)) if (key !== 'metadata') visit(entry, inside);
	}

	/** Strings in what is shown: not those that are compared, or are keys of objects. */
	function said(value: unknown) {
		if (Array.isArray(value)) return value.forEach(said);
		if (typeof value !== 'object' || value === null) return;
		const node = value as Node & Record<string, unknown>;
		if (node.type === 'Text') return keep(node.data ?? '');
		if (node.type === 'Literal' && typeof node.value === 'string') return keep(node.value);
		if (node.type === 'TemplateElement') return keep((node.value as { cooked: string }).cooked);
		if (node.type === 'ConditionalExpression') return said([node['consequent'], node['alternate']]);
		if (node.type === 'LogicalExpression') return said([node['left'], node['right']]);
		if (node.type === 'TemplateLiteral') return said([node['quasis'], node['expressions']]);
		if (node.type === 'ExpressionTag') return said(node['expression']);
		if (node.type === 'BinaryExpression' && node['operator'] === '+') return said([node['left'], node['right']]);
	}

	function keep(text: string) {
		if (/\p{L}{2}/u.test(text)) found.push(text.trim());
	}
}

/** Labels and sentences among the strings of a program: not what an error says of it, and not what is compared. */
function wordsInScript(source: string): string[] {
	const found: string[] = [];
	visit(createSourceFile('script.ts', source, ScriptTarget.ESNext, true));
	return found;

	function visit(node: TsNode) {
		if (isImportDeclaration(node) || isTypeNode(node) || isThrowStatement(node)) return;
		const isText = isStringLiteralLike(node) || isTemplateHead(node) || isTemplateMiddleOrTemplateTail(node);
		if (isText && !isBinaryExpression(node.parent) && label.test(node.text)) found.push(node.text);
		node.forEachChild(visit);
	}
}

/** A capital letter, then nothing but words and their marks; not the name of a key, nor of a type face. */
const label = /^(?!Arrow|Enter$|Escape$|Home$|End$|Tab$|.*serif$)\p{Lu}\p{Ll}+[\p{L}\p{N}\s’“”.,;:!?…–—-]*$/u;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.svelte'));

it('finds text, attributes and strings', () => {
	const source = '<p title="Seen" class="no">Text {a === "b" ? "yes" : `${n} of`}</p><C label="Own" /><A {x} />';
	expect(wordsInMarkup(source)).toEqual(['Seen', 'Text', 'yes', 'of', 'Own']);
	expect(wordsInMarkup('<p aria-label={words.title}>{words.text} · {count}</p><input name="layers" />')).toEqual([]);
});

it.each(files)('%s takes its words from src/lib/words', (path) => {
	const source = readFileSync(join('src', path), 'utf8');
	expect(wordsInMarkup(source)).toEqual([]);
	for (const [, script = ''] of source.matchAll(/<script[^>]*>([^]*?)<\/script>/g)) {
		expect(wordsInScript(script)).toEqual([]);
	}
});

it('finds labels and sentences in a program', () => {
	const source = `const a = 'Said to all', b = ['One'], c = \`Seen \${n} times\`; if (key === 'Delete') throw new Error('No way');`;
	expect(wordsInScript(source)).toEqual(['Said to all', 'One', 'Seen ']);
	expect(wordsInScript(`import x from 'Other'; on('ArrowUp', 'lower-case', 'font, sans', '#Id');`)).toEqual([]);
});

/** Of the rooms whose strings readers may see. */
const programs = readdirSync('src/lib', { recursive: true, encoding: 'utf8' }).filter(
	(path) => /^(?:panel|map|state|page-data|server\/pages)\/.*[.]ts$/.test(path) && !path.endsWith('.test.ts')
);
/** Names that a standard or a library has given. */
const given = new Map([
	['server/pages/structured-data.ts', /^(?:Country|Place|Geo|Event|Article|Person|Organization|CreativeWork)/],
	['state/pressed-sign.ts', /^Slash$/],
	['panel/copy/read-docx.ts', /^(?:Override|ContentType|PartName|Fallback)$/],
	['map/credits.ts', /^OpenStreetMap$/],
	['map/live/open-map.ts', /^(?:Map|NavigationControl)[.]/]
]);
/** Of GeoJSON, and of type. */
const common =
	/^(?:Multi)?(?:Point|LineString|Polygon)$|^(?:Geometry|Feature)Collection$|^Feature$|^(?:Atlas|Noto Sans|Bold|Italic)\b/;

it.each(programs)('%s has no words of its own', (path) => {
	const words = wordsInScript(readFileSync(join('src/lib', path), 'utf8'));
	expect(words.filter((text) => !common.test(text) && !given.get(path)?.test(text))).toEqual([]);
});
