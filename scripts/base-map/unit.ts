import * as turf from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** A piece of land of one country; `part` names a piece whose line inside the country is drawn too. */
export interface Unit {
	iso: string;
	part?: string;
}

export type Units = GeometryCollection<Unit>;
export type UnitTopology = Topology<{ units: Units }>;
export type UnitGeometry = GeometryObject<Unit>;
export type Surface = Polygon | MultiPolygon;

/** The polygons of one piece, out of a topology that may hold other objects too. */
export const surfaceOf = (topology: Topology, geometry: GeometryObject): Surface =>
	(feature(topology, geometry) as Feature<Surface>).geometry;

/** The area within a ring of positions, in square kilometres. */
export const ringKm2 = (ring: Position[]) => turf.area(turf.polygon([ring])) / 1e6;
