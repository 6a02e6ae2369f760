import { describe, expect, it, vi } from 'vitest';
import { usedMapStyles } from './used-map-styles.ts';

/** The selectors that are left of a rule; none where it is removed. */
function left(selectors: string[], file = '/node_modules/maplibre-gl/dist/maplibre-gl.css'): string[] {
	const rule = { selectors, source: { input: { file } }, remove: vi.fn(() => (rule.selectors = [])) };
	const plugin = usedMapStyles() as unknown as { Rule: (rule: object) => void };
	plugin.Rule(rule);
	return rule.selectors;
}

describe('the styles of the map', () => {
	it('are kept for the parts that the atlas has', () => {
		for (const used of ['.maplibregl-map', '.maplibregl-ctrl-zoom-in', '.maplibregl-ctrl-group:not(:empty)']) {
			expect(left([used])).toEqual([used]);
		}
	});

	it('are left out for those it has not, alone or beside others', () => {
		expect(left(['.maplibregl-popup-tip'])).toEqual([]);
		expect(left(['.maplibregl-ctrl-scale', '.maplibregl-ctrl-geolocate .x'])).toEqual(['.maplibregl-ctrl-scale']);
	});

	it('of other files are left alone', () => {
		expect(left(['.maplibregl-popup'], '/src/lib/map/live/maplibre-controls.css')).toEqual(['.maplibregl-popup']);
	});
});
