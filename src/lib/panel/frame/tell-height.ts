/** What a frame tells the page around it: how many pixels it needs. */
interface HeightMessage {
	readonly type: 'corridor-atlas:height';
	readonly height: number;
}

/**
 * Tells the host page the height that the frame needs for the map beside or above this element, now and whenever it
 * changes. The height is worked out from what is inside: that of the whole page would follow the frame and never shrink.
 */
export function tellHeight(element: HTMLElement) {
	if (window.parent === window) return;
	const card = element.parentElement;
	const map = card?.previousElementSibling;
	let told: number | undefined;
	const observer = new ResizeObserver(() => {
		if (!card || !(map instanceof HTMLElement)) return;
		const mapHeight = parseFloat(getComputedStyle(map).minHeight) || 0;
		const isBelow = card.offsetTop >= map.offsetTop + map.offsetHeight;
		const height = Math.ceil(isBelow ? mapHeight + element.offsetHeight : Math.max(mapHeight, element.offsetHeight));
		if (height === told) return;
		told = height;
		window.parent.postMessage({ type: 'corridor-atlas:height', height } satisfies HeightMessage, '*');
	});
	observer.observe(element);
	observer.observe(document.documentElement);
	return () => observer.disconnect();
}
