import { describe, expect, it } from 'vitest';
import { hrefUnder, linkAttributes, linkOf, type LinkContext } from './feature-link.ts';

const context: LinkContext = {
	layers: [
		{ id: 'north-south', name: 'North–South Corridor' },
		{ id: 'middle', name: 'Middle Corridor' },
		{ id: 'flight-8243', name: 'Flight 8243' },
		{ id: 'places', name: 'Places' },
		{ id: 'events', name: 'Events' }
	],
	countryByIso: { AZ: { id: 'countries/azerbaijan', name: 'Azerbaijan' } }
};

describe('a feature of the still map leads to', () => {
	it('its corridor, for a line', () => {
		const link = linkOf({ id: 'legs/middle/baku-alat', layer: 'middle', leg: 'baku-alat', name: 'x' }, context);
		expect(link).toEqual({ items: ['corridors/middle'], title: 'Middle Corridor', layers: 'middle' });
	});

	it('its event, for a path, whether or not the event has a layer of its own', () => {
		const own = linkOf({ id: 'paths/flight-8243/actual-path', layer: 'flight-8243', name: 'x' }, context);
		expect(own).toEqual({ items: ['events/flight-8243'], title: 'Flight 8243', layers: 'flight-8243' });
		const shared = linkOf({ id: 'paths/ride/actual-path', layer: 'events', name: 'Way of the envoys' }, context);
		expect(shared).toEqual({ items: ['events/ride'], title: 'Way of the envoys', layers: 'events' });
	});

	it('all its corridors, for a stop', () => {
		const link = linkOf({ id: 'nodes/baku', name: 'Baku', layers: ',north-south,middle,' }, context);
		expect(link).toEqual({
			items: ['corridors/north-south', 'corridors/middle'],
			node: 'baku',
			title: 'Baku',
			layers: 'north-south middle'
		});
	});

	it('its item, for a second symbol too', () => {
		const link = linkOf({ id: 'events/talks/1', name: 'Talks', layers: ',events,' }, context);
		expect(link?.items).toEqual(['events/talks']);
	});

	it('the country that the atlas has, for a name, and to nothing for another', () => {
		expect(linkOf({ kind: 'country', iso: 'AZ', name: 'x' }, context)?.items).toEqual(['countries/azerbaijan']);
		expect(linkOf({ kind: 'country', iso: 'constructor', name: 'x' }, context)).toBeUndefined();
		expect(linkOf({ kind: 'sea', name: 'Caspian Sea' }, context)).toBeUndefined();
	});
});

it('writes the addresses of pages in frames as well', () => {
	const link = linkOf({ id: 'nodes/baku', name: 'Baku', layers: ',north-south,middle,' }, context)!;
	expect(linkAttributes(link, hrefUnder(''))).toEqual({
		href: '/corridors/north-south?node=baku',
		'data-item': 'corridors/north-south corridors/middle',
		'data-node': 'baku',
		'data-layer': 'north-south middle'
	});
	expect(linkAttributes(link, hrefUnder('/embed')).href).toBe('/embed/corridors/north-south?node=baku');
});
