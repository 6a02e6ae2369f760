import { element, escapeXml } from '#lib/map/still/escape-svg.ts';
import { policyHash } from '#lib/server/pages/policy-hash.ts';

/** The style sheet of every frozen page. */
const css = `:root{color-scheme:light dark}
body{max-width:42rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
aside,figure,table{font-size:.875rem}
aside{padding:.5rem .75rem;border:1px solid}
figure{margin:1rem 0}
svg{max-width:100%;height:auto;background:#fff}
h1{line-height:1.2}
blockquote{margin:1rem 0;padding-left:.75rem;border-left:3px solid}
blockquote p{margin:0}
small,footer{display:block;font-size:.8125rem}
table{border-collapse:collapse}
td,th{padding:.2rem .75rem .2rem 0;text-align:left;vertical-align:top}
li{margin-bottom:.35rem}`;

const policy = `default-src 'none'; style-src '${policyHash(css)}'; base-uri 'none'; form-action 'none'`;

export type Attributes = Parameters<typeof element>[1];

/** An element with text in it. */
export function said(name: string, text: string, attributes: Attributes = {}): string {
	return text === '' ? '' : element(name, attributes, escapeXml(text));
}

/** An element with others in it; nothing where there are none. */
export function around(name: string, parts: readonly string[], attributes: Attributes = {}): string {
	const content = parts.join('');
	return content === '' ? '' : element(name, attributes, content);
}

export function link(href: string, text: string): string {
	return said('a', text, { href });
}

export function list(entries: readonly string[]): string {
	return around(
		'ul',
		entries.map((entry) => around('li', [entry]))
	);
}

/** A heading and what stands under it; nothing where nothing does. */
export function section(title: string, parts: readonly string[]): string {
	const content = parts.join('');
	return content === '' ? '' : around('section', [said('h2', title), content]);
}

/** A page that needs nothing but itself. */
export function wholePage(title: string, canonical: string, parts: readonly string[]): string {
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="${policy}">
<title>${escapeXml(title)}</title>
<link rel="canonical" href="${escapeXml(canonical)}">
<style>${css}</style>
</head>
<body>
${parts.filter(Boolean).join('\n')}
</body>
</html>
`;
}
