import { expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { excerptsCsv } from './excerpts-csv.ts';

const { atlas } = checkPack('geodata');
const csv = excerptsCsv(atlas, 'https://atlas.example');

it('has a row for each excerpt, and the words exactly', () => {
	expect(csv.match(/https:\/\/atlas\.example\/documents\/[a-z0-9-]+\?excerpt=/g)).toHaveLength(atlas.excerpts.length);
	for (const { id, exact } of atlas.excerpts) {
		const words = /[",\r\n]/.test(exact) ? `"${exact.replaceAll('"', '""')}"` : exact;
		expect(csv, 'no excerpt begins like a formula, so none is changed').toContain(`\r\n${id},${words},false,`);
	}
});
