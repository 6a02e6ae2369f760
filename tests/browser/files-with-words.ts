import { strToU8, zipSync } from 'fflate';
import type { Browser } from '@playwright/test';

/** The files that a reader may have a document in, made of any words. */
export interface GivenFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** A PDF as a browser prints it, with lines broken and words divided as the browser does it, and with heads and numbers of pages. */
export async function pdfOf(browser: Browser, paragraphs: readonly string[]): Promise<GivenFile> {
	const page = await browser.newPage();
	const safe = (text: string) => text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	await page.setContent(
		`<html lang="en"><body style="font: 16px serif; hyphens: auto; text-align: justify">${paragraphs.map((text) => `<p>${safe(text)}</p>`).join('')}</body></html>`
	);
	const buffer = await page.pdf({
		format: 'A5',
		displayHeaderFooter: true,
		headerTemplate: '<p style="font-size: 9px; margin: 0 auto">A QUARTERLY OF SEAS</p>',
		footerTemplate: '<p style="font-size: 9px; margin: 0 auto"><span class="pageNumber"></span></p>',
		margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' }
	});
	await page.close();
	return { name: 'copy.pdf', mimeType: 'application/pdf', buffer };
}

/** A PDF whose only page has nothing on it. */
export const emptyPdf: GivenFile = {
	name: 'scan.pdf',
	mimeType: 'application/pdf',
	buffer: Buffer.from(`%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300]>> endobj
trailer <</Root 1 0 R>>
%%EOF
`)
};

/** The same, locked by a password that nobody knows. */
export const lockedPdf: GivenFile = {
	...emptyPdf,
	buffer: Buffer.from(
		emptyPdf.buffer
			.toString()
			.replace(
				'/Root 1 0 R',
				`/Root 1 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O <${'01'.repeat(32)}> /U <${'02'.repeat(32)}>>>`
			)
	)
};

/** A PDF of a line in a Latin font, and of others in fonts that leave it to a table outside of the file which letters they have. */
export function tablePdf(line: string): GivenFile {
	const others = [
		['UniGB-UTF16-H', 'GB1', '4e2d95f48d705eca'],
		['GBK-EUC-H', 'GB1', 'b0a2bfcbccd7b8db'],
		['90ms-RKSJ-H', 'Japan1', '8341834e835e8345'],
		['UniKS-UTF16-H', 'Korea1', 'c545d0c0c6b0']
	] as const;
	const shown = [
		`/F0 12 Tf 0 -20 Td (${line}) Tj`,
		...others.map(([, , hex], index) => `/F${index + 1} 12 Tf 0 -20 Td <${hex}> Tj`)
	];
	const content = `BT 20 280 Td ${shown.join(' ')} ET`;
	const names = others.map((_, index) => `/F${index + 1} ${5 + index} 0 R`);
	const fonts = others.map(
		([encoding, ordering], index) =>
			`${5 + index} 0 obj <</Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding} /DescendantFonts [<</Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo <</Registry (Adobe) /Ordering (${ordering}) /Supplement 2>> /FontDescriptor <</Type /FontDescriptor /FontName /Song /Flags 4>> >>] >> endobj\n`
	);
	const body = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 2000 300] /Contents 4 0 R /Resources <</Font <</F0 9 0 R ${names.join(' ')} >> >> >> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
${fonts.join('')}9 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;
	return { name: 'tables.pdf', mimeType: 'application/pdf', buffer: Buffer.from(body) };
}

const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word file, whose document is where its types say, with the given XML as its body and its footnotes. */
export function docxOf(body: string, notes = '', type = `${office}.document.main+xml`): GivenFile {
	const part = (root: string, content: string) =>
		`<?xml version="1.0"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${root}>`;
	const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document2.xml" ContentType="${type}"/><Override PartName="/word/notes.xml" ContentType="${office}.footnotes+xml"/></Types>`;
	return zipped({
		'[Content_Types].xml': types,
		'word/document2.xml': part('document', `<w:body>${body}</w:body>`),
		'word/notes.xml': part('footnotes', notes)
	});
}

export function zipped(parts: Readonly<Record<string, string>>): GivenFile {
	const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
	return { name: 'copy.docx', mimeType: `${office}.document`, buffer: Buffer.from(zipSync(files)) };
}

/** A paragraph of runs, each the inside of one. */
export const paragraph = (...runs: string[]) => `<w:p>${runs.map((run) => `<w:r>${run}</w:r>`).join('')}</w:p>`;

/** Words in a run. */
export const words = (text: string) =>
	`<w:t xml:space="preserve">${text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</w:t>`;
