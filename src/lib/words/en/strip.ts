import { lineWords } from './lines.ts';

/** The line diagram of a corridor, and the walk along it. */
export const stripWords = {
	diagram: 'The routes as a line diagram',
	toScale: (km: string) => `To scale, ${km} km across`,
	even: 'Stops evenly spaced',
	signs: 'Upright: a border. Double: a break of gauge. Ring: rail, road or ship changes.',
	border: (from: string, to: string, stop: string | undefined) =>
		`Leaves ${from}, enters ${to}${stop ? ` at ${stop}` : ''}.`,
	seaBorder: (from: string, to: string) => `From ${from} to ${to} by sea.`,
	modeChange: (from: keyof typeof lineWords.modes, to: keyof typeof lineWords.modes, stop: string) =>
		`${lineWords.modes[from]} to ${lineWords.modes[to].toLowerCase()} at ${stop}.`,
	gaugeBreak: (from: number, to: number, where: string) => `Break of gauge ${where}: ${from} to ${to} mm.`,
	at: (stop: string) => `at ${stop}`,
	between: (after: string, before: string) => `between ${after} and ${before}`,
	unverified: 'not verified',
	as: (route: string, from: string, to: string) => `From ${from} to ${to} as on “${route}”.`,
	previous: 'Previous step',
	next: 'Next step',
	walk: 'Along the route'
} as const;
