/** An excerpt as evidence, ready to be copied. */
export interface Citation {
	/** Plain text. */
	readonly text: string;
	readonly markdown: string;
	readonly bibtex: string;
	/** CSL-JSON, as text. */
	readonly csl: string;
}

export const citationFormats = ['text', 'markdown', 'bibtex', 'csl'] as const satisfies readonly (keyof Citation)[];
export type CitationFormat = (typeof citationFormats)[number];

/** The citations of a document's excerpts, by the ids of the excerpts: `/geodata/citations/<document>.json`. */
export interface CitationsFile {
	/** What the addresses in them begin with. The site may stand elsewhere than it was built for, or not know where. */
	readonly origin: string;
	readonly citations: Readonly<Record<string, Citation>>;
}

/** A citation whose addresses lead to where the site stands now. */
export function citationAt(
	file: CitationsFile,
	{ id, document }: { readonly id: string; readonly document: { readonly id: string } },
	origin: string
): Citation | undefined {
	const citation = file.citations[id];
	if (!citation) return undefined;
	const path = `/${document.id}?excerpt=${id}`;
	const move = (text: string) => text.replaceAll(file.origin + path, origin + path);
	return {
		text: move(citation.text),
		markdown: move(citation.markdown),
		bibtex: move(citation.bibtex),
		csl: move(citation.csl)
	};
}
