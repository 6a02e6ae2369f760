import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

export { expect };

/**
 * `test('reads … @still', …)`: in a test so tagged the browser says that it has no WebGL, and the page keeps its still map.
 * Drawing the live one is most of what a test costs, so every test that does not speak of it has the tag.
 */
const still = '@still';

/**
 * In a test so tagged WebGL draws nothing: the map lives, places its names, moves and answers, and its canvas stays empty.
 * Drawing in software is half of what a live map costs, so a test that does not look at the picture has the tag.
 */
export const undrawn = '@undrawn';

interface Watch {
	/**
	 * Problems this test expects, matched against the lines a failure prints; all others fail the test.
	 * `test.use({ expectedProblems: [/404/] })`
	 */
	expectedProblems: RegExp[];
	/** Fails the test on a request to another host, an error on the console, or an error nobody caught. */
	watch: undefined;
}

/** Playwright's `test`, with the built site as its `baseURL` and every page watched for problems. */
export const test = base.extend<Watch>({
	expectedProblems: [[], { option: true }],
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern
	baseURL: async ({}, use) => use(process.env.ATLAS_URL),
	context: async ({ context }, use, { tags }) => {
		if (tags.includes(still)) {
			await context.addInitScript(() => {
				HTMLCanvasElement.prototype.getContext = () => null;
			});
		}
		if (tags.includes(undrawn)) await context.addInitScript(drawNothing);
		await context.addInitScript(markStart);
		await use(context);
	},
	page: async ({ page, javaScriptEnabled }, use) => {
		const load = page.goto.bind(page);
		page.goto = async (url, options) => {
			const response = await load(url, options);
			// Who says what to wait for means to see the page before its program has started.
			if (javaScriptEnabled !== false && !options?.waitUntil) await started(page);
			return response;
		};
		await use(page);
	},
	watch: [
		async ({ context, baseURL, expectedProblems }, use) => {
			const problems = collectProblems(context, new URL(baseURL!).origin);
			await use(undefined);
			// Whatever the pages have reported so far arrives before the answer to a question asked now.
			await Promise.all(context.pages().map((page) => page.title().catch(() => '')));
			expect(
				problems.filter((problem) => !expectedProblems.some((expected) => expected.test(problem))),
				'requests to other hosts and errors in the browser'
			).toEqual([]);
		},
		{ auto: true }
	]
});

/** Runs in the page. */
function markStart() {
	addEventListener('started', () => (document.documentElement.dataset['started'] = ''));
}

/**
 * Waits until the page listens. What a test presses before would be done all the same, but later, and the test would look
 * at the page before that. `early.spec.ts` alone tries it. Pages without a program, as those of editions, are there at once.
 */
async function started(page: Page) {
	await page.waitForFunction(
		() =>
			'started' in document.documentElement.dataset ||
			![...document.scripts].some(({ textContent }) => textContent.includes('kit.start('))
	);
}

/** Runs in the page. Programs that nothing is drawn with are as small as they can be: making them takes long in software. */
function drawNothing() {
	const nothing = () => undefined;
	for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
		const give = prototype.shaderSource;
		Object.assign(prototype, {
			clear: nothing,
			drawElements: nothing,
			drawArrays: nothing,
			shaderSource(this: WebGLRenderingContext, shader: WebGLShader) {
				const isOfCorners = this.getShaderParameter(shader, this.SHADER_TYPE) === this.VERTEX_SHADER;
				give.call(this, shader, isOfCorners ? 'void main() { gl_Position = vec4(0); }' : 'void main() {}');
			}
		});
	}
}

function collectProblems(context: BrowserContext, origin: string): string[] {
	const problems: string[] = [];
	context.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') problems.push(`request: ${request.url()}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => problems.push(`error: ${error.error().stack ?? error.error().message}`));
	return problems;
}

/**
 * Where touch is the only means, the live map waits for the reader's first sign: this is one, and touches nothing. A page
 * that is being loaded may not listen yet, so whoever waits for the live map gives it now and then.
 */
export async function giveSign(page: Page): Promise<void> {
	await page.evaluate(() => dispatchEvent(new Event('pointermove')));
}

/** Waits until the map has drawn everything it asked for: the region "Map" then has the attribute `data-idle`. */
export async function mapIdle(page: Page): Promise<void> {
	// MapLibre calls its canvas by the same role and name as the element around it.
	const idle = page.getByRole('region', { name: 'Map', exact: true }).and(page.locator('[data-idle]'));
	await expect(async () => {
		if (test.info().project.use.hasTouch) await giveSign(page);
		await expect(idle.first()).toBeAttached({ timeout: 2000 });
	}).toPass({ timeout: 30_000 });
}
