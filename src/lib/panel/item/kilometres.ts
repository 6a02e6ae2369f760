const format = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export function kilometres(km: number): string {
	return format.format(km);
}
