import { z } from 'zod';
import { dataWords } from '#lib/words/en/data.ts';

export interface JsonSchema {
	readonly type?: string | readonly string[];
	readonly description?: string;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly additionalProperties?: boolean | JsonSchema;
	readonly required?: readonly string[];
	readonly items?: JsonSchema;
	readonly anyOf?: readonly JsonSchema[];
	readonly enum?: readonly (string | number)[];
	readonly const?: string | number;
	readonly [keyword: string]: unknown;
}

/** A field of a file: `features[].properties.name`. */
export interface DataField {
	readonly path: string;
	readonly type: string;
	readonly words: string;
	readonly isOptional: boolean;
}

/** As https://json-schema.org/draft/2020-12 has it. */
export function schemaOf(schema: z.ZodType): JsonSchema {
	const { $schema: _, ...written } = z.toJSONSchema(schema);
	return written as JsonSchema;
}

/** Its fields from the outside in, each once: of several kinds of feature all. */
export function fieldsOf(schema: z.ZodType): DataField[] {
	const found = new Map<string, DataField>();
	collect(schemaOf(schema), '');
	return [...found.values()];

	function collect(part: JsonSchema, path: string): void {
		for (const one of part.anyOf ?? []) collect(one, path);
		if (part.items) collect(part.items, `${path}[]`);
		if (typeof part.additionalProperties === 'object') collect(part.additionalProperties, path && `${path}.*`);
		for (const [name, field] of Object.entries(part.properties ?? {})) {
			const own = path ? `${path}.${name}` : name;
			const isOptional = !part.required?.includes(name);
			if (!found.has(own))
				found.set(own, { path: own, type: typeOf(field), words: field.description ?? '', isOptional });
			collect(field, own);
		}
	}
}

function typeOf(schema: JsonSchema): string {
	const { types } = dataWords;
	if (schema.const !== undefined) return String(schema.const);
	if (schema.enum) return types.oneOf(schema.enum.map((value) => String(value) || '-'));
	if (schema.anyOf) {
		const some = [...new Set(schema.anyOf.filter(({ type }) => type !== 'null').map(typeOf))];
		const all = types.oneOf(some);
		return schema.anyOf.some(({ type }) => type === 'null') ? types.orNothing(all) : all;
	}
	if (Array.isArray(schema.type)) {
		const [type] = schema.type.filter((one) => one !== 'null');
		return types.orNothing(typeOf({ ...schema, type }));
	}
	if (schema.items) return types.list(typeOf(schema.items));
	switch (schema.type) {
		case 'string':
			return types.text;
		case 'number':
		case 'integer':
			return types.number;
		case 'boolean':
			return types.flag;
		default:
			return types.object;
	}
}
