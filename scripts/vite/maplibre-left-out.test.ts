import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptied, findsNothing, unchecked } from './maplibre-left-out.ts';

const load = (code: string) =>
	import(`data:text/javascript,${encodeURIComponent(code)}`) as Promise<Record<string, unknown>>;

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
	const left = await load(empty);
	expect(Object.keys(left).sort()).toEqual(['Terrain', 'draw', 'other', 'pattern', 'renamed']);
	const { draw, Terrain, pattern } = left as { draw: () => void; Terrain: new () => object; pattern: unknown };
	expect(pattern).toBeUndefined();
	expect(draw).toThrow('left out of this build');
	expect(() => new Terrain()).toThrow('left out of this build');
});

it('leaves of a shader an empty text', () => {
	expect(emptied("export default 'void main() {}';", 'heatmap.fragment.glsl.g.ts')).toBe("export default '';");
});

it('puts in the place of the checks of a style all that they export and are asked for, finding no fault', async () => {
	const folder = join(createRequire(import.meta.url).resolve('maplibre-gl/package.json'), '..', 'src');
	const read = (path: string) => readFileSync(join(folder, path), 'utf8');
	const stand = await load(findsNothing);
	const real = await load(emptied(read(unchecked), unchecked));
	expect(Object.keys(stand).sort()).toEqual(Object.keys(real).sort());
	const users = ['style', 'style_layer', 'light', 'sky'].map((name) => read(`style/${name}.ts`)).join('');
	const asked = new Set([...users.matchAll(/\bvalidateStyle\.(\w+)/g)].map(([, part]) => part!));
	expect(asked.size).toBeGreaterThan(5);
	const { validateStyle } = stand as { validateStyle: Record<string, () => unknown> };
	for (const part of asked) expect(validateStyle[part]?.(), part).toEqual([]);
});
