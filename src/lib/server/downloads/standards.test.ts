import jsonld from 'jsonld';
import { describe, expect, it, vi } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { linkedPlaces } from './linked-places.ts';
import { webAnnotations } from './web-annotations.ts';

const origin = 'https://atlas.example';
const { atlas } = checkPack('geodata');

const offline = {
	documentLoader: async (url: string): Promise<never> => {
		throw new Error(`${url} was to be fetched`);
	},
	// Unknown terms and addresses that are none fail instead of being dropped.
	safe: true
};

interface Quad {
	readonly subject: { readonly value: string };
	readonly predicate: { readonly value: string };
	readonly object: { readonly value: string };
}

async function quadsOf(document: object): Promise<Quad[]> {
	return (await jsonld.toRDF(document as jsonld.JsonLdDocument, offline as never)) as unknown as Quad[];
}

describe('excerpts.jsonld', () => {
	const collection = webAnnotations(atlas, origin);
	const { items } = collection.first;

	it('expands without fetching anything or losing a term', async () => {
		const expanded = await jsonld.expand(collection as unknown as jsonld.JsonLdDocument, offline as never);
		expect(expanded).toHaveLength(1);
		expect(JSON.stringify(expanded)).not.toContain('@context');
	});

	it('says the same as RDF: one annotation for each excerpt, with its words', async () => {
		const quads = await quadsOf(collection);
		const exact = quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/oa#exact');
		expect(new Set(exact.map(({ object }) => object.value))).toEqual(
			new Set(atlas.excerpts.map((excerpt) => excerpt.exact))
		);
		const targets = quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/oa#hasTarget');
		expect(new Set(targets.map(({ subject }) => subject.value)).size).toBe(atlas.excerpts.length);
	});

	it('identifies items by their addresses, which are those of pages', () => {
		for (const { id, body } of items) {
			expect(id).toMatch(/^https:\/\/atlas\.example\/documents\/[a-z0-9-]+\?excerpt=[a-z0-9-]+$/);
			const sources = body.flatMap((one) => ('source' in one && one.source ? [one.source.id] : []));
			expect(sources.length).toBeGreaterThan(0);
			for (const source of sources) expect(atlas.itemById.has(source.slice(origin.length + 1) as never)).toBe(true);
		}
	});

	it('has positions that are as long as the quotation, in a text named by its hash', () => {
		for (const { target } of items) {
			const [text] = target;
			const selectors = text && 'selector' in text && Array.isArray(text.selector) ? text.selector : [];
			const quote = selectors.find((one) => 'exact' in one);
			const position = selectors.find((one) => 'start' in one);
			expect(position && 'start' in position && position.end - position.start).toBe(
				Array.from(quote && 'exact' in quote ? quote.exact : '').length
			);
			expect(JSON.stringify(text)).toMatch(/"ni:\/\/\/sha-256;[\w-]{43}"/);
		}
	});
});

describe('in the reader of Recogito', () => {
	it('every annotation is taken, with its words and its position', async () => {
		// Its bundle looks for a page to listen to as soon as it is read; parsing needs none.
		vi.stubGlobal('window', { addEventListener: () => undefined, matchMedia: () => ({}) });
		vi.stubGlobal('document', { addEventListener: () => undefined, createElement: () => ({ style: {} }) });
		const { W3CTextFormat } = await import('@recogito/text-annotator');
		const format = W3CTextFormat('document', {} as HTMLElement);
		const { items } = webAnnotations(atlas, origin).first;
		const read = items.map((item) => format.parse(item as never));
		vi.unstubAllGlobals();
		expect(read.flatMap(({ error }) => error ?? [])).toEqual([]);
		expect(read.map(({ parsed }) => parsed?.target.selector[0]?.quote)).toEqual(
			atlas.excerpts.map(({ exact }) => exact)
		);
	});
});

describe('places.lpf.json', () => {
	const collection = linkedPlaces(atlas, origin);

	it('is GeoJSON with what the Linked Places Format demands of each place', () => {
		expect(collection.type).toBe('FeatureCollection');
		expect(collection.features).toHaveLength(atlas.places.length);
		for (const feature of collection.features) {
			expect(feature.type).toBe('Feature');
			expect(feature['@id']).toMatch(/^https:\/\/atlas\.example\/places\/[a-z0-9-]+$/);
			expect(feature.properties.title).toMatch(/\S/);
			expect(feature.properties.fclasses[0]).toMatch(/^[AHLPRST]$/);
			for (const code of feature.properties.ccodes ?? []) expect(code).toMatch(/^[A-Z]{2}$/);
			expect(feature.names.every(({ toponym }) => toponym.trim() !== '')).toBe(true);
			expect(feature.names.some((name) => 'citations' in name && name.citations)).toBe(true);
			expect(feature.types[0]?.identifier).toMatch(/^aat:\d{9}$/);
			expect(feature.when.timespans[0]?.start.in).toMatch(/^\d{4}$/);
			expect(feature.geometry).toMatchObject({ type: 'Point', coordinates: [expect.any(Number), expect.any(Number)] });
		}
	});

	it('expands without fetching anything or losing a term', async () => {
		const quads = await quadsOf(collection);
		const toponyms = quads
			.filter(({ predicate }) => predicate.value.endsWith('#toponym'))
			.map(({ object }) => object.value);
		expect(toponyms).toEqual(expect.arrayContaining(atlas.places.map(({ name }) => name)));
	});
});
