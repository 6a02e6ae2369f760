import { testPack, type Breakable } from './test-pack.ts';

export const nodes = 'network/beyond-nodes.geojson';
export const legs = 'network/beyond-legs.geojson';
export const facts = 'network/rail-facts.json';
export const questions = 'network/questions.json';

const node = (id: string, coordinates: number[], more: object = {}) => ({
	type: 'Feature',
	id,
	properties: { name: id, kind: 'station', country: 'AZ', basis: 'unverified', withinKm: 1, ...more },
	geometry: { type: 'Point', coordinates }
});

function contents(): Record<string, Breakable> {
	return {
		[nodes]: {
			type: 'FeatureCollection',
			features: [
				node('northford', [47, 42]),
				node('halfway', [47, 41.5]),
				node('fork', [46.5, 40.5], { onLegs: ['west-mid'] })
			]
		},
		[legs]: {
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					id: 'mid-north',
					properties: {
						from: 'midford',
						to: 'northford',
						mode: 'rail',
						countries: ['AZ'],
						status: 'operational',
						statusBasis: 'unverified',
						course: 'by-hand',
						licence: 'public-domain',
						gauge: [{ mm: 1520, to: 'halfway' }, { mm: [1435, 1520] }],
						gaugeBasis: 'unverified'
					},
					geometry: null
				}
			]
		},
		[facts]: {
			facts: [{ leg: 'west-mid', gauge: 1520, gaugeBasis: 'reference', gaugeReference: 'A yearbook' }]
		},
		[questions]: {
			questions: [
				{ id: 'north', question: 'From Westford to Northford', from: 'westford', to: 'northford' },
				{
					id: 'closed',
					question: 'Without the road',
					from: 'westford',
					to: 'eastford',
					closed: { legs: ['west-east'], countries: ['AZ'] }
				}
			]
		}
	};
}

/** The small pack with a network: a branch to Northford, and a junction on the way to Midford. */
export function networkPack(change: (files: Record<string, Breakable>) => void = () => undefined): Map<string, string> {
	const files = contents();
	change(files);
	const pack = testPack();
	for (const [path, content] of Object.entries(files)) pack.set(path, JSON.stringify(content));
	return pack;
}
