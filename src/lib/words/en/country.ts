/** The page of a country. */
export const countryWords = {
	together: 'Quoted together',
	with: (country: string) => `with ${country}`,
	onlyWith: (country: string, count: number) => `${count} ${count === 1 ? 'quotation' : 'quotations'} with ${country}.`,
	showAll: 'Show all',
	places: (country: string) => `Places in ${country} that the documents mention`,
	corridors: 'Corridors through it',
	corridorsNote: 'Going by the lines as drawn here, not by the documents.'
} as const;
