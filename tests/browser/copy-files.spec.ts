import type { Page } from '@playwright/test';
import {
	docxOf,
	emptyPdf,
	lockedPdf,
	paragraph,
	pdfOf,
	tablePdf,
	words,
	zipped,
	type GivenFile
} from './files-with-words.ts';
import { expect, test } from './fixtures.ts';
import { openStill } from './map-view.ts';

const path = '/documents/russias-eroding-influence';
const copy = (page: Page) => page.getByRole('article', { name: 'Your copy' });

async function choose(page: Page, file: GivenFile) {
	await page.getByLabel('Text, PDF or Word file').setInputFiles(file);
}

async function excerptsOn(page: Page): Promise<{ id: string; exact: string }[]> {
	const { excerpts } = (await (await page.request.get('/geodata/excerpts.json')).json()) as {
		excerpts: { id: string; document: string; exact: string }[];
	};
	return excerpts.filter(({ document }) => path.endsWith(document));
}

test.beforeEach(async ({ page }) => {
	await openStill(page, path);
	await page.getByText('Read your own copy').click();
});

test('excerpts are found in a PDF, and nothing of it leaves the page @still', async ({ page, browser }) => {
	const excerpts = await excerptsOn(page);
	// Safari up to 26 cannot iterate over a stream.
	await page.evaluate(() => Reflect.deleteProperty(ReadableStream.prototype, Symbol.asyncIterator));
	const asked: string[] = [];
	page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
	await choose(
		page,
		await pdfOf(
			browser,
			excerpts.map(({ exact }) => exact)
		)
	);
	await expect(page.getByText(`it holds ${excerpts.length} of ${excerpts.length} excerpts word for word`)).toBeVisible({
		timeout: 30_000
	});
	await expect(page.getByText('Read from a PDF')).toContainText('Left out at the edge of several pages');
	for (const { id } of excerpts) await expect(page.locator(`[data-in-copy="${id}"]`)).toBeVisible();
	await expect(copy(page)).not.toContainText('QUARTERLY');
	expect(asked.filter((request) => !/^GET \/_app\/immutable\/.*js$/.test(request))).toEqual([]);
});

test('a PDF whose letters are known from a table outside of it is read, and only then are tables fetched @still', async ({
	page
}) => {
	const plain = (await excerptsOn(page)).find(({ exact }) => /^[\w ,.]+$/.test(exact))!;
	const tables: string[] = [];
	page.on('response', (answer) => {
		if (answer.url().endsWith('.bcmap'))
			tables.push(`${answer.status()} ${/\w+-\w+(?:-\w+)?/.exec(answer.url().split('/').at(-1)!)![0]}`);
	});
	await choose(page, tablePdf(plain.exact));
	for (const letters of [plain.exact, '中间走廊', '阿克套港', 'アクタウ', '악타우']) {
		await expect(copy(page)).toContainText(letters, { timeout: 30_000 });
	}
	expect(tables.join()).toMatch(/200 UniGB-UTF16-H/);
	await expect(page.locator(`[data-in-copy="${plain.id}"]`)).toBeVisible();
});

test('excerpts are found in a Word file, as its reader sees it @still', async ({ page }) => {
	const [first, ...others] = await excerptsOn(page);
	const [begin, ...rest] = first!.exact.split(' ');
	const body = [
		paragraph(words('A heading'), '<w:br/>', words('of two lines')),
		paragraph(words(begin!), '<w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t>', words(` ${rest.join(' ')}`)),
		`<w:p><w:del><w:r><w:delText>struck out</w:delText></w:r></w:del><w:ins>${paragraph(words('put in'))}</w:ins></w:p>`,
		`<w:tbl><w:tr><w:tc>${others.map(({ exact }) => paragraph(words(exact))).join('</w:tc><w:tc>')}</w:tc></w:tr></w:tbl>`,
		paragraph(
			'<w:instrText> PAGEREF x </w:instrText>',
			words('non'),
			'<w:noBreakHyphen/>',
			words('stop'),
			'<w:tab/>',
			words('x')
		),
		paragraph(
			'<mc:AlternateContent><mc:Choice><w:t>in a box</w:t></mc:Choice><mc:Fallback><w:t>for old programs</w:t></mc:Fallback></mc:AlternateContent>'
		)
	].join('');
	await choose(page, docxOf(body, `<w:footnote>${paragraph(words('A note.'))}</w:footnote>`));
	await expect(page.getByText(/it holds (\d+) of \1 excerpts word for word/)).toBeVisible();
	for (const seen of ['A heading', 'put in', 'non\u2011stop', 'in a box', 'A note.']) {
		await expect(copy(page)).toContainText(seen);
	}
	for (const unseen of ['hidden', 'struck out', 'PAGEREF', 'old programs']) {
		await expect(copy(page)).not.toContainText(unseen);
	}
});

test.describe('without its tables', () => {
	test.use({ expectedProblems: [/ERR_FAILED/] });

	test('a PDF that relies on them is not read in part @still', async ({ page }) => {
		await page.route('**/*.bcmap', (route) => route.abort());
		await choose(page, tablePdf('Aktau'));
		await expect(page.getByText(/^The copy could not be read/)).toContainText('a table of letters', {
			timeout: 30_000
		});
	});
});

test.describe('beyond reading', () => {
	// Where XML is broken, Chromium writes its own words on it into the document, with a style that the policy refuses.
	test.use({ expectedProblems: [/Applying inline style violates/] });

	test('what cannot be read says why and what to do @still', async ({ page }) => {
		const whole = docxOf(paragraph(words('Words.')));
		const none = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
		const cases: [GivenFile, string][] = [
			[emptyPdf, 'only pictures of pages'],
			[lockedPdf, 'locked by a password'],
			[{ ...emptyPdf, buffer: Buffer.from('%PDF-1.7\n') }, 'this PDF is broken'],
			[{ ...whole, buffer: whole.buffer.subarray(0, 200) }, 'this file is broken'],
			[docxOf('<w:p>'), 'this file is broken'],
			[docxOf('', '', none), 'without a document of Word'],
			[zipped({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'a file of LibreOffice'],
			[zipped({ 'words.xml': 'x' }), 'it is a ZIP file']
		];
		// What was found of the copy before is not said beside what could not be read.
		await choose(page, {
			name: 'other.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from('Something else altogether.')
		});
		await expect(page.getByText('This text is not the document')).toBeVisible();
		for (const [file, reason] of cases) {
			await choose(page, file);
			await expect(page.getByText(/^The copy could not be read/), reason).toContainText(reason);
			await expect(page.getByText('This text is not the document'), reason).toHaveCount(0);
		}
	});
});
