const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Reading without a network. */
export const offlineWords = {
	headTitle: (atlas: string) => `Not kept on this device · ${atlas}`,
	description: 'In place of a page that is not kept on this device, without a network.',
	notKept: {
		title: 'Not kept on this device',
		why: 'The atlas cannot be reached now, and this page was not opened here before, or does not exist. What you have opened can still be read.',
		again: 'Try again'
	},
	keep: {
		title: 'Without a network',
		opened: 'Pages that you have opened can be read again without a network, in browsers that allow it.',
		unable:
			'The whole atlas cannot be kept here: this browser allows it only over HTTPS, and not in every private window.',
		unreachable: 'The list of what there is to keep cannot be reached now.',
		size: (bytes: number, sent: number) =>
			`It takes ${megabytes(bytes)} on this device; ${megabytes(sent)} are sent, since files come compressed.`,
		start: 'Keep the whole atlas on this device',
		goOn: 'Go on',
		stop: 'Stop',
		remove: 'Remove it from this device',
		removePart: 'Remove what is kept',
		progress: (done: number, files: number, bytes: number, all: number) =>
			`${done} of ${files} files, ${megabytes(bytes)} of ${megabytes(all)}.`,
		progressName: 'Kept so far',
		stopped: 'Stopped.',
		whole: (bytes: number) => `The whole atlas is kept on this device: ${megabytes(bytes)}.`,
		older: 'An older edition is kept whole on this device. It stays until this one is.',
		removed: 'Nothing is kept on this device any more but this page and what you open from now on.',
		noRoom: (free: number, needed: number) =>
			`The browser leaves this site ${megabytes(free)}, and ${megabytes(needed)} are needed. Make room on this device, and go on.`,
		refused: 'The browser refuses to keep more. Make room on this device, and go on.',
		failed: (count: number) =>
			count === 1 ? 'One file did not come. Go on to try again.' : `${count} files did not come. Go on to try again.`,
		newEdition: 'There is a new edition on the server. Load this page again, and keep that one.'
	}
} as const;
