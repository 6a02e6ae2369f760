/**
 * The Latin sign that was pressed. A keyboard of another script has none on most of its keys: there the place of the key
 * counts, by what a Latin keyboard has in it. Where the layout has the sign itself, that counts: Dvorak moves letters.
 */
export function signOf({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
	const isLatin = /^[\x20-\x7e]/.test(key); // names of keys such as Enter are too
	const sign = isLatin ? key : signInPlace(code, shiftKey);
	return shiftKey ? sign : sign.toLowerCase(); // caps lock is no Shift
}

function signInPlace(code: string, isShifted: boolean): string {
	if (code === 'Slash') return isShifted ? '?' : '/';
	const letter = /^Key([A-Z])$/.exec(code)?.[1] ?? '';
	return isShifted ? letter : letter.toLowerCase();
}
