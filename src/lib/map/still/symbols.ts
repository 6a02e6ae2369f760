import { pointSymbols } from '#lib/palette/symbols.ts';
import type { SymbolName } from '#lib/map-data/map-features.ts';
import { pointIcons } from '#lib/map/style/layers/points.ts';
import type { Drawing, FramedFeature } from './draw.ts';
import type { LayerReader } from './evaluate.ts';
import { markerPalette } from './css-colours.ts';
import { lengthOf, Room, stretchFor, textBox, wrap, type Anchoring, type TextStyle } from './text-metrics.ts';
import { linkAttributes, type FeatureLink } from './feature-link.ts';
import { clip, offsetLine, type Extent, type Point } from './path.ts';
import { element, escapeXml, shortNumber } from './escape-svg.ts';

interface SymbolLayer {
	readonly reader: LayerReader;
	readonly features: readonly FramedFeature[];
}

interface Drawn {
	readonly link: FeatureLink | undefined;
	/** For the symbol in the picture of the style, or the text. */
	readonly markup: string;
	readonly isMinor: boolean;
}

const unitsPerPixel = 2;
/** Where a page about something large shrinks to the width of a phone, names grow by this to stay legible. */
const growth = 2.6;
const iconOf = new Map(pointIcons(markerPalette, 64).map((icon) => [icon.name, icon]));

/** Symbols and names of all layers, by the id of the layer: what lies on top chooses its place first. */
export function drawSymbols(layers: readonly SymbolLayer[], drawing: Drawing): Map<string, string> {
	const room = new Room(drawing.room);
	const roomWhenSmall = new Room(drawing.room);
	const drawn = new Map<string, Drawn[]>();
	for (const { reader, features } of layers) {
		const icons = features.flatMap((feature) => drawIcon(reader, feature, drawing, [room, roomWhenSmall]));
		if (icons.length > 0) drawn.set(reader.layer.id, icons);
	}
	for (const { reader, features } of layers.toReversed()) {
		const isAlong = (reader.layer.layout as Record<string, unknown> | undefined)?.['symbol-placement'] === 'line';
		const names = isAlong
			? drawNamesAlong(reader, features, drawing, room)
			: sorted(reader, features).flatMap((feature) => drawName(reader, feature, drawing, room, roomWhenSmall));
		drawn.set(reader.layer.id, [...(drawn.get(reader.layer.id) ?? []), ...names]);
	}
	return new Map(
		layers.map(({ reader }) => [reader.layer.id, group(reader, drawn.get(reader.layer.id) ?? [], drawing)])
	);
}

function sorted(reader: LayerReader, features: readonly FramedFeature[]): FramedFeature[] {
	const rank = (feature: FramedFeature) => reader.number('symbol-sort-key', feature) || 0;
	return [...features].sort((a, b) => rank(a) - rank(b));
}

function group(reader: LayerReader, drawn: readonly Drawn[], { ink, href, frame }: Drawing): string {
	const isPage = href !== undefined;
	if (drawn.length === 0) return '';
	const none = { type: 1, properties: {}, state: {} } as const;
	const [font = ''] = reader.list('text-font', none).map(String);
	const halo = reader.number('text-halo-width', none);
	const size = reader.number('text-size', none);
	const spacing = reader.number('text-letter-spacing', none);
	const content = drawn.map(({ link, markup, isMinor }) => {
		const minor = isMinor && frame.fit && isPage ? 'minor' : undefined;
		if (!link || !href) return minor ? element('g', { class: minor }, markup) : markup;
		const title = element('title', {}, escapeXml(link.title));
		return element('a', { class: minor, ...linkAttributes(link, href) }, title + markup);
	});
	return element(
		'g',
		{
			// In a picture there is no em to count in: the size stands with every name.
			'font-size': isPage ? `${Math.round((size / 10) * 100) / 100}em` : size * unitsPerPixel,
			'font-weight': font.includes('Bold') ? 700 : undefined,
			'font-style': font.includes('Italic') ? 'italic' : undefined,
			'letter-spacing': spacing > 0 ? (isPage ? `${spacing}em` : spacing * size * unitsPerPixel) : undefined,
			stroke: ink(reader.colour('text-halo-color', none)),
			'stroke-width': isPage ? `${Math.round(((2 * halo) / size) * 100) / 100}em` : 2 * halo * unitsPerPixel,
			'stroke-linejoin': 'round',
			'paint-order': isPage ? undefined : 'stroke' // by the style sheet on a page, where HTML knows no such attribute
		},
		content.join('')
	);
}

