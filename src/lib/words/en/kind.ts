/** What a page is about, in a line of at most six words. */
export const kindWords = {
	corridor: 'Corridor',
	country: 'Country',
	organisation: 'Organisation of states',
	places: {
		city: 'City',
		town: 'Town',
		village: 'Village',
		region: 'Region',
		exclave: 'Exclave',
		sea: 'Sea',
		continent: 'Continent'
	},
	events: {
		crash: 'Crash',
		military: 'Military event',
		police: 'Police action',
		diplomacy: 'Diplomatic event',
		politics: 'Political event'
	},
	dated: (kind: string, date: string | undefined) => (date ? `${kind} · ${date}` : kind),
	inCountry: (kind: string, country: string | undefined) => (country ? `${kind} · ${country}` : kind)
} as const;
