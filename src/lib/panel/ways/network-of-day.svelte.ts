import { onMount } from 'svelte';
import type { Network } from '#lib/network/network.ts';
import { networkThen, type LegStates } from '#lib/network/network-then.ts';
import { getAddress } from '#lib/state/address.svelte.ts';
import { getAskedWay } from '#lib/state/asked-way.svelte.ts';
import { NetworkFiles } from './network-files.svelte.ts';

/**
 * The network on the day of the address. Called when a component is made: the files are fetched once it is in the page, and
 * what it asked the map to draw goes with it.
 */
export function networkOfDay(states: () => LegStates) {
	const address = getAddress();
	const asked = getAskedWay();
	const files = new NetworkFiles();
	onMount(() => {
		void files.load();
		return () => asked.clear();
	});
	const network = $derived(files.network && networkThen(files.network, states(), address.query.known));
	return {
		files,
		get network(): Network | undefined {
			return network;
		}
	};
}
