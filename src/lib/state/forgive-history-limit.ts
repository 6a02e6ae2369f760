const nextTry = 1000; // ms

/**
 * Safari refuses more than a hundred changes of the address in half a minute, by an error that leaves switches and links
 * dead. The page goes on instead, and the address follows when the browser takes changes again.
 * https://github.com/mapbox/mapbox-gl-js/issues/5612
 */
export function forgiveHistoryLimit(history: History): void {
	/** What could not be written yet; a change of the address rewrites the last of it, whether that adds an entry or not. */
	let owed: { readonly write: History['pushState']; args: Parameters<History['pushState']> }[] = [];

	function pay() {
		try {
			for (; owed[0]; owed = owed.slice(1)) owed[0].write(...owed[0].args);
		} catch {
			setTimeout(pay, nextTry);
		}
	}

	for (const change of ['pushState', 'replaceState'] as const) {
		const write = history[change].bind(history);
		history[change] = (...args) => {
			const last = owed.at(-1);
			if (last && change === 'replaceState') last.args = args;
			else if (last) owed.push({ write, args });
			else {
				try {
					write(...args);
				} catch (error) {
					if (!isRefusal(error, args[2])) throw error;
					owed = [{ write, args }];
					setTimeout(pay, nextTry);
				}
			}
		};
	}
}

/** An address of another host is refused by an error of the same name, rightly and for ever. */
function isRefusal(error: unknown, address: string | URL | null | undefined): boolean {
	const isOwn = new URL(address ?? '', location.href).origin === location.origin;
	return isOwn && error instanceof DOMException && error.name === 'SecurityError';
}
