/** Letters of scripts that run from right to left. */
const fromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const [isolate, end] = ['\u2068', '\u2069'];

/**
 * Names in one line. One that runs from right to left is kept by itself, by marks of Unicode: or else the names and signs
 * beside it would change places. https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function joinNames(names: readonly string[], between: string): string {
	return names.map((name) => (fromTheRight.test(name) ? isolate + name + end : name)).join(between);
}
