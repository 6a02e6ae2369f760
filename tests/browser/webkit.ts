import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findProgram, keyActions, type DrivenBrowser } from './driven-browser.ts';
import { expect } from './fixtures.ts';
import { reportedProblems, reportingProxy } from './reporting-proxy.ts';

/** What it takes to drive WebKit: its driver, the small browser of its library, and what gives that a display. */
export interface WebKitPrograms {
	readonly driver: string;
	readonly browser: string;
	/** Makes a display that nobody sees: without it, the window shows on the machine's own. */
	readonly xvfb: string | undefined;
}

/** Where WebKitGTK is on this machine, if it is: `WEBKIT_DRIVER_PATH` and `XVFB_PATH` name programs elsewhere. */
export function webkitPrograms(): WebKitPrograms | undefined {
	const driver = findProgram('WEBKIT_DRIVER_PATH', ['WebKitWebDriver']);
	const browser = findMiniBrowser();
	const xvfb = findProgram('XVFB_PATH', ['Xvfb']);
	return driver && browser && (xvfb || process.env.DISPLAY) ? { driver, browser, xvfb } : undefined;
}

/** Debian keeps it with the libraries of the machine's kind, others with programs that only programs start. */
function findMiniBrowser(): string | undefined {
	const roots = ['/usr/libexec', '/usr/lib', '/usr/lib64'].filter((folder) => existsSync(folder));
	const kinds = roots.flatMap((root) => readdirSync(root).filter((name) => name.endsWith('-linux-gnu')));
	const folders = [...roots, ...kinds.map((kind) => join('/usr/lib', kind))];
	return folders
		.flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser')))
		.find((path) => existsSync(path));
}

/** Opens WebKit for the site at an address, by classic WebDriver: it has nothing newer. https://www.w3.org/TR/webdriver2/ */
export async function startWebKit({ driver, browser, xvfb }: WebKitPrograms, site: string): Promise<DrivenBrowser> {
	const display = xvfb ? await startDisplay(xvfb) : undefined;
	const port = await freePort();
	const child = spawn(driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, ...(display && { DISPLAY: display.name }), GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' }
	});
	const proxy = await reportingProxy(site);
	let session: string | undefined;

	async function call<Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Value> {
		const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
		const { value } = (await answer.json()) as { value: Value & { error: string; message: string } };
		if (!answer.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
		return value;
	}
	const post = <Value = void>(path: string, body: object = {}) => call<Value>('POST', session! + path, body);

	async function find(selector: string): Promise<string> {
		const found = await post<Record<string, string>>('/element', { using: 'css selector', value: selector });
		return `/element/${Object.values(found)[0]}`;
	}

	async function evaluate<Value>(expression: string): Promise<Value> {
		const script = `const done = arguments[0];
			(async () => JSON.stringify((await (${expression})) ?? null))().then(done, (error) => done('!' + error))`;
		const answer = await post<string>('/execute/async', { script, args: [] });
		if (answer.startsWith('!')) throw new Error(answer);
		return JSON.parse(answer) as Value;
	}

	async function close() {
		try {
			if (session) await call('DELETE', session);
		} finally {
			for (const one of [child, display?.child]) if (one) await end(one);
			await proxy.close();
		}
	}

	/** The window has a bar above the page, and a new one may still be about to take a size of its own. */
	async function sizePage(width: number, height: number) {
		const bar = await evaluate<number>('outerHeight - innerHeight');
		await post('/window/rect', { width, height: height + bar });
		return evaluate('[innerWidth, innerHeight]');
	}

	try {
		await expect.poll(() => call('GET', '/status').catch(() => undefined)).toMatchObject({ ready: true });
		const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
		const capabilities = { alwaysMatch: options };
		session = `/session/${(await call<{ sessionId: string }>('POST', '/session', { capabilities })).sessionId}`;
		await expect.poll(() => sizePage(1440, 900)).toEqual([1440, 900]);
	} catch (error) {
		await close();
		throw error;
	}

	return {
		evaluate,
		async goto(url) {
			const { pathname, search } = new URL(url);
			await post('/url', { url: new URL(pathname + search, proxy.url).href });
		},
		click: async (selector) => post(`${await find(selector)}/click`),
		type: (text) => post('/actions', { actions: [keyActions(text)] }),
		give: async (selector, path) => post(`${await find(selector)}/value`, { text: path }),
		back: () => post('/back'),
		problems: () => evaluate(reportedProblems),
		close
	};
}

async function startDisplay(xvfb: string): Promise<{ child: ChildProcess; name: string }> {
	// Without -noreset it starts anew when its last window closes, and refuses the next in that moment.
	const args = ['-displayfd', '3', '-noreset', '-nolisten', 'tcp', '-screen', '0', '1600x1200x24'];
	const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	const number = await new Promise<string>((found, fail) => {
		child.stdio[3]!.once('data', (data: Buffer) => found(data.toString().trim()));
		child.once('exit', () => fail(new Error('Xvfb ended')));
	});
	return { child, name: `:${number}` };
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	child.kill();
	await ended;
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}
