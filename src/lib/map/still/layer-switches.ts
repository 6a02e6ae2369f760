/** What `svelte.config.js` has in the policy of every page where the hash of this style sheet belongs. */
export const layerSwitchesHash = 'sha256-LAYER-SWITCHES';
/** Where `app.html` has room for it. */
export const layerSwitchesPlace = '<!--layer-switches-->';

/** The still map, and its key on paper. */
const places = ':is(.still,.printed-key)';

/**
 * The style sheet by which the switches of the key work on the still map without any script; a page without a key shows
 * all. Its rules name the layers, which are data. What is drawn for several layers, such as a station, shows as long as
 * one of them is on. They begin at the key: from the root, browsers would go through the whole map again for every
 * element that comes or goes anywhere.
 */
export function layerSwitchesCss(layers: readonly string[]): string {
	const rules = layers.map(
		(layer) => `.legend:has(#layer-${layer}:checked)~* ${places} [data-layer~='${layer}']{display:inline}`
	);
	return `@supports selector(:has(a)){.legend~* ${places} [data-layer]{display:none}${rules.join('')}}`;
}
