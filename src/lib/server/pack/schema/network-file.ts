import { z } from 'zod';
import { modes, statuses } from '#lib/atlas/vocabulary.ts';
import { basis, countryCode, slug, text } from './common.ts';
import { legsFile } from './legs-file.ts';
import { nodesFile } from './nodes-file.ts';

const node = nodesFile.shape.features.element;
const leg = legsFile.shape.features.element;

/** `geodata/network/beyond-nodes.geojson`: nodes that no corridor has, where legs beyond the corridors end. */
export const beyondNodesFile = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z.array(
		node.extend({
			properties: node.shape.properties.extend({
				/** Legs that pass this node without ending there. */
				onLegs: z.array(slug).min(1).optional()
			})
		})
	)
});
export type BeyondNodesFile = z.infer<typeof beyondNodesFile>;

/** `geodata/network/beyond-legs.geojson`: legs that no document names, so that an answer over the network does not lie. */
export const beyondLegsFile = z.strictObject({
	type: z.literal('FeatureCollection'),
	features: z.array(
		leg.extend({
			/** Null for a straight line between its nodes, such as a change of station within a city. */
			geometry: leg.shape.geometry.nullable()
		})
	)
});
export type BeyondLegsFile = z.infer<typeof beyondLegsFile>;

const known = z.strictObject({ value: text(120), basis, reference: text().optional() });

/** `geodata/network/rail-facts.json`: what is known of the rails of a leg, by the id of the leg. What is absent is unknown. */
export const railFactsFile = z.strictObject({
	$schema: z.string().optional(),
	facts: z.array(
		z.strictObject({
			leg: slug,
			gauge: leg.shape.properties.shape.gauge,
			gaugeBasis: basis.optional(),
			gaugeReference: text().optional(),
			gaugeNote: text().optional(),
			tracks: known.optional(),
			electrified: known.optional()
		})
	)
});
export type RailFactsFile = z.infer<typeof railFactsFile>;

/** `geodata/network/questions.json`: questions that a reader may begin with. */
export const questionsFile = z.strictObject({
	$schema: z.string().optional(),
	questions: z
		.array(
			z.strictObject({
				id: slug,
				question: text(160),
				from: slug,
				to: slug,
				closed: z
					.strictObject({
						countries: z.array(countryCode).min(1).optional(),
						legs: z.array(slug).min(1).optional(),
						modes: z.array(z.enum(modes)).min(1).optional(),
						statuses: z.array(z.enum(statuses)).min(1).optional()
					})
					.optional()
			})
		)
		.min(1)
});
export type QuestionsFile = z.infer<typeof questionsFile>;
