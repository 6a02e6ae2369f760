import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// An invented letter: the commands are tried on a document that the pack has not.
const letter = `On the line to Aktau

The ferry
I wrote to you from Baku that the ferry to Aktau was late again. Nobody on the quay could say why, and the captain was
seen eating melons. We waited for three days, which is not long by the custom of the place.

The road
Then a driver offered to take us by land, through Kazakhstan and the long way around the sea. We thanked him and stayed
where we were. The melons were good, the nights were warm, and the ferry came in the end, as ferries do.

I shall write again when there is more to tell, which may be soon or not at all, since little happens here and
that little is soon forgotten by everybody.
`;

let folder = '';
const pack = () => join(folder, 'geodata');
const file = () => join(folder, 'aktau-letter.txt');
const read = (name: string) => readFileSync(join(pack(), name), 'utf8');

function run(script: string, ...options: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', `scripts/content/${script}.ts`, ...options],
		{
			encoding: 'utf8',
			env: { ...process.env, ATLAS_PACK: pack() }
		}
	);
	return { status, stdout, stderr };
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'corridor-atlas-'));
	cpSync('geodata', pack(), { recursive: true });
	writeFileSync(file(), letter);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a document that is new', () => {
	const about = ['--title', 'On the line to Aktau', '--kind', 'Letter', '--publisher', 'nobody', '--date', '2025-05'];
	const headings = ['--heading', 'The ferry', '--heading', 'The road'];

	it('is not added before it is described, and the command says what it needs', () => {
		const { status, stderr } = run('document-add', file());
		expect(status).toBe(1);
		expect(stderr).toContain('say also --title, --kind, --publisher, --date or --date-words');
		expect(stderr).toContain('--heading "The ferry"');
		expect(existsSync(join(pack(), 'documents/aktau-letter'))).toBe(false);
	});

	it('is added with excerpts proposed for the names it has, within a third', () => {
		const { status, stderr } = run('document-add', file(), ...about, ...headings, '--take');
		expect(stderr).toContain('write "aktau-letter" into "documents"');
		expect(status).toBe(0);
		const { excerpts } = JSON.parse(read('documents/aktau-letter/excerpts.json'));
		expect(excerpts).toMatchObject([
			{ section: 'the-ferry', about: expect.arrayContaining(['places/aktau', 'places/baku']) },
			{ section: 'the-road', about: ['countries/kazakhstan'] }
		]);
		for (const { exact } of excerpts) expect(letter).toContain(exact);
		const atlas = JSON.parse(read('atlas.json'));
		writeFileSync(
			join(pack(), 'atlas.json'),
			JSON.stringify({ ...atlas, documents: [...atlas.documents, 'aktau-letter'] })
		);
		expect(run('geodata-check', pack())).toMatchObject({ status: 0, stderr: '' });
	});

	it('is proven again from its text', () => {
		const { status, stdout } = run('document-check', file());
		expect(stdout).toContain('2 excerpts stand in it once, to the letter');
		expect(status).toBe(0);
	});

	it('keeps its text to itself', () => {
		const rest = 'Nobody on the quay could say why';
		for (const name of ['document', 'excerpts', 'fingerprint']) {
			expect(read(`documents/aktau-letter/${name}.json`)).not.toContain(rest);
		}
	});

	it('is refused with another word, and the nearest sentence is shown to who holds the text', () => {
		const path = join(pack(), 'documents/aktau-letter/excerpts.json');
		const before = readFileSync(path, 'utf8');
		writeFileSync(path, before.replace('the ferry to Aktau', 'the ferries to Aktau'));
		const { status, stderr } = run('document-check', file());
		expect(status).toBe(1);
		expect(stderr).toMatch(/does not stand in the text/);
		expect(stderr).toMatch(/nearest: I wrote to you from Baku that the ferry to Aktau was late again\./);
		const check = run('geodata-check', pack());
		expect(check.status).toBe(1);
		expect(check.stderr).toMatch(
			/aktau-letter\/excerpts\.json · excerpts\[0\] \S+ · is not word for word what was proven/
		);
		writeFileSync(path, before);
	});

	it('is told apart from another edition', () => {
		const other = join(folder, 'other.txt');
		writeFileSync(other, letter.replace('three days', 'four long days'));
		const { status, stderr } = run('document-check', other, '--id', 'aktau-letter');
		expect(status).toBe(1);
		expect(stderr).toMatch(/is not the text of fingerprint\.json: \d+ words against \d+/);
	});
});

describe('the commands', () => {
	it.each(['document-add', 'document-check'])('refuse what is no text: %s', (script) => {
		const path = join(folder, 'picture.txt');
		writeFileSync(path, randomBytes(300_000));
		const { status, stderr } = run(script, path);
		expect(status).toBe(1);
		expect(stderr).toMatch(/picture\.txt is no text: .*UTF-8/);
	});

	it.each([
		[
			'in an older encoding',
			[...Buffer.from('Aktau'), 0x92, ...Buffer.from('s quay')],
			/is not UTF-8: its byte 6 does not fit/
		],
		['of a word processor', [0x50, 0x4b, 0x03, 0x04, 0x77], /is a file of a word processor/],
		[
			'that lost a letter',
			[...Buffer.from('Aktau\ufffds quay'.padEnd(200, ' again'))],
			/lost in a conversion, in line 1/
		]
	])('refuse a text %s, and say why', (_what, bytes, message) => {
		const path = join(folder, 'given.txt');
		writeFileSync(path, Uint8Array.from(bytes));
		const { status, stderr } = run('document-add', path);
		expect(status).toBe(1);
		expect(stderr).toMatch(message);
	});

	it.each([
		['no file', 'document-check', [], /Say which text/],
		['a file that is not there', 'document-check', ['nowhere.txt'], /Cannot read nowhere\.txt/],
		['an option they do not know', 'document-add', ['x.txt', '--titel', 'x'], /titel/]
	])('say what is wrong with %s', (_what, script, options, message) => {
		const { status, stderr } = run(script, ...options);
		expect(status).toBe(1);
		expect(stderr).toMatch(message);
		expect(stderr).not.toMatch(/^\s+at /m);
	});
});
