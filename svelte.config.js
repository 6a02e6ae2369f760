import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { contentVersion } from './scripts/vite/content-version.js';
import { movedPages } from './scripts/vite/moved-pages.js';
import { siteBase, siteOrigin } from './scripts/vite/site-address.js';

/** A folder for the site and what Kit makes on the way, so that another pack can be built beside the atlas' own. */
const out = process.env.ATLAS_OUT;

/**
 * A file with a path on each line: only these are built, to look at a part of a large pack without waiting for all.
 * @type {`/${string}`[] | undefined}
 */
const pages = process.env.ATLAS_PAGES
	? /** @type {`/${string}`[]} */ (readFileSync(process.env.ATLAS_PAGES, 'utf8').split(/\s+/).filter(Boolean))
	: undefined;

/**
 * To follow links Kit reads every page once more, which takes a third of the time where thousands are alike. Every page is
 * among the entries of its route, and what the pages of places lead to is told by smaller packs: see docs/decisions/0013.
 */
const mostPlaces = 250_000; // bytes: about a thousand
const hasManyPlaces =
	(statSync(join(process.env.ATLAS_PACK ?? 'geodata', 'places.geojson'), { throwIfNoEntry: false })?.size ?? 0) >
	mostPlaces;

/**
 * Whether a page is one of a kept edition: it stays as it is, and what it leads to may be gone.
 * @param {string | null} path
 */
const isFrozen = (path) => path?.startsWith(`${siteBase()}/e/`) ?? false;

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		adapter: movedPages(adapter({ strict: true, pages: out ? `${out}/site` : 'build' })),
		outDir: out ?? '.svelte-kit',
		// The style sheets stand in the page: the first paint needs one answer instead of seven.
		inlineStyleThreshold: 24_576,
		// Relative asset paths break when a host serves /x.html at /x/ too.
		paths: { relative: false, base: siteBase() },
		// The page does so once it is at rest.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'worker-src': ['self'],
				// In place of this hash hooks.server.ts writes that of the style sheet which it puts into the page.
				'style-src': ['self', 'sha256-LAYER-SWITCHES'],
				// The style attribute of Kit's own route announcer, and nothing else.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		prerender: {
			// These become the files that hosts send for every unknown address, of a whole page and of a frame.
			entries: [...(pages ?? ['*']), '/404', '/embed/404'],
			crawl: !pages && !hasManyPlaces,
			...(siteOrigin() && { origin: siteOrigin() }),
			handleHttpError: ({ message, referrer }) => {
				if (!isFrozen(referrer)) throw new Error(message);
			},
			handleMissingId: ({ message, referrers }) => {
				if (!referrers.every(isFrozen)) throw new Error(message);
			},
			handleUnseenRoutes: ({ routes, message }) => {
				// A pack may have no event, or no place that comes by tiles: then a route with a parameter has no page.
				if (!pages && routes.some((route) => !route.includes('['))) throw new Error(message);
			}
		},
		// Kit's default is the clock, which makes every build differ. The same content must give the same bytes, and
		// other content another name, so that an open tab notices a new edition.
		version: { name: contentVersion(), pollInterval: 5 * 60_000 },
		typescript: {
			config: (config) => {
				config.include.push(
					'../*.config.ts',
					'../*.config.js',
					'../scripts/**/*.ts',
					'../scripts/**/*.js',
					'../bench/**/*.ts'
				);
				// A package of its own, with packages of its own, installed only to rebuild the base map.
				config.exclude.push('../scripts/base-map/**');
			}
		}
	}
};

export default config;
