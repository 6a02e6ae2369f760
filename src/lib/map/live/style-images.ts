import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SymbolName } from '#lib/map-data/map-features.ts';
import { iconName, iconPixelRatio } from '#lib/map/style/icon-name.ts';
import { pointIcons, ringIcons } from '#lib/map/style/layers/point-symbols.ts';
import { dark } from '#lib/palette/dark.ts';
import { light } from '#lib/palette/light.ts';
import { strandColour } from '#lib/palette/palette.ts';
import { pointSymbols } from '#lib/palette/symbols.ts';
import { drawHatch, drawRing, drawShape } from './draw-icon.ts';
import { drawShield } from './draw-shield.ts';

/** Draws the pictures of the style when the map asks for them: a view has some twenty of nearly two hundred. */
export function drawImagesWhenAsked(map: MapLibreMap, strandCount: number): void {
	const adders = imageAdders(map, strandCount);
	map.setMissingStyleImageResolver((name) => {
		if (!map.hasImage(name)) adders.get(name)?.();
	});
}

function imageAdders(map: MapLibreMap, strandCount: number): ReadonlyMap<string, () => void> {
	const adders = new Map<string, () => void>();
	const pixelRatio = iconPixelRatio;
	for (const palette of [light, dark]) {
		const hatch = `hatch-${palette.name}`;
		adders.set(hatch, () => map.addImage(hatch, drawHatch(palette.hatch), { pixelRatio: 2 }));
		for (const { name, radius } of ringIcons(palette)) {
			adders.set(name, () => map.addImage(name, drawRing(radius, palette), { pixelRatio }));
		}
		for (let strand = -1; strand < strandCount; strand++) {
			const name = iconName('shield', palette, strand);
			adders.set(name, () => {
				const { image, ...stretch } = drawShield(strand < 0 ? palette.event : strandColour(palette, strand), palette);
				map.addImage(name, image, { pixelRatio, ...stretch });
			});
		}
		for (const { name, symbol, colour } of pointIcons(palette, strandCount)) {
			adders.set(name, () => {
				map.addImage(name, drawShape(pointSymbols[symbol as SymbolName], colour, palette), { pixelRatio });
			});
		}
	}
	return adders;
}
