import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { giveDashesRows } from './dash-rows.ts';

/** As MapLibre's atlas of lines gives rows: one for flat ends, fifteen for round ones. */
class Atlas {
	readonly rows: Record<string, number> = {};
	#next = 0;
	getDash(dash: readonly number[], isRound: boolean) {
		this.rows[`${dash.join(' ')} ${isRound ? 'round' : 'flat'}`] ??= this.#next += isRound ? 15 : 1;
	}
}

const line = (id: string, dash: unknown) => ({ id, type: 'line', source: 'lines', paint: { 'line-dasharray': dash } });
const layers = [
	{ id: 'water', type: 'fill', source: 'base', paint: { 'fill-color': 'blue' } },
	{ id: 'land', type: 'background' },
	line('borders', [2, 1]),
	line('lines', [
		'match',
		['get', 'pattern'],
		'planned',
		['literal', [4, 3]],
		'sea',
		['literal', [0, 2]],
		['literal', [1]]
	])
] as unknown as StyleSpecification['layers'];

it('gives every dash of the style a row, in the order of the style, whatever is asked for later', () => {
	const lineAtlas = new Atlas();
	giveDashesRows({ style: { lineAtlas } } as unknown as MapLibreMap, layers);
	const given = structuredClone(lineAtlas.rows);
	expect(Object.keys(given).map((name) => name.replace(/ (flat|round)$/, ''))).toEqual(
		['2 1', '4 3', '0 2', '1'].flatMap((dash) => [dash, dash])
	);
	lineAtlas.getDash([0, 2], true);
	lineAtlas.getDash([1], false);
	expect(lineAtlas.rows).toEqual(given);
});
