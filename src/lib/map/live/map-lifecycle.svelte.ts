import type { Late, MapPart } from './missing-data.ts';

/**
 * Where the live map is on its way: `waiting` for its files, its first full frame or its graphics context; `live`; or
 * not to be had, since it cannot be drawn, would be drawn as noise, its files did not come, or its context was taken away.
 */
export type MapPhase = 'waiting' | 'live' | 'unable' | 'falsified' | 'unloaded' | 'lost';

const longest = 4000; // ms: a file that never comes does not keep the map away for longer
const patience = 2000; // ms: a context often comes back at once; only a lasting loss is worth words

export class MapLifecycle {
	/** The live map has been asked for: before, the still map is all that there is to be. */
	hasBegun = $state(false);
	phase = $state<MapPhase>('waiting');
	/** Everything asked for is drawn, and nothing moves. */
	isIdle = $state(false);
	/** What has been on its way for long. */
	late = $state.raw<readonly MapPart[]>([]);
	/** What the map lacks, since it could not be loaded. */
	missing = $state.raw<readonly MapPart[]>([]);
	/** The page with the map is gone. */
	hasEnded = false;
	#wait: ReturnType<typeof setTimeout> | undefined;
	#loss: ReturnType<typeof setTimeout> | undefined;

	/** The live map has drawn its first full frame, and may be seen. */
	get isLive(): boolean {
		return this.phase === 'live';
	}

	get failure(): Exclude<MapPhase, 'waiting' | 'live'> | undefined {
		return this.phase === 'waiting' || this.phase === 'live' ? undefined : this.phase;
	}

	/** The live map is on its way. */
	get isComing(): boolean {
		return this.hasBegun && this.phase === 'waiting';
	}

	/** Nothing is on its way: all is drawn, or nothing will be, or not before it is asked for. */
	get isAtRest(): boolean {
		return this.isIdle || this.failure !== undefined || !this.hasBegun;
	}

	fail(reason: 'unable' | 'falsified' | 'unloaded') {
		this.phase = reason;
	}

	rest(isAtRest: boolean) {
		this.isIdle = isAtRest;
		if (!isAtRest) return;
		if (this.phase === 'waiting') this.phase = 'live';
		clearTimeout(this.#wait);
		this.late = [];
	}

	/** The map is on its way: until it rests, looks now and then for what is late, and shows the map without that. */
	wait(look: () => Late) {
		this.#wait = setTimeout(() => {
			const { parts, hasAny } = look();
			this.late = parts;
			if (hasAny && this.phase === 'waiting') this.phase = 'live';
			this.wait(look);
		}, longest);
	}

	/** Told at every rest of the map: the same words would be read out again. */
	lack(parts: readonly MapPart[]) {
		if (String(parts) !== String(this.missing)) this.missing = parts;
	}

	/** The browser has taken the graphics context away, or given it back. */
	setContext(isThere: boolean) {
		this.isIdle = false;
		clearTimeout(this.#loss);
		this.phase = 'waiting';
		if (!isThere) this.#loss = setTimeout(() => (this.phase = 'lost'), patience);
	}

	end() {
		this.hasEnded = true;
		clearTimeout(this.#wait);
		clearTimeout(this.#loss);
	}
}
