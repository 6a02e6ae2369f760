/** Every colour of the atlas, on the map and beside it. Hexadecimal sRGB. */
export interface Palette {
	readonly name: 'light' | 'dark';
	/** Colours of the corridors, in the order of the key. */
	readonly strands: readonly [string, string, string, string];
	/** Events that have a layer of their own. */
	readonly event: string;
	/** Ties between states, by what they are about. */
	readonly tieEconomy: string;
	readonly tieSecurity: string;
	readonly tiePolitics: string;
	readonly tiePeople: string;
	/** Colours of the documents, by their place in the list; never alone. */
	readonly tints: readonly [string, ...string[]];
	/** What the documents are judged to do. */
	readonly differ: string;
	readonly agree: string;
	readonly land: string;
	readonly water: string;
	readonly border: string;
	readonly river: string;
	/** Stands between lines and what lies below them. */
	readonly casing: string;
	/** Hatching of areas under another's control. */
	readonly hatch: string;
	/** Around quoted words that an address singles out. */
	readonly glow: string;
	readonly placeFill: string;
	readonly label: string;
	readonly labelQuiet: string;
	readonly labelWater: string;
	readonly labelHalo: string;
	readonly page: string;
	readonly surface: string;
	readonly ink: string;
	readonly inkQuiet: string;
	readonly line: string;
	readonly link: string;
	readonly mark: string;
	readonly focus: string;
}

/** The colour of a corridor by its place in the key; beyond the fourth they begin again. */
export function strandColour(palette: Palette, index: number): string {
	return palette.strands[index % palette.strands.length] ?? palette.strands[0];
}
