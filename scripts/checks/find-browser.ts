import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const usualPlaces = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/**
 * What Chromium leaves out: it heeds only the last list it is given, so this holds what Playwright's own has, too.
 * The popups of the address bar, which no test sees, cost more than half a second of computing for each new page.
 */
const withoutFeatures = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning'
];

/** Software WebGL, so that the map draws the same on machines without a graphics card; no calls home. */
export const browserArguments = [
	'--no-sandbox',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	// Pages are painted by the processor, as on a machine without a graphics card. Painted through software WebGL, the
	// first paint of a still map takes a second instead of a tenth.
	'--disable-gpu-rasterization',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	`--disable-features=${withoutFeatures.join(',')}`
];

/**
 * The same for tests, which measure no times: page and map are put together by the processor. Put together through software
 * WebGL, frame for frame, they took a fifth of all that a run computes. The map itself is drawn by WebGL as ever.
 */
export const testArguments = [...browserArguments, '--disable-gpu-compositing'];

/** The path of a Chromium on this machine: the environment's, the system's, or the one Playwright keeps. */
export function findBrowser(): string | undefined {
	const named = process.env.CHROMIUM_PATH;
	if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file.`);
	return named || [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path));
}

/** As `findBrowser`, but installs one if there is none. Throws an error that says what to do if that fails too. */
export function ensureBrowser(): string {
	const found = findBrowser();
	if (found) return found;
	for (const install of [installFromDebian, installFromPlaywright]) {
		try {
			install();
		} catch (problem) {
			console.error(`${install.name}: ${problem instanceof Error ? problem.message : String(problem)}`);
		}
		const installed = findBrowser();
		if (installed) return installed;
	}
	throw new Error(
		'No Chromium found, and none could be installed. Install it (Debian, Ubuntu: sudo apt-get install chromium; ' +
			'elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to the program.'
	);
}

const isRoot = process.getuid?.() === 0;

function installFromDebian(): void {
	if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
	run('apt-get', 'update', '-qq');
	run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
}

function installFromPlaywright(): void {
	run('npx', 'playwright', 'install', ...(isRoot && process.env.CI ? ['--with-deps'] : []), 'chromium');
}

/** Output goes to standard error: standard output is for the path alone. */
function run(program: string, ...args: string[]): void {
	execFileSync(program, args, {
		stdio: ['ignore', 2, 2],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(ensureBrowser());
