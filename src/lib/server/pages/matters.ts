import type { Comparison, ComparisonLabel } from '#lib/atlas/comparison.ts';
import { allSaidFrom } from '#lib/atlas/known.ts';
import type { LeadCard, Verdict } from '#lib/page-data/quotations.ts';

/** How the editors judge a matter, over all documents. */
export function verdictOf({ sides }: Pick<Comparison, 'sides'>): Verdict {
	const isJudged = (wanted: ComparisonLabel) => sides.some(({ label }) => label === wanted);
	if (isJudged('differ')) return { label: 'differ' };
	const only = sides.filter(({ label }) => label === 'only-here').map(({ document }) => document.nameInText);
	if (only.length > 0) return { label: 'only-here', only: only.join(' and ') };
	return { label: isJudged('agree') ? 'agree' : 'silent' };
}

export function matterOf(comparison: Comparison): NonNullable<LeadCard['matter']> {
	const { id, aspect, reason } = comparison;
	return { id, aspect, reason, verdict: verdictOf(comparison), knownFrom: allSaidFrom(comparison.sides) };
}

/** What differs says most, then what is agreed, then what only one document says; else the order of the file. */
export function byVerdict<T extends { readonly verdict: Verdict }>(matters: readonly T[]): T[] {
	const rank: readonly ComparisonLabel[] = ['differ', 'agree', 'only-here', 'silent'];
	return matters.toSorted((a, b) => rank.indexOf(a.verdict.label) - rank.indexOf(b.verdict.label));
}
