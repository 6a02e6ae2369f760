import type { Palette } from '#lib/palette/palette.ts';
import type { LayerEntry } from '#lib/page-data/layer.ts';
import { type PlaceTiles } from '#lib/map-data/map-features.ts';
import type { TimeSpan } from '#lib/text/time-span.ts';
import type { Lens } from './lens-filter.ts';

/** A layer of the key, and whether it is switched on. */
export interface MapLayer extends Pick<LayerEntry, 'id' | 'name' | 'kind' | 'strand'> {
	readonly isOn: boolean;
}

/** In which language names are written. */
export type LabelLanguage = 'english' | 'local';

export interface StyleOptions {
	readonly palette: Palette;
	readonly layers: readonly MapLayer[];
	readonly labels: LabelLanguage;
	/** Absent: everything is shown. */
	readonly lens?: Lens | undefined;
	/** The day as of which everything is shown; absent: as it is known now. */
	readonly known?: string | undefined;
	/** Only events within it are shown; absent: of any time. */
	readonly time?: TimeSpan | undefined;
	/** Something on the map is selected: the rest of the atlas drops back. */
	readonly hasSelection?: boolean | undefined;
	/** What the map began with, where that is not what it shows: the rest is feature-state (`strength.ts`). */
	readonly begun?: Pick<StyleOptions, 'layers' | 'lens' | 'known' | 'time' | 'hasSelection'> | undefined;
	/** Where the places come from that the map does not begin with. */
	readonly placeTiles?: PlaceTiles | undefined;
	/** Where the site stands, such as `https://example.org`: MapLibre's worker needs whole addresses. */
	readonly origin: string;
}

/** How far lines may be simplified, in pixels: less, and strands knot at meanders; more, and lines grow angular. */
export const lineTolerance = 0.75;

/** Where the geometry of the map is, beside the data for readers. */
export const mapData = {
	lines: '/geodata/map/lines.geojson',
	finer: '/geodata/map/lines/{corridor}.json',
	points: '/geodata/map/points.geojson',
	labels: '/geodata/map/labels.geojson',
	ties: '/geodata/map/ties.geojson',
	others: '/geodata/map/places/{z}/{x}/{y}.pbf'
} as const;