function drawIcon(
	reader: LayerReader,
	feature: FramedFeature,
	{ ink, href, room: [left, top, right, bottom] }: Drawing,
	rooms: readonly Room[]
): Drawn[] {
	const icon = iconOf.get(reader.text('icon-image', feature));
	if (!icon || feature.geometry.type !== 'Point') return [];
	const times = reader.number('icon-size', feature);
	const [offsetX = 0, offsetY = 0] = reader.list('icon-offset', feature).map(Number);
	const [pointX = 0, pointY = 0] = feature.geometry.coordinates;
	const [x, y] = [pointX + offsetX * times, pointY + offsetY * times];
	if (x < left || x > right || y < top || y > bottom) return [];
	const { path, detail, radius } = pointSymbols[icon.symbol as SymbolName] as {
		path: string;
		detail?: string;
		radius: number;
	};
	const reach = radius * times;
	const box: Extent = [x - reach, y - reach, x + reach, y + reach];
	for (const room of rooms) room.take(box);
	const scale = times * unitsPerPixel;
	const casing = ink(markerPalette.casing);
	const rim = element('path', {
		d: path,
		fill: ink(icon.colour),
		stroke: casing,
		'stroke-width': 2.4,
		'stroke-linejoin': 'round',
		'paint-order': href ? undefined : 'stroke'
	});
	const inside = detail ? element('path', { d: detail, fill: casing, stroke: 'none' }) : '';
	const corner = [x * unitsPerPixel - 10 * scale, y * unitsPerPixel - 10 * scale].map(Math.round).join(' ');
	const markup = element(
		'g',
		{ class: 'symbol', transform: `translate(${corner})scale(${Math.round(scale * 100) / 100})` },
		rim + inside
	);
	return [{ link: feature.link, markup, isMinor: false }];
}

function styleOf(reader: LayerReader, feature: FramedFeature): TextStyle {
	return {
		size: reader.number('text-size', feature),
		isBold: String(reader.list('text-font', feature)[0] ?? '').includes('Bold'),
		letterSpacing: reader.number('text-letter-spacing', feature)
	};
}

function textOf(reader: LayerReader, feature: FramedFeature): string {
	const text = reader.text('text-field', feature);
	return reader.text('text-transform', feature) === 'uppercase' ? text.toUpperCase() : text;
}

function drawName(
	reader: LayerReader,
	feature: FramedFeature,
	{ ink, frame, href }: Drawing,
	room: Room,
	roomWhenSmall: Room
): Drawn[] {
	const text = textOf(reader, feature);
	if (!text || feature.geometry.type !== 'Point') return [];
	const point = feature.geometry.coordinates as unknown as Point;
	const style = styleOf(reader, feature);
	const lines = wrap(text, reader.number('text-max-width', feature), style);
	for (const anchoring of anchoringsOf(reader, feature)) {
		const box = textBox(point, lines, style, anchoring);
		if (!room.isFree([box])) continue;
		room.take(box);
		const large = frame.fit ? textBox(point, lines, style, anchoring, growth) : box;
		const isMinor = !roomWhenSmall.isFree([large]);
		if (!isMinor) roomWhenSmall.take(large);
		const { anchor, offset } = anchoring;
		const [sideways, down] = offset;
		const [x, y] = point.map((pixel) => Math.round(pixel * unitsPerPixel)) as [number, number];
		// Text stands on its base line, which is that of the first line where there are several.
		const first =
			down +
			(anchor === 'top' ? 0.95 : anchor === 'bottom' ? 0.95 - lines.length * 1.2 : 0.35 - (lines.length - 1) * 0.6);
		const em = ems(style, href !== undefined);
		const spans = lines.map((line, index) =>
			lines.length === 1
				? escapeXml(line)
				: element('tspan', { x, dx: em(sideways), dy: em(index > 0 ? 1.2 : 0) }, escapeXml(line))
		);
		const markup = element(
			'text',
			{
				x,
				y,
				dx: lines.length === 1 ? em(sideways) : undefined,
				dy: em(first),
				'text-anchor': anchor === 'left' ? undefined : anchor === 'right' ? 'end' : 'middle',
				fill: ink(reader.colour('text-color', feature))
			},
			spans.join('')
		);
		return [{ link: feature.link, markup, isMinor }];
	}
	return [];
}

