import type { View } from '#lib/state/query.ts';
import { dragged, scaledAbout, unmoved, viewAfter, viewOfStill, type Pixel, type Shift } from './still-camera.ts';

export interface GestureOptions {
	/** How near and how far the live map goes. */
	readonly zooms: { readonly least: number; readonly most: number };
	/** The reader has the map in hand: nothing should take its place now. */
	readonly onhold: (isHeld: boolean) => void;
	/** The view at which the reader has let go. */
	readonly onview: (view: View) => void;
}

const slack = 3; // px: a hand that clicks trembles
const wheelStep = 450; // of a wheel's pixels to a zoom, as the live map has it
const pinchStep = 100; // of a touchpad's, which come with the control key
const lineHeight = 40; // px
const wheelRest = 160; // ms without a turn: the wheel is let go

/**
 * Lets a reader drag, turn and pinch a still map, before the live map is there or where there is none. While the hand
 * moves, the drawing is only shifted, which takes no new layout; `onview` says where it is to be drawn then, which ends
 * the shift. Returns what ends it all.
 */
export function followGestures(element: HTMLElement, { zooms, onhold, onview }: GestureOptions): () => void {
	const pointers = new Map<number, Pixel>();
	let grip: { svg: SVGSVGElement; view: View; box: DOMRect; offset: Pixel } | undefined;
	let shift: Shift = unmoved;
	let hasMoved = false;
	let turning: ReturnType<typeof setTimeout> | undefined;

	function take(): boolean {
		if (grip) return true;
		const svg = element.querySelector<SVGSVGElement>(':scope > svg');
		const box = element.getBoundingClientRect();
		const view = svg && viewOfStill(svg, box);
		if (!view) return false;
		// Shifted still, it is about to be drawn where the last move has left it.
		if (svg.style.transform !== '') return false;
		const own = svg.getBoundingClientRect();
		grip = { svg, view, box, offset: [own.x - box.x, own.y - box.y] };
		shift = unmoved;
		onhold(true);
		return true;
	}

	function show(wanted: Shift, about: Pixel) {
		if (!grip) return;
		const { svg, view, offset } = grip;
		const zoom = view.zoom + Math.log2(wanted.times);
		const allowed = Math.min(Math.max(zoom, zooms.least), zooms.most);
		shift = allowed === zoom ? wanted : scaledAbout(wanted, 2 ** (allowed - zoom), about);
		const [x, y] = [shift.x + (shift.times - 1) * offset[0], shift.y + (shift.times - 1) * offset[1]];
		svg.style.transform = `translate(${x}px, ${y}px) scale(${shift.times})`;
		svg.style.overflow = 'visible';
	}

	function letGo() {
		if (!grip || pointers.size > 0 || turning !== undefined) return;
		const { view, box } = grip;
		grip = undefined;
		if (shift !== unmoved) onview(viewAfter(view, shift, box));
		onhold(false);
	}

	const inBox = ({ clientX, clientY }: MouseEvent): Pixel => {
		const { x, y } = grip?.box ?? element.getBoundingClientRect();
		return [clientX - x, clientY - y];
	};

	function press(event: PointerEvent) {
		if (event.button !== 0 || !take()) return;
		if (pointers.size === 0) hasMoved = false;
		pointers.set(event.pointerId, inBox(event));
	}

	function move(event: PointerEvent) {
		const last = pointers.get(event.pointerId);
		if (!last) return;
		const now = inBox(event);
		if (!hasMoved && pointers.size === 1 && apart(last, now) <= slack) return;
		if (!hasMoved) element.setPointerCapture(event.pointerId); // not before: a captured click finds no link
		hasMoved = true;
		const before = [...pointers.values()];
		pointers.set(event.pointerId, now);
		const after = [...pointers.values()];
		const [from, to] = [middleOf(before), middleOf(after)];
		const spread = spreadOf(before, from);
		const by = spread > 0 ? spreadOf(after, to) / spread : 1;
		show(dragged(scaledAbout(shift, by, from), [to[0] - from[0], to[1] - from[1]]), to);
	}

	function lift(event: PointerEvent) {
		if (!pointers.delete(event.pointerId)) return;
		letGo();
		if (pointers.size === 0) setTimeout(() => (hasMoved = false)); // the click comes first
	}

	function turn(event: WheelEvent) {
		if (!take()) return;
		event.preventDefault();
		const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1);
		const about = inBox(event);
		show(scaledAbout(shift, 2 ** (-pixels / (event.ctrlKey ? pinchStep : wheelStep)), about), about);
		clearTimeout(turning);
		turning = setTimeout(() => {
			turning = undefined;
			letGo();
		}, wheelRest);
	}

	const ended = new AbortController();
	const { signal } = ended;
	element.style.touchAction = 'none';
	element.addEventListener('pointerdown', press, { signal });
	element.addEventListener('pointermove', move, { signal });
	for (const end of ['pointerup', 'pointercancel'] as const) addEventListener(end, lift, { signal });
	element.addEventListener('wheel', turn, { signal, passive: false });
	// A link is moved with the map, and not dragged out of it; letting go of it is no click.
	element.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
	element.addEventListener('click', (event) => hasMoved && event.preventDefault(), { signal, capture: true });
	return () => {
		ended.abort();
		clearTimeout(turning);
		element.style.removeProperty('touch-action');
	};
}

function apart(a: Pixel, b: Pixel): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function middleOf(points: readonly Pixel[]): Pixel {
	const sum = (index: 0 | 1) => points.reduce((total, point) => total + point[index], 0);
	return [sum(0) / points.length, sum(1) / points.length];
}

function spreadOf(points: readonly Pixel[], middle: Pixel): number {
	return points.reduce((total, point) => total + apart(point, middle), 0);
}
