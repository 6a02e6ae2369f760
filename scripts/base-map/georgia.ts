import * as turf from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { polygonsOf } from './osm-countries.ts';
import { readRepositoryJson } from './packages.ts';
import type { Surface, Unit } from './unit.ts';

/** Points outside Georgia that close each dividing line, from its end back to its start. */
const wayBack: Record<string, Position[]> = {
	abkhazia: [
		[42.2, 44.5],
		[39, 44.5],
		[39, 42.2]
	],
	'south-ossetia': [
		[44.4, 43.3],
		[43.6, 43.3]
	]
};

const overshoot = 0.25; // degrees; the lines end 0.1 to 0.8 km short of the finer outer border

function lengthen(line: Position[]): Position[] {
	const beyond = ([x1, y1]: Position, [x2, y2]: Position): Position => {
		const share = overshoot / Math.hypot(x2 - x1, y2 - y1);
		return [x2 + (x2 - x1) * share, y2 + (y2 - y1) * share];
	};
	return [beyond(line[1], line[0]), ...line, beyond(line.at(-2)!, line.at(-1)!)];
}

/** Georgia in three pieces: Abkhazia, South Ossetia and the rest, cut along Natural Earth's lines. */
export function splitGeorgia(georgia: Surface): Feature<Surface, Unit>[] {
	const lines = readRepositoryJson<FeatureCollection<LineString, { id: string }>>('geodata/base/disputed.geojson');
	const whole = turf.feature(georgia);
	const parts = lines.features.map(({ properties: { id }, geometry }) => {
		const line = lengthen(geometry.coordinates);
		const side = turf.polygon([[...line, ...wayBack[id], line[0]]]);
		const piece = turf.intersect(turf.featureCollection<Surface>([whole, side]))!;
		return turf.feature(piece.geometry as Surface, { iso: 'GE', part: id } as Unit);
	});
	const rest = turf.difference(turf.featureCollection<Surface>([whole, ...parts]))!;
	for (const { properties, geometry } of parts) {
		if (polygonsOf(geometry).length === 0) throw new Error(`no piece for ${properties.part}`);
	}
	return [turf.feature(rest.geometry as Surface, { iso: 'GE' }), ...parts];
}
