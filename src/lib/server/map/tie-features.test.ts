import { describe, expect, it } from 'vitest';
import { boundsOf } from '#lib/geometry/bounds.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { stepEntries, stepPage } from '#lib/server/pages/readings.ts';
import { selectionOf } from '#lib/server/pages/selection.ts';
import { tiesFile } from './tie-features.ts';
import { focusOfTies } from './tie-focus.ts';
import { tieLines } from './tie-lines.ts';

const atlas = loadAtlas();
const { features } = tiesFile(atlas);
const partsOf = (id: string, part: string) =>
	features.filter(({ properties }) => properties.id === id && properties.part === part);

describe('ties on the map', () => {
	it('have a line, a symbol at its middle, and a head for each way that they run', () => {
		expect(tieLines(atlas).size).toBeGreaterThan(20);
		for (const [tie, line] of tieLines(atlas)) {
			expect(partsOf(tie.id, 'line')).toHaveLength(1);
			expect(partsOf(tie.id, 'symbol').map(({ geometry }) => geometry.coordinates)).toEqual([line[20]]);
			expect(partsOf(tie.id, 'head')).toHaveLength(tie.isMutual ? 2 : 1);
		}
	});

	it('are not drawn where one end is an organisation, or where the tie is that there is none', () => {
		for (const tie of atlas.ties) {
			if (tie.isAbsent || tie.to.kind === 'organisations') expect(tieLines(atlas).has(tie), tie.id).toBe(false);
		}
	});

	it('lie side by side where a pair has several, whichever way each runs', () => {
		const middles = features
			.filter(({ properties }) => properties.part === 'symbol')
			.map(({ geometry }) => String(geometry.coordinates));
		expect(new Set(middles).size).toBe(middles.length);
	});

	it('have heads that point along their line', () => {
		for (const [tie, line] of tieLines(atlas)) {
			const [head] = partsOf(tie.id, 'head');
			const [before, after] = [line[31]!, line[33]!];
			const isEastward = after[0]! > before[0]!;
			const turn = head?.properties.turn ?? NaN;
			expect(Math.abs(turn) <= 90, `${tie.id} ${turn}`).toBe(isEastward);
		}
	});

	it('light up on the page of a country at one of their ends, and alone on their own', () => {
		const [tie] = [...tieLines(atlas).keys()];
		const country = tie!.from;
		if (country.kind !== 'countries') throw new Error('the first tie does not begin at a country');
		const { whole } = selectionOf(atlas, country);
		expect(whole.ties).toContain(tie!.id);
		for (const id of whole.ties ?? []) {
			const { from, to } = atlas.ties.find((known) => known.id === id)!;
			expect([from, to]).toContain(country);
		}
		expect(selectionOf(atlas, tie!).whole.ties).toEqual([tie!.id]);
	});

	it('light up at each step of a reading that asks for them, as far as its passages state them', () => {
		const steps = stepEntries(atlas).map(({ document, step }) => stepPage(atlas, document, step)!);
		const asking = steps.filter(({ layersOn }) => layersOn.includes('ties'));
		expect(asking.length).toBeGreaterThan(3);
		for (const { selection, head } of asking) expect(selection.whole.ties?.length, head.title).toBeGreaterThan(0);
	});

	it('do not take the camera out of the mapped region where some of them stay in it', () => {
		const all = focusOfTies(atlas, atlas.ties, []);
		const everywhere = boundsOf([...tieLines(atlas).values()].flat());
		expect(all?.bounds[0]).toBeGreaterThan(everywhere![0]);
		expect(all?.ties).toHaveLength(tieLines(atlas).size);
	});
});
