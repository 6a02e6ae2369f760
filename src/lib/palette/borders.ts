/** How borders are drawn, by kind: dash and gap in line widths, and what the key says. */
export const borderPatterns = {
	international: { dash: undefined, name: 'Border' },
	delimitation: { dash: [4, 2], name: 'Border under delimitation' },
	disputed: { dash: [1.5, 2], name: 'Disputed line' },
	control: { dash: [1.5, 2], name: 'Line of control' }
} as const satisfies Record<string, { dash: readonly number[] | undefined; name: string }>;

/** What hatching means. */
export const hatchedAreaName = 'Held or backed by another state than the one it is recognised as part of';
