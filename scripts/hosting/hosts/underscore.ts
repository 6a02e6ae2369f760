import { headerRules } from '../headers.ts';

/** Beginnings of the addresses of pages. Hosts that join headers of several rules must not find two for one page. */
export const pageRoots = [
	'a-z',
	'about',
	'changes',
	'compare',
	'corridors',
	'countries',
	'crossings',
	'data',
	'documents',
	'events',
	'known',
	'not-on-the-map',
	'offline',
	'organisations',
	'places',
	'readings',
	'ties',
	'ways'
];

/** Netlify and Cloudflare Pages merge the headers of all matching rules, so each header of a path is in one rule only. */
export function underscoreHeaders(base: string): string {
	const [everywhere, ...others] = headerRules;
	const { 'Content-Security-Policy': framing = '', 'Cache-Control': _default, ...common } = everywhere?.headers ?? {};
	const block = (path: string, headers: Readonly<Record<string, string>>) =>
		[base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	const pages = ['/', '/404', ...pageRoots.flatMap((root) => [`/${root}`, `/${root}/*`])];
	return [
		'# Made from scripts/hosting by the build. Netlify and Cloudflare Pages read it as it is.',
		'# Pages and data keep the cache lifetime of the host, which is none: they are asked for again each time.',
		block('/*', common),
		...pages.map((path) => block(path, { 'Content-Security-Policy': framing })),
		...others.map(({ path, headers }) => block(path, headers)),
		''
	].join('\n');
}

/** Cloudflare Pages finds the nearest 404.html by itself, and passes over this. */
export function underscoreRedirects(base: string): string {
	return `# Made from scripts/hosting by the build, for Netlify.\n${base}/embed/* ${base}/embed/404.html 404\n`;
}
