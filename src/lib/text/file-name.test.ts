import { expect, it } from 'vitest';
import { fileNameOf } from './file-name.ts';

it.each([
	['Corridor Atlas', 'corridor-atlas'],
	['Atlas de l’Île', 'atlas-de-l-ile'],
	['  “Roads” & ways: 2 ', 'roads-ways-2'],
	['אטלס', 'atlas'],
	['../../etc/passwd', 'etc-passwd'],
	['x'.repeat(100), 'x'.repeat(60)]
])('%s gives the file name %s', (title, name) => {
	expect(fileNameOf(title)).toBe(name);
});
