import { tieKinds, type TieKind, type TieSign } from '#lib/atlas/vocabulary.ts';
import type { Palette } from './palette.ts';
import type { PointSymbol } from './symbols.ts';

/** What ties are about: there are more kinds than colours that can be told apart, so a kind has its symbol as well. */
export const tieThemes = ['economy', 'security', 'politics', 'people'] as const;
export type TieTheme = (typeof tieThemes)[number];

export const themeOf: Readonly<Record<TieKind, TieTheme>> = {
	trade: 'economy',
	energy: 'economy',
	transit: 'economy',
	investment: 'economy',
	arms: 'security',
	intelligence: 'security',
	'security-guarantee': 'security',
	conflict: 'security',
	people: 'people',
	politics: 'politics',
	mediation: 'politics',
	recognition: 'politics',
	membership: 'politics',
	sanctions: 'politics'
};

export function tieColour(palette: Palette, theme: TieTheme): string {
	const { tieEconomy: economy, tieSecurity: security, tiePolitics: politics, tiePeople: people } = palette;
	return { economy, security, politics, people }[theme];
}

/** How the line of a tie says where it is going. */
export const tiePatterns: Readonly<Record<TieSign, { readonly width: number; readonly dash?: readonly number[] }>> = {
	loosening: { width: 1.3, dash: [3.6, 2.6] },
	holding: { width: 1.3 },
	tightening: { width: 2.7 }
};

const disc = 'M2.2 10a7.8 7.8 0 1 0 15.6 0a7.8 7.8 0 1 0 -15.6 0z';

const details: Readonly<Record<TieKind, string>> = {
	// Arrows to and fro.
	trade: 'M4.5 7.2h7.2V5.4l3.8 2.7l-3.8 2.7V9H4.5zM15.5 12.8H8.3v1.8L4.5 11.9l3.8-2.7V11h7.2z',
	energy: 'M11.6 3.6L5.4 11h3.8L8 16.4L14.6 8.6h-4z',
	// The front of a train.
	transit:
		'M6.6 4.2h6.8l1.4 1.4v6.6l-1.4 1.4H6.6l-1.4-1.4V5.6zM6.8 6v3h6.4V6zM6.4 14.2h1.8l-1 2H5.2zM11.8 14.2h1.8l1.2 2h-2z',
	investment: 'M4.8 12h2.6v3.4H4.8zM8.7 8.8h2.6v6.6H8.7zM12.6 5h2.6v10.4h-2.6z',
	// A rocket.
	arms: 'M10 3.2L12.4 6.6V12.8L14.4 15V16.6L11.6 15.4H8.4L5.6 16.6V15L7.6 12.8V6.6z',
	// An eye.
	intelligence:
		'M3.6 10L6.6 7L10 5.8L13.4 7L16.4 10L13.4 13L10 14.2L6.6 13zM10 7.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0 -4.8z',
	'security-guarantee': 'M10 3.6L15.4 5.4V10.2L13.8 13.6L10 16.4L6.2 13.6L4.6 10.2V5.4z',
	conflict:
		'M10 3.4L11.3 7L14.7 5.3L13 8.7L16.6 10L13 11.3L14.7 14.7L11.3 13L10 16.6L8.7 13L5.3 14.7L7 11.3L3.4 10L7 8.7L5.3 5.3L8.7 7z',
	people: 'M7.6 6.8a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0zM5.2 15.4L6.2 11.6L8 10.2H12L13.8 11.6L14.8 15.4z',
	// What is said.
	politics: 'M4.4 5.2h11.2v7.4H10L7.2 15.4V12.6H4.4z',
	// A balance.
	mediation:
		'M9.3 3.8h1.4v1.6h4.2l1.9 4.6l-1 1.6h-2.8l-1-1.6l1.5-3.2h-2.8v7h2.5v1.6H6.8v-1.6h2.5v-7H6.5L8 10l-1 1.6H4.2l-1-1.6l1.9-4.6h4.2z',
	recognition: 'M4.6 10.4l1.7-1.7l2.6 2.6l5-5.4l1.7 1.6l-6.7 7.2z',
	membership:
		'M7.8 6a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0zM4 12.6a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0zM11.6 12.6a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0z',
	sanctions: 'M4.6 8.7h10.8v2.6H4.6z'
};

/** The sign at the middle of a tie's line. */
export function tieSymbol(kind: TieKind): PointSymbol {
	return { path: disc, detail: details[kind], radius: 8 };
}

/** The head of an arrow, as it points along a line that runs east. */
export const tieHead: PointSymbol = { path: 'M4.4 3.8L16.6 10L4.4 16.2L6.8 10z', radius: 7.5 };
/** Of a tie that runs both ways, where there is room for one sign only. */
export const tieHeads: PointSymbol = {
	path: 'M0.6 10L8.8 5.2L7.4 9H12.6L11.2 5.2L19.4 10L11.2 14.8L12.6 11H7.4L8.8 14.8z',
	radius: 9.6
};

/** The names of a tie's pictures. */
export const tiePictures = {
	symbol: (kind: TieKind) => `tie-${kind}` as const,
	head: (theme: TieTheme) => `tie-head-${theme}` as const,
	heads: (theme: TieTheme) => `tie-heads-${theme}` as const
};

/** Every picture of ties, by name, with its shape and colour. */
export function tieIcons(palette: Palette): { name: string; shape: PointSymbol; colour: string }[] {
	return [
		...tieKinds.map((kind) => ({
			name: `${tiePictures.symbol(kind)}-${palette.name}`,
			shape: tieSymbol(kind),
			colour: tieColour(palette, themeOf[kind])
		})),
		...tieThemes.flatMap((theme) => {
			const colour = tieColour(palette, theme);
			return [
				{ name: `${tiePictures.head(theme)}-${palette.name}`, shape: tieHead, colour },
				{ name: `${tiePictures.heads(theme)}-${palette.name}`, shape: tieHeads, colour }
			];
		})
	];
}
