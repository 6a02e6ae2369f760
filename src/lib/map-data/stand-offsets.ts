import { mostInFan, type Stand } from './map-features.ts';

/** An event stands so far above the place where it happened, in pixels. */
export const above = -24;
const [radius, apart] = [40, 34]; // pixels: of a fan, and between its signs at least

/** How many signs a fan may have. */
export const fanCounts = Array.from({ length: mostInFan - 1 }, (_, index) => index + 2);

/** Where the signs of a fan stand, in pixels from their point: on a half circle above it, from the left. */
export function fanOf(count: number): [x: number, y: number][] {
	const step = Math.min(Math.PI / 3, Math.PI / (count - 1));
	const reach = Math.max(radius, apart / 2 / Math.sin(step / 2));
	return Array.from({ length: count }, (_, index) => {
		const angle = (index - (count - 1) / 2) * step;
		return [Math.round(reach * Math.sin(angle)), -Math.round(reach * Math.cos(angle))];
	});
}

/** Where symbols stand that do not stand on their point. */
export const standOffsets: ReadonlyMap<Stand, readonly [x: number, y: number]> = new Map([
	['above', [0, above]],
	['gathered', [0, above]],
	...fanCounts.flatMap((count) =>
		fanOf(count).map((at, index): [Stand, [number, number]] => [`fan-${index}-${count}`, at])
	)
]);
