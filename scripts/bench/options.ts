import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parts, type Part } from './visit.ts';

export interface BenchOptions {
	/** The folder of a built site, of whatever pack. */
	readonly site: string;
	readonly rounds: number;
	readonly parts: readonly Part[];
	readonly isSlowToo: boolean;
	/** Where the figures go as JSON. */
	readonly json: string | undefined;
}

const usage = `npm run bench -- [--rounds 9] [--only load,slow,${parts.join(',')}] [--site build] [--json <file>]`;

export function readOptions(args: string[]): BenchOptions {
	const { values } = parseArgs({
		args,
		options: {
			site: { type: 'string', default: 'build' },
			rounds: { type: 'string', default: '9' },
			only: { type: 'string', default: ['slow', ...parts].join(',') },
			json: { type: 'string' }
		}
	});
	const wanted = values.only.split(',');
	const unknown = wanted.filter((name) => !['load', 'slow', ...parts].includes(name));
	if (unknown.length > 0) throw new Error(`There is nothing to measure called ${unknown.join(', ')}. ${usage}`);
	const rounds = Number(values.rounds);
	if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`${values.rounds} is no number of rounds. ${usage}`);
	const site = resolve(values.site);
	if (!existsSync(join(site, 'index.html'))) throw new Error(`There is no built site in ${site}. Run: npm run build`);
	return {
		site,
		rounds,
		parts: parts.filter((part) => wanted.includes(part)),
		isSlowToo: wanted.includes('slow'),
		json: values.json
	};
}
