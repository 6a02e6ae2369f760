import type { Bounds } from '#lib/geometry/bounds.ts';

/** The part of the world whose base map is fine enough for lines: whole tiles of zoom 5, drawn in by 0.0001°. */
export const mappedRegion: Bounds = [11.2501, 0.0001, 146.2499, 61.6062];
