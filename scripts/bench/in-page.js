/**
 * Runs in every measured page before the page's own scripts, notes what a reader would notice, and is asked by
 * `window.bench`; `in-page-picture.js` adds what the map has drawn. JavaScript, since the browser reads it as it is; no
 * page needs to know of it.
 */
(() => {
	/** By Element Timing, which tells when a text was painted first: what is noted, and where it stands. */
	const texts = {
		heading: 'main h1',
		words: 'main h1 + p, main blockquote',
		// Stands right behind the still map: it cannot be painted before it.
		still: '[data-still-map] + p'
	};
	const isMap = 'section[aria-label=Map]';

	/** @type {Record<string, number>} */
	const painted = {};
	/** @type {number[]} */
	const rests = [];
	/** @type {[start: number, duration: number][]} */
	const longTasks = [];
	let released = 0;

	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { identifier, renderTime } = /** @type {PerformanceEntry & {identifier: string, renderTime: number}} */ (
				entry
			);
			if (identifier in texts) painted[identifier] ??= renderTime;
		}
	}).observe({ type: 'element', buffered: true });

	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) longTasks.push([startTime, duration]);
	}).observe({ type: 'longtask', buffered: true });

	// The parser yields before it paints, so the attribute is there in time; pages need not carry it.
	const marker = new MutationObserver(() => {
		for (const [name, selector] of Object.entries(texts)) {
			const element = document.querySelector(selector);
			if (element && !element.hasAttribute('elementtiming')) element.setAttribute('elementtiming', name);
		}
	});
	marker.observe(document, { childList: true, subtree: true });

	new MutationObserver((records) => {
		for (const { target } of records) {
			if (target instanceof Element && target.matches(`${isMap}[data-idle]`)) rests.push(performance.now());
		}
	}).observe(document, { attributes: true, attributeFilter: ['data-idle'], subtree: true });

	// The moment at which a finger or button is lifted: the browser's own stamp, not that of a handler kept waiting.
	addEventListener('pointerup', ({ timeStamp }) => (released = timeStamp), { capture: true });

	/** Runs once what is in the document now has been painted. */
	const afterPaint = (/** @type {() => void} */ then) => {
		requestAnimationFrame(() => {
			const channel = new MessageChannel();
			channel.port1.onmessage = then;
			channel.port2.postMessage(undefined);
		});
	};

	/** @type {Promise<unknown>} */
	let answer = Promise.resolve();
	/** From now on waits for the next click; what is found is the answer. */
	const ask = (/** @type {() => Promise<unknown>} */ find) => {
		released = 0;
		answer = find();
	};
	const later = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
	const patience = 2500;

	/** Waits for the next click and tells how long it took until `isThere` was painted. */
	const expectPaint = (/** @type {() => boolean} */ isThere) =>
		ask(() => {
			const there = new Promise((resolve) => {
				const look = () => {
					if (released === 0 || !isThere()) return;
					observer.disconnect();
					afterPaint(() => resolve(performance.now() - released));
				};
				const observer = new MutationObserver(look);
				observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
				addEventListener('pointerup', () => setTimeout(look), { once: true });
			});
			return Promise.race([there, later(patience)]);
		});

	Object.assign(window, {
		bench: {
			load: () => ({ painted, rest: rests[0], longTasks }),
			isAtRest: () => document.querySelector(isMap)?.hasAttribute('data-idle') ?? false,
			expectWords: (/** @type {string} */ name) =>
				expectPaint(
					() =>
						document.querySelector('main h1')?.textContent?.trim() === name &&
						document.querySelector('main blockquote') !== null
				),
			/** @param {string} layer @param {boolean} isShown */
			expectStill: (layer, isShown) =>
				expectPaint(() => {
					const drawn = document.querySelector(`[data-still-map] [data-layer="${layer}"]`);
					return drawn !== null && (getComputedStyle(drawn).display !== 'none') === isShown;
				}),
			answer: () => answer,
			ask,
			released: () => released,
			rests,
			later,
			patience
		}
	});
})();
