import type { Palette } from './palette.ts';

export const dark: Palette = {
	name: 'dark',
	strands: ['#a1bdf9', '#fc8e00', '#cb5ac4', '#3c9472'],
	event: '#ffe4e3',
	land: '#25292e',
	water: '#15191d',
	border: '#596069',
	river: '#3a4f60',
	casing: '#101316',
	hatch: '#4b525a',
	glow: '#ffd36b',
	placeFill: '#eceae4',
	label: '#eceae4',
	labelQuiet: '#a3a9b0',
	labelWater: '#7f9fb5',
	labelHalo: '#181b1f',
	page: '#16191c',
	surface: '#1e2226',
	ink: '#eceae4',
	inkQuiet: '#a9afb6',
	line: '#383e45',
	link: '#a1c4f5',
	mark: '#55481f',
	focus: '#a1bdf9'
};
