import { latinDigits } from './latin-digits.ts';

export interface Coordinates {
	readonly lat: number;
	readonly lng: number;
}

// Two plain numbers are two numbers, and not degrees with their minutes: decimal degrees are tried first.
const decimal = String.raw`([+-]?\d{1,3}(?:\.\d+)?)\s*[°º]?()()`;
const sexagesimal = String.raw`([+-]?\d{1,3})\s*[°º]?\s*(\d{1,2}(?:\.\d+)?)\s*['′’]?\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”]|'')?)?`;
const forms = [decimal, sexagesimal]
	.flatMap((size) => [String.raw`()${size}\s*([NSEW])?`, String.raw`([NSEW])\s*${size}()`])
	.map((angle) => new RegExp(String.raw`^${angle}(?:\s*[,;/]\s*|\s+|(?<=[NSEW])|(?=[NSEW]))${angle}$`));

/** A position as people write one, latitude first unless letters say otherwise. Nothing where it is none. */
export function readCoordinates(text: string): Coordinates | undefined {
	const plain = withDecimalPoints(latinDigits(text))
		.trim()
		.replace(/^geo:/i, '')
		.replace(/[−–]/g, '-')
		.replaceAll('٫', '.')
		.replaceAll('،', ',')
		.toUpperCase();
	const found = forms.map((form) => form.exec(plain)).find(Boolean);
	if (!found) return undefined;
	const first = angleOf(found.slice(1, 6));
	const second = angleOf(found.slice(6, 11));
	if (!first || !second) return undefined;
	if (first.axis !== '' && first.axis === second.axis) return undefined;
	const isTurned = first.axis === 'lng' || second.axis === 'lat';
	const [lat, lng] = isTurned ? [second.value, first.value] : [first.value, second.value];
	return Math.abs(lat) <= 85 && Math.abs(lng) <= 180 ? { lat, lng } : undefined;
}

/** Most of Europe writes the comma of "43,65": where there are two such numbers, they are the two. */
function withDecimalPoints(text: string): string {
	const commas = /(?<=\d),(?=\d)/g;
	return text.match(commas)?.length === 2 ? text.replace(commas, '.') : text;
}

function angleOf([before, whole = '', minutes, seconds, after]: readonly (string | undefined)[]) {
	if (Number(minutes ?? 0) >= 60 || Number(seconds ?? 0) >= 60) return undefined;
	const letter = (before ?? '') + (after ?? '');
	const size = Math.abs(Number(whole)) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
	const axis = letter === '' ? '' : /[NS]/.test(letter) ? 'lat' : 'lng';
	return { value: whole.startsWith('-') || /[SW]/.test(letter) ? -size : size, axis };
}

/** "43.65° N, 51.17° E" */
export function coordinatesInWords({ lat, lng }: Coordinates): string {
	const inWords = (value: number, [above, below]: readonly [string, string]) =>
		`${Number(Math.abs(value).toFixed(4))}° ${value < 0 ? below : above}`;
	return `${inWords(lat, ['N', 'S'])}, ${inWords(lng, ['E', 'W'])}`;
}
