/** What `in-page.js` and `in-page-picture.js` add to a measured page. */
interface PageBench {
	load(): {
		painted: Partial<Record<'heading' | 'words' | 'still', number>>;
		rest: number | undefined;
		longTasks: [start: number, duration: number][];
	};
	isAtRest(): boolean;
	expectWords(name: string): void;
	expectStill(layer: string, isShown: boolean): void;
	expectSwitch(x: number, y: number): void;
	expectSettled(): void;
	/** Resolves to the milliseconds that the last `expect…` asked for, or to nothing where it did not happen. */
	answer(): Promise<unknown>;
	noteFrames(): void;
	frameTimes(): number[];

	// What the second script needs of the first.
	ask(find: () => Promise<unknown>): void;
	/** When the last click ended, since something was asked for; 0: not yet. */
	released(): number;
	/** When the map came to rest, each time. */
	rests: readonly number[];
	later(ms: number): Promise<unknown>;
	/** Milliseconds after which no answer is waited for. */
	patience: number;
}

declare const bench: PageBench;
