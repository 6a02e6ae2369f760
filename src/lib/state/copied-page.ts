import { underBase } from '#lib/site/site.ts';
import { addressOfPage } from './page-address.ts';

/**
 * Whether a page, or its program, stands below the path that it was built for, such as
 * `/web/20261101000000/https://atlas.example/places/aktau`, as in an archive of the web. There every address of the program
 * would lead out of the archive or to what it does not have: of the page only what works without the program is of use.
 * Archives may hide from a program where the page stands, but not where the program does.
 */
export function isCopied({ pathname }: Pick<URL, 'pathname'>, builtPath: string, program: string): boolean {
	if (new URL(program).pathname.indexOf(underBase('/_app/')) > 0) return true;
	const address = addressOfPage({ pathname, search: '', hash: '' }) ?? pathname;
	const path = builtPath.endsWith('/') ? address : address.replace(/\/+$/, '');
	return builtPath !== '' && path !== builtPath && path.endsWith(builtPath);
}

/** Leaves alive what a page does by itself: its links, its menu and the switches of the still map. */
export function restControls(page: Document): void {
	page.documentElement.classList.add('copied');
	const controls = page.querySelectorAll<HTMLButtonElement | HTMLInputElement | HTMLSelectElement>(
		'button:not([popovertarget]), input:not([role=switch]), select, textarea'
	);
	for (const control of controls) control.disabled = true;
}
