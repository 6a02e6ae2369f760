import { join } from 'node:path';

/** Something wrong with the pack: which file, where in it, what is wrong and what to do. */
export interface Problem {
	readonly file: string;
	/** A path within the file, such as `features[3].properties.to`; empty for the file as a whole. */
	readonly place: string;
	readonly message: string;
	readonly remedy?: string | undefined;
}

/** A problem as a line; `directory` is where the pack lies, for whoever wants to open the file. */
export function formatProblem({ file, place, message, remedy }: Problem, directory = ''): string {
	const wrong = [directory ? join(directory, file) : file, ...(place ? [place] : []), message].join(' · ');
	return remedy ? `${wrong}${wrong.endsWith('?') ? '' : '.'} ${remedy}` : wrong;
}

/** What is said below the problems of a pack: how many there are, and whether there may be more. */
export function sumUp(count: number, isRead: boolean): string {
	const problems = count === 1 ? '1 problem' : `${count} problems`;
	return isRead ? `${problems}.` : `${problems}. How the files fit together is checked once each can be read.`;
}

/** Thrown where a pack cannot be built; its message lists every problem. */
export class PackError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[], isRead: boolean) {
		const lines = problems.map((problem) => `  ${formatProblem(problem)}`);
		super(`The pack has problems:\n${lines.join('\n')}\n${sumUp(problems.length, isRead)}`);
		this.name = 'PackError';
		this.problems = problems;
	}
}
