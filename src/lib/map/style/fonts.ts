/** Families of the style's `font-faces`. */
export const atlasFont = { regular: 'Atlas', bold: 'Atlas Bold', italic: 'Atlas Italic' } as const;
