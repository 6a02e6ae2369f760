/** A rectangle of pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The largest part of a picture, around its middle, that has the shape of a box. */
export function coverBox({ width, height }: Pick<Box, 'width' | 'height'>, box: Pick<Box, 'width' | 'height'>): Box {
	const scale = Math.min(width / box.width, height / box.height);
	const part = { width: box.width * scale, height: box.height * scale };
	return { x: (width - part.width) / 2, y: (height - part.height) / 2, ...part };
}

/** Cuts a text into lines no wider than `width`; a word that is wider by itself, such as an address, is cut anywhere. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line ? `${line} ${word}` : word;
		if (measure(longer) <= width) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		line = '';
		for (const letter of word) {
			if (line && measure(line + letter) > width) {
				lines.push(line);
				line = '';
			}
			line += letter;
		}
	}
	return line ? [...lines, line] : lines;
}

/** Sets boxes one beside the other in rows no wider than `width`: where each begins, and the row it stands in. */
export function flowBoxes(widths: readonly number[], gap: number, width: number): { x: number; row: number }[] {
	let x = 0;
	let row = 0;
	return widths.map((own) => {
		if (x > 0 && x + own > width) {
			x = 0;
			row++;
		}
		const place = { x, row };
		x += own + gap;
		return place;
	});
}
