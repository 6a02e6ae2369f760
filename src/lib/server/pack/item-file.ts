import type { Item } from '#lib/atlas/item.ts';

/** The file of the pack that holds an item. */
export function fileOf({ kind, id }: Item): string {
	switch (kind) {
		case 'corridors':
			return `${id}/corridor.json`;
		case 'places':
			return 'places.geojson';
		case 'events':
			return `${id}/event.json`;
		case 'countries':
			return 'countries.json';
		case 'organisations':
			return 'organisations.json';
		case 'ties':
			return 'ties.json';
		case 'documents':
			return `${id}/document.json`;
		default:
			return kind satisfies never;
	}
}
