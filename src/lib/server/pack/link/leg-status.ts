import type { Report } from '#lib/server/pack/report.ts';
import type { LegsFile } from '#lib/server/pack/schema/legs-file.ts';
import { firstDay } from '#lib/text/dates.ts';

type LegStatus = Pick<
	LegsFile['features'][number]['properties'],
	'statusBasis' | 'statusReference' | 'statusSince' | 'statusBefore'
>;

/** Whether the status of a leg, and what it was before, name their sources and follow each other in time. */
export function checkStatus(leg: LegStatus, path: string, place: string, report: Report) {
	const { statusBasis, statusReference, statusSince, statusBefore = [] } = leg;
	const unnamed = 'Name who says so, or set the basis to "unverified"';
	if (statusBasis !== 'unverified' && !statusReference) report(path, `${place}.statusReference`, 'is missing', unnamed);
	for (const [index, { basis, reference }] of statusBefore.entries()) {
		if (basis !== 'unverified' && !reference) {
			report(path, `${place}.statusBefore[${index}].reference`, 'is missing', unnamed);
		}
	}
	const starts = [
		...statusBefore.map(({ since }, index) => ({ since, at: `statusBefore[${index}].since` })),
		{ since: statusSince, at: 'statusSince' }
	];
	for (const [index, { since, at }] of starts.entries()) {
		const earlier = starts[index - 1];
		if (!earlier) continue;
		if (!since) {
			report(
				path,
				`${place}.${at}`,
				'is missing',
				'Say when it began: only the first status of a leg may leave that open'
			);
		} else if (earlier.since && firstDay(since) <= firstDay(earlier.since)) {
			report(
				path,
				`${place}.${at}`,
				`is not after ${earlier.since}`,
				'Write what a leg was before with the oldest first'
			);
		}
	}
}
