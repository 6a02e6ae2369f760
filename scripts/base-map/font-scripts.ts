export type CodePoints = [first: number, last: number];

export interface FontScript {
	name: string;
	package: string;
	hasItalic: boolean;
	ranges: CodePoints[];
}

const notoSans = '@fontsource/noto-sans';

/** One font file for each; Latin stands last, since MapLibre takes the first file whose range holds a letter. */
export const fontScripts: FontScript[] = [
	{
		name: 'georgian',
		package: `${notoSans}-georgian`,
		hasItalic: false,
		ranges: [
			[0x10a0, 0x10ff],
			[0x1c90, 0x1cbf] // the capitals that toUpperCase makes
		]
	},
	{
		name: 'armenian',
		package: `${notoSans}-armenian`,
		hasItalic: false,
		ranges: [[0x0530, 0x058f]]
	},
	{
		name: 'arabic',
		package: `${notoSans}-arabic`,
		hasItalic: false,
		ranges: [
			[0x0600, 0x06ff],
			[0x200c, 0x200f],
			[0xfb50, 0xfdff], // presentation forms, which MapLibre's own shaper draws
			[0xfe70, 0xfefc]
		]
	},
	{
		name: 'cyrillic',
		package: notoSans,
		hasItalic: true,
		ranges: [
			[0x0400, 0x045f],
			[0x0490, 0x0491],
			[0x04b0, 0x04b1]
		]
	},
	{
		name: 'cyrillic-ext',
		package: notoSans,
		hasItalic: true,
		ranges: [
			[0x0460, 0x048f],
			[0x0492, 0x04af],
			[0x04b2, 0x052f]
		]
	},
	{
		name: 'latin-ext',
		package: notoSans,
		hasItalic: true,
		ranges: [
			[0x0100, 0x0130],
			[0x0132, 0x0151],
			[0x0154, 0x02ba],
			[0x1e00, 0x1eff]
		]
	},
	{
		name: 'latin',
		package: notoSans,
		hasItalic: true,
		ranges: [
			[0x0000, 0x00ff],
			[0x0131, 0x0131],
			[0x0152, 0x0153],
			[0x02bb, 0x02bc],
			[0x2000, 0x200b],
			[0x2010, 0x206f],
			[0x20ac, 0x20ac],
			[0x2212, 0x2212]
		]
	}
];

/** Letters kept whether or not a name uses them yet, so that a new name seldom needs a new file. */
export const alphabets = [
	'AÇĆČĐƏĞĢĪİIÍŁŃÑÖŐŞŠȘŢȚÜŪŽÄÅØÆÂÎĂÝŇĀĒŌŹŻĘĄŚ',
	'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁЂЇІЄҐЎЈЉЊЋЏ',
	'ӘҒҚҢӨҰҮҺӢӮҲҶӔҞҠҬҴҼҾӠ',
	'ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖև',
	'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
	'آابپتثجچحخدذرزژسشصضطظعغفقکكگلمنهويیئءأإؤةى',
	'۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩'
].join('');
