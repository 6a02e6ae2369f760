/** The caches of a browser, as far as the worker uses them. */
export class CacheStorageFake {
	readonly stores = new Map<string, Map<string, Response>>();
	/** How much one may hold, in answers. */
	room = Infinity;

	keys = () => Promise.resolve([...this.stores.keys()]);
	delete = (name: string) => Promise.resolve(this.stores.delete(name));
	open = (name: string) => {
		if (!this.stores.has(name)) this.stores.set(name, new Map());
		const store = this.stores.get(name)!;
		return Promise.resolve({
			match: (key: string) => Promise.resolve(store.get(key)?.clone()),
			put: (key: string, response: Response) => {
				if (store.size >= this.room) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
				store.set(key, response);
				return Promise.resolve();
			}
		});
	};
}
