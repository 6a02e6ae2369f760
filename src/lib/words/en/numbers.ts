/**
 * A number in figures, as `Intl.NumberFormat('en')` writes it: grouped by commas, with so many decimals at most. `Intl`
 * itself takes 20 ms and more to make its first format in a page.
 */
export function inFigures(value: number, decimals = 3): string {
	const [whole = '', fraction] = String(Number(value.toFixed(decimals))).split('.');
	return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}
