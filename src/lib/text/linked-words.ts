/** A run of words; some lead somewhere, some are typed as they stand. */
export interface WordRun {
	readonly text: string;
	/** What it leads to, by the name that the sentence gives it. */
	readonly link?: string;
	readonly isCode?: boolean;
}

const marked = /\[([^\]]+)\]\((\w+)\)|`([^`]+)`/g;

/** The runs of a sentence that is written "see [the list](list) or type `npm start`", so that it stays one sentence. */
export function linkedWords(sentence: string): WordRun[] {
	const runs: WordRun[] = [];
	let end = 0;
	for (const { 0: whole, 1: text, 2: link, 3: code, index } of sentence.matchAll(marked)) {
		if (index > end) runs.push({ text: sentence.slice(end, index) });
		if (code !== undefined) runs.push({ text: code, isCode: true });
		else if (text !== undefined && link !== undefined) runs.push({ text, link });
		end = index + whole.length;
	}
	if (end < sentence.length) runs.push({ text: sentence.slice(end) });
	return runs;
}
