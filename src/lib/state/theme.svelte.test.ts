import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserTab } from '../../../tests/fakes/browser-tab.ts';
import { Theme } from './theme.svelte.ts';

const key = 'corridor-atlas-theme';

let tab: BrowserTab;
let system: EventTarget & { matches: boolean };
let dataset: Record<string, string>;
beforeEach(() => {
	tab = new BrowserTab();
	system = Object.assign(new EventTarget(), { matches: false });
	dataset = {};
	for (const [name, value] of Object.entries(tab.globals)) vi.stubGlobal(name, value);
	vi.stubGlobal('window', { matchMedia: () => system });
	vi.stubGlobal('document', { documentElement: { dataset } });
});
afterEach(() => vi.unstubAllGlobals());

function turnSystem(isDark: boolean) {
	system.matches = isDark;
	system.dispatchEvent(new Event('change'));
}

describe('Theme', () => {
	it('is that of the system unless the reader chooses', () => {
		const theme = new Theme();
		expect(theme.current).toBe('light');
		turnSystem(true);
		expect(theme.current).toBe('dark');
		theme.choose('light');
		expect(theme.current).toBe('light');
		theme.choose('system');
		expect(theme.current).toBe('dark');
	});

	it('updates effects when the system changes', () => {
		const theme = new Theme();
		const seen: string[] = [];
		const stop = $effect.root(() => {
			$effect(() => void seen.push(theme.current));
		});
		flushSync();
		turnSystem(true);
		flushSync();
		expect(seen).toEqual(['light', 'dark']);
		stop();
	});

	it('is written on the page and kept; "system" leaves no mark on the page', () => {
		const theme = new Theme();
		theme.choose('dark');
		expect([dataset['theme'], tab.kept.get(key)]).toEqual(['dark', 'dark']);
		theme.choose('system');
		expect(dataset).not.toHaveProperty('theme');
		expect(tab.kept.get(key)).toBe('system');
	});

	it('is read from an earlier visit, and junk counts as the system’s', () => {
		tab.kept.set(key, 'dark');
		const theme = new Theme();
		theme.follow();
		expect(theme.choice).toBe('dark');
		tab.keepElsewhere(key, 'purple');
		expect(theme.choice).toBe('system');
	});

	it('is what the address of a frame asks for, before what was kept, and keeps nothing', () => {
		tab.kept.set(key, 'dark');
		const theme = new Theme();
		theme.follow('light');
		expect(theme.current).toBe('light');
		expect(dataset).toHaveProperty('theme', 'light');
		tab.keepElsewhere(key, 'dark');
		expect(theme.current).toBe('light');
	});

	it('follows another tab until stopped', () => {
		const theme = new Theme();
		const stop = theme.follow();
		tab.keepElsewhere(key, 'dark');
		expect([theme.current, dataset['theme']]).toEqual(['dark', 'dark']);
		stop();
		tab.keepElsewhere(key, 'light');
		expect(theme.current).toBe('dark');
	});

	it('lasts as long as the page where storage is refused', () => {
		tab.isStorageRefused = true;
		const theme = new Theme();
		theme.follow();
		theme.choose('dark');
		expect([theme.current, dataset['theme']]).toEqual(['dark', 'dark']);
	});
});
