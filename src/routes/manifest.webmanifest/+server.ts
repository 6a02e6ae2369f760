import { underBase } from '#lib/site/site.ts';
import { light } from '#lib/palette/light.ts';
import { icons } from '#lib/server/pages/icons.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';

export const prerender = true;

/** By this a browser installs the atlas like a program of the device. */
export const GET = () => {
	const { title, introduction } = loadAtlas();
	const manifest = {
		id: underBase('/'),
		name: title,
		short_name: title,
		description: introduction,
		lang: 'en',
		start_url: underBase('/'),
		scope: underBase('/'),
		display: 'minimal-ui',
		background_color: light.page,
		theme_color: light.surface,
		icons: icons.map(({ name, size, purpose }) => ({
			src: underBase(`/icons/${name}.png`),
			sizes: `${size}x${size}`,
			type: 'image/png',
			purpose
		}))
	};
	return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
