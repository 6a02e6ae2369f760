import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasJava } from './html-check.ts';
import { runScript } from './run-script.ts';
import { countPlaywright, countVitest, oneTest, type Count } from './count-tests.ts';

/** `npm test`: every checker and every test, each step through its npm script, and one closing line with the sum. */

interface Step {
	name: string;
	/** The npm script to run. */
	script: string;
	args?: string[];
	env?: Record<string, string>;
	/** A checker without a count of its own is one test, passed or failed. */
	count: (succeeded: boolean) => Count;
	/** Without these steps passed, this one fails unrun. */
	needs?: string[];
	/** Whether it leaves the processor to what runs beside it. */
	isPatient?: boolean;
}

interface Result extends Count {
	name: string;
	seconds: number;
}

const reports = mkdtempSync(join(tmpdir(), 'corridor-atlas-tests-'));
const unitReport = join(reports, 'vitest.json');
const browserReport = join(reports, 'playwright.json');

/** Steps of one list run one after the other, lists of one stage at the same time, and stages one after the other. */
const stages: Step[][][] = [
	[
		// Each of them keeps one core busy, the build one and a third.
		[
			{ name: 'format', script: 'format:check', count: oneTest },
			{ name: 'lint', script: 'lint', count: oneTest },
			{ name: 'types', script: 'check', count: oneTest }
		],
		[{ name: 'build', script: 'build', count: oneTest }]
	],
	[
		[
			{
				name: 'browser',
				script: 'test:browser',
				args: ['--reporter=list,json'],
				env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
				count: (succeeded) => countPlaywright(browserReport, succeeded),
				needs: ['build']
			}
		],
		// Browsers wait now and then, for a flight of the map or an answer: this takes the time in between.
		[
			{
				name: 'units and content',
				script: 'test:unit',
				args: ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
				count: (succeeded) => countVitest(unitReport, succeeded),
				isPatient: true
			},
			{
				name: 'HTML',
				script: 'html:check',
				// Without Java nothing is checked, as the step says itself.
				count: (succeeded) => (hasJava() ? oneTest(succeeded) : { passed: 0, failed: 0 }),
				needs: ['build'],
				isPatient: true
			}
		]
	]
];

/** Every program may make more garbage before it is taken away, which takes a tenth of the time of a build. */
const nodeOptions = [process.env.NODE_OPTIONS, '--max-semi-space-size=64'].filter(Boolean).join(' ');

const results: Result[] = [];
for (const lists of stages) await Promise.all(lists.map((list, index) => takeAll(list, index > 0)));
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed, seconds } of results) {
	const mark = failed ? 'FAILED' : 'ok';
	console.log(
		`${name.padEnd(20)}${mark.padEnd(8)}${`${passed} passed, ${failed} failed`.padEnd(26)}${seconds.toFixed(1).padStart(6)} s`
	);
}
const total = results.reduce(
	(sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
	{
		passed: 0,
		failed: 0
	}
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/** Of lists that run at the same time the first prints as it goes, and the others when a step is done. */
async function takeAll(list: readonly Step[], isHeldBack: boolean): Promise<void> {
	for (const step of list) results.push(await take(step, isHeldBack));
}

async function take(step: Step, isHeldBack: boolean): Promise<Result> {
	const { name, script, args = [], env, count, needs = [], isPatient = false } = step;
	const title = `\n── ${name} ──`;
	if (!isHeldBack) console.log(title);
	const missing = needs.find((need) => results.some((result) => result.name === need && result.failed));
	if (missing) {
		console.log(`not run, since "${missing}" failed`);
		return { name, passed: 0, failed: 1, seconds: 0 };
	}
	const start = performance.now();
	const { succeeded, output } = await runScript(script, {
		args,
		env: { NODE_OPTIONS: nodeOptions, ...env },
		isHeldBack,
		isPatient
	});
	if (isHeldBack) console.log(`${title}\n${output}`);
	return { name, ...count(succeeded), seconds: (performance.now() - start) / 1000 };
}
