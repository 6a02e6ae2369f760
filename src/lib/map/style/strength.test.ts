import { expression, latest, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { labelsFile } from '#lib/server/map/map-labels.ts';
import { mapPoints } from '#lib/server/map/points.ts';
import { linesFile } from '#lib/server/map/shields.ts';
import { tiesFile } from '#lib/server/map/tie-features.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { layers, only } from '../../../../tests/fakes/style-options.ts';
import { isPartOf, strengthOf, type StrongFeature } from './strength-of.ts';
import { isPart, strength, type Shown, type Strong } from './strength.ts';

const real = checkPack('geodata').atlas;
const collections = {
	lines: linesFile(real),
	points: mapPoints(real),
	labels: labelsFile(real),
	ties: tiesFile(real)
} satisfies Record<Strong, { features: readonly { properties: object }[] }>;

const shown: [name: string, shown: Shown][] = [
	['as the map begins', { layers }],
	['with a corridor alone', { layers: only('middle') }],
	['beside a selection', { layers, hasSelection: true }],
	['through a document', { layers, lens: { document: 'russias-eroding-influence' }, hasSelection: true }],
	['as known in 2016', { layers, known: '2016-01-01' }],
	['within a winter', { layers, time: { from: '2024-12', to: '2025-01' } }],
	[
		'as known in 2025, within a month, alone',
		{ layers: only('zangezur'), known: '2025-07-06', time: { from: '2025-05', to: '2025-05' } }
	]
];

/** What an expression comes to for a feature; without feature-state unless some is given. */
function valueOf(value: unknown, properties: object, state: object = {}): unknown {
	const specification = latest.paint_line['line-opacity'] as StylePropertySpecification;
	const read = expression.normalizePropertyExpression(value as never, 'line-opacity', specification);
	return read.evaluate({ zoom: 6 }, { type: 1, properties } as never, state);
}

describe.each(shown)('%s', (_name, options) => {
	it.each(Object.keys(collections) as Strong[])('expression and function say the same of all %s', (kind) => {
		const seen = new Set<number>();
		for (const { properties } of collections[kind].features) {
			const said = strengthOf(kind, properties as StrongFeature, options);
			expect(valueOf(strength(kind, options), properties), JSON.stringify(properties)).toBeCloseTo(said, 6);
			seen.add(said);
		}
		if (kind === 'lines') expect(Math.max(...seen)).toBeGreaterThan(0);
	});

	it('they agree on which number of a gathering counts too much', () => {
		for (const { properties } of collections.points.features) {
			const said = valueOf(['case', isPart(options), 1, 0], properties);
			expect(said === 1).toBe(isPartOf(properties, options));
		}
	});
});

it('what is off, or of another time, has none at all', () => {
	const line = { layer: 'middle', documents: ',a,' };
	expect(strengthOf('lines', line, { layers: only('zangezur') })).toBe(0);
	expect(strengthOf('lines', { ...line, since: '2017-10-30' }, { layers, known: '2017-10-29' })).toBe(0);
	expect(strengthOf('lines', { ...line, until: '2017-10-30' }, { layers })).toBe(0);
	expect(
		strengthOf(
			'points',
			{ first: '2024-12-25', last: '2024-12-25' },
			{ layers, time: { from: '2025-01', to: '2025-02' } }
		)
	).toBe(0);
});

it('what is drawn beside a selection is weaker, and what a document does not speak of weaker still', () => {
	const line = { layer: 'middle', documents: ',a,' };
	const of = (options: Omit<Shown, 'layers'>) => strengthOf('lines', line, { layers, ...options });
	expect(of({})).toBe(1);
	expect(of({ lens: { document: 'a' } })).toBe(1);
	expect(of({ hasSelection: true })).toBe(0.35);
	expect(of({ lens: { document: 'b' }, hasSelection: true })).toBeLessThan(0.1);
});

it('feature-state goes before the rule', () => {
	const value = strength('lines', { layers: only('zangezur') });
	expect(valueOf(value, { layer: 'middle' }, { strength: 0.35 })).toBeCloseTo(0.35);
	expect(valueOf(value, { layer: 'middle' })).toBe(0);
});
