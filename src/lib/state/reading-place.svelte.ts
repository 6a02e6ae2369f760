import { keepChoice, keptChoice, onOtherChoice } from './kept-choice.ts';

/** The step at which a reader has left a reading; kept in this browser. The first step is no place to come back to. */
export class ReadingPlace {
	readonly #key: string;
	readonly #stepCount: number;
	#step = $state<number>();

	constructor({ id, stepCount }: { readonly id: string; readonly stepCount: number }) {
		this.#key = `corridor-atlas-reading-${id}`;
		this.#stepCount = stepCount;
	}

	/** Undefined where the reading has not been begun. */
	get step(): number | undefined {
		return this.#step;
	}

	/**
	 * Reads where an earlier visit has left, and follows other tabs from now on; in the browser only. Returns a function that
	 * stops it.
	 */
	follow(): () => void {
		const read = () => {
			const kept = keptChoice(this.#key) ?? '';
			const step = /^\d{1,2}$/.test(kept) ? Number(kept) : 0;
			this.#step = step > 1 && step <= this.#stepCount ? step : undefined;
		};
		read();
		return onOtherChoice(this.#key, read);
	}

	reach(step: number) {
		this.#step = step > 1 ? step : undefined;
		keepChoice(this.#key, this.#step?.toString());
	}
}
