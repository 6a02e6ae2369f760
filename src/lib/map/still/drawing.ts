import type { FeatureCollection, Geometry } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { Focus } from '#lib/page-data/focus.ts';
import type { ReadFile } from './base-tiles.ts';
import type { Ink } from './css-colours.ts';
import type { DrawnSpan } from './drawn-span.ts';
import type { StyledFeature } from './evaluate.ts';
import type { FeatureLink, LinkContext, WriteHref } from './feature-link.ts';
import type { Extent } from './path.ts';
import type { Box, Frame } from './viewport.ts';

/** What a still map is drawn from. */
export interface StillSource {
	/** The style of the live map, in the colours of `markerPalette`. */
	readonly style: StyleSpecification;
	/** The features of its GeoJSON sources, by the name of the source. */
	readonly collections: Readonly<Record<string, FeatureCollection>>;
	readonly readFile: ReadFile;
	readonly links: LinkContext;
}

export interface DrawOptions {
	readonly frame: Frame;
	/** What the page is about. */
	readonly focus?: Focus | undefined;
	readonly ink: Ink;
	/**
	 * Where the links of a page lead; a picture has no links. On a page the style sheet says by `--s` how long a pixel is
	 * in strokes, and `em` in names; a picture has none of that either.
	 */
	readonly href?: WriteHref | undefined;
	/** Around the middle, where lines follow what they stand for to half a pixel; that of a common screen if not given. */
	readonly fine?: Box | undefined;
}

/** A feature in the frame. */
export interface FramedFeature extends StyledFeature {
	readonly geometry: Geometry;
	readonly link: FeatureLink | undefined;
	/** When it is drawn, if not always. Its properties do not say until when: the style would leave out what has an end. */
	readonly span?: DrawnSpan | undefined;
	/** The tile that has this part of it. */
	readonly tile?: Extent | undefined;
}

export interface Drawing extends DrawOptions {
	readonly room: Extent;
}

/** Coordinates are written in halves of a pixel, as whole numbers. */
export const unitsPerPixel = 2;

/** A symbol or a name, ready to be put into the group of its layer. */
export interface Drawn {
	readonly link: FeatureLink | undefined;
	readonly span?: DrawnSpan | undefined;
	/** Without a link, the corridor whose switch shows it. */
	readonly corridor?: string | undefined;
	readonly markup: string;
	readonly box: Extent;
	/** A sign takes its room before any name. */
	readonly isSign: boolean;
	/** Of a name, what it names: it says how it is written. */
	readonly feature?: FramedFeature;
	/** For want of room it is left out where the map is small. */
	readonly isMinor: boolean;
}
