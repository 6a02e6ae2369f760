/** The map of a step as a picture, where all steps stand one below another. */
export const stepPicture = { width: 640, height: 360 };

/** In the colours of which scheme it is drawn. */
export type StepPictureScheme = 'light' | 'dark';

export function stepPicturePath(reading: string, number: number, scheme: StepPictureScheme): `/${string}` {
	return `/reading-maps/${reading}/${number}-${scheme}.svg`;
}
