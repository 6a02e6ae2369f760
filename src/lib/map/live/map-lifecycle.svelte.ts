/**
 * Where the live map is on its way: `waiting` for its files, its first full frame or its graphics context; `live`; or
 * not to be had, since it cannot be drawn, its files did not come, or its context was taken away.
 */
export type MapPhase = 'waiting' | 'live' | 'unable' | 'unloaded' | 'lost';

const patience = 2000; // ms: a context often comes back at once; only a lasting loss is worth words

export class MapLifecycle {
	phase = $state<MapPhase>('waiting');
	/** Everything asked for is drawn, and nothing moves. */
	isIdle = $state(false);
	#loss: ReturnType<typeof setTimeout> | undefined;

	/** The live map has drawn its first full frame, and may be seen. */
	get isLive(): boolean {
		return this.phase === 'live';
	}

	get failure(): Exclude<MapPhase, 'waiting' | 'live'> | undefined {
		return this.phase === 'waiting' || this.phase === 'live' ? undefined : this.phase;
	}

	fail(reason: 'unable' | 'unloaded') {
		this.phase = reason;
	}

	rest(isAtRest: boolean) {
		this.isIdle = isAtRest;
		if (isAtRest && this.phase === 'waiting') this.phase = 'live';
	}

	/** The browser has taken the graphics context away, or given it back. */
	setContext(isThere: boolean) {
		this.isIdle = false;
		clearTimeout(this.#loss);
		this.phase = 'waiting';
		if (!isThere) this.#loss = setTimeout(() => (this.phase = 'lost'), patience);
	}

	end() {
		clearTimeout(this.#loss);
	}
}
