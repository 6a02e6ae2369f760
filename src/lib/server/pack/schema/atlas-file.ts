import { z } from 'zod';
import { itemId, language, position, slug, text } from './common.ts';

const oldIds = z.record(slug, slug);

/** `geodata/atlas.json`: what holds for the whole atlas. */
export const atlasFile = z.strictObject({
	$schema: z.string().optional(),
	title: text(60),
	/** One sentence for the masthead. */
	introduction: text(300),
	/** Corridors in the order of the key. */
	corridors: z.array(slug).min(1),
	/** Events that have a layer and a switch of their own; the others share one. */
	eventLayers: z.array(slug),
	/** Documents in the order of the lists. */
	documents: z.array(slug).min(1),
	/** Languages in which readers search for countries and towns, besides English. */
	searchLanguages: z.array(language).optional(),
	/** What the front page proposes to begin with: an excerpt on the page of an item it speaks of, and what the link says. */
	beginWith: z
		.array(z.strictObject({ item: itemId, excerpt: slug, label: text(60) }))
		.max(5, 'are more than a beginning: keep five')
		.optional(),
	/** Questions for the front page: the page or comparison each leads to, and the excerpt that its answer begins with. */
	front: z
		.array(z.strictObject({ question: text(80), item: itemId, comparison: slug.optional(), excerpt: slug }))
		.max(4, 'are more than fit: keep four')
		.optional(),
	/** Paragraphs for the page about the atlas: what is not in the documents, and how borders are drawn. */
	about: z
		.strictObject({ notInDocuments: z.array(text()).optional(), borders: z.array(text(1000)).optional() })
		.optional(),
	/** For results of search engines. `item` describes a place or a country; its name stands for {name}. */
	descriptions: z
		.strictObject({
			front: text(80),
			item: text(160).refine(
				(words) => words.includes('{name}'),
				'holds no {name}: each page needs its own description'
			)
		})
		.optional(),
	view: z.strictObject({ center: position, zoom: z.number().min(0).max(12) }),
	contact: z.strictObject({ name: text(80), address: text(200) }),
	/** Old ids, and where they are now. An address once given stays good. */
	aliases: z.record(itemId, itemId),
	/** The same for what an address singles out on a page, by its name there. */
	partAliases: z.strictObject({ leg: oldIds, node: oldIds, excerpt: oldIds }).partial().optional()
});
export type AtlasFile = z.infer<typeof atlasFile>;
