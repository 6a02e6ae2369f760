import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { listSeparator } from './csv.ts';

export type GeometryMix = FeatureCollection<Geometry | null>;

const kinds = { lines: 'LineString', points: 'Point' } as const;

/** One kind of geometry of a collection, with lists as texts: tables of attributes have no lists. */
export function onlyOf(collection: GeometryMix, part: keyof typeof kinds): GeometryMix {
	return {
		...collection,
		features: collection.features.filter(({ geometry }) => geometry?.type === kinds[part]).map(flat)
	};
}

function flat(feature: Feature<Geometry | null>): Feature<Geometry | null> {
	const properties = Object.entries(feature.properties ?? {}).map(([name, value]): [string, unknown] => [
		name,
		Array.isArray(value) ? value.join(listSeparator) : value
	]);
	return { ...feature, properties: Object.fromEntries(properties) };
}
