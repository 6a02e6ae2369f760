import type { Feature } from 'geojson';
import { cutAtAntimeridian } from './antimeridian.ts';
import { followBorders } from './border-rivers.ts';
import type { Region } from './region.ts';
import { boundsOf } from './tile-grid.ts';
import type { BaseLayers } from './tiles.ts';
import type { UnitTopology } from './unit.ts';
import {
	areasOf,
	bordersOf,
	countriesOf,
	innerBorderOf,
	landOf,
	withoutLakeHoles,
	withoutSpecks
} from './units-to-layers.ts';
import { borderRivers, naturalEarthLakes, naturalEarthRivers, lakesOf } from './water.ts';
import { ringKm2 } from './unit.ts';

const closestForCoarseRivers = 6; // at 1:50m they leave their valleys in plain sight beyond it
const minIslandKm2 = 1;
const minLakeKm2 = 4; // below it every reservoir and wide river peppers the land with blue specks
const minSeaKm2 = 100_000; // of the holes in the region's land only the Caspian is as large
const minWorldLakeKm2 = 300;

/** Smaller lakes wait for a closer zoom: at once they are specks. */
function lakeMinzoom(km2: number): number {
	if (km2 < 6) return 8;
	if (km2 < 15) return 7;
	return km2 < 40 ? 6 : 0;
}

/** The region's layers, wholly from OpenStreetMap but for the rivers. */
export function regionLayers({ units, lines }: Region): BaseLayers {
	const whole = withoutSpecks(landOf(units), minIslandKm2, minLakeKm2);
	const lakes = lakesOf(whole, (hole) => ringKm2(hole) > minSeaKm2);
	const countries = countriesOf(units).map((country) => ({
		...country,
		geometry: withoutLakeHoles(withoutSpecks(country.geometry, minIslandKm2, minLakeKm2), lakes)
	}));
	const borders = bordersOf(lines);
	return {
		countries,
		borders,
		lakes: lakes.map((lake) => ({
			...lake,
			properties: { ...lake.properties, minzoom: lakeMinzoom(surfaceKm2(lake.geometry)) }
		})),
		rivers: [...followBorders(naturalEarthRivers(), borders, closestForCoarseRivers), ...borderRivers(lines)],
		areas: areasOf(units).map((area) => ({
			...area,
			geometry: withoutSpecks(area.geometry, minIslandKm2, minLakeKm2)
		}))
	};
}

const surfaceKm2 = (geometry: Feature['geometry']) =>
	geometry.type === 'Polygon' ? ringKm2(geometry.coordinates[0]) : 0;

const isGeorgian = ({ properties }: Feature) => properties?.id !== 'crimea';

/** The layers of a coarse part: Natural Earth, with the region's lakes in their present extent and Georgia's lines. */
export function coarseLayers(coarse: UnitTopology, fine: BaseLayers, { lines }: Region): BaseLayers {
	return {
		countries: countriesOf(coarse).map((country) => ({
			...country,
			geometry: cutAtAntimeridian(country.geometry)
		})),
		borders: [...bordersOf(coarse), innerBorderOf(lines, 'abkhazia'), innerBorderOf(lines, 'south-ossetia')],
		lakes: [
			...naturalEarthLakes(boundsOf('region')),
			...fine.lakes.filter(({ geometry }) => surfaceKm2(geometry) >= minWorldLakeKm2)
		],
		rivers: naturalEarthRivers(),
		areas: [...areasOf(coarse), ...fine.areas.filter(isGeorgian)]
	};
}
