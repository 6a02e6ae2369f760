import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const kinds = ['corridors', 'places', 'events', 'countries', 'organisations', 'ties', 'documents'];

/** The files of a built site with one page of every kind: of the kinds with many the first, and the same in frames. */
export function pagesOfEveryKind(build: string): { whole: string[]; framed: string[] } {
	const first = (folder: string) => {
		// At an address that was given up a page does nothing but lead on.
		const isPage = (file: string) => !readFileSync(join(build, folder, file), 'utf8').includes('http-equiv="refresh"');
		const name = readdirSync(join(build, folder)).find((file) => file.endsWith('.html') && isPage(file));
		return name ? [`${folder}/${name}`] : [];
	};
	const single = readdirSync(build).filter((name) => name.endsWith('.html'));
	return {
		whole: [...single, ...kinds.flatMap(first), ...first('readings')],
		framed: kinds.flatMap((kind) => first(`embed/${kind}`))
	};
}
