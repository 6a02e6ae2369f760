import { pointsThatAnswer } from './clicks.ts';
import { conditions } from './conditions.ts';
import { atRest } from './map-box.ts';
import { withColdPage } from './open-page.ts';
import type { BenchOptions } from './options.ts';
import { Results } from './results.ts';
import { withSubjects } from './serve-subjects.ts';
import { rotated } from './statistics.ts';
import { addressOf, type Subject } from './subject.ts';
import { findTargets, type Targets } from './targets.ts';
import { visit } from './visit.ts';

/**
 * A built site, and another build of it where one is named, beside the pages in bench/ over the same data, in cold
 * visits, one after another in an order that turns with every round.
 */
export async function measureSite(options: Omit<BenchOptions, 'json'>): Promise<Results> {
	return withSubjects(options, async (subjects) => {
		const targets = await probe(subjects, findTargets(options.site), options.parts.includes('click'));
		const results = new Results();
		for (let round = 0; round < options.rounds; round++) {
			for (const condition of conditions.filter((name) => name === 'unthrottled' || options.isSlowToo)) {
				for (const subject of rotated(subjects, round)) {
					const wanted = condition === 'unthrottled' ? options.parts : [];
					results.add(condition, subject.name, await visit(subject, condition, targets, wanted));
				}
			}
			console.error(`Round ${round + 1} of ${options.rounds}`);
		}
		return results;
	});
}

/** A visit to each page that does not count: it warms the machine's own caches, and finds what can be clicked on. */
async function probe(subjects: readonly Subject[], targets: Targets, isToClick: boolean): Promise<Targets> {
	let { points } = targets;
	for (const subject of subjects) {
		points = await withColdPage(async ({ page }) => {
			await page.goto(addressOf(subject));
			await atRest(page);
			return subject.name === 'hello' || !isToClick ? points : pointsThatAnswer(page, points);
		});
	}
	return { ...targets, points };
}
