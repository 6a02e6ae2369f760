/** Shows again what `thinOut` has hidden. */
export function showAll(svg: Element) {
	for (const hidden of svg.querySelectorAll('.crowded')) hidden.classList.remove('crowded');
}

/**
 * Seen from farther away than it was drawn for, a map has more symbols and names than room: those that would lie on
 * others are hidden, names with their symbols. What lies on top in the drawing comes first, as when it was made.
 */
export function thinOut(svg: Element) {
	const groups = [...svg.querySelectorAll('g[font-size]')].reverse();
	// All boxes are measured before anything is hidden, so that the page is laid out once. What is off has none.
	const boxes = groups
		.flatMap((group) => [...group.querySelectorAll('.symbol, text')])
		.map((drawn) => ({ drawn, box: drawn.getBoundingClientRect() }))
		.filter(({ box }) => box.width > 0);
	/** With the key of what it is the symbol of, if it is one. */
	const taken: { readonly box: DOMRect; readonly key: string | undefined }[] = [];
	const [shown, gone] = [new Set<string>(), new Set<string>()];
	for (const isName of [false, true]) {
		for (const { drawn, box } of boxes) {
			if ((drawn.localName === 'text') !== isName) continue;
			const link = drawn.closest('a');
			const key = `${link?.getAttribute('data-item')} ${link?.getAttribute('data-node')}`;
			const hasLostSymbol = isName && gone.has(key) && !shown.has(key);
			// Symbols may touch, since each must be found. What stands on a symbol, as the number of a gathering, is its own.
			const isCrowded = isName ? overlaps : hasMiddleIn;
			if (hasLostSymbol || taken.some((other) => !(isName && other.key === key) && isCrowded(box, other.box))) {
				(link ?? drawn).classList.add('crowded');
				if (!isName) gone.add(key);
			} else {
				taken.push({ box, key: isName || !link ? undefined : key });
				if (!isName) shown.add(key);
			}
		}
	}
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
	return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function hasMiddleIn(a: DOMRect, b: DOMRect): boolean {
	const [x, y] = [(a.left + a.right) / 2, (a.top + a.bottom) / 2];
	return x > b.left && x < b.right && y > b.top && y < b.bottom;
}
