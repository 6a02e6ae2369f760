import fc from 'fast-check';

/** Any character but half of one. What fast-check has for this, the unit `binary`, takes seconds to prepare. */
export const anyCharacter = fc.nat(0x10f7ff).map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));

// What the documents hold and what makes copies differ: Cyrillic, accents in one piece and in two, curly and straight
// marks, dashes, non-breaking hyphens, guillemets, letters of two units and the parts of Hangul.
const characters = [
	...'abcdeXYZ0123.,;:()-–—‑«»“”‘’\'"…€',
	...'лапшунвозкеЁй',
	'é',
	'e\u0301',
	'ı',
	'ü',
	'u\u0308',
	'a\u0323\u0307',
	'\u1112\u1161\u11ab',
	'한',
	'𝒜',
	'🙂',
	'\u037e',
	'\u212b',
	'a\u00adc',
	'b\u200fd',
	'\ufb02'
];
const separators = [' ', ' ', ' ', '\u00a0', '\n', '\r\n', '\n\n', '  ', '\u2009', '\u3000', '\t'];

/** Texts of up to forty words. */
export const texts = fc
	.array(
		fc.tuple(
			fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
			fc.constantFrom(...separators)
		),
		{ minLength: 1, maxLength: 40 }
	)
	.map((words) => words.flat().join(''));

/** A text and a run of its words, as published, with the numbers of its first word and its last. */
export const runs = texts.chain((text) => {
	const spans = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => [index, index + word.length] as const);
	const number = fc.integer({ min: 1, max: spans.length });
	return fc.tuple(number, number).map(([one, other]) => {
		const [first, last] = [Math.min(one, other), Math.max(one, other)];
		const start = spans[first - 1]?.[0] ?? 0;
		const end = spans[last - 1]?.[1] ?? 0;
		return { text, first, last, start, end, exact: text.slice(start, end) };
	});
});

/** How a word-for-word copy may still differ: other white space, straight marks, letters taken apart, invisible marks. */
export function recopied(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/‑/g, '-')
		.replace(/\s+/gu, ' \u200b\n')
		.replace(/([a-e])([a-e])/g, '$1\u00ad$2');
}

/** One character changed, left out or put in. */
export const changes = fc.record({
	at: fc.nat(),
	how: fc.constantFrom('changed', 'removed', 'added', 'doubled'),
	character: fc.constantFrom(...'aбZ1 .-’\u00a0\u0301')
});

/** The text with one change; nothing where it would come out the same. */
export function changed(
	text: string,
	{ at, how, character }: { at: number; how: string; character: string }
): string | undefined {
	const parts = Array.from(text);
	const index = at % parts.length;
	if (how === 'changed') parts[index] = character;
	else if (how === 'removed') parts.splice(index, 1);
	else if (how === 'added') parts.splice(index, 0, character);
	else parts.splice(index, 0, parts[index] ?? '');
	const result = parts.join('');
	return result === text ? undefined : result;
}
