import { createContext } from 'svelte';
import { keepChoice, keptChoice, onOtherChoice } from './kept-choice.ts';

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

	/** Whether a key was pressed alone, and neither into a field nor below an open dialog. */
	isPressed({ key, ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent, wanted: string): boolean {
		if (!this.#isOn || key !== wanted || ctrlKey || metaKey || altKey || isComposing) return false;
		const isTyped = target instanceof HTMLElement && (target.isContentEditable || target.closest(typedInto) !== null);
		return !isTyped && document.querySelector('dialog:modal') === null;
	}
}

export const [getShortcuts, setShortcuts] = createContext<Shortcuts>();
