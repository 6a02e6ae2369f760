import { z } from 'zod';
import type { Issue } from './issue-text.ts';

/** What programs for maps write that a pack has not: said in one issue, where a schema would say a hundred. */
interface Slip extends Issue {
	/** The places that this explains: what a schema says of them, or of what lies in them, is the same slip. */
	readonly explains: readonly string[];
}

const anything = z.unknown().optional();
const features = z.object({
	features: z.array(z.object({ id: anything, properties: anything, geometry: anything }))
});
const geometry = z.object({ type: z.string(), coordinates: anything });

/** The issues of a GeoJSON file, with those that stem from one slip made one that says how to mend it. */
export function withoutEchoes(json: unknown, issues: readonly Issue[]): Issue[] {
	let left = [...issues];
	const found: Issue[] = [];
	for (const { explains, ...slip } of slipsOf(json)) {
		const others = left.filter(({ place }) => !explains.some((path) => place === path || place.startsWith(`${path}[`)));
		if (others.length < left.length) found.push(slip);
		left = others;
	}
	return [...found, ...left];
}

function slipsOf(json: unknown): Slip[] {
	const read = features.safeParse(json);
	if (!read.success) return [];
	return read.data.features.flatMap((feature, index) => {
		const at = `features[${index}]`;
		return [...idSlip(feature, at), ...geometrySlip(feature.geometry, `${at}.geometry`)];
	});
}

function idSlip({ id, properties }: { id?: unknown; properties?: unknown }, at: string): Slip[] {
	if (id !== undefined || typeof properties !== 'object' || !properties || !Object.hasOwn(properties, 'id')) return [];
	const remedy = 'Move it out of them: it stands beside "type", as text';
	const explains = [`${at}.id`, `${at}.properties`];
	return [{ place: at, message: 'has its id among its properties', remedy, explains }];
}

function geometrySlip(value: unknown, at: string): Slip[] {
	if (value === null) {
		const remedy = 'Draw where it is, or remove the feature';
		return [{ place: at, message: 'is null', remedy, explains: [at] }];
	}
	const read = geometry.safeParse(value);
	if (!read.success) return [];
	const { type, coordinates } = read.data;
	const explains = [at, `${at}.type`, `${at}.coordinates`, `${at}.geometries`];
	if (/^Multi|Collection$/.test(type)) {
		const remedy = 'Write its one part alone; several parts are joined, or become features of their own';
		return [{ place: at, message: `is a ${type}`, remedy, explains }];
	}
	const place = `${at}.coordinates`;
	const positions = positionsIn(coordinates);
	if (positions.some((position) => position.some((number) => Math.abs(number) > 1000))) {
		const remedy = 'Export it as EPSG:4326 (WGS 84): longitude first, then latitude';
		return [{ place, message: 'is not in degrees', remedy, explains: [place] }];
	}
	if (positions.some(({ length }) => length > 2)) {
		const remedy = 'Remove heights and measures: a position is [longitude, latitude]';
		return [{ place, message: 'has positions of more than two numbers', remedy, explains: [place] }];
	}
	return [];
}

/** Every list of numbers in a list, at any depth. */
function positionsIn(list: unknown): number[][] {
	if (!Array.isArray(list)) return [];
	if (list.length > 0 && list.every((entry) => typeof entry === 'number')) return [list as number[]];
	return list.flatMap(positionsIn);
}
