import { excerptsAbout, itemAt, type Atlas } from '#lib/atlas/atlas.ts';
import { isApproximate, legsOf, type Corridor, type Leg } from '#lib/atlas/corridor.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { statesOf } from '#lib/atlas/leg-states.ts';
import type { StretchCard } from '#lib/page-data/crossings-card.ts';
import { drawnFocus, type DrawnPiece } from '#lib/page-data/drawn-focus.ts';
import type { Focus } from '#lib/page-data/focus.ts';
import { drawnLine } from '#lib/server/map/line-scales.ts';
import { networkOf } from '#lib/server/network/network-file.ts';
import { partsIn, trackLines } from '#lib/server/network/track-lines.ts';
import { crossingsWords as words } from '#lib/words/en/crossings.ts';
import { earlierStatus } from './dated.ts';
import { codeOf, crossingCard, crossings, landOf } from './crossings.ts';
import { linkTo } from './links.ts';
import { excerptCard, markExcerpts } from './quotations.ts';

/** The addresses of all stretches: a corridor in a country that it crosses. */
export function stretchEntries(atlas: Atlas): { corridor: string; country: string }[] {
	return crossings(atlas).rows.flatMap(({ corridor, cells }) =>
		cells.map(({ country }) => ({ corridor: slugOf(corridor), country: codeOf(country) }))
	);
}

/** The page of a stretch; nothing where the corridor does not cross the country. */
export function stretchPage(atlas: Atlas, corridorSlug: string, code: string) {
	const corridor = itemAt(atlas, 'corridors', corridorSlug);
	const cell = crossings(atlas)
		.rows.find((row) => row.corridor === corridor?.id)
		?.cells.find(({ country }) => codeOf(country) === code);
	if (!corridor || !cell) return undefined;
	const land = landOf(atlas, cell.country);
	const country = atlas.countries.find(({ id }) => id === land.id);
	const excerpts = country
		? excerptsAbout(atlas, corridor).filter(({ about }) => about.some(({ item }) => item === country))
		: [];
	const marks = markExcerpts(atlas, excerpts);
	const card: StretchCard = {
		...crossingCard(atlas, cell, corridor.id),
		corridor: linkTo(corridor),
		land,
		excerpts: excerpts.map((excerpt) => excerptCard(atlas, excerpt, marks)),
		legs: legsIn(atlas, corridor, cell.country)
	};
	const whole = stretchFocus(atlas, corridor, cell.country);
	return {
		card,
		...(whole ? { selection: { whole, parts: {} } } : {}),
		head: {
			title: `${words.stretch(corridor.name, land.name)} · ${atlas.title}`,
			description: words.stretchDescription(corridor.name, land.name)
		}
	};
}

function legsIn(atlas: Atlas, corridor: Corridor, country: string | undefined): StretchCard['legs'] {
	const { tracks, tracksByLeg } = networkOf(atlas);
	return legsOf(corridor).flatMap((leg) => {
		const { id, from, to, mode, status } = leg;
		const own = (tracksByLeg.get(id) ?? []).flatMap((index) => tracks[index]!.parts);
		const parts = own.filter((part) => part.country === country);
		const km = parts.reduce((sum, { metres }) => sum + metres, 0) / 1000;
		return parts.length > 0 ? [{ id, from: from.name, to: to.name, mode, status, ...earlierStatus(leg), km }] : [];
	});
}

/** The line of the corridor within the country; where it only ends there, the legs that do. */
function stretchFocus(atlas: Atlas, corridor: Corridor, country: string | undefined): Focus | undefined {
	const lines = trackLines(atlas);
	const legById = new Map(legsOf(corridor).map((leg) => [leg.id, leg]));
	const own = networkOf(atlas).tracks.flatMap((track, index) => {
		const leg = track.legs.map(({ id }) => legById.get(id)).find(Boolean);
		return leg ? [{ track, leg, line: lines[index]! }] : [];
	});
	const inside = own.flatMap(({ track, leg, line }) =>
		partsIn(track, line, country).flatMap((part) => piecesOf(part, leg, corridor))
	);
	const ending = own
		.filter(({ track }) => track.parts.some((part) => part.country === country))
		.flatMap(({ leg, line }) => piecesOf(line, leg, corridor));
	return drawnFocus(inside.length > 0 ? inside : ending, { countries: country === undefined ? [] : [country] });
}

/** A line once for each status that the leg has had. */
function piecesOf(coordinates: DrawnPiece['coordinates'], leg: Leg, corridor: Corridor): DrawnPiece[] {
	return statesOf(leg).map((state) => ({
		...state,
		coordinates: drawnLine(coordinates),
		mode: leg.mode,
		isSoft: isApproximate(leg),
		layer: slugOf(corridor.id)
	}));
}
