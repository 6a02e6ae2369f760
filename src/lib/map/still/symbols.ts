import type { SymbolLayerSpecification } from 'maplibre-gl';
import { unitsPerPixel, type Drawing, type Drawn, type FramedFeature } from './drawing.ts';
import { spanAttributes } from './drawn-span.ts';
import { element, escapeXml } from './escape-svg.ts';
import type { LayerEvaluator, StyledFeature } from './evaluate.ts';
import { roomOfLines } from '#lib/map/style/layers/line-room.ts';
import { linkAttributes } from './feature-link.ts';
import { drawIcon } from './icons.ts';
import { drawName } from './names.ts';
import { drawShield, drawShieldsAlong, isShield } from './shields.ts';
import { clip, type Extent } from './path.ts';
import { CollisionIndex, resample } from './text-metrics.ts';

/** For what is the same for all features of a layer. */
const none = { type: 1, properties: {}, state: {} } as const;

interface SymbolLayer {
	readonly reader: LayerEvaluator;
	readonly features: readonly FramedFeature[];
}

/** What is written alike: a group of the drawing. */
export interface SymbolGroup {
	readonly attributes: ReturnType<typeof writingOf>;
	readonly members: readonly Pick<Drawn, 'markup' | 'box' | 'isSign'>[];
}

/**
 * Symbols and names of all layers, by the id of the layer: what lies on top chooses its place first. Names keep clear of
 * what is taken already.
 */
export function drawSymbols(
	layers: readonly SymbolLayer[],
	drawing: Drawing,
	taken: readonly Extent[] = []
): Map<string, SymbolGroup[]> {
	const room = new CollisionIndex(drawing.room, taken);
	const roomWhenSmall = new CollisionIndex(drawing.room, taken);
	const drawn = new Map<string, Drawn[]>();
	/** What was before what is drawn now stands in nobody's way. */
	const roomsFor = (feature: FramedFeature): [CollisionIndex, CollisionIndex] =>
		isOfNow(feature) ? [room, roomWhenSmall] : [new CollisionIndex(drawing.room), new CollisionIndex(drawing.room)];
	for (const { reader, features } of layers) {
		if (goesWithName(reader)) continue;
		const icons = features.flatMap((feature) => drawIcon(reader, feature, drawing, roomsFor(feature)));
		if (icons.length > 0) drawn.set(reader.layer.id, icons);
	}
	for (const { reader, features } of layers.toReversed()) {
		const isAlong = reader.text('symbol-placement', none).startsWith('line');
		if (isAlong && reader.number('icon-opacity', none) === 0) {
			for (const box of boxesAlong(features, drawing)) for (const taken of [room, roomWhenSmall]) taken.take(box);
			continue;
		}
		const names = isAlong
			? drawShieldsAlong(reader, features.filter(isOfNow), drawing, room)
			: sorted(reader, features).flatMap((feature) =>
					isShield(reader)
						? drawShield(reader, feature, drawing, room)
						: drawNameAndSign(reader, feature, drawing, roomsFor(feature))
				);
		drawn.set(reader.layer.id, [...(drawn.get(reader.layer.id) ?? []), ...names]);
	}
	return new Map(
		layers.map(({ reader }) => [reader.layer.id, grouped(reader, drawn.get(reader.layer.id) ?? [], drawing)])
	);
}

/** Whether the sign of a layer stands only where its name has room: the live map draws both or neither. */
function goesWithName(reader: LayerEvaluator): boolean {
	const { layout = {} } = reader.layer as SymbolLayerSpecification;
	const hasBoth = layout['text-field'] !== undefined && layout['icon-image'] !== undefined;
	return hasBoth && !isShield(reader) && reader.text('text-allow-overlap', none) !== 'true';
}

function drawNameAndSign(
	reader: LayerEvaluator,
	feature: FramedFeature,
	drawing: Drawing,
	rooms: readonly [CollisionIndex, CollisionIndex]
): Drawn[] {
	return drawName(reader, feature, drawing, ...rooms).flatMap((name) => {
		const signs = goesWithName(reader) ? drawIcon(reader, feature, drawing, rooms) : [];
		return [...signs.map((sign) => ({ ...sign, isMinor: name.isMinor })), { ...name, feature }];
	});
}

