import type { Atlas } from '#lib/atlas/atlas.ts';
import { statesOf } from '#lib/atlas/leg-states.ts';
import type { KnownChoice, LineChange } from '#lib/page-data/known-card.ts';
import { knownWords } from '#lib/words/en/known.ts';
import { linkTo } from './links.ts';

/** The days that a reader may want to look back to, and what has changed on the lines. */
export function knownPage(atlas: Atlas) {
	return {
		choices: atlas.documents
			.flatMap(({ nameInText, writtenBy }): KnownChoice[] =>
				writtenBy ? [{ day: writtenBy, name: knownWords.asWritten(nameInText) }] : []
			)
			.sort((a, b) => a.day.localeCompare(b.day)),
		changes: changesOf(atlas),
		head: { title: `${knownWords.heading} · ${atlas.title}`, description: knownWords.description }
	};
}

/** Each leg of a corridor whose status has changed on a day that is known, the oldest change first. */
function changesOf({ legs }: Atlas): LineChange[] {
	const changes = legs.flatMap((leg) =>
		leg.corridors.slice(0, 1).flatMap((corridor) => {
			const dates = [...(leg.statusBefore ?? []).map(({ since }) => since), leg.statusSince];
			const states = statesOf(leg).slice(-dates.length);
			return dates.flatMap((date, index): LineChange[] =>
				date
					? [{ date, leg: leg.id, corridor: linkTo(corridor), name: nameOf(leg), status: states[index]!.status }]
					: []
			);
		})
	);
	return changes.sort((a, b) => a.date.localeCompare(b.date));
}

function nameOf({ from, to }: Atlas['legs'][number]): string {
	return `${from.name} – ${to.name}`;
}
