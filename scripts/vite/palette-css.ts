/** `npm run palette`: writes the custom properties of the palettes. */
import { writeFileSync } from 'node:fs';
import { paletteCss } from '#lib/palette/css.ts';

writeFileSync('src/lib/palette/palette.css', paletteCss());
