import type { Position } from 'geojson';
import { featureId } from '#lib/map-data/feature-id.ts';
import type { Answer } from '#lib/network/answer.ts';
import { drawnFocus } from '#lib/page-data/drawn-focus.ts';
import type { Focus } from '#lib/page-data/focus.ts';
import { sharedMapFor } from '#lib/page-data/shared-map.ts';
import type { View } from '#lib/state/query.ts';

interface Asked {
	/** The ids of stops. */
	readonly from: string | undefined;
	readonly to: string | undefined;
	/** The line of each track, once they have come. */
	readonly lines: readonly (readonly Position[])[] | undefined;
	readonly home: View;
}

/** What the map draws of an answer that was found in the browser. */
export function askedFocus(answer: Answer | undefined, { from, to, lines, home }: Asked): Focus | undefined {
	const ends = [from, to].flatMap((stop) => (stop ? [featureId({ kind: 'node', node: stop })] : []));
	const pieces = (answer?.way?.rides ?? []).flatMap(({ leg: { mode, status }, tracks }) =>
		tracks.flatMap((track) => {
			const coordinates = lines?.[track];
			return coordinates ? [{ coordinates, mode, status }] : [];
		})
	);
	const way = drawnFocus(pieces, { points: ends });
	return way && { ...way, askedOn: sharedMapFor(way.bounds, home) };
}
