import { slugOf } from '#lib/atlas/item.ts';
import type { PlaceTiles } from '#lib/map-data/map-features.ts';
import type { StyleOptions } from '#lib/map/style/options.ts';
import type { LayerEntry } from '#lib/page-data/layer.ts';
import { dark } from '#lib/palette/dark.ts';
import { light } from '#lib/palette/light.ts';
import type { Address } from '#lib/state/address.svelte.ts';
import type { LensDocuments } from '#lib/state/lens-documents.svelte.ts';
import type { Theme } from '#lib/state/theme.svelte.ts';

interface Sources {
	readonly address: Pick<Address, 'query' | 'isOn'>;
	readonly documents: Pick<LensDocuments, 'current' | 'load'>;
	readonly theme: Pick<Theme, 'current'>;
	readonly layers: () => readonly LayerEntry[];
	readonly placeTiles: () => PlaceTiles | undefined;
}

/** What the map shows and how, as address and colour scheme say. */
export class MapStyle {
	readonly #from: Sources;

	constructor(from: Sources) {
		this.#from = from;
	}

	readonly options = $derived.by((): Omit<StyleOptions, 'origin'> => {
		const { address, theme, layers, placeTiles } = this.#from;
		return {
			palette: theme.current === 'dark' ? dark : light,
			layers: layers().map(({ id, name, kind, strand }) => ({ id, name, kind, strand, isOn: address.isOn(id) })),
			labels: address.query.names ?? 'english',
			placeTiles: placeTiles(),
			known: address.query.known,
			time: address.query.time,
			lens: this.lensDocument && { document: slugOf(this.lensDocument.id) }
		};
	});

	/** The document that the map is looked at through. */
	get lensDocument() {
		const { address, documents } = this.#from;
		return documents.current.find(({ id }) => slugOf(id) === address.query.lens);
	}

	/** It may be one that the page did not bring. */
	loadLensDocument() {
		const { address, documents } = this.#from;
		if (address.query.lens && !this.lensDocument) void documents.load();
	}

	readonly layersOn = $derived.by(() =>
		this.#from
			.layers()
			.filter(({ id }) => this.#from.address.isOn(id))
			.map(({ id }) => id)
	);

	/** Changes with what is shown. */
	readonly key = $derived.by(() =>
		JSON.stringify([this.layersOn, this.options.lens?.document, this.options.known, this.options.time])
	);
}
