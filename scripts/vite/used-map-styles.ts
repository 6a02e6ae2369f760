import type { UserConfig } from 'vite';

type PostcssPlugin = NonNullable<
	Exclude<NonNullable<NonNullable<UserConfig['css']>['postcss']>, string>['plugins']
>[number];

/** Parts of MapLibre's interface that the atlas does not have: three quarters of its style sheet are about them. */
export const unusedParts = [
	'popup',
	'marker',
	'user-location',
	'ctrl-geolocate',
	'ctrl-globe',
	'ctrl-terrain',
	'ctrl-logo',
	'ctrl-compass'
] as const;

const isUnused = (selector: string) => unusedParts.some((part) => selector.includes(`.maplibregl-${part}`));

/** Leaves out what MapLibre's style sheet says of those parts. A first visit waits for that sheet. */
export function usedMapStyles(): PostcssPlugin {
	return {
		postcssPlugin: 'used-map-styles',
		Rule(rule) {
			if (!rule.source?.input.file?.endsWith('maplibre-gl.css')) return;
			const used = rule.selectors.filter((selector) => !isUnused(selector));
			if (used.length === 0) rule.remove();
			else if (used.length < rule.selectors.length) rule.selectors = used;
		}
	};
}
