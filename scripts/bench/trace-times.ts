/** An event of a trace as Chromium writes it; times in microseconds. */
export interface TraceEvent {
	readonly name: string;
	/** "X" has a length, "M" says what a process or thread is called. */
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	/** How much of that the thread was run by a processor. */
	readonly tdur?: number;
	readonly args?: { readonly name?: string };
}

export type Times = Readonly<Record<string, number>>;

/** What the page's thread does, by the names of the trace; the first that fits. Script that waits for graphics is script. */
const kinds: readonly (readonly [kind: string, names: RegExp])[] = [
	['garbage collection', /GC/],
	['compiling', /[Cc]ompile|[Oo]ptimi[sz]|Maglev|BytecodeBudget|InstructionCache|^V8\.(Pre)?Parse/],
	[
		'script',
		/^v8\.|EvaluateScript|FunctionCall|RunMicrotasks|MicrotaskCheckpoint|EventDispatch|TimerFire|FireAnimationFrame|HandlePostMessage/
	],
	['parsing', /^Parse/],
	['style', /UpdateLayoutTree|StyleRecalc/],
	['layout', /[Ll]ayout/],
	['paint', /[Pp]aint|Layerize|Commit|Compositing|UpdateLayer$/]
];

/** Other threads by the beginnings of their names. */
const threads: readonly (readonly [thread: string, begins: string])[] = [
	['worker', 'DedicatedWorker'],
	['graphics', 'CrGpuMain'],
	['compositors', 'Compositor'],
	['compositors', 'VizCompositor'],
	['helpers (raster, compiling)', 'ThreadPool']
];

/**
 * Milliseconds between two moments of a trace: of the page's thread by kind, each without what it calls; of other threads
 * what a processor ran of them, not what they waited. The page's thread is the one that `at` comes from.
 */
export function timesOf(events: readonly TraceEvent[], at: TraceEvent, from: number, to: number): Times {
	const names = new Map(
		events.filter(({ name }) => name === 'thread_name').map(({ pid, tid, args }) => [`${pid} ${tid}`, args?.name ?? ''])
	);
	const times: Record<string, number> = {};
	const add = (kind: string, microseconds: number) => (times[kind] = (times[kind] ?? 0) + microseconds / 1000);
	const lasting = events.filter(({ ph, ts, dur = 0 }) => ph === 'X' && ts < to && ts + dur > from);
	for (const key of new Set(lasting.map(({ pid, tid }) => `${pid} ${tid}`))) {
		const ofThread = lasting.filter(({ pid, tid }) => `${pid} ${tid}` === key);
		const isPage = key === `${at.pid} ${at.tid}`;
		const thread = threads.find(([, begins]) => names.get(key)?.startsWith(begins))?.[0];
		if (!isPage && !thread) continue;
		for (const { name, own, run } of ownTimes(ofThread, from, to))
			add(isPage ? kindOf(name) : thread!, isPage ? own : run);
	}
	return times;
}

function kindOf(name: string): string {
	return kinds.find(([, names]) => names.test(name))?.[0] ?? 'other';
}

/** How long each event of one thread took and was run, without those within it. */
function ownTimes(events: readonly TraceEvent[], from: number, to: number) {
	const sorted = events
		.map(({ name, ts, dur = 0, tdur = dur }) => {
			const [start, end] = [Math.max(ts, from), Math.min(ts + dur, to)];
			return { name, start, end, own: end - start, run: dur && (tdur * (end - start)) / dur };
		})
		.toSorted((a, b) => a.start - b.start || b.end - a.end);
	const open: typeof sorted = [];
	for (const event of sorted) {
		while (open.length > 0 && open.at(-1)!.end <= event.start) open.pop();
		const around = open.at(-1);
		if (around) {
			around.own -= event.own;
			around.run -= event.run;
		}
		open.push(event);
	}
	return sorted;
}
