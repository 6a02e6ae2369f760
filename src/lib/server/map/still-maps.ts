import type { FeatureCollection } from 'geojson';
import { readFileSync } from 'node:fs';
import { itemOf, type Atlas } from '#lib/atlas/atlas.ts';
import { boundsOf } from '#lib/geometry/bounds.ts';
import { once } from '#lib/memo/once.ts';
import { isSomewhere, type Focus, type Selection } from '#lib/page-data/focus.ts';
import type { SharedMap } from '#lib/page-data/shared-map.ts';
import { isItemId } from '#lib/atlas/item.ts';
import type { LayerEntry } from '#lib/page-data/layer.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { trackLines } from '#lib/server/network/track-lines.ts';
import { isAsked } from '#lib/server/pages/asked-pages.ts';
import { layerEntries } from '#lib/server/pages/layer-entries.ts';
import { labelsFile } from './map-labels.ts';
import { linesFile } from './shields.ts';
import { pagePaths } from '#lib/server/pages/page-list.ts';
import { firstPoints, pointFromTiles } from './place-tiles.ts';
import { tiesFile } from './tie-features.ts';
import { stepEntries, stepPage } from '#lib/server/pages/readings.ts';
import { selectionOf } from '#lib/server/pages/selection.ts';
import { stretchEntries, stretchPage } from '#lib/server/pages/stretch.ts';
import { tieListPaths, tiesOfKindPage, tiesPage, tiesWithPage } from '#lib/server/pages/ties.ts';
import { preparedAnswers, questionPage } from '#lib/server/pages/ways.ts';

/** What the still maps of all pages are drawn from. */
export interface StillMapData {
	readonly collections: Readonly<Record<'lines' | 'points' | 'labels' | 'ties', FeatureCollection>>;
	readonly layers: readonly LayerEntry[];
	readonly countryByIso: Readonly<Record<string, { id: ItemId; name: string }>>;
	/** Reads a file of `static/` by its path on the site. */
	readonly readFile: (path: string) => Uint8Array;
}

export const stillMapData = once((atlas: Atlas): StillMapData => ({
	collections: {
		lines: linesFile(atlas),
		points: firstPoints(atlas),
		labels: labelsFile(atlas),
		ties: tiesFile(atlas)
	},
	layers: layerEntries(atlas),
	countryByIso: Object.fromEntries(atlas.countries.map(({ iso, id, name }) => [iso, { id, name }])),
	readFile: (path: string) => readFileSync(`static${path}`)
}));

/** What the map of a page shows, by the page's path; nothing for a page that is about no item, or nowhere. */
export function focusOfPath(atlas: Atlas, path: string): Focus | undefined {
	const id = path.replace(/^\/(embed\/)?/, '');
	const item = isItemId(id) ? atlas.itemById.get(id) : undefined;
	const whole = item ? selectionOf(atlas, item).whole : drawnPage(atlas, path)?.selection?.whole;
	return whole && isSomewhere(whole) ? whole : undefined;
}

/** A page about what no item is: it draws lines of its own. */
function drawnPage(atlas: Atlas, path: string): DrawnPage | undefined {
	const [, kind, first, second] = path.split('/');
	if (kind === 'crossings' && first && second) return stretchPage(atlas, first, second);
	if (kind === 'readings' && first && second) return stepPage(atlas, first, second);
	if (kind === 'ties' && !second) return first ? undefined : tiesPage(atlas);
	if (kind === 'ties' && second) return (first === 'with' ? tiesWithPage : tiesOfKindPage)(atlas, second);
	return kind === 'ways' && first ? questionPage(atlas, first) : undefined;
}

interface DrawnPage {
	readonly selection?: Selection;
	readonly head: { readonly title: string };
}

/** The names of the still maps that browsers fetch: `index`, and the path of every page that is somewhere on the map. */
export function stillMapNames(atlas: Atlas): string[] {
	const drawn = [
		...stretchEntries(atlas).map(({ corridor, country }) => `crossings/${corridor}/${country}`),
		...preparedAnswers(atlas).map(({ question }) => `ways/${question.id}`),
		...(atlas.ties.length > 0 ? ['/ties', ...tieListPaths(atlas)] : []).map((path) => path.slice(1)),
		...stepEntries(atlas).map(({ document, step }) => `readings/${document}/${step}`)
	];
	const ids = [...atlas.itemById.keys(), ...drawn].filter((id) => isAsked(`/still/${id}.svg`));
	const all: SharedMap[] = networkFocus(atlas) ? ['index', 'network'] : ['index'];
	const shared = all.filter((name) => isAsked(`/still/${name}.svg`));
	return [...shared, ...ids.filter((id) => focusOfPath(atlas, `/${id}`))];
}

/** All of the network, with nothing of it lit. */
export function networkFocus(atlas: Atlas): Focus | undefined {
	const bounds = boundsOf(trackLines(atlas).flat());
	return bounds && { bounds, lines: [], points: [], countries: [] };
}

/** The view of the whole region. */
export function homeView({ view: { zoom, center } }: Atlas): { zoom: number; center: readonly [number, number] } {
	const [lng = 0, lat = 0] = center;
	return { zoom, center: [lng, lat] };
}

/**
 * The paths of the pages that have a picture of their own, by its name without its ending. Of the places that come by
 * tiles, and of ties, there may be too many: they have the picture of the front page, `index`.
 */
export const picturedPaths = once(
	(atlas: Atlas): ReadonlyMap<string, string> =>
		new Map(
			pagePaths(atlas)
				.filter((path) => !pointFromTiles(atlas, path.slice(1)) && !path.startsWith('/ties/'))
				.map((path) => [path === '/' ? 'index' : path.slice(1), path])
		)
);

/** What the picture of a page is of. */
export function titleOfPath(atlas: Atlas, path: string): string {
	const id = path.slice(1);
	if (isItemId(id)) return itemOf(atlas, id).name;
	const drawn = drawnPage(atlas, path);
	if (drawn) return drawn.head.title.replace(` · ${atlas.title}`, '');
	return id ? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}` : atlas.title;
}
