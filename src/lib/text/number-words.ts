const words = [
	...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
	...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']
];

/** Whether a text holds a number, in digits or in an English word, and not as a part of a longer one. */
export function hasNumber(text: string, value: number): boolean {
	// eslint-disable-next-line no-restricted-properties -- only the build asks
	const forms = [String(value), value.toLocaleString('en'), ...(words[value] ? [words[value]] : [])];
	return forms.some((form) => {
		const literal = form.replaceAll('.', '\\.');
		return new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${literal}(?![\\p{L}\\d]|[.,]\\d)`, 'iu').test(text);
	});
}
