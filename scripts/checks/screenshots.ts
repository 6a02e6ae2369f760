import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserArguments, ensureBrowser } from './find-browser.ts';
import { encodePng } from './png.ts';
import { startServer } from '../hosting/static-server.ts';

/** Takes the pictures in docs/screenshots of the site in build/. `npm run screenshots`, or with names of views. */
const views = {
	eurasia: { name: 'Eurasia', view: '2.9/46/70', phone: '1.7/44/72' },
	caucasus: { name: 'The Caucasus', view: '5.6/41.3/47', phone: '4.6/41.3/46.8' },
	aras: { name: 'The Aras from Horadiz to Julfa', view: '8.3/39.1/46.45', phone: '7/39.15/46.45' },
	'caspian-ports': { name: 'The ports of the Caspian', view: '6.2/41.7/50.8', phone: '5.1/41.7/50.6' },
	aktau: { name: 'Aktau', view: '8.7/43.6/51.3', phone: '7.9/43.6/51.3' }
} as const;
const themes = ['light', 'dark'] as const;
const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

const root = join(import.meta.dirname, '..', '..');
const directory = join(root, 'build');
const folder = join(root, 'docs', 'screenshots');

if (!existsSync(join(directory, 'index.html'))) throw new Error('There is no built site yet. Run: npm run build');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(views, name));
if (unknown.length > 0)
	throw new Error(`No view "${unknown.join('", "')}": there are ${Object.keys(views).join(', ')}`);

mkdirSync(folder, { recursive: true });
const server = await startServer({ directory });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
try {
	for (const [id, view] of Object.entries(views)) {
		if (wanted.length > 0 && !wanted.includes(id)) continue;
		for (const theme of themes) {
			for (const size of ['wide', 'phone'] as const) {
				const file = `${id}-${theme}-${size}.png`;
				const address = `${server.url}?view=${size === 'phone' ? view.phone : view.view}`;
				writeFileSync(join(folder, file), await take(browser, address, theme, size));
				console.log(file);
			}
		}
	}
	writeFileSync(join(folder, 'README.md'), readme(browser.version()));
} finally {
	await browser.close();
	await server.close();
}

async function take(
	browser: Browser,
	address: string,
	theme: (typeof themes)[number],
	size: keyof typeof sizes
): Promise<Uint8Array> {
	const page = await browser.newPage({
		viewport: sizes[size],
		colorScheme: theme,
		reducedMotion: 'reduce',
		locale: 'en-GB'
	});
	try {
		await page.goto(address);
		await page.locator('section[aria-label=Map][data-idle]').first().waitFor({ state: 'attached', timeout: 120_000 });
		return await paletted(page, await page.screenshot({ timeout: 120_000 }));
	} finally {
		await page.close();
	}
}

/** Drawn with 256 colours, a picture has a third of the bytes and looks the same. */
async function paletted(page: Page, picture: Buffer): Promise<Uint8Array> {
	const { width, height, pixels } = await page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
		if (!context) throw new Error('The browser has no canvas');
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, image.width, image.height);
		let text = '';
		for (let at = 0; at < data.length; at += 0x8000) text += String.fromCharCode(...data.subarray(at, at + 0x8000));
		return { width: image.width, height: image.height, pixels: btoa(text) };
	}, picture.toString('base64'));
	return encodePng({ width, height, pixels: Buffer.from(pixels, 'base64') });
}

function readme(version: string): string {
	const rows = Object.entries(views).map(([id, { name }]) => {
		const links = (theme: string) =>
			Object.keys(sizes)
				.map((size) => `[${size}](${id}-${theme}-${size}.png)`)
				.join(', ');
		return `| ${name} | ${links('light')} | ${links('dark')} |`;
	});
	return [
		'# Screenshots',
		'',
		`The map at fixed views, taken by \`npm run screenshots\` with Chromium ${version} and software WebGL, in 256 colours.`,
		'They are compared by eye: another version of the browser may set a name a pixel aside.',
		'',
		'| View | Light | Dark |',
		'| --- | --- | --- |',
		...rows,
		''
	].join('\n');
}
