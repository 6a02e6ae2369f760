import { itemOf, type Atlas } from '#lib/atlas/atlas.ts';
import { statuses } from '#lib/atlas/vocabulary.ts';
import { crossingsOf, type CrossingCell } from '#lib/network/crossings.ts';
import { networkOf } from '#lib/server/network/network-file.ts';
import { downloadWords } from '#lib/words/en/downloads.ts';
import { countryName } from '#lib/server/pages/country-name.ts';
import { csvOf, type CsvForm } from './csv.ts';

const header = [
	'corridor',
	'country',
	'country_name',
	'km',
	'share',
	...statuses.map((status) => `km_${status.replaceAll('-', '_')}`)
];

/** How far each corridor runs in each country, and all of them together with shared track counted once. */
export function crossingsCsv(atlas: Atlas, form?: CsvForm): string {
	const { rows, totals } = crossingsOf(networkOf(atlas), atlas.network.corridors);
	const lineOf = (corridor: string, { country, km, share, kmByStatus }: CrossingCell) => [
		corridor,
		country ?? '',
		country === undefined ? downloadWords.atSea : countryName(atlas, country),
		rounded(km, 1),
		rounded(share, 4),
		...statuses.map((status) => rounded(kmByStatus.get(status) ?? 0, 1))
	];
	const table = [
		header,
		...rows.flatMap(({ corridor, cells }) => cells.map((cell) => lineOf(itemOf(atlas, corridor).name, cell))),
		...totals.map((cell) => lineOf(downloadWords.allCorridors, cell))
	];
	return csvOf(table, form);
}

function rounded(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}
