import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../hosting/build-site.ts';
import { writeGrowthPack } from '../content/growth-pack.ts';
import { growthReport, type Grown } from './growth-report.ts';
import { pagesToLookAt } from './growth-pages.ts';
import { measureSite } from './measure-site.ts';

/**
 * `npm run bench:growth`: packs of more and more places, and one of a hundred documents, each built and measured beside
 * the bare and the plain page. The largest are built in part, and the report says so. It asserts nothing.
 */
const { values } = parseArgs({
	options: {
		/** Places and documents of each pack. */
		packs: { type: 'string', default: '1000:10,1000:100,10000:100,100000:100' },
		/** Up to this many places a pack is built whole. */
		whole: { type: 'string', default: '10000' },
		rounds: { type: 'string', default: '5' },
		json: { type: 'string' }
	}
});
const root = join(import.meta.dirname, '..', '..');
// Within the project, as the sources of a site are; what lies in node_modules is read as a package.
const cache = join(root, '.svelte-kit', 'growth');
const pagesOfOthers = 300; // in a part: enough to tell how long each takes

const grown: Grown[] = [];
for (const name of values.packs.split(',')) {
	const [places = NaN, documents = NaN] = name.split(':').map(Number);
	const folder = join(cache, name.replace(':', '-'));
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	console.error(`${places} places, ${documents} documents: the pack`);
	const pack = join(folder, 'pack');
	writeGrowthPack(join(root, 'geodata'), pack, { places, documents });
	const built = await build(pack, folder, places > Number(values.whole));
	console.error('The map');
	const results = await measureSite({
		site: built.site,
		against: undefined,
		rounds: Number(values.rounds),
		parts: ['switch', 'click'],
		isSlowToo: false
	});
	grown.push({ places, documents, ...built, results });
	console.log(growthReport(grown));
	if (values.json) writeFileSync(values.json, JSON.stringify(grown, undefined, '\t'));
}

async function build(
	pack: string,
	folder: string,
	isPart: boolean
): Promise<Omit<Grown, 'places' | 'documents' | 'results'>> {
	const part = isPart ? pagesToLookAt(pack, pagesOfOthers) : undefined;
	console.error(part ? 'The site, in part' : 'The site');
	const start = performance.now();
	const site = await buildSite({ pack, out: folder, pages: part?.paths, isCompressed: true });
	const seconds = (performance.now() - start) / 1000;
	const pages = readdirSync(site, { recursive: true }).filter((path) => String(path).endsWith('.html')).length;
	return { site, seconds, pages, left: part?.left ?? 0 };
}
