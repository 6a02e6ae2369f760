import type { CorridorNode, Leg } from '#lib/atlas/corridor.ts';
import type { GaugeSection, RailFacts } from '#lib/atlas/network.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { LegsFile } from '#lib/server/pack/schema/legs-file.ts';

const factsPath = 'network/rail-facts.json';

type Stated = Pick<LegsFile['features'][number]['properties'], 'gauge' | 'gaugeBasis' | 'gaugeReference'>;

type FactSource = readonly [path: string, features: readonly { id: string; properties: Stated }[]];

/** What the files of the legs and `rail-facts.json` say of the rails, each leg by one of them. */
export function linkRailFacts(
	pack: ParsedPack,
	legById: ReadonlyMap<string, Leg>,
	nodeById: ReadonlyMap<string, CorridorNode>,
	report: Report
): Map<string, RailFacts> {
	const facts = new Map<string, RailFacts>();
	const files: FactSource[] = [
		...[...pack.legs].map(([folder, file]): FactSource => [`corridors/${folder}/legs.geojson`, file.features]),
		['network/beyond-legs.geojson', pack.beyondLegs?.features ?? []]
	];
	for (const [path, features] of files) {
		for (const [index, { id, properties }] of features.entries()) {
			if (properties.gauge !== undefined) add(path, `features[${index}].properties`, id, properties);
		}
	}
	for (const [index, { leg, ...rest }] of (pack.railFacts?.facts ?? []).entries()) {
		const place = `facts[${index}]`;
		for (const key of ['tracks', 'electrified'] as const) {
			if (rest[key]?.basis === 'reference' && !rest[key].reference) {
				report(factsPath, `${place}.${key}.reference`, 'is missing', 'Name it, or set basis to "unverified"');
			}
		}
		if (facts.has(leg))
			report(factsPath, `${place}.leg`, `the rails of "${leg}" are described twice`, 'Describe them once');
		add(factsPath, place, leg, rest);
	}
	return facts;

	function add(path: string, place: string, id: string, stated: Stated) {
		const leg = legById.get(id);
		if (!leg) {
			report(path, `${place}.leg`, `no leg "${id}"`, 'Correct the id or remove it');
			return;
		}
		if (leg.mode !== 'rail') report(path, place, `"${id}" is no railway`, 'Only a railway has a gauge and tracks');
		if (stated.gauge !== undefined && !stated.gaugeBasis) {
			report(path, `${place}.gaugeBasis`, 'is missing', 'Say whether a reference vouches for the gauge, or nobody yet');
		}
		if (stated.gaugeBasis === 'reference' && !stated.gaugeReference) {
			report(path, `${place}.gaugeReference`, 'is missing', 'Name it, or set gaugeBasis to "unverified"');
		}
		const { gaugeBasis, gaugeReference } = stated;
		facts.set(id, { gauge: sectionsOf(path, place, leg, stated.gauge), gaugeBasis, gaugeReference });
	}

	/** In the direction of the leg; each part but the last ends at a stop of the leg. */
	function sectionsOf(path: string, place: string, leg: Leg, gauge: Stated['gauge']): GaugeSection[] | undefined {
		if (gauge === undefined) return undefined;
		if (typeof gauge === 'number') return [{ mm: [gauge] }];
		if (typeof gauge[0] === 'number') return [{ mm: gauge as [number, number] }];
		const parts = gauge as { mm: number | [number, number]; to?: string }[];
		let before = -1;
		return parts.map(({ mm, to }, index) => {
			const stop = to === undefined ? undefined : nodeById.get(to);
			const at = stop ? leg.via.indexOf(stop) : -1;
			const isLast = index === parts.length - 1;
			if (isLast ? to !== undefined : at <= before) {
				report(
					path,
					`${place}.gauge[${index}].to`,
					isLast ? 'closes the last part' : `"${to ?? ''}" is no stop that follows on "${leg.id}"`,
					'Each part but the last ends at a stop of the leg, in the order of the leg'
				);
			}
			before = at;
			return { mm: typeof mm === 'number' ? [mm] : mm, to: stop };
		});
	}
}
