import type { CorridorCard, RouteCard } from '#lib/page-data/cards.ts';
import type { LegCard, NodeCard } from '#lib/page-data/leg-card.ts';
import type { StageCard, StripMark } from '#lib/page-data/strip-card.ts';

/** What the strip shows, row by row. */
type StripRow =
	| { readonly kind: 'stop'; readonly node: NodeCard }
	| { readonly kind: 'leg'; readonly leg: LegCard; readonly marks: readonly StripMark[] }
	| { readonly kind: 'mark'; readonly mark: StripMark }
	/** Stages that an earlier route has. */
	| { readonly kind: 'repeated'; readonly from: string; readonly to: string; readonly route: string };

/** The rows of a route. What an earlier route has is named, not said again. */
export function rowsOf(card: CorridorCard, route: RouteCard): StripRow[] {
	const rows: StripRow[] = [];
	let at: string | undefined;
	let repeated: { from: string; to: string; route: string } | undefined;
	const endRepeated = () => {
		if (repeated) rows.push({ kind: 'repeated', ...repeated });
		repeated = undefined;
	};
	for (const stage of route.stages) {
		const [first, last] = [stage.stops[0]!, stage.stops.at(-1)!];
		if (stage.isRepeated) {
			const owner = ownerOf(card, stage);
			if (repeated?.route !== owner) endRepeated();
			repeated = { from: repeated?.from ?? first.name, to: last.name, route: owner };
			at = undefined;
			continue;
		}
		endRepeated();
		if (at !== first.id) rows.push({ kind: 'stop', node: first });
		rows.push(...rowsOfStage(stage));
		at = last.id;
	}
	endRepeated();
	return rows;
}

function ownerOf(card: CorridorCard, { leg }: StageCard): string {
	return card.routes.find(({ stages }) => stages.some((stage) => stage.leg.id === leg.id))?.name ?? '';
}

/** A leg, then its stops and what is met between them, by their distance. */
function rowsOfStage({ leg, stops, stopKm, marks }: StageCard): StripRow[] {
	const [atStart, onTheWay] = [marks.filter(({ km }) => km === 0), marks.filter(({ km }) => km > 0)];
	const along = [
		...stops.slice(1).map((node, index) => ({ km: stopKm[index + 1]!, row: { kind: 'stop', node } as const })),
		...onTheWay.map((mark) => ({ km: mark.km, row: markRow(mark) }))
	].sort((a, b) => a.km - b.km);
	return [...atStart.map((mark) => markRow(mark)), { kind: 'leg', leg, marks }, ...along.map(({ row }) => row)];
}

function markRow(mark: StripMark) {
	return { kind: 'mark', mark } as const;
}

/** One step of the walk along all routes. */
export interface WalkStep {
	readonly kind: 'leg' | 'node';
	readonly id: string;
	/** What is met on a leg. */
	readonly marks: readonly StripMark[];
}

/** The walk along the whole corridor: every stop and every leg once, route by route. */
export function walkOf(card: CorridorCard): WalkStep[] {
	const steps = card.routes.flatMap((route) =>
		rowsOf(card, route).flatMap((row): WalkStep[] => {
			if (row.kind === 'stop') return [{ kind: 'node', id: row.node.id, marks: [] }];
			return row.kind === 'leg' ? [{ kind: 'leg', id: row.leg.id, marks: row.marks }] : [];
		})
	);
	return steps.filter(
		(step, index) => steps.findIndex(({ kind, id }) => kind === step.kind && id === step.id) === index
	);
}
