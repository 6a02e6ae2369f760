import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { goneFrameWords as words } from '#lib/words/en/embed.ts';

export const load = () => {
	const { title } = loadAtlas();
	return { title, head: { title: words.headTitle(title), description: words.gone } };
};
