import type { Country } from '#lib/atlas/country.ts';
import { mainLandOf } from '#lib/server/map/country-shapes.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';

export function linkCountries(pack: ParsedPack, report: Report): Country[] {
	const seen = new Set<string>();
	return (pack.countries?.countries ?? []).flatMap((entry, index): Country[] => {
		const place = `countries[${index}]`;
		for (const key of [entry.id, entry.iso]) {
			if (seen.has(key)) report('countries.json', place, `"${key}" stands twice`, 'List a country once');
			seen.add(key);
		}
		const land = mainLandOf(entry.iso);
		if (!land) {
			report(
				'countries.json',
				`${place}.iso`,
				`"${entry.iso}" has no polygon in Natural Earth 1:50m, which says where a country lies`,
				'Correct the code, or make a land that is too small for these data a place'
			);
			return [];
		}
		return [
			{
				kind: 'countries',
				iso: entry.iso,
				name: entry.name,
				id: `countries/${entry.id}`,
				otherNames: entry.otherNames ?? [],
				...(entry.anchor ? { anchor: entry.anchor } : {}),
				...land
			}
		];
	});
}
