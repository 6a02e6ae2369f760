import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { measures, type Measure } from './measures.ts';
import type { Results } from './results.ts';
import type { SubjectName } from './subject.ts';

/** A pack, the site built from it, and what was measured there. */
export interface Grown {
	readonly places: number;
	readonly documents: number;
	readonly site: string;
	readonly seconds: number;
	readonly pages: number;
	/** Pages of places that were not built. */
	readonly left: number;
	readonly results: Results;
}

const shown: readonly Measure[] = [
	'sent',
	'words',
	'rest',
	'memory',
	'clickMedian',
	'clickLate',
	'lineLate',
	'labelLate'
];

/** A row for each measure and page, a column for each pack: medians, and the site's rest by that of the bare page. */
export function growthReport(grown: readonly Grown[]): string {
	const row = (name: string, cellOf: (of: Grown) => string) =>
		name.padEnd(44) + grown.map((of) => cellOf(of).padStart(18)).join('');
	const median = ({ results }: Grown, subject: SubjectName, measure: Measure) => {
		const found = results.summary('unthrottled', subject, measure);
		return found ? found.median.toFixed(0) : '-';
	};
	return [
		row('places : documents', ({ places, documents }) => `${places} : ${documents}`),
		row('build, s', ({ seconds, left }) => `${seconds.toFixed(0)}${left > 0 ? ' (part)' : ''}`),
		row('pages built', ({ pages }) => String(pages)),
		row('front page, kB Brotli', ({ site }) => kilobytes(join(site, 'index.html.br'))),
		row('largest file but the archive, kB', ({ site }) => largestFile(site)),
		...shown.flatMap((measure) =>
			(['site', 'hello', 'plain'] as const)
				.filter((subject) => grown.some((of) => median(of, subject, measure) !== '-'))
				.map((subject) =>
					row(`${measures[measure].name}, ${measures[measure].unit}, ${subject}`, (of) => median(of, subject, measure))
				)
		),
		row('live map at rest, site : hello', ({ results }) => {
			const ratio = results.ratio('unthrottled', 'rest', 'hello');
			return ratio ? `${ratio.median.toFixed(2)} [${ratio.lower.toFixed(2)}-${ratio.upper.toFixed(2)}]` : '-';
		}),
		''
	].join('\n');
}

/** The largest file as it is sent: of scripts and the base map, which are the same for every pack, none is meant. */
function largestFile(site: string): string {
	const paths = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(?:br|gz|zip)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !/^(?:_app|base|fonts)\b/.test(relative(site, path)));
	const sizes = paths.map((path) => ({
		path: relative(site, path),
		bytes: Math.min(...[path, `${path}.br`].filter(existsSync).map((file) => statSync(file).size))
	}));
	const [largest] = sizes.sort((a, b) => b.bytes - a.bytes);
	return largest ? `${(largest.bytes / 1000).toFixed(0)} ${largest.path}` : '-';
}

function kilobytes(path: string): string {
	return existsSync(path) ? (statSync(path).size / 1000).toFixed(1) : '-';
}
