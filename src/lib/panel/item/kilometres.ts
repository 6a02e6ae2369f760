import { inFigures } from '#lib/words/en/numbers.ts';

export function kilometres(km: number): string {
	return inFigures(km, 1);
}
