import { describe, expect, it, test } from 'vitest';
import { latinDigits } from './latin-digits.ts';
import { coordinatesInWords, readCoordinates } from './read-coordinates.ts';

test('latinDigits reads the digits of any script', () => {
	expect(latinDigits('۸۲۴۳ ٤٣ ४३ 43 ４３')).toBe('8243 43 43 43 43');
});

describe('readCoordinates', () => {
	it.each([
		['43.65, 51.17', 43.65, 51.17],
		['43.65 51.17', 43.65, 51.17],
		['43.65;51.17', 43.65, 51.17],
		['43.65 N, 51.17 E', 43.65, 51.17],
		['N43.65 E51.17', 43.65, 51.17],
		['43.65n 51.17e', 43.65, 51.17],
		['43.65°N 51.17°E', 43.65, 51.17],
		['43.65N51.17E', 43.65, 51.17],
		['51.17 E, 43.65 N', 43.65, 51.17],
		['geo:43.6481,51.1722', 43.6481, 51.1722],
		['43°39′N 51°10.2′E', 43.65, 51.17],
		['43°39\'00"N 51°10\'12"E', 43.65, 51.17],
		['43° 39′ 0″ N, 51° 10′ 12″ E', 43.65, 51.17],
		['43 39 0 N, 51 10 12 E', 43.65, 51.17],
		['-33.9, −70.6', -33.9, -70.6],
		['33.9 S 70.6 W', -33.9, -70.6],
		['۴۳٫۶۵، ۵۱٫۱۷', 43.65, 51.17],
		['43,65; 51,17', 43.65, 51.17],
		['43,65, 51,17', 43.65, 51.17],
		['43,65° N 51,17° E', 43.65, 51.17],
		['41,44', 41, 44],
		['41 44', 41, 44]
	])('reads %s', (text, lat, lng) => {
		const read = readCoordinates(text);
		expect(read?.lat).toBeCloseTo(lat, 6);
		expect(read?.lng).toBeCloseTo(lng, 6);
	});

	it.each([
		['8243'],
		['flight 8243'],
		['43.65'],
		['2024, 2025'],
		['43.65 N, 51.17 N'],
		['43.65 E, 51.17 E'],
		['95.2, 44.1'],
		['43°75′N 51°10′E'],
		['25 December 2024'],
		['J2-8243'],
		['38 people'],
		['']
	])('reads no position in %s', (text) => {
		expect(readCoordinates(text)).toBeUndefined();
	});

	it('writes them as they are read again', () => {
		expect(coordinatesInWords({ lat: 43.65, lng: 51.17 })).toBe('43.65° N, 51.17° E');
		expect(coordinatesInWords({ lat: -33.9, lng: -70.6 })).toBe('33.9° S, 70.6° W');
		expect(readCoordinates('33.9° S, 70.6° W')).toEqual({ lat: -33.9, lng: -70.6 });
	});
});
