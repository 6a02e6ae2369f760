import { readFileSync } from 'node:fs';
import { drawPng } from '#lib/server/map/render-png.ts';
import { icons, iconSvg } from '#lib/server/pages/icons.ts';
import { found } from '#lib/server/pages/respond.ts';

export const prerender = true;
export const entries = () => icons.map(({ name }) => ({ name }));

export const GET = async ({ params }) => {
	const icon = found(icons.find(({ name }) => name === params.name));
	const png = await drawPng(iconSvg(readFileSync('static/favicon.svg', 'utf8'), icon));
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
