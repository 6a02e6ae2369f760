/** `npm run schemas`: writes the JSON Schemas of the pack's files, which editors read by way of `$schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '#lib/server/pack/schema/json-schemas.ts';

mkdirSync('static/schemas', { recursive: true });
for (const [name, schema] of jsonSchemas()) {
	writeFileSync(`static/schemas/${name}`, `${JSON.stringify(schema, undefined, '\t')}\n`);
}
