/** Letters whose nearest Latin ones no Unicode decomposition gives, in lower case: romanised the way English maps do. */
const latinByLetter: ReadonlyMap<string, string> = new Map([
	...pairs('ə e  ı i  ł l  ø o  đ d  ß ss  æ ae  œ oe  þ th  ð d  ŋ n  ħ h'),
	// Cyrillic, with the letters of Kazakh, Chechen and Ukrainian
	...pairs('а a  б b  в v  г g  д d  е e  ж zh  з z  и i  к k  л l  м m  н n  о o  п p  р r  с s  т t  у u  ф f  х kh'),
	...pairs(
		'ц ts  ч ch  ш sh  щ shch  ы y  э e  ю yu  я ya  і i  є ye  ґ g  ә a  ғ g  қ k  ң n  ө o  ұ u  ү u  һ h  җ j'
	),
	...['ъ', 'ь', 'ӏ', 'Ӏ'].map((silent): [string, string] => [silent, '']),
	// Georgian
	...pairs('ა a  ბ b  გ g  დ d  ე e  ვ v  ზ z  თ t  ი i  კ k  ლ l  მ m  ნ n  ო o  პ p  ჟ zh  რ r  ს s  ტ t  უ u  ფ p'),
	...pairs('ქ k  ღ gh  ყ q  შ sh  ჩ ch  ც ts  ძ dz  წ ts  ჭ ch  ხ kh  ჯ j  ჰ h'),
	// Armenian
	...pairs('ա a  բ b  գ g  դ d  ե e  զ z  է e  ը y  թ t  ժ zh  ի i  լ l  խ kh  ծ ts  կ k  հ h  ձ dz  ղ gh  ճ ch  մ m'),
	...pairs('յ y  ն n  շ sh  ո o  չ ch  պ p  ջ j  ռ r  ս s  վ v  տ t  ր r  ց ts  ւ v  փ p  ք k  օ o  ֆ f'),
	// Letters that Persian and Arabic write differently
	...pairs('ي ی  ى ی  ك ک  ة ه')
]);

/** A word in lower case and without marks, in Latin letters as far as its script has them. */
export function romanise(word: string): string {
	return [...word.replaceAll('ու', 'u').replaceAll('дж', 'j')]
		.map((letter) => latinByLetter.get(letter) ?? letter)
		.join('');
}

function pairs(list: string): [string, string][] {
	return list.split('  ').map((pair): [string, string] => {
		const [letter = '', latin = ''] = pair.split(' ');
		return [letter, latin];
	});
}
