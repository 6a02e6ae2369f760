import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import { slugOf, type Item } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { sharedLayers } from '#lib/page-data/layer.ts';
import { editionOf } from '#lib/server/pack/edition.ts';
import { linkAliases, linkPartAliases } from './aliases.ts';
import { linkStartHere } from './start-here.ts';
import { linkComparisons } from './comparisons.ts';
import { linkCorridors } from './corridors.ts';
import { linkCountries } from './countries.ts';
import { linkDocuments, linkExcerpts } from './documents.ts';
import { linkEvents } from './events.ts';
import { linkEventLayers } from './layers.ts';
import { fileOf } from '#lib/server/pack/item-file.ts';
import { linkFront } from './front.ts';
import { linkLeads } from './leads.ts';
import { linkOrganisations } from './organisations.ts';
import { linkPlaces } from './places.ts';
import { linkNames } from './names.ts';
import { linkNetwork } from './network.ts';
import { linkReadings } from './readings.ts';
import { linkTies } from './ties.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Problem } from '#lib/server/pack/problem.ts';
import type { Report } from '#lib/server/pack/report.ts';

/** Joins the files of a pack into an atlas. It is whole only where no problem is reported. */
export function linkPack(pack: ParsedPack): { atlas: Atlas; problems: Problem[] } {
	const problems: Problem[] = [];
	const report: Report = (file, place, message, remedy) => problems.push({ file, place, message, remedy });

	const corridorOrder = orderOf('corridors', pack.atlas?.corridors ?? [], pack.corridors, report);
	const documentOrder = orderOf('documents', pack.atlas?.documents ?? [], pack.documents, report);
	const places = linkPlaces(pack, report);
	const { corridors, nodes, legs } = linkCorridors(pack, corridorOrder, places, report);
	const countries = linkCountries(pack, report);
	const organisations = linkOrganisations(pack, report);
	const events = linkEvents(pack, places, countries, report);
	const documents = linkDocuments(pack, documentOrder, report);

	const items: Item[] = [...corridors, ...places, ...events, ...countries, ...organisations, ...documents];
	const itemById = new Map<ItemId, Item>(items.map((item) => [item.id, item]));
	const excerpts = linkExcerpts(pack, documents, itemById, report);
	const excerptById = new Map(excerpts.map((excerpt) => [excerpt.id, excerpt]));
	checkSpokenOf(itemById.values(), excerpts, report);
	const proofs = linkTies(pack, excerptById, itemById, report);
	const ties = [...proofs.keys()];
	for (const tie of ties) itemById.set(tie.id, tie);
	const eventLayers = linkEventLayers(pack, events, report);
	const layers = [...[...corridors, ...eventLayers].map(({ id }) => slugOf(id)), ...sharedLayers];
	const comparisons = linkComparisons(pack, documents, excerptById, itemById, report);
	const aliases = linkAliases(pack, itemById, report);
	const partAliases = linkPartAliases(pack, { leg: legs, node: nodes, excerpt: excerpts }, report);
	const {
		title = '',
		introduction = '',
		about: { notInDocuments = [], borders = [] } = {},
		view = { center: [0, 0], zoom: 0 },
		contact = { name: '', address: '' },
		descriptions
	} = pack.atlas ?? {};
	const atlas: Atlas = {
		title,
		introduction,
		descriptions,
		view,
		beginWith: linkStartHere(pack, excerptById, itemById, report),
		front: linkFront(pack, excerptById, comparisons, itemById, report),
		about: { notInDocuments, borders },
		contact,
		searched: linkNames(pack, report),
		corridors,
		nodes,
		legs,
		network: linkNetwork(pack, { corridors, nodes, legs }, report),
		places,
		events,
		eventLayers,
		countries,
		documents,
		excerpts,
		organisations,
		ties,
		proofs,
		comparisons,
		readings: linkReadings(pack, documents, excerptById, layers, report),
		edition: editionOf(pack),
		aliases,
		partAliases,
		itemById,
		leads: linkLeads(pack, excerptById, comparisons, itemById, proofs, report)
	};
	return { atlas, problems };
}

/** An item that no excerpt mentions has no place in an atlas of quotations. */
function checkSpokenOf(items: Iterable<Item>, excerpts: readonly Excerpt[], report: Report) {
	const spokenOf = new Set(excerpts.flatMap(({ about }) => about.map(({ item }) => item)));
	for (const item of items) {
		if (item.kind !== 'documents' && !spokenOf.has(item)) {
			const remedy = 'Quote the words that name it, or leave it out of the atlas';
			report(fileOf(item), item.id, 'no excerpt speaks of it', remedy);
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
