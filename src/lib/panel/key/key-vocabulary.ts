import type { SymbolName } from '#lib/map-data/map-features.ts';

export const pathTitles = {
	'planned-path': 'Flight as planned',
	'actual-path': 'Flight as flown, schematic'
} as const;

export const softLineName = 'Lighter within: drawn by hand or from station to station';

export const keySymbols = [
	['station', 'Station'],
	['port', 'Port'],
	['border-crossing', 'Border crossing'],
	['terminal', 'Terminal'],
	['town', 'Town on the line']
] as const satisfies readonly (readonly [SymbolName, string])[];
