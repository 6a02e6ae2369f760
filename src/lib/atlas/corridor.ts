import type { Position } from 'geojson';
import type { ItemBase } from './item-base.ts';
import type { Place } from './place.ts';
import type { Basis, Course, Licence, Mode, NodeKind, Status } from './vocabulary.ts';

/** Something that no document of the pack says: who says it, and the date it held. */
export interface Fact {
	readonly text: string;
	readonly reference: string;
	/** Where the reference can be read. */
	readonly address?: string | undefined;
	readonly asOf?: string | undefined;
	/** When what it tells of happened, in a form of EDTF. */
	readonly when?: string | undefined;
}

export interface LaterName {
	readonly name: string;
	readonly reference: string;
	readonly address?: string | undefined;
	readonly asOf: string;
}

/** Where legs meet. `Node` is a global of the browser, so the word is spelled out. */
export interface CorridorNode {
	readonly id: string;
	readonly name: string;
	/** In the language of the land, where no other name shows it by its script. */
	readonly localName?: string | undefined;
	readonly otherNames: readonly string[];
	readonly kind: NodeKind;
	readonly country: string;
	/** The place of the documents that it serves. */
	readonly place?: Place | undefined;
	readonly basis: Basis;
	readonly reference?: string | undefined;
	readonly asOf?: string | undefined;
	readonly withinKm: number;
	readonly note?: string | undefined;
	/** [longitude, latitude] */
	readonly position: Position;
	/** The corridors whose legs touch it, in the order of the key. */
	readonly corridors: readonly Corridor[];
}

/** What a leg was before its present status. */
export interface EarlierStatus {
	readonly status: Status;
	/** Absent where nobody says when it began. */
	readonly since?: string | undefined;
	readonly basis: Basis;
	readonly reference?: string | undefined;
}

export interface Leg {
	readonly id: string;
	readonly from: CorridorNode;
	readonly to: CorridorNode;
	/** Nodes it passes between its ends, in order from `from`. */
	readonly via: readonly CorridorNode[];
	readonly mode: Mode;
	/** ISO 3166-1 alpha-2. */
	readonly countries: readonly string[];
	readonly status: Status;
	/** When it began, where that is known. */
	readonly statusSince?: string | undefined;
	/** The oldest first. */
	readonly statusBefore?: readonly EarlierStatus[] | undefined;
	readonly statusAsOf?: string | undefined;
	readonly statusBasis: Basis;
	readonly statusReference?: string | undefined;
	/** Where the reference can be read. */
	readonly statusAddress?: string | undefined;
	readonly statusNote?: string | undefined;
	/** The lowest and the highest figure others state; equal where there is one. */
	readonly statedKm?: readonly [number, number] | undefined;
	readonly statedKmReference?: string | undefined;
	readonly course: Course;
	readonly courseWithinKm?: number | undefined;
	readonly courseNote?: string | undefined;
	/** How much of it may lie outside the land of its countries, and why. */
	readonly strays?: { readonly percent: number; readonly because: string } | undefined;
	readonly licence: Licence;
	/** Measured along the way-points on the sphere. */
	readonly lengthKm: number;
	readonly coordinates: readonly Position[];
	/** The corridors that use it, in the order of the key. */
	readonly corridors: readonly Corridor[];
}

export interface Route {
	readonly id: string;
	readonly name: string;
	/** One unbroken chain. */
	readonly legs: readonly Leg[];
}

export interface Corridor extends ItemBase<'corridors'> {
	readonly shortName: string;
	/** In the legend, where "corridor" goes without saying. */
	readonly label?: string | undefined;
	/** On the map, as on a road sign. */
	readonly mark: string;
	readonly laterNames: readonly LaterName[];
	readonly summary: string;
	readonly routes: readonly Route[];
	/** What a reader should know about the name. */
	readonly nameNote?: Fact | undefined;
	readonly facts: readonly Fact[];
}

/** A line between two nodes whose course is a guess rather than a survey must look and be labelled so. */
export function isApproximate(leg: Pick<Leg, 'course' | 'mode'>): boolean {
	return leg.course === 'by-hand' || leg.course === 'station-to-station' || leg.mode === 'sea';
}

/** Every leg of a corridor once, in the order of its routes. */
export function legsOf(corridor: Corridor): Leg[] {
	return [...new Set(corridor.routes.flatMap((route) => route.legs))];
}

/** Every node of a corridor once, in the order of its routes. */
export function nodesOf(corridor: Corridor): CorridorNode[] {
	return [...new Set(corridor.routes.flatMap((route) => stagesOf(route).flatMap(({ stops }) => stops)))];
}

/** A leg as a traveller meets it: its nodes in the order of the journey. */
export interface Stage {
	readonly leg: Leg;
	/** Where it begins, what it passes, where it ends. */
	readonly stops: readonly CorridorNode[];
}

/** The legs of a route in travelling order; a leg that was drawn the other way is turned round. */
export function stagesOf(route: Route): Stage[] {
	const [first, second] = route.legs;
	let at = first && second && [second.from, second.to].includes(first.from) ? first.to : first?.from;
	return route.legs.map((leg) => {
		const isReversed = leg.from !== at;
		at = isReversed ? leg.from : leg.to;
		const stops = [leg.from, ...leg.via, leg.to];
		return { leg, stops: isReversed ? stops.reverse() : stops };
	});
}
