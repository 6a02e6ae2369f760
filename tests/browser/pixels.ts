import type { Page } from '@playwright/test';

/** How many pixels of a picture have each colour, between two heights. */
export async function pixelsOf<Name extends string>(
	page: Page,
	png: Buffer,
	colours: Record<Name, string>,
	[top, bottom]: readonly [number, number]
): Promise<Record<Name, number>> {
	return page.evaluate(
		async ({ base64, colours, top, bottom }) => {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true })!;
			context.drawImage(image, 0, 0);
			const { data } = context.getImageData(0, top, image.width, Math.min(bottom, image.height) - top);
			const count = (hex: string) => {
				const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
				let sum = 0;
				for (let i = 0; i < data.length; i += 4) {
					const off = Math.abs(data[i]! - red) + Math.abs(data[i + 1]! - green) + Math.abs(data[i + 2]! - blue);
					if (off < 24) sum++;
				}
				return sum;
			};
			return Object.fromEntries(Object.entries(colours).map(([name, hex]) => [name, count(hex)]));
		},
		{
			base64: png.toString('base64'),
			colours: colours as Record<string, string>,
			top: Math.ceil(top),
			bottom: Math.floor(bottom)
		}
	) as Promise<Record<Name, number>>;
}
