import type { ErrorEvent, GeoJSONSource, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import { otherPlaces } from '#lib/map/style/layers/more-places.ts';
import { mapData } from '#lib/map/style/options.ts';

/** What can be missing from the map, bottom to top. */
const mapParts = ['base', 'labels', 'lines', 'points', 'ties'] as const;
export type MapPart = (typeof mapParts)[number];

/** What the map has asked for and not got, and whether it has got anything. */
export interface Late {
	readonly parts: readonly MapPart[];
	readonly hasAny: boolean;
}

interface Tile {
	readonly tileID: { readonly canonical: { readonly x: number; readonly y: number; readonly z: number } };
	readonly state: string;
}

type SourceError = ErrorEvent & { readonly sourceId?: string; readonly tile?: Tile };

/** The data that did not come. MapLibre goes on without them, never asks again, and says so by an event only. */
export class MissingData {
	readonly #map: MapLibreMap;
	readonly #origin: string;
	/** Sources that lack something, as far as was seen since it was last tried. */
	readonly #sources = new Set<string>();
	/** Tiles that did not come, by source: MapLibre keeps them, empty, for when they are in sight again. */
	readonly #tiles = new Map<string, Map<string, Tile['tileID']['canonical']>>();
	#hasMoved = false;

	constructor(map: MapLibreMap, origin: string, onmissing: (parts: readonly MapPart[]) => void) {
		this.#map = map;
		this.#origin = origin;
		const tell = () => onmissing(partsOf(this.#sources));
		map.on('error', ({ sourceId, tile, error }: SourceError) => {
			// With a listener for errors MapLibre no longer logs them itself.
			if (sourceId === undefined) return console.error(error);
			this.#sources.add(sourceId);
			if (tile) this.#tilesOf(sourceId).set(keyOf(tile), tile.tileID.canonical);
			tell();
			map.triggerRepaint(); // or else nothing tells that the map is idle
		});
		map.on('sourcedata', ({ sourceId, tile }: MapSourceDataEvent & { tile?: Tile }) => {
			if (tile?.state === 'loaded') this.#tiles.get(sourceId)?.delete(keyOf(tile));
		});
		map.on('style.load', () => this.#sources.clear()); // all of them are fetched anew
		map.on('moveend', () => (this.#hasMoved = true));
		map.on('idle', () => {
			// What was tried has come by now, or has failed again.
			if (this.#hasMoved && this.#tiles.size > 0) this.#retryTiles();
			else tell();
			this.#hasMoved = false;
		});
	}

	/** What has been asked for and has not come. */
	late(): Late {
		const sources = Object.keys(this.#map.getStyle().sources);
		const late = sources.filter((id) => !this.#map.isSourceLoaded(id));
		return { parts: partsOf(new Set(late)), hasAny: late.length < sources.length };
	}

	/** Fetches again what is missing, and nothing else. */
	retry() {
		for (const [id, path] of Object.entries(mapData)) {
			const source = this.#map.getSource(id);
			if (source?.type !== 'geojson' || !this.#sources.delete(id)) continue;
			void (source as GeoJSONSource).setData(this.#origin + path);
		}
		this.#retryTiles();
	}

	/** By their names: asked for all tiles, MapLibre 6.17 waits for ever for those that have failed. */
	#retryTiles() {
		for (const [id, tiles] of this.#tiles) {
			this.#sources.delete(id);
			this.#map.refreshTiles(id, [...tiles.values()]);
		}
		this.#map.triggerRepaint();
	}

	#tilesOf(source: string) {
		const known = this.#tiles.get(source) ?? new Map<string, Tile['tileID']['canonical']>();
		this.#tiles.set(source, known);
		return known;
	}
}

function keyOf({ tileID: { canonical } }: Tile): string {
	return `${canonical.z}/${canonical.x}/${canonical.y}`;
}

function partsOf(sources: ReadonlySet<string>): MapPart[] {
	const parts = new Set([...sources].map((id) => (id === otherPlaces.source ? 'points' : id)));
	return mapParts.filter((part) => parts.has(part));
}
