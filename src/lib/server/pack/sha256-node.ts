import { createHash } from 'node:crypto';
import type { Hash } from '#lib/quotation/fingerprint.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal: the synchronous form of `text/sha256.ts`. */
export const hashOf: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
