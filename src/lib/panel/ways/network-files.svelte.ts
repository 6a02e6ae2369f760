import type { Position } from 'geojson';
import { decodeLine } from '#lib/geometry/line-code.ts';
import { readNetwork, type Network } from '#lib/network/network.ts';
import { underBase } from '#lib/site/site.ts';

/** The network and its lines, fetched when the page of the ways is opened. */
export class NetworkFiles {
	network = $state.raw<Network>();
	/** The line of each track. Without them the answer stands, and the map does not show it. */
	lines = $state.raw<readonly (readonly Position[])[]>();
	hasFailed = $state(false);

	async load() {
		this.hasFailed = false;
		try {
			this.network = readNetwork(await fetched('/geodata/network.json'));
		} catch {
			this.hasFailed = true;
			return;
		}
		try {
			this.lines = (await fetched<number[][]>('/geodata/network-lines.json')).map(decodeLine);
		} catch {
			this.lines = undefined;
		}
	}
}

async function fetched<Content>(path: `/${string}`): Promise<Content> {
	const answer = await fetch(underBase(path));
	if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}`);
	return (await answer.json()) as Content;
}
