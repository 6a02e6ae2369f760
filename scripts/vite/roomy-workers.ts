import { setFlagsFromString } from 'node:v8';
import type { Plugin } from 'vite';

/**
 * Kit draws all pages in a worker, whose strings are long and die young: with more room for young objects they are cleared
 * away less often, which saves a seventh of a build (docs/decisions/0013). Flags hold for workers that start later.
 */
export function roomyWorkers(): Plugin {
	return {
		name: 'roomy-workers',
		apply: 'build',
		config() {
			for (const flag of ['--min-semi-space-size=64', '--max-semi-space-size=64']) setFlagsFromString(flag); // MB
		}
	};
}
