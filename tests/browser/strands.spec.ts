import { light } from '#lib/palette/light.ts';
import { expect, test } from './fixtures.ts';
import { mapRegion, open } from './map-view.ts';

const [northSouth, middle] = light.strands;

// Every shared track at four zooms is measured in src/lib/server/map/strands.test.ts; here one is seen.
test('of two corridors on one track neither hides the other', async ({ page }) => {
	await open(page, '/?layers=north-south,middle,zangezur,northern&view=6/44.16/52.95');
	const picture = (await mapRegion(page).screenshot()).toString('base64');
	const [first, second] = await page.evaluate(pixelsNearMiddle, { picture, colours: [northSouth!, middle!] });
	// In a window of 60 pixels both run through it, each about as long as the other.
	expect(first).toBeGreaterThan(25);
	expect(second).toBeGreaterThan(25);
	expect(Math.max(first!, second!) / Math.min(first!, second!)).toBeLessThan(3);
});

/** How many pixels around the middle of a picture have each colour, for a window moved to where they are. */
async function pixelsNearMiddle({ picture, colours }: { picture: string; colours: string[] }): Promise<number[]> {
	const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
	const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
	const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
	if (!context) throw new Error('The browser has no canvas');
	context.drawImage(image, 0, 0);
	const targets = colours.map((hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)));
	const countIn = (left: number, top: number, side: number) => {
		const { data } = context.getImageData(left, top, side, side);
		return targets.map((target) => {
			let count = 0;
			for (let i = 0; i < data.length; i += 4) {
				if (target.reduce((sum, value, channel) => sum + Math.abs((data[i + channel] ?? 0) - value), 0) < 60) count++;
			}
			return count;
		});
	};
	// The track passes near the middle of the view; the window with most of it is taken.
	const side = 60;
	let best = [0, 0];
	for (let dy = -240; dy <= 240; dy += 20) {
		for (let dx = -240; dx <= 240; dx += 20) {
			const found = countIn(image.width / 2 + dx - side / 2, image.height / 2 + dy - side / 2, side);
			if (Math.min(...found) > Math.min(...best)) best = found;
		}
	}
	return best;
}
