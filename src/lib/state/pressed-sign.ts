/**
 * The Latin character that was pressed. Most keys of a keyboard in another script have none: there the position of the key
 * counts, as on a Latin keyboard. Where the layout has the character itself, that counts: Dvorak moves letters.
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
