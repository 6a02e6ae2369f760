import { parseSync, type ESTree } from 'vite';

/**
 * What of MapLibre this site never draws or reads: backgrounds, skies, relief, rasters, heat, buildings, circles, globes, frames for
 * debugging and tiles in MapLibre's own format. Paths in its `src/`. Modules that others ask about every layer stay, however small their use.
 */
export const leftOut: readonly string[] = [
	...['circle', 'fill_extrusion', 'heatmap'].map((kind) => `data/bucket/${kind}_bucket.ts`),
	'data/dem_data.ts',
	...[
		'globe_camera_helper',
		'globe_covering_tiles_details_provider',
		'globe_projection',
		'globe_transform',
		'vertical_perspective_camera_helper',
		'vertical_perspective_projection',
		'vertical_perspective_transform'
	].map((name) => `geo/projection/${name}.ts`),
	'render/terrain.ts',
	...['canvas', 'image', 'raster_dem_tile', 'raster_tile', 'video'].map((kind) => `source/${kind}_source.ts`),
	'source/raster_dem_tile_worker_source.ts',
	'source/vector_tile_mlt.ts',
	'tile/terrain_tile_manager.ts',
	...[
		'background',
		'circle',
		'collision_debug',
		'color_relief',
		'custom',
		'debug',
		'fill_extrusion',
		'heatmap',
		'hillshade',
		'raster',
		'sky',
		'terrain'
	].map((kind) => `webgl/draw/draw_${kind}.ts`),
	'webgl/render_to_texture.ts',
	'shaders/glsl/_projection_globe.vertex.glsl.g.ts',
	...[
		'atmosphere',
		'background',
		'background_pattern',
		'circle',
		'color_relief',
		'fill_extrusion',
		'fill_extrusion_pattern',
		'heatmap',
		'heatmap_texture',
		'hillshade',
		'hillshade_prepare',
		'raster',
		'sky',
		'terrain'
	].flatMap((name) => ['fragment', 'vertex'].map((part) => `shaders/glsl/${name}.${part}.glsl.g.ts`))
];

/** MapLibre's checks of a style and of all that is asked of it later. The unit tests hold ours to the same checks. */
export const unchecked = 'style/validate_style.ts';

/** Stands in their place and finds no fault. */
export const findsNothing = `
	const none = () => [];
	const no = () => false;
	const parts = ['source', 'sprite', 'glyphs', 'layer', 'light', 'sky', 'terrain', 'filter', 'paintProperty', 'layoutProperty'];
	export const validateStyle = Object.assign(() => [], Object.fromEntries(parts.map((part) => [part, none])));
	export const SPEC_SOURCE_TYPES = new Set();
	export { no as validateStyleAndEmit, no as emitValidationErrors, no as validateAndEmit };
`;

/** A module with the same exports and nothing behind them: classes and functions that throw, and no values. */
export function emptied(code: string, file: string): string {
	const { program } = parseSync(file, code, { lang: 'ts' });
	return program.body.flatMap(emptyExport).join('\n');
}

const refusal = `throw new Error('left out of this build')`;

function emptyExport(statement: ESTree.Statement | ESTree.Directive): string[] {
	if (statement.type === 'ExportDefaultDeclaration') return [`export default '';`];
	if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return [];
	const { declaration, specifiers } = statement;
	switch (declaration?.type) {
		case 'ClassDeclaration':
			return [`export class ${declaration.id?.name} { constructor() { ${refusal}; } }`];
		case 'FunctionDeclaration':
			return [`export function ${declaration.id?.name}() { ${refusal}; }`];
		case 'VariableDeclaration':
			return declaration.declarations.map(({ id }) => `export const ${nameOf(id)} = undefined;`);
		default:
			return specifiers
				.filter(({ exportKind }) => exportKind !== 'type')
				.map(({ exported }) => `export const ${nameOf(exported)} = undefined;`);
	}
}

function nameOf(node: { readonly type: string; readonly name?: string }): string {
	if (node.name === undefined) throw new Error(`An export of MapLibre is a ${node.type}, not a name.`);
	return node.name;
}
