/** Breadth of lines, and distance from one strand to the next beside it: pixels by zoom, linear between. */
type Stops = readonly (readonly [zoom: number, pixels: number])[];

export const lineWidth: Stops = [
	[3, 1.6],
	[5, 2.4],
	[7, 3.4],
	[10, 5],
	[13, 7]
];

export const strandSpacing: Stops = [
	[3, 2.4],
	[5, 3.6],
	[7, 4.8],
	[10, 7],
	[13, 9.5]
];
