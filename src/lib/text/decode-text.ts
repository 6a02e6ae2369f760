/** What a file is that is no plain text. */
export type OtherKind = 'pdf' | 'office' | 'word' | 'rtf' | 'empty';

/**
 * The bytes of a file as text, where they say by themselves how to read them: UTF-8, or UTF-16 by its mark or its
 * zeros. `other` is a file that holds no plain text; `unmarked` is text in an older encoding, which does not say in
 * which: `at` is the first byte that is no UTF-8, counted from 0.
 */
export type Decoded =
	| { readonly is: 'text'; readonly text: string }
	| { readonly is: 'other'; readonly kind: OtherKind }
	| { readonly is: 'unmarked'; readonly at: number };

/** Code pages that Windows has for the languages of the documents one meets: https://encoding.spec.whatwg.org/#names-and-labels */
export const codePages = ['windows-1252', 'windows-1251', 'windows-1250', 'windows-1254', 'windows-1256'] as const;

/** How files that are no plain text begin. */
const beginnings: readonly (readonly [OtherKind, readonly number[]])[] = [
	['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
	['office', [0x50, 0x4b, 0x03, 0x04]], // a ZIP file, as those of Word and LibreOffice are
	['word', [0xd0, 0xcf, 0x11, 0xe0]],
	['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]]
];

export function decodeText(bytes: Uint8Array): Decoded {
	if (bytes.length === 0) return { is: 'other', kind: 'empty' };
	const [kind] = beginnings.find(([, begin]) => begin.every((byte, index) => bytes[index] === byte)) ?? [];
	if (kind) return { is: 'other', kind };
	const wide = wideEncoding(bytes);
	if (wide) return { is: 'text', text: decodeAs(bytes, wide) };
	try {
		return { is: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		const before = decodeAs(bytes, 'utf-8').split('\ufffd', 1)[0] ?? '';
		return { is: 'unmarked', at: new TextEncoder().encode(before).length + (hasMark(bytes) ? 3 : 0) };
	}
}

/** The text in an encoding that the reader knows, or that fits best. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
	return new TextDecoder(encoding).decode(bytes);
}

function hasMark(bytes: Uint8Array): boolean {
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

const looked = 1000; // bytes

/** UTF-16 by its mark, or by a zero in every other byte, as Latin letters have it. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, looked);
	const zeros = [0, 0];
	head.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2]!++;
	});
	const [even = 0, odd = 0] = zeros;
	if (odd > head.length / 4 && even < head.length / 50) return 'utf-16le';
	if (even > head.length / 4 && odd < head.length / 50) return 'utf-16be';
	return undefined;
}
