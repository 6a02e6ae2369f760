import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import { downloads } from '#lib/page-data/downloads.ts';
import { downloadWords } from '#lib/words/en/downloads.ts';
import { addressOf, excerptAddress, textName } from './addresses.ts';

/**
 * The terms used here, as http://www.w3.org/ns/anno.jsonld defines them: written out, so that nobody has to fetch them.
 */
const annotationContext = {
	oa: 'http://www.w3.org/ns/oa#',
	as: 'https://www.w3.org/ns/activitystreams#',
	dc: 'http://purl.org/dc/elements/1.1/',
	dcterms: 'http://purl.org/dc/terms/',
	dctypes: 'http://purl.org/dc/dcmitype/',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	id: '@id',
	type: '@type',
	Annotation: 'oa:Annotation',
	AnnotationCollection: 'as:OrderedCollection',
	AnnotationPage: 'as:OrderedCollectionPage',
	SpecificResource: 'oa:SpecificResource',
	TextualBody: 'oa:TextualBody',
	Text: 'dctypes:Text',
	TextQuoteSelector: 'oa:TextQuoteSelector',
	TextPositionSelector: 'oa:TextPositionSelector',
	describing: 'oa:describing',
	identifying: 'oa:identifying',
	body: { '@id': 'oa:hasBody', '@type': '@id' },
	target: { '@id': 'oa:hasTarget', '@type': '@id' },
	source: { '@id': 'oa:hasSource', '@type': '@id' },
	selector: { '@id': 'oa:hasSelector', '@type': '@id' },
	motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
	purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
	via: { '@id': 'oa:via', '@type': '@id' },
	exact: 'oa:exact',
	prefix: 'oa:prefix',
	suffix: 'oa:suffix',
	start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
	end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
	value: 'rdf:value',
	format: 'dc:format',
	language: 'dc:language',
	label: 'rdfs:label',
	rights: 'dcterms:rights',
	title: 'dcterms:title',
	first: { '@id': 'as:first', '@type': '@id' },
	last: { '@id': 'as:last', '@type': '@id' },
	items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
	partOf: { '@id': 'as:partOf', '@type': '@id' },
	startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
	total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' }
} as const;

/**
 * Every excerpt as a W3C Web Annotation: the quotation is the target, the items it mentions are the bodies.
 * Positions count Unicode code points of the text as published, from 0. They hold for one text only, so the target is
 * named by the text's SHA-256, and the publisher's address stands beside it as `via`: a target of its own there, with the
 * quotation but without a position, makes common readers refuse the whole annotation.
 */
export function webAnnotations(atlas: Atlas, origin: string) {
	const id = origin + downloads.annotations;
	const page = `${id}#page`;
	return {
		'@context': annotationContext,
		id,
		type: 'AnnotationCollection',
		label: downloadWords.excerptsLabel(atlas.title, atlas.edition.hash, atlas.edition.date),
		rights: downloadWords.rights,
		total: atlas.excerpts.length,
		last: page,
		first: {
			id: page,
			type: 'AnnotationPage',
			partOf: id,
			startIndex: 0,
			items: atlas.excerpts.map((excerpt) => annotationOf(atlas, excerpt, origin))
		}
	};
}

function annotationOf(atlas: Atlas, excerpt: Excerpt, origin: string) {
	const { document, exact, prefix, suffix, characters } = excerpt;
	const proven = atlas.ties.filter((tie) => excerptsAbout(atlas, tie).includes(excerpt));
	const about = [...excerpt.about, ...proven.map((tie) => ({ item: tie, because: tie.because }))];
	const quote = {
		type: 'TextQuoteSelector',
		exact,
		...(prefix ? { prefix } : {}),
		...(suffix ? { suffix } : {})
	};
	return {
		id: excerptAddress(origin, excerpt),
		type: 'Annotation',
		motivation: 'identifying',
		body: about.flatMap(({ item, because }) => [
			{
				type: 'SpecificResource',
				purpose: 'identifying',
				source: { id: addressOf(origin, item.id), label: item.name }
			},
			...(because
				? [
						{
							type: 'TextualBody',
							purpose: 'describing',
							format: 'text/plain',
							language: 'en',
							value: `${item.name}: ${because}`
						}
					]
				: [])
		]),
		target: [
			{
				type: 'SpecificResource',
				source: {
					id: textName(document.fingerprint.sha256),
					type: 'Text',
					title: document.name,
					format: 'text/plain',
					language: document.language,
					via: document.address ?? addressOf(origin, document.id)
				},
				selector: [quote, { type: 'TextPositionSelector', start: characters.start, end: characters.end }]
			}
		]
	};
}
