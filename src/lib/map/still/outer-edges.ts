interface GridPoint {
	readonly x: number;
	readonly y: number;
}
type Ring = readonly GridPoint[];
type Edge = readonly [from: GridPoint, to: GridPoint];

/** Half of how far the tiles let a border stray: each country is simplified for itself, so that neighbours part by hairs. */
const hair = 4;

/**
 * The outline of areas that lie side by side. An edge between two of them is there once in each direction, and is left
 * out. Rings are closed.
 */
export function outerEdges(rings: readonly Ring[]): Ring[] {
	const open = new Map<string, { ring: Ring; edge: Edge }[]>();
	const shared = new Set<Ring>();
	for (const ring of rings) {
		for (const edge of edgesOf(ring)) {
			const [from, to] = edge.map(keyOf) as [string, string];
			const twin = open.get(`${to},${from}`)?.pop();
			if (twin) shared.add(ring).add(twin.ring);
			else append(open, `${from},${to}`, { ring, edge });
		}
	}
	const onwards = new Map<string, GridPoint[]>();
	for (const { ring, edge } of [...open.values()].flat()) {
		if (shared.has(ring)) append(onwards, keyOf(edge[0]), edge[1]);
	}
	return [...rings.filter((ring) => !shared.has(ring)), ...loopsOf(onwards).filter((loop) => !isHair(loop))];
}

function edgesOf(ring: Ring): Edge[] {
	return ring.slice(1).flatMap((to, index): Edge[] => {
		const from = ring[index]!;
		return from.x === to.x && from.y === to.y ? [] : [[from, to]];
	});
}

function keyOf({ x, y }: GridPoint): string {
	return `${x} ${y}`;
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

/** As many edges end at a point as begin there: whoever walks on comes back. */
function loopsOf(onwards: ReadonlyMap<string, GridPoint[]>): Ring[] {
	const loops: Ring[] = [];
	for (const start of onwards.keys()) {
		const path: GridPoint[] = [];
		const places = new Map<string, number>();
		for (let to = onwards.get(start)?.pop(); to; to = onwards.get(keyOf(to))?.pop()) {
			path.push(to);
			const before = places.get(keyOf(to));
			if (before === undefined) {
				places.set(keyOf(to), path.length - 1);
				continue;
			}
			const loop = path.splice(before + 1);
			for (const point of loop.slice(0, -1)) places.delete(keyOf(point));
			loops.push([to, ...loop]);
		}
		if (path.length > 1) loops.push([path.at(-1)!, ...path]);
	}
	return loops;
}

/** Whether two areas part here, or overlap, by so little that nobody would see it. */
function isHair(loop: Ring): boolean {
	let [area, length] = [0, 0];
	for (const [from, to] of edgesOf(loop)) {
		area += from.x * to.y - to.x * from.y;
		length += Math.hypot(to.x - from.x, to.y - from.y);
	}
	return Math.abs(area) < hair * length;
}
