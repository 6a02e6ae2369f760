import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { withinSite } from '#lib/site/site.ts';
import { layerSwitchesCss, layerSwitchesHash, layerSwitchesPlace } from '#lib/map/still/layer-switches.ts';
import { hrefUnder } from '#lib/map/still/feature-link.ts';
import { stillMapOf } from '#lib/map/still/page-map.ts';
import { stillMapPlace } from '#lib/map/still/still-path.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { withLateStart } from '#lib/server/pages/late-start.ts';
import { movedPage } from '#lib/server/pages/moved.ts';
import { policyHash } from '#lib/server/pages/policy-hash.ts';
import { focusOfPath, homeView, stillMapData } from '#lib/server/map/still-maps.ts';

/**
 * Leads on from old addresses, by a page, since a file host knows no redirect that keeps the query. Draws the still map
 * into every page with a place for it: as markup alone, not as data that the page would carry too. Lets words come first.
 */
export const handle: Handle = ({ event, resolve }) => {
	const path = withinSite(event.url.pathname);
	const moved = movedPage(loadAtlas(), path);
	if (moved) return new Response(moved, { headers: { 'content-type': 'text/html' } });
	// The path of a page is in it, so that a copy of it elsewhere knows that it is one; some stand in for any address.
	const builtPath = standIns.test(path) ? '' : event.url.pathname;
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const named = html.replace('%path%', () => builtPath);
			const page = building ? withLateStart(named) : named;
			return page.includes(stillMapPlace) ? withStillMap(page, path) : page;
		}
	});
};

/** Pages that hosts and the service worker send for addresses that have none. */
const standIns = /^\/(?:(?:embed\/)?404|offline)$/;

/**
 * The style sheet of the switches is part of the page: its first paint waits for no further answer, and no script. The
 * page's policy lets it in by its hash, which Kit cannot know, since it is made from the pack.
 */
function withStillMap(html: string, path: string): string {
	const atlas = loadAtlas();
	const data = stillMapData(atlas);
	const css = layerSwitchesCss(data.layers.map(({ id }) => id));
	// Whole pages of the atlas, and of others, refuse to stand in a frame.
	const href = hrefUnder(path.startsWith('/embed/') ? '/embed' : '');
	const drawing = stillMapOf(data, homeView(atlas), focusOfPath(atlas, path), href);
	// In development Kit writes no policy into the page, and its header allows every style sheet.
	const places = [layerSwitchesPlace, stillMapPlace, ...(building ? [layerSwitchesHash] : [])];
	for (const place of places) {
		if (html.split(place).length !== 2) throw new Error(`${path} has not just one place for ${place}`);
	}
	return html
		.replace(layerSwitchesHash, policyHash(css))
		.replace(layerSwitchesPlace, () => `<style>${css}</style>`)
		.replace(stillMapPlace, () => drawing);
}
