import { expect, it } from 'vitest';
import { packFiles } from '../../../../tests/packs/break-pack.ts';
import { packWith, problemsOf, type Breakable } from '../../../../tests/packs/test-pack.ts';

const places = 'places.geojson';
const { legs, bridgeParts } = packFiles;
const feature = 'features[0]';

/** What programs for maps, and people, write: one problem each, which says what to do. */
it.each<
	[what: string, file: string, change: (content: Breakable) => void, place: string, message: RegExp, remedy: RegExp]
>([
	[
		'a system of coordinates',
		places,
		(it) => Object.assign(it, { name: 'places', crs: { type: 'name', properties: {} } }),
		'',
		/"name", "crs"/,
		/EPSG:4326/
	],
	[
		'a height',
		places,
		(it) => it.features[0].geometry.coordinates.push(0),
		`${feature}.geometry.coordinates`,
		/more than two numbers/,
		/Remove heights/
	],
	[
		'heights along a line',
		legs,
		(it) => it.features[0].geometry.coordinates.forEach((position: number[]) => position.push(12)),
		`${feature}.geometry.coordinates`,
		/more than two numbers/,
		/Remove heights/
	],
	[
		'an id that is a number',
		places,
		(it) => (it.features[0].id = 7),
		`${feature}.id`,
		/a number/,
		/quotation marks: "7"/
	],
	[
		'an id among the properties',
		places,
		(it) => {
			it.features[0].properties.id = it.features[0].id;
			delete it.features[0].id;
		},
		feature,
		/id among its properties/,
		/Move it/
	],
	[
		'a note of null',
		places,
		(it) => (it.features[0].properties.note = null),
		`${feature}.properties.note`,
		/null/,
		/leave/
	],
	['no geometry', places, (it) => (it.features[0].geometry = null), `${feature}.geometry`, /null/, /Draw/],
	[
		'a longitude beyond the world',
		places,
		(it) => (it.features[0].geometry.coordinates[0] += 360),
		`${feature}.geometry.coordinates[0]`,
		/out of range/,
		/360/
	],
	[
		'metres',
		places,
		(it) => (it.features[0].geometry.coordinates = [5_551_234.1, 4_923_456.2]),
		`${feature}.geometry.coordinates`,
		/not in degrees/,
		/EPSG:4326/
	],
	[
		'a line in parts',
		legs,
		({ features: [{ geometry }] }) =>
			Object.assign(geometry, { type: 'MultiLineString', coordinates: [geometry.coordinates] }),
		`${feature}.geometry`,
		/MultiLineString/,
		/one part/
	],
	[
		'a point in parts, where a point or a line may stand',
		bridgeParts,
		({ features: [{ geometry }] }) =>
			Object.assign(geometry, { type: 'MultiPoint', coordinates: [geometry.coordinates] }),
		`${feature}.geometry`,
		/MultiPoint/,
		/one part/
	],
	[
		'a collection of geometries',
		legs,
		(it) => (it.features[0].geometry = { type: 'GeometryCollection', geometries: [it.features[0].geometry] }),
		`${feature}.geometry`,
		/GeometryCollection/,
		/one part/
	]
])('says in one problem how to mend %s', (_what, file, change, place, message, remedy) => {
	expect(problemsOf(packWith(file, change))).toEqual([
		{ file, place, message: expect.stringMatching(message), remedy: expect.stringMatching(remedy) }
	]);
});

it('says beside it what else is wrong in the same file', () => {
	const files = packWith(places, ({ features: [{ properties, geometry }] }) => {
		geometry.coordinates.push(0);
		properties.kind = 'moon';
	});
	expect(problemsOf(files).map(({ place }) => place)).toEqual([
		`${feature}.geometry.coordinates`,
		`${feature}.properties.kind`
	]);
});
