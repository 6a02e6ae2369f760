import type { Condition } from './conditions.ts';
import type { Measure } from './measures.ts';
import type { SubjectName } from './subject.ts';

/** What the site aims at. Nothing depends on it: times on shared machines are no test. */
export interface Aim {
	readonly condition: Condition;
	readonly measure: Measure;
	readonly most: number;
	/** The page and measure that the site's is divided by, round by round; absent: the site's own figure counts. */
	readonly against?: { readonly subject: SubjectName; readonly measure?: Measure };
}

const plain = { subject: 'plain' } as const;
const hello = { subject: 'hello' } as const;
const firstWords = { subject: 'plain', measure: 'words' } as const;

export const aims: readonly Aim[] = [
	{ condition: 'unthrottled', measure: 'words', most: 0.3, against: plain },
	{ condition: 'unthrottled', measure: 'still', most: 0.35, against: firstWords },
	{ condition: 'slow', measure: 'words', most: 0.25, against: plain },
	{ condition: 'slow', measure: 'still', most: 0.35, against: firstWords },
	{ condition: 'unthrottled', measure: 'rest', most: 1.4, against: hello },
	{ condition: 'slow', measure: 'rest', most: 1.3, against: hello },
	{ condition: 'unthrottled', measure: 'blocking', most: 1.5, against: hello },
	{ condition: 'slow', measure: 'blocking', most: 2, against: hello },
	{ condition: 'unthrottled', measure: 'clickMedian', most: 30 },
	{ condition: 'unthrottled', measure: 'clickLate', most: 60 },
	{ condition: 'unthrottled', measure: 'lineLate', most: 33 },
	{ condition: 'unthrottled', measure: 'labelLate', most: 250 },
	{ condition: 'unthrottled', measure: 'timeLate', most: 50 },
	{ condition: 'unthrottled', measure: 'knownLate', most: 50 },
	{ condition: 'unthrottled', measure: 'tiesLate', most: 33 },
	{ condition: 'unthrottled', measure: 'stillSwitch', most: 33 },
	{ condition: 'unthrottled', measure: 'frameMedian', most: 1.3, against: hello },
	{ condition: 'unthrottled', measure: 'frameLate', most: 1.3, against: hello },
	{ condition: 'unthrottled', measure: 'sent', most: 475 },
	{ condition: 'unthrottled', measure: 'memory', most: 1.5, against: hello }
];
