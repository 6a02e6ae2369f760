/** Response headers of the site as data: the local server obeys them, files for other hosts are made from them. */

export interface HeaderRule {
	/** A path, or the beginning of one when it ends with `*`. */
	path: string;
	headers: Readonly<Record<string, string>>;
}

const day = 86_400;
const year = 365 * day;

const off = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb'
];

const readByAll = { 'Access-Control-Allow-Origin': '*' };

/** Where several rules match, the later one wins, header by header. */
export const headerRules: readonly HeaderRule[] = [
	{
		path: '/*',
		headers: {
			'Cache-Control': 'public, max-age=0, must-revalidate',
			// The page's own policy stands in its <meta>: only there does it know the hash of its script. A policy for
			// scripts in a header would have to hold too, and would stop hydration.
			'Content-Security-Policy': "frame-ancestors 'none'",
			'Permissions-Policy': off.map((feature) => `${feature}=()`).join(', '),
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'X-Content-Type-Options': 'nosniff'
		}
	},
	{ path: '/embed', headers: { 'Content-Security-Policy': 'frame-ancestors *' } },
	// In a sandboxed frame a page is of no origin, and its own scripts and data are those of another.
	{ path: '/embed/*', headers: { 'Content-Security-Policy': 'frame-ancestors *', ...readByAll } },
	{ path: '/_app/*', headers: readByAll },
	{ path: '/still/*', headers: readByAll },
	// What readers take into other programs: those run on pages of other hosts.
	{ path: '/geodata/*', headers: readByAll },
	{ path: '/schemas/*', headers: readByAll },
	{ path: '/oembed/*', headers: readByAll },
	{ path: '/base/*', headers: { 'Cache-Control': `public, max-age=${day}`, ...readByAll } },
	{ path: '/fonts/*', headers: { 'Cache-Control': `public, max-age=${day}`, ...readByAll } },
	{ path: '/_app/immutable/*', headers: { 'Cache-Control': `public, max-age=${year}, immutable` } },
	{
		// It fetches, for all pages, and loads nothing into itself. In WebKit what it fetches for a worker is one of its own.
		path: '/service-worker.js',
		headers: {
			'Cache-Control': 'no-cache',
			'Content-Security-Policy': "default-src 'none'; worker-src 'self'; connect-src 'self'"
		}
	},
	{
		// A worker obeys only the policy of its own response, never that of the page.
		path: '/_app/immutable/workers/*',
		headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'; font-src 'self'" }
	}
];

/** The headers of one path of the site, with all matching rules merged. */
export function headersFor(pathname: string, base = ''): Record<string, string> {
	const found = headerRules.filter(({ path }) => matches(base + path, pathname));
	return Object.assign({}, ...found.map(({ headers }) => headers));
}

function matches(path: string, pathname: string): boolean {
	return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}

/** The names of all headers that some path has. */
export const headerNames = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];

/** A path of a rule as a regular expression, in what JavaScript, PCRE and RE2 have in common. */
export function patternOf({ path }: HeaderRule, base: string): string {
	const literal = escaped(base + path.replace(/\*$/, ''));
	return path.endsWith('*') ? `^${literal}` : `^${literal}$`;
}

export function escaped(text: string): string {
	return text.replace(/[.+?^$()|[\]{}\\]/g, '\\$&');
}

/** Every type of file in a build, by extension: hosts know some of them otherwise, some without the encoding, some not at all. */
export const contentTypes: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.geojson': 'application/geo+json',
	'.jsonld': 'application/ld+json',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.xml': 'application/xml',
	'.atom': 'application/atom+xml',
	'.bcmap': 'application/octet-stream',
	'.pbf': 'application/x-protobuf',
	'.zip': 'application/zip',
	'.gpkg': 'application/geopackage+sqlite3',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2'
};
