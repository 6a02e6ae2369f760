import { baseAreas, type BorderKind } from '../../src/lib/map-data/base-map.ts';
import type { Unit } from './unit.ts';

/** Lines between states that at least one of the two, or the UN, does not accept. */
const disputedPairs = new Set(['CN-IN', 'EH-MA', 'IL-PS', 'IL-SY']);
const partsWithLine = ['kosovo', 'north-cyprus', 'siachen', 'somaliland'];

/** The kind of the line between two pieces of land; none where no line is drawn. */
export function borderKind(a: Unit, b: Unit): BorderKind | undefined {
	if (a.iso !== b.iso) {
		const pair = [a.iso, b.iso].sort().join('-');
		if (pair === 'AM-AZ') return 'delimitation';
		return disputedPairs.has(pair) ? 'disputed' : 'international';
	}
	const part = a.part ?? b.part;
	if (!part) return undefined;
	if (part in baseAreas) return baseAreas[part as keyof typeof baseAreas].kind;
	return partsWithLine.includes(part) ? 'disputed' : undefined;
}
