import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

// JavaScript, since svelte.config.js needs it.

/**
 * An adapter that moves the pages into the site in place of copying them: of a hundred thousand files a copy takes half a
 * minute. Where the site lies on another disk they are copied.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function movedPages(adapter) {
	return {
		...adapter,
		adapt: (builder) =>
			adapter.adapt({
				...builder,
				writePrerendered(site) {
					const pages = join(builder.config.kit.outDir, 'output', 'prerendered');
					try {
						for (const kind of ['pages', 'dependencies', 'data']) moveInto(join(pages, kind), site);
						return [];
					} catch (error) {
						if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EXDEV') throw error;
						return builder.writePrerendered(site);
					}
				}
			})
	};
}

/**
 * Moves what is in a folder into another, with what is there already.
 * @param {string} from
 * @param {string} to
 */
function moveInto(from, to) {
	if (!existsSync(from)) return;
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
		else renameSync(source, target);
	}
}
