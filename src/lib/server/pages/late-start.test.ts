import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withLateStart } from './late-start.ts';

const script = `
				{
					__sveltekit_1 = { base: "" };
					const element = document.currentScript.parentElement;
					Promise.all([
						import("/start.js"),
						import("/app.js")
					]).then(([kit, app]) => { kit.start(app, element); });
				}
			`;
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const page = `<meta content="script-src 'self' '${hash('theme()')}' '${hash(script)}'">
<link href="/start.js" rel="modulepreload">
<link href="/app.js" rel="modulepreload">
<script>theme()</script><main>Words</main><script>${script}</script>`;

const scriptIn = (html: string) => /<main>.*<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

it('fetches nothing of the program before the first frame', () => {
	const late = withLateStart(page);
	expect(late.replace(/<template id="program">[\s\S]*?<\/template>/, '')).not.toContain('modulepreload');
	expect(late.match(/rel="modulepreload"/g)).toHaveLength(2);
	expect(scriptIn(late)).toMatch(/new Promise\(.*\)\.then\(\(\) => \(.*import\("\/start\.js"\)/s);
	expect(late).toContain('<script>theme()</script>');
});

it('leaves a script that the policy of the page lets in, and that can be read', () => {
	const late = withLateStart(page);
	expect(late).toContain(`'${hash('theme()')}' '${hash(scriptIn(late))}'`);
	expect(() => new Function(scriptIn(late))).not.toThrow();
});

it('leaves a page without a program as it is', () => {
	expect(withLateStart('<main>Words</main>')).toBe('<main>Words</main>');
});

it('stops where Kit begins a page otherwise', () => {
	expect(() => withLateStart(page.replace('.then(([kit', '.finally(([kit'))).toThrow(/late-start\.ts/);
	expect(() => withLateStart(page.replaceAll('modulepreload', 'preload'))).toThrow(/late-start\.ts/);
});
