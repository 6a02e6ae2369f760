import { describe, expect, it } from 'vitest';
import { comparisonLabels } from '#lib/atlas/comparison.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { linkPack } from './link-pack.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { packWithNote, problemsOf, testPack, type Breakable } from '../../../../../tests/packs/test-pack.ts';

const file = 'comparisons.json';

/** The small pack with a second document, so that there is something to compare. */
function withComparison(change?: (comparison: Breakable) => void): Map<string, string> {
	const files = packWithNote();
	const comparison = {
		id: 'bridge',
		item: 'events/bridge-fall',
		aspect: 'The bridge',
		reason: 'Only the letter speaks of it.',
		sides: [
			{ document: 'ford-note', label: 'silent' },
			{ document: 'ford-letter', label: 'only-here', excerpts: ['happenings'] }
		]
	};
	change?.(comparison);
	return files.set(file, JSON.stringify({ revised: '2025-04-01', comparisons: [comparison] }));
}

function problemsOfComparison(change?: (comparison: Breakable) => void) {
	return problemsOf(withComparison(change)).filter((problem) => problem.file === file);
}

describe('comparisons', () => {
	it('are linked with their sides in the order of the documents', () => {
		const { atlas } = linkPack(parsePack(withComparison()).pack);
		expect(problemsOfComparison()).toEqual([]);
		const [letter, note] = atlas.documents;
		const happenings = atlas.excerpts.find(({ id }) => id === 'happenings');
		expect(atlas.comparisons).toEqual([
			{
				id: 'bridge',
				item: atlas.itemById.get('events/bridge-fall'),
				also: [],
				aspect: 'The bridge',
				reason: 'Only the letter speaks of it.',
				sides: [
					{ document: letter, label: 'only-here', excerpts: [happenings] },
					{ document: note, label: 'silent', excerpts: [] }
				]
			}
		]);
		expect(atlas.edition.date).toBe('2025-04-01');
	});

	it('hold the excerpts of a side once, in the order of the text', () => {
		const files = withComparison((it) => (it.sides[1].excerpts = ['happenings', 'line', 'happenings']));
		const { atlas } = linkPack(parsePack(files).pack);
		expect(atlas.comparisons[0]?.sides[0]?.excerpts).toEqual(atlas.excerpts);
	});

	it('can be left out', () => {
		expect(linkPack(parsePack(testPack()).pack).atlas.comparisons).toEqual([]);
	});

	it.each<[string, (it: Breakable) => void, RegExp]>([
		['an unknown item', (it) => (it.item = 'events/flood'), /no item "events\/flood"/],
		['an unknown document', (it) => (it.sides[0].document = 'ford-book'), /no document/],
		['an excerpt of another document', (it) => (it.sides[1].excerpts = ['hapenings']), /has no excerpt/],
		['a silent side with an excerpt', (it) => (it.sides[0].excerpts = ['happenings']), /is "silent" with 1/],
		['a speaking side without excerpt', (it) => delete it.sides[1].excerpts, /is "only-here" with 0/],
		['one that agrees with nobody', (it) => (it.sides[1].label = 'agree'), /is labelled silent, agree/],
		['one document on two sides', (it) => (it.sides[0].document = 'ford-letter'), /stands twice/],
		['a label of another kind', (it) => (it.sides[0].label = 'similar'), /Invalid|one of|expected/i]
	])('report %s', (_what, change, message) => {
		expect(problemsOfComparison(change)).toContainEqual(
			expect.objectContaining({ message: expect.stringMatching(message) })
		);
	});
});

describe('the comparisons of the pack', () => {
	const { atlas } = checkPack('geodata');

	it.each([
		['the crash and its cause', 'events/flight-8243', 'crash-cause', 'differ'],
		['the dead of the crash', 'events/flight-8243', 'crash-dead', 'agree'],
		['the apology', 'events/flight-8243', 'crash-responsibility', 'differ'],
		['where the raids were', 'events/yekaterinburg-raids', 'raids-where', 'differ'],
		['the dead of the raids', 'events/yekaterinburg-raids', 'raids-dead', 'agree'],
		['the Russians detained', 'events/russians-detained', 'russians-detained-number', 'differ'],
		['Sputnik', 'events/russians-detained', 'sputnik-staff', 'agree'],
		['Nagorno-Karabakh', 'events/karabakh-takeover', 'karabakh-end', 'differ'],
		['the North–South Corridor', 'corridors/north-south', 'north-south-use-and-state', 'only-here'],
		['the war in Ukraine', 'places/nagorno-karabakh', 'karabakh-war-in-ukraine', 'agree'],
		['what brought the plane down', 'events/flight-8243', 'crash-what-happened', 'agree'],
		['how the two men died', 'events/yekaterinburg-raids', 'raids-cause-of-death', 'only-here'],
		['drones from Israel', 'countries/israel', 'israel-drones', 'agree'],
		['trade', 'countries/azerbaijan', 'russia-azerbaijan-trade', 'differ'],
		['gas for Türkiye', 'countries/turkey', 'turkiye-gas', 'only-here'],
		['the name of Türkiye', 'countries/turkey', 'turkiye-name', 'differ'],
		['the cancelled talks', 'events/overchuk-talks-cancelled', 'overchuk-talks', 'only-here']
	])('judge %s', (_what, item, id, label) => {
		const comparison = atlas.comparisons.find((known) => known.id === id);
		expect(comparison?.item.id).toBe(item);
		expect(comparison?.sides.map((side) => side.label)).toContain(label);
	});

	it('use every label, and give a reason in one line', () => {
		expect(new Set(atlas.comparisons.flatMap(({ sides }) => sides.map(({ label }) => label)))).toEqual(
			new Set(comparisonLabels)
		);
		for (const { reason } of atlas.comparisons) expect(reason).toMatch(/^[^\n]+\.$/);
	});

	it('compare what is about the item or stands with it', () => {
		for (const { item, sides } of atlas.comparisons) {
			const about = sides.flatMap(({ excerpts }) => excerpts.flatMap((excerpt) => excerpt.about));
			expect(about.map((mention) => mention.item.id)).toContain(item.id);
		}
	});
});

describe('what is not on the map', () => {
	const { atlas } = checkPack('geodata');

	it.each(atlas.documents.map((document) => ({ id: document.id, document })))(
		'is listed for $id, with reasons',
		({ document }) => {
			const entries = document.notOnMap.flatMap((group) => group.entries);
			expect(entries.length).toBeGreaterThanOrEqual(20);
			for (const { says, reason } of entries) {
				expect(says).toMatch(/\.$/);
				expect(reason).toMatch(/\.$/);
			}
		}
	);
});
