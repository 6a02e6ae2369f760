import { distance, length, lineString, nearestPointOnLine, point } from '@turf/turf';
import type { Position } from 'geojson';
import type { Corridor, CorridorNode, Leg, Route } from '#lib/atlas/corridor.ts';
import { mappedRegion } from '#lib/map-data/mapped-region.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A leg ends at its node, give or take the rounding of its way-points. */
const endsWithinKm = 0.3;
/** A stop lies on its line, give or take the coarseness of the line and the size of a city. */
const passesWithinKm = 12;
/** Where a leg ends at another without a common way-point, as a branch does. */
const junctionWithinKm = 3;
/** Nearer to one of a leg's own ends than this, a node belongs to the town where the leg ends. */
const ownEndsWithinKm = 20;

export function linkCorridors(pack: ParsedPack, order: readonly string[], report: Report) {
	const nodes = linkNodes(pack, report);
	const legs = linkLegs(pack, order, nodes, report);
	const corridors: Corridor[] = [];
	for (const folder of order) {
		const file = pack.corridors.get(folder);
		if (!file) continue;
		const path = `corridors/${folder}/corridor.json`;
		if (file.id !== folder) report(path, 'id', `is "${file.id}" in the folder "${folder}"`, 'Give both the same name');
		const routes: Route[] = file.routes.map((route, index) => {
			const place = `routes[${index}]`;
			const chain = route.legs.flatMap((id, at) => {
				const leg = legs.get(id);
				if (!leg)
					report(path, `${place}.legs[${at}]`, `no leg "${id}"`, 'Write the leg into a legs.geojson or correct its id');
				return leg ? [leg] : [];
			});
			checkChain(chain, path, place, report);
			if (file.routes.findIndex(({ id }) => id === route.id) !== index) {
				report(path, `${place}.id`, `"${route.id}" stands twice`, 'Give each route an id of its own');
			}
			return { id: route.id, name: route.name, legs: chain };
		});
		checkBranches(routes, path, report);
		const id: ItemId = `corridors/${folder}`;
		corridors.push({
			id,
			name: file.name,
			shortName: file.shortName ?? file.name,
			otherNames: [...(file.shortName ? [file.shortName] : []), ...(file.otherNames ?? [])],
			laterNames: file.laterNames ?? [],
			summary: file.summary,
			routes,
			facts: file.facts
		});
		for (const leg of new Set(routes.flatMap((route) => route.legs))) {
			(leg.corridors as ItemId[]).push(id);
			for (const node of [leg.from, leg.to, ...leg.via]) {
				if (!node.corridors.includes(id)) (node.corridors as ItemId[]).push(id);
			}
		}
	}
	for (const leg of legs.values()) {
		if (leg.corridors.length === 0) {
			const [folder] = [...pack.legs].find(([, file]) => file.features.some(({ id }) => id === leg.id)) ?? [];
			report(`corridors/${folder}/legs.geojson`, leg.id, 'is on no route', 'Name it in a corridor.json or remove it');
		}
	}
	return { corridors, nodes: [...nodes.values()], legs: [...legs.values()] };
}

function linkNodes(pack: ParsedPack, report: Report): Map<string, CorridorNode> {
	const nodes = new Map<string, CorridorNode>();
	for (const [index, { id, properties, geometry }] of (pack.nodes?.features ?? []).entries()) {
		const place = `features[${index}]`;
		if (nodes.has(id))
			report('nodes.geojson', `${place}.id`, `"${id}" stands twice`, 'Give each node an id of its own');
		checkMapped(geometry.coordinates, 'nodes.geojson', `${place}.geometry`, report);
		if (properties.basis === 'reference' && !properties.reference) {
			report(
				'nodes.geojson',
				`${place}.properties`,
				'rests on a reference but names none',
				'Name it, or set basis to "unverified"'
			);
		}
		nodes.set(id, {
			...properties,
			id,
			otherNames: properties.otherNames ?? [],
			place: properties.place,
			position: geometry.coordinates,
			corridors: []
		});
	}
	return nodes;
}

