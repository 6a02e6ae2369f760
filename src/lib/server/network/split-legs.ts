import type { CorridorNode, Leg } from '#lib/atlas/corridor.ts';
import type { AtlasNetwork } from '#lib/atlas/network.ts';
import { lengthOf } from '#lib/geometry/line-measure.ts';
import { once } from '#lib/memo/once.ts';
import type { Stretch } from '#lib/server/map/strands/stretch.ts';
import { stretchesOf } from '#lib/server/map/strands/stretches.ts';
import { finalJoint, jointsOf, marksOf, type Joint, type Mark } from './joints.ts';

/** Track between two neighbouring joints, and the legs that run on it. */
export interface Track {
	readonly from: Joint;
	readonly to: Joint;
	/** The first of the legs gives the figures; from where to where along it, the greater first where it runs the other way. */
	readonly leg: Leg;
	readonly fromKm: number;
	readonly toKm: number;
	readonly legs: readonly Leg[];
}

/** A stop nearer than this to the end of a stretch stands at that end. */
const atEndKm = 0.3;
/** Legs of a shared stretch place the same stop by as much apart. */
const sameStopKm = 2;

/** Splits the legs of a network at every stop and where they meet or part. Track that several legs share is one. */
export const splitLegs = once(findTracks);

function findTracks(network: AtlasNetwork): Track[] {
	const marks = marksOf(network);
	const onLand = network.legs.filter(({ mode }) => mode !== 'sea');
	const lanes = network.legs.filter(({ mode }) => mode === 'sea').map(laneOf);
	const stretches = [...stretchesOf(onLand), ...lanes];
	const joints = jointsOf(stretches, marks);
	const byNode = new Map<CorridorNode, Joint>();
	for (const [from, to] of joints.values()) {
		for (const joint of [from, to]) if (joint.node) byNode.set(joint.node, joint);
	}
	const jointOf = (node: CorridorNode): Joint => {
		const joint = byNode.get(node) ?? { node };
		byNode.set(node, joint);
		return joint;
	};
	return stretches.flatMap((stretch) => tracksOf(stretch, joints.get(stretch)!, marks, jointOf));
}

/** Ships do not share a track: a lane is whole. */
function laneOf(leg: Leg): Stretch {
	return { coordinates: leg.coordinates, uses: [{ leg, fromKm: 0, toKm: lengthOf(leg.coordinates) }] };
}

function tracksOf(
	{ uses }: Stretch,
	[first, last]: readonly [Joint, Joint],
	marks: ReadonlyMap<Leg, readonly Mark[]>,
	jointOf: (node: CorridorNode) => Joint
): Track[] {
	const [owner] = uses;
	if (!owner) return [];
	const [from, to] = [finalJoint(first), finalJoint(last)];
	const total = Math.abs(owner.toKm - owner.fromKm);
	const cuts = [
		{ at: 0, joint: from },
		...stopsBetween(uses, total, marks)
			.filter(({ node }) => node !== from.node && node !== to.node)
			.map(({ at, node }) => ({ at, joint: finalJoint(jointOf(node)) })),
		{ at: total, joint: to }
	];
	const kmAt = (at: number) => owner.fromKm + Math.sign(owner.toKm - owner.fromKm) * at;
	return cuts.slice(1).flatMap((cut, index): Track[] => {
		const before = cuts[index]!;
		if (before.joint === cut.joint) return [];
		return [
			{
				from: before.joint,
				to: cut.joint,
				leg: owner.leg,
				fromKm: kmAt(before.at),
				toKm: kmAt(cut.at),
				legs: [...new Set(uses.map(({ leg }) => leg))]
			}
		];
	});
}

/** The stops of all legs of a stretch, by how far along it they lie. */
function stopsBetween(uses: Stretch['uses'], total: number, marks: ReadonlyMap<Leg, readonly Mark[]>) {
	const stops: { at: number; node: CorridorNode }[] = [];
	for (const { leg, fromKm, toKm } of uses) {
		for (const { km, node } of marks.get(leg) ?? []) {
			const at = ((km - fromKm) / (toKm - fromKm)) * total;
			const isKnown = stops.some((stop) => stop.node === node && Math.abs(stop.at - at) < sameStopKm);
			if (at > atEndKm && at < total - atEndKm && !isKnown) stops.push({ at, node });
		}
	}
	return stops.sort((a, b) => a.at - b.at);
}
