/** In the menu of every page, and what came of it. */
export const copyLinkWords = { action: 'Copy link', done: 'Link copied' } as const;
