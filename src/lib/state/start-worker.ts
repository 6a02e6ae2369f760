import { version } from '$app/environment';
import type { Message } from '#lib/offline/messages.ts';
import { underBase } from '#lib/site/site.ts';

let started: Promise<boolean> | undefined;

/**
 * Starts the worker that keeps what is opened, and tells whether there is one: browsers have none over HTTP, in some private
 * windows and in frames without an origin. Everything else works without.
 */
export function startWorker(): Promise<boolean> {
	return (started ??= start().then(
		() => true,
		() => false
	));
}

async function start(): Promise<void> {
	const { serviceWorker } = navigator;
	const wasThere = serviceWorker.controller !== null;
	const registration = await serviceWorker.register(underBase('/service-worker.js'));
	const offer = (worker: ServiceWorker | null) => tell(worker, { takeOver: version });
	offer(registration.waiting);
	registration.addEventListener('updatefound', () => {
		const { installing } = registration;
		installing?.addEventListener('statechange', () => installing.state === 'installed' && offer(installing));
	});
	await serviceWorker.ready;
	if (!wasThere) await keepThisPage();
}

/** The addresses of the open page and of what it has fetched. */
function gotHere(): string[] {
	return [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
}

/** Keeps the open page, as a worker does with one that is opened now. */
export async function keepThisPage(): Promise<void> {
	tell((await navigator.serviceWorker.ready).active, { opened: gotHere() });
}

function tell(worker: ServiceWorker | null, message: Message) {
	worker?.postMessage(message);
}
