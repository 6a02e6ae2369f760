import { notFoundWords as words } from '#lib/words/en/not-found.ts';

export const load = async ({ parent }) => {
	const { title } = await parent();
	return { isNowhere: true as const, head: { title: words.headTitle(title), description: words.description } };
};
