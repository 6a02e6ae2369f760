import { basename } from 'node:path';
import { z } from 'zod';
import { folderFiles, optionalFiles, singleFiles } from '#lib/server/pack/parse-pack.ts';

/** JSON Schemas of the files of a pack, by the name of the file, for the editors of authors. */
export function jsonSchemas(): Map<string, object> {
	const files = [singleFiles, optionalFiles, ...Object.values(folderFiles)].flatMap((group) =>
		Object.entries(group as Record<string, readonly [string, z.ZodType]>)
	);
	return new Map(
		files.map(([file, [, schema]]) => [
			basename(file).replace(/\.(geo)?json$/, (ending) => `${ending === '.geojson' ? '.geojson' : ''}.schema.json`),
			{ title: `Atlas pack: ${file}`, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) }
		])
	);
}
