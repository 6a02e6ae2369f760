import type { Atlas } from '#lib/atlas/atlas.ts';
import { byline } from './cards.ts';

export function aboutPage(atlas: Atlas) {
	return {
		contact: atlas.contact,
		sources: atlas.documents.map((document) => ({
			id: document.id,
			name: document.name,
			byline: byline(document),
			address: document.address
		})),
		downloads: [
			...atlas.corridors.map(({ id, name }) => ({ href: `/geodata/${id}.geojson` as const, name })),
			{ href: '/geodata/places.geojson' as const, name: 'Places' },
			...atlas.events.map(({ id, name }) => ({ href: `/geodata/${id}.geojson` as const, name })),
			{ href: '/geodata/events.geojson' as const, name: 'Events that share a layer' },
			{ href: '/geodata/excerpts.csv' as const, name: 'Excerpts as a table (CSV)' },
			{ href: '/geodata/excerpts.json' as const, name: 'Excerpts' },
			{ href: '/geodata/excerpts.jsonld' as const, name: 'Excerpts as Web Annotations' },
			{ href: '/geodata/places.lpf.json' as const, name: 'Places as Linked Places' },
			{ href: '/geodata/corridor-atlas.zip' as const, name: 'Everything in one file (ZIP)' }
		],
		head: {
			title: `About · ${atlas.title}`,
			description: 'Sources, method, licences and privacy of the atlas, and where to report an error.'
		}
	};
}
