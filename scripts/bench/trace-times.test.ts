import { expect, it } from 'vitest';
import { timesOf, type TraceEvent } from './trace-times.ts';

const page = { pid: 1, tid: 1 };
const event = (name: string, ts: number, dur: number, thread = page): TraceEvent => {
	return { name, ph: 'X', ts: ts * 1000, dur: dur * 1000, ...thread };
};
const called = (name: string, thread: { pid: number; tid: number }): TraceEvent => {
	return { name: 'thread_name', ph: 'M', ts: 0, args: { name }, ...thread };
};
const times = (events: readonly TraceEvent[], from = 0, to = 1000) =>
	timesOf(events, event('mark', 0, 0), from * 1000, to * 1000);

it('gives each kind without what it calls', () => {
	expect(
		times([event('RunTask', 0, 100), event('FunctionCall', 10, 60), event('Layout', 20, 30), event('Paint', 80, 5)])
	).toEqual({ other: 35, script: 30, layout: 30, paint: 5 });
});

it('counts only what lies between the two moments', () => {
	expect(times([event('FunctionCall', 0, 100), event('Layout', 90, 20)], 50, 95)).toEqual({ script: 40, layout: 5 });
});

it('counts other threads as a whole, by what they are called, and leaves out those that nobody named', () => {
	const [gpu, worker, unknown] = [2, 3, 4].map((tid) => ({ pid: 2, tid })) as [typeof page, typeof page, typeof page];
	expect(
		times([
			called('CrGpuMain', gpu),
			called('DedicatedWorker thread', worker),
			event('RunTask', 0, 10, gpu),
			event('SwapBuffers', 2, 5, gpu),
			event('FunctionCall', 0, 20, worker),
			event('RunTask', 0, 99, unknown)
		])
	).toEqual({ graphics: 10, worker: 20 });
});

it.each([
	['garbage collection', ['V8.GC_SCAVENGER', 'MinorGC']],
	[
		'compiling',
		['V8.CompileCode', 'v8.compileModule', 'V8.PreParse', 'V8.ParseFunction', 'V8.MaglevConcurrentFinalize']
	],
	['script', ['v8.callFunction', 'v8.evaluateModule', 'TimerFire', 'EventDispatch']],
	['parsing', ['ParseHTML', 'ParseAuthorStyleSheet']],
	['style', ['UpdateLayoutTree']],
	['layout', ['Layout', 'LocalFrameView::performLayout']],
	['other', ['RunTask', 'Receive mojo message']]
])('takes for %s what the trace calls %j', (kind, names) => {
	for (const name of names) expect(times([event(name, 0, 3)]), name).toEqual({ [kind]: 3 });
});

it('does not count what another thread waited', () => {
	const gpu = { pid: 2, tid: 2 };
	const waiting = { ...event('SwapBuffers', 0, 50, gpu), tdur: 10_000 };
	expect(times([called('CrGpuMain', gpu), waiting])).toEqual({ graphics: 10 });
	expect(times([called('CrGpuMain', gpu), waiting], 25)).toEqual({ graphics: 5 });
});
