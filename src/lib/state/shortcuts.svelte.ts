import { createContext } from 'svelte';
import { keepChoice, keptChoice, onOtherChoice } from './kept-choice.ts';
import { signOf } from './pressed-sign.ts';

const storageKey = 'corridor-atlas-keys';
const typedInto = 'textarea, select, input:not([type=checkbox], [type=radio])';

/**
 * Keys that do something when pressed alone. People who dictate or press keys by accident can switch them off; the choice
 * is kept in this browser: https://www.w3.org/TR/WCAG22/#character-key-shortcuts
 */
export class Shortcuts {
	#isOn = $state(true);

	get isOn(): boolean {
		return this.#isOn;
	}

	/**
	 * Reads the choice of an earlier visit and follows other tabs from now on; in the browser only. Returns a function that
	 * stops it.
	 */
	follow(): () => void {
		const read = () => (this.#isOn = keptChoice(storageKey) !== 'off');
		read();
		return onOtherChoice(storageKey, read);
	}

	choose(isOn: boolean) {
		this.#isOn = isOn;
		keepChoice(storageKey, isOn ? undefined : 'off');
	}

	/** Whether a character was pressed alone, outside text fields and with no dialog open. */
	isPressed(event: KeyboardEvent, sign: string): boolean {
		const { ctrlKey, metaKey, altKey, isComposing, target } = event;
		if (!this.#isOn || signOf(event) !== sign || ctrlKey || metaKey || altKey || isComposing) return false;
		const isTyped = target instanceof HTMLElement && (target.isContentEditable || target.closest(typedInto) !== null);
		return !isTyped && !isBelowDialog();
	}

	/** Whether a letter was pressed with Ctrl, or Command on a Mac, with no dialog open. */
	isCommanded(event: KeyboardEvent, letter: string): boolean {
		const { ctrlKey, metaKey, altKey } = event;
		return signOf(event) === letter && (ctrlKey || metaKey) && !altKey && !isBelowDialog();
	}
}

function isBelowDialog(): boolean {
	return document.querySelector('dialog:modal') !== null;
}

export const [getShortcuts, setShortcuts] = createContext<Shortcuts>();
