import { contentTypes, escaped, headerNames, headerRules, patternOf } from '../headers.ts';
import { otherPath } from '../one-address.ts';

/** `.htaccess`, which Apache reads in the folder of the site where it is allowed to (`AllowOverride All`). */
export function apache(base: string): string {
	const headers = headerNames.flatMap((name) =>
		headerRules
			.filter(({ headers }) => name in headers)
			.map((rule) => {
				const where = rule.path === '/*' ? '' : ` "expr=%{REQUEST_URI} =~ m#${patternOf(rule, base)}#"`;
				return `\tHeader always set ${name} "${rule.headers[name]}"${where}`;
			})
	);
	const types = Object.entries(contentTypes).map(([extension, type]) => `AddType "${type}" ${extension}`);
	const texts = Object.values(contentTypes).filter((type) => !/zip|octet|sqlite|png|woff2/.test(type));
	// The line of the request holds the address as it was sent; Apache adds its query by itself.
	const asked = (path: string) => `\tRewriteCond %{THE_REQUEST} "${String.raw`^\S+ ${path}(?:\?\S*)? `}"`;
	const front = `${asked(escaped(base))}\n\tRewriteRule ^ ${base}/ [R=301,L,NE]\n`;
	return `# Made from scripts/hosting by the build. Apache reads it as it is, where the host allows it (AllowOverride All).
Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash Off
ErrorDocument 404 ${base}/404.html
<If "%{REQUEST_URI} =~ m#^${base}/embed/#">
	ErrorDocument 404 ${base}/embed/404.html
</If>
${types.join('\n')}
<IfModule mod_rewrite.c>
	RewriteEngine On
	RewriteOptions AllowNoSlash
	RewriteBase ${base}/
	# Each page has one address.
${base ? front : ''}${asked(otherPath(base))}
	RewriteRule ^ %1%2 [R=301,L,NE]
	# An address without extension is a page.
	RewriteCond %{PATH_INFO} ^$
	RewriteCond %{REQUEST_FILENAME}.html -f
	RewriteRule ^(.+)$ $1.html [L]
	# A folder is none.
	RewriteCond %{REQUEST_FILENAME} -d
	RewriteRule . - [R=404,L]
</IfModule>
<IfModule mod_headers.c>
${headers.join('\n')}
</IfModule>
<IfModule mod_deflate.c>
	AddOutputFilterByType DEFLATE ${texts.map((type) => type.split(';')[0]).join(' ')}
</IfModule>
`;
}
