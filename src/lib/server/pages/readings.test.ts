import { describe, expect, it } from 'vitest';
import type { PassagesCard, StepCard } from '#lib/page-data/reading-card.ts';
import { readingJson } from '#lib/server/downloads/reading-json.ts';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { linkPack } from '#lib/server/pack/link/link-pack.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { packWithReading } from '../../../../tests/packs/ford-reading.ts';
import { pagePaths } from './page-list.ts';
import { readingPage, readingsPage, stepEntries, stepPage } from './readings.ts';

const { atlas } = linkPack(parsePack(packWithReading()).pack);
const partsOf = ({ passages, weakens, others }: StepCard): PassagesCard[] => [
	passages,
	...(weakens ? [weakens] : []),
	...others
];
const quotedIn = (steps: readonly StepCard[]) =>
	steps.flatMap(partsOf).flatMap(({ excerpts }) => excerpts.map(({ id }) => id));

describe('a step', () => {
	const page = stepPage(atlas, 'ford-letter', '3')!;

	it('knows its place among the others', () => {
		expect(page.step).toMatchObject({ previous: 'Step 2', next: 'Step 4', step: { number: 3 } });
		expect(page.step.reading).toMatchObject({ id: 'ford-letter', stepCount: 8 });
		expect(stepPage(atlas, 'ford-letter', '1')?.step.previous).toBeUndefined();
		expect(stepPage(atlas, 'ford-letter', '8')?.step.next).toBeUndefined();
	});

	it('looks where it says, with its layers, and lights what its passages are about', () => {
		const { whole } = page.selection;
		expect(whole).toMatchObject({ bounds: [45, 39, 49, 42], isView: true, countries: ['AZ'] });
		expect(whole.lines.length).toBeGreaterThan(0);
		expect(whole.points).toEqual(['places/westford']);
		expect(page.layersOn).toEqual(['ford-line', 'places']);
	});

	it('quotes passage, counter-evidence and other voices, each once', () => {
		expect(quotedIn([page.step.step])).toEqual(['line', 'happenings']);
		expect(page.step.step.others).toMatchObject([{ label: 'silent', excerpts: [], marks: [] }]);
	});

	it('is at no other address', () => {
		for (const [document, number] of [
			['ford-letter', '0'],
			['ford-letter', '9'],
			['ford-letter', '03'],
			['ford-note', '1']
		] as const) {
			expect(stepPage(atlas, document, number), `${document}/${number}`).toBeUndefined();
		}
	});
});

it('on one page a passage is quoted in the first step that needs it, and named by its mark in the others', () => {
	const steps = readingPage(atlas, 'ford-letter')!.steps;
	expect(quotedIn(steps)).toEqual(['line', 'happenings']);
	expect(steps[7]?.passages.marks).toMatchObject([{ excerpt: 'line', mark: 'L1' }]);
	expect(readingPage(atlas, 'ford-note')).toBeUndefined();
});

it('every reading is on the list, every step in the sitemap and in the file for readers', () => {
	const real = checkPack('geodata').atlas;
	expect(readingsPage(real).readings.map(({ id }) => `documents/${id}`)).toEqual(real.documents.map(({ id }) => id));
	const paths = new Set<string>(pagePaths(atlas));
	for (const { document, step } of stepEntries(atlas)) expect(paths).toContain(`/readings/${document}/${step}`);
	const [reading] = atlas.readings;
	expect(readingJson(reading!).steps.every(({ address }) => paths.has(address))).toBe(true);
});
