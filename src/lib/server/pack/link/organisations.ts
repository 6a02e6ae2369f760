import type { Organisation } from '#lib/atlas/organisation.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';

export function linkOrganisations(pack: ParsedPack, report: Report): Organisation[] {
	const seen = new Set<string>();
	return (pack.organisations?.organisations ?? []).map((entry, index) => {
		const { id, name, abbreviation, otherNames = [] } = entry;
		if (seen.has(id)) {
			report('organisations.json', `organisations[${index}]`, `"${id}" stands twice`, 'List an organisation once');
		}
		seen.add(id);
		const others = abbreviation === name ? otherNames : [abbreviation, ...otherNames];
		return { kind: 'organisations', id: `organisations/${id}`, name, abbreviation, otherNames: others };
	});
}
