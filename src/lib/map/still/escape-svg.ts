/** Text for an attribute or between tags. */
export function escapeXml(text: string): string {
	return text.replace(
		/[&<>"]/g,
		(letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter
	);
}

type Attributes = Readonly<Record<string, string | number | undefined | false>>;

/** An element with its attributes; those that are absent or false are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined && value !== false)
		.map(([key, value]) => ` ${key}="${escapeXml(typeof value === 'number' ? shortNumber(value) : String(value))}"`)
		.join('');
	return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A number with at most two decimals. */
export function shortNumber(value: number): string {
	return String(Math.round(value * 100) / 100);
}
