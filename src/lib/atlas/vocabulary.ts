/** The closed vocabularies of the pack. Every list stands once; schemas, styles and keys derive from it. */

export const modes = ['rail', 'road', 'sea', 'river'] as const;
export type Mode = (typeof modes)[number];

export const statuses = ['operational', 'under-construction', 'planned', 'missing', 'suspended'] as const;
export type Status = (typeof statuses)[number];
/** Where the atlas looks back, a leg may not be open yet. */
export type StatusThen = Status | 'not-open';

/** How the line of a leg was obtained. */
export const courses = ['traced-osm', 'traced-natural-earth', 'station-to-station', 'by-hand'] as const;
export type Course = (typeof courses)[number];

/** What an address can single out on a page, by its name there. */
export const addressParts = ['leg', 'node', 'excerpt'] as const;
export type AddressPart = (typeof addressParts)[number];

/** Who vouches for a figure of ours: a named reference, one of the documents, or nobody yet. */
export const bases = ['reference', 'document', 'unverified'] as const;
export type Basis = (typeof bases)[number];

export const nodeKinds = ['station', 'port', 'border-crossing', 'terminal', 'town', 'city'] as const;
export type NodeKind = (typeof nodeKinds)[number];

export const placeKinds = ['city', 'town', 'village', 'region', 'exclave', 'sea', 'continent'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const eventKinds = ['crash', 'military', 'police', 'diplomacy', 'politics'] as const;
export type EventKind = (typeof eventKinds)[number];

/** What the sign of an event shows. */
export const eventSigns = [
	'aircraft-down',
	'talks-off',
	'handcuffs',
	'flag',
	'calendar-cancelled',
	'raised-hand',
	'shield-off',
	'handshake',
	'burst',
	'toppled-column'
] as const;
export type EventSign = (typeof eventSigns)[number];

export const licences = ['ODbL-1.0', 'CC-BY-4.0', 'public-domain'] as const;
export type Licence = (typeof licences)[number];

/** What a tie between states consists of, in the order of lists. */
export const tieKinds = [
	'trade',
	'energy',
	'transit',
	'investment',
	'arms',
	'intelligence',
	'security-guarantee',
	'conflict',
	'people',
	'politics',
	'mediation',
	'recognition',
	'membership',
	'sanctions'
] as const;
export type TieKind = (typeof tieKinds)[number];

/** Where a tie is going. A judgement of the editors. */
export const tieSigns = ['loosening', 'holding', 'tightening'] as const;
export type TieSign = (typeof tieSigns)[number];

/** How a figure is bounded in the words of a document. */
export const figureBounds = ['up-to', 'more-than', 'less-than'] as const;
export type FigureBound = (typeof figureBounds)[number];

/** What an item is; also the first part of its address: `places/aktau` stands at `/places/aktau`. */
export const itemKinds = ['corridors', 'places', 'events', 'countries', 'organisations', 'ties', 'documents'] as const;
export type ItemKind = (typeof itemKinds)[number];
export type ItemId = `${ItemKind}/${string}`;
