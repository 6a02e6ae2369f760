import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parts, type Part } from './visit.ts';

export interface BenchOptions {
	/** The folder of a built site, of whatever pack. */
	readonly site: string;
	/** Another build of the same pack, measured in the same rounds. */
	readonly against: string | undefined;
	readonly rounds: number;
	readonly parts: readonly Part[];
	readonly isSlowToo: boolean;
	/** Where the figures go as JSON. */
	readonly json: string | undefined;
}

const usage = `npm run bench -- [--rounds 9] [--only load,slow,${parts.join(',')}] [--site build] [--against <folder>] [--json <file>]`;

export function readOptions(args: string[]): BenchOptions {
	const { values } = parseArgs({
		args,
		options: {
			site: { type: 'string', default: 'build' },
			against: { type: 'string' },
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
	return {
		site: builtSite(values.site),
		against: values.against === undefined ? undefined : builtSite(values.against),
		rounds,
		parts: parts.filter((part) => wanted.includes(part)),
		isSlowToo: wanted.includes('slow'),
		json: values.json
	};
}

function builtSite(folder: string): string {
	const site = resolve(folder);
	if (!existsSync(join(site, 'index.html'))) throw new Error(`There is no built site in ${site}. Run: npm run build`);
	return site;
}
