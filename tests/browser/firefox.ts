import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'undici';
import { findProgram, keyActions, type DrivenBrowser } from './driven-browser.ts';

type Answer = Record<string, never>;

/** It also prints a page on A4, as a PDF. */
export interface Firefox extends DrivenBrowser {
	print(): Promise<Buffer>;
}

/** Where Firefox is on this machine, if it is: `FIREFOX_PATH` names one. */
export const firefoxPath = () => findProgram('FIREFOX_PATH', ['firefox-esr', 'firefox']);

/** What Firefox says of a file that was still coming through the service worker when its page was left. */
const brokenOff = /^Failed to load .*\. A ServiceWorker intercepted the request and encountered an unexpected error\.$/;

/** By WebDriver BiDi, since Playwright drives only a Firefox of its own. */
export async function startFirefox(path: string): Promise<Firefox> {
	const profile = mkdtempSync(join(tmpdir(), 'corridor-atlas-firefox-'));
	// It would ask its maker for news.
	const settings = {
		'app.normandy.enabled': false,
		'datareporting.policy.dataSubmissionEnabled': false,
		'network.captive-portal-service.enabled': false,
		'network.connectivity-service.enabled': false,
		'services.settings.server': 'data:,',
		'intl.accept_languages': 'en-GB'
	};
	const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
	writeFileSync(join(profile, 'user.js'), lines.join('\n'));
	const child = spawn(path, ['-headless', '-no-remote', '-profile', profile, '--remote-debugging-port', '0'], {
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	const address = await new Promise<string>((found, fail) => {
		let said = '';
		child.stderr.on('data', (data: Buffer) => {
			said += data.toString();
			const match = /listening on (ws:\S+)/.exec(said);
			if (match) found(match[1]!);
		});
		void ended.then(() => fail(new Error(`Firefox ended: ${said}`)));
	});
	const { send, on, hangUp } = await dial(`${address}/session`);
	await send('session.new', { capabilities: {} });
	const { contexts } = (await send('browsingContext.getTree', {})) as unknown as { contexts: { context: string }[] };
	const { context } = contexts[0]!;
	await send('browsingContext.setViewport', { context, viewport: { width: 1440, height: 900 } });
	await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });

	const problems: string[] = [];
	let origin: string | undefined;
	let isLeaving = false;
	on('log.entryAdded', ({ level, text }: { level: string; text: string }) => {
		if (level === 'error' && !(isLeaving && brokenOff.test(text))) problems.push(text);
	});
	on('network.beforeRequestSent', ({ request: { url } }: { request: { url: string } }) => {
		if (/^https?:/.test(url) && origin && new URL(url).origin !== origin) problems.push(`request: ${url}`);
	});

	async function evaluate<Value>(expression: string): Promise<Value> {
		const answer = await send('script.evaluate', {
			expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
			target: { context },
			awaitPromise: true
		});
		const { type, result, exceptionDetails } = answer as unknown as {
			type: string;
			result: { value: string };
			exceptionDetails: { text: string };
		};
		if (type !== 'success') throw new Error(exceptionDetails.text);
		return JSON.parse(result.value) as Value;
	}

	async function find(selector: string): Promise<{ sharedId: string }> {
		const locator = { type: 'css', value: selector };
		const answer = await send('browsingContext.locateNodes', { context, locator, maxNodeCount: 1 });
		const { nodes } = answer as unknown as { nodes: { sharedId: string }[] };
		if (!nodes[0]) throw new Error(`There is no ${selector}`);
		return { sharedId: nodes[0].sharedId };
	}

	const act = (actions: object) => send('input.performActions', { context, actions: [actions] });

	return {
		problems: () => Promise.resolve(problems),
		evaluate,
		async goto(url) {
			origin ??= new URL(url).origin;
			isLeaving = true;
			await send('browsingContext.navigate', { context, url, wait: 'complete' });
			isLeaving = false;
		},
		async click(selector) {
			const element = await find(selector);
			await evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`);
			await act({
				type: 'pointer',
				id: 'mouse',
				actions: [
					{ type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
					{ type: 'pointerDown', button: 0 },
					{ type: 'pointerUp', button: 0 }
				]
			});
		},
		async type(text) {
			await act(keyActions(text));
		},
		async give(selector, path) {
			await send('input.setFiles', { context, element: await find(selector), files: [path] });
		},
		async back() {
			await send('browsingContext.traverseHistory', { context, delta: -1 });
		},
		async print() {
			const page = { width: 21, height: 29.7 };
			const { data } = (await send('browsingContext.print', { context, page })) as unknown as { data: string };
			return Buffer.from(data, 'base64');
		},
		async close() {
			hangUp();
			child.kill();
			await ended;
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}

/** https://www.w3.org/TR/webdriver-bidi/: commands with a number, answers with that number, and events without. */
async function dial(address: string) {
	const socket = new WebSocket(address);
	const waiting = new Map<number, (message: { result?: Answer; error?: string; message?: string }) => void>();
	const listeners = new Map<string, (params: never) => void>();
	let last = 0;
	socket.addEventListener('message', ({ data }) => {
		const message = JSON.parse(data as string) as { id?: number; method?: string; params: never };
		if (message.id !== undefined) waiting.get(message.id)?.(message as never);
		else listeners.get(message.method ?? '')?.(message.params);
	});
	await new Promise<void>((open, fail) => {
		socket.addEventListener('open', () => open());
		socket.addEventListener('error', () => fail(new Error(`Firefox does not answer at ${address}`)));
	});
	return {
		send: (method: string, params: object) =>
			new Promise<Answer>((done, fail) => {
				const id = ++last;
				waiting.set(id, ({ result, error, message }) => {
					waiting.delete(id);
					if (result) done(result);
					else fail(new Error(`${method}: ${error} ${message}`));
				});
				socket.send(JSON.stringify({ id, method, params }));
			}),
		on: <Params>(method: string, listener: (params: Params) => void) => void listeners.set(method, listener as never),
		hangUp: () => socket.close()
	};
}
