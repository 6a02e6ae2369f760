import { describe, expect, it } from 'vitest';
import { expectAmong, expectOne, linked, packFiles, type Break } from '../../../../../tests/packs/break-pack.ts';
import { packWith, problemsOf, testPack, type Breakable } from '../../../../../tests/packs/test-pack.ts';
import type { CorridorNode, Leg } from '#lib/atlas/corridor.ts';

const { nodes, corridor, legs } = packFiles;

describe('routes', () => {
	/** A fourth node, two more legs and what the routes make of them. */
	function withSouth(routes: { id: string; name: string; legs: string[] }[]) {
		const files = packWith(nodes, (it) => {
			const node = (id: string, coordinates: number[]) => ({
				...it.features[0],
				id,
				geometry: { type: 'Point', coordinates }
			});
			it.features.push(node('southford', [47, 38]), node('farford', [49, 38]));
		});
		const content: Breakable = JSON.parse(files.get(legs) ?? '');
		const [, , road] = content.features;
		content.features.push({
			...road,
			id: 'south-far',
			properties: { ...road.properties, from: 'southford', to: 'farford' },
			geometry: { type: 'LineString', coordinates: [[47, 38], [49, 38]] } // prettier-ignore
		});
		files.set(legs, JSON.stringify(content));
		const file: Breakable = JSON.parse(files.get(corridor) ?? '');
		file.routes = routes;
		return files.set(corridor, JSON.stringify(file));
	}

	it.each<Break>([
		[
			'a leg that is not there',
			corridor,
			(it) => it.routes[0].legs.push('west-south'),
			'routes[0].legs[2]',
			/no leg "west-south"/
		],
		[
			'a leg twice on one route',
			corridor,
			(it) => it.routes[1].legs.push('west-east'),
			'routes[1].legs[1]',
			/"west-east" stands twice/
		],
		['two routes of one id', corridor, (it) => (it.routes[1].id = 'main'), 'routes[1].id', /"main" stands twice/],
		[
			'a name that its folder does not bear',
			corridor,
			(it) => (it.id = 'other-line'),
			'id',
			/in the folder "ford-line"/
		]
	])('reports %s', (_what, file, change, place, message, andMore) => {
		(andMore ? expectAmong : expectOne)(packWith(file, change), file, place, message);
	});

	it('reports a chain that is broken', () => {
		const routes = [{ id: 'main', name: 'Main', legs: ['west-mid', 'east-mid', 'west-east', 'south-far'] }];
		expectOne(withSouth(routes), corridor, 'routes[0].legs[3]', /"south-far" does not continue "west-east"/);
	});

	it('reports a chain that forks', () => {
		const files = packWith(legs, (it) => {
			it.features.push({ ...it.features[0], id: 'west-mid-again' });
		});
		const content: Breakable = JSON.parse(files.get(corridor) ?? '');
		content.routes[0].legs = ['west-mid', 'east-mid', 'west-mid-again'];
		files.set(corridor, JSON.stringify(content));
		expectOne(files, corridor, 'routes[0].legs[2]', /does not continue "east-mid"/);
	});

	it('reports a branch that touches no other route', () => {
		const routes = [
			{ id: 'main', name: 'Main', legs: ['west-mid', 'east-mid', 'west-east'] },
			{ id: 'south', name: 'South', legs: ['south-far'] }
		];
		expectAmong(withSouth(routes), corridor, 'routes[1]', /"south" touches no other route/);
	});

	it('takes routes that form a ring', () => {
		const files = packWith(corridor, (it) => {
			it.routes = [{ id: 'ring', name: 'Ring', legs: ['west-mid', 'east-mid', 'west-east'] }];
		});
		expect(problemsOf(files)).toEqual([]);
	});

	it('name their corridor on each leg and node, in the order of the key', () => {
		const { legs: all, nodes: ends } = linked(testPack());
		const idsOf = ({ corridors }: Leg | CorridorNode) => corridors.map(({ id }) => id);
		expect(all.map(idsOf)).toEqual(all.map(() => ['corridors/ford-line']));
		expect(ends.map(idsOf)).toEqual(ends.map(() => ['corridors/ford-line']));
	});
});
