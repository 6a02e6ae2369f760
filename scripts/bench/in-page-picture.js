/** Runs after `in-page.js`, and adds to `window.bench` what the map has drawn: pixels, whole pictures and frames. */
(() => {
	const { ask, released, rests, later, patience } = bench;

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
		/** @type {{ at: number, pixels: Uint8Array }[]} */
		const frames = [];
		onframe = (gl) => frames.push({ at: performance.now(), pixels: pixelsAt(gl, x, y) });
		const before = rests.length;
		ask(async () => {
			const end = performance.now() + patience;
			while ((released() === 0 || rests.length === before) && performance.now() < end) await later(20);
			await later(250); // whatever is drawn after the first rest
			onframe = undefined;
			const settled = rests.slice(before).find((at) => at > released());
			const last = frames.at(-1);
			const drawn = last && frames.find(({ at, pixels }) => at > released() && isAlike(pixels, last.pixels));
			return { drawn: drawn && drawn.at - released(), settled: settled && settled - released() };
		});
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
		ask(async () => {
			const end = performance.now() + 2 * patience;
			while ((asked === 0 || performance.now() < last + silence) && performance.now() < end) await later(20);
			onframe = undefined;
			for (const kind of kinds) removeEventListener(kind, note, { capture: true });
			const final = frames.at(-1)?.picture;
			const earlier = frames.findLastIndex(({ picture }) => picture !== final);
			const settled = frames.slice(earlier + 1).find(({ at }) => at > asked);
			return settled && settled.at - asked;
		});
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

	Object.assign(bench, {
		expectSwitch,
		expectSettled,
		noteFrames,
		frameTimes: () => {
			isDragged = false;
			return frameTimes;
		}
	});
})();
