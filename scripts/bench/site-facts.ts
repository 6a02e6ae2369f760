import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { worldSize } from '#lib/geometry/mercator.ts';

interface BenchLayer {
	readonly id: string;
	readonly name: string;
	readonly kind: 'corridor' | 'event' | 'points';
	/** Its data in the site's folder `geodata`, without the ending. */
	readonly file: string;
}

export interface SiteFacts {
	readonly title: string;
	readonly introduction: string;
	readonly layers: readonly BenchLayer[];
	readonly view: { readonly zoom: number; readonly center: readonly [lng: number, lat: number] };
}

/** What the front page of a built site shows, of whatever pack it was built from. */
export function siteFacts(site: string): SiteFacts {
	const html = readFileSync(join(site, 'index.html'), 'utf8');
	const find = (pattern: RegExp) => {
		const found = pattern.exec(html)?.[1];
		if (found === undefined) throw new Error(`The front page of ${site} has nothing like ${pattern}`);
		return found;
	};
	const [zoom = NaN, x = NaN, y = NaN] = find(/data-frame="([^"]+)"/)
		.split(' ')
		.map(Number);
	return {
		title: plainText(find(/<h1[^>]*>([^<]*)<\/h1>/)),
		introduction: plainText(find(/<p class="introduction[^>]*>([^<]*)<\/p>/)),
		layers: [...html.matchAll(/id="layer-([^"]+)" aria-label="([^"]*)"/g)].map(([, id = '', name = '']) => ({
			...layerData(site, id),
			id,
			name: plainText(name)
		})),
		view: { zoom, center: unproject(x, y, zoom) }
	};
}

function layerData(site: string, id: string): Pick<BenchLayer, 'kind' | 'file'> {
	const has = (file: string) => existsSync(join(site, 'geodata', `${file}.geojson`));
	if (has(`corridors/${id}`)) return { kind: 'corridor', file: `corridors/${id}` };
	if (has(`events/${id}`)) return { kind: 'event', file: `events/${id}` };
	return { kind: 'points', file: id };
}

/** A position from pixels of the whole world. */
function unproject(x: number, y: number, zoom: number): [lng: number, lat: number] {
	const size = worldSize(zoom);
	const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI;
	return [(x / size) * 360 - 180, lat];
}

function plainText(html: string): string {
	const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
	return html.replace(/&[a-z#0-9]+;/g, (entity) => characters[entity] ?? entity);
}
