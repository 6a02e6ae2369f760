import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgiveHistoryLimit } from './forgive-history-limit.ts';

const here = 'https://atlas.example/';
let entries: string[];
let left: number;

/** A history as Safari's, which takes so many changes. */
function limited(): History {
	const write = (put: (url: string) => void) => (_state: unknown, _title: string, url?: string | URL | null) => {
		const { href, origin } = new URL(url ?? '', here);
		if (origin !== new URL(here).origin || left-- <= 0) throw new DOMException('refused', 'SecurityError');
		put(href.slice(here.length));
	};
	return {
		pushState: write((url) => entries.push(url)),
		replaceState: write((url) => (entries[entries.length - 1] = url))
	} as History;
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('location', new URL(here));
	entries = ['start'];
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it('writes the last address once the browser takes changes again', () => {
	left = 2;
	const history = limited();
	forgiveHistoryLimit(history);
	for (let at = 1; at <= 5; at++) history.replaceState(null, '', `/at-${at}`);
	expect(entries).toEqual(['at-2']);
	vi.advanceTimersByTime(1500);
	expect(entries).toEqual(['at-2']);
	left = 100;
	vi.advanceTimersByTime(1500);
	expect(entries).toEqual(['at-5']);
});

it('adds each page that was gone to meanwhile, with its last address', () => {
	left = 0;
	const history = limited();
	forgiveHistoryLimit(history);
	history.replaceState(null, '', '/a?view=1');
	history.pushState(null, '', '/b');
	history.replaceState(null, '', '/b?view=2');
	history.pushState(null, '', '/c');
	left = 2;
	vi.advanceTimersByTime(1500);
	left = 100;
	vi.advanceTimersByTime(1500);
	expect(entries).toEqual(['a?view=1', 'b?view=2', 'c']);
	history.replaceState(null, '', '/d');
	expect(entries.at(-1)).toBe('d');
});

it('lets every other error through', () => {
	left = 100;
	const history = limited();
	forgiveHistoryLimit(history);
	expect(() => history.pushState(null, '', 'https://elsewhere.example/')).toThrow('refused');
	history.pushState(null, '', '/a');
	expect(entries).toEqual(['start', 'a']);
});
