import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const name = 'virtual:layer-switches.css';
const file = '/__layer-switches.css';

/**
 * The style sheet by which the switches of the key work on the still map without any script. Its rules name the
 * layers, which are data, and the page's policy allows no style in the page: so it is made at build, from the pack.
 */
export function layerSwitches(pack: string): Plugin {
	return {
		name: 'layer-switches',
		resolveId: (id) => (id === name ? file : undefined),
		load: (id) => (id === file ? layerSwitchesCss(layersOf(pack)) : undefined)
	};
}

/** What is drawn for several layers, such as a station, shows as long as one of them is on. */
export function layerSwitchesCss(layers: readonly string[]): string {
	const rules = layers.map(
		(layer) => `:root:not(:has(#layer-${layer}:not(:checked))) .still [data-layer~='${layer}'] { display: inline; }`
	);
	return `@supports selector(:has(a)) {\n${['.still [data-layer] { display: none; }', ...rules].join('\n')}\n}\n`;
}

function layersOf(pack: string): string[] {
	const { corridors, eventLayers } = JSON.parse(readFileSync(join(resolve(pack), 'atlas.json'), 'utf8')) as Record<
		'corridors' | 'eventLayers',
		string[]
	>;
	return [...corridors, ...eventLayers, 'places', 'events'];
}
