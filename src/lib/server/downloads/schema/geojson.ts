import { z } from 'zod';
import {
	bases,
	courses,
	eventKinds,
	figureBounds,
	licences,
	modes,
	nodeKinds,
	placeKinds,
	statuses,
	tieKinds,
	tieSigns
} from '#lib/atlas/vocabulary.ts';
import { countryCode, date, flag, position, record, text, texts } from './record.ts';

const shapes = {
	Point: record({ type: z.literal('Point'), coordinates: position }),
	LineString: record({ type: z.literal('LineString'), coordinates: z.array(position) })
};

function feature(geometry: z.ZodType, properties: z.ZodType) {
	return record({ type: z.literal('Feature'), id: text, properties, geometry });
}

function collection(...kinds: z.ZodType[]) {
	const [one = z.never()] = kinds;
	return record({
		type: z.literal('FeatureCollection'),
		name: text,
		attribution: text,
		features: z.array(kinds.length > 1 ? z.union(kinds) : one)
	});
}

/** Legs and stops; lists are texts in the files for programs that have no lists. */
function legOf(list: z.ZodType, span: z.ZodType) {
	return feature(
		shapes.LineString,
		record({
			name: text,
			kind: z.literal('leg'),
			otherNames: list,
			excerpts: list,
			corridor: text,
			from: text,
			to: text,
			mode: z.enum(modes),
			status: z.enum(statuses),
			statusAsOf: date.nullable(),
			statusBasis: z.enum(bases),
			statusReference: text.nullable(),
			statusAddress: text.nullable(),
			statusNote: text.nullable(),
			countries: list,
			course: z.enum(courses),
			courseWithinKm: z.number().nullable(),
			lengthKm: z.number(),
			statedKm: span.nullable(),
			statedKmReference: text.nullable(),
			licence: z.enum(licences),
			inDocuments: flag
		})
	);
}

function stopOf(list: z.ZodType) {
	return feature(
		shapes.Point,
		record({
			name: text,
			kind: z.enum(nodeKinds),
			otherNames: list,
			excerpts: list,
			corridor: text,
			country: countryCode,
			place: text.nullable(),
			withinKm: z.number(),
			basis: z.enum(bases),
			reference: text.nullable(),
			asOf: date.nullable(),
			inDocuments: flag
		})
	);
}

export const corridorFile = collection(legOf(texts, z.array(z.number())), stopOf(texts));
export const corridorPartFile = z.union([collection(legOf(text, text)), collection(stopOf(text))]);

export const eventFile = collection(
	feature(
		z.union([shapes.Point, shapes.LineString]).nullable(),
		record({
			name: text,
			kind: z.enum([...eventKinds, 'site', 'origin', 'destination', 'diversion', 'planned-path', 'actual-path']),
			otherNames: texts,
			excerpts: texts,
			event: text,
			date,
			until: date.nullable(),
			country: countryCode.nullable(),
			note: text.nullable()
		})
	)
);

export const placesFile = collection(
	feature(
		shapes.Point,
		record({
			name: text,
			kind: z.enum(placeKinds),
			otherNames: texts,
			excerpts: texts,
			country: countryCode.nullable(),
			basis: z.enum(bases),
			reference: text,
			asOf: date.nullable(),
			withinKm: z.number().nullable(),
			inDocuments: flag
		})
	)
);

const figure = record({
	value: z.union([z.number(), z.array(z.number())]),
	bound: z.enum(figureBounds).optional(),
	unit: text,
	of: text.optional(),
	year: text.optional()
});

export const tiesFile = collection(
	feature(
		shapes.LineString.nullable(),
		record({
			name: text,
			kind: z.enum(tieKinds),
			from: text,
			to: text,
			isMutual: flag,
			isAbsent: flag,
			what: text,
			figure: figure.nullable(),
			sign: z.enum(tieSigns),
			reason: text,
			excerpts: texts
		})
	)
);
