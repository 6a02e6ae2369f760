import type { LineString, Point, Position } from 'geojson';
import type { Fact } from './corridor.ts';
import type { Country } from './country.ts';
import type { ItemBase } from './item-base.ts';
import type { Place } from './place.ts';
import { readWhen, type When } from '#lib/text/when.ts';
import type { Basis, EventKind, EventSign, Licence } from './vocabulary.ts';

type EventRole = 'site' | 'origin' | 'destination' | 'diversion' | 'planned-path' | 'actual-path';

/** A point or line that belongs to an event, such as a crash site or a path of flight. */
export interface EventPart {
	readonly id: string;
	readonly name: string;
	readonly role: EventRole;
	readonly basis: Basis;
	readonly reference?: string | undefined;
	readonly asOf?: string | undefined;
	readonly withinKm?: number | undefined;
	readonly note?: string | undefined;
	readonly licence: Licence;
	readonly geometry: Point | LineString;
}

interface EventTime {
	readonly utc: string;
	readonly text: string;
	readonly basis: Basis;
	readonly reference: string;
	readonly address?: string | undefined;
	/** When the reference was published. */
	readonly asOf?: string | undefined;
}

/** `Event` is a global of the browser, so the word is spelled out. */
export interface AtlasEvent extends ItemBase<'events'> {
	readonly eventKind: EventKind;
	/** At most 24 letters. */
	readonly shortName?: string | undefined;
	readonly sign?: EventSign | undefined;
	/** A year, a month or a day: as exact as the documents give it. */
	readonly date: string;
	readonly until?: string | undefined;
	readonly dateWords?: string | undefined;
	/** The same in a form of EDTF, where that is more exact. */
	readonly when?: string | undefined;
	readonly summary: string;
	/** Where it happened, the main place first; empty where the event has parts of its own. */
	readonly at: readonly (Place | Country)[];
	readonly atNote?: string | undefined;
	/** Where its signs stand, the main one first: its site, or its places; a country has none. [longitude, latitude] */
	readonly positions: readonly Position[];
	readonly parts: readonly EventPart[];
	readonly facts: readonly Fact[];
	readonly times: readonly EventTime[];
}

/** When it happened in a form of EDTF, as exact as it is known: "2025-06-21/2025-06-30". Checked with the pack. */
export function writtenWhen({ when, date, until }: Pick<AtlasEvent, 'when' | 'date' | 'until'>): string {
	return when ?? (until ? `${date}/${until}` : date);
}

/** The first and the last day on which it may have happened. */
export function daysOfEvent(event: Parameters<typeof writtenWhen>[0]): When {
	return readWhen(writtenWhen(event))!;
}
