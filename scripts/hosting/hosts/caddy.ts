import { contentTypes, escaped, headerRules } from '../headers.ts';
import { otherPath, query } from '../one-address.ts';

export function caddy(base: string): string {
	const rules = headerRules.flatMap(({ path, headers }) =>
		Object.entries(headers).map(([name, value]) => `\t\theader ${base}${path} ${name} "${value}"`)
	);
	const types = Object.entries(contentTypes).map(([extension, type]) => {
		const name = `@${extension.slice(1)}`;
		return `\t\t${name} path *${extension}\n\t\theader ${name} {\n\t\t\tContent-Type "${type}"\n\t\t\tdefer\n\t\t}`;
	});
	const front = `\t@front vars_regexp front {uri} ^${escaped(base)}${query}\n\tredir @front ${base}/{re.front.1} 301\n`;
	return `# Made from scripts/hosting by \`npm run host-files\`.
:80 {
	# ${base ? `The folder in which the site stands as ${base.slice(1)}.` : 'The folder of the site.'}
	root * ${base ? '/var/www' : '/var/www/corridor-atlas'}
	# Each page has one address.
${base ? front : ''}	@other vars_regexp other {uri} ^${otherPath(base)}${query}
	redir @other {re.other.1}{re.other.2}{re.other.3} 301
	# An address without extension is a page.
	try_files {path} {path}.html {path}/index.html
	file_server {
		precompressed br gzip
	}
	# Of several that match, the last one counts.
	route {
${[...rules, ...types].join('\n')}
	}
	handle_errors {
		@framed path ${base}/embed/*
		@whole not path ${base}/embed/*
		rewrite @framed ${base}/embed/404.html
		rewrite @whole ${base}/404.html
		file_server
	}
}
`;
}
