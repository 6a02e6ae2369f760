import { z } from 'zod';
import { slug } from './common.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in small hexadecimal letters');
const number = z.int().min(1, 'is not the number of a word: they are counted from 1');
const words = z.tuple([number, number]).refine(([first, last]) => first <= last, 'has its last word before its first');
const offset = z.int().min(0);

/**
 * `geodata/documents/<id>/fingerprint.json`: what proves the excerpts without the text. npm run document:add writes it;
 * nobody writes it by hand. Its meaning stands with the type `Fingerprint`.
 */
export const fingerprintFile = z.strictObject({
	$schema: z.string().optional(),
	sha256,
	normalSha256: sha256,
	wordCount: z.int().min(1),
	sections: z.array(z.strictObject({ id: slug, words })),
	excerpts: z.array(
		z.strictObject({
			id: slug,
			words,
			characters: z.tuple([offset, offset]).refine(([start, end]) => start < end, 'ends before it begins'),
			sha256,
			normalSha256: sha256,
			seal: sha256
		})
	),
	seal: sha256
});
export type FingerprintFile = z.infer<typeof fingerprintFile>;
