import type { FeatureCollection, LineString, Point, Position } from 'geojson';
import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { saidFrom } from '#lib/atlas/known.ts';
import type { Tie } from '#lib/atlas/tie.ts';
import { mercatorOf } from '#lib/geometry/mercator.ts';
import type { MapTie, MapTieFeature } from '#lib/map-data/tie-features.ts';
import { once } from '#lib/memo/once.ts';
import { themeOf, tiePictures } from '#lib/palette/tie-signs.ts';
import { documentsAbout } from './names-by-document.ts';
import { tieLines } from './tie-lines.ts';

/** Where on its line the head of an arrow stands: near the end, but clear of others that end there. */
const nearEnd = 0.8;

/** The ties of the map: those that a line can be drawn of. */
export const tiesFile = once((atlas: Atlas): FeatureCollection<LineString | Point, MapTie> => ({
	type: 'FeatureCollection',
	features: [...tieLines(atlas)].flatMap(([tie, line]) => featuresOf(atlas, tie, line))
}));

function featuresOf(atlas: Atlas, tie: Tie, line: readonly Position[]): MapTieFeature[] {
	const theme = themeOf[tie.tieKind];
	const common = {
		id: tie.id,
		name: tie.name,
		layers: 'ties',
		theme,
		sign: tie.sign,
		documents: documentsAbout(atlas, tie),
		since: saidFrom(excerptsAbout(atlas, tie))
	} as const;
	const symbol = tiePictures.symbol(tie.tieKind);
	const heads = tie.isMutual ? tiePictures.heads(theme) : tiePictures.head(theme);
	const point = (coordinates: Position, properties: Pick<MapTie, 'part' | 'symbol' | 'turn'>): MapTieFeature => ({
		type: 'Feature',
		properties: { ...common, ...properties },
		geometry: { type: 'Point', coordinates }
	});
	const head = (towards: readonly Position[]) =>
		point(positionAt(towards, nearEnd), {
			part: 'head',
			symbol: tiePictures.head(theme),
			turn: turnAt(towards, nearEnd)
		});
	return [
		{
			type: 'Feature',
			properties: { ...common, part: 'line', symbol, heads },
			geometry: { type: 'LineString', coordinates: [...line] }
		},
		head(line),
		...(tie.isMutual ? [head(line.toReversed())] : []),
		point(positionAt(line, 0.5), { part: 'symbol', symbol })
	];
}

function stepAt(line: readonly Position[], share: number): number {
	return Math.round((line.length - 1) * share);
}

function positionAt(line: readonly Position[], share: number): Position {
	return line[stepAt(line, share)]!;
}

/** The direction of a line on the map, in degrees clockwise from east. */
function turnAt(line: readonly Position[], share: number): number {
	const step = stepAt(line, share);
	const [before, after] = [mercatorOf(line[step - 1]!), mercatorOf(line[step + 1]!)];
	return Math.round((Math.atan2(after[1] - before[1], after[0] - before[0]) * 180) / Math.PI);
}
