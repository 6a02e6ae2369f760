/** A line as it is printed on a page of a PDF. */
export interface PrintedLine {
	readonly text: string;
	/** How far above the lower edge of its page it stands, in points. */
	readonly height: number;
}

export type PrintedPage = readonly PrintedLine[];

/** The words of printed pages as one text, and what was changed on the way. */
export interface JoinedPages {
	readonly text: string;
	/** Lines left out, since they stand at the head or foot of several pages. */
	readonly heads: number;
	/** Words put together that were divided at the end of a line. */
	readonly divided: number;
}

/**
 * Makes one text of printed pages: without heads, feet and numbers of pages, and with the words whole that were divided at
 * the end of a line. A hyphen stays in words that `known` or another line writes with one.
 */
export function joinPages(pages: readonly PrintedPage[], known: string): JoinedPages {
	const filled = pages.map((page) => page.filter(({ text }) => text.trim() !== ''));
	const kept = withoutHeads(filled);
	const count = (some: readonly PrintedPage[]) => some.reduce((sum, { length }) => sum + length, 0);
	const isCompound = compoundsIn(known, kept);
	let text = '';
	let divided = 0;
	for (const page of kept) {
		const usual = usualDistance(page);
		page.forEach((line, index) => {
			const words = line.text.trim();
			const above = page[index - 1];
			const [before = '', end = ''] = dividedEnd.exec(text)?.slice(1) ?? [];
			const [after] = /^[\p{L}\p{M}\p{N}]+/u.exec(words) ?? [];
			if (before && after) {
				const isWhole = /^\p{Ll}/u.test(after) && !isCompound(before, after);
				if (isWhole) divided++;
				text = isWhole ? text.slice(0, -end.length) + words : text + words;
			} else if (text !== '') {
				const isApart = above && above.height - line.height > 1.5 * usual;
				text += (isApart ? '\n\n' : ideograph.test(text.slice(-1)) && ideograph.test(words) ? '' : '\n') + words;
			} else text = words;
		});
	}
	return { text, heads: count(filled) - count(kept), divided };
}

const dividedEnd = /([\p{L}\p{M}\p{N}]+)([-\u00ad\u2010])$/u;
/** Scripts that put no space between words, and so none between lines. */
const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

const atEdge = 2; // lines
const nearBy = 3; // points

/** Of the two lines at either edge of a page, those that stand at the same height on another page, but for their numbers. */
function withoutHeads(pages: readonly PrintedPage[]): PrintedPage[] {
	const edges = pages.map((page) => {
		const fromTop = [...page].sort((a, b) => b.height - a.height);
		return new Set([...fromTop.slice(0, atEdge), ...fromTop.slice(-atEdge)]);
	});
	const formOf = ({ text }: PrintedLine) =>
		text
			.replace(/\p{N}+/gu, '#')
			.replace(/\s+/gu, ' ')
			.trim()
			.toLowerCase();
	const onPages = new Map<string, { page: number; height: number }[]>();
	edges.forEach((lines, page) => {
		for (const line of lines) {
			const form = formOf(line);
			onPages.set(form, [...(onPages.get(form) ?? []), { page, height: line.height }]);
		}
	});
	const isHead = (line: PrintedLine, page: number) =>
		(onPages.get(formOf(line)) ?? []).some(
			(other) => other.page !== page && Math.abs(other.height - line.height) <= nearBy
		);
	return pages.map((page, index) => page.filter((line) => !edges[index]?.has(line) || !isHead(line, index)));
}

/** How far lines of a page stand apart that follow each other in a paragraph. */
function usualDistance(page: PrintedPage): number {
	const distances = page
		.slice(1)
		.map(({ height }, index) => (page[index]?.height ?? 0) - height)
		.filter((distance) => distance > 0)
		.sort((a, b) => a - b);
	return distances[Math.floor(distances.length / 2)] ?? Infinity;
}

/** Whether two words are written with a hyphen between them where no line ends. */
function compoundsIn(known: string, pages: readonly PrintedPage[]): (before: string, after: string) => boolean {
	const within = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)+/gu;
	const texts = [known, ...pages.flatMap((page) => page.map(({ text }) => text))];
	const found = new Set<string>();
	for (const text of texts) {
		for (const [compound] of text.matchAll(within)) {
			const parts = compound.toLowerCase().split(/[-\u2010\u2011]/u);
			parts.slice(1).forEach((part, index) => found.add(`${parts[index]}-${part}`));
		}
	}
	return (before, after) => found.has(`${before}-${after}`.toLowerCase());
}
