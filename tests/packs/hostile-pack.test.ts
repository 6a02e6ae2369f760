import { expect, it } from 'vitest';
import { attacks, hostilePack } from './hostile-pack.ts';
import { problemsOf } from './test-pack.ts';

it('is let in as it is: text is text, whatever it says', () => {
	expect(problemsOf(hostilePack())).toEqual([]);
});

it('holds every attack', () => {
	const all = [...hostilePack().values()].join('\n');
	for (const attack of attacks) expect(all).toContain(JSON.stringify(attack).slice(1, -1));
});

it.each([
	[
		'an address that is a script',
		'documents/hasownproperty/document.json',
		'"address":"https://example.org/letter"',
		'"address":"javascript:alert(1)"',
		/not an address/
	],
	['half a letter', 'atlas.json', '"title":"', '"title":"\\ud800', /half a letter/],
	['a turned direction', 'atlas.json', '"title":"', '"title":"\\u202e', /direction/],
	['a null', 'atlas.json', '"title":"', '"title":"\\u0000', /control/],
	['a name of 100 kB', 'atlas.json', '"title":"', `"title":"${'x'.repeat(100_000)}`, /longer than 60/],
	['an id __proto__', 'nodes.geojson', '"id":"constructor"', '"id":"__proto__"', /not an id/]
])('%s is refused with a clear problem', (_what, file, from, to, message) => {
	const files = hostilePack();
	const text = files.get(file)!;
	expect(text).toContain(from);
	files.set(
		file,
		text.replace(from, () => to)
	);
	const found = problemsOf(files).filter((problem) => problem.file === file);
	expect(found.map((problem) => problem.message).join()).toMatch(message);
	for (const { message } of found) expect(message.length).toBeLessThan(300);
});
