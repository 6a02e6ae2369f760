import { expect, it } from 'vitest';
import { foldWord } from './search-words.ts';
import { stemOf } from './word-stem.ts';

it.each([
	['apology', 'apologise', 'apologize', 'apologized', 'apologised', 'apologies', 'apologising'],
	['plan', 'plans', 'planned', 'planning'],
	['plane', 'planes'],
	['crash', 'crashes', 'crashed', 'crashing'],
	['cause', 'causes', 'caused'],
	['cancel', 'cancelled', 'canceled', 'cancellation', 'cancelling', 'canceling'],
	['neighbour', 'neighbor', 'neighbouring', 'neighbors'],
	['defence', 'defense'],
	['country', 'countries'],
	['organised', 'organizes'],
	['centre', 'center', 'centres'],
	['shot', 'shoot', 'shooting'],
	['built', 'build']
])('%s and its forms have one stem', (first, ...forms) => {
	for (const form of forms) expect(stemOf(form), form).toBe(stemOf(first));
});

it.each([
	['cause', 'case'],
	['planned', 'plane'],
	['internal', 'international'],
	['police', 'policy'],
	['organ', 'organisation'],
	['operation', 'opera'],
	['gas', 'ga'],
	['8243', '824']
])('%s is not %s', (one, other) => {
	expect(stemOf(one)).not.toBe(stemOf(other));
});

it('leaves names in other scripts and short words as they are', () => {
	for (const word of ['阿拉山口', 'طهران', 'us', 'eu', 'j2']) expect(stemOf(foldWord(word))).toBe(foldWord(word));
});
