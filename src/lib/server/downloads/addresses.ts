import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';

/** The absolute address of an item, for use outside the site. */
export function addressOf(origin: string, id: ItemId): string {
	return `${origin}/${id}`;
}

/** Where an excerpt stands in today's atlas. */
export function excerptAddress(origin: string, { id, document }: Pick<Excerpt, 'id' | 'document'>): string {
	return `${addressOf(origin, document.id)}?excerpt=${id}`;
}

/** The name of a text by its SHA-256, whoever keeps it: https://www.rfc-editor.org/rfc/rfc6920 */
export function textName(sha256: string): string {
	return `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}`;
}
