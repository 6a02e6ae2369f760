/** A choice kept in this browser. Storage is refused in some private windows: it then lasts as long as the page. */
export function keepChoice(key: string, value: string | undefined) {
	try {
		if (value === undefined) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// As above.
	}
}

export function keptChoice(key: string): string | undefined {
	try {
		return localStorage.getItem(key) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Calls back when another tab has chosen anew, also while this page was put by. What it returns ends that. */
export function onOtherChoice(key: string, act: () => void): () => void {
	// A storage that is emptied names no key.
	const onStorage = (event: StorageEvent) => (event.key === key || event.key === null) && act();
	// A page that the browser kept for the way back was told nothing meanwhile.
	const onShow = ({ persisted }: PageTransitionEvent) => persisted && act();
	addEventListener('storage', onStorage);
	addEventListener('pageshow', onShow);
	return () => {
		removeEventListener('storage', onStorage);
		removeEventListener('pageshow', onShow);
	};
}
