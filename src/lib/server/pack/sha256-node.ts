import { createHash } from 'node:crypto';
import type { Hash } from '#lib/quotation/fingerprint.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal: what `sha256` of atlas/ gives, without waiting. */
export const hashOf: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
