import { mapWords } from '#lib/words/en/map.ts';

/** Whose data the map shows, as HTML. Every source has something of each, so the credits stand all the time. */
export const credits = `Natural Earth · © <a href="https://www.openstreetmap.org/copyright">${mapWords.contributors('OpenStreetMap')}</a> · GeoNames`;

/** The same in a frame, where whole pages of others refuse to stand. */
export const creditsInFrame = credits.replaceAll('<a ', '<a target="_top" ');
