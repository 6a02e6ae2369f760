import adapter from '@sveltejs/adapter-static';
import { contentVersion } from './scripts/content-version.js';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ strict: true, precompress: true }),
		// The style sheets stand in the page: the first paint needs one answer instead of seven.
		inlineStyleThreshold: 16_384,
		// Relative asset paths break when a host serves /x.html at /x/ too.
		paths: { relative: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'worker-src': ['self'],
				'style-src': ['self'],
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
			// `/404` becomes 404.html, which hosts send for every unknown address.
			entries: ['*', '/404'],
			// Where the site will stand: for the sitemap, previews of links and citations.
			origin: process.env.ATLAS_ORIGIN ?? 'https://corridor-atlas.example',
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail'
		},
		// Kit's default is the clock, which makes every build differ. The same content must give the same bytes, and
		// other content another name, so that an open tab notices a new edition.
		version: { name: contentVersion() },
		typescript: {
			config: (config) => {
				config.include.push('../*.config.ts', '../*.config.js', '../scripts/**/*.ts', '../scripts/**/*.js');
				// A package of its own, with packages of its own, installed only to rebuild the base map.
				config.exclude.push('../scripts/base-map/**');
			}
		}
	}
};

export default config;
