import { basename } from 'node:path';
import { z } from 'zod';
import { folderFiles, namedFiles, optionalFiles, singleFiles } from '#lib/server/pack/parse-pack.ts';

/** JSON Schemas of the files of a pack, by the name of the file, for the editors of authors. */
export function jsonSchemas(): Map<string, object> {
	const files = [singleFiles, optionalFiles, ...Object.values(folderFiles)].flatMap((group) =>
		Object.entries(group as Record<string, readonly [string, z.ZodType]>)
	);
	const named = Object.entries(namedFiles as Record<string, readonly [string, z.ZodType]>);
	for (const [room, read] of named) files.push([room.replace(/s$/, '.json'), read]);
	return new Map(
		files.map(([file, [, schema]]) => [
			basename(file).replace(/\.(geo)?json$/, (ending) => `${ending === '.geojson' ? '.geojson' : ''}.schema.json`),
			{ title: `Atlas pack: ${file}`, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) }
		])
	);
}
