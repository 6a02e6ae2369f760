import { createRequire } from 'node:module';

const codes = createRequire(import.meta.url)('i18n-iso-countries') as {
	alpha3ToAlpha2(code: string): string | undefined;
	numericToAlpha2(code: string): string | undefined;
	getName(code: string, language: string): string | undefined;
	registerLocale(locale: unknown): void;
};

const plainNames: Record<string, string> = {
	BO: 'Bolivia',
	CD: 'DR Congo',
	CI: 'Ivory Coast',
	FM: 'Micronesia',
	IR: 'Iran',
	KP: 'North Korea',
	KR: 'South Korea',
	LA: 'Laos',
	MD: 'Moldova',
	PS: 'Palestine',
	RU: 'Russia',
	SY: 'Syria',
	TR: 'Türkiye',
	TZ: 'Tanzania',
	US: 'United States',
	VE: 'Venezuela',
	VN: 'Vietnam'
};

/** ISO 3166-1 alpha-2 of an alpha-3 or numeric code. */
export function alpha2(code: string): string {
	const found = /^\d+$/.test(code) ? codes.numericToAlpha2(code) : codes.alpha3ToAlpha2(code);
	if (!found) throw new Error(`no ISO 3166-1 alpha-2 code for "${code}"`);
	return found;
}

export function countryName(iso: string): string {
	const name = plainNames[iso] ?? codes.getName(iso, 'en');
	if (!name) throw new Error(`no English name for "${iso}"`);
	return name;
}
