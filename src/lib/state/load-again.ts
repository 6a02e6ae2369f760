import { keepSign } from './first-sign.ts';

const patience = 10_000; // ms

/**
 * Loads a page of the atlas in full, once its host answers: without a network the browser would put a page of its own in
 * place of this one. Says whether it does.
 */
export async function loadAgain(address = location.href): Promise<boolean> {
	try {
		await fetch(address, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) });
	} catch {
		return false;
	}
	keepSign();
	if (new URL(address, location.href).href === location.href) location.reload();
	else location.assign(address);
	return true;
}
