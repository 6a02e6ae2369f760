import { itemAt, type Atlas } from '#lib/atlas/atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { once } from '#lib/memo/once.ts';
import { crossingsOf, statusesThen, type CrossingCell } from '#lib/network/crossings.ts';
import { networkThen } from '#lib/network/network-then.ts';
import type { CrossedLand, CrossingCard, CrossingsCard } from '#lib/page-data/crossings-card.ts';
import { downloads } from '#lib/page-data/downloads.ts';
import { networkOf } from '#lib/server/network/network-file.ts';
import { crossingsWords as words } from '#lib/words/en/crossings.ts';
import { countryName } from './country-name.ts';
import { inPlace } from './dated.ts';
import { legStates } from './leg-states-of.ts';
import { linkTo } from './links.ts';

/** What stands for the sea in an address. */
const sea = 'sea';

export const crossings = once((atlas: Atlas) => crossingsOf(networkOf(atlas), atlas.network.corridors));

/** The network from each day on which a leg became something else, the oldest first; at first as it had always been. */
export const earlierNetworks = once((atlas: Atlas) => {
	const states = legStates(atlas);
	const days = [...new Set(Object.values(states).flatMap((all) => all.flatMap(({ since }) => since ?? [])))].sort();
	return ['', ...days].map((since) => ({ since, network: networkThen(networkOf(atlas), states, since || '0000') }));
});

const earlierCrossings = once((atlas: Atlas) =>
	earlierNetworks(atlas).map(({ since, network }) => ({ since, ...crossingsOf(network, atlas.network.corridors) }))
);

/** Without what is the same as before. */
export function changesIn<State extends { readonly since: string }>(states: readonly State[]): State[] {
	const told = (state: State | undefined) => JSON.stringify({ ...state, since: '' });
	return states.filter((state, index) => index === 0 || told(state) !== told(states[index - 1]));
}

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
				return cell && crossingCard(atlas, cell, corridor);
			}),
			total: crossingCard(atlas, total)
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
export function crossingCard(atlas: Atlas, { country, km, share }: CrossingCell, corridor?: ItemId): CrossingCard {
	const states = earlierCrossings(atlas).map(({ since, rows, totals }) => {
		const cells = corridor ? rows.find((row) => row.corridor === corridor)?.cells : totals;
		return { since, notInOperation: notInOperation(cells?.find((cell) => cell.country === country)) };
	});
	return {
		km,
		share,
		...inPlace<Pick<CrossingCard, 'notInOperation'>>(changesIn(states))!,
		href: corridor && `/crossings/${slugOf(corridor)}/${codeOf(country)}`
	};
}

function notInOperation(cell: CrossingCell | undefined): CrossingCard['notInOperation'] {
	return statusesThen
		.filter((status) => status !== 'operational')
		.flatMap((status) => {
			const km = cell?.kmByStatus.get(status) ?? 0;
			return km > 0 ? [{ status, km }] : [];
		});
}

export function codeOf(country: string | undefined): string {
	return country?.toLowerCase() ?? sea;
}

export function landOf(atlas: Atlas, country: string | undefined): CrossedLand {
	if (country === undefined) return { code: sea, name: words.atSea };
	const item = atlas.countries.find(({ iso }) => iso === country);
	return { code: codeOf(country), name: countryName(atlas, country), id: item?.id };
}
