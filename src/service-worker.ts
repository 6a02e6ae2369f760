/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { version } from '$service-worker';
import { answer, dropOthers, wayOf } from '#lib/offline/answer.ts';
import type { Message } from '#lib/offline/messages.ts';
import { keepAll, keepShell, storeOf } from '#lib/offline/stores.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => event.waitUntil(keepShell(version)));

worker.addEventListener('activate', (event) => event.waitUntil(dropOthers(version).then(() => worker.clients.claim())));

worker.addEventListener('fetch', (event) => {
	const way = wayOf(event.request, location.origin);
	if (way) event.respondWith(answer(event.request, way, version, (work) => event.waitUntil(work)));
});

worker.addEventListener('message', (event) => {
	const message = event.data as Message;
	event.waitUntil('opened' in message ? keepOpened(message.opened) : takeOver(message.takeOver));
});

async function keepOpened(addresses: readonly string[]): Promise<void> {
	const ours = addresses.filter((url) => wayOf(new Request(url), location.origin));
	await keepAll(await caches.open(storeOf(version)), ours).catch(() => undefined);
}

/** Not under an open page of another edition: what it asks for next would be ours. */
async function takeOver(edition: string): Promise<void> {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const ours = pages.filter(({ url }) => url.startsWith(worker.registration.scope));
	if (edition === version && ours.length <= 1) await worker.skipWaiting();
}
