declare const __ATLAS_BASE__: '' | `/${string}`;
declare const __ATLAS_ORIGIN__: string;

/** The path under which the site stands, such as `/corridor-atlas`; nothing at the root of its host. Vite writes it in. */
export const base = typeof __ATLAS_BASE__ === 'undefined' ? '' : __ATLAS_BASE__;

const origin = typeof __ATLAS_ORIGIN__ === 'undefined' ? '' : __ATLAS_ORIGIN__;

/** Whether the build knows its host. */
export const hasOrigin = origin !== '';

/** Where the site was built to stand, such as `https://atlas.example/maps`; without `ATLAS_ORIGIN` the path alone. */
export const builtFor = origin + base;

/** Where a page or file of the site is on its host. Everything that leads anywhere within the site goes through here. */
export function underBase(path: `/${string}`): `/${string}` {
	return `${base}${path}`;
}

/** The path of a page within the site, from that of its address. */
export function withinSite(pathname: string): `/${string}` {
	return `/${pathname.slice(base.length + 1)}`;
}
