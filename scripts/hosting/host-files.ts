import { mkdirSync, writeFileSync } from 'node:fs';
import { headerRules, type HeaderRule } from './headers.ts';

/** Beginnings of the paths of pages. Hosts that join headers of several rules must not find two for one page. */
const pageRoots = ['corridors', 'places', 'events', 'countries', 'organisations', 'ties', 'documents'];
const pages = [
	'/',
	'/about',
	'/a-z',
	'/compare',
	'/not-on-the-map',
	'/404',
	...pageRoots.flatMap((root) => [`/${root}`, `/${root}/*`])
];

/** The files that give other hosts the headers of `headers.ts`, by their paths in the repository. */
export function hostFiles(): Map<string, string> {
	return new Map([
		['static/_headers', underscoreHeaders()],
		['docs/hosting/nginx.conf', nginx()],
		['docs/hosting/Caddyfile', caddy()]
	]);
}

/** Netlify and Cloudflare Pages merge the headers of all matching rules, so each header of a path is in one rule only. */
function underscoreHeaders(): string {
	const [everywhere, ...others] = headerRules;
	const { 'Content-Security-Policy': framing = '', 'Cache-Control': _default, ...common } = everywhere?.headers ?? {};
	const block = (path: string, headers: Readonly<Record<string, string>>) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	return [
		'# Made from scripts/hosting/headers.ts by `npm run host-files`. Netlify and Cloudflare Pages read it as it is.',
		'# Pages and data keep the cache lifetime of the host, which is none: they are asked for again each time.',
		block('/*', common),
		...pages.map((path) => block(path, { 'Content-Security-Policy': framing })),
		...others.map(({ path, headers }) => block(path, headers)),
		''
	].join('\n');
}

function nginx(): string {
	const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
	const variable = (name: string) => `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;
	const maps = names.map((name) => {
		const rules = headerRules.filter(({ headers }) => name in headers);
		// Where none matches, nginx leaves a header out that is empty.
		const everywhere = rules.find(({ path }) => path === '/*');
		const rest = rules.filter((rule) => rule !== everywhere);
		// The first expression that matches wins in nginx, the last rule here.
		const lines = rest.toReversed().map((rule) => `\t"~${patternOf(rule)}" "${rule.headers[name]}";`);
		return [`map $uri ${variable(name)} {`, `\tdefault "${everywhere?.headers[name] ?? ''}";`, ...lines, '}'].join(
			'\n'
		);
	});
	return `# Made from scripts/hosting/headers.ts by \`npm run host-files\`. Include it in the http block.
${maps.join('\n')}

server {
	listen 80;
	root /var/www/corridor-atlas;
	include mime.types;
	charset utf-8;
	types {
		application/x-protobuf pbf;
		application/geo+json geojson;
		application/ld+json jsonld;
	}
	gzip_static on; # brotli_static on; too, where the module is there
	# An address without extension is a page.
	location / {
		try_files $uri $uri.html $uri/index.html =404;
	}
	error_page 404 /404.html;
${names.map((name) => `	add_header ${name} ${variable(name)} always;`).join('\n')}
}
`;
}

function patternOf({ path }: HeaderRule): string {
	const literal = path.replace(/\*$/, '').replace(/[.+?^$()|[\]{}\\]/g, '\\$&');
	return path.endsWith('*') ? `^${literal}` : `^${literal}$`;
}

function caddy(): string {
	const rules = headerRules.flatMap(({ path, headers }) =>
		Object.entries(headers).map(([name, value]) => `\theader ${path} ${name} "${value}"`)
	);
	return `# Made from scripts/hosting/headers.ts by \`npm run host-files\`.
:80 {
	root * /var/www/corridor-atlas
	# An address without extension is a page.
	try_files {path} {path}.html {path}/index.html
	file_server {
		precompressed br gzip
	}
	# Of several that match, the last one counts.
	route {
${rules.map((rule) => `\t${rule}`).join('\n')}
	}
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`;
}

if (process.argv[1]?.endsWith('host-files.ts')) {
	mkdirSync('docs/hosting', { recursive: true });
	for (const [path, text] of hostFiles()) writeFileSync(path, text);
}
