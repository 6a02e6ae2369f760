import type { AtlasEvent } from '#lib/atlas/event.ts';
import { noLayers, sharedLayers } from '#lib/page-data/layer.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';

/** Words that mean something else where an address names layers. */
const taken: ReadonlySet<string> = new Set([...sharedLayers, noLayers]);

/** The events that have a layer of their own. The id of each layer, those of corridors included, is its own. */
export function linkEventLayers(pack: ParsedPack, events: readonly AtlasEvent[], report: Report): AtlasEvent[] {
	const corridors = pack.atlas?.corridors ?? [];
	for (const [index, id] of corridors.entries()) checkLayerId(id, `corridors[${index}]`, report);
	return (pack.atlas?.eventLayers ?? []).flatMap((id, index, all) => {
		const place = `eventLayers[${index}]`;
		checkLayerId(id, place, report);
		if (all.indexOf(id) !== index) report('atlas.json', place, `"${id}" stands twice`, 'Name each event once');
		if (corridors.includes(id)) {
			report(
				'atlas.json',
				place,
				`"${id}" is a corridor too, and both would be one layer`,
				'Give the folder of one of them another name'
			);
		}
		const event = events.find((known) => known.id === `events/${id}`);
		if (!event) report('atlas.json', place, `no event "${id}"`, 'Add the event or correct the id');
		return event ? [event] : [];
	});
}

function checkLayerId(id: string, place: string, report: Report) {
	if (!taken.has(id)) return;
	report(
		'atlas.json',
		place,
		`"${id}" means something else where an address names layers`,
		'Give the folder, and the id in its file, another name'
	);
}
