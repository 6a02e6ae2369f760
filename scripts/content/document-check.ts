/** `npm run document:check -- <file> [--id <id>]`: proves every excerpt of a document from its text, again and in full. */
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkExcerpts } from '#lib/quotation/check-excerpts.ts';
import { countQuoted, type ProofProblem } from '#lib/quotation/fingerprint.ts';
import { makeFingerprint } from '#lib/quotation/make-fingerprint.ts';
import { nearestSentenceIn } from '#lib/text/sentences.ts';
import { packDirectory } from '#lib/server/pack/load-atlas.ts';
import { hashOf } from '#lib/server/pack/sha256-node.ts';
import { findUnquoted } from '#lib/server/pack/own-words.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { formatProblem } from '#lib/server/pack/problem.ts';
import { readPack } from '#lib/server/pack/read-pack.ts';
import { fail, readText } from './given-text.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { id: { type: 'string' } } });
const [file] = positionals;
if (!file) fail('Say which text: npm run document:check -- <file> [--id <id>]');
const id = values.id ?? basename(file, extname(file));
const text = readText(file);
const nearestSentence = nearestSentenceIn(text);
const files = readPack(packDirectory);
const { pack, problems } = parsePack(files);
const document = pack.documents.get(id);
const excerpts = pack.excerpts.get(id)?.excerpts;
const fingerprint = pack.fingerprints.get(id);
const own = problems.filter((problem) => problem.file.startsWith(`documents/${id}/`));
if (own.length > 0) fail(own.map((problem) => formatProblem(problem, packDirectory)).join('\n'));
if (!document || !excerpts) {
	fail(
		`${join(packDirectory, 'documents')} has no document "${id}". Name one with --id: ${[...pack.documents.keys()].join(', ')}`
	);
}
if (!fingerprint) fail(`${id} has no fingerprint.json. Make it: npm run document:add -- ${file} --id ${id}`);

const begins = new Map(fingerprint.sections.map(({ id, words }) => [id, words[0]]));
const made = makeFingerprint(text, document.sections, excerpts, begins, hashOf);
const isEdition = made.fingerprint.sha256 === fingerprint.sha256;
const failing = new Set(made.unproven.map(({ excerpt }) => excerpt));
const unproven = [
	...made.unproven,
	...checkExcerpts(made.fingerprint, document.sections, excerpts, hashOf).filter(
		({ excerpt }) => !excerpt || !failing.has(excerpt)
	),
	...checkExcerpts(fingerprint, document.sections, excerpts, hashOf).filter(
		({ excerpt }) => !excerpt || !failing.has(excerpt)
	)
];
const lines = unproven.map(describe);
if (!isEdition) {
	const isSameWords = made.fingerprint.normalSha256 === fingerprint.normalSha256;
	lines.unshift(
		`${file} is not the text of fingerprint.json: ${isSameWords ? 'the words are the same, white space or quotation marks differ' : `${made.fingerprint.wordCount} words against ${fingerprint.wordCount}`}. If it is the better one, prove from it: npm run document:add -- ${file} --id ${id}`
	);
} else if (unproven.length === 0 && made.fingerprint.seal !== fingerprint.seal) {
	lines.push(
		`fingerprint.json gives other places than the text. Make it anew: npm run document:add -- ${file} --id ${id}`
	);
}
lines.push(
	...findUnquoted(
		files,
		text,
		excerpts.map(({ exact }) => exact)
	).map((problem) => formatProblem(problem, packDirectory))
);

if (lines.length > 0) fail(`${[...new Set(lines)].join('\n')}\n\nNot proven.`);
const quoted = countQuoted(excerpts);
const share = ((100 * quoted) / fingerprint.wordCount).toFixed(1);
console.log(`${id}: the text is the one of fingerprint.json, ${fingerprint.wordCount} words in ${fingerprint.sections.length} sections.
${excerpts.length} excerpts stand in it once, to the letter, each in its section, in order, without overlap.
${quoted} words are quoted, ${share} % of all; nothing else of the pack repeats it.`);

function describe({ excerpt, section, message, remedy }: ProofProblem): string {
	const entry = excerpts?.find(({ id }) => id === excerpt);
	const what = excerpt ? `excerpt ${excerpt}` : section ? `section ${section}` : 'document';
	const line = `${join(packDirectory, 'documents', id)} · ${what} · ${message}. ${remedy}`;
	if (!entry || !failing.has(entry.id)) return line;
	return `${line}\n    quoted:  ${entry.exact}\n    nearest: ${nearestSentence(entry.exact) || '(nothing like it)'}`;
}
