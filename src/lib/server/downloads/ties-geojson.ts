import type { Feature, FeatureCollection, LineString } from 'geojson';
import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { tieLines } from '#lib/server/map/tie-lines.ts';
import { downloadWords } from '#lib/words/en/downloads.ts';
import { attributions } from './geojson.ts';

/** Every tie: a line between the points that stand for its ends, or none where one has no place on the map. */
export function tiesGeojson(
	atlas: Atlas
): FeatureCollection<LineString | null> & { name: string; attribution: string } {
	const lines = tieLines(atlas);
	return {
		type: 'FeatureCollection',
		name: downloadWords.names.ties,
		attribution: attributions['public-domain'],
		features: atlas.ties.map((tie): Feature<LineString | null> => {
			const { id, name, from, to, tieKind, isMutual, isAbsent, what, figure, sign, reason } = tie;
			const line = lines.get(tie);
			return {
				type: 'Feature',
				id: slugOf(id),
				properties: {
					name,
					kind: tieKind,
					from: from.id,
					to: to.id,
					isMutual,
					isAbsent,
					what,
					figure: figure ?? null,
					sign,
					reason,
					excerpts: excerptsAbout(atlas, tie).map((excerpt) => excerpt.id)
				},
				geometry: line ? { type: 'LineString', coordinates: line } : null
			};
		})
	};
}
