import { describe, expect, it } from 'vitest';
import { expectOne, packFiles } from '../../../../../tests/packs/break-pack.ts';
import { problemsOf, prove, testPack } from '../../../../../tests/packs/test-pack.ts';

const { atlas } = packFiles;

/** The small pack with its one corridor, or its one event with a layer, under another id. */
function renamed(room: 'corridors' | 'events', from: string, to: string) {
	const files = new Map(
		[...testPack()].map(([path, text]) => [
			path.replace(`${room}/${from}/`, `${room}/${to}/`),
			text.replaceAll(`"${from}"`, `"${to}"`).replaceAll(`"${room}/${from}"`, `"${room}/${to}"`)
		])
	);
	return prove(files);
}

describe('layers', () => {
	it.each(['events', 'places', 'none'])('cannot be named "%s", a word of the address, for a corridor', (word) => {
		expectOne(renamed('corridors', 'ford-line', word), atlas, 'corridors[0]', new RegExp(`"${word}" .*address`));
	});

	it('cannot be named so for an event either', () => {
		expectOne(renamed('events', 'bridge-fall', 'places'), atlas, 'eventLayers[0]', /"places" .*address/);
	});

	it('cannot have one id for a corridor and an event', () => {
		expectOne(renamed('events', 'bridge-fall', 'ford-line'), atlas, 'eventLayers[0]', /"ford-line" .*corridor/);
	});

	it('may be named as anything else', () => {
		expect(problemsOf(renamed('corridors', 'ford-line', 'countries'))).toEqual([]);
	});
});
