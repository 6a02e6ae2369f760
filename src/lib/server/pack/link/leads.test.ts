import { describe, expect, it } from 'vitest';
import { excerptsAbout } from '#lib/atlas/atlas.ts';
import { linkPack } from './link-pack.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import type { LeadEntry } from '#lib/server/pack/schema/common.ts';
import { packWith, problemsOf, type Breakable } from '../../../../../tests/packs/test-pack.ts';

const reason = 'It says most.';

/** A matter on which the letter alone speaks. */
const compared = {
	revised: '2025-04-01',
	comparisons: [
		{
			id: 'bridge',
			item: 'events/bridge-fall',
			also: ['places/westford'],
			aspect: 'The bridge',
			reason: 'Only the letter mentions it.',
			sides: [
				{ document: 'ford-letter', label: 'only-here', excerpts: ['happenings'] },
				{ document: 'ford-letter', label: 'silent' }
			]
		}
	]
};

/** What is reported of the talks with this lead. */
function faultsOf(lead: LeadEntry): string[] {
	const files = packWith('events/talks/event.json', (it) => (it.lead = lead));
	return problemsOf(files.set('comparisons.json', JSON.stringify(compared)))
		.filter(({ place }) => place.endsWith(' lead'))
		.map(({ file, place, message }) => `${file} · ${place} · ${message}`);
}

describe('a lead', () => {
	it.each<[string, LeadEntry, RegExp]>([
		['an unknown excerpt', { excerpt: 'fire', reason }, /no excerpt "fire"/],
		['an excerpt about something else', { excerpt: 'line', reason }, /"line" is not about it/],
		['an unknown comparison', { comparison: 'fire', reason }, /no comparison "fire"/],
		['a comparison of something else', { comparison: 'bridge', reason }, /"bridge" is not about it/]
	])('may not be %s', (_what, lead, message) => {
		expect(faultsOf(lead)).toEqual([expect.stringMatching(message)]);
		expect(faultsOf(lead)).toEqual([expect.stringMatching(/^events\/talks\/event\.json · events\/talks lead/)]);
	});

	it('may not be a comparison with one voice', () => {
		const files = packWith('events/bridge-fall/event.json', (it) => (it.lead = { comparison: 'bridge', reason }));
		const problems = problemsOf(files.set('comparisons.json', JSON.stringify(compared)));
		expect(problems.map(({ message }) => message)).toContain('only one document speaks in the comparison "bridge"');
	});

	it.each<[string, `${string}/${string}`, (it: Breakable) => Breakable]>([
		['corridors/ford-line/corridor.json', 'corridors/ford-line', (it) => it],
		['documents/ford-letter/document.json', 'documents/ford-letter', (it) => it],
		['places.geojson', 'places/westford', (it) => it.features[0].properties],
		['countries.json', 'countries/azerbaijan', (it) => it.countries[0]]
	])('of %s is linked', (file, id, holder) => {
		const files = packWith(file, (it) => (holder(it).lead = { excerpt: 'line', reason }));
		expect(problemsOf(files)).toEqual([]);
		const { atlas } = linkPack(parsePack(files).pack);
		const [[item, lead] = []] = [...atlas.leads];
		expect(item?.id).toBe(id);
		expect(lead).toEqual({ excerpt: atlas.excerpts.find((excerpt) => excerpt.id === 'line'), reason });
	});

	it('is refused without a reason, or with both an excerpt and a comparison', () => {
		for (const lead of [{ excerpt: 'line' }, { excerpt: 'line', comparison: 'line', reason }]) {
			expect(problemsOf(packWith('events/talks/event.json', (it) => (it.lead = lead)))).not.toEqual([]);
		}
	});
});

describe('the leads of the atlas', () => {
	const { atlas } = checkPack('geodata');

	it('stand with every item, each with a reason in one short sentence; a tie that one excerpt proves leaves no choice', () => {
		for (const item of atlas.itemById.values()) {
			if (item.kind === 'ties' && excerptsAbout(atlas, item).length === 1) continue;
			expect(atlas.leads.get(item)?.reason, item.id).toMatch(/^\p{Lu}[^\n]+\.$/u);
		}
	});

	it('show both sides where the documents differ on the item', () => {
		const differing = atlas.comparisons.filter(({ sides }) => sides.every(({ label }) => label === 'differ'));
		const oneSided = differing.filter(({ item }) => 'excerpt' in (atlas.leads.get(item) ?? {}));
		expect(oneSided.map(({ item }) => item.id)).toEqual([]);
	});
});
