/** A spreadsheet would run a cell that begins so: https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Without it Excel reads a CSV file in the machine's code page and garbles every "Naxçıvan". */
const byteOrderMark = '\uFEFF';

/** A table as https://www.rfc-editor.org/rfc/rfc4180 has it, the first row its header. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
	return byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = formula.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
