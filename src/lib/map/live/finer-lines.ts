import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { decodeLine } from '#lib/geometry/line-code.ts';
import { finerZoom, type FinerLine } from '#lib/map-data/map-features.ts';
import { mapData } from '#lib/map/style/options.ts';

/**
 * Puts finer lines in place of those that the map begins with, for each corridor in view once a reader has come near
 * enough. They are the same features with other points: whatever is lit, switched or filtered stays so.
 */
export class FinerLines {
	readonly #map: MapLibreMap;
	readonly #origin: string;
	readonly #onchange: () => void;
	/** By corridor; undefined while they are on their way. */
	readonly #fetched = new Map<string, readonly FinerLine[] | undefined>();

	constructor(map: MapLibreMap, origin: string, onchange: () => void) {
		this.#map = map;
		this.#origin = origin;
		this.#onchange = onchange;
	}

	get isFetching(): boolean {
		return [...this.#fetched.values()].includes(undefined);
	}

	/** To be called when the camera rests, and when lines have come. What fails is tried again the next time. */
	async update(layersOn: readonly string[]) {
		if (this.#map.getZoom() < finerZoom) return;
		const seen = this.#map
			.querySourceFeatures('lines')
			.flatMap(({ properties }) => (properties['leg'] ? String(properties['layer']) : []));
		const missing = [...new Set(seen)].filter((layer) => layersOn.includes(layer) && !this.#fetched.has(layer));
		if (missing.length === 0) return;
		for (const corridor of missing) this.#fetched.set(corridor, undefined);
		this.#onchange();
		const come = await Promise.all(missing.map((corridor) => this.#fetch(corridor)));
		// Together: of corridors on one track none may wait for the other.
		this.#draw(come.flat());
		this.#map.triggerRepaint();
	}

	async #fetch(corridor: string): Promise<readonly FinerLine[]> {
		try {
			const answer = await fetch(this.#origin + mapData.finer.replace('{corridor}', corridor));
			if (!answer.ok) throw new Error();
			const lines = (await answer.json()) as readonly FinerLine[];
			this.#fetched.set(corridor, lines);
			return lines;
		} catch {
			this.#fetched.delete(corridor); // the coarser ones stay
			return [];
		}
	}

	/** Where the source was read again. */
	restore() {
		this.#draw([...this.#fetched.values()].flatMap((lines) => lines ?? []));
	}

	#draw(lines: readonly FinerLine[]) {
		if (lines.length === 0) return;
		const update = lines.flatMap(([ids, code]) => {
			const newGeometry = { type: 'LineString' as const, coordinates: decodeLine(code) };
			return ids.map((id) => ({ id, newGeometry }));
		});
		void this.#map.getSource<GeoJSONSource>('lines')?.updateData({ update });
	}
}
