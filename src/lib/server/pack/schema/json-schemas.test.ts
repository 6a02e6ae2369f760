import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

test('the published schemas are those of the program', () => {
	const schemas = jsonSchemas();
	expect(readdirSync('static/schemas').sort()).toEqual([...schemas.keys()].sort());
	for (const [name, schema] of schemas) {
		expect(JSON.parse(readFileSync(`static/schemas/${name}`, 'utf8')), name).toEqual(schema);
	}
});

test('every kind of file has a schema that refuses what it does not know', () => {
	for (const [name, schema] of jsonSchemas())
		expect(schema, name).toMatchObject({ type: 'object', additionalProperties: false });
});
