import { expect, test } from 'vitest';
import { runScript } from './run-script.ts';

const patience = 60_000; // of a machine that is busy with other tests

test('gives back what a script says that fails', { timeout: patience }, async () => {
	const { succeeded, output } = await runScript('document:check', { args: ['no-such-file.txt'], isHeldBack: true });
	expect(succeeded).toBe(false);
	expect(output).toContain('no-such-file.txt');
});

test('gives back what a script says that succeeds', { timeout: patience }, async () => {
	const { succeeded, output } = await runScript('geodata:check', { isHeldBack: true });
	expect(succeeded).toBe(true);
	expect(output).toMatch(/\d+ excerpts/);
});
