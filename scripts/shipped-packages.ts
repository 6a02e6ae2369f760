import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** Names of the packages that a build put into what browsers load; `npm run licences` reads it. */
export const shippedList = `${process.env.ATLAS_OUT ?? '.svelte-kit'}/shipped-packages.json`;

/** Notes which packages end up in the scripts and styles of the site. */
export function noteShippedPackages(): Plugin {
	const shipped = new Set<string>();
	return {
		name: 'note-shipped-packages',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_options, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				for (const id of chunk.moduleIds) {
					const name = packageOf(id);
					if (name) shipped.add(name);
				}
			}
			mkdirSync(dirname(shippedList), { recursive: true });
			writeFileSync(shippedList, JSON.stringify([...shipped].sort(), undefined, '\t'));
		}
	};
}

/** The package that a module belongs to: the last one in its path, for packages within packages. */
export function packageOf(id: string): string | undefined {
	const [, path] = /.*\/node_modules\/(.+)$/.exec(id.replaceAll('\\', '/')) ?? [];
	return path?.split('/', path.startsWith('@') ? 2 : 1).join('/');
}