/** The markup of groups; of those with members that are shown. */
export function writeGroups(
	groups: readonly SymbolGroup[],
	isShown: (member: SymbolGroup['members'][number]) => boolean = () => true
): string {
	return groups
		.map(({ attributes, members }) => [attributes, members.filter(isShown)] as const)
		.filter(([, shown]) => shown.length > 0)
		.map(([attributes, shown]) => element('g', attributes, shown.map(({ markup }) => markup).join('')))
		.join('');
}

function isOfNow({ span }: FramedFeature): boolean {
	return !span?.until;
}

/** The room of lines, as squares along them. */
function boxesAlong(features: readonly FramedFeature[], drawing: Drawing): Extent[] {
	const reach = roomOfLines / 2;
	return features.flatMap((feature) =>
		clip(feature.geometry, drawing.room)
			.flatMap(({ points }) => resample(points, roomOfLines))
			.map(([x, y]): Extent => [x - reach, y - reach, x + reach, y + reach])
	);
}

function sorted(reader: LayerEvaluator, features: readonly FramedFeature[]): FramedFeature[] {
	const rank = (feature: FramedFeature) => reader.number('symbol-sort-key', feature) || 0;
	return [...features].sort((a, b) => rank(a) - rank(b));
}

function grouped(reader: LayerEvaluator, drawn: readonly Drawn[], drawing: Drawing): SymbolGroup[] {
	const groups = new Map<
		string,
		{ attributes: SymbolGroup['attributes']; members: SymbolGroup['members'][number][] }
	>();
	for (const one of drawn) {
		const attributes = writingOf(reader, one.feature ?? none, drawing);
		const key = JSON.stringify(attributes);
		const group = groups.get(key) ?? { attributes, members: [] };
		groups.set(key, group);
		group.members.push({ markup: linked(reader, one, drawing), box: one.box, isSign: one.isSign });
	}
	return [...groups.values()];
}

function linked(
	reader: LayerEvaluator,
	{ link, span, corridor, markup, isMinor }: Drawn,
	{ href, frame }: Drawing
): string {
	const isMeant = ['points-meant', 'points-ring'].includes(reader.layer.id);
	const minor = isMinor && frame.fit && href ? 'minor' : undefined;
	if (!href) return markup;
	if (!link) {
		const attributes = { class: minor, ...spanAttributes(span), 'data-layer': corridor };
		return minor || span || corridor ? element('g', attributes, markup) : markup;
	}
	const title = element('title', {}, escapeXml(link.title));
	const classes = [minor, isMeant && 'meant'].filter(Boolean).join(' ') || undefined;
	return element('a', { class: classes, ...spanAttributes(span), ...linkAttributes(link, href) }, title + markup);
}

function writingOf(reader: LayerEvaluator, feature: StyledFeature, { ink, href }: Drawing) {
	const isPage = href !== undefined;
	const [font = ''] = reader.list('text-font', feature).map(String);
	const halo = reader.number('text-halo-width', feature);
	const size = reader.number('text-size', feature);
	const spacing = reader.number('text-letter-spacing', feature);
	return {
		// In a picture there is no em to count in: the size stands with every name.
		'font-size': isPage ? `${Math.round((size / 10) * 100) / 100}em` : size * unitsPerPixel,
		'font-weight': font.includes('Bold') ? 700 : undefined,
		'font-style': font.includes('Italic') ? 'italic' : undefined,
		'letter-spacing': spacing > 0 ? (isPage ? `${spacing}em` : spacing * size * unitsPerPixel) : undefined,
		stroke: ink(reader.colour('text-halo-color', feature)),
		'stroke-width': isPage ? `${Math.round(((2 * halo) / size) * 100) / 100}em` : 2 * halo * unitsPerPixel,
		'stroke-linejoin': 'round',
		'paint-order': isPage ? undefined : 'stroke' // by the style sheet on a page, where HTML knows no such attribute
	};
}
