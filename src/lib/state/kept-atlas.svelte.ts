import { version } from '$app/environment';
import {
	isWhole,
	isWorthKeeping,
	keepHeader,
	keepShell,
	keyOf,
	keysIn,
	listPath,
	storeNames,
	storeOf
} from '#lib/offline/stores.ts';
import type { FileList } from '#lib/offline/file-list.ts';
import { underBase } from '#lib/site/site.ts';

type Problem =
	| { name: 'refused' | 'new edition' | 'unreachable' }
	| { name: 'no room'; free: number }
	| { name: 'failed'; count: number };

/** A file of its own, since every page fetches it once it rests. */
const worker = () => import('./start-worker.ts');

const atOnce = 6;
/** After so many there is no use in asking for the rest. */
const mostFailures = 10;

/** The whole atlas, as far as this browser keeps it. */
class KeptAtlas {
	#list = $state.raw<FileList>();
	#state = $state<'unknown' | 'unable' | 'none' | 'keeping' | 'stopped' | 'whole' | 'removed'>('unknown');
	#problem = $state.raw<Problem>();
	#isOlderWhole = $state(false);
	#done = $state.raw({ files: 0, bytes: 0 });
	#stop: AbortController | undefined;

	get list() {
		return this.#list;
	}
	get state() {
		return this.#state;
	}
	get problem() {
		return this.#problem;
	}
	/** Whether an older edition is kept whole. */
	get isOlderWhole() {
		return this.#isOlderWhole;
	}
	get done() {
		return this.#done;
	}

	/** Looks what is kept, and what there is to keep. */
	async look(): Promise<void> {
		if (this.#state === 'keeping') return;
		this.#problem = undefined;
		// Without a worker what is kept would not be shown.
		const program = await worker().catch(() => undefined);
		if (!program) {
			this.#problem = { name: 'unreachable' };
			this.#state = 'none';
			return;
		}
		if (!(await program.startWorker()) || !('caches' in globalThis)) {
			this.#state = 'unable';
			return;
		}
		const others = (await storeNames()).filter((name) => name !== storeOf(version));
		this.#isOlderWhole = (await Promise.all(others.map(isWhole))).includes(true);
		const kept = await (await caches.open(storeOf(version))).match(listPath);
		const answer = kept ?? (await fetch(listPath, { cache: 'no-cache' }).catch(() => undefined));
		if (answer?.ok) this.#list = (await answer.json()) as FileList;
		else this.#problem = { name: 'unreachable' };
		if (this.#list && this.#list.edition !== version) this.#problem = { name: 'new edition' };
		this.#state = kept ? 'whole' : 'none';
	}

	/** Keeps what is not kept yet, and tells of it as it goes. */
	async keep(): Promise<void> {
		const list = this.#list;
		if (!list || this.#state === 'keeping') return;
		this.#state = 'keeping';
		this.#problem = undefined;
		this.#stop = new AbortController();
		const store = await caches.open(storeOf(version));
		const kept = await keysIn(store);
		const isKept = ([path]: FileList['files'][number]) => kept.has(keyOf(here(path)));
		this.#done = { files: 0, bytes: 0 };
		list.files.filter(isKept).forEach(([, bytes]) => this.#count(bytes));
		const free = await freeRoom();
		if (free < list.bytes - this.#done.bytes) {
			this.#problem = { name: 'no room', free };
		} else {
			// Else a browser may clear it when the device is short of room. Firefox asks the reader.
			void navigator.storage?.persist?.();
			const waiting = list.files.filter((file) => !isKept(file)).values();
			const failed = { count: 0 };
			await Promise.all(Array.from({ length: atOnce }, () => this.#keepEach(waiting, store, failed)));
			if (failed.count > 0 && !this.#problem) this.#problem = { name: 'failed', count: failed.count };
		}
		if (this.#problem || this.#stop.signal.aborted) {
			this.#state = 'stopped';
			return;
		}
		await store.put(listPath, new Response(JSON.stringify(list)));
		for (const name of await storeNames()) if (name !== storeOf(version)) await caches.delete(name);
		this.#isOlderWhole = false;
		this.#state = 'whole';
	}

	stop(): void {
		this.#stop?.abort();
	}

	/** Takes away all that is kept, of other editions too. */
	async remove(): Promise<void> {
		for (const name of await storeNames()) await caches.delete(name);
		await keepShell(version).catch(() => undefined);
		await (await worker()).keepThisPage();
		this.#isOlderWhole = false;
		this.#problem = undefined;
		this.#state = 'removed';
		if (this.#list?.edition !== version) await this.look();
	}

	async #keepEach(waiting: Iterable<FileList['files'][number]>, store: Cache, failed: { count: number }) {
		const { signal } = this.#stop!;
		for (const [path, bytes] of waiting) {
			if (signal.aborted) return;
			const cache = path.startsWith('/_app/immutable/') ? 'force-cache' : 'no-cache';
			try {
				const answer = await fetch(here(path), { cache, signal, headers: { [keepHeader]: '1' } });
				if (!isWorthKeeping(answer)) throw new Error(`answered with ${answer.status}`);
				await store.put(keyOf(here(path)), answer);
				this.#count(bytes);
			} catch (error) {
				if (signal.aborted) return;
				if (error instanceof DOMException && error.name === 'QuotaExceededError') this.#problem = { name: 'refused' };
				else failed.count++;
				if (this.#problem || failed.count >= mostFailures) this.stop();
			}
		}
	}

	#count(bytes: number) {
		this.#done = { files: this.#done.files + 1, bytes: this.#done.bytes + bytes };
	}
}

function here(path: `/${string}`): string {
	return location.origin + underBase(path);
}

/** Not every browser tells. */
async function freeRoom(): Promise<number> {
	const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
	return quota === undefined || usage === undefined ? Infinity : quota - usage;
}

/** One for all pages: it goes on while the reader is on others. */
export const keptAtlas = new KeptAtlas();
