import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paletteCss } from './css.ts';

test('the style sheet holds the colours of the palettes', () => {
	expect(readFileSync('src/lib/palette/palette.css', 'utf8')).toBe(paletteCss());
});
