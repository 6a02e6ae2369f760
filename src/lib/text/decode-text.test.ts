import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '../../../tests/arbitraries/texts.ts';
import { decodeAs, decodeText } from './decode-text.ts';

const words = 'Aktau’s new quay – 300 m long.';
const utf16 = (text: string, isBig: boolean, mark: boolean) => {
	const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
	return isBig ? bytes.swap16() : bytes;
};

describe('decodeText', () => {
	it.each([
		['UTF-8', Buffer.from(words)],
		['UTF-8 with a mark', Buffer.from(`\ufeff${words}`)],
		['UTF-16 with a mark', utf16(words, false, true)],
		['UTF-16, the other way round', utf16(words, true, true)],
		['UTF-16 without a mark', utf16(words, false, false)],
		['UTF-16 without a mark, the other way round', utf16(words, true, false)]
	])('reads %s', (_what, bytes) => {
		expect(decodeText(bytes)).toEqual({ is: 'text', text: words });
	});

	it.each([
		['pdf', Buffer.from('%PDF-1.7\n%âãÏÓ')],
		['office', Buffer.from('PK\u0003\u0004word/document.xml')],
		['rtf', Buffer.from('{\\rtf1\\ansi words}')],
		['word', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
		['empty', Buffer.from('')]
	])('says that a file is of the kind %s', (kind, bytes) => {
		expect(decodeText(bytes)).toEqual({ is: 'other', kind });
	});

	it('names the first byte that is no UTF-8', () => {
		const bytes = Buffer.concat([Buffer.from('Karabakh – now: Aktau'), Buffer.from([0x92]), Buffer.from('s quay')]);
		expect(decodeText(bytes)).toEqual({ is: 'unmarked', at: Buffer.byteLength('Karabakh – now: Aktau') });
		expect(decodeAs(Buffer.from([0xc1, 0xe0, 0xea, 0xf3]), 'windows-1251')).toBe('Баку');
	});

	it('reads any text that is UTF-8', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(decodeText(Buffer.from(text))).toEqual({ is: 'text', text });
			}),
			{ numRuns: 100 }
		);
	});
});
