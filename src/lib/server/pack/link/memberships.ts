import type { Country } from '#lib/atlas/country.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { Membership } from '#lib/atlas/membership.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';

/** Memberships, each tied to the excerpt that states it. */
export function linkMemberships(
	pack: ParsedPack,
	countries: readonly Country[],
	excerptById: ReadonlyMap<string, Excerpt>,
	report: Report
): Membership[] {
	return (pack.countries?.countries ?? []).flatMap(({ id, memberships = [] }): Membership[] => {
		const country = countries.find((known) => known.id === `countries/${id}`);
		if (!country) return [];
		return memberships.flatMap((membership): Membership[] => {
			const excerpt = excerptById.get(membership.excerpt);
			if (!excerpt) {
				report(
					'countries.json',
					`${country.id}.memberships`,
					`no excerpt "${membership.excerpt}"`,
					'A membership names the excerpt that states it'
				);
				return [];
			}
			return [{ ...membership, country, excerpt }];
		});
	});
}
