import type { CorridorNode, Leg, Route } from '#lib/atlas/corridor.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { CorridorFile } from '#lib/server/pack/schema/corridor-file.ts';

/** The routes of a corridor, each an unbroken chain of legs. */
export function linkRoutes(file: CorridorFile, legs: ReadonlyMap<string, Leg>, path: string, report: Report): Route[] {
	const routes = file.routes.map((route, index): Route => {
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
	return routes;
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
