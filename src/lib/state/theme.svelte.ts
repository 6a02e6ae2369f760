import { createContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { keepChoice, keptChoice, onOtherChoice } from './kept-choice.ts';

export const themeChoices = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const storageKey = 'corridor-atlas-theme'; // read by the script in app.html as well

/** Light or dark: the reader's choice, kept in this browser, or else the system's. */
export class Theme {
	#choice = $state<ThemeChoice>('system');
	#systemIsDark = new MediaQuery('(prefers-color-scheme: dark)', false);

	get choice(): ThemeChoice {
		return this.#choice;
	}

	get current(): 'light' | 'dark' {
		if (this.#choice !== 'system') return this.#choice;
		return this.#systemIsDark.current ? 'dark' : 'light';
	}

	/**
	 * Takes what the address asks for in a frame of another site, or else reads the choice of an earlier visit and follows
	 * other tabs from now on; in the browser only. Returns a function that stops it.
	 */
	follow(asked?: 'light' | 'dark'): () => void {
		if (asked) {
			this.#show(asked);
			return () => undefined;
		}
		this.#choice = readKept();
		return onOtherChoice(storageKey, () => this.#show(readKept()));
	}

	choose(choice: ThemeChoice) {
		this.#show(choice);
		keepChoice(storageKey, choice);
	}

	#show(choice: ThemeChoice) {
		this.#choice = choice;
		if (choice === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = choice;
	}
}

function readKept(): ThemeChoice {
	const kept = keptChoice(storageKey);
	return themeChoices.find((choice) => choice === kept) ?? 'system';
}

export const [getTheme, setTheme] = createContext<Theme>();
