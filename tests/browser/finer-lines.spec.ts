import type { FeatureCollection, LineString, Position } from 'geojson';
import { decodeLine } from '#lib/geometry/line-code.ts';
import { nearestOn } from '#lib/geometry/line-measure.ts';
import type { FinerLine, MapLine } from '#lib/map-data/map-features.ts';
import { expect, test } from './fixtures.ts';
import { follow, open, pointOf } from './map-view.ts';

test.use({ expectedProblems: [/Failed to load resource.*503/] });

test('lines come finer once a reader is near, for the corridors in view that are on @undrawn', async ({
	page,
	request
}) => {
	const asked: string[] = [];
	page.on('request', (sent) => asked.push(...(/\/map\/lines\/(.*)\.json/.exec(sent.url())?.slice(1) ?? [])));
	const coarse = (await (await request.get('/geodata/map/lines.geojson')).json()) as FeatureCollection<
		LineString,
		MapLine
	>;
	const fine = (await (await request.get('/geodata/map/lines/zangezur.json')).json()) as FinerLine[];
	// Where the two lie farthest apart on the railway to Aghband: there only the finer one can be clicked.
	const id = 'legs/zangezur/az-horadiz-aghband';
	const from = coarse.features.find(({ properties }) => properties.id === id)!.geometry.coordinates;
	const track = decodeLine(fine.find(([ids]) => ids.includes(id))![1]);
	const off = (position: Position) => nearestOn(from, position, 5)!.distance;
	const [lng = 0, lat = 0] = track.reduce((a, b) => (off(b) > off(a) ? b : a));
	expect(off([lng, lat])).toBeGreaterThan(0.4);

	const view = (zoom: number, layers: string) => `/about?layers=${layers}&view=${zoom}/${lat}/${lng}`;
	await open(page, view(7, 'middle,zangezur'));
	await follow(page, view(11, 'middle'));
	expect(asked).toEqual([]);
	// What does not come is asked for again once the camera moves.
	await page.route('**/map/lines/zangezur.json', (route) => route.fulfill({ status: 503 }), { times: 1 });
	await follow(page, view(9, 'middle,zangezur'));
	expect(asked).toEqual(['zangezur']);
	await follow(page, view(11, 'middle,zangezur'));
	expect(asked).toEqual(['zangezur', 'zangezur']);
	const { x, y } = await pointOf(page, [lng, lat]);
	await page.mouse.click(x, y);
	await expect(page).toHaveURL(/\/corridors\/zangezur\?.*leg=az-horadiz-aghband/);
});
