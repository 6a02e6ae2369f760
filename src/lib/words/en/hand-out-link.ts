/** On the pages that can be had as a sheet of paper. */
export const handOutLinkWords = { make: 'Hand-out on paper' } as const;
