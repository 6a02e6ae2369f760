/**
 * `npm run lighthouse`: what Lighthouse says of a built page of every kind but frames. npm fetches it for this alone, since
 * it weighs more than everything else here together; version 12 is the last for Node 20.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureBrowser } from './find-browser.ts';
import { pagesOfEveryKind } from '../vite/page-kinds.ts';
import { startServer } from '../hosting/static-server.ts';

const build = join(import.meta.dirname, '..', '..', 'build');
const categories = ['accessibility', 'best-practices', 'seo'];
const options = [
	'--output=json',
	'--quiet',
	`--only-categories=${categories.join(',')}`,
	'--throttling-method=provided',
	'--chrome-flags=--headless --no-sandbox --use-angle=swiftshader --enable-unsafe-swiftshader --ignore-gpu-blocklist'
];

interface LighthouseReport {
	readonly categories: Record<
		string,
		{ readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }
	>;
	readonly audits: Record<string, { readonly title: string; readonly score: number | null }>;
}

if (!existsSync(join(build, 'index.html'))) throw new Error('There is no built site yet. Run: npm run build');
const server = await startServer({ directory: build });
for (const file of pagesOfEveryKind(build).whole) {
	const path = file.replace(/(^index)?\.html$/, '');
	// Not in step with it: the server answers from this process.
	const { stdout } = await promisify(execFile)('npx', ['--yes', 'lighthouse@12.8.2', server.url + path, ...options], {
		maxBuffer: 1e8,
		env: { ...process.env, CHROME_PATH: ensureBrowser() }
	});
	const report = JSON.parse(stdout) as LighthouseReport;
	const scores = categories.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
	console.log(`/${path}`.padEnd(50), categories.map((name, index) => `${name} ${scores[index]}`).join(', '));
	for (const name of categories) {
		for (const { id, weight } of report.categories[name]?.auditRefs ?? []) {
			const { score, title } = report.audits[id] ?? { score: 1, title: id };
			if (weight > 0 && score !== null && score < 1) console.log(`  ${title}`);
		}
	}
	// The page for addresses that lead nowhere is answered with 404, which search engines are meant to take for what it is.
	if (path !== '404' && scores.some((score) => score < 100)) process.exitCode = 1;
}
await server.close();
