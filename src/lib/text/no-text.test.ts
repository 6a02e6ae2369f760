import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { texts } from '../../../tests/arbitraries/texts.ts';
import { whyNoText } from './no-text.ts';

const bytes = randomBytes(300_000);

describe('whyNoText', () => {
	it.each([
		['bytes by chance', bytes.toString('utf8'), 'binary'],
		['nulls', '\0'.repeat(1000), 'binary'],
		['UTF-16 taken for UTF-8', Buffer.from('The line is slow. '.repeat(50), 'utf16le').toString('utf8'), 'binary'],
		['the head of a PDF', `%PDF-1.7\n${bytes.subarray(0, 5000).toString('utf8')}`, 'binary'],
		['Base64 on one line', bytes.toString('base64'), 'encoded'],
		['Base64 in lines', bytes.toString('base64').replace(/.{76}/g, '$&\n'), 'encoded'],
		['a letter under a tower of marks', `a${'\u0301\u0323'.repeat(5000)}`, 'marks']
	])('says that %s is none', (_what, given, reason) => {
		expect(whyNoText(given)).toBe(reason);
	});

	it.each([
		['nothing', ''],
		['a text without a full stop', 'the line leaves Baku and is slow '.repeat(20_000)],
		['a script without white space', '北京到莫斯科的铁路很慢'.repeat(2000)],
		['a script with many marks', 'ที่นี่เป็นที่ตั้งของกรุงเทพ'.repeat(1000)],
		['a text with an address in it', `See https://example.org/${'a'.repeat(200)} ${'for more of it '.repeat(30)}`],
		['a text of pages', 'The line\fleaves Baku.\t'.repeat(100)],
		['a text with one letter lost', `The caf\ufffd is closed. ${'It was not a good one. '.repeat(10)}`]
	])('lets %s pass', (_what, given) => {
		expect(whyNoText(given)).toBeUndefined();
	});

	it('lets any words pass', () => {
		fc.assert(fc.property(texts, (some) => void expect(whyNoText(some)).toBeUndefined()));
	});
});
