/** Digits of any script as 0 to 9: ۴۳ as 43. */
export function latinDigits(text: string): string {
	return text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
}

/** Unicode keeps the ten digits of a script next to each other, from zero on. */
function valueOf(digit: string): number {
	const code = digit.codePointAt(0) ?? 0;
	let before = 0;
	while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
	return before % 10;
}
