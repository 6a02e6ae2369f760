import { expect, it } from 'vitest';
import { emptied } from './maplibre-left-out.ts';

it('keeps the names of what a module exports, and nothing behind them', async () => {
	const code = `
		import { big } from './big.ts';
		export type Options = { a: number };
		export interface Shape { b: string }
		export const pattern: string = big(1), other = 2;
		export function draw(layer: Options): void { big(layer); }
		export class Terrain extends Map { zoom = 1; }
		const inner = big(2);
		export { inner as renamed, type Shape as Form };
		register('Terrain', Terrain);
	`;
	const empty = emptied(code, 'terrain.ts');
	expect(empty).not.toMatch(/big|register|import/);
	const left = (await import(`data:text/javascript,${encodeURIComponent(empty)}`)) as Record<string, unknown>;
	expect(Object.keys(left).sort()).toEqual(['Terrain', 'draw', 'other', 'pattern', 'renamed']);
	const { draw, Terrain, pattern } = left as { draw: () => void; Terrain: new () => object; pattern: unknown };
	expect(pattern).toBeUndefined();
	expect(draw).toThrow('left out of this build');
	expect(() => new Terrain()).toThrow('left out of this build');
});

it('leaves of a shader an empty text', () => {
	expect(emptied("export default 'void main() {}';", 'heatmap.fragment.glsl.g.ts')).toBe("export default '';");
});
