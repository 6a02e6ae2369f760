import { expect, it } from 'vitest';
import { mapHintWords } from '#lib/words/en/map-hint.ts';
import { mapWords } from '#lib/words/en/map.ts';
import { placeStill, showOnStill } from './place-still.ts';
import { frameOfDrawing } from './still-camera.ts';

const { lacks } = mapWords;

/** A drawing of 1600 by 1200 pixels at zoom 5 whose middle is where the equator meets Greenwich. */
function drawing() {
	const attributes = new Map([['data-frame', `5 ${256 * 32} ${256 * 32} 1600 1200`]]);
	const style = new Map<string, string>();
	const element = {
		getAttribute: (name: string) => attributes.get(name) ?? null,
		setAttribute: (name: string, value: string) => attributes.set(name, value),
		removeAttribute: (name: string) => attributes.delete(name),
		querySelectorAll: () => [],
		querySelector: () => ({ setAttribute: (name: string, value: string) => attributes.set(name, value) }),
		style: { setProperty: (name: string, value: string) => style.set(name, value) }
	} as unknown as SVGSVGElement;
	return { element, attributes, style };
}
const frame = frameOfDrawing(drawing().element)!;
const box = { width: 800, height: 600 };

it('says how many times larger a drawing is than it was made', () => {
	const { element, attributes, style } = drawing();
	expect(placeStill(element, frame, { zoom: 6, center: [0, 0] }, box)).toBeUndefined();
	expect(style.get('--k')).toBe('2');
	expect(attributes.get('transform')).toMatch(/scale\(1\)$/);
	expect(attributes.get('patternTransform')).toBe('scale(0.5)');
});

it('says what a drawing lacks: what lies around it, or detail', () => {
	const lackAt = (zoom: number, lng = 0) => placeStill(drawing().element, frame, { zoom, center: [lng, 0] }, box);
	expect(lackAt(4)).toBeUndefined(); // 1600 pixels of it fill 800
	expect(lackAt(3.9)).toBe(lacks.surroundings);
	expect(lackAt(5, 60)).toBe(lacks.surroundings);
	expect(lackAt(7)).toBeUndefined();
	expect(lackAt(7.1)).toBe(lacks.detail);
});

it('leaves a drawing without a frame alone', async () => {
	const { element, attributes, style } = drawing();
	attributes.delete('data-frame');
	const shown = {
		view: { zoom: 6, center: [0, 0] as const },
		asked: undefined,
		then: {},
		lens: undefined,
		documents: [],
		focus: undefined
	};
	expect(await showOnStill(element, shown, {} as HTMLElement, () => false)).toBeUndefined();
	expect(style.size).toBe(0);
});

it('says that a limit leaves nothing to see, but for a country that fills the map', async () => {
	const { element } = drawing();
	const shown = { view: undefined, asked: undefined, lens: undefined, documents: [] };
	const country = { bounds: [0, 0, 1, 1], lines: [], points: [], countries: ['AZ'] } as const;
	const box = { getBoundingClientRect: () => ({}) } as HTMLElement;
	const said = (then: object, isOfCountry: boolean) =>
		showOnStill(element, { ...shown, then, focus: isOfCountry ? country : undefined }, box, () => false);
	expect(await said({ known: '1990-01-01' }, false)).toBe(mapHintWords.nowhere);
	expect(await said({ known: '1990-01-01' }, true)).toBeUndefined();
	expect(await said({}, false)).toBeUndefined();
});
