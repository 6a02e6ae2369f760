import { defineConfig, devices } from '@playwright/test';
import { ensureBrowser, testArguments } from './scripts/checks/find-browser.ts';

const phoneTests = '**/*.phone.spec.ts';

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '**/*.spec.ts',
	// Serves build/ on a free port for as long as the tests run; fixtures.ts reads its address.
	globalSetup: './tests/browser/serve-build.ts',
	forbidOnly: Boolean(process.env.CI),
	fullyParallel: true,
	retries: 0,
	// Drawing in software fills both cores of a small machine: 38 s with two workers, 48 s with one.
	workers: 2,
	timeout: 120_000, // only what hangs is stopped: a journey takes a minute where two of them share a slow machine
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		browserName: 'chromium',
		launchOptions: { executablePath: ensureBrowser(), args: testArguments },
		// `page.route` does not see what a service worker asks for: offline.spec.ts alone allows it.
		serviceWorkers: 'block',
		locale: 'en-GB',
		timezoneId: 'UTC',
		// Recording every test to keep the failed ones took a quarter of the time; `-- --trace on` when one is needed.
		trace: 'off',
		screenshot: 'only-on-failure'
	},
	projects: [
		{ name: 'wide', testIgnore: phoneTests, use: { viewport: { width: 1440, height: 900 } } },
		{
			name: 'phone',
			testMatch: phoneTests,
			use: {
				userAgent: devices['Pixel 7'].userAgent,
				viewport: { width: 390, height: 844 },
				deviceScaleFactor: 1,
				hasTouch: true,
				isMobile: true
			}
		}
	]
});
