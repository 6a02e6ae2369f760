import type { Selection } from '#lib/page-data/focus.ts';
import type { Query } from '#lib/state/query.ts';

interface Asked {
	readonly query: Pick<Query, 'names' | 'layers' | 'leg' | 'node' | 'excerpt'>;
	readonly layersOn: readonly string[];
	readonly selection: Selection | undefined;
	/** A frame has no key, whose switches would work on its still map. */
	readonly isEmbedded: boolean;
}

/**
 * Whether an address asks for what no still map shows: names in other languages, a part of what the page is about, ties
 * between states on a page about something else, or, in a frame, some of the layers.
 */
export function isBeyondStill({ query, layersOn, selection, isEmbedded }: Asked): boolean {
	const { names, layers, leg, node, excerpt } = query;
	const parts = [leg && `leg:${leg}`, node && `node:${node}`, excerpt && `excerpt:${excerpt}`];
	return (
		names !== undefined ||
		parts.some((part) => part && selection && Object.hasOwn(selection.parts, part)) ||
		(layersOn.includes('ties') && !selection?.whole.isOfTies) ||
		(isEmbedded && layers !== undefined)
	);
}
