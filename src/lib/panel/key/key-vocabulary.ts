import type { SymbolName } from '#lib/map-data/map-features.ts';
import { legendWords } from '#lib/words/en/legend.ts';

export const pathTitles = legendWords.paths;

export const softLineName = legendWords.softLine;

export const keySymbols = Object.entries(legendWords.symbols) as [SymbolName, string][];
