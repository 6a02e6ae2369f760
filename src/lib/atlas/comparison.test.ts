import { describe, expect, it } from 'vitest';
import { comparisonsAbout, type Comparison } from './comparison.ts';

const comparison: Comparison = {
	id: 'raids-where',
	item: 'events/raids',
	also: ['places/yekaterinburg'],
	aspect: 'Where',
	reason: 'One names one city, the other two.',
	sides: [
		{ document: 'documents/note', label: 'differ', excerpts: ['one'] },
		{ document: 'documents/letter', label: 'differ', excerpts: ['two'] }
	]
};

describe('comparisonsAbout', () => {
	it.each(['events/raids', 'places/yekaterinburg', 'documents/letter'] as const)('finds those of %s', (id) => {
		expect(comparisonsAbout([comparison], id)).toEqual([comparison]);
	});

	it('finds none elsewhere', () => {
		expect(comparisonsAbout([comparison], 'places/moscow')).toEqual([]);
	});
});
