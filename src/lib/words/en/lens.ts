/** Where the map is limited to what one document mentions; fetched only then. */
export const lensWords = {
	gone: 'The document of this link is not in this edition; all are shown.'
} as const;
