import { expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

const good = '{\n\t"a": [1, 2],\n\t"b": "x"\n}\n';

it('reads JSON, with and without the mark that some editors put first', () => {
	const value = { a: [1, 2], b: 'x' };
	expect(parseJson(good)).toEqual({ json: value });
	expect(parseJson(`\ufeff${good}`)).toEqual({ json: value });
});

it.each<[what: string, text: string, place: string, message: RegExp, remedy: RegExp]>([
	['nothing', '', 'line 1, column 1', /ends too early/, /Write/],
	['half a file', '{\n\t"a": [1,', 'line 2, column 10', /ends too early/, /close/],
	['half a word', '{ "title": "Half', 'line 1, column 12', /without its end|too early/, /./],
	['UTF-16', '{\0"\0a\0"\0:\x001\0}\0', '', /UTF-16/, /UTF-8/],
	['a code page', '{\n"a": "x\ufffdy"}', 'line 2, column 8', /not in UTF-8/, /UTF-8/],
	['a comma too many', good.replace('"x"', '"x",'), 'line 4, column 1', /a comma before the end/, /Remove/],
	['a comma too many in a list', good.replace('2]', '2,]'), 'line 2, column 13', /a comma before the end/, /Remove/],
	['a comma too few', good.replace('],', ']'), 'line 3, column 2', /comma is missing/, /before/],
	['a colon too few', good.replace('"b":', '"b"'), 'line 3, column 6', /colon is missing/, /before/],
	['curly quotes', good.replace('"b"', '“b”'), 'line 3, column 2', /curly/, /straight/],
	['a name without quotes', good.replace('"b"', 'b'), 'line 3, column 2', /./, /./],
	['a comment', good.replace('\t"b"', '\t// so\n\t"b"'), 'line 3, column 2', /comment/, /Remove/],
	['two files in one', good + good, 'line 5, column 1', /after the end/, /Remove/],
	['a text of two lines', good.replace('"x"', '"x\ny"'), 'line 3, column 7', /without its end/, /same line/],
	['a property that stands twice', good.replace('"b"', '"a"'), 'line 3, column 2', /names "a" twice/, /one/],
	[
		'one in an object within',
		'[{"a": {"b": 1, "c": [{"b": 2}], "b": 3}, "b": 4}]',
		'line 1, column 34',
		/"b" twice/,
		/one/
	],
	['one spelt otherwise', '{"a": 1, "\\u0061": 2}', 'line 1, column 10', /"a" twice/, /one/],
	['single quotes', good.replace('"x"', "'x'"), 'line 3, column 7', /does not fit/, /syntax/]
])('says where and why it cannot read %s', (_what, text, place, message, remedy) => {
	expect(parseJson(text)).toEqual({
		issue: { place, message: expect.stringMatching(message), remedy: expect.stringMatching(remedy) }
	});
});

it('takes for JSON what the browser takes for it, and nothing else', () => {
	for (const text of [good, '1', 'null', '"a"', '{"a":1,}', '[1,]', '{a:1}', '01', '1.', '"\t"', '{"__proto__":1}']) {
		let isJson = true;
		try {
			JSON.parse(text);
		} catch {
			isJson = false;
		}
		expect('json' in parseJson(text), text).toBe(isJson);
	}
});

it('reads what is nested without end', () => {
	const text = `${'{"a":['.repeat(50_000)}${']}'.repeat(50_000)}`;
	expect('json' in parseJson(text)).toBe(true);
});
