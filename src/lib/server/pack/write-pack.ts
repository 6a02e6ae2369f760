import type { Fingerprint } from '#lib/quotation/fingerprint.ts';

/** A file of the pack as it is written: indented with tabs, with an end of line. */
export function packJson(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/** A fingerprint with its ranges on one line each, so that a change shows as the line it is. */
export function fingerprintJson(fingerprint: Fingerprint): string {
	return packJson(fingerprint).replace(/\[\n\t+(\d+),\n\t+(\d+)\n\t+\]/g, '[$1, $2]');
}
