import { describe, expect, it } from 'vitest';
import { normalForm } from '#lib/text/normal-form.ts';
import { parsePack } from './parse-pack.ts';
import { isPrintable } from './schema/common.ts';
import { expectOne } from '../../../../tests/packs/one-problem.ts';
import { packWith, problemsOf, testPack, type Breakable } from '../../../../tests/packs/test-pack.ts';

const corridor = 'corridors/ford-line/corridor.json';
const legs = 'corridors/ford-line/legs.geojson';
const event = 'events/talks/event.json';
const document = 'documents/ford-letter/document.json';
const excerpts = 'documents/ford-letter/excerpts.json';

describe('dates and texts', () => {
	it.each([
		'',
		'soon',
		'25-12-2024',
		'2024-13',
		'2024-00',
		'2024-02-30',
		'2023-02-29',
		'2024-12-32',
		'2024-12-25T04:00',
		'2024-1-1',
		' 2024',
		'2024\n',
		'20244',
		'٢٠٢٤'
	])('takes %j for no date', (date) => {
		expectOne(
			packWith(event, (it) => (it.date = date)),
			event,
			'date',
			/date|day/
		);
	});

	it.each(['2024', '2024-12', '2024-12-25', '2024-02-29'])('takes %s for a date', (date) => {
		expect(parsePack(packWith(event, (it) => (it.date = date))).problems).toEqual([]);
	});

	it.each(['2025', '2025-03', '2025-02-30', 'yesterday'])('takes %j for no day of revision', (revised) => {
		expectOne(
			packWith(document, (it) => (it.revised = revised)),
			document,
			'revised',
			/not a day/
		);
	});

	it.each([
		['a control', '\u0007'],
		['a null', '\u0000'],
		['a carriage return', '\r'],
		['an override of direction', '\u202e'],
		['an isolate', '\u2066'],
		['an Arabic letter mark', '\u061c'],
		['a byte order mark', '\ufeff']
	])('reports %s in a name, in a quotation and in a reason', (_what, mark) => {
		expectOne(
			packWith(corridor, (it) => (it.name = `Ford${mark} Line`)),
			corridor,
			'name',
			/control or direction/
		);
		const exact = packWith(excerpts, (it) => (it.excerpts[1].exact += mark));
		expectOne(exact, excerpts, 'excerpts[1].exact', /control or direction/);
		const because = packWith(excerpts, (it) => (it.excerpts[1].about[0].because = `It is${mark}.`));
		expectOne(because, excerpts, 'excerpts[1].about[0].because', /control or direction/);
	});

	it('refuses no mark in a quotation that keeps it from being proven without', () => {
		const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
		const refused = letters.filter((letter) => !isPrintable(letter) && !/[\p{Cc}\p{Cs}]/u.test(letter));
		expect(refused).toContain('\u200f');
		expect(refused.filter((letter) => normalForm(`8${letter}2`) !== '82')).toEqual([]);
	});

	it('lets the names of other scripts stand, with their joiners', () => {
		const files = packWith('places.geojson', (it) => {
			it.features[0].properties.otherNames = ['Naxçıvan', 'Нахичевань', 'ნახიჩევანი', 'Նախիջևան', 'می\u200cخواهم'];
		});
		expect(problemsOf(files)).toEqual([]);
	});

	it.each<[what: string, file: string, place: string, change: (content: Breakable, long: string) => void]>([
		['name', corridor, 'name', (it, long) => (it.name = long)],
		['id', 'nodes.geojson', 'features[0].id', (it, long) => (it.features[0].id = long)],
		['id of an item', event, 'at[0]', (it, long) => (it.at[0] = `places/${long}`)],
		['quotation', excerpts, 'excerpts[0].exact', (it, long) => (it.excerpts[0].exact = long)],
		['name of a property', corridor, '', (it, long) => (it[long] = 1)],
		['mode', legs, 'features[0].properties.mode', (it, long) => (it.features[0].properties.mode = long)]
	])('reports a %s of 100 kB without repeating it', (_what, file, place, change) => {
		const files = packWith(file, (content) => change(content, 'a'.repeat(100_000)));
		expectOne(files, file, place, /./);
		expect(JSON.stringify(problemsOf(files)).length).toBeLessThan(10_000);
	});

	it('reports a property called __proto__ and takes nothing from it', () => {
		const files = testPack();
		const text = files.get(corridor) ?? '';
		expectOne(
			files.set(corridor, text.replace('{', '{"__proto__":{"shortName":"Stolen"},')),
			corridor,
			'',
			/__proto__/
		);
		expect({}).not.toHaveProperty('shortName');
	});

	it('takes no item from a folder called __proto__', () => {
		const files = testPack();
		const text = files.get(event) ?? '';
		files.set('events/__proto__/event.json', text.replace('"talks"', '"other-talks"'));
		expect(problemsOf(files)).toContainEqual({
			file: 'events/__proto__/event.json',
			place: 'id',
			message: 'is "other-talks" in the folder "__proto__"',
			remedy: 'Give both the same name'
		});
	});
});
