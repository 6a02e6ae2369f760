/** Keeps a list that scrolls above the keyboard of a phone, which covers the page and does not shrink it. */
export function aboveKeyboard(element: HTMLElement) {
	const viewport = window.visualViewport;
	if (!viewport) return;
	const fit = () => {
		const room = viewport.offsetTop + viewport.height - element.getBoundingClientRect().top - 8;
		element.style.maxHeight = `${Math.max(room, 96)}px`;
	};
	fit();
	viewport.addEventListener('resize', fit);
	viewport.addEventListener('scroll', fit);
	document.addEventListener('transitionend', fit); // the sheet rises when the field is used
	return () => {
		viewport.removeEventListener('resize', fit);
		viewport.removeEventListener('scroll', fit);
		document.removeEventListener('transitionend', fit);
	};
}
