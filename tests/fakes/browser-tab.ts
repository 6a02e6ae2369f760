/** What state asks of a browser's tab: events of the window, and storage, which may be refused. */
export class BrowserTab {
	readonly window = new EventTarget();
	readonly kept = new Map<string, string>();
	isStorageRefused = false;

	/** The globals of the browser that stand for this tab. */
	get globals() {
		const { window } = this;
		return {
			localStorage: {
				getItem: (key: string) => this.#stored().get(key) ?? null,
				setItem: (key: string, value: string) => void this.#stored().set(key, value),
				removeItem: (key: string) => void this.#stored().delete(key)
			},
			addEventListener: window.addEventListener.bind(window),
			removeEventListener: window.removeEventListener.bind(window)
		};
	}

	/** Another tab keeps a value, or empties the storage: the browser says so here. */
	keepElsewhere(key: string | null, value?: string) {
		if (key === null) this.kept.clear();
		else if (value === undefined) this.kept.delete(key);
		else this.kept.set(key, value);
		this.window.dispatchEvent(Object.assign(new Event('storage'), { key }));
	}

	/** The page is shown, anew or out of the browser's memory. */
	show({ persisted }: { persisted: boolean }) {
		this.window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
	}

	#stored() {
		if (this.isStorageRefused) throw new DOMException('refused', 'SecurityError');
		return this.kept;
	}
}
