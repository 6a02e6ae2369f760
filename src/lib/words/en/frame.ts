/** What stands around every page, and in place of one that did not come. */
export const frameWords = {
	skipToText: 'Skip to the text',
	skipToMap: 'Skip to the map',
	pictureOf: (title: string) => `Map: ${title}`
} as const;

/** The buttons of the frame, and the dialogs they open. */
export const buttonWords = {
	help: 'Help',
	share: 'Share',
	close: 'Close',
	notLoaded: 'It could not be loaded.',
	loadAgain: 'Load the page again'
} as const;

export const loadFailedWords = {
	headTitle: (atlas: string | undefined) => (atlas ? `Could not be loaded · ${atlas}` : 'Could not be loaded'),
	title: 'This page could not be loaded',
	why: 'The connection may have failed, or the atlas may have been updated since you opened it.',
	again: 'Try again',
	wholeMap: 'The whole map',
	unreachable: 'The atlas cannot be reached now. This page stays as it is.'
} as const;

/** Below the map on a sheet of paper. */
export const printedKeyWords = { key: 'Key' } as const;

/** What a sheet of paper names, since it has no links. */
export const printedSourcesWords = {
	title: 'Sources',
	noAddress: 'No public address is known.',
	others: (count: number) => `${count} other documents.`,
	edition: (title: string, hash: string, date: string) => `${title}, edition ${hash}, ${date}:`
} as const;
