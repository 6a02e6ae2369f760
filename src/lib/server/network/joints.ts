import type { CorridorNode, Leg } from '#lib/atlas/corridor.ts';
import type { AtlasNetwork } from '#lib/atlas/network.ts';
import { lengthOf, nearestOn } from '#lib/geometry/line-measure.ts';
import type { Stretch } from '#lib/server/map/strands/stretch.ts';

/** A stop on a leg, and how far along it. */
export interface Mark {
	readonly km: number;
	readonly node: CorridorNode;
}

/** Where track begins, ends, joins or parts; a stop, or a mere junction. */
export interface Joint {
	/** A joint may turn out to be the same as another. */
	same?: Joint;
	node?: CorridorNode | undefined;
}

/** A stop this far from a line is still served by it. */
const passesWithinKm = 15;
/** A stop where legs of the same kind end is served by them, unless the line comes as near as this. */
const junctionWithinKm = 3;
/** What lies this close together on a leg is one joint. */
const sameJointKm = 0.3;

/** The stops of each leg, in order. */
export function marksOf(network: AtlasNetwork): Map<Leg, Mark[]> {
	const modesByEnd = new Map<CorridorNode, Set<string>>();
	for (const { from, to, mode } of network.legs) {
		for (const end of [from, to]) modesByEnd.set(end, (modesByEnd.get(end) ?? new Set()).add(mode));
	}
	return new Map(
		network.legs.map((leg): [Leg, Mark[]] => {
			const named = network.junctionsByLeg.get(leg.id) ?? [];
			const between = [...new Set([...leg.via, ...named])].flatMap((node): Mark[] => {
				const isEnd = node === leg.from || node === leg.to;
				const isServed = !named.includes(node) && modesByEnd.get(node)?.has(leg.mode);
				const hit = nearestOn(leg.coordinates, node.position, isServed ? junctionWithinKm : passesWithinKm);
				return hit && !isEnd ? [{ km: hit.along, node }] : [];
			});
			between.sort((a, b) => a.km - b.km);
			return [leg, [{ km: 0, node: leg.from }, ...between, { km: lengthOf(leg.coordinates), node: leg.to }]];
		})
	);
}

export function finalJoint(joint: Joint): Joint {
	return joint.same ? finalJoint(joint.same) : joint;
}

/** The joints at the beginning and the end of each stretch; those of neighbouring stretches are the same. */
export function jointsOf(
	stretches: readonly Stretch[],
	marks: ReadonlyMap<Leg, readonly Mark[]>
): Map<Stretch, readonly [Joint, Joint]> {
	const byNode = new Map<CorridorNode, Joint>();
	const byLeg = new Map<Leg, { km: number; joint: Joint }[]>();
	return new Map(
		stretches.map((stretch) => [stretch, [jointAt(stretch, 'fromKm'), jointAt(stretch, 'toKm')] as const])
	);

	function jointAt(stretch: Stretch, end: 'fromKm' | 'toKm'): Joint {
		const near = stretch.uses
			.flatMap((use) => (marks.get(use.leg) ?? []).map(({ km, node }) => ({ node, gap: Math.abs(km - use[end]) })))
			.filter(({ gap }) => gap <= sameJointKm)
			.sort((a, b) => a.gap - b.gap);
		let joint: Joint = near[0] ? jointOf(near[0].node) : {};
		for (const use of stretch.uses) {
			const known = byLeg.get(use.leg) ?? [];
			for (const other of known) {
				if (Math.abs(other.km - use[end]) <= sameJointKm) joint = unite(joint, other.joint);
			}
			byLeg.set(use.leg, [...known, { km: use[end], joint }]);
		}
		return joint;
	}

	function jointOf(node: CorridorNode): Joint {
		const joint = byNode.get(node) ?? { node };
		byNode.set(node, joint);
		return joint;
	}
}

/** Two stops never become one. */
function unite(a: Joint, b: Joint): Joint {
	const [first, second] = [finalJoint(a), finalJoint(b)];
	if (first === second || (first.node && second.node)) return first;
	const [kept, given] = first.node ? [first, second] : [second, first];
	given.same = kept;
	return kept;
}
