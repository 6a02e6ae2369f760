import { isItemId } from '#lib/atlas/item.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

/** Where a drawn feature leads, and which switches show it. */
export interface FeatureLink {
	readonly href: string;
	readonly title: string;
	/** Ids of layers, between spaces; absent where no switch hides it. */
	readonly layers?: string;
}

/** What a map must know to name what its features belong to. */
export interface LinkContext {
	readonly layers: readonly { readonly id: string; readonly name: string; readonly href: string }[];
	readonly countryByIso: Readonly<Record<string, { id: ItemId; name: string }>>;
}

export function linkOf(
	source: string,
	properties: Readonly<Record<string, unknown>>,
	context: LinkContext
): FeatureLink | undefined {
	const { id = '', name = '', layer, layers, kind, iso } = properties as Record<string, string | undefined>;
	if (source === 'labels') {
		const country =
			kind === 'country' && iso && Object.hasOwn(context.countryByIso, iso) ? context.countryByIso[iso] : undefined;
		return country && { href: `/${country.id}`, title: country.name };
	}
	if (layer !== undefined) {
		const entry = context.layers.find((known) => known.id === layer);
		const href = entry && isItemId(entry.href) ? entry.href : `events/${id.split('/')[0]}`;
		return isItemId(href) ? { href: `/${href}`, title: entry?.name ?? name, layers: layer } : undefined;
	}
	if (layers === undefined) return undefined;
	const shownBy = layers.split(',').filter(Boolean);
	const item = id.split('/').slice(0, 2).join('/');
	if (isItemId(item)) return { href: `/${item}`, title: name, layers: shownBy.join(' ') };
	const corridor = context.layers.find((known) => known.id === shownBy[0]);
	return corridor && { href: `/${corridor.href}?node=${id.split('/')[1]}`, title: name, layers: shownBy.join(' ') };
}
