/** `npm run edition`: keeps the present state of the pack as an edition, in its folder `editions`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { freeze } from '#lib/server/editions/freeze.ts';
import { fileOfEdition, nameFor, packEdition, readEditions } from '#lib/server/editions/kept-editions.ts';
import { checkWhole, packDirectory } from '#lib/server/pack/load-atlas.ts';
import { formatProblem, sumUp } from '#lib/server/pack/problem.ts';

const { atlas, problems, isRead } = checkWhole(packDirectory);
if (problems.length > 0) {
	for (const problem of problems) console.error(formatProblem(problem, packDirectory));
	console.error(`\n${sumUp(problems.length, isRead)}`);
	process.exit(1);
}
const editions = readEditions(packDirectory);
const kept = editions.find(({ hash }) => hash === atlas.edition.hash);
if (kept) {
	// What is kept stays, though today's program would write it otherwise: others have cited it.
	console.log(`This content is kept already, as edition ${kept.name}.`);
} else {
	const name = nameFor(editions, atlas.edition.date);
	const edition = freeze(atlas, name);
	const bytes = packEdition(edition);
	const file = fileOfEdition(packDirectory, name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, bytes);
	console.log(`Edition ${name}: ${Object.keys(edition.pages).length} pages, ${bytes.length} bytes, in ${file}.`);
}
