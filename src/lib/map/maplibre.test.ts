/** What we call of MapLibre, looked for in the very package: an update that drops some of it fails here. */
import * as maplibre from 'maplibre-gl';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const declarations = readFileSync(require.resolve('maplibre-gl/dist/maplibre-gl.d.ts'), 'utf8');

/** The text of a type in MapLibre's declarations. */
function declarationOf(name: string): string {
	const start = declarations.search(new RegExp(`(?:interface|type|class) ${name}\\b`));
	return start < 0 ? '' : declarations.slice(start, declarations.indexOf('\n}', start));
}

describe('MapLibre', () => {
	it('has the classes that we make', () => {
		const { Map: MapLibreMap, NavigationControl, ScaleControl, AttributionControl } = maplibre;
		for (const made of [MapLibreMap, NavigationControl, ScaleControl, AttributionControl]) {
			expect(made.prototype.constructor).toBe(made);
		}
		for (const control of [NavigationControl, ScaleControl, AttributionControl]) {
			expect(control.prototype.onAdd).toBeTypeOf('function');
			expect(control.prototype.onRemove).toBeTypeOf('function');
		}
		expect(maplibre.setWorkerUrl).toBeTypeOf('function');
	});

	it.each([
		'addControl',
		'addImage',
		'cameraForBounds',
		'flyTo',
		'getBounds',
		'getCanvas',
		'getCenter',
		'getContainer',
		'getLayer',
		'getZoom',
		'jumpTo',
		'on',
		'queryRenderedFeatures',
		'querySourceFeatures',
		'remove',
		'removeFeatureState',
		'resize',
		'setFeatureState',
		'setFilter',
		'setLayoutProperty',
		'setPaintProperty',
		'triggerRepaint'
	] as const)('has the method of the map that we call: %s', (method) => {
		expect(maplibre.Map.prototype[method]).toBeTypeOf('function');
	});

	it.each([
		'attributionControl',
		'canvasContextAttributes',
		'center',
		'container',
		'dragRotate',
		'fadeDuration',
		'locale',
		'maxPitch',
		'maxZoom',
		'minZoom',
		'pitchWithRotate',
		'renderWorldCopies',
		'style',
		'zoom'
	])('knows the option of the map that we set: %s', (option) => {
		expect(declarationOf('MapOptions')).toMatch(new RegExp(`^\\s*${option}\\??:`, 'm'));
	});

	it.each(['idle', 'movestart', 'moveend', 'dataloading', 'render', 'touchstart', 'mousemove', 'mouseout', 'click'])(
		'knows the event of the map that we listen to: %s',
		(event) => {
			expect(declarationOf('MapEventType')).toMatch(new RegExp(`^\\s*"?${event}"?:`, 'm'));
		}
	);

	it('names the texts that we translate', () => {
		const bundle = readFileSync(require.resolve('maplibre-gl/dist/maplibre-gl.mjs'), 'utf8');
		for (const text of ['Map.Title', 'NavigationControl.ZoomIn', 'NavigationControl.ZoomOut'])
			expect(bundle).toContain(text);
	});

	it.each(['dist/maplibre-gl.css', 'dist/maplibre-gl-worker.mjs'])('has the file that we bundle: %s', (path) => {
		expect(readFileSync(require.resolve(`maplibre-gl/${path}`), 'utf8').length).toBeGreaterThan(1000);
	});
});
