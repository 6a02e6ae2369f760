import { length, lineString } from '@turf/turf';
import type { Corridor, CorridorNode, Leg } from '#lib/atlas/corridor.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { LegsFile } from '#lib/server/pack/schema/legs-file.ts';
import { checkStatus } from './leg-status.ts';
import { checkEnd, checkMapped } from './nearness.ts';
import type { CorridorLists } from './nodes.ts';
import { stopsOn, type Track } from './stops.ts';

/** The legs of the pack by their ids, those of the first corridor first. */
export function linkLegs(
	pack: ParsedPack,
	order: readonly string[],
	nodes: ReadonlyMap<string, CorridorNode>,
	corridorsOn: CorridorLists,
	report: Report
): Map<string, Leg> {
	const tracks = linkTracks(pack, order, nodes, report);
	const stops = stopsOn([...tracks.values()], [...nodes.values()], report);
	return new Map(
		[...tracks].map(([id, track]): [string, Leg] => {
			const corridors: Corridor[] = [];
			const leg: Leg = { ...track, via: stops.get(track) ?? [], corridors };
			corridorsOn.set(leg, corridors);
			return [id, leg];
		})
	);
}

function linkTracks(
	pack: ParsedPack,
	order: readonly string[],
	nodes: ReadonlyMap<string, CorridorNode>,
	report: Report
): Map<string, Track> {
	const tracks = new Map<string, Track>();
	const inOrder = [...pack.legs].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
	for (const [folder, file] of inOrder) {
		const path = `corridors/${folder}/legs.geojson`;
		for (const [index, { id, properties, geometry }] of file.features.entries()) {
			const place = `features[${index}]`;
			if (tracks.has(id)) {
				report(
					path,
					`${place}.id`,
					`the leg "${id}" stands twice in the pack`,
					'A leg stands once; other corridors name its id'
				);
			}
			const [from, to] = (['from', 'to'] as const).map((end) => {
				const node = nodes.get(properties[end]);
				if (!node) {
					report(
						path,
						`${place}.properties.${end}`,
						`no node "${properties[end]}"`,
						'Add it to nodes.geojson or correct the id'
					);
				}
				return node;
			});
			for (const position of geometry.coordinates) {
				if (!checkMapped(position, path, `${place}.geometry`, report)) break;
			}
			checkFigures(properties, path, `${place}.properties`, report);
			if (!from || !to) continue;
			checkEnd(from, geometry.coordinates[0], path, place, report);
			checkEnd(to, geometry.coordinates.at(-1), path, place, report);
			const stated = properties.statedKm;
			tracks.set(id, {
				...properties,
				id,
				from,
				to,
				statedKm: stated === undefined ? undefined : Array.isArray(stated) ? stated : [stated, stated],
				lengthKm: Math.round(length(lineString(geometry.coordinates)) * 10) / 10,
				coordinates: geometry.coordinates
			});
		}
	}
	return tracks;
}

function checkFigures(
	properties: LegsFile['features'][number]['properties'],
	path: string,
	place: string,
	report: Report
) {
	checkStatus(properties, path, place, report);
	if (properties.statedKm !== undefined && !properties.statedKmReference) {
		report(path, `${place}.statedKmReference`, 'is missing', 'Name who states the length');
	}
	if (Array.isArray(properties.statedKm) && properties.statedKm[0] > properties.statedKm[1]) {
		report(path, `${place}.statedKm`, 'runs from the higher to the lower', 'Write the lowest figure, then the highest');
	}
}
