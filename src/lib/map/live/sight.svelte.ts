import type { Contents, MapContents } from '#lib/state/map-contents.svelte.ts';
import { mapWords } from '#lib/words/en/map.ts';
import { emptinessOf, type Emptiness } from './emptiness.ts';
import type { Hit } from './hits.ts';
import type { InView } from './in-view.ts';
import type { MapStyle } from './map-style.svelte.ts';
import { mostListed } from './most-listed.ts';

interface Surroundings {
	/** Where the map tells the key what can be seen. */
	readonly contents: () => MapContents | undefined;
	readonly style: Pick<MapStyle, 'key' | 'layersOn' | 'options'>;
	readonly hrefOf: (hit: Hit) => string;
	/** Who moves the map by key hears what has come into view; who drags it sees it. */
	readonly isByKey: () => boolean;
}

/** What can be seen on the map where it rests, and why there is nothing. */
export class Sight {
	readonly #with: Surroundings;
	#seen = $state.raw<readonly InView[]>([]);
	/** Layers and lens when that was seen. */
	#under = $state('');
	/** For who cannot see the map. */
	announcement = $state('');

	constructor(surroundings: Surroundings) {
		this.#with = surroundings;
	}

	readonly look = (visible: Contents, seen: readonly InView[]) => {
		const { contents, style, hrefOf, isByKey } = this.#with;
		this.#seen = seen;
		this.#under = style.key;
		const told = contents();
		if (told) {
			told.current = visible;
			told.seen = {
				features: seen.map(({ hit, distanceKm, direction }) => {
					return { name: hit.name, target: hit.target, href: () => hrefOf(hit), distanceKm, direction };
				}),
				isCut: seen.length >= mostListed
			};
		}
		if (!isByKey()) return;
		const all = seen.map(({ hit }) => hit.name);
		const names = all.filter((name, index) => all.indexOf(name) === index);
		// Where there is none, the hint says so.
		this.announcement = names.length > 0 ? mapWords.inView(names.slice(0, 5), Math.max(0, names.length - 5)) : '';
	};

	/** Nothing is drawn that could be seen. */
	forget() {
		const told = this.#with.contents();
		if (told) told.seen = undefined;
	}

	/** Why the map shows nothing of the atlas, where it shows nothing. */
	emptiness(isLive: boolean, isOfCountry: boolean): Emptiness | undefined {
		const { style } = this.#with;
		return emptinessOf({
			layersOn: style.layersOn,
			seen: isLive && this.#under === style.key ? this.#seen : undefined,
			lens: style.options.lens?.document,
			isOfCountry
		});
	}
}
