/**
 * `npm run document:add -- <file> [options]`: from a text its author holds, makes what proves the excerpts without it.
 * A document that the pack has gets a new fingerprint.json; one that it has not gets its folder. The text is read and
 * never stored.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkExcerpts } from '#lib/quotation/check-excerpts.ts';
import { countQuoted, type ProofProblem, type Fingerprint } from '#lib/quotation/fingerprint.ts';
import { foldText } from '#lib/text/fold-text.ts';
import { locateQuote } from '#lib/quotation/locate-quote.ts';
import { makeFingerprint } from '#lib/quotation/make-fingerprint.ts';
import { isSlug, longestSlug } from '#lib/atlas/slug.ts';
import { nearestSentenceIn } from '#lib/text/sentences.ts';
import { checkPack, packDirectory } from '#lib/server/pack/load-atlas.ts';
import { hashOf } from '#lib/server/pack/sha256-node.ts';
import { describeDocument, headingLines, missingOptions, usage } from '#lib/server/authoring/new-document.ts';
import { parsePack } from '#lib/server/pack/parse-pack.ts';
import { formatProblem } from '#lib/server/pack/problem.ts';
import { proposeExcerpts, slugFrom, type Proposal } from '#lib/server/authoring/propose-excerpts.ts';
import { readPack } from '#lib/server/pack/read-pack.ts';
import { fingerprintJson, packJson } from '#lib/server/pack/write-pack.ts';
import { fail, readText } from './given-text.ts';

const { values, positionals } = readArguments();
const [file] = positionals;
if (!file) fail(usage);
const text = readText(file);
const nearestSentence = nearestSentenceIn(text);
const id = values.id ?? slugFrom(basename(file, extname(file)), 12);
if (!isSlug(id)) fail(`"${id}" is not an id: use small letters, digits and single hyphens, at most ${longestSlug}`);
const folder = join(packDirectory, 'documents', id);
const { pack, problems } = parsePack(readPack(packDirectory));
const { atlas } = checkPack(packDirectory);
const broken = problems.filter(
	(problem) => problem.file.startsWith(`documents/${id}/`) && !problem.file.endsWith('fingerprint.json')
);
if (broken.length > 0) fail(broken.map((problem) => formatProblem(problem, packDirectory)).join('\n'));

const isNew = !pack.documents.has(id);
if (isNew && existsSync(folder)) fail(`${folder} is there without a document.json. Write one, or remove the folder`);
const missing = isNew ? missingOptions(values) : [];
if (missing.length > 0) {
	const headings = headingLines(text).map((heading) => `  --heading ${JSON.stringify(heading)}`);
	fail(
		`The pack has no document "${id}". To add it, say also ${missing.join(', ')}.\n\n${usage}\n` +
			(headings.length > 0 ? `\nLines of the text that look like headings:\n${headings.join('\n')}\n` : '') +
			'\nNothing was written.'
	);
}
const document = pack.documents.get(id) ?? describeDocument(id, text, values);
const present = pack.excerpts.get(id)?.excerpts ?? [];
const before = pack.fingerprints.get(id);
const sections = makeFingerprint(text, document.sections, [], beginnings(), hashOf).fingerprint.sections;
const proposals = proposeExcerpts(
	text,
	sections,
	[...atlas.itemById.values()].filter((item) => !item.id.startsWith('documents/')),
	present.map((excerpt) => ({
		...excerpt,
		about: excerpt.about.map((mention) => (typeof mention === 'string' ? mention : mention.item))
	})),
	new Set([...pack.excerpts.values()].flatMap(({ excerpts }) => excerpts.map(({ id }) => id))),
	[document.title, ...document.sections.flatMap(({ heading }) => heading ?? [])],
	progress('Looking for names in the text')
);
const excerpts = isNew && values.take ? proposals : present;

const { fingerprint, unproven } = makeFingerprint(text, document.sections, excerpts, beginnings(), hashOf);
if (unproven.length === 0) unproven.push(...checkExcerpts(fingerprint, document.sections, excerpts, hashOf));
if (unproven.length > 0) fail(`${unproven.map(describe).join('\n')}\n\nNothing was written.`);

if (isNew) {
	mkdirSync(folder, { recursive: true });
	write('document.json', packJson(document));
	write('excerpts.json', packJson({ excerpts }));
}
write('fingerprint.json', fingerprintJson(fingerprint));
report(fingerprint);
if (!(isNew && values.take)) propose(proposals);

function readArguments() {
	const one = { type: 'string' } as const;
	const many = { type: 'string', multiple: true } as const;
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				id: one,
				title: one,
				'short-title': one,
				kind: one,
				author: one,
				date: one,
				'date-words': one,
				publisher: one,
				address: one,
				language: one,
				heading: many,
				section: many,
				take: { type: 'boolean' }
			}
		});
	} catch (error) {
		fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
	}
}

/** Reports the progress of a long job once a second; nothing for a job that takes less. */
function progress(job: string) {
	let last = Date.now();
	return (done: number, all: number) => {
		if (Date.now() - last < 1000) return;
		last = Date.now();
		console.error(`${job}: ${done} of ${all}`);
	};
}

/** The words at which sections without heading begin: those given now, or those of the last time, if the text is the same. */
function beginnings(): Map<string, number> {
	const isSame = before?.sha256 === hashOf(text);
	const begins = new Map(isSame ? before.sections.map(({ id, words }) => [id, words[0]]) : []);
	for (const option of values.section ?? []) {
		const [section = '', words = ''] = option.split(/=(.*)/s);
		const location = locateQuote(foldText(text), { exact: words });
		if (location.stands !== 'once') fail(`--section ${option}: these words do not stand in the text once`);
		begins.set(section, location.place.words.first);
	}
	return begins;
}

function describe({ excerpt, section, message, remedy }: ProofProblem): string {
	const entry = excerpts.find(({ id }) => id === excerpt);
	const what = excerpt ? `excerpt ${excerpt}` : section ? `section ${section}` : 'document';
	const nearest = entry && unproven.some((problem) => problem.excerpt === entry.id) ? nearestSentence(entry.exact) : '';
	return `${folder} · ${what} · ${message}. ${remedy}${nearest ? `\n    nearest: ${nearest}` : ''}`;
}

function report({ wordCount, sections, excerpts: prints }: Fingerprint) {
	const quoted = countQuoted(excerpts);
	console.error(
		`${id}: ${wordCount} words in ${sections.length} sections, ${prints.length} excerpts proven, ${quoted} words quoted (${((100 * quoted) / wordCount).toFixed(1)} %).`
	);
	if (!atlas.documents.some(({ id: known }) => known === `documents/${id}`)) {
		console.error(
			`Next: write "${id}" into "documents" of ${join(packDirectory, 'atlas.json')}, then npm run geodata:check.`
		);
	}
}

/** Proposals go to standard output, everything else to standard error, so that they can be kept in a file. */
function propose(proposals: readonly Proposal[]) {
	if (proposals.length === 0) return;
	console.error(
		`\nProposed for names that the text has and no excerpt is about. Take what says something into excerpts.json, shorten it, then run this again${isNew ? ' (or start anew with --take)' : ''}:`
	);
	console.log(packJson({ excerpts: proposals }).trimEnd());
}

function write(name: string, content: string) {
	writeFileSync(join(folder, name), content);
	console.error(`wrote ${join(folder, name)}`);
}
