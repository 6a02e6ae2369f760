import { expect, test } from 'vitest';
import { runScript } from './run-script.ts';

const sayPriority = 'import { getPriority } from "node:os"; console.log(`priority ${getPriority()}`)';

test('gives back what a script says that fails, and lets others go first', async () => {
	const { succeeded, output } = await runScript('document:check', {
		args: ['no-such-file.txt'],
		env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(sayPriority)}` },
		isHeldBack: true,
		isPatient: true
	});
	expect(succeeded).toBe(false);
	expect(output).toContain('no-such-file.txt');
	const priorities = [...output.matchAll(/^priority (-?\d+)$/gm)].map(([, priority]) => Number(priority));
	expect(priorities.length, 'npm, and what it starts').toBeGreaterThan(1);
	expect(Math.min(...priorities)).toBeGreaterThanOrEqual(10);
});

test('gives back what a script says that succeeds', async () => {
	const { succeeded, output } = await runScript('geodata:check', { isHeldBack: true });
	expect(succeeded).toBe(true);
	expect(output).toMatch(/\d+ excerpts/);
});
