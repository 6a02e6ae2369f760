import type { Country } from './country.ts';
import type { Excerpt } from './excerpt.ts';

/** That a country is a member of an organisation, or is not. */
export interface Membership {
	readonly country: Country;
	readonly organisation: string;
	readonly abbreviation: string;
	readonly isMember: boolean;
	/** Where a document says so. */
	readonly excerpt: Excerpt;
}
