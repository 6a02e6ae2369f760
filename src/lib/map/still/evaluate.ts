import { expression, featureFilter, latest, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { once } from '#lib/memo/once.ts';
import { drawnProperties } from './supported-style.ts';

/** A feature as expressions of a style see it. */
export interface StyledFeature {
	readonly type: 1 | 2 | 3;
	readonly id?: string | number | undefined;
	readonly properties: Readonly<Record<string, unknown>>;
	/** Feature-state, such as `isSelected`. */
	readonly state: Readonly<Record<string, boolean>>;
}

type ReadLayer = ReturnType<typeof readLayer>;
type Property = Pick<ReturnType<typeof expression.normalizePropertyExpression>, 'evaluate'>;

/** Evaluates a layer's filter and properties for a feature at a fixed zoom. */
export class LayerEvaluator {
	readonly layer: LayerSpecification;
	readonly #zoom: number;
	readonly #read: ReadLayer;

	constructor(layer: LayerSpecification, zoom: number) {
		this.layer = layer;
		this.#zoom = zoom;
		this.#read = readLayer(layer);
	}

	/** Whether the layer is drawn at this zoom at all. */
	get isShown(): boolean {
		const {
			minzoom = 0,
			maxzoom = 24,
			layout
		} = this.layer as { minzoom?: number; maxzoom?: number } & LayerSpecification;
		const isHidden = (layout as { visibility?: unknown } | undefined)?.visibility === 'none';
		return !isHidden && this.#zoom >= minzoom && this.#zoom < maxzoom;
	}

	has(feature: StyledFeature): boolean {
		return this.#read.filter.filter({ zoom: Math.floor(this.#zoom) }, feature as never); // that of the tile
	}

	number(name: string, feature: StyledFeature): number {
		return Number(this.#value(name, feature));
	}

	text(name: string, feature: StyledFeature): string {
		return String(this.#value(name, feature) ?? '');
	}

	/** The parts of a formatted text: words, or the name of a picture. */
	sections(name: string, feature: StyledFeature): { text: string; image?: string | undefined }[] {
		const value = this.#value(name, feature) as {
			sections?: { text: string; image?: { name: string } | null }[];
		} | null;
		if (!value?.sections) return [{ text: String(value ?? '') }];
		return value.sections.map(({ text, image }) => ({ text, image: image?.name }));
	}

	list(name: string, feature: StyledFeature): unknown[] {
		const value = this.#value(name, feature) as { values?: unknown[] } | unknown[] | undefined;
		return Array.isArray(value) ? value : (value?.values ?? []);
	}

	/** As `#rrggbb`. */
	colour(name: string, feature: StyledFeature): string {
		const { r, g, b, a } = this.#value(name, feature) as { r: number; g: number; b: number; a: number };
		const hex = (part: number) =>
			Math.round((a === 0 ? 0 : part / a) * 255)
				.toString(16)
				.padStart(2, '0');
		return `#${hex(r)}${hex(g)}${hex(b)}`;
	}

	/** How much of what is below a colour hides, from 0 to 1. */
	alpha(name: string, feature: StyledFeature): number {
		return (this.#value(name, feature) as { a: number }).a;
	}

	#value(name: string, feature: StyledFeature): unknown {
		const { properties } = this.#read;
		let property = properties.get(name);
		if (!property) properties.set(name, (property = readProperty(this.layer, name)));
		return property.evaluate({ zoom: this.#zoom }, feature as never, feature.state);
	}
}

/** The expressions of a layer are the same at every zoom, and reading them takes longer than drawing by them. */
const readLayer = once((layer: LayerSpecification) => ({
	filter: featureFilter('filter' in layer ? (layer.filter as never) : undefined, 'filter'),
	properties: new Map<string, Property>()
}));

function readProperty(layer: LayerSpecification, name: string): Property {
	if (!drawnProperties[layer.type]?.includes(name)) {
		throw new Error(`${name} of a ${layer.type} layer is not among the drawnProperties`);
	}
	const group = name in latest[`paint_${layer.type}`] ? 'paint' : 'layout';
	const specification = (latest[`${group}_${layer.type}`] as Record<string, StylePropertySpecification>)[name];
	if (!specification) throw new Error(`A layer of type ${layer.type} has no ${name}`);
	const given = (layer[group] as Record<string, unknown> | undefined)?.[name] ?? specification.default;
	if (given === undefined) return { evaluate: () => undefined };
	return expression.normalizePropertyExpression(given as never, name, specification);
}
