import { describe, expect, it } from 'vitest';
import type { SearchKind } from '#lib/page-data/search-kind.ts';
import { groupHits } from './group-hits.ts';

const hits = (...kinds: SearchKind[]) => kinds.map((kind, rank) => ({ kind, rank }));
const shape = (groups: ReturnType<typeof groupHits<{ kind: SearchKind; rank: number }>>) =>
	groups.map(({ name, hits }) => [name, ...hits.map(({ rank }) => rank)]);

describe('groupHits', () => {
	it('shows the best of any kind first, and each hit once', () => {
		const ranked = hits('excerpts', 'places', 'comparisons', 'stops', 'comparisons', 'excerpts');
		expect(shape(groupHits(ranked, 8))).toEqual([
			['best', 0, 1, 2],
			['matters', 4],
			['sentences', 5],
			['items', 3]
		]);
	});

	it('leaves out empty groups', () => {
		expect(shape(groupHits(hits('places', 'stops'), 8))).toEqual([['best', 0, 1]]);
		expect(groupHits([], 8)).toEqual([]);
	});

	it('lets no kind crowd out another', () => {
		const ranked = hits(
			'events',
			'events',
			'events',
			...Array.from({ length: 20 }, () => 'excerpts' as const),
			'places'
		);
		expect(shape(groupHits(ranked, 7))).toEqual([
			['best', 0, 1, 2],
			['sentences', 3, 4, 5],
			['items', 23]
		]);
	});

	it('shows as many as are asked for, and never more than there are', () => {
		const ranked = hits(...Array.from({ length: 30 }, (_, at) => (at % 2 ? 'places' : 'comparisons') as SearchKind));
		for (const most of [1, 3, 7, 8, 30, 100]) {
			const shown = groupHits(ranked, most).flatMap(({ hits }) => hits);
			expect(new Set(shown).size, String(most)).toBe(Math.min(most, 30));
		}
	});
});
