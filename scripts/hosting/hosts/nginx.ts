import { contentTypes, escaped, headerNames, headerRules, patternOf } from '../headers.ts';
import { otherPath, query } from '../one-address.ts';

const variableOf = (name: string) => `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;
/** In quotation marks a backslash is written twice where one is meant. */
const quoted = (pattern: string) => `"${pattern.replaceAll('\\\\', '\\\\\\\\')}"`;

export function nginx(base: string): string {
	const maps = headerNames.map((name) => {
		const rules = headerRules.filter(({ headers }) => name in headers);
		// Where none matches, nginx leaves a header out that is empty.
		const everywhere = rules.find(({ path }) => path === '/*');
		const rest = rules.filter((rule) => rule !== everywhere);
		// The first expression that matches wins in nginx, the last rule here.
		const lines = rest.toReversed().map((rule) => `\t"~${patternOf(rule, base)}" "${rule.headers[name]}";`);
		const all = [`\tdefault "${everywhere?.headers[name] ?? ''}";`, ...lines];
		return [`map $uri ${variableOf(name)} {`, ...all, '}'].join('\n');
	});
	const types = Object.entries(contentTypes).map(([extension, type]) => `\t\t"${type}" ${extension.slice(1)};`);
	const front = `\tif ($request_uri ~ ${quoted(`^${escaped(base)}${query}`)}) {\n\t\treturn 301 ${base}/$1;\n\t}\n`;
	return `# Made from scripts/hosting by \`npm run host-files\`. Include it in the http block.
${maps.join('\n')}

server {
	listen 80;
	# ${base ? `The folder in which the site stands as ${base.slice(1)}.` : 'The folder of the site.'}
	root ${base ? '/var/www' : '/var/www/corridor-atlas'};
	types {
${types.join('\n')}
	}
	gzip_static on; # brotli_static on; too, where the module is there
	# Each page has one address.
	absolute_redirect off;
${base ? front : ''}	if ($request_uri ~ ${quoted(`^${otherPath(base)}${query}`)}) {
		return 301 $1$2$3;
	}
	# An address without extension is a page.
	location ${base}/ {
		try_files $uri $uri.html $uri/index.html =404;
		error_page 404 ${base}/404.html;
	}
	location ${base}/embed/ {
		try_files $uri $uri.html =404;
		error_page 404 ${base}/embed/404.html;
	}
${headerNames.map((name) => `	add_header ${name} ${variableOf(name)} always;`).join('\n')}
}
`;
}
