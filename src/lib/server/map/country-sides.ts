import { project, unproject } from '#lib/geometry/mercator.ts';
import { countrySides, sidesWhere } from '#lib/map-data/country-sides.ts';
import type { BaseLabelFeature } from './base-labels.ts';
import { onMainLandOf } from './country-shapes.ts';

/** The size of a country's name in pixels, as the style has it where names are small. */
export const sizeOfName = (zoom: number) => Math.max(9, 9 + ((zoom - 2) / 4) * 5);

/**
 * Leaves out the sides of its point on which the name of a country, or a sign below it, would stand in another country or
 * at sea. From its first zoom on it only comes nearer to its point.
 */
export function withinCountry(label: BaseLabelFeature): BaseLabelFeature {
	const { iso = '', minzoom, sign0 } = label.properties;
	const isOnMainLand = onMainLandOf(iso);
	const [x, y] = project(label.geometry.coordinates, minzoom);
	const isOutside = (ems: number) => !isOnMainLand(unproject([x, y + ems * sizeOfName(minzoom)], minzoom));
	const outside = sidesWhere((side) => {
		const { name, withSigns } = countrySides[side].rows;
		return (sign0 ? withSigns : [name]).some(isOutside);
	});
	return outside ? { ...label, properties: { ...label.properties, outside } } : label;
}
