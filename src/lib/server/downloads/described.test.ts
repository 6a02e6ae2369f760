import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkPack } from '#lib/server/pack/load-atlas.ts';
import { readCsv } from '../../../../tests/clients/read-csv.ts';
import { geodataKinds } from './registry.ts';
import { fieldsOf, schemaOf } from './schema/json-schema.ts';

const { atlas } = checkPack('geodata');
const origin = 'https://atlas.example';
const files = geodataKinds.flatMap((kind) => kind.files(atlas, origin).map((file) => ({ ...file, kind })));
const isTable = ({ type }: { type: string }) => type.startsWith('text/csv');

describe('what is said of the files', () => {
	const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
	const checks = new Map(geodataKinds.map((kind) => [kind, ajv.compile(schemaOf(kind.schema))]));

	it.each(files.filter((file) => !isTable(file)).map((file) => [file.path, file] as const))('fits %s', (_, file) => {
		const fits = checks.get(file.kind)!;
		fits(JSON.parse(file.text()));
		expect(fits.errors ?? []).toEqual([]);
	});

	it.each(files.filter(isTable).map((file) => [file.path, file] as const))('fits each row of %s', (path, file) => {
		const fits = checks.get(file.kind)!;
		const hasSemicolons = path.includes('semicolons');
		const [header = [], ...rows] = readCsv(file.text(), hasSemicolons ? ';' : ',');
		expect(header).toEqual(fieldsOf(file.kind.schema).map((field) => field.path));
		expect(rows.length).toBeGreaterThan(0);
		const numeric = new Set(
			fieldsOf(file.kind.schema).flatMap((field) => (/number/.test(field.type) ? [field.path] : []))
		);
		const read = (name: string, cell: string) =>
			numeric.has(name) && cell !== '' ? Number(hasSemicolons ? cell.replace(',', '.') : cell) : cell;
		for (const row of rows) {
			fits(Object.fromEntries(header.map((name, index) => [name, read(name, row[index] ?? '')])));
			expect(fits.errors ?? [], row.join()).toEqual([]);
		}
	});

	it('has words for every field, and a name of its own for every kind', () => {
		for (const { id, schema } of geodataKinds) {
			for (const field of fieldsOf(schema)) expect(field.words, `${id}: ${field.path}`).toMatch(/\w/);
		}
		expect(new Set(geodataKinds.map(({ id }) => id)).size).toBe(geodataKinds.length);
	});
});

describe('openapi.json', () => {
	const text = files.find(({ path }) => path === 'openapi.json')!.text();
	const openapi = JSON.parse(text) as { paths: Record<string, unknown> };

	it('is valid by the standard', async () => {
		const { valid, errors } = await new Validator().validate(JSON.parse(text));
		expect(errors ?? []).toEqual([]);
		expect(valid).toBe(true);
	});

	it('has the address of every file', () => {
		const patterns = Object.keys(openapi.paths).map((path) => new RegExp(`^${path.replace('{name}', '[a-z0-9-]+')}$`));
		for (const { path } of files) {
			expect(patterns.filter((pattern) => pattern.test(`/geodata/${path}`)).length, path).toBeGreaterThan(0);
		}
		for (const pattern of patterns) {
			expect(
				files.some(({ path }) => pattern.test(`/geodata/${path}`)),
				String(pattern)
			).toBe(true);
		}
	});
});
