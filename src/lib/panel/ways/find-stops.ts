import type { Stop } from '#lib/network/network.ts';
import { foldName } from '#lib/text/search-words.ts';

const most = 8;

/** The stops whose name has a word that begins like the query; those that begin with it first. */
export function findStops(stops: readonly Stop[], query: string): Stop[] {
	const wanted = foldName(query);
	if (!wanted) return [];
	return stops
		.map((stop) => ({ stop, name: ` ${foldName(stop.name)}` }))
		.filter(({ name }) => name.includes(` ${wanted}`))
		.sort((a, b) => a.name.indexOf(` ${wanted}`) - b.name.indexOf(` ${wanted}`) || a.name.length - b.name.length)
		.slice(0, most)
		.map(({ stop }) => stop);
}
