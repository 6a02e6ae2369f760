import { expect, it } from 'vitest';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { corridorCard } from '#lib/server/pages/corridor.ts';
import { rowsOf, walkOf } from './steps.ts';

const atlas = loadAtlas();
const cards = atlas.corridors.map((corridor) => [corridor.name, corridorCard(atlas, corridor)] as const);

it.each(cards)('the walk along %s comes by every leg and stop once, and says each border of a leg once', (_, card) => {
	const walk = walkOf(card);
	const keys = walk.map(({ kind, id }) => `${kind} ${id}`);
	expect(new Set(keys).size).toBe(keys.length);
	const own = card.routes.flatMap(({ stages }) => stages.filter(({ isRepeated }) => !isRepeated));
	const borders = (marks: readonly { kind: string; text: string }[]) =>
		marks.filter(({ kind }) => kind === 'border').map(({ text }) => text);
	expect(borders(walk.flatMap(({ marks }) => marks)).sort()).toEqual(borders(own.flatMap(({ marks }) => marks)).sort());
});

it.each(cards)('the rows of %s have no leg twice, and name what an earlier route has', (_, card) => {
	const rows = card.routes.flatMap((route) => rowsOf(card, route));
	const legs = rows.flatMap((row) => (row.kind === 'leg' ? [row.leg.id] : []));
	expect(new Set(legs).size).toBe(legs.length);
	const repeats = card.routes.some(({ stages }) => stages.some(({ isRepeated }) => isRepeated));
	expect(rows.some(({ kind }) => kind === 'repeated')).toBe(repeats);
});
