import type { Palette } from './palette.ts';

export const light: Palette = {
	name: 'light',
	strands: ['#203cdf', '#c84500', '#320d2f', '#007f60'],
	event: '#861309',
	land: '#f5f2ea',
	water: '#d3e0e8',
	border: '#a9a496',
	river: '#bccfdb',
	casing: '#fffdf8',
	hatch: '#b7b0a0',
	glow: '#f5b52e',
	placeFill: '#22262b',
	label: '#22262b',
	labelQuiet: '#6a675e',
	labelWater: '#466479',
	labelHalo: '#f8f6f0',
	page: '#fbfaf6',
	surface: '#ffffff',
	ink: '#1d2126',
	inkQuiet: '#5a5f66',
	line: '#d9d5ca',
	link: '#1a4a8a',
	mark: '#fdeab2',
	focus: '#1942c7'
};
