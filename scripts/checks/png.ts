import { crc32, deflateSync } from 'node:zlib';

export interface Picture {
	readonly width: number;
	readonly height: number;
	/** Red, green, blue and opacity of each pixel, row by row. */
	readonly pixels: Uint8Array;
}

/** Writes a picture as PNG with at most 256 colours: https://www.w3.org/TR/png-3/ */
export function encodePng({ width, height, pixels }: Picture): Uint8Array {
	const palette = choosePalette(pixels);
	const rows = Buffer.alloc((width + 1) * height);
	const known = new Map<number, number>();
	for (let at = 0; at < width * height; at++) {
		const colour = colourAt(pixels, at);
		let index = known.get(colour);
		if (index === undefined) known.set(colour, (index = nearestIndex(palette, colour)));
		rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
	return Buffer.concat([
		Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
		chunk('IHDR', header),
		chunk('PLTE', colours),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	size.writeUInt32BE(data.length);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([size, body, check]);
}

function colourAt(pixels: Uint8Array, at: number): number {
	return (pixels[at * 4]! << 16) | (pixels[at * 4 + 1]! << 8) | pixels[at * 4 + 2]!;
}

const mostExact = 32; // colours that fill areas, and that an eye compares

/** The most frequent colours as they are, then the most frequent that are not too like one already chosen. */
function choosePalette(pixels: Uint8Array): number[] {
	const counts = new Map<number, number>();
	for (let at = 0; at < pixels.length / 4; at++) {
		const colour = colourAt(pixels, at);
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
	const palette = byCount.slice(0, mostExact);
	for (let apart = 40; palette.length < 256 && apart >= 5; apart = apart === 40 ? 20 : apart === 20 ? 10 : apart - 5) {
		for (const colour of byCount) {
			if (palette.length === 256) break;
			if (palette.every((chosen) => difference(chosen, colour) > apart)) palette.push(colour);
		}
	}
	return palette;
}

function nearestIndex(palette: readonly number[], colour: number): number {
	let best = 0;
	for (let index = 1; index < palette.length; index++) {
		if (difference(palette[index]!, colour) < difference(palette[best]!, colour)) best = index;
	}
	return best;
}

function difference(a: number, b: number): number {
	return (
		Math.abs((a >> 16) - (b >> 16)) + Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) + Math.abs((a & 255) - (b & 255))
	);
}
