/** Reads a table by the letter of RFC 4180, byte order mark and all. */
export function readCsv(csv: string, separator: ',' | ';' = ','): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const cells = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'gy');
	for (const [, quoted, plain, end] of csv.slice(1).matchAll(cells)) {
		row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === separator) continue;
		rows.push(row);
		row = [];
	}
	return rows;
}
