import type { DownloadFile } from './download.ts';

const longestText = 120; // letters
const mostNames = 30;

/** The beginning of a file as people read it. */
export function exampleOf({ type, text }: DownloadFile): string {
	const whole = text();
	if (type.startsWith('text/csv')) return whole.replace('\uFEFF', '').split('\r\n').slice(0, 2).join('\n');
	return JSON.stringify(cut(JSON.parse(whole)), undefined, 2);
}

/** One of each list, and of texts and tables of names the beginning. */
function cut(value: unknown): unknown {
	if (typeof value === 'string') return value.length > longestText ? `${value.slice(0, longestText)} …` : value;
	if (Array.isArray(value)) return value.slice(0, typeof value[0] === 'number' ? undefined : 1).map(cut);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	const isTable = entries.length > mostNames || entries.every(([, one]) => typeof one === 'object' && one !== null);
	return Object.fromEntries((isTable ? entries.slice(0, 2) : entries).map(([name, one]) => [name, cut(one)]));
}
