/** The map in a frame of another site. */
export const embedWords = {
	key: 'Key',
	description: (item: string) => `${item} on the map, with words about it, for other sites.`,
	gone: {
		excerpt: 'The passage that this frame was to show is not quoted here in this edition.',
		part: 'The leg or stop that this frame was to show is not here in this edition.'
	},
	closed: 'Where a link does nothing, the page around this frame does not let it. The address of the whole map:',
	noExcerpt: 'No excerpt mentions it.',
	back: (others: number, title: string) => {
		const more = others === 1 ? '1 more excerpt' : `${others} more excerpts`;
		return `${others > 0 ? `${more} and the whole map` : 'The whole map'} in ${title}`;
	}
} as const;

/** In a frame whose item is not there. */
export const goneFrameWords = {
	headTitle: (atlas: string) => `No longer here · ${atlas}`,
	title: 'No longer here',
	gone: 'What this frame was to show is not in the atlas: it may have been removed, or the address mistyped.',
	asked: 'It asked for',
	wholeMap: (atlas: string) => `The whole map in ${atlas}`
} as const;
