/** A function that computes its result once for each object: for objects that never change, as lines and atlases. */
export function once<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
	const results = new WeakMap<Key, { readonly result: Result }>();
	return (key) => {
		const held = results.get(key) ?? { result: compute(key) };
		results.set(key, held);
		return held.result;
	};
}
