import { beforeEach, expect, it, vi } from 'vitest';
import { page, pushState, replaceState, resetRouter } from '../../../tests/fakes/router.ts';
import { SheetRest } from './sheet-rest.svelte.ts';

vi.mock('$app/state', async () => (await import('../../../tests/fakes/router.ts')).appState);
vi.mock('$app/navigation', async () => (await import('../../../tests/fakes/router.ts')).appNavigation);

const href = 'https://atlas.example/places/harbour';
const back = vi.fn();
const popstate = new Set<() => void>();

beforeEach(() => {
	resetRouter();
	popstate.clear();
	vi.stubGlobal('location', { href });
	vi.stubGlobal('history', { back });
	vi.stubGlobal('addEventListener', (_: string, listener: () => void) => popstate.add(listener));
});

it('moves between a strip and half the screen without a trace in the history', () => {
	const sheet = new SheetRest();
	expect(sheet.current).toBe('half');
	sheet.at('peek');
	expect(sheet.current).toBe('peek');
	expect(pushState).not.toHaveBeenCalled();
	expect(back).not.toHaveBeenCalled();
});

it('makes an entry of the whole screen, and leaves it once however often it is closed', () => {
	const sheet = new SheetRest();
	sheet.at('full');
	expect(sheet.current).toBe('full');
	sheet.at('half');
	expect(sheet.current).toBe('half');
	sheet.at('peek');
	expect(back).toHaveBeenCalledTimes(1);
	page.state = {};
	for (const listener of popstate) listener();
	expect(sheet.current).toBe('half');
});

it('is closed by Back to half the screen, whatever it was before', () => {
	const sheet = new SheetRest();
	sheet.at('peek');
	sheet.at('full');
	page.state = {};
	expect(sheet.current).toBe('half');
});

it('keeps an address that has changed meanwhile', () => {
	const sheet = new SheetRest();
	sheet.at('full');
	vi.stubGlobal('location', { href: `${href}?layers=none` });
	sheet.at('peek');
	expect(back).not.toHaveBeenCalled();
	expect(replaceState).toHaveBeenCalledWith(`${href}?layers=none`, {});
	expect(sheet.current).toBe('peek');
});
