import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
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

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.svelte'));

it('finds text, attributes and strings', () => {
	const source = '<p title="Seen" class="no">Text {a === "b" ? "yes" : `${n} of`}</p><C label="Own" /><A {x} />';
	expect(wordsInMarkup(source)).toEqual(['Seen', 'Text', 'yes', 'of', 'Own']);
	expect(wordsInMarkup('<p aria-label={words.title}>{words.text} · {count}</p><input name="layers" />')).toEqual([]);
});

it.each(files)('%s takes its words from src/lib/words', (path) => {
	expect(wordsInMarkup(readFileSync(join('src', path), 'utf8'))).toEqual([]);
});
