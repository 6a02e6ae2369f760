/** The scripts of countries whose language can be recognised by its script. */
const scripts: Record<string, RegExp> = {
	AM: /\p{Script=Armenian}/u,
	GE: /\p{Script=Georgian}/u,
	AF: /\p{Script=Arabic}/u,
	IR: /\p{Script=Arabic}/u,
	BY: /\p{Script=Cyrillic}/u,
	KZ: /\p{Script=Cyrillic}/u,
	RU: /\p{Script=Cyrillic}/u
};
/** Countries that write in Latin letters of their own. */
const latin = new Set(['AZ', 'PL', 'RO', 'TM', 'TR', 'UZ']);
const beyondAscii = /[^\p{ASCII}]/u;

interface Named {
	readonly name: string;
	readonly localName?: string | undefined;
	readonly otherNames: readonly string[];
	readonly country?: string | undefined;
}

/** The name in the language of the land: as authored, as the base map has it, or the first other name in its script. */
export function localNameOf(
	{ name, localName, otherNames, country = '' }: Named,
	onBaseMap?: string
): { local?: string } {
	const isLocal = (other: string) =>
		latin.has(country)
			? /^\p{Script=Latin}/u.test(other) && beyondAscii.test(other)
			: (scripts[country]?.test(other) ?? false);
	const local = localName ?? onBaseMap ?? otherNames.find(isLocal);
	return local && local !== name ? { local } : {};
}
