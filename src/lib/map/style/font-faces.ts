// Written by scripts/base-map; change font-scripts.ts there.

interface FontFace {
	url: string;
	'unicode-range': string[];
}

/** The style's `font-faces`: MapLibre fetches a file when it draws a letter in its range. */
export const fontFaces: Record<'Atlas' | 'Atlas Bold' | 'Atlas Italic', FontFace[]> = {
	Atlas: [
		{
			url: '/fonts/noto-sans-georgian-400.woff2',
			'unicode-range': ['U+10A0-10FF', 'U+1C90-1CBF']
		},
		{
			url: '/fonts/noto-sans-armenian-400.woff2',
			'unicode-range': ['U+0530-058F']
		},
		{
			url: '/fonts/noto-sans-arabic-400.woff2',
			'unicode-range': ['U+0600-06FF', 'U+200C-200F', 'U+FB50-FDFF', 'U+FE70-FEFC']
		},
		{
			url: '/fonts/noto-sans-cyrillic-400.woff2',
			'unicode-range': ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1']
		},
		{
			url: '/fonts/noto-sans-cyrillic-ext-400.woff2',
			'unicode-range': ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F']
		},
		{
			url: '/fonts/noto-sans-latin-ext-400.woff2',
			'unicode-range': ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1EFF']
		},
		{
			url: '/fonts/noto-sans-latin-400.woff2',
			'unicode-range': [
				'U+0000-00FF',
				'U+0131',
				'U+0152-0153',
				'U+02BB-02BC',
				'U+2000-200B',
				'U+2010-206F',
				'U+20AC',
				'U+2212'
			]
		}
	],
	'Atlas Bold': [
		{
			url: '/fonts/noto-sans-georgian-700.woff2',
			'unicode-range': ['U+10A0-10FF', 'U+1C90-1CBF']
		},
		{
			url: '/fonts/noto-sans-armenian-700.woff2',
			'unicode-range': ['U+0530-058F']
		},
		{
			url: '/fonts/noto-sans-arabic-700.woff2',
			'unicode-range': ['U+0600-06FF', 'U+200C-200F', 'U+FB50-FDFF', 'U+FE70-FEFC']
		},
		{
			url: '/fonts/noto-sans-cyrillic-700.woff2',
			'unicode-range': ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1']
		},
		{
			url: '/fonts/noto-sans-cyrillic-ext-700.woff2',
			'unicode-range': ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F']
		},
		{
			url: '/fonts/noto-sans-latin-ext-700.woff2',
			'unicode-range': ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1EFF']
		},
		{
			url: '/fonts/noto-sans-latin-700.woff2',
			'unicode-range': [
				'U+0000-00FF',
				'U+0131',
				'U+0152-0153',
				'U+02BB-02BC',
				'U+2000-200B',
				'U+2010-206F',
				'U+20AC',
				'U+2212'
			]
		}
	],
	'Atlas Italic': [
		{
			url: '/fonts/noto-sans-georgian-400.woff2',
			'unicode-range': ['U+10A0-10FF', 'U+1C90-1CBF']
		},
		{
			url: '/fonts/noto-sans-armenian-400.woff2',
			'unicode-range': ['U+0530-058F']
		},
		{
			url: '/fonts/noto-sans-arabic-400.woff2',
			'unicode-range': ['U+0600-06FF', 'U+200C-200F', 'U+FB50-FDFF', 'U+FE70-FEFC']
		},
		{
			url: '/fonts/noto-sans-cyrillic-400-italic.woff2',
			'unicode-range': ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1']
		},
		{
			url: '/fonts/noto-sans-cyrillic-ext-400-italic.woff2',
			'unicode-range': ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F']
		},
		{
			url: '/fonts/noto-sans-latin-ext-400-italic.woff2',
			'unicode-range': ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1EFF']
		},
		{
			url: '/fonts/noto-sans-latin-400-italic.woff2',
			'unicode-range': [
				'U+0000-00FF',
				'U+0131',
				'U+0152-0153',
				'U+02BB-02BC',
				'U+2000-200B',
				'U+2010-206F',
				'U+20AC',
				'U+2212'
			]
		}
	]
};
