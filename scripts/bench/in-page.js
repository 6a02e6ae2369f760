/**
 * Stands in every measured page before the page's own scripts, notes what a reader would notice, and is asked by
 * `window.bench`. JavaScript, since the browser reads it as it stands; no page needs to know of it.
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
	const later = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
	const patience = 2500;

	/** Waits for the next click and tells how long it took until `isThere` was painted. */
	const expectPaint = (/** @type {() => boolean} */ isThere) => {
		released = 0;
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
		answer = Promise.race([there, later(patience)]);
	};

	/** The map's graphics context, as the page asked for it. */
	const graphics = () =>
		/** @type {WebGL2RenderingContext | undefined} */ (
			/** @type {HTMLCanvasElement | null} */ (document.querySelector('.maplibregl-canvas'))?.getContext('webgl2') ??
				undefined
		);

	/** The pixels around a point of the page, as the map has just drawn them; asking waits until it really has. */
	const pixelsAt = (
		/** @type {WebGL2RenderingContext} */ gl,
		/** @type {number} */ x,
		/** @type {number} */ y,
		/** @type {number} */ reach = 3
	) => {
		const canvas = /** @type {HTMLCanvasElement} */ (gl.canvas);
		const box = canvas.getBoundingClientRect();
		const scale = canvas.width / box.width;
		const side = 2 * reach + 1;
		const pixels = new Uint8Array(side * side * 4);
		const left = Math.round((x - box.left) * scale) - reach;
		const bottom = canvas.height - Math.round((y - box.top) * scale) - reach;
		gl.readPixels(left, bottom, side, side, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
		return pixels;
	};
	const isAlike = (/** @type {Uint8Array} */ a, /** @type {Uint8Array} */ b) =>
		a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length < 2;

	/** Called after every frame that the map has drawn. */
	let onframe = /** @type {((gl: WebGL2RenderingContext) => void) | undefined} */ (undefined);
	const nextFrame = window.requestAnimationFrame.bind(window);
	window.requestAnimationFrame = (callback) =>
		nextFrame((time) => {
			const gl = onframe && graphics();
			if (!gl || !onframe) return callback(time);
			let isDrawn = false;
			gl.drawElements = function (...args) {
				isDrawn = true;
				WebGL2RenderingContext.prototype.drawElements.apply(this, args);
			};
			callback(time);
			Reflect.deleteProperty(gl, 'drawElements');
			if (isDrawn) onframe(gl);
		});

	/**
	 * Waits for the next click, on a switch, and tells how long it took until the map showed a point of the page as it
	 * then stayed, and until the map was at rest.
	 */
	const expectSwitch = (/** @type {number} */ x, /** @type {number} */ y) => {
		released = 0;
		/** @type {{ at: number, pixels: Uint8Array }[]} */
		const frames = [];
		onframe = (gl) => frames.push({ at: performance.now(), pixels: pixelsAt(gl, x, y) });
		const before = rests.length;
		answer = (async () => {
			const end = performance.now() + patience;
			while ((released === 0 || rests.length === before) && performance.now() < end) await later(20);
			await later(250); // whatever is drawn after the first rest
			onframe = undefined;
			const settled = rests.slice(before).find((at) => at > released);
			const last = frames.at(-1);
			const drawn = last && frames.find(({ at, pixels }) => at > released && isAlike(pixels, last.pixels));
			return { drawn: drawn && drawn.at - released, settled: settled && settled - released };
		})();
	};

	/** All that the map has drawn, as a number. */
	const wholePicture = (/** @type {WebGL2RenderingContext} */ gl) => {
		const { width, height } = /** @type {HTMLCanvasElement} */ (gl.canvas);
		const pixels = new Uint8Array(width * height * 4);
		gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
		return new Uint32Array(pixels.buffer).reduce((sum, pixel, at) => (sum + (pixel ^ at)) | 0, 0);
	};
	const silence = 500;

	/**
	 * Waits for the next key, click or way back, and tells how long it took until the map showed the whole picture as it
	 * then stayed: until the frame after which no other differs. Nothing where the picture did not change.
	 */
	const expectSettled = () => {
		let asked = 0;
		/** @type {{ at: number, picture: number }[]} */
		const frames = [];
		let last = performance.now();
		onframe = (gl) => {
			frames.push({ at: performance.now(), picture: wholePicture(gl) });
			last = performance.now();
		};
		const note = (/** @type {Event} */ { timeStamp }) => {
			asked ||= timeStamp;
			last = performance.now();
		};
		const kinds = ['keydown', 'pointerup', 'popstate'];
		for (const kind of kinds) addEventListener(kind, note, { capture: true, once: true });
		answer = (async () => {
			const end = performance.now() + 2 * patience;
			while ((asked === 0 || performance.now() < last + silence) && performance.now() < end) await later(20);
			onframe = undefined;
			for (const kind of kinds) removeEventListener(kind, note, { capture: true });
			const final = frames.at(-1)?.picture;
			const earlier = frames.findLastIndex(({ picture }) => picture !== final);
			const settled = frames.slice(earlier + 1).find(({ at }) => at > asked);
			return settled && settled.at - asked;
		})();
	};

	/** @type {number[]} */
	let frameTimes = [];
	let isDragged = false;
	const noteFrames = () => {
		frameTimes = [];
		isDragged = true;
		let before = 0;
		const note = (/** @type {number} */ time) => {
			if (before > 0) frameTimes.push(time - before);
			before = time;
			if (isDragged) nextFrame(note);
		};
		nextFrame(note);
	};

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
			expectSwitch,
			expectSettled,
			answer: () => answer,
			noteFrames,
			frameTimes: () => {
				isDragged = false;
				return frameTimes;
			}
		}
	});
})();
