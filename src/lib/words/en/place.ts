/** The page of a place. */
export const placeWords = {
	events: 'Events here',
	country: 'Country',
	inCountry: 'In',
	corridors: 'Corridors with a stop here',
	position: 'How certain the position is',
	coordinates: (lng: number, lat: number) =>
		`${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lng).toFixed(2)}° ${lng < 0 ? 'W' : 'E'}`,
	source: (source: string) => `Source: ${source}.`,
	within: (km: number) => `Exact to about ${km} km.`,
	label: 'A label for an area; we chose the point.'
} as const;
