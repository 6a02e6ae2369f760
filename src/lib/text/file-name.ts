const longest = 60;

/** A name for a file from the title of what it holds: "Corridor Atlas" gives `corridor-atlas`. */
export function fileNameOf(title: string): string {
	const name = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, longest)
		.replace(/^-|-$/g, '');
	return name === '' ? 'atlas' : name; // a title in other letters than Latin
}
