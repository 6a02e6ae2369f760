import { itemKindOf } from '#lib/atlas/item.ts';
import type { HitsAt, Hit } from './hits.ts';
import type { LayerEntry } from '#lib/page-data/layer.ts';
import type { MapContents } from '#lib/state/map-contents.svelte.ts';
import type { MapFocus } from './map-focus.svelte.ts';
import type { Address } from '#lib/state/address.svelte.ts';
import type { Hover, HoverTarget } from '#lib/state/hover.svelte.ts';
import { mapWords } from '#lib/words/en/map.ts';

interface Point {
	readonly x: number;
	readonly y: number;
}

interface Surroundings {
	readonly address: Pick<Address, 'prepare' | 'open'>;
	readonly hover: Hover;
	readonly focus: Pick<MapFocus, 'hrefOf'>;
	readonly layers: () => readonly LayerEntry[];
	/** Where a card learns what else a click has met. */
	readonly contents: () => MapContents | undefined;
}

const patience = 40; // ms: where the pointer comes to rest, a click is likely
const lingering = 80; // ms: what a pointer merely crosses is not lit, or the map would be drawn twice for each

/** What the pointer is on, and what a click on the map does. */
export class Pointing {
	readonly #with: Surroundings;
	/** The name beside the pointer. */
	name = $state.raw<Point & { readonly name: string }>();
	/** Several things that a click may have meant. */
	choice = $state.raw<Point & { readonly hits: readonly Hit[] }>();
	#preparing: ReturnType<typeof setTimeout> | undefined;
	#lighting: ReturnType<typeof setTimeout> | undefined;
	/** What is lit if the pointer stays on it. */
	#coming: HoverTarget | undefined;

	constructor(surroundings: Surroundings) {
		this.#with = surroundings;
	}

	readonly point = ({ meant }: HitsAt, at: Point | undefined) => {
		const { address, focus } = this.#with;
		const [first] = meant;
		const names = meant.slice(0, 3).map(({ name }) => name);
		// Stations and the courses of lines are ours; the reader is told so wherever they are named.
		const isOurs = meant.every(({ target }) => target.kind !== 'item');
		this.name = first && at ? { name: mapWords.pointed(names, isOurs), x: at.x, y: at.y } : undefined;
		this.#light(first?.target);
		// The words are then here already.
		clearTimeout(this.#preparing);
		if (first && meant.length === 1) this.#preparing = setTimeout(() => address.prepare(focus.hrefOf(first)), patience);
	};

	readonly select = ({ meant, others }: HitsAt, { x, y }: Point) => {
		const { address, focus, contents } = this.#with;
		const [first] = meant;
		this.name = undefined;
		this.choice = first && meant.length > 1 ? { hits: meant, x, y } : undefined;
		if (!first || this.choice) return;
		const seen = contents();
		if (seen) seen.met = { item: first.item, others: this.#chipsOf(others, first.item) };
		void address.open(focus.hrefOf(first));
	};

	/** A sign is ringed at once, above the map; what is lit in its picture must be meant. */
	#light(target: HoverTarget | undefined) {
		const { hover } = this.#with;
		if (target && isSame(target, this.#coming)) return;
		clearTimeout(this.#lighting);
		this.#coming = undefined;
		if (target && isSame(target, hover.current)) return;
		hover.current = target && isSign(target) ? target : undefined;
		if (!target || hover.current) return;
		this.#coming = target;
		this.#lighting = setTimeout(() => {
			this.#coming = undefined;
			hover.enter(target);
		}, lingering);
	}

	/** A line stands for its whole corridor, and each thing is there once. */
	#chipsOf(hits: readonly Hit[], opened: string) {
		const { layers, focus } = this.#with;
		const chips = hits.map((hit) => {
			const { target, item, name } = hit;
			const layer = target.kind === 'leg' ? layers().find(({ href }) => href === item) : undefined;
			const key = layer ? item : `${target.kind} ${target.id}`;
			return { key, name: layer?.name ?? name, target, href: () => focus.hrefOf(hit) };
		});
		return chips.filter(({ key }, index) => key !== opened && chips.findIndex((other) => other.key === key) === index);
	}
}

function isSign({ kind, id }: HoverTarget): boolean {
	return kind === 'node' || (kind === 'item' && ['places', 'events'].includes(itemKindOf(id)));
}

function isSame(target: HoverTarget, other: HoverTarget | undefined): boolean {
	return target.kind === other?.kind && target.id === other.id;
}
