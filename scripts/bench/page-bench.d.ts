/** What `in-page.js` adds to a measured page. */
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
}

declare const bench: PageBench;
