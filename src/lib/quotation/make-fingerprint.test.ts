import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkExcerpts } from './check-excerpts.ts';
import type { Hash } from './fingerprint.ts';
import { makeFingerprint } from './make-fingerprint.ts';

const hash: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const sections = [{ id: 'all' }];

function prove(published: string, exact: string) {
	const text = `Before it. ${published} ${'And more that nobody quotes. '.repeat(5)}`;
	const excerpts = [{ id: 'train', section: 'all', exact }];
	const { fingerprint, unproven } = makeFingerprint(text, sections, excerpts, new Map(), hash);
	return { text, fingerprint, problems: [...unproven, ...checkExcerpts(fingerprint, sections, excerpts, hash)] };
}

it.each([
	['marks of direction', 'وصل القطار \u200f8243\u200e إلى باكو.', 'وصل القطار 8243 إلى باكو.'],
	['Arabic letter marks', 'وصل القطار \u061c8243\u061c إلى باكو.', 'وصل القطار 8243 إلى باكو.'],
	['a mark within a word', 'The train came to Ba\ufeffku.', 'The train came to Baku.'],
	['a soft hyphen that was copied', 'The train came to Ba\u00adku.', 'The train came to Ba\u00adku.']
])('proves words that are published with %s', (_what, published, exact) => {
	const { text, fingerprint, problems } = prove(published, exact);
	expect(problems).toEqual([]);
	expect(text.slice(...fingerprint.excerpts[0]!.characters), 'its place').toBe(published);
});

it('does not prove a mark that the text has not', () => {
	const { problems } = prove('The train came to Baku.', 'The train came to Ba\u00adku.');
	expect(problems[0]?.message).toMatch(/invisible marks/);
});