/** The places around its point where a name may stand, the best first. */
function anchoringsOf(reader: LayerReader, feature: FramedFeature): Anchoring[] {
	const pairs = reader.list('text-variable-anchor-offset', feature);
	if (pairs.length > 0) {
		return pairs.flatMap((anchor, index): Anchoring[] =>
			typeof anchor === 'string' ? [{ anchor, offset: pairs[index + 1] as Point }] : []
		);
	}
	const radial = reader.number('text-radial-offset', feature) || 0;
	const directions: Record<string, Point> = {
		left: [radial, 0],
		right: [-radial, 0],
		top: [0, radial],
		bottom: [0, -radial]
	};
	const anchors = reader.list('text-variable-anchor', feature).map(String);
	return (anchors.length > 0 ? anchors : ['center']).map((anchor) => ({
		anchor,
		offset: directions[anchor] ?? [0, 0]
	}));
}

/** Lengths in em; the program that draws pictures knows them only as numbers. */
function ems({ size }: TextStyle, isPage: boolean) {
	return (count: number) =>
		count === 0 ? undefined : isPage ? `${shortNumber(count)}em` : count * size * unitsPerPixel;
}

/** The name of a corridor, written once along the straightest part of it that has room. */
function drawNamesAlong(
	reader: LayerReader,
	features: readonly FramedFeature[],
	{ ink, room: extent, frame, href }: Drawing,
	room: Room
): Drawn[] {
	const byName = new Map<string, FramedFeature[]>();
	for (const feature of features) {
		const text = textOf(reader, feature);
		if (text && feature.geometry.type === 'LineString') byName.set(text, [...(byName.get(text) ?? []), feature]);
	}
	return [...byName].flatMap(([text, of]): Drawn[] => {
		const [sample] = of;
		if (!sample) return [];
		const style = styleOf(reader, sample);
		const length = lengthOf(text, style);
		const [, dy = 0] = reader.list('text-offset', sample).map(Number);
		const boxes = ([x, y]: Point, angle: number): Extent[] => {
			const half = style.size * 0.6;
			const away = dy * style.size;
			return [-0.5, -0.25, 0, 0.25, 0.5].map((part) => {
				const [cx, cy] = [
					x + Math.cos(angle) * length * part - Math.sin(angle) * away,
					y + Math.sin(angle) * length * part + Math.cos(angle) * away
				];
				return [cx - half, cy - half, cx + half, cy + half];
			});
		};
		for (const { geometry } of of.toSorted((a, b) => sizeOf(b) - sizeOf(a))) {
			for (const { points } of clip(geometry, extent)) {
				const found = stretchFor(offsetLine(points, 0), length, (middle, angle) => room.isFree(boxes(middle, angle)));
				if (!found) continue;
				room.take(...boxes(found.middle, found.angle));
				const [x, y] = found.middle.map((pixel) => Math.round(pixel * unitsPerPixel));
				const degrees = Math.round((found.angle * 180) / Math.PI);
				const markup = element(
					'text',
					{
						transform: `translate(${x} ${y})rotate(${degrees})`,
						dy: ems(style, href !== undefined)(dy + 0.35),
						'text-anchor': 'middle',
						fill: ink(reader.colour('text-color', sample))
					},
					escapeXml(text)
				);
				return [{ link: sample.link, markup, isMinor: frame.fit !== undefined }];
			}
		}
		return [];
	});
}

function sizeOf({ geometry }: FramedFeature): number {
	return geometry.type === 'LineString' ? geometry.coordinates.length : 0;
}
