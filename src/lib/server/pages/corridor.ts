import type { Atlas } from '#lib/atlas/atlas.ts';
import type { CorridorCard, RouteCard } from '#lib/page-data/cards.ts';
import type { LegCard, NodeCard } from '#lib/page-data/leg-card.ts';
import { isApproximate, legsOf, type Corridor, type CorridorNode, type Leg } from '#lib/atlas/corridor.ts';
import { corridorWords } from '#lib/words/en/corridor.ts';
import { kindWords } from '#lib/words/en/kind.ts';
import { itemCard } from './cards.ts';
import { countryName } from './country-name.ts';
import { datedFact, historyOf, spokenStatus } from './dated.ts';
import { linkTo } from './links.ts';
import { oneLine } from './one-line.ts';
import { diagramOf } from './strip/diagram.ts';
import { markedRoutes } from './strip/stages.ts';

export function corridorCard(atlas: Atlas, corridor: Corridor): CorridorCard {
	const countries = new Set(legsOf(corridor).flatMap((leg) => leg.countries));
	const routes = markedRoutes(atlas, corridor);
	return {
		...itemCard(atlas, corridor, kindWords.corridor),
		...oneLine(corridor.summary),
		shortName: corridor.shortName,
		strand: atlas.corridors.indexOf(corridor),
		laterNames: corridor.laterNames.map(datedFact),
		nameNote: corridor.nameNote && datedFact(corridor.nameNote),
		facts: corridor.facts.map(datedFact),
		countries: [...countries].map((iso) => countryName(atlas, iso)).sort((a, b) => a.localeCompare(b, 'en')),
		routes: [...routes].map(([route, stages]): RouteCard => ({
			id: route.id,
			name: route.name,
			lengthKm: Math.round(route.legs.reduce((sum, leg) => sum + leg.lengthKm, 0)),
			stages: stages.map(({ leg, stops, stopKm, marks, isRepeated }) => ({
				leg: legCard(atlas, corridor, leg),
				stops: stops.map((node) => nodeCard(atlas, node)),
				stopKm,
				marks,
				isRepeated
			}))
		})),
		diagram: diagramOf(routes.values())
	};
}

function legCard(atlas: Atlas, corridor: Corridor, leg: Leg): LegCard {
	const { id, from, to, mode, status, statusAsOf, statusBasis, statusReference, statusAddress, statusNote, lengthKm } =
		leg;
	return {
		id,
		from: from.name,
		to: to.name,
		mode,
		status,
		statusAsOf,
		statusBasis,
		statusReference,
		statusAddress,
		statusNote,
		countries: leg.countries.map((iso) => countryName(atlas, iso)),
		lengthKm: lengthKm < 20 ? lengthKm : Math.round(lengthKm),
		stated: leg.statedKm && { km: leg.statedKm, reference: leg.statedKmReference ?? '' },
		course: courseInWords(leg),
		isApproximate: isApproximate(leg),
		sharedWith: leg.corridors.filter((other) => other !== corridor).map(linkTo),
		history: historyOf(leg),
		...spokenStatus(leg)
	};
}

function courseInWords({ course, courseWithinKm, courseNote, mode }: Leg): string {
	const { courses, within, noFixedLine, notMeasured } = corridorWords;
	const exactness = courseWithinKm
		? within(courseWithinKm, course === 'traced-osm')
		: mode === 'sea'
			? noFixedLine
			: notMeasured;
	return `${courses[course]}; ${exactness}.${courseNote ? ` ${courseNote}` : ''}`;
}

function nodeCard(atlas: Atlas, node: CorridorNode): NodeCard {
	const { id, name, otherNames, kind, basis, reference, asOf, withinKm, note } = node;
	return {
		id,
		name,
		otherNames,
		kind,
		country: countryName(atlas, node.country),
		place: node.place && linkTo(node.place),
		basis,
		reference,
		asOf,
		withinKm,
		note
	};
}
