/** A spreadsheet would run a cell that begins so: https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Without it Excel reads a CSV file in the machine's code page and garbles every "Naxçıvan". */
const byteOrderMark = '\uFEFF';

/** What stands between cells, and within numbers: spreadsheets expect what their country writes. */
const forms = { comma: { separator: ',', decimal: '.' }, semicolon: { separator: ';', decimal: ',' } } as const;
export type CsvForm = keyof typeof forms;

/** Between the parts of a list within a cell: nothing that a spreadsheet takes for the end of it. */
export const listSeparator = ' | ';

/** Whether a cell gets an apostrophe before it, since a spreadsheet would run it. */
export function isGuarded(value: string): boolean {
	return formula.test(value);
}

/** A table as https://www.rfc-editor.org/rfc/rfc4180 has it, or with semicolons; the first row its header. */
export function csvOf(rows: readonly (readonly (string | number)[])[], form: CsvForm = 'comma'): string {
	const { separator, decimal } = forms[form];
	const cell = (value: string | number) => {
		if (typeof value === 'number') return quoted(String(value).replace('.', decimal));
		return quoted(isGuarded(value) ? `'${value}` : value);
	};
	const quoted = (text: string) =>
		text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	return byteOrderMark + rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}
