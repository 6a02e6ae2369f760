import { offlineWords as words } from '#lib/words/en/offline.ts';

export const load = async ({ parent }) => {
	const { title } = await parent();
	return { isNowhere: true as const, head: { title: words.headTitle(title), description: words.description } };
};
