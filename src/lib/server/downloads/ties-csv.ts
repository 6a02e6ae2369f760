import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { documentsOf } from '#lib/server/pages/tie-rows.ts';
import { csvOf, listSeparator, type CsvForm } from './csv.ts';

const header = [
	...['id', 'from', 'from_name', 'to', 'to_name', 'kind', 'mutual', 'absent', 'what'],
	...['bound', 'value', 'value_to', 'unit', 'of', 'year', 'sign_ours', 'reason_ours', 'documents', 'excerpts']
];

/** Every tie in a row. */
export function tiesCsv(atlas: Atlas, form?: CsvForm): string {
	const rows = [
		header,
		...atlas.ties.map((tie) => {
			const { id, from, to, tieKind, isMutual, isAbsent, what, figure, sign, reason } = tie;
			const [value = '', upper = ''] = [figure?.value ?? []].flat();
			return [
				...[slugOf(id), from.id, from.name, to.id, to.name, tieKind, String(isMutual), String(isAbsent), what],
				...[figure?.bound ?? '', value, upper, figure?.unit ?? '', figure?.of ?? '', figure?.year ?? ''],
				...[sign, reason],
				documentsOf(atlas, tie)
					.map((document) => slugOf(document.id))
					.join(listSeparator),
				excerptsAbout(atlas, tie)
					.map((excerpt) => excerpt.id)
					.join(listSeparator)
			];
		})
	];
	return csvOf(rows, form);
}
