import { page } from '$app/state';
import { onMount } from 'svelte';
import { isOnAtFirst, type LayerEntry } from '#lib/page-data/layer.ts';
import { Address, setAddress } from './address.svelte.ts';
import { Hover, setHover } from './hover.svelte.ts';
import { LensDocuments, setLensDocuments } from './lens-documents.svelte.ts';
import { MapPictures, setMapPictures } from './map-pictures.svelte.ts';
import { parseTheme } from './query.ts';
import { sharedValues } from './shared-query.ts';
import { setTheme, Theme } from './theme.svelte.ts';

type LensChoice = ConstructorParameters<typeof LensDocuments>;

/** What the frame of every page knows of its atlas. */
interface AtlasFrame {
	readonly layers: readonly LayerEntry[];
	readonly documents: LensChoice[0];
	readonly documentCount: LensChoice[1];
}

/**
 * Hands down the state that map and panel share, on a whole page and in a frame of another site. Read once: the layers
 * and documents are those of the pack, and no navigation changes them.
 */
export function provideAtlas({ layers, documents, documentCount }: AtlasFrame, kind: { isEmbedded?: boolean } = {}) {
	const address = new Address(
		layers.map(({ id }) => id),
		{ ...kind, atFirst: layers.filter(isOnAtFirst).map(({ id }) => id) }
	);
	setAddress(address);
	setHover(new Hover());
	setLensDocuments(new LensDocuments(documents, documentCount));
	setMapPictures(new MapPictures());
	const theme = new Theme();
	setTheme(theme);
	onMount(() => theme.follow(kind.isEmbedded ? parseTheme(sharedValues(page.url.searchParams)('theme')) : undefined));
	return address;
}
