// JavaScript, since Node 20 cannot load TypeScript and svelte.config.js needs it.

/**
 * The path under which the site will stand, such as `/corridor-atlas`: nothing at the root of its host. Refused in words
 * where it could not be one.
 * @param {string | undefined} given
 * @returns {'' | `/${string}`}
 */
export function siteBase(given = process.env.ATLAS_BASE) {
	if (!given || given === '/') return '';
	if (!/^(\/[A-Za-z0-9~_-][A-Za-z0-9._~-]*)+$/.test(given)) {
		throw new Error(
			`ATLAS_BASE is "${given}". Write the path of the site as it stands in its address, with a slash before it and none behind: ATLAS_BASE=/corridor-atlas`
		);
	}
	return /** @type {`/${string}`} */ (given);
}

/**
 * The host of the site, such as `https://atlas.example`: nothing where it is not known.
 * @param {string | undefined} given
 */
export function siteOrigin(given = process.env.ATLAS_ORIGIN) {
	if (!given) return '';
	const url = URL.canParse(given) ? new URL(given) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.pathname + url.search + url.hash !== '/' || url.username) {
		throw new Error(
			`ATLAS_ORIGIN is "${given}". Write where the site will stand, without a path: ATLAS_ORIGIN=https://atlas.example. A path goes into ATLAS_BASE.`
		);
	}
	return url.origin;
}
