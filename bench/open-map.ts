import { Map as MapLibreMap, NavigationControl, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import './page.css';

/** A map with MapLibre's defaults, which says in the page when it has drawn all it asked for, as the site's does. */
export function openMap(style: StyleSpecification): MapLibreMap {
	setWorkerUrl(workerUrl);
	const container = document.getElementById('map')!;
	const { zoom, center } = ATLAS.view;
	const map = new MapLibreMap({ container, style, zoom, center: [...center], attributionControl: false });
	map.addControl(new NavigationControl({ showCompass: false }));
	map.on('idle', () => (container.dataset['idle'] = ''));
	for (const change of ['movestart', 'dataloading', 'render'] as const) {
		map.on(change, () => delete container.dataset['idle']);
	}
	return map;
}
