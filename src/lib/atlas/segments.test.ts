import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkSegments, segmentsOf } from './segments.ts';
import type { ItemId } from './vocabulary.ts';

const mention = (id: ItemId, ...words: string[]) => ({ item: { id }, words });

const exact = 'Talks in Baku, the capital of Azerbaijan; the Baku–Tbilisi–Kars railway begins in Baku.';

describe('segmentsOf', () => {
	it('cuts a quotation so that its segments, joined, are the quotation', () => {
		const word = fc.constantFrom(
			'Baku',
			'Kars',
			'Baku–Tbilisi–Kars',
			' ',
			'\u00a0',
			'“',
			'é',
			'e\u0301',
			'😀',
			'the',
			'.'
		);
		fc.assert(
			fc.property(
				fc.array(word).map((words) => words.join('')),
				fc.array(word),
				(text, words) => {
					const segments = segmentsOf(text, [mention('places/baku', ...words), mention('places/kars', 'Kars', 'Baku')]);
					expect(segments.map((segment) => segment.text).join('')).toBe(text);
					expect(segments.every((segment) => segment.text !== '')).toBe(true);
				}
			),
			{ numRuns: 300 }
		);
	});

	it('marks each place where words stand, and nothing between', () => {
		const segments = segmentsOf(exact, [mention('places/baku', 'Baku')]);
		expect(segments.filter(({ items }) => items.length > 0).map(({ text }) => text)).toEqual(['Baku', 'Baku', 'Baku']);
	});

	it('names, where words overlap, the item of the longest words first', () => {
		const railway = mention('corridors/middle', 'Baku–Tbilisi–Kars railway');
		const city = mention('places/baku', 'Baku');
		for (const mentions of [
			[railway, city],
			[city, railway]
		]) {
			const segments = segmentsOf(exact, mentions);
			const [within] = segments.filter(({ items }) => items.length === 2);
			expect(within).toEqual({ text: 'Baku', items: ['corridors/middle', 'places/baku'] });
			expect(segments.find(({ text }) => text === '–Tbilisi–Kars railway')?.items).toEqual(['corridors/middle']);
		}
	});

	it('cuts names that overlap in part at both ends', () => {
		const segments = segmentsOf('the South Caucasus region', [
			mention('places/south-caucasus', 'South Caucasus'),
			mention('places/caspian-region', 'Caucasus region')
		]);
		expect(segments).toEqual([
			{ text: 'the ', items: [] },
			{ text: 'South ', items: ['places/south-caucasus'] },
			{ text: 'Caucasus', items: ['places/caspian-region', 'places/south-caucasus'] },
			{ text: ' region', items: ['places/caspian-region'] }
		]);
	});

	it('names an item once where two of its names overlap', () => {
		const [segment] = segmentsOf('South Caucasus', [mention('places/south-caucasus', 'South Caucasus', 'Caucasus')]);
		expect(segment?.items).toEqual(['places/south-caucasus']);
	});

	it('leaves a quotation whole that holds none of the words', () => {
		expect(segmentsOf(exact, [mention('places/aktau', 'Aktau')])).toEqual([{ text: exact, items: [] }]);
	});
});

describe('linkSegments', () => {
	it('makes neighbours that mean the same first item one link, and joined they are the quotation', () => {
		const segments = segmentsOf(exact, [
			mention('corridors/middle', 'Baku–Tbilisi–Kars railway'),
			mention('places/baku', 'Baku')
		]);
		const links = linkSegments(segments);
		expect(links.filter(({ item }) => item === 'corridors/middle').map(({ text }) => text)).toEqual([
			'Baku–Tbilisi–Kars railway'
		]);
		expect(links.map(({ text }) => text).join('')).toBe(exact);
		expect(links.some(({ item }, index) => index > 0 && item === links[index - 1]?.item)).toBe(false);
	});
});
