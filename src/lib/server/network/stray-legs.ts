import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Leg } from '#lib/atlas/corridor.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { lengthOf, pointAt } from '#lib/geometry/line-measure.ts';
import { mappedRegion } from '#lib/map-data/mapped-region.ts';
import type { Problem } from '#lib/server/pack/problem.ts';
import { countryAt } from './country-at.ts';

/** How much of a leg may lie outside its countries: lines and borders are both drawn coarsely. */
const mostPercent = 3;
const stepKm = 0.25;
const leastSteps = 50;

/** The legs on land that cross open water or leave their countries, on the borders that the map draws. */
export function strayLegs({ network }: Pick<Atlas, 'network'>): Problem[] {
	return network.legs.filter(({ mode }) => mode !== 'sea').flatMap((leg) => problemOf(leg) ?? []);
}

function problemOf(leg: Leg): Problem | undefined {
	const shares = sharesOutside(leg);
	const percent = [...shares.values()].reduce((sum, share) => sum + share, 0);
	const tell = (message: string, remedy: string) => ({ file: fileOf(leg), place: leg.id, message, remedy });
	if (percent <= mostPercent) {
		if (!leg.strays) return undefined;
		const message = `keeps to the land of its countries but for ${inWords(percent)} per cent, and has "strays"`;
		return tell(message, 'Leave "strays" out');
	}
	if (percent <= (leg.strays?.percent ?? 0)) return undefined;
	const where = [...shares].map(([country, share]) => `${inWords(share)} per cent of it lie ${country}`);
	const limit = leg.strays ? `the ${leg.strays.percent} that "strays" grants` : `${mostPercent}`;
	return tell(
		`${where.join(', ')}: more than ${limit}`,
		'Mend the line, name the country, or grant it in "strays" with the reason'
	);
}

/** In per cent of the leg, where it lies instead: "at sea", "in RU". */
function sharesOutside({ coordinates, countries }: Leg): Map<string, number> {
	const total = lengthOf(coordinates);
	const steps = Math.max(leastSteps, Math.ceil(total / stepKm));
	const shares = new Map<string, number>();
	for (let step = 0; step <= steps; step++) {
		const position = pointAt(coordinates, (total * step) / steps);
		if (!isMapped(position)) continue;
		const country = countryAt(position);
		if (country !== undefined && countries.includes(country)) continue;
		const where = country === undefined ? 'at sea' : `in ${country}`;
		shares.set(where, (shares.get(where) ?? 0) + 100 / (steps + 1));
	}
	return shares;
}

function isMapped([lng = 0, lat = 0]: readonly number[]): boolean {
	const [west, south, east, north] = mappedRegion;
	return lng >= west && lng <= east && lat >= south && lat <= north;
}

function fileOf({ corridors: [first] }: Leg): string {
	return first ? `corridors/${slugOf(first.id)}/legs.geojson` : 'network/beyond-legs.geojson';
}

function inWords(percent: number): string {
	return percent.toFixed(1);
}
