import { expect, it } from 'vitest';
import { itemOfLink } from './lead-links.ts';

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
