import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { icons, iconSvg } from './icons.ts';

const favicon = readFileSync('static/favicon.svg', 'utf8');

it.each(icons)('$name is drawn in its size; a maskable one reaches every corner', ({ ...icon }) => {
	const { width, height, pixels } = new Resvg(iconSvg(favicon, icon)).render();
	expect([width, height]).toEqual([icon.size, icon.size]);
	const corner = [...pixels.subarray(0, 4)];
	expect(corner).toEqual(icon.purpose === 'maskable' ? [0x19, 0x42, 0xc7, 255] : [0, 0, 0, 0]);
	const middle = 4 * (width * (height / 2) + width / 2);
	expect([...pixels.subarray(middle, middle + 4)]).toEqual([255, 255, 255, 255]);
});
