import { describe, expect, it } from 'vitest';
import { LayerEvaluator } from '#lib/map/still/evaluate.ts';
import { atlasStyle } from '#lib/map/style/style.ts';
import { options } from '../../../../../tests/fakes/style-options.ts';

const at = (id: string, zoom: number) =>
	new LayerEvaluator(
		atlasStyle(options()).layers.find((layer) => layer.id === id)!,
		zoom
	);
const line = (pattern: string) =>
	({ type: 2, properties: { layer: 'zangezur', lane: 0, pattern }, state: {} }) as const;
const gap = { gapOn: 'zangezur', gap: 'planned', gapKm: '42–43', documents: '' };

describe.each([6, 7, 8, 9, 10])('what is yet to be built, at zoom %d', (zoom) => {
	it('is broader than what stands', () => {
		const width = (pattern: string) => at('lines', zoom).number('line-width', line(pattern));
		for (const status of ['planned', 'missing']) {
			expect(width(`rail-${status}`)).toBeGreaterThanOrEqual(1.4 * width('rail-operational'));
		}
	});

	it('is called so, whatever else is written there', () => {
		const words = at('gaps', zoom);
		const feature = { type: 1, properties: gap, state: {} } as const;
		expect(words.has(feature)).toBe(true);
		expect(words.text('text-field', feature)).toMatch(/^planned/);
		expect(words.text('text-allow-overlap', feature)).toBe('true');
	});
});

it('says nothing of a corridor that is off', () => {
	const layers = options().layers.map((layer) => ({ ...layer, isOn: layer.id !== 'zangezur' }));
	const words = atlasStyle(options({ layers })).layers.find(({ id }) => id === 'gaps')!;
	expect(new LayerEvaluator(words, 8).has({ type: 1, properties: gap, state: {} })).toBe(false);
});
