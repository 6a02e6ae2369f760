import { describe, expect, it } from 'vitest';
import { comparisonsAbout, type Comparison } from './comparison.ts';
import { documentNamed, placeNamed } from '../../../tests/packs/items.ts';

const [izhevsk, yekaterinburg, moscow] = [placeNamed('Izhevsk'), placeNamed('Yekaterinburg'), placeNamed('Moscow')];
const [note, letter] = [documentNamed('Note'), documentNamed('Letter')];

const comparison: Comparison = {
	id: 'raids-where',
	item: izhevsk,
	also: [yekaterinburg],
	aspect: 'Where',
	reason: 'One names one city, the other two.',
	sides: [
		{ document: note, label: 'differ', excerpts: [] },
		{ document: letter, label: 'differ', excerpts: [] }
	]
};

describe('comparisonsAbout', () => {
	it.each([izhevsk, yekaterinburg, letter])('finds those of $id', (item) => {
		expect(comparisonsAbout([comparison], item)).toEqual([comparison]);
	});

	it('finds none elsewhere', () => {
		expect(comparisonsAbout([comparison], moscow)).toEqual([]);
	});
});
