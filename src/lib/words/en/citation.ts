/** A citation of an excerpt, as people paste it. */
export const citationWords = {
	quoted: (exact: string) => `“${exact}”`,
	/** The publisher may be words on its absence, so that each part says what it is. */
	author: (name: string) => `Author: ${name}`,
	publisher: (name: string) => `Publisher: ${name}`,
	date: (words: string) => `Date: ${words}`,
	words: (first: number, last: number, all: number) =>
		`${first === last ? `Word ${first}` : `Words ${first}–${last}`} of ${all}`,
	inSection: (heading: string) => `in the section “${heading}”`,
	evidence: (title: string, hash: string, date: string, sha256: string) =>
		`${title}, edition ${hash} of ${date}; SHA-256 of the text ${sha256}`
} as const;
