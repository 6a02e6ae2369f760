import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Country } from '#lib/atlas/country.ts';
import { itemKindOf, type Item } from '#lib/atlas/item.ts';
import type { Place } from '#lib/atlas/place.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { mainLandOf } from '#lib/server/map/country-shapes.ts';
import { editionOf } from '#lib/server/pack/edition.ts';
import { linkBeginnings } from './beginnings.ts';
import { linkComparisons } from './comparisons.ts';
import { linkCorridors } from './routes.ts';
import { linkDocuments, linkExcerpts } from './documents.ts';
import { linkEvents } from './events.ts';
import { linkEventLayers } from './layers.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Problem } from '#lib/server/pack/problem.ts';
import type { Report } from '#lib/server/pack/report.ts';

/** Joins the files of a pack into an atlas. It is whole only where no problem is reported. */
export function linkPack(pack: ParsedPack): { atlas: Atlas; problems: Problem[] } {
	const problems: Problem[] = [];
	const report: Report = (file, place, message, remedy) => problems.push({ file, place, message, remedy });

	const corridorOrder = orderOf('corridors', pack.atlas?.corridors ?? [], pack.corridors, report);
	const documentOrder = orderOf('documents', pack.atlas?.documents ?? [], pack.documents, report);
	const { corridors, nodes, legs } = linkCorridors(pack, corridorOrder, report);
	const places = linkPlaces(pack, report);
	const countries = linkCountries(pack, report);
	const events = linkEvents(pack, places, countries, report);
	const documents = linkDocuments(pack, documentOrder, report);

	const itemById = new Map<ItemId, Item>();
	for (const item of [...corridors, ...places, ...events, ...countries, ...documents]) itemById.set(item.id, item);
	const excerpts = linkExcerpts(pack, documents, itemById, report);

	checkReferences();
	const eventLayers = linkEventLayers(pack, events, report);
	const aliases = linkAliases(pack, itemById, report);
	const {
		title = '',
		introduction = '',
		view = { center: [0, 0], zoom: 0 },
		contact = { name: '', address: '' }
	} = pack.atlas ?? {};
	const atlas: Atlas = {
		title,
		introduction,
		view,
		beginWith: linkBeginnings(pack, excerpts, itemById, report),
		contact,
		corridors,
		nodes,
		legs,
		places,
		events,
		eventLayers,
		countries,
		documents,
		excerpts,
		comparisons: linkComparisons(pack, documents, excerpts, itemById, report),
		edition: editionOf(pack),
		aliases,
		itemById
	};
	return { atlas, problems };

	function checkReferences() {
		const excerptIds = new Set(excerpts.map(({ id }) => id));
		for (const node of nodes) {
			if (node.place && !(node.place.startsWith('places/') && itemById.has(node.place))) {
				report(
					'nodes.geojson',
					`${node.id}.place`,
					`no place "${node.place}"`,
					'Add it to places.geojson or correct the id'
				);
			}
		}
		for (const country of countries) {
			for (const { excerpt } of country.memberships) {
				if (!excerptIds.has(excerpt)) {
					report(
						'countries.json',
						`${country.id}.memberships`,
						`no excerpt "${excerpt}"`,
						'A membership names the excerpt that states it'
					);
				}
			}
		}
		const spokenOf = new Set(excerpts.flatMap(({ about }) => about.map(({ item }) => item)));
		for (const id of itemById.keys()) {
			if (!id.startsWith('documents/') && !spokenOf.has(id)) {
				report(fileOf(id), id, 'no excerpt speaks of it', 'Quote the words that name it, or leave it out of the atlas');
			}
		}
	}
}

/** The folders in the order that atlas.json gives; each folder is named there and each name has its folder. */
function orderOf(
	room: string,
	order: readonly string[],
	folders: ReadonlyMap<string, unknown>,
	report: Report
): string[] {
	for (const [index, name] of order.entries()) {
		if (order.indexOf(name) !== index)
			report('atlas.json', `${room}[${index}]`, `"${name}" stands twice`, 'Name each folder once');
		if (!folders.has(name)) {
			report(
				'atlas.json',
				`${room}[${index}]`,
				`no readable folder ${room}/${name}`,
				'Add it, mend its file, or remove the name'
			);
		}
	}
	for (const name of folders.keys()) {
		if (!order.includes(name))
			report('atlas.json', room, `"${name}" is missing`, 'Name every folder, in the order of the lists');
	}
	return [...new Set(order)];
}

/** The file of the pack that an item stands in. */
function fileOf(id: ItemId): string {
	const kind = itemKindOf(id);
	switch (kind) {
		case 'corridors':
			return `${id}/corridor.json`;
		case 'places':
			return 'places.geojson';
		case 'events':
			return `${id}/event.json`;
		case 'countries':
			return 'countries.json';
		case 'documents':
			return `${id}/document.json`;
		default:
			return kind satisfies never;
	}
}

function linkPlaces(pack: ParsedPack, report: Report): Place[] {
	const seen = new Set<string>();
	return (pack.places?.features ?? []).map(({ id, properties, geometry }, index): Place => {
		if (seen.has(id))
			report('places.geojson', `features[${index}].id`, `"${id}" stands twice`, 'Give each place an id of its own');
		seen.add(id);
		return {
			...properties,
			id: `places/${id}`,
			otherNames: properties.otherNames ?? [],
			position: geometry.coordinates
		};
	});
}

function linkCountries(pack: ParsedPack, report: Report): Country[] {
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
				...entry,
				id: `countries/${entry.id}`,
				otherNames: entry.otherNames ?? [],
				memberships: entry.memberships ?? [],
				...land
			}
		];
	});
}

function linkAliases(pack: ParsedPack, itemById: ReadonlyMap<ItemId, Item>, report: Report): Map<ItemId, ItemId> {
	const aliases = new Map(Object.entries(pack.atlas?.aliases ?? {}) as [ItemId, ItemId][]);
	for (const [from, to] of aliases) {
		if (itemById.has(from))
			report('atlas.json', `aliases.${from}`, 'is the id of an item', 'An alias is an id no longer in use');
		if (!itemById.has(to))
			report('atlas.json', `aliases.${from}`, `leads to "${to}", which is no item`, 'Lead it to the id in use');
	}
	return aliases;
}
