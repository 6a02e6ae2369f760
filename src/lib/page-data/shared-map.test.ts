import { expect, it } from 'vitest';
import { sharedMapFor } from './shared-map.ts';

it('what lies within the map of the region is drawn on it, and what leads beyond on that of the network', () => {
	const home = { zoom: 5, center: [47, 42] } as const;
	expect(sharedMapFor([43, 40, 50, 42], home)).toBe('index');
	expect(sharedMapFor([29, 34, 109, 45], home)).toBe('network');
	expect(sharedMapFor([43, 40, 50, 60], home)).toBe('network');
});
