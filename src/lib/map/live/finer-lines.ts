import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { decodeLine } from '#lib/geometry/line-code.ts';
import type { FinerLine } from '#lib/map-data/map-features.ts';
import { mapData } from '#lib/map/style/options.ts';

export interface LineHooks {
	/** Whether the map takes changes. */
	readonly isReady: () => boolean;
	/** Something is on its way. */
	readonly onfetch: () => void;
}

/**
 * Puts finer lines in place of those that the map begins with, for each corridor in view once a reader has come near
 * enough. They are the same features with other points: whatever is lit, switched or filtered stays so.
 */
export class FinerLines {
	readonly #map: MapLibreMap;
	readonly #origin: string;
	readonly #hooks: LineHooks;
	/** By corridor; undefined while they are on their way. */
	readonly #fetched = new Map<string, readonly FinerLine[] | undefined>();
	/** What did not come, until the camera moves: then it is tried again. */
	readonly #failed = new Set<string>();

	constructor(map: MapLibreMap, origin: string, hooks: LineHooks) {
		this.#map = map;
		this.#origin = origin;
		this.#hooks = hooks;
		map.on('moveend', () => this.#failed.clear());
	}

	get isFetching(): boolean {
		return [...this.#fetched.values()].includes(undefined);
	}

	/** To be called when the camera rests, and when lines have come. */
	async update(layersOn: readonly string[]) {
		if (!this.#hooks.isReady()) return;
		const seen = this.#map
			.queryRenderedFeatures({ layers: ['lines'] })
			.flatMap(({ properties }) => (properties['leg'] ? String(properties['layer']) : []))
			.filter((layer) => layersOn.includes(layer));
		const isMissing = (layer: string) => !this.#fetched.has(layer) && !this.#failed.has(layer);
		const missing = [...new Set(seen)].filter(isMissing);
		if (missing.length === 0) return;
		for (const corridor of missing) this.#fetched.set(corridor, undefined);
		this.#hooks.onfetch();
		const come = await Promise.all(missing.map((corridor) => this.#fetch(corridor)));
		if (!this.#hooks.isReady()) return;
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
			// The coarser ones stay.
			this.#fetched.delete(corridor);
			this.#failed.add(corridor);
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
