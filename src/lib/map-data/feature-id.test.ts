import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureId, readFeatureId, type FeatureRef } from './feature-id.ts';

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const reference: fc.Arbitrary<FeatureRef> = fc.oneof(
	fc.record({ kind: fc.constant('leg' as const), corridor: slug, leg: slug }),
	fc.record({ kind: fc.constant('leg' as const), corridor: slug, leg: slug, part: fc.integer({ min: 1, max: 99 }) }),
	fc.record({
		kind: fc.constant('earlier' as const),
		corridor: slug,
		leg: slug,
		place: fc.integer({ min: 1, max: 99 })
	}),
	fc.record({ kind: fc.constant('path' as const), event: slug, path: slug }),
	fc.record({ kind: fc.constant('node' as const), node: slug }),
	fc.record({ kind: fc.constant('place' as const), place: slug }),
	fc.record({ kind: fc.constant('event' as const), event: slug, spot: fc.nat(20) }),
	fc.record({ kind: fc.constant('gathering' as const), event: slug, spot: fc.nat(20) }),
	fc.record({ kind: fc.constant('end' as const), event: slug, end: slug }),
	fc.record({ kind: fc.constant('tie' as const), tie: slug }),
	fc.record({ kind: fc.constant('drawn' as const), place: fc.nat(999) })
);

describe('the id of a feature', () => {
	it('says again what it was made of', () => {
		fc.assert(
			fc.property(reference, (ref) => {
				expect(readFeatureId(featureId(ref))).toEqual(ref);
			})
		);
	});

	it('differs for whatever differs', () => {
		fc.assert(
			fc.property(reference, reference, (a, b) => {
				expect(featureId(a) === featureId(b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
			})
		);
	});

	it.each([
		'',
		'legs',
		'legs/a',
		'legs/a/b/c',
		'earlier/a/b',
		'earlier/a/b/c',
		'legs/a/b/1/2',
		'nodes/',
		'nodes/a/b',
		'events/a/b',
		'rivers/aras',
		'constructor/a'
	])('is not %j', (id) => {
		expect(readFeatureId(id)).toBeUndefined();
	});
});

function sorted(ref: FeatureRef) {
	return Object.entries(ref).sort(([a], [b]) => a.localeCompare(b));
}
