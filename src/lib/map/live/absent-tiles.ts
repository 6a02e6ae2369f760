import { addProtocol, AJAXError, type RequestParameters } from 'maplibre-gl';
import { basePartOf, baseTileAt } from '#lib/map-data/base-map.ts';

const scheme = 'absent';

/**
 * A tile of the base map that does not exist is not asked for: its address becomes one that is answered here, as a
 * server would answer. MapLibre then draws the nearest tile above it, since the source is `sparse`.
 */
export function withoutAbsentTiles(url: string): RequestParameters | undefined {
	const tile = baseTileAt(url);
	return tile && !basePartOf(tile) ? { url: `${scheme}://${tile.z}/${tile.x}/${tile.y}` } : undefined;
}

// Of all errors only MapLibre's own keeps its status on the way to the worker and back.
addProtocol(scheme, ({ url }) => Promise.reject(new AJAXError(404, '', url, new Blob())));
