import { spawn } from 'node:child_process';
import { constants, getPriority, setPriority } from 'node:os';

const patient = constants.priority.PRIORITY_BELOW_NORMAL;

interface RunOptions {
	readonly args?: readonly string[] | undefined;
	readonly env?: Readonly<Record<string, string>> | undefined;
	/** Whether what the script prints is kept and given back, instead of going to the terminal at once. */
	readonly isHeldBack?: boolean;
	/** Whether it leaves the processor to others that want it. */
	readonly isPatient?: boolean;
}

interface Outcome {
	readonly succeeded: boolean;
	readonly output: string;
}

/** Runs an npm script to its end. */
export function runScript(
	script: string,
	{ args = [], env, isHeldBack = false, isPatient = false }: RunOptions = {}
): Promise<Outcome> {
	return new Promise((done) => {
		const printed: Buffer[] = [];
		const child = spawn('npm', ['run', '--silent', script, ...(args.length ? ['--', ...args] : [])], {
			stdio: isHeldBack ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
			// A program that prints into a pipe leaves its colours out, though they end up in a terminal.
			env: { ...process.env, ...(isHeldBack && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...env },
			shell: process.platform === 'win32'
		});
		// What it starts inherits this.
		if (isPatient && child.pid && getPriority() < patient) setPriority(child.pid, patient);
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => printed.push(data));
		const end = (succeeded: boolean) => done({ succeeded, output: Buffer.concat(printed).toString() });
		child.on('error', (problem) => {
			printed.push(Buffer.from(problem.message));
			if (!isHeldBack) console.error(problem.message);
			end(false);
		});
		child.on('close', (code) => end(code === 0));
	});
}
