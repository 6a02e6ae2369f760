import { z } from 'zod';
import { eventKinds, eventSigns, licences } from '#lib/atlas/vocabulary.ts';
import { address, basis, fact, itemId, lead, partialDate, position, slug, text, when } from './common.ts';

/** `geodata/events/<id>/event.json`. */
export const eventFile = z.strictObject({
	$schema: z.string().optional(),
	id: slug,
	name: text(100),
	/** For the map, where the name is too long. */
	shortName: text(24).optional(),
	otherNames: z.array(text(100)).optional(),
	kind: z.enum(eventKinds),
	/** The sign on the map: what happened, without taking sides. */
	sign: z.enum(eventSigns).optional(),
	/** As exact as the documents give it, never more. */
	date: partialDate,
	/** The end, for what took longer than `date` says. */
	until: partialDate.optional(),
	/** The date in words where the documents give no more: "late June 2025", "reported in early July 2025". */
	dateWords: text(120).optional(),
	/** The same for the timeline, where it can be told more exactly than by a month or a year: "2025-06-21/2025-06-30". */
	when: when.optional(),
	/** What happened, in our words, one sentence. */
	summary: text(400),
	/** Where: places of the pack, the main one first. An event with a geometry of its own leaves it out. */
	at: z.array(itemId).optional(),
	/** Why it is pinned there, if the documents do not say it in so many words. */
	atNote: text().optional(),
	facts: z.array(fact).optional(),
	/** Hours of the day in UTC, "04:36". */
	times: z
		.array(
			z.strictObject({
				utc: text(20),
				text: text(),
				basis,
				reference: text(),
				address: address.optional(),
				/** When the reference was published. */
				asOf: partialDate.optional()
			})
		)
		.optional(),
	lead: lead.optional()
});
export type EventFile = z.infer<typeof eventFile>;

/** `geodata/events/<id>/event.geojson`: the geometry of an event that is more than a place. */
export const eventGeometryFile = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z.array(
		z.strictObject({
			type: z.literal('Feature'),
			id: slug,
			properties: z.strictObject({
				name: text(100),
				/** Its part in the event. Exactly one feature is the `site`, and that is a point. */
				role: z.enum(['site', 'origin', 'destination', 'diversion', 'planned-path', 'actual-path']),
				basis,
				reference: text().optional(),
				asOf: partialDate.optional(),
				withinKm: z.number().positive().max(200).optional(),
				note: text().optional(),
				licence: z.enum(licences)
			}),
			geometry: z.union([
				z.strictObject({ type: z.literal('Point'), coordinates: position }),
				z.strictObject({ type: z.literal('LineString'), coordinates: z.array(position).min(2) })
			])
		})
	)
});
export type EventGeometryFile = z.infer<typeof eventGeometryFile>;
