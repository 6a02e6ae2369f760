/** `npm run geodata:check [-- folder]`: prints every problem of the pack and fails, or says what the pack holds. */
import { legsOf } from '#lib/atlas/corridor.ts';
import { checkWhole, packDirectory } from '#lib/server/pack/load-atlas.ts';
import { formatProblem, sumUp } from '#lib/server/pack/problem.ts';

const directory = process.argv[2] ?? packDirectory;
const { atlas, problems, isRead } = checkWhole(directory);

for (const problem of problems) console.error(formatProblem(problem, directory));
if (problems.length > 0) {
	console.error(`\n${sumUp(problems.length, isRead)}`);
	process.exitCode = 1;
} else {
	for (const corridor of atlas.corridors)
		console.log(`${corridor.id}: ${corridor.routes.length} routes, ${legsOf(corridor).length} legs`);
	for (const { id, quoted, fingerprint } of atlas.documents) {
		const wordsLeft = Math.floor(fingerprint.wordCount / 3) - quoted.wordCount;
		const share = (100 * quoted.share).toFixed(1);
		console.log(
			`${id}: ${quoted.wordCount} of ${fingerprint.wordCount} words quoted (${share} %), ${wordsLeft} left, each excerpt proven`
		);
	}
	console.log(`edition ${atlas.edition.hash}, ${atlas.edition.date}`);
	const { corridors, legs, nodes, places, events, countries, organisations, ties, documents, excerpts } = atlas;
	const counts = { corridors, legs, nodes, places, events, countries, organisations, ties, documents, excerpts };
	console.log(
		Object.entries(counts)
			.map(([name, list]) => `${list.length} ${name}`)
			.join(', ')
	);
}
