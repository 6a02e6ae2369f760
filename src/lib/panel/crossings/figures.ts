import { kilometres } from '#lib/panel/item/kilometres.ts';

/** Whole kilometres; of less than twenty the first decimal too. */
export function wholeKm(km: number): string {
	return kilometres(km < 20 ? km : Math.round(km));
}

/** A share as a number of per cent, with a decimal where it is small. */
export function percent(share: number): string {
	return kilometres(share < 0.1 ? share * 100 : Math.round(share * 100));
}
