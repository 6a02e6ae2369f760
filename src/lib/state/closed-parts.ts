import type { ClosedParts } from '#lib/atlas/network.ts';
import { isSlug } from '#lib/atlas/slug.ts';
import { modes, statuses } from '#lib/atlas/vocabulary.ts';

/** Before the id of a leg, which might else be taken for a country, a mode or a status. */
const leg = 'leg.';

/** `closed=ge,sea,suspended,leg.some-leg`; nothing where nothing is closed. */
export function parseClosed(value: string | null): ClosedParts | undefined {
	const words = new Set((value ?? '').split(/[,;\s]+/));
	const parts: ClosedParts = {
		countries: [...words].filter((word) => /^[a-z]{2}$/.test(word)).map((word) => word.toUpperCase()),
		modes: modes.filter((mode) => words.has(mode)),
		statuses: statuses.filter((status) => words.has(status)),
		legs: [...words]
			.filter((word) => word.startsWith(leg) && isSlug(word.slice(leg.length)))
			.map((word) => word.slice(leg.length))
	};
	return isNothing(parts) ? undefined : parts;
}

export function formatClosed({ countries, modes: closedModes, statuses: closedStatuses, legs }: ClosedParts): string {
	return [
		...countries.map((code) => code.toLowerCase()),
		...modes.filter((mode) => closedModes.includes(mode)),
		...statuses.filter((status) => closedStatuses.includes(status)),
		...legs.map((id) => leg + id)
	].join(',');
}

function isNothing(parts: ClosedParts): boolean {
	return Object.values(parts).every((list: readonly string[]) => list.length === 0);
}
