import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserTab } from '../../../tests/fakes/browser-tab.ts';
import { Shortcuts } from './shortcuts.svelte.ts';

const key = 'corridor-atlas-keys';

/** The parts of an element that shortcuts look at. */
class Element {
	isContentEditable = false;
	readonly #isField: boolean;
	constructor(isField = false) {
		this.#isField = isField;
	}
	closest = () => (this.#isField ? this : null);
}

let tab: BrowserTab;
let hasDialog: boolean;
beforeEach(() => {
	tab = new BrowserTab();
	hasDialog = false;
	for (const [name, value] of Object.entries(tab.globals)) vi.stubGlobal(name, value);
	vi.stubGlobal('HTMLElement', Element);
	vi.stubGlobal('document', { querySelector: () => (hasDialog ? {} : null) });
});
afterEach(() => vi.unstubAllGlobals());

const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, isComposing: false };
const press = (sign: string, more: object = {}) =>
	({ key: sign, code: '', ...none, target: new Element(), ...more }) as unknown as KeyboardEvent;

describe('a sign', () => {
	it('is pressed alone', () => {
		const shortcuts = new Shortcuts();
		expect(shortcuts.isPressed(press('/'), '/')).toBe(true);
		expect(shortcuts.isPressed(press('n'), '/')).toBe(false);
	});

	it.each([['ctrlKey'], ['metaKey'], ['altKey'], ['isComposing']])('is not with %s', (held) => {
		expect(new Shortcuts().isPressed(press('/', { [held]: true }), '/')).toBe(false);
	});

	it('is text where it goes into a field', () => {
		const shortcuts = new Shortcuts();
		expect(shortcuts.isPressed(press('/', { target: new Element(true) }), '/')).toBe(false);
		const editable = Object.assign(new Element(), { isContentEditable: true });
		expect(shortcuts.isPressed(press('/', { target: editable }), '/')).toBe(false);
	});

	it('does nothing below an open dialog', () => {
		hasDialog = true;
		expect(new Shortcuts().isPressed(press('/'), '/')).toBe(false);
	});
});

describe('a command', () => {
	it('is a letter with Ctrl or the command key, also in a field and where single keys are off', () => {
		const shortcuts = new Shortcuts();
		shortcuts.choose(false);
		const target = new Element(true);
		expect(shortcuts.isCommanded(press('k', { ctrlKey: true, target }), 'k')).toBe(true);
		expect(shortcuts.isCommanded(press('k', { metaKey: true, target }), 'k')).toBe(true);
		expect(shortcuts.isCommanded(press('k'), 'k')).toBe(false);
		expect(shortcuts.isCommanded(press('k', { ctrlKey: true, altKey: true }), 'k')).toBe(false);
	});

	it('does nothing below an open dialog', () => {
		hasDialog = true;
		expect(new Shortcuts().isCommanded(press('k', { ctrlKey: true }), 'k')).toBe(false);
	});
});

describe('the choice', () => {
	it('is on unless switched off, and is kept', () => {
		const shortcuts = new Shortcuts();
		shortcuts.choose(false);
		expect(shortcuts.isPressed(press('/'), '/')).toBe(false);
		expect(tab.kept.get(key)).toBe('off');
		shortcuts.choose(true);
		expect(shortcuts.isPressed(press('/'), '/')).toBe(true);
		expect(tab.kept.has(key)).toBe(false);
	});

	it('is read from an earlier visit, and followed in other tabs until stopped', () => {
		tab.kept.set(key, 'off');
		const shortcuts = new Shortcuts();
		const stop = shortcuts.follow();
		expect(shortcuts.isOn).toBe(false);
		tab.keepElsewhere(key, undefined);
		expect(shortcuts.isOn).toBe(true);
		stop();
		tab.keepElsewhere(key, 'off');
		expect(shortcuts.isOn).toBe(true);
	});
});
