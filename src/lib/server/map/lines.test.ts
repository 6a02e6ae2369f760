import { describe, expect, it } from 'vitest';
import { legsOf } from '#lib/atlas/corridor.ts';
import { kilometres, lengthOf, nearestOn, pointAt } from '#lib/geometry/line-measure.ts';
import { decodeLine } from '#lib/geometry/line-code.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { layerEntries } from '#lib/server/pages/layer-entries.ts';
import { linkPack } from '#lib/server/pack/link/link-pack.ts';
import { finerLines, lineIdsOf, mapLines } from './lines.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { testPack, type Breakable } from '../../../../tests/packs/test-pack.ts';

/** The small pack with a second and a third corridor on its main line. */
function threeOnOneTrack() {
	const files = testPack();
	const set = (path: string, content: unknown) => files.set(path, JSON.stringify(content));
	const read = (path: string): Breakable => JSON.parse(files.get(path) ?? '');
	const first = read('corridors/ford-line/corridor.json');
	set('corridors/ash-line/corridor.json', { ...first, id: 'ash-line', routes: [first.routes[0]] });
	set('corridors/elm-line/corridor.json', {
		...first,
		id: 'elm-line',
		routes: [{ ...first.routes[0], legs: ['west-mid'] }]
	});
	set('atlas.json', { ...read('atlas.json'), corridors: ['elm-line', 'ford-line', 'ash-line'] });
	return linkPack(parsePack(files).pack).atlas;
}

const small = linkPack(parsePack(testPack()).pack).atlas;
const shared = threeOnOneTrack();
const real = checkPack('geodata').atlas;
const atlases = [
	['the small pack', small],
	['a pack with shared track', shared],
	['the real pack', real]
] as const;

describe.each(atlases)('the lines of %s', (_name, atlas) => {
	const features = mapLines(atlas).features;
	const lines = features.map(({ properties }) => properties);

	it('have ids of their own', () => {
		expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
	});

	it('draw every leg from end to end for each corridor that uses it', () => {
		for (const corridor of atlas.corridors) {
			for (const leg of legsOf(corridor)) {
				const ids = lineIdsOf(atlas, corridor, leg);
				const drawn = features.filter(({ properties }) => ids.includes(properties.id));
				expect(drawn.length, leg.id).toBeGreaterThan(0);
				const lines = drawn.map(({ geometry }) => geometry.coordinates);
				const finer = finerLines(atlas, corridor).filter(([own]) => own.some((id) => ids.includes(id)));
				for (const [drawnAs, share] of [
					[lines, 0.095],
					[finer.map(([, code]) => decodeLine(code)), 0.015]
				] as const) {
					const total = drawnAs.reduce((sum, line) => sum + lengthOf(line), 0);
					expect(Math.abs(total - leg.lengthKm), leg.id).toBeLessThan(Math.max(3, leg.lengthKm * share));
				}
				// Drawn where the leg is, as nearly as two figures of one track agree.
				for (const { geometry } of drawn) {
					for (const position of geometry.coordinates) {
						expect(nearestOn(leg.coordinates, position, 3.5), `${leg.id} at ${String(position)}`).toBeDefined();
					}
				}
			}
		}
	});

	it('lie side by side about the middle of their track, in the order of the key', () => {
		const order = atlas.corridors.map(({ id }) => id.split('/')[1]);
		const tracks = new Map<string, typeof features>();
		for (const feature of features.filter(({ properties }) => properties.leg)) {
			const track = JSON.stringify(feature.geometry.coordinates);
			tracks.set(track, [...(tracks.get(track) ?? []), feature]);
		}
		for (const track of tracks.values()) {
			const lanes = track.map(({ properties }) => properties.lane);
			expect(lanes.reduce((sum, lane) => sum + lane, 0)).toBe(0);
			for (const [index, lane] of lanes.entries()) if (index > 0) expect(lane - lanes[index - 1]!).toBe(1);
			const layers = track.map(({ properties }) => properties.layer);
			expect(layers).toEqual(order.filter((layer) => layers.includes(layer!)));
		}
	});

	it('stand on layers of the key', () => {
		const layers = layerEntries(atlas).map(({ id }) => id);
		for (const { layer } of lines) expect(layers).toContain(layer);
	});

	it('tell which documents speak of them', () => {
		for (const { documents } of lines) expect(documents).toMatch(/^(,([a-z0-9-]+,)+)?$/);
	});
});

