import type { Atlas } from '#lib/atlas/atlas.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';

/** What towns and regions are called in other languages, each name once. */
export function linkNames(pack: ParsedPack, report: Report): Atlas['searched'] {
	const known = new Set([pack.nodes, pack.places].flatMap((file) => (file?.features ?? []).map(({ id }) => id)));
	const entries = Object.entries(pack.names?.towns ?? {});
	for (const [id] of entries) {
		if (!known.has(id)) {
			report(
				'names.json',
				`towns.${id}`,
				'is the id of no node or place',
				'Make the file anew: npm run base-map -- names'
			);
		}
	}
	const regions = Object.entries(pack.names?.regions ?? {});
	const places = new Set((pack.places?.features ?? []).map(({ id }) => id));
	for (const [id] of regions) {
		const refuse = (message: string, remedy: string) => report('names.json', `regions.${id}`, message, remedy);
		if (!places.has(id)) refuse('is the id of no place', 'Correct the id, or remove it');
		else if (pack.names?.towns[id]) refuse('is among the towns too', 'Keep it among the towns');
	}
	return {
		languages: pack.atlas?.searchLanguages ?? [],
		towns: new Map(entries.map(([id, { names }]) => [id, [...new Set(Object.values(names))]])),
		regions: new Map(regions.map(([id, { names }]) => [`places/${id}`, [...new Set(Object.values(names))]]))
	};
}
