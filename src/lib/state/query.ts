import { noLayers } from '#lib/page-data/layer.ts';
import { isItemId } from '#lib/atlas/item.ts';
import { formatSpan, parseSpan, type TimeSpan } from '#lib/text/time-span.ts';
import { isDay } from '#lib/text/dates.ts';
import { isSlug } from '#lib/atlas/slug.ts';
import type { ClosedParts } from '#lib/atlas/network.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import { formatClosed, parseClosed } from './closed-parts.ts';
import { sharedValues } from './shared-query.ts';

/**
 * The query of an address: how the item in its path is shown. A default is absent, and whatever cannot be read is left
 * out, so an address with junk in it shows the same as one without.
 */
export interface Query {
	/** Ids of the layers switched on, in any order; absent: all of them. */
	readonly layers?: readonly string[] | undefined;
	readonly leg?: string | undefined;
	readonly node?: string | undefined;
	readonly excerpt?: string | undefined;
	/** Another item that quotations on the page must mention too. */
	readonly with?: ItemId | undefined;
	/** The one document whose items the map shows. */
	readonly lens?: string | undefined;
	/** The day as of which everything is shown: "2025-07-06". */
	readonly known?: string | undefined;
	/** Only what happened within it is shown. */
	readonly time?: TimeSpan | undefined;
	/** On the page of the ways: stops by their ids, and what is closed. */
	readonly from?: string | undefined;
	readonly to?: string | undefined;
	readonly closed?: ClosedParts | undefined;
	/** In which language names are written; absent: English. */
	readonly names?: 'local' | undefined;
	readonly view?: View | undefined;
	/** In a frame of another site: light or dark as that site is; absent: as the reader has it. */
	readonly theme?: 'light' | 'dark' | undefined;
}

/** What the camera looks at. */
export interface View {
	readonly zoom: number;
	/** [longitude, latitude] */
	readonly center: readonly [number, number];
}

/** `ownLayers` are those that the page itself asks for, where it does: then all layers are not the default. */
export function parseQuery(
	search: URLSearchParams,
	knownLayers: readonly string[],
	ownLayers: readonly string[] = knownLayers
): Query {
	const read = sharedValues(search);
	const readSlug = (name: string) => {
		// Ids have small letters only; some programs write an address in large ones.
		const value = (read(name) ?? '').toLowerCase();
		return isSlug(value) ? value : undefined;
	};
	const other = read('with') ?? '';
	const day = read('known') ?? '';
	return dropAbsent({
		layers: parseLayers(read('layers'), knownLayers, ownLayers),
		leg: readSlug('leg'),
		node: readSlug('node'),
		excerpt: readSlug('excerpt'),
		with: isItemId(other) ? other : undefined,
		from: readSlug('from'),
		to: readSlug('to'),
		closed: parseClosed(read('closed')),
		lens: readSlug('lens'),
		known: isDay(day) ? day : undefined,
		time: parseSpan(read('time') ?? ''),
		names: read('names') === 'local' ? 'local' : undefined,
		view: parseView(read('view')),
		theme: parseTheme(read('theme'))
	});
}

/** The query as text, beginning with "?", or nothing where all is default. */
export function formatQuery(
	query: Query,
	knownLayers: readonly string[],
	ownLayers: readonly string[] = knownLayers
): string {
	const { layers, leg, node, excerpt, with: other, from, to, closed, lens, known, time, names, view, theme } = query;
	const parts = [
		layers && !isSameSet(layers, ownLayers) ? `layers=${formatLayers(layers, knownLayers)}` : '',
		leg ? `leg=${leg}` : '',
		node ? `node=${node}` : '',
		excerpt ? `excerpt=${excerpt}` : '',
		other ? `with=${other}` : '',
		from ? `from=${from}` : '',
		to ? `to=${to}` : '',
		closed && formatClosed(closed) ? `closed=${formatClosed(closed)}` : '',
		lens ? `lens=${lens}` : '',
		known ? `known=${known}` : '',
		time ? `time=${formatSpan(time)}` : '',
		names ? `names=${names}` : '',
		view ? `view=${formatView(view)}` : '',
		theme ? `theme=${theme}` : ''
	].filter(Boolean);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** `zoom/latitude/longitude`, the order that maps on the web share, with no more digits than a screen can show. */
export function formatView({ zoom, center: [lng, lat] }: View): string {
	const digits = Math.max(2, Math.ceil(zoom / 3));
	return [zoom.toFixed(2), lat.toFixed(digits), lng.toFixed(digits)].map(withoutTrailingZeros).join('/');
}

/** On the text: as a number the smallest would be written as 1e-7. */
function withoutTrailingZeros(decimal: string): string {
	return decimal.replace(/\.?0+$/, '').replace(/^-0$/, '0');
}

/** Also with the decimal commas and other separators of some languages and maps, where no number could be another one. */
function parseView(value: string | null): View | undefined {
	const separator = /[/;]/.exec(value ?? '')?.[0] ?? ',';
	const numbers = (value ?? '').split(separator).map((part) => {
		const decimal = part.replace(/^[−–]/, '-').replace(',', '.');
		return /^-?\d{1,3}(\.\d{1,12})?$/.test(decimal) ? Number(decimal) : NaN;
	});
	const [zoom = NaN, lat = NaN, lng = NaN] = numbers;
	const isValid = numbers.length === 3 && zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
	return isValid ? { zoom, center: [lng, lat] } : undefined;
}

export function parseTheme(value: string | null): Query['theme'] {
	return value === 'light' || value === 'dark' ? value : undefined;
}

function parseLayers(
	value: string | null,
	knownLayers: readonly string[],
	ownLayers: readonly string[]
): string[] | undefined {
	if (value === noLayers) return [];
	const named = new Set((value ?? '').split(/[,;\s]+/));
	const layers = knownLayers.filter((layer) => named.has(layer));
	return layers.length > 0 && !isSameSet(layers, ownLayers) ? layers : undefined;
}

function formatLayers(layers: readonly string[], knownLayers: readonly string[]): string {
	return knownLayers.filter((layer) => layers.includes(layer)).join(',') || noLayers;
}

function isSameSet(layers: readonly string[], others: readonly string[]): boolean {
	return layers.length === others.length && others.every((layer) => layers.includes(layer));
}

function dropAbsent<T extends object>(record: T): T {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
