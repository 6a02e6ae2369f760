import type { Atlas } from '#lib/atlas/atlas.ts';
import { dateInWords } from '#lib/text/dates.ts';
import { byline } from '#lib/server/pages/cards.ts';
import { attributions } from './geojson.ts';

/** What whoever unpacks the data reads first. */
export function readmeOf(atlas: Atlas, origin: string): string {
	const { title, introduction, edition, documents, contact } = atlas;
	return `${title}
${introduction}

${origin}
Edition ${edition.hash} of ${dateInWords(edition.date)}

WHAT IS HERE

corridors/*.geojson   legs and stops of each corridor, with mode, status, source and exactness
events/*.geojson      each event: where it happened, and its paths where it has some
events.geojson        the events that share one layer of the map
places.geojson        the places that the documents name
places.lpf.json       the same as Linked Places Format, with references to gazetteers
excerpts.csv          every excerpt in a row. RFC 4180, UTF-8 with a byte order mark, so that spreadsheets
                      show every letter. A cell that begins like a formula has an apostrophe before it.
excerpts.json         every excerpt with its document and what it is about
excerpts.jsonld       the same as W3C Web Annotations
citations/*.json      each excerpt as a citation: plain text, Markdown, BibTeX, CSL-JSON
LICENSES.md           where the data of the atlas come from

Positions are [longitude, latitude], WGS 84.

RIGHTS

The excerpts are short quotations. The documents belong to their publishers; cite them, not this atlas:
${documents.map((document) => `  ${document.name}. ${byline(document)}.`).join('\n')}

Lines and stops bear the name of their licence. Whoever passes them on names their source:
${Object.values(attributions)
	.map((text) => `  ${text}`)
	.join('\n')}

Names, summaries, facts and notes of the atlas: Creative Commons Attribution 4.0.

Errors, and objections to a quotation: ${contact.name}, ${contact.address}.
`;
}
