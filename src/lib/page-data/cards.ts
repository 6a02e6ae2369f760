import type { Fact, LaterName } from '#lib/atlas/corridor.ts';
import type { Country } from '#lib/atlas/country.ts';
import type { NotOnMapGroup, Section, SourceDocument } from '#lib/atlas/document.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
import type { SymbolName } from '#lib/map-data/map-features.ts';
import type { Place } from '#lib/atlas/place.ts';
import type {
	ComparisonRow,
	ExcerptCard,
	ItemLink,
	LeadCard,
	MarkLink,
	QuotedDocument,
	Verdict
} from './quotations.ts';
import type { ItemId } from '#lib/atlas/vocabulary.ts';
import type { CountryCrossed } from './crossings-card.ts';
import type { ReadingLink } from './reading-card.ts';
import type { TieRow } from './tie-row.ts';
import type { Dated } from './as-known.ts';
import type { Diagram, StageCard } from './strip-card.ts';

/** What a page says about an item, ready to be shown. */

export interface ExcerptGroup extends Dated {
	readonly document: QuotedDocument;
	readonly excerpts: readonly ExcerptCard[];
}

/** What every page about an item has. */
export interface ItemCard extends ItemLink, Dated {
	/** What it is, in six words at most. */
	readonly kind: string;
	/** What it is, in one sentence of ours, and what else we say of it. */
	readonly line?: string | undefined;
	readonly moreWords?: string | undefined;
	readonly otherNames: readonly string[];
	/** What the page begins with. */
	readonly lead: LeadCard;
	/** All other quotations. */
	readonly groups: readonly ExcerptGroup[];
	/** Documents that do not mention it. */
	readonly silent: readonly QuotedDocument[];
	/** How many there are where they are too many to be named. */
	readonly silentCount: number;
	/** What else its excerpts mention. */
	readonly related: readonly (ItemLink & Dated)[];
	readonly comparisons: readonly ComparisonRow[];
	readonly neighbours: Neighbours;
}

/** Where a reader goes on to. */
export interface Neighbours {
	readonly previous?: ItemLink | undefined;
	readonly next?: ItemLink | undefined;
}

export interface RouteCard {
	readonly id: string;
	readonly name: string;
	readonly lengthKm: number;
	readonly stages: readonly StageCard[];
}

export interface CorridorCard extends ItemCard {
	readonly shortName: string;
	readonly strand: number;
	readonly laterNames: readonly LaterName[];
	readonly nameNote?: Fact | undefined;
	readonly facts: readonly Fact[];
	readonly routes: readonly RouteCard[];
	readonly diagram: Diagram;
	readonly countries: readonly string[];
}

export interface PlaceCard extends ItemCard {
	readonly place: Pick<Place, 'basis' | 'reference' | 'asOf' | 'withinKm' | 'note' | 'position'>;
	readonly country?: ItemLink | { readonly id?: undefined; readonly name: string } | undefined;
	/** Events that happened here, and corridors that stop here. */
	readonly events: readonly ItemLink[];
	readonly corridors: readonly ItemLink[];
}

export interface EventCard extends ItemCard {
	readonly sign: SymbolName;
	readonly event: Pick<AtlasEvent, 'date' | 'until' | 'dateWords' | 'atNote' | 'facts' | 'times' | 'parts'>;
	readonly at: readonly ItemLink[];
}

export interface CountryCard extends ItemCard {
	readonly country: Pick<Country, 'iso'>;
	/** What documents say that ties it to others. */
	readonly ties: readonly TieRow[];
	/** Other countries, each with the quotations that speak of both; the most often mentioned first. */
	readonly together: readonly { readonly country: ItemLink; readonly marks: readonly MarkLink[] }[];
	readonly corridors: readonly ItemLink[];
	readonly crossed?: CountryCrossed | undefined;
	readonly places: readonly ItemLink[];
}

export interface DocumentCard extends ItemLink, Dated {
	/** The excerpt it begins with; in the text its mark stands for it. */
	readonly lead: LeadCard;
	readonly neighbours: Neighbours;
	/** What it is and of when, in six words at most. */
	readonly kind: string;
	readonly document: Pick<
		SourceDocument,
		| 'author'
		| 'writtenBy'
		| 'dateWords'
		| 'dateInference'
		| 'publisher'
		| 'address'
		| 'language'
		| 'revised'
		| 'fingerprint'
		| 'quoted'
		| 'sections'
	>;
	/** Sections in the order of the text; those without excerpts too, so that nothing is left out unseen. */
	readonly sections: readonly { readonly section: Section; readonly parts: readonly SectionPart[] }[];
	readonly excerptCount: number;
	readonly notOnMapCount: number;
	/** It can be read step by step. */
	readonly reading?: ReadingLink | undefined;
}

/** A section as it is shown: quotations, and what is left out before, between and after them. */
export type SectionPart =
	| { readonly kind: 'excerpt'; readonly excerpt: ExcerptCard }
	| { readonly kind: 'omission'; readonly wordCount: number };

/** What the front page asks, and what the answer begins with. */
export interface QuestionCard extends Dated {
	readonly question: string;
	/** The page that answers, and the matter on it, unless the page begins with that. */
	readonly item: ItemId;
	readonly matter?: string | undefined;
	readonly verdict?: (Verdict & Dated) | undefined;
	readonly document: QuotedDocument;
	readonly excerpt: string;
	/** Word for word; whether more follows. */
	readonly beginning: string;
	readonly isCut: boolean;
}

/** What a document says that is not on the map. */
export interface NotOnMapCard extends Dated {
	readonly document: ItemLink;
	readonly groups: readonly NotOnMapGroup[];
}
