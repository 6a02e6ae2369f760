import { expect } from 'vitest';
import { parsePack } from '#lib/server/pack/parse-pack.ts';

/** What reading the files by their schemas finds: one problem for each place, whatever linking says beside. */
export function expectOne(files: ReadonlyMap<string, string>, file: string, place: string | RegExp, message: RegExp) {
	const { problems } = parsePack(files);
	expect(problems).toEqual([
		{
			file,
			place: typeof place === 'string' ? place : expect.stringMatching(place),
			message: expect.stringMatching(message),
			remedy: expect.stringMatching(/\S/)
		}
	]);
}
