import type { Position } from 'geojson';
import type { Corridor, Leg } from '#lib/atlas/corridor.ts';

/** A leg on a stretch: from where to where along the leg, the greater first where it runs the other way. */
interface Use {
	readonly leg: Leg;
	readonly fromKm: number;
	readonly toKm: number;
}

/** A part of the track, drawn once for each corridor that uses it. Between two stretches the corridors part or meet. */
export interface Stretch {
	readonly coordinates: readonly Position[];
	readonly uses: readonly Use[];
}

/** The corridors on a stretch, in the order of the key: the order in which they lie side by side. */
export function corridorsOn({ uses }: Pick<Stretch, 'uses'>, order: readonly Corridor[]): Corridor[] {
	return order.filter((corridor) => uses.some(({ leg }) => leg.corridors.includes(corridor)));
}

/** Whether several corridors run on it. */
export function isShared({ uses }: Stretch): boolean {
	return new Set(uses.flatMap(({ leg }) => leg.corridors)).size > 1;
}
