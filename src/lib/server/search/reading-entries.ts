import type { Atlas } from '#lib/atlas/atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { saidFrom } from '#lib/atlas/known.ts';
import type { SearchEntry } from '#lib/page-data/search-entry.ts';
import { readingWords as words } from '#lib/words/en/readings.ts';

/** The guided readings and their steps: a step is found by its name and by what it says in our words. */
export function readingEntries({ readings }: Atlas): SearchEntry[] {
	return readings.flatMap(({ document, name, introduction, steps }): SearchEntry[] => {
		const knownFrom = saidFrom([{ document }]);
		const path = `/readings/${slugOf(document.id)}` as const;
		return [
			{
				id: path,
				kind: 'readings',
				name,
				otherNames: [],
				words: introduction,
				detail: words.steps(steps.length),
				item: document.id,
				reading: path,
				knownFrom
			},
			...steps.map((step, index): SearchEntry => ({
				id: `${path}/${index + 1}`,
				kind: 'steps',
				name: step.name,
				otherNames: [],
				words: [step.claim, step.weakens?.text, ...step.others.map(({ text }) => text)].filter(Boolean).join(' '),
				detail: words.stepOf(name, index + 1),
				item: document.id,
				reading: `${path}/${index + 1}`,
				knownFrom
			}))
		];
	});
}
