/** When the server has another edition than the open page. By itself, so that no first visit fetches it. */
export const afterwardsWords = {
	newEdition: 'There is a new edition of the atlas.',
	loadIt: 'Load it'
} as const;
