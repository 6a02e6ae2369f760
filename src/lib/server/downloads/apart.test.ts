import { expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { archiveFiles } from './registry.ts';

const files = archiveFiles(checkPack('geodata').atlas, 'https://atlas.example');
const featuresOf = (path: string) =>
	(
		JSON.parse(files.get(path) ?? '') as {
			features: { id: string; geometry: { type: string }; properties: Record<string, unknown> }[];
		}
	).features;

it.each(['middle', 'north-south', 'zangezur'])('has lines and points of %s apart, and nothing lost', (corridor) => {
	const [whole, lines, points] = ['', '-lines', '-points'].map((end) =>
		featuresOf(`corridors/${corridor}${end}.geojson`)
	);
	expect(new Set(lines!.map(({ geometry }) => geometry.type))).toEqual(new Set(['LineString']));
	expect(new Set(points!.map(({ geometry }) => geometry.type))).toEqual(new Set(['Point']));
	expect([...lines!, ...points!].map(({ id }) => id).sort()).toEqual(whole!.map(({ id }) => id).sort());
	for (const { properties } of [...lines!, ...points!]) {
		for (const value of Object.values(properties)) expect(Array.isArray(value)).toBe(false);
	}
});
