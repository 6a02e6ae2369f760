import { expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { oembedOf } from './oembed.ts';

const { atlas } = checkPack('geodata');
const site = 'https://atlas.example/maps';

it.each([...atlas.itemById])('of %s is a frame with a title, as the standard has it', (id, item) => {
	const answer = oembedOf(atlas, item, site);
	expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: item.name, provider_url: `${site}/` });
	expect(answer.html).toMatch(new RegExp(`^<iframe src="${site}/embed/${id}" [^<>]*></iframe>$`));
	for (const length of [answer.width, answer.height]) expect(length).toBeGreaterThan(0);
	expect(answer.thumbnail_url).toMatch(/^https:\/\/atlas\.example\/maps\/og\/[a-z0-9/-]+\.png$/);
});
