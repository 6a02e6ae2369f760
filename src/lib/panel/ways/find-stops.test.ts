import { expect, it } from 'vitest';
import { findStops } from './find-stops.ts';

const stops = ['Port of Baku at Alat', 'Baku', 'Xi’an', 'Małaszewicze', 'Ürümqi'].map((name) => ({
	id: name,
	name,
	country: 'AZ'
}));
const namesOf = (query: string) => findStops(stops, query).map(({ name }) => name);

it('finds a stop by the beginning of any word, the name that begins with it first', () => {
	expect(namesOf('bak')).toEqual(['Baku', 'Port of Baku at Alat']);
	expect(namesOf('port of')).toEqual(['Port of Baku at Alat']);
});

it('asks for no accent and no apostrophe', () => {
	expect(namesOf('xian')).toEqual(['Xi’an']);
	expect(namesOf('malasz')).toEqual(['Małaszewicze']);
	expect(namesOf('urum')).toEqual(['Ürümqi']);
});

it('finds nothing for nothing, nor inside words', () => {
	expect(namesOf(' ')).toEqual([]);
	expect(namesOf('aku')).toEqual([]);
});
