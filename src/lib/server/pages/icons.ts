/** The icons of the installed atlas. A device cuts a maskable one to its own shape. */
export const icons = [
	{ name: '192', size: 192, purpose: 'any' },
	{ name: '512', size: 512, purpose: 'any' },
	{ name: 'maskable', size: 512, purpose: 'maskable' }
] as const;

/** An icon as SVG of its size, from that of the site. Of a maskable one the middle four fifths are sure to be seen. */
export function iconSvg(icon: string, { size, purpose }: (typeof icons)[number]): string {
	const at = purpose === 'maskable' ? size / 8 : 0;
	const inner = size - 2 * at;
	const ground = /fill="(#[0-9a-f]+)"/.exec(icon)?.[1] ?? 'none';
	const drawing = icon.replace('<svg ', `<svg x="${at}" y="${at}" width="${inner}" height="${inner}" `);
	const below = purpose === 'maskable' ? `<rect width="${size}" height="${size}" fill="${ground}"/>` : '';
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${below}${drawing}</svg>`;
}
