import { itemAt, type Atlas } from '#lib/atlas/atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { statuses, type ItemId } from '#lib/atlas/vocabulary.ts';
import { once } from '#lib/memo/once.ts';
import { crossingsOf, type CrossingCell } from '#lib/network/crossings.ts';
import type { CrossedLand, CrossingCard, CrossingsCard } from '#lib/page-data/crossings-card.ts';
import { downloads } from '#lib/page-data/downloads.ts';
import { networkOf } from '#lib/server/network/network-file.ts';
import { crossingsWords as words } from '#lib/words/en/crossings.ts';
import { countryName } from './country-name.ts';
import { linkTo } from './links.ts';

/** What stands for the sea in an address. */
const sea = 'sea';

export const crossings = once((atlas: Atlas) => crossingsOf(networkOf(atlas), atlas.network.corridors));

export function crossingsPage(atlas: Atlas) {
	const { rows, totals, sharedStops } = crossings(atlas);
	const corridors = rows.map(({ corridor }) => itemAt(atlas, 'corridors', slugOf(corridor))!);
	const card: CrossingsCard = {
		corridors: rows.map(({ km }, index) => {
			const corridor = corridors[index]!;
			const { shortName } = corridor;
			return { ...linkTo(corridor), shortName, strand: atlas.corridors.indexOf(corridor), km };
		}),
		rows: totals.map((total) => ({
			land: landOf(atlas, total.country),
			cells: rows.map(({ corridor, cells }) => {
				const cell = cells.find(({ country }) => country === total.country);
				return cell && crossingCard(cell, corridor);
			}),
			total: crossingCard(total)
		})),
		totalKm: totals.reduce((sum, { km }) => sum + km, 0),
		sharedStops: sharedStops.map(({ stop, corridors: ids }) => ({
			id: stop.id,
			name: stop.name,
			corridors: ids.map((id) => linkTo(itemAt(atlas, 'corridors', slugOf(id))!))
		})),
		table: downloads.crossingsTable
	};
	return {
		card,
		head: { title: `${words.heading} · ${atlas.title}`, description: words.description }
	};
}

/** Figures of a cell, with the address of its stretch. */
export function crossingCard({ country, km, share, kmByStatus }: CrossingCell, corridor?: ItemId): CrossingCard {
	return {
		km,
		share,
		notInOperation: statuses
			.filter((status) => status !== 'operational')
			.flatMap((status) => ((kmByStatus.get(status) ?? 0) > 0 ? [{ status, km: kmByStatus.get(status)! }] : [])),
		href: corridor && `/crossings/${slugOf(corridor)}/${codeOf(country)}`
	};
}

export function codeOf(country: string | undefined): string {
	return country?.toLowerCase() ?? sea;
}

export function landOf(atlas: Atlas, country: string | undefined): CrossedLand {
	if (country === undefined) return { code: sea, name: words.atSea };
	const item = atlas.countries.find(({ iso }) => iso === country);
	return { code: codeOf(country), name: countryName(atlas, country), id: item?.id };
}
