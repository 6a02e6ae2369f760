const quoted = (count: number) => `${count} ${count === 1 ? 'excerpt' : 'excerpts'} quoted word for word`;

/** Titles and descriptions for search engines and previews of links. */
export const headWords = {
	front: (title: string, subtitle: string | undefined) => (subtitle ? `${title}: ${subtitle}` : title),
	geojson: 'GeoJSON',
	annotations: 'Excerpts as Web Annotations',
	linkedPlaces: 'Linked Places',
	withSummary: (summary: string, count: number) => `${summary} On the map, with ${quoted(count)}.`,
	document: (byline: string, count: number) => `${byline}: ${quoted(count)}, each linked to the map.`,
	itemOf: (title: string, name: string) => `What the documents of ${title} say about ${name}, on a map`,
	named: (description: string, count: number) => `${description}: ${quoted(count)}.`
} as const;
