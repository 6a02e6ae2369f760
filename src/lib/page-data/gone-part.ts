import type { Selection } from './focus.ts';

/** What an address can single out on a page, by its id. */
type Named = Readonly<Partial<Record<'leg' | 'node' | 'excerpt', string>>>;

/** What an address singles out that a page has not: a passage, or a leg or stop. */
export function goneFrom(
	named: Named,
	{ parts = {}, excerpts }: { parts?: Selection['parts'] | undefined; excerpts: readonly { readonly id: string }[] }
): { readonly excerpt: boolean; readonly part: boolean } {
	const { leg, node, excerpt } = named;
	return {
		excerpt: excerpt !== undefined && !excerpts.some(({ id }) => id === excerpt),
		part: [leg && `leg:${leg}`, node && `node:${node}`].some((key) => key && !Object.hasOwn(parts, key))
	};
}
