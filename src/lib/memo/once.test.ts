import { expect, it, vi } from 'vitest';
import { once } from './once.ts';

it('computes once for each object, also where the result is nothing', () => {
	const compute = vi.fn(({ size }: { size: number }) => (size > 0 ? [size] : undefined));
	const computed = once(compute);
	const [some, same, none] = [{ size: 1 }, { size: 1 }, { size: 0 }];
	expect(computed(some)).toBe(computed(some));
	expect(computed(same)).not.toBe(computed(some));
	expect([computed(none), computed(none)]).toEqual([undefined, undefined]);
	expect(compute).toHaveBeenCalledTimes(3);
});
