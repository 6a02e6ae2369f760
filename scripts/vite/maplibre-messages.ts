/** A text in one of MapLibre's sources, and what this build puts in its place. */
export interface SourceChange {
	/** In its `src/`. */
	readonly path: string;
	readonly from: string;
	readonly to: string;
}

const transfer = 'util/web_worker_transfer.ts';
const unread = `{omit: ['_styleExpression', '_globalState', 'globalStateRefs', 'zoomStops']}`;

/**
 * What MapLibre's worker sends to the page and the page never reads. See docs/decisions/0038.
 *
 * With each layer of each tile come the expressions of its paint properties, as trees of objects. The page asks them whether they
 * depend on feature-state and how they interpolate; before it evaluates one, MapLibre puts the layer's own in its place.
 *
 * The data of a source are sent once they have come. As text they are one value, not one for each coordinate.
 */
export const lighterMessages: readonly SourceChange[] = [
	...['ZoomDependentExpression', 'ZoomConstantExpression'].map((name) => ({
		path: transfer,
		from: `register('${name}', ${name});`,
		to: `register('${name}', ${name}, ${unread});`
	})),
	{
		path: 'source/geojson_worker_source.ts',
		from: 'if (params.request) result.data = params.data;',
		to: 'if (params.request) result.data = JSON.stringify(params.data);'
	},
	{
		path: 'source/geojson_source.ts',
		from: 'this._data = {geojson: result.data};',
		to: 'this._data = {geojson: JSON.parse(result.data)};'
	}
];

/** A source of MapLibre with what this build changes in it. Throws where it no longer says what is changed. */
export function withLighterMessages(code: string, path: string): string {
	return lighterMessages
		.filter((change) => change.path === path)
		.reduce((changed, { from, to }) => {
			if (changed.split(from).length === 2) return changed.replace(from, to);
			throw new Error(`MapLibre's ${path} does not say "${from}" once. See scripts/vite/maplibre-messages.ts.`);
		}, code);
}
