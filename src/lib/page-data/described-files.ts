/** A field of a file, as the page about the data describes it. */
interface DescribedField {
	/** `features[].properties.name` */
	readonly path: string;
	readonly type: string;
	readonly words: string;
	readonly isOptional: boolean;
}

/** Files that are made the same way, described for people. */
export interface DescribedFiles {
	/** `/geodata/corridors/*.geojson` */
	readonly patterns: readonly string[];
	readonly words: string;
	readonly licence?: string;
	readonly size?: string;
	/** Of those for readers. */
	readonly id?: string;
	readonly isTable?: boolean;
	readonly fields?: readonly DescribedField[];
	readonly example?: { readonly href: `/${string}`; readonly text: string };
}
