import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { docxWords } from '#lib/words/en/copy.ts';

const largest = 200_000_000; // bytes of a part: what is larger is made to fill a memory

/** The words of a Word file, and of its notes at the end. Fails with the reason in words where it is another or a broken file. */
export function readDocx(bytes: Uint8Array): string {
	const parts = unpack(bytes);
	const kind = parts.mimetype ? strFromU8(parts.mimetype) : '';
	if (kind.includes('opendocument')) throw new Error(docxWords.openDocument);
	if (!parts['[Content_Types].xml']) throw new Error(docxWords.otherZip);
	const nameOf = partNames(parts['[Content_Types].xml']);
	const main = parts[nameOf('document.main') ?? nameOf('template.main') ?? ''];
	if (!main) throw new Error(docxWords.noDocument);
	const notes = ['footnotes', 'endnotes'].map((type) => parts[nameOf(type) ?? '']);
	return [main, ...notes]
		.map((part) => (part ? wordsIn(parse(part).documentElement) : ''))
		.join('')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function unpack(bytes: Uint8Array): Unzipped {
	try {
		return unzipSync(bytes, {
			filter: ({ name, originalSize }) => /\.xml$|^mimetype$/.test(name) && originalSize < largest
		});
	} catch (error) {
		throw new Error(docxWords.broken, { cause: error });
	}
}

/** Where the parts of a Word file are, by the end of their type: not every program writes `word/document.xml`. */
function partNames(types: Uint8Array): (type: string) => string | undefined {
	const named = [...parse(types).getElementsByTagName('Override')];
	return (type) =>
		named
			.find((part) =>
				new RegExp(`(?:wordprocessingml|12)\\.${type}\\+xml$`, 'i').test(part.getAttribute('ContentType') ?? '')
			)
			?.getAttribute('PartName')
			?.replace(/^\//, '');
}

function parse(part: Uint8Array): Document {
	const xml = new DOMParser().parseFromString(new TextDecoder().decode(part), 'application/xml');
	if (xml.getElementsByTagName('parsererror').length > 0) throw new Error(docxWords.broken);
	return xml;
}

/** What a reader does not see: words struck out or moved away, codes of fields, and the second form of a picture's words. */
const unseen = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPr', 'sectPr', 'rt']);

function wordsIn(element: Element): string {
	const within = () => [...element.children].map(wordsIn).join('');
	switch (element.localName) {
		case 't':
			return element.textContent;
		case 'tab':
			return '\t';
		case 'br':
		case 'cr':
			return '\n';
		case 'noBreakHyphen':
			return '\u2011';
		case 'softHyphen':
			return '\u00ad';
		case 'p':
			return `${within()}\n\n`;
		case 'r':
			return isHidden(element) ? '' : within();
		default:
			return unseen.has(element.localName) ? '' : within();
	}
}

function isHidden(run: Element): boolean {
	const properties = [...run.children].find(({ localName }) => localName === 'rPr');
	return [...(properties?.children ?? [])].some(({ localName }) => localName === 'vanish');
}
