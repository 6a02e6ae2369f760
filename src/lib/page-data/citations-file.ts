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
	/** The edition that they lead into, where this content is kept as one. */
	readonly edition?: string | undefined;
	readonly citations: Readonly<Record<string, Citation>>;
}

/** Where a citation leads: to the page that stays as it is, or else to today's. */
export function citedPath(
	{ id, document }: { readonly id: string; readonly document: { readonly id: string } },
	edition: string | undefined
): `/${string}` {
	return edition ? `/e/${edition}/${document.id}#${id}` : `/${document.id}?excerpt=${id}`;
}

/** A citation whose addresses lead to where the site stands now. */
export function citationAt(
	file: CitationsFile,
	{ id, document }: { readonly id: string; readonly document: { readonly id: string } },
	origin: string
): Citation | undefined {
	const citation = file.citations[id];
	if (!citation) return undefined;
	const path = citedPath({ id, document }, file.edition);
	// Where TeX reads it, a "#" has a stroke before it.
	const forms = [...new Set([path, path.replace('#', '\\#')])];
	const move = (text: string) =>
		forms.reduce((moved, form) => moved.replaceAll(file.origin + form, origin + form), text);
	return {
		text: move(citation.text),
		markdown: move(citation.markdown),
		bibtex: move(citation.bibtex),
		csl: move(citation.csl)
	};
}
