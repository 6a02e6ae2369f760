import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { drawImagesWhenAsked } from './style-images.ts';

it('draws a picture when it is asked for, once, and none that the style does not know', () => {
	const added: string[] = [];
	let ask: (name: string) => unknown = () => undefined;
	const map = {
		hasImage: (name: string) => added.includes(name),
		addImage: (name: string) => added.push(name),
		setMissingStyleImageResolver: (resolver: typeof ask) => (ask = resolver)
	};
	drawImagesWhenAsked(map as unknown as MapLibreMap, 3);
	expect(added).toEqual([]);
	for (const name of ['hatch-dark', 'hatch-dark', 'no-such-picture', '']) ask(name);
	expect(added).toEqual(['hatch-dark']);
});
