import { expect, test } from './fixtures.ts';
import { open } from './map-view.ts';

// For an error V8 reads the script once more that it comes from, caught or not: a first visit waits for that.
test('a first visit throws no error, not even one that is caught @undrawn', async ({ page }) => {
	const thrown: string[] = [];
	const debug = await page.context().newCDPSession(page);
	debug.on('Debugger.paused', ({ data, callFrames }) => {
		thrown.push(`${data?.['description']} at ${callFrames[0]?.url}`);
		void debug.send('Debugger.resume');
	});
	await debug.send('Debugger.enable');
	await debug.send('Debugger.setPauseOnExceptions', { state: 'all' });
	await open(page, '/');
	expect(thrown).toEqual([]);
});
