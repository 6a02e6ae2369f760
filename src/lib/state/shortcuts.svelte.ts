import { createContext } from 'svelte';
import { keepChoice, keptChoice, onOtherChoice } from './kept-choice.ts';
import { signOf } from './pressed-sign.ts';

const storageKey = 'corridor-atlas-keys';
const typedInto = 'textarea, select, input:not([type=checkbox], [type=radio])';

/**
 * Keys that do something when pressed alone. Who dictates or presses keys by accident may switch them off, and the
 * choice is kept in this browser: https://www.w3.org/TR/WCAG22/#character-key-shortcuts
 */
export class Shortcuts {
	#isOn = $state(true);

	get isOn(): boolean {
		return this.#isOn;
	}

	/**
	 * Takes up what was chosen on an earlier visit, and what another tab chooses from now on; in the browser only. What
	 * it returns ends that.
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

	/** Whether a sign was pressed alone, and neither into a field nor below an open dialog. */
	isPressed(event: KeyboardEvent, sign: string): boolean {
		const { ctrlKey, metaKey, altKey, isComposing, target } = event;
		if (!this.#isOn || signOf(event) !== sign || ctrlKey || metaKey || altKey || isComposing) return false;
		const isTyped = target instanceof HTMLElement && (target.isContentEditable || target.closest(typedInto) !== null);
		return !isTyped && !isBelowDialog();
	}

	/** Whether a letter was pressed with Ctrl, or with the command key of a Mac, and not below an open dialog. */
	isCommanded(event: KeyboardEvent, letter: string): boolean {
		const { ctrlKey, metaKey, altKey } = event;
		return signOf(event) === letter && (ctrlKey || metaKey) && !altKey && !isBelowDialog();
	}
}

function isBelowDialog(): boolean {
	return document.querySelector('dialog:modal') !== null;
}

export const [getShortcuts, setShortcuts] = createContext<Shortcuts>();
