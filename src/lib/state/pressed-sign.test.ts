import { describe, expect, it } from 'vitest';
import { signOf } from './pressed-sign.ts';

const press = (key: string, code: string, shiftKey = false) => signOf({ key, code, shiftKey });

describe('the sign of a key', () => {
	it.each([
		['Russian', 'т', 'KeyN', 'n'],
		['Russian', 'з', 'KeyP', 'p'],
		['Russian', 'л', 'KeyK', 'k'],
		['Georgian', 'კ', 'KeyK', 'k'],
		['Armenian', 'կ', 'KeyK', 'k'],
		['Greek', 'ν', 'KeyN', 'n'],
		['Persian', 'د', 'KeyN', 'n'],
		['Hebrew', 'מ', 'KeyN', 'n'],
		['Arabic', 'ظ', 'Slash', '/']
	])('on a %s keyboard is that of its place: %s', (_, key, code, sign) => {
		expect(press(key, code)).toBe(sign);
	});

	it('with Shift is the one above', () => {
		expect(press('؟', 'Slash', true)).toBe('?');
		expect(press('Т', 'KeyN', true)).toBe('N');
	});

	it.each([
		['Dvorak', 'k', 'KeyV', 'k'],
		['Dvorak', 't', 'KeyK', 't'],
		['French', '/', 'Period', '/'],
		['Russian', '.', 'Slash', '.'],
		['Hebrew', '/', 'KeyQ', '/']
	])('that the layout has itself is that one: %s %s', (_, key, code, sign) => {
		expect(press(key, code)).toBe(sign);
	});

	it('is not changed by caps lock', () => {
		expect(press('N', 'KeyN')).toBe('n');
		expect(press('Т', 'KeyN')).toBe('n');
	});

	it.each(['ñ', 'é', 'Dead', 'Enter', 'ArrowDown', 'F1'])('is none of ours for %s', (key) => {
		expect(['n', 'p', 'k', '/', '?']).not.toContain(press(key, 'Semicolon'));
	});
});
