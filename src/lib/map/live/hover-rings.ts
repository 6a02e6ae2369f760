import type { Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import type { SymbolName } from '#lib/map-data/map-features.ts';
import { otherPlaces } from '#lib/map/style/layers/more-places.ts';
import { ring as shape, radiusOfRing } from '#lib/map/style/layers/point-symbols.ts';
import { rim } from './draw-icon.ts';
import './hover-rings.css';

interface Ring {
	readonly element: SVGElement;
	readonly at: readonly [lng: number, lat: number];
	/** Where the sign stands from its point, in pixels. */
	readonly offset: readonly [x: number, y: number];
}

/** The layers that ring what a page is about. They know where the sign of a point stands, and how large it is. */
const layers = { points: 'points-ring', [otherPlaces.source]: 'others-ring' };
const farthest = 60; // pixels from a point to its sign

/**
 * Rings around the signs that pointer or focus is on. They stand in the page above the map's canvas: as a part of its
 * picture each would have all of it drawn again, for every sign that a pointer passes.
 */
export class HoverRings {
	readonly #map: MapLibreMap;
	readonly #canBeSeen: (feature: MapGeoJSONFeature) => boolean;
	#rings: readonly Ring[] = [];

	constructor(map: MapLibreMap, canBeSeen: (feature: MapGeoJSONFeature) => boolean) {
		this.#map = map;
		this.#canBeSeen = canBeSeen;
		map.on('move', () => this.#place());
	}

	/** Rings the points with these ids, as far as they are drawn, and no others. */
	show(ids: readonly string[]) {
		for (const { element } of this.#rings) element.remove();
		this.#rings = ids.flatMap((id) => this.#ringOf(id) ?? []);
		this.#map.getCanvasContainer().append(...this.#rings.map(({ element }) => element));
		this.#place();
	}

	#ringOf(id: string): Ring | undefined {
		for (const [source, layer] of Object.entries(layers)) {
			if (!this.#map.getLayer(layer)) continue;
			const sourceLayer = source === otherPlaces.source ? otherPlaces.sourceLayer : undefined;
			const [point] = this.#map.querySourceFeatures(source, {
				...(sourceLayer ? { sourceLayer } : {}),
				filter: ['==', ['get', 'id'], id]
			});
			if (point?.geometry.type !== 'Point') continue;
			const at = point.geometry.coordinates as [number, number];
			const { x, y } = this.#map.project(at);
			const sign = this.#map
				.queryRenderedFeatures(
					[
						[x - farthest, y - farthest],
						[x + farthest, y + farthest]
					],
					{ layers: [layer] }
				)
				.find((feature) => feature.properties['id'] === id && this.#canBeSeen(feature));
			if (sign) return { at, ...drawingOf(sign) };
		}
		return undefined;
	}

	#place() {
		for (const { element, at, offset } of this.#rings) {
			const { x, y } = this.#map.project([...at]);
			element.style.transform = `translate(${x + offset[0]}px, ${y + offset[1]}px)`;
		}
	}
}

/** The ring as the map's own picture has it, around the origin. */
function drawingOf({ properties, layer }: MapGeoJSONFeature): Pick<Ring, 'element' | 'offset'> {
	// MapLibre gives the layer with what its expressions come to for this feature.
	const { 'icon-size': size, 'icon-offset': offset } = layer.layout as unknown as {
		'icon-size': number;
		'icon-offset': readonly [number, number];
	};
	const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	element.classList.add('hover-ring');
	element.setAttribute('aria-hidden', 'true');
	const radius = radiusOfRing(properties['symbol'] as SymbolName) * size;
	for (const [colour, width] of [
		['casing', shape.width + 2 * rim],
		['ink', shape.width]
	] as const) {
		const circle = document.createElementNS(element.namespaceURI!, 'circle');
		circle.setAttribute('r', String(radius));
		circle.setAttribute('stroke', `var(--${colour})`);
		circle.setAttribute('stroke-width', String(width * size));
		element.append(circle);
	}
	return { element, offset: [offset[0] * size, offset[1] * size] };
}
