import { expect, it } from 'vitest';
import { itemOfLink, leadLinks } from './lead-links.ts';

const link = (items: string) => ({ getAttribute: () => items }) as unknown as Element;
const on = (...layers: string[]) => ({ isOn: (layer: string) => layers.includes(layer) });

it('a link of several corridors leads to the first of them that is switched on', () => {
	const stop = link('corridors/north-south corridors/middle');
	expect(itemOfLink(stop, on('north-south', 'middle'))).toBe('corridors/north-south');
	expect(itemOfLink(stop, on('middle'))).toBe('corridors/middle');
});

it('a link of one item leads to it whatever is switched on', () => {
	expect(itemOfLink(link('places/middle'), on('north-south'))).toBe('places/middle');
});

it('a link of no item leads nowhere', () => {
	expect(itemOfLink(link('toString rivers/aras'), on())).toBeUndefined();
});

it('every link of a drawing leads where a click on the live map would', () => {
	const linkTo = (item: string, node?: string) => {
		const attributes: Record<string, string | undefined> = { 'data-item': item, 'data-node': node };
		return {
			getAttribute: (name: string) => attributes[name] ?? null,
			setAttribute: (name: string, value: string) => (attributes[name] = value)
		};
	};
	const links = [linkTo('corridors/middle', 'rasht'), linkTo('places/aktau'), linkTo('nothing')];
	const drawing = { querySelectorAll: () => links } as unknown as Element;
	leadLinks(drawing, on('middle'), ({ item, refinement }) => `/ways?from=${refinement.node ?? item}`);
	const hrefs = links.map((each) => each.getAttribute('href'));
	expect(hrefs).toEqual(['/ways?from=rasht', '/ways?from=places/aktau', null]);
});
