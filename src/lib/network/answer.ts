import type { ClosedParts } from '#lib/atlas/network.ts';
import { closuresOf } from './closures.ts';
import { dependencyOf, type Effect } from './dependency.ts';
import type { Network, NetworkLeg, Stop } from './network.ts';
import { reopeningsOf, type Reopening } from './reopening.ts';
import { shortestWay, type Way } from './way.ts';

/** What closing one more country, or one more leg, does to the way. */
interface CountryEffect {
	readonly country: string;
	readonly effect: Effect;
}
interface LegEffect {
	readonly leg: NetworkLeg;
	readonly effect: Effect;
}

/** All that is answered to a question over the network, ready to be shown. */
export interface Answer {
	readonly from: Stop;
	readonly to: Stop;
	readonly way: Way | undefined;
	/** What cuts first, then what adds most; what does not matter last. */
	readonly countries: readonly CountryEffect[];
	readonly legs: readonly LegEffect[];
	/** Where there is no way. */
	readonly reopenings: readonly (Reopening & { readonly leg: NetworkLeg | undefined })[];
}

/** Nothing where one of the stops is not in the network. */
export function answerOf(
	network: Network,
	from: string,
	to: string,
	closed: Partial<ClosedParts> = {}
): Answer | undefined {
	const [start, end] = [from, to].map((id) => network.stops[network.jointByStop.get(id) ?? -1]);
	if (!start || !end) return undefined;
	const closures = closuresOf(closed);
	const dependency = dependencyOf(network, from, to, closures);
	const legById = new Map(network.legs.map((leg) => [leg.id, leg]));
	return {
		from: start,
		to: end,
		way: shortestWay(network, from, to, closures),
		countries: [...(dependency?.countries ?? [])]
			.filter(([country]) => !closures.countries.has(country))
			.map(([country, effect]) => ({ country, effect }))
			.sort(byEffect),
		legs: [...(dependency?.legs ?? [])]
			.filter(([id]) => !closures.legs.has(id))
			.map(([id, effect]) => ({ leg: legById.get(id)!, effect }))
			.sort(byEffect),
		reopenings: reopeningsOf(network, from, to, closures).map((reopening) => ({
			...reopening,
			leg: reopening.kind === 'leg' ? legById.get(reopening.id) : undefined
		}))
	};
}

function byEffect({ effect: a }: { effect: Effect }, { effect: b }: { effect: Effect }): number {
	return weightOf(b) - weightOf(a) || 0;
}

function weightOf(effect: Effect): number {
	if (effect.kind === 'cuts') return Number.MAX_VALUE;
	return effect.kind === 'adds' ? effect.km : 0;
}
