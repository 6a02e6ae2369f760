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
	{ path: '/embed/*', headers: { 'Content-Security-Policy': 'frame-ancestors *' } },
	// What readers take into other programs: those run on pages of other hosts.
	{ path: '/geodata/*', headers: { 'Access-Control-Allow-Origin': '*' } },
	{ path: '/schemas/*', headers: { 'Access-Control-Allow-Origin': '*' } },
	{ path: '/base/*', headers: { 'Cache-Control': `public, max-age=${day}` } },
	{ path: '/fonts/*', headers: { 'Cache-Control': `public, max-age=${day}` } },
	{ path: '/_app/immutable/*', headers: { 'Cache-Control': `public, max-age=${year}, immutable` } },
	{
		// A worker obeys only the policy of its own response, never that of the page.
		path: '/_app/immutable/workers/*',
		headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'; font-src 'self'" }
	}
];

/** The headers of one path of the site, with all matching rules merged. */
export function headersFor(pathname: string): Record<string, string> {
	return Object.assign({}, ...headerRules.filter(({ path }) => matches(path, pathname)).map(({ headers }) => headers));
}

function matches(path: string, pathname: string): boolean {
	return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}

/** Types that hosts do not know by themselves, or name without the encoding, by extension. */
export const contentTypes: Readonly<Record<string, string>> = {
	'.pbf': 'application/x-protobuf',
	'.txt': 'text/plain; charset=utf-8',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.ico': 'image/x-icon'
};
