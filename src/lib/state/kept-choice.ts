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

/** Calls `act` when another tab changes the choice, also while this page was suspended. Returns a function that stops it. */
export function onOtherChoice(key: string, act: () => void): () => void {
	// `key` is null when the whole storage is cleared.
	const onStorage = (event: StorageEvent) => (event.key === key || event.key === null) && act();
	// A page in the back/forward cache gets no storage events.
	const onShow = ({ persisted }: PageTransitionEvent) => persisted && act();
	addEventListener('storage', onStorage);
	addEventListener('pageshow', onShow);
	return () => {
		removeEventListener('storage', onStorage);
		removeEventListener('pageshow', onShow);
	};
}