describe('lanes', () => {
	it('of three corridors on one track are -1, 0 and 1 in the order of the key', () => {
		const lanes = mapLines(shared).features.filter(({ properties }) => properties.leg === 'west-mid');
		expect(lanes.map(({ properties: { layer, lane } }) => [layer, lane])).toEqual([
			['elm-line', -1],
			['ford-line', 0],
			['ash-line', 1]
		]);
	});

	it('of a corridor alone on its track is 0', () => {
		const [line] = mapLines(small).features;
		expect(line?.properties.lane).toBe(0);
	});
});

/** Tracks that the figures draw twice, for two corridors: the least length to be drawn once, in kilometres. */
const drawnTwice = [
	['az-alat-astara', 'az-alat-horadiz', 55],
	['kz-mointy-zhezkazgan', 'kz-mointy-petropavl', 200],
	['ru-spb-moscow', 'ru-yekaterinburg-moscow', 1],
	['kz-mangystau-uzen', 'kz-mangystau-aktau', 3],
	['kz-mangystau-uzen', 'kz-mangystau-kuryk', 15]
] as const;

it.each(drawnTwice)('%s and %s share one geometry for %d km', (a, b, leastKm) => {
	const tracks = (id: string) => {
		const leg = real.legs.find((known) => known.id === id)!;
		const ids = leg.corridors.flatMap((corridor) => lineIdsOf(real, corridor, leg));
		const own = mapLines(real).features.filter(({ properties }) => ids.includes(properties.id));
		return new Map(own.map(({ geometry: { coordinates } }) => [JSON.stringify(coordinates), lengthOf(coordinates)]));
	};
	const others = tracks(b);
	const sharedKm = [...tracks(a)].reduce((sum, [track, km]) => sum + (others.has(track) ? km : 0), 0);
	expect(sharedKm).toBeGreaterThan(leastKm);
});

it('no two corridors run on one track unseen: what lies within half a kilometre for long is drawn as strands', () => {
	const lines = mapLines(real).features.filter(({ properties }) => properties.leg);
	for (const [index, a] of lines.entries()) {
		for (const b of lines.slice(index + 1)) {
			if (
				a.properties.layer === b.properties.layer ||
				a.properties.pattern.split('-')[0] !== b.properties.pattern.split('-')[0]
			)
				continue;
			if (JSON.stringify(a.geometry.coordinates) === JSON.stringify(b.geometry.coordinates)) continue;
			let km = 0;
			const total = lengthOf(a.geometry.coordinates);
			for (let along = 0; along < total; along += 0.5) {
				if (nearestOn(b.geometry.coordinates, pointAt(a.geometry.coordinates, along), 0.5)) km += 0.5;
			}
			expect(km, `${a.properties.id} and ${b.properties.id}`).toBeLessThanOrEqual(3);
		}
	}
});

it('strands that continue each other keep their sides', () => {
	const lines = mapLines(real).features.filter(({ properties }) => properties.lane !== 0);
	const ends = ({ coordinates }: { coordinates: number[][] }) => [coordinates[0]!, coordinates.at(-1)!] as const;
	let joints = 0;
	for (const a of lines) {
		for (const b of lines) {
			if (a === b || a.properties.layer !== b.properties.layer || a.properties.lane !== b.properties.lane) continue;
			const [startA, endA] = ends(a.geometry);
			const [startB, endB] = ends(b.geometry);
			expect(kilometres(startA, startB), `${a.properties.id} and ${b.properties.id}`).toBeGreaterThan(0.2);
			expect(kilometres(endA, endB), `${a.properties.id} and ${b.properties.id}`).toBeGreaterThan(0.2);
			if (kilometres(endA, startB) < 0.2) joints++;
		}
	}
	expect(joints).toBeGreaterThan(4);
});
