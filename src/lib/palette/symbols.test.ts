import { describe, expect, it } from 'vitest';
import { eventSigns, nodeKinds, tieKinds } from '#lib/atlas/vocabulary.ts';
import { pointSymbols, type PointSymbol } from './symbols.ts';
import { tieSymbol } from './tie-signs.ts';

describe('symbols', () => {
	it.each(nodeKinds)('draw a %s', (kind) => {
		expect(pointSymbols[kind].path).toMatch(/^M/);
	});

	it.each(Object.entries(pointSymbols) as [string, PointSymbol][])(
		'reach no farther than their box: %s',
		(_name, symbol) => {
			expect(symbol.radius).toBeGreaterThan(0);
			expect(symbol.radius).toBeLessThanOrEqual(10);
			expect(`${symbol.path}${symbol.detail ?? ''}`).toMatch(/^[MmLlHhVvAaZz0-9 .,-]+$/);
		}
	);

	it.each(tieKinds)('draw a tie of %s by a sign of its own', (kind) => {
		const { path, detail, radius } = tieSymbol(kind);
		expect(`${path}${detail}`).toMatch(/^[MmLlHhVvAaZz0-9 .,-]+$/);
		expect(radius).toBeLessThanOrEqual(10);
		expect(tieKinds.filter((other) => tieSymbol(other).detail === detail)).toEqual([kind]);
	});

	it.each(eventSigns)('draw %s on a disc', (sign) => {
		expect(pointSymbols[sign].path).toBe(pointSymbols['flag'].path);
		expect(pointSymbols[sign].detail).toMatch(/^M/);
	});

	it('differ in shape, save where a town and a city are drawn alike', () => {
		const shapes = Object.entries(pointSymbols as Record<string, PointSymbol>)
			.filter(([name]) => name !== 'city')
			.map(([, { path, detail }]) => `${path} ${detail ?? ''}`);
		expect(new Set(shapes).size).toBe(shapes.length);
	});
});
