import type { Position } from 'geojson';
import { kilometres } from '#lib/geometry/line-measure.ts';
import { kilometresOutside } from '#lib/server/map/country-shapes.ts';
import type { Report } from '#lib/server/pack/report.ts';

/** How far the polygons of countries may lie from the true border or coast. */
const coarseWithinKm = 25;
/** An event's own points are nearer to each other than to one whose numbers were exchanged, if these are this far off. */
const farKm = 300;

const exchange = ([lng = 0, lat = 0]: Position): Position => [lat, lng];

/** A position that nobody can mean: 0/0 is what many programs write for what they do not know. */
export function checkKnown(position: Position, path: string, place: string, report: Report): boolean {
	if (position.some((degrees) => degrees !== 0)) return true;
	report(path, place, 'is 0/0, which stands for an unknown position', 'Find the position, or leave the feature out');
	return false;
}

/** A position lies in the country that is said of it. `withinKm` is how exact it is. */
export function checkInCountry(
	position: Position,
	{ country, withinKm = 0 }: { country?: string | undefined; withinKm?: number | undefined },
	path: string,
	place: string,
	report: Report
): void {
	if (!checkKnown(position, path, place, report) || country === undefined) return;
	const allowed = coarseWithinKm + withinKm;
	const outside = kilometresOutside(position, country);
	if (outside === undefined || outside <= allowed) return;
	const isExchanged = (kilometresOutside(exchange(position), country) ?? Infinity) <= allowed;
	report(
		path,
		place,
		`[${position.join(', ')}] lies ${Math.round(outside)} km outside of ${country}${isExchanged ? ': are its numbers exchanged?' : ''}`,
		isExchanged
			? `Write [${exchange(position).join(', ')}]: the longitude stands first`
			: 'Correct the position or the country; leave the country out where it is disputed'
	);
}

/** A point lies near the other positions of its event, or at least no farther than with its numbers exchanged. */
export function checkAmong(
	position: Position,
	others: readonly Position[],
	path: string,
	place: string,
	report: Report
): void {
	if (!checkKnown(position, path, place, report) || others.length === 0) return;
	const nearest = (from: Position) => Math.min(...others.map((other) => kilometres(from, other)));
	const away = nearest(position);
	if (away <= farKm || nearest(exchange(position)) > away / 3) return;
	report(
		path,
		place,
		`[${position.join(', ')}] lies ${Math.round(away)} km from all else of the event: are its numbers exchanged?`,
		`Write [${exchange(position).join(', ')}]: the longitude stands first`
	);
}
