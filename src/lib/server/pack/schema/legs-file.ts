import { z } from 'zod';
import { courses, licences, modes, statuses } from '#lib/atlas/vocabulary.ts';
import { address, basis, countryCode, partialDate, position, slug, text } from './common.ts';

const millimetres = z.number().int().min(500).max(2000);
const oneGauge = z.union([millimetres, z.tuple([millimetres, millimetres])]);
const gauge = z.union([oneGauge, z.array(z.strictObject({ mm: oneGauge, to: slug.optional() })).min(2)]);

/** What a leg was before: as exact as it is known, `since` absent where nobody says when it began. */
const earlierStatus = z.strictObject({
	status: z.enum(statuses),
	since: partialDate.optional(),
	basis,
	reference: text().optional()
});

/** `geodata/corridors/<id>/legs.geojson`: the track between two nodes. A leg that several corridors use stands once, with the first. */
export const legsFile = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z.array(
		z.strictObject({
			type: z.literal('Feature'),
			id: slug,
			properties: z.strictObject({
				from: slug,
				to: slug,
				mode: z.enum(modes),
				countries: z.array(countryCode).min(1),
				status: z.enum(statuses),
				/** When that began. The first status of all that has a beginning is an opening: before it the leg was not open. */
				statusSince: partialDate.optional(),
				/** What it was before, the oldest first. */
				statusBefore: z.array(earlierStatus).min(1).optional(),
				statusAsOf: partialDate.optional(),
				statusBasis: basis,
				statusReference: text().optional(),
				statusAddress: address.optional(),
				statusNote: text().optional(),
				/** Length as others state it: one figure, or the lowest and the highest. */
				statedKm: z.union([z.number().positive(), z.tuple([z.number().positive(), z.number().positive()])]).optional(),
				statedKmReference: text().optional(),
				course: z.enum(courses),
				/** Nine tenths of the line lie as near: to the track that was traced, else to the true course; absent where nobody knows. */
				courseWithinKm: z.number().positive().max(100).optional(),
				courseNote: text().optional(),
				/** How much of it may lie at sea or in other countries on the borders of the map, where that is more than a little, and why. */
				strays: z.strictObject({ percent: z.number().positive().max(100), because: text(200) }).optional(),
				licence: z.enum(licences),
				/** In millimetres: one figure, both where both lie side by side, or in parts, each up to a stop of the leg. */
				gauge: gauge.optional(),
				gaugeBasis: basis.optional(),
				gaugeReference: text().optional()
			}),
			geometry: z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2) })
		})
	)
});
export type LegsFile = z.infer<typeof legsFile>;
