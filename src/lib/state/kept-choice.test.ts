import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserTab } from '../../../tests/fakes/browser-tab.ts';
import { keepChoice, keptChoice, onOtherChoice } from './kept-choice.ts';

let tab: BrowserTab;
beforeEach(() => {
	tab = new BrowserTab();
	for (const [name, value] of Object.entries(tab.globals)) vi.stubGlobal(name, value);
});
afterEach(() => vi.unstubAllGlobals());

describe('a choice', () => {
	it('is kept, and forgotten again', () => {
		keepChoice('colour', 'blue');
		expect(keptChoice('colour')).toBe('blue');
		keepChoice('colour', undefined);
		expect(keptChoice('colour')).toBeUndefined();
		expect(tab.kept.size).toBe(0);
	});

	it('is neither kept nor found where storage is refused, and nothing fails', () => {
		tab.isStorageRefused = true;
		expect(() => keepChoice('colour', 'blue')).not.toThrow();
		expect(keptChoice('colour')).toBeUndefined();
	});
});

describe('a choice made elsewhere', () => {
	it('calls back for the same key, and when the storage is cleared', () => {
		const act = vi.fn();
		onOtherChoice('colour', act);
		tab.keepElsewhere('size', 'large');
		expect(act).not.toHaveBeenCalled();
		tab.keepElsewhere('colour', 'red');
		tab.keepElsewhere(null);
		expect(act).toHaveBeenCalledTimes(2);
	});

	it('calls back when the page returns from the back/forward cache', () => {
		const act = vi.fn();
		onOtherChoice('colour', act);
		tab.show({ persisted: false });
		expect(act).not.toHaveBeenCalled();
		tab.show({ persisted: true });
		expect(act).toHaveBeenCalledOnce();
	});

	it('calls back no more once stopped', () => {
		const act = vi.fn();
		onOtherChoice('colour', act)();
		tab.keepElsewhere('colour', 'red');
		tab.show({ persisted: true });
		expect(act).not.toHaveBeenCalled();
	});
});
