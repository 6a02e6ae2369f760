import type { Atlas } from '#lib/atlas/atlas.ts';
import { builtFor } from '#lib/site/site.ts';
import { dataWords } from '#lib/words/en/data.ts';
import type { DownloadKind } from './download.ts';
import { json, unnamed } from './forms.ts';
import { downloadKinds } from './kinds.ts';
import { ownKinds } from './own-kinds.ts';
import { schemaOf, type JsonSchema } from './schema/json-schema.ts';
import { ownFile } from './schema/files.ts';

const path = '/geodata/openapi.json';

/** The description of all files for programs is one of them. */
export const openapiKind: DownloadKind = {
	id: 'openapi',
	patterns: ['openapi.json'],
	words: dataWords.own.openapi,
	licence: 'ours',
	schema: ownFile,
	files: (atlas) => [unnamed(json(path, atlas.title, () => openapiOf(atlas)))]
};

/** Every file of the site as https://spec.openapis.org/oas/v3.1.1 describes an interface. */
function openapiOf(atlas: Atlas): object {
	const kinds = [...downloadKinds, ...ownKinds, openapiKind].filter((kind) => kind.files(atlas, '').length > 0);
	return {
		openapi: '3.1.0',
		info: {
			title: atlas.title,
			summary: dataWords.description,
			description: atlas.introduction,
			version: `${atlas.edition.date}+${atlas.edition.hash}`
		},
		servers: [{ url: builtFor || '/' }],
		tags: [
			{ name: 'kept', description: dataWords.kept.promise },
			{ name: 'own', description: dataWords.own.promise }
		],
		paths: Object.fromEntries(kinds.flatMap((kind) => pathsOf(atlas, kind))),
		components: { schemas: Object.fromEntries(kinds.map((kind) => [kind.id, schemaOf(kind.schema)])) }
	};
}

function pathsOf(atlas: Atlas, kind: DownloadKind): [string, object][] {
	const files = kind.files(atlas, '');
	return kind.patterns.map((pattern, index) => {
		const first = files.find((file) => partOf(pattern, file.path) !== undefined) ?? files[index]!;
		const type = first.type.split(';', 1)[0]!;
		const parameter = { name: 'name', in: 'path', required: true, schema: { type: 'string' } };
		const get = {
			operationId: `${kind.id}${index > 0 ? `-${index + 1}` : ''}`,
			summary: kind.words,
			description: `${dataWords.licence}: ${dataWords.licences[kind.licence]}.`,
			tags: [downloadKinds.includes(kind) ? 'kept' : 'own'],
			...(pattern.includes('*') ? { parameters: [{ ...parameter, example: partOf(pattern, first.path) }] } : {}),
			responses: { 200: { description: kind.words, content: { [type]: { schema: contentOf(kind, type) } } } }
		};
		return [`/geodata/${pattern.replace('*', '{name}')}`, { get }];
	});
}

/** A table is a text; what a row of it looks like stands beside. */
function contentOf({ id }: DownloadKind, type: string): JsonSchema {
	const reference = `#/components/schemas/${id}`;
	return type === 'text/csv' ? { type: 'string', 'x-row': { $ref: reference } } : { $ref: reference };
}

/** What the star of a pattern stands for in a path. */
function partOf(pattern: string, path: string): string | undefined {
	const [before = '', after] = pattern.split('*');
	if (after === undefined) return pattern === path ? path : undefined;
	return path.startsWith(before) && path.endsWith(after) ? path.slice(before.length, -after.length) : undefined;
}
