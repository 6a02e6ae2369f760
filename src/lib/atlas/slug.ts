/** An id: small letters, digits and single hyphens. It becomes a part of an address. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const longestSlug = 64; // characters

export function isSlug(value: string): boolean {
	return value.length <= longestSlug && slugPattern.test(value);
}
