import { z } from 'zod';
import { voiceLabels } from '#lib/atlas/reading.ts';
import { date, flag, openRecord, record, text, texts } from './record.ts';

export const excerptsFile = record({
	rights: text,
	documents: z.array(
		record({
			id: text,
			title: text,
			author: text.nullable(),
			publisher: text,
			date: date.nullable(),
			dateWords: text,
			address: text.nullable(),
			language: text,
			revised: date
		})
	),
	excerpts: z.array(
		record({
			id: text,
			document: text,
			address: text,
			section: text,
			exact: text,
			prefix: text.optional(),
			suffix: text.optional(),
			about: z.array(record({ item: text, words: texts, because: text.optional() }))
		})
	)
});

const remark = record({ text, excerpts: texts });

export const readingFile = record({
	document: text,
	name: text,
	introduction: text,
	steps: z.array(
		record({
			address: text,
			name: text,
			claim: text,
			excerpts: texts,
			weakens: remark.nullable(),
			others: z.array(record({ document: text, label: z.enum(voiceLabels), text, excerpts: texts })),
			view: z.array(z.number()),
			layers: texts
		})
	)
});

export const citationsFile = record({
	origin: text,
	edition: text.optional(),
	citations: z.record(text, record({ text, markdown: text, bibtex: text, csl: text }))
});

export const timelineFile = z.array(
	record({
		id: text,
		kind: z.enum(['event', 'change', 'fact', 'document', 'said']),
		name: text,
		when: text,
		first: text,
		last: text,
		isVague: flag,
		item: text,
		leg: text.optional(),
		knownFrom: text.optional(),
		before: z.looseObject({}).optional()
	})
);

const annotation = openRecord({
	id: text,
	type: z.literal('Annotation'),
	motivation: text,
	body: z.array(z.looseObject({})),
	target: z.array(z.looseObject({}))
});

/** https://www.w3.org/TR/annotation-model/ */
export const annotationsFile = openRecord({
	'@context': z.looseObject({}),
	id: text,
	type: z.literal('AnnotationCollection'),
	label: text,
	rights: text,
	total: z.number(),
	last: text,
	first: openRecord({
		id: text,
		type: z.literal('AnnotationPage'),
		partOf: text,
		startIndex: z.number(),
		items: z.array(annotation)
	})
});

/** https://github.com/LinkedPasts/linked-places-format */
export const linkedPlacesFile = openRecord({
	type: z.literal('FeatureCollection'),
	'@context': z.looseObject({}),
	'@id': text,
	title: text,
	attribution: text,
	features: z.array(
		openRecord({
			'@id': text,
			type: z.literal('Feature'),
			properties: openRecord({ title: text, ccodes: texts.optional(), fclasses: texts }),
			when: openRecord({ timespans: z.array(z.looseObject({})), label: text }),
			names: z.array(z.looseObject({})),
			types: z.array(z.looseObject({})),
			geometry: openRecord({ type: text, coordinates: z.array(z.number()), certainty: text }),
			descriptions: z.array(z.looseObject({})).optional()
		})
	)
});

/** A file that the pages and the map of this site read: how it is built may change with any edition. */
export const ownFile = z.union([z.looseObject({}), z.array(z.unknown())]);
