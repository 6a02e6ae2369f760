import { expression, featureFilter, latest, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { drawnProperties } from './supported-style.ts';

/** A feature as expressions of a style see it. */
export interface StyledFeature {
	readonly type: 1 | 2 | 3;
	readonly id?: string | number | undefined;
	readonly properties: Readonly<Record<string, unknown>>;
	/** Feature-state, such as `isSelected`. */
	readonly state: Readonly<Record<string, boolean>>;
}

type Evaluate = (feature: StyledFeature) => unknown;

/** Evaluates a layer's filter and properties for a feature at a fixed zoom. */
export class LayerEvaluator {
	readonly layer: LayerSpecification;
	readonly #zoom: number;
	readonly #properties = new Map<string, Evaluate>();
	readonly #filter: (feature: StyledFeature) => boolean;

	constructor(layer: LayerSpecification, zoom: number) {
		this.layer = layer;
		this.#zoom = zoom;
		const tileZoom = Math.floor(zoom); // filters see the zoom of the tile
		const filter = featureFilter('filter' in layer ? (layer.filter as never) : undefined, 'filter');
		this.#filter = (feature) => filter.filter({ zoom: tileZoom }, feature as never);
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
		return this.#filter(feature);
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
		let evaluate = this.#properties.get(name);
		if (!evaluate) this.#properties.set(name, (evaluate = this.#read(name)));
		return evaluate(feature);
	}

	#read(name: string): Evaluate {
		const { layer } = this;
		if (!drawnProperties[layer.type]?.includes(name)) {
			throw new Error(`${name} of a ${layer.type} layer is not among the drawnProperties`);
		}
		const [group, key] =
			name in latest[`paint_${layer.type}`] ? (['paint', 'paint'] as const) : (['layout', 'layout'] as const);
		const specification = (latest[`${group}_${layer.type}`] as Record<string, StylePropertySpecification>)[name];
		if (!specification) throw new Error(`A layer of type ${layer.type} has no ${name}`);
		const given = (layer[key] as Record<string, unknown> | undefined)?.[name] ?? specification.default;
		if (given === undefined) return () => undefined;
		const property = expression.normalizePropertyExpression(given as never, name, specification);
		return (feature) => property.evaluate({ zoom: this.#zoom }, feature as never, feature.state);
	}
}
