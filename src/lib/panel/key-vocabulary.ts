import type { LayerEntry } from '#lib/atlas/layer.ts';
import type { SymbolName } from '#lib/atlas/map-features.ts';

/** The symbol by which the key tells a layer of points. */
export const layerSymbols: Record<Exclude<LayerEntry['kind'], 'corridor'>, SymbolName> = {
	event: 'crash',
	places: 'place',
	events: 'event'
};

export const pathTitles = {
	'planned-path': 'Flight as planned',
	'actual-path': 'Flight as flown, schematic'
} as const;

export const softLineName = 'Softer: drawn by hand or from station to station';

export const keySymbols = [
	['station', 'Station'],
	['port', 'Port'],
	['border-crossing', 'Border crossing'],
	['terminal', 'Terminal'],
	['town', 'Town on the line']
] as const satisfies readonly (readonly [SymbolName, string])[];
