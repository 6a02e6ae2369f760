import type { Fact, LaterName } from '#lib/atlas/corridor.ts';
import type { Country } from '#lib/atlas/country.ts';
import type { ComparisonLabel } from '#lib/atlas/comparison.ts';
import type { NotOnMapGroup, Section, SourceDocument } from '#lib/atlas/document.ts';
import type { AtlasEvent } from '#lib/atlas/event.ts';
import type { Membership } from '#lib/atlas/membership.ts';
import type { WordRange } from '#lib/quotation/locate-quote.ts';
import type { Place } from '#lib/atlas/place.ts';
import type { Segment } from '#lib/atlas/segments.ts';
import type { Basis, ItemId, Mode, NodeKind, Status } from '#lib/atlas/vocabulary.ts';

/** What a page says about an item, ready to be shown. */

export interface ItemLink {
	readonly id: ItemId;
	readonly name: string;
}

export interface ExcerptCard {
	readonly id: string;
	readonly exact: string;
	readonly segments: readonly Segment[];
	readonly document: ItemLink;
	/** Its section, by heading or our label. */
	readonly section: string;
	/** The first word it touches and the last, counted from 1, and the words of the document in all. */
	readonly words: WordRange;
	readonly wordCount: number;
	/** Where the publisher shows it, as far as its address is known; browsers scroll to the words. */
	readonly source?: string | undefined;
	readonly about: readonly (ItemLink & { readonly because?: string | undefined })[];
}

export interface ExcerptGroup {
	readonly document: ItemLink;
	/** Author, publisher and date in one line. */
	readonly byline: string;
	readonly excerpts: readonly ExcerptCard[];
}

/** What every page about an item has. */
export interface ItemCard extends ItemLink {
	readonly kind: string;
	readonly otherNames: readonly string[];
	readonly groups: readonly ExcerptGroup[];
	/** Documents that do not mention it. */
	readonly silent: readonly ItemLink[];
	/** How many there are. If there are many, none is named. */
	readonly silentCount: number;
	/** What else its excerpts mention. */
	readonly related: readonly ItemLink[];
	readonly comparisons: readonly ComparisonCard[];
}

/** One matter, as each document puts it. */
export interface ComparisonCard {
	readonly id: string;
	readonly item: ItemLink;
	readonly aspect: string;
	readonly reason: string;
	readonly sides: readonly {
		readonly document: ItemLink;
		readonly label: ComparisonLabel;
		readonly excerpts: readonly ExcerptCard[];
	}[];
}

export interface NodeCard {
	readonly id: string;
	readonly name: string;
	readonly otherNames: readonly string[];
	readonly kind: NodeKind;
	readonly country: string;
	readonly place?: ItemLink | undefined;
	readonly basis: Basis;
	readonly reference?: string | undefined;
	readonly asOf?: string | undefined;
	readonly withinKm: number;
	readonly note?: string | undefined;
}

export interface LegCard {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly mode: Mode;
	readonly status: Status;
	readonly statusAsOf?: string | undefined;
	readonly statusBasis: Basis;
	readonly statusReference?: string | undefined;
	readonly statusAddress?: string | undefined;
	readonly statusNote?: string | undefined;
	/** Names of countries. */
	readonly countries: readonly string[];
	readonly lengthKm: number;
	readonly stated?: { readonly km: readonly [number, number]; readonly reference: string } | undefined;
	/** How the line was obtained and how exact it is, in a sentence. */
	readonly course: string;
	readonly isApproximate: boolean;
	/** Other corridors on the same track. */
	readonly sharedWith: readonly ItemLink[];
}

export interface RouteCard {
	readonly id: string;
	readonly name: string;
	readonly lengthKm: number;
	readonly stages: readonly { readonly leg: LegCard; readonly stops: readonly NodeCard[] }[];
}

export interface CorridorCard extends ItemCard {
	readonly shortName: string;
	readonly strand: number;
	readonly summary: string;
	readonly laterNames: readonly LaterName[];
	readonly nameNote?: Fact | undefined;
	readonly facts: readonly Fact[];
	readonly routes: readonly RouteCard[];
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
	readonly event: Pick<AtlasEvent, 'date' | 'until' | 'dateWords' | 'summary' | 'atNote' | 'facts' | 'times' | 'parts'>;
	readonly at: readonly ItemLink[];
}

interface MembershipCard extends Pick<Membership, 'organisation' | 'abbreviation' | 'isMember'> {
	/** The id of the excerpt that says so, and the document it stands in. */
	readonly excerpt: string;
	readonly document: ItemLink;
}

export interface CountryCard extends ItemCard {
	readonly country: Pick<Country, 'iso'>;
	readonly memberships: readonly MembershipCard[];
	readonly corridors: readonly ItemLink[];
	readonly places: readonly ItemLink[];
}

export interface DocumentCard extends ItemLink {
	readonly document: Pick<
		SourceDocument,
		| 'shortTitle'
		| 'author'
		| 'dateWords'
		| 'dateInference'
		| 'publisher'
		| 'address'
		| 'language'
		| 'revised'
		| 'fingerprint'
		| 'quoted'
		| 'sections'
	> & { readonly kind: string };
	/** Sections in the order of the text; those without excerpts too, so that nothing is left out unseen. */
	readonly sections: readonly { readonly section: Section; readonly parts: readonly SectionPart[] }[];
	readonly excerptCount: number;
	readonly notOnMapCount: number;
}

/** A section as it is shown: quotations, and what is left out before, between and after them. */
export type SectionPart =
	| { readonly kind: 'excerpt'; readonly excerpt: ExcerptCard }
	| { readonly kind: 'omission'; readonly wordCount: number };

/** What the front page proposes to begin with: an excerpt, by its id, on the page of an item. */
export interface BeginningCard {
	readonly item: ItemId;
	readonly excerpt: string;
	/** What the link to it says. */
	readonly label: string;
}

/** What a document says that is not on the map. */
export interface NotOnMapCard {
	readonly document: ItemLink;
	readonly groups: readonly NotOnMapGroup[];
}