function linkLegs(pack: ParsedPack, order: readonly string[], nodes: Map<string, CorridorNode>, report: Report) {
	const legs = new Map<string, Leg>();
	const inOrder = [...pack.legs].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
	for (const [folder, file] of inOrder) {
		const path = `corridors/${folder}/legs.geojson`;
		for (const [index, { id, properties, geometry }] of file.features.entries()) {
			const place = `features[${index}]`;
			if (legs.has(id)) {
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
			if (properties.statusBasis !== 'unverified' && !properties.statusReference) {
				report(
					path,
					`${place}.properties.statusReference`,
					'is missing',
					'Name who says so, or set statusBasis to "unverified"'
				);
			}
			if (properties.statedKm !== undefined && !properties.statedKmReference) {
				report(path, `${place}.properties.statedKmReference`, 'is missing', 'Name who states the length');
			}
			if (Array.isArray(properties.statedKm) && properties.statedKm[0] > properties.statedKm[1]) {
				report(
					path,
					`${place}.properties.statedKm`,
					'runs from the higher to the lower',
					'Write the lowest figure, then the highest'
				);
			}
			if (!from || !to) continue;
			checkEnd(from, geometry.coordinates[0], path, place, report);
			checkEnd(to, geometry.coordinates.at(-1), path, place, report);
			const stated = properties.statedKm;
			const leg: Leg = {
				...properties,
				id,
				from,
				to,
				via: [],
				statedKm: stated === undefined ? undefined : Array.isArray(stated) ? stated : [stated, stated],
				lengthKm: Math.round(length(lineString(geometry.coordinates)) * 10) / 10,
				coordinates: geometry.coordinates,
				corridors: []
			};
			legs.set(id, leg);
		}
	}
	linkStops(nodes, legs, report);
	return legs;
}

/** Puts nodes onto the legs that they lie on without ending them. A node that ends no leg must lie on one. */
function linkStops(nodes: Map<string, CorridorNode>, legs: Map<string, Leg>, report: Report) {
	const legsByEnd = new Map<CorridorNode, Leg[]>();
	for (const leg of legs.values())
		for (const end of [leg.from, leg.to]) legsByEnd.set(end, [...(legsByEnd.get(end) ?? []), leg]);
	const passed = new Map<Leg, { node: CorridorNode; along: number }[]>();
	for (const node of nodes.values()) {
		const ending = legsByEnd.get(node) ?? [];
		const within = ending.length > 0 ? junctionWithinKm : passesWithinKm;
		const hits = [...legs.values()]
			.filter((leg) => leg.mode !== 'sea' && leg.countries.includes(node.country))
			.filter((leg) =>
				ending.length > 0 ? isJunction(node, leg, ending) : node.kind !== 'station' || leg.mode === 'rail'
			)
			.filter((leg) => isNear(node.position, leg.coordinates))
			.map((leg) => ({
				leg,
				hit: nearestPointOnLine(lineString([...leg.coordinates]), point(node.position)).properties
			}))
			.filter(({ hit }) => hit.pointDistance <= within);
		if (hits.length === 0 && ending.length === 0) {
			report(
				'nodes.geojson',
				node.id,
				'lies on no leg',
				`Move it onto a line (within ${within} km), end a leg there, or remove it`
			);
		}
		const nearest = Math.min(...hits.map(({ hit }) => hit.pointDistance));
		for (const { leg, hit } of hits) {
			if (hit.pointDistance > nearest + 2) continue; // another line that happens to run near
			passed.set(leg, [...(passed.get(leg) ?? []), { node, along: hit.totalDistance }]);
		}
	}
	for (const [leg, stops] of passed) {
		stops.sort((a, b) => a.along - b.along);
		(leg as Writable<Leg>).via = stops.map(({ node }) => node);
	}
}

/** Whether a leg may run through a node at which others of its kind end, instead of merely passing near its own end. */
function isJunction(node: CorridorNode, leg: Leg, ending: readonly Leg[]): boolean {
	const isFarFromEnds = [leg.from, leg.to].every((end) => distance(end.position, node.position) > ownEndsWithinKm);
	return isFarFromEnds && ending.some(({ mode }) => mode === leg.mode);
}

function isNear([lng = 0, lat = 0]: Position, line: readonly Position[]): boolean {
	const margin = 1.5; // degrees: wider than any gap between way-points that matters here
	return line.some(([x = 0, y = 0]) => Math.abs(x - lng) < margin && Math.abs(y - lat) < margin);
}

function checkEnd(node: CorridorNode, end: Position | undefined, path: string, place: string, report: Report) {
	const gap = end ? distance(point(node.position), point(end)) : Infinity;
	if (gap > endsWithinKm) {
		report(
			path,
			`${place}.geometry`,
			`ends ${gap.toFixed(1)} km from its node "${node.id}"`,
			'Let the line end at the node'
		);
	}
}

function checkMapped([lng = 0, lat = 0]: Position, path: string, place: string, report: Report): boolean {
	const [west, south, east, north] = mappedRegion;
	if (lng >= west && lng <= east && lat >= south && lat <= north) return true;
	report(
		path,
		place,
		`[${lng}, ${lat}] lies outside the mapped region`,
		`Positions are [longitude, latitude], within ${west} to ${east} and ${south} to ${north}`
	);
	return false;
}

function checkChain(legs: readonly Leg[], path: string, place: string, report: Report) {
	for (const [index, leg] of legs.entries()) {
		if (legs.indexOf(leg) !== index)
			report(path, `${place}.legs[${index}]`, `"${leg.id}" stands twice`, 'A route uses a leg once');
		const before = legs[index - 1];
		if (!before) continue;
		const joins = [leg.from, leg.to].some((node) => node === before.from || node === before.to);
		const second = legs[index - 2];
		const turnsBack = second && joins && sharedNode(leg, before) === sharedNode(before, second);
		if (!joins || turnsBack) {
			report(
				path,
				`${place}.legs[${index}]`,
				`"${leg.id}" does not continue "${before.id}"`,
				'A route is one unbroken chain; write what is left over as a branch'
			);
		}
	}
}

function sharedNode(a: Leg, b: Leg): CorridorNode | undefined {
	return [a.from, a.to].find((node) => node === b.from || node === b.to);
}

function checkBranches(routes: readonly Route[], path: string, report: Report) {
	if (routes.length < 2) return;
	for (const [index, route] of routes.entries()) {
		const others = new Set(
			routes
				.filter((other) => other !== route)
				.flatMap((other) => other.legs.flatMap((leg) => [leg.from, leg.to, ...leg.via]))
		);
		const touches = route.legs.some(
			(leg) => others.has(leg.from) || others.has(leg.to) || leg.via.some((node) => others.has(node))
		);
		if (!touches && route.legs.length > 0) {
			report(
				path,
				`routes[${index}]`,
				`"${route.id}" touches no other route`,
				'A branch starts or ends at a node of another route of its corridor'
			);
		}
	}
}
