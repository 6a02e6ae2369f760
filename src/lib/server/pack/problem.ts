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
	return (
		[directory ? join(directory, file) : file, ...(place ? [place] : []), message].join(' · ') +
		(remedy ? `. ${remedy}` : '')
	);
}

/** Thrown where a pack cannot be built; its message lists every problem. */
export class PackError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
		super(`${count} in the pack:\n${problems.map((problem) => `  ${formatProblem(problem)}`).join('\n')}`);
		this.name = 'PackError';
		this.problems = problems;
	}
}
