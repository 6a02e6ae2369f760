import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unproject } from '#lib/geometry/mercator.ts';

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
		introduction: plainText(find(/<h1[^>]*>[^<]*<\/h1>\s*<p[^>]*>([^<]*)<\/p>/)),
		layers: [...html.matchAll(/id="layer-([^"]+)" aria-label="([^"]*)"/g)].map(([, id = '', name = '']) => ({
			...layerData(site, id),
			id,
			name: plainText(name)
		})),
		view: { zoom, center: unproject([x, y], zoom) }
	};
}

function layerData(site: string, id: string): Pick<BenchLayer, 'kind' | 'file'> {
	const has = (file: string) => existsSync(join(site, 'geodata', `${file}.geojson`));
	if (has(`corridors/${id}`)) return { kind: 'corridor', file: `corridors/${id}` };
	if (has(`events/${id}`)) return { kind: 'event', file: `events/${id}` };
	return { kind: 'points', file: id };
}

function plainText(html: string): string {
	const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
	return html.replace(/&[a-z#0-9]+;/g, (entity) => characters[entity] ?? entity);
}
