import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { isFromSource } from '../../scripts/vite/maplibre-from-source.ts';
import { readShippedModules } from '../../scripts/vite/shipped-packages.ts';
import { expect, mapIdle, test } from './fixtures.ts';

const build = join(import.meta.dirname, '..', '..', 'build');
const immutable = '_app/immutable';

/** The scripts of a folder of the build. */
const scriptsIn = (folder: string) =>
	readdirSync(join(build, immutable, folder))
		.filter((name) => name.endsWith('.js'))
		.map((name) => `${immutable}/${folder}/${name}`);

/** The scripts that a script loads, as its own text says. */
function importsOf(path: string): string[] {
	const text = readFileSync(join(build, path), 'utf8');
	const found = text.matchAll(/\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g);
	return [...new Set([...found].map(([, target]) => posix.join(dirname(path), target!)))];
}

function graphOf(path: string, seen = new Set<string>()): Set<string> {
	if (seen.has(path)) return seen;
	seen.add(path);
	for (const next of importsOf(path)) graphOf(next, seen);
	return seen;
}

const isRuntime = (module?: string) => module === '\0rolldown/runtime.js';

const workersOfMap = scriptsIn('workers').filter((path) => path.includes('/maplibre-gl-worker'));

test('the worker of the map is one file, and every worker has a policy of its own', async ({ request }) => {
	expect(workersOfMap).toHaveLength(1);
	for (const worker of scriptsIn('workers')) {
		const headers = (await request.get(`/${worker}`)).headers();
		expect(headers['content-security-policy'], worker).toContain("default-src 'none'; script-src 'self'");
		expect(headers['content-type'], worker).toMatch(/^text\/javascript/);
	}
});

test('the worker shares one file with the main part of the map, and loads nothing else', () => {
	test.skip(!isFromSource(), 'the built files of the package hold what both need twice');
	const [worker] = workersOfMap;
	const [shared, ...others] = importsOf(worker!);
	expect(others).toEqual([]);
	// The bundler's own few lines, which every part of the site loads first, are no part of it.
	const runtime = Object.entries(readShippedModules()).filter(
		([, [first, ...more]]) => isRuntime(first) && !more.length
	);
	const graph = [...graphOf(worker!)].filter((path) => !runtime.some(([name]) => name === path));
	expect(graph.sort()).toEqual([shared, worker].sort());
	const users = [...scriptsIn('chunks'), ...scriptsIn('nodes')].filter((path) => importsOf(path).includes(shared!));
	expect(users).toHaveLength(1);
	const main = readShippedModules()[users[0]!]!;
	expect(main).toContain('node_modules/maplibre-gl/src/index.ts');
});

test('nothing of the pages is in the worker', () => {
	for (const path of graphOf(workersOfMap[0]!)) {
		const modules = readShippedModules()[path]!;
		expect(modules.length).toBeGreaterThan(0);
		expect(modules.filter((module) => /^(src|\.svelte-kit|node_modules\/(svelte|@sveltejs))\//.test(module))).toEqual(
			[]
		);
		expect(readFileSync(join(build, path), 'utf8')).not.toContain('svelte.dev/e/');
	}
});

// Both sides walk through every object of a message, in each tile once more: see docs/decisions/0038-less-between-threads.md.
test('the worker sends no expressions, and data as text @undrawn', async ({ page }) => {
	test.skip(!isFromSource(), 'only the build from sources changes what MapLibre sends');
	await page.addInitScript(() => {
		const seen = { kinds: new Set<string>(), features: 0 };
		Object.assign(window, { seen });
		const look = (value: unknown): void => {
			if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
			const { $name, type } = value as { $name?: string; type?: unknown };
			if ($name) seen.kinds.add($name);
			if (type === 'Feature') seen.features++;
			for (const part of Object.values(value)) look(part);
		};
		window.Worker = class extends Worker {
			constructor(url: string | URL, options?: WorkerOptions) {
				super(url, options);
				this.addEventListener('message', ({ data }) => look(data));
			}
		};
	});
	await page.goto('/');
	await mapIdle(page);
	const { kinds, features } = await page.evaluate(() => {
		const { seen } = window as unknown as { seen: { kinds: Set<string>; features: number } };
		return { kinds: [...seen.kinds], features: seen.features };
	});
	expect(kinds).toEqual(expect.arrayContaining(['LineBucket', 'ZoomDependentExpression', 'ZoomConstantExpression']));
	expect(kinds.filter((kind) => /^(Expression_|CompoundExpression|StyleExpression)/.test(kind))).toEqual([]);
	expect(features).toBe(0);
});
