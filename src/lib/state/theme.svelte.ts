import { createContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';

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

	/** Takes up what was chosen on an earlier visit; in the browser only. */
	restore() {
		const stored = readStored();
		this.#choice = themeChoices.find((choice) => choice === stored) ?? 'system';
	}

	choose(choice: ThemeChoice) {
		this.#choice = choice;
		if (choice === 'system') delete document.documentElement.dataset['theme'];
		else document.documentElement.dataset['theme'] = choice;
		try {
			localStorage.setItem(storageKey, choice);
		} catch {
			// Storage is refused in some private windows: the choice then lasts as long as the page.
		}
	}
}

function readStored(): string | null {
	try {
		return localStorage.getItem(storageKey);
	} catch {
		return null;
	}
}

export const [getTheme, setTheme] = createContext<Theme>();
