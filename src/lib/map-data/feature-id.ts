/** What a line or a point of the map is. Each part is a slug. */
export type FeatureRef =
	/** A leg as one of its corridors draws it; in parts where other corridors join it on the way. */
	| { readonly kind: 'leg'; readonly corridor: string; readonly leg: string; readonly part?: number }
	/** What a leg was before: the first, second … of its earlier lines. */
	| { readonly kind: 'earlier'; readonly corridor: string; readonly leg: string; readonly place: number }
	| { readonly kind: 'path'; readonly event: string; readonly path: string }
	| { readonly kind: 'node'; readonly node: string }
	| { readonly kind: 'place'; readonly place: string }
	/** An event at the first, second … of the spots where it happened. */
	| { readonly kind: 'event'; readonly event: string; readonly spot: number }
	/** Several events at one spot, called by the first of them. */
	| { readonly kind: 'gathering'; readonly event: string; readonly spot: number }
	/** Where an event began, was to end, or ended. */
	| { readonly kind: 'end'; readonly event: string; readonly end: string }
	/** A tie between states: its line, and the signs on it. */
	| { readonly kind: 'tie'; readonly tie: string }
	/** A line that only one page draws: the first, second … of its way or stretch. */
	| { readonly kind: 'drawn'; readonly place: number };

/** The id of a feature: `legs/north-south/rasht-qazvin/2`, `paths/flight/actual`, `nodes/rasht`, `events/raids/1`. */
export function featureId(ref: FeatureRef): string {
	switch (ref.kind) {
		case 'leg':
			return `legs/${ref.corridor}/${ref.leg}${ref.part === undefined ? '' : `/${ref.part}`}`;
		case 'earlier':
			return `earlier/${ref.corridor}/${ref.leg}/${ref.place}`;
		case 'path':
			return `paths/${ref.event}/${ref.path}`;
		case 'node':
			return `nodes/${ref.node}`;
		case 'place':
			return `places/${ref.place}`;
		case 'event':
			return `events/${ref.event}${ref.spot === 0 ? '' : `/${ref.spot}`}`;
		case 'gathering':
			return `gatherings/${ref.event}/${ref.spot}`;
		case 'end':
			return `ends/${ref.event}/${ref.end}`;
		case 'tie':
			return `ties/${ref.tie}`;
		case 'drawn':
			return `drawn/${ref.place}`;
		default:
			return ref satisfies never;
	}
}

/** What an id says; nothing where no feature has such an id. */
export function readFeatureId(id: string): FeatureRef | undefined {
	const [kind, first, second, third, ...more] = id.split('/');
	if (!first || second === '' || third === '' || more.length > 0) return undefined;
	switch (kind) {
		case 'legs': {
			const part = third === undefined ? undefined : Number(third);
			if (second === undefined || (part !== undefined && !Number.isInteger(part))) return undefined;
			return { kind: 'leg', corridor: first, leg: second, ...(part === undefined ? {} : { part }) };
		}
		case 'earlier': {
			const place = third === undefined ? NaN : Number(third);
			return second !== undefined && Number.isInteger(place)
				? { kind: 'earlier', corridor: first, leg: second, place }
				: undefined;
		}
		case 'paths':
			return second === undefined || third !== undefined ? undefined : { kind: 'path', event: first, path: second };
		case 'nodes':
			return second === undefined ? { kind: 'node', node: first } : undefined;
		case 'places':
			return second === undefined ? { kind: 'place', place: first } : undefined;
		case 'ties':
			return second === undefined ? { kind: 'tie', tie: first } : undefined;
		case 'events': {
			const spot = second === undefined ? 0 : Number(second);
			return third === undefined && Number.isInteger(spot) ? { kind: 'event', event: first, spot } : undefined;
		}
		case 'gatherings':
			return second !== undefined && third === undefined && Number.isInteger(Number(second))
				? { kind: 'gathering', event: first, spot: Number(second) }
				: undefined;
		case 'ends':
			return second === undefined || third !== undefined ? undefined : { kind: 'end', event: first, end: second };
		case 'drawn':
			return second === undefined && /^\d+$/.test(first) ? { kind: 'drawn', place: Number(first) } : undefined;
		default:
			return undefined;
	}
}
