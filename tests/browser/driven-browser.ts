import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser that Playwright does not drive, as far as it is needed here. */
export interface DrivenBrowser {
	goto(url: string): Promise<void>;
	/** What an expression is worth in the page: anything that JSON can hold. */
	evaluate<Value>(expression: string): Promise<Value>;
	/** Presses what a selector finds first, as a reader does. */
	click(selector: string): Promise<void>;
	type(text: string): Promise<void>;
	/** Gives a file of this machine to the field that a selector finds first. */
	give(selector: string, path: string): Promise<void>;
	back(): Promise<void>;
	/** Errors so far, and requests to other hosts than the first page's. */
	problems(): Promise<string[]>;
	close(): Promise<void>;
}

/** Where a program is on this machine, if it is: a variable of the environment may name it. */
export function findProgram(variable: string, names: readonly string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [process.env[variable] ?? '', ...places].find((path) => path && existsSync(path));
}

/** The keys of a text, pressed one after the other: both protocols for driving browsers want them so. */
export function keyActions(text: string): object {
	const actions = [...text].flatMap((value) => [
		{ type: 'keyDown', value },
		{ type: 'keyUp', value }
	]);
	return { type: 'key', id: 'keyboard', actions };
}
