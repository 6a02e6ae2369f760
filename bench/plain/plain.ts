import { baseStyle } from '../base-style.ts';
import { openMap } from '../open-map.ts';
import { addData, layersToHit } from './data-layers.ts';
import { showFeature, showFront } from './panel.ts';

const map = openMap(baseStyle());
const front = showFront((id, isOn) => {
	const visibility = isOn ? 'visible' : 'none';
	for (const layer of map.getLayersOrder().filter((name) => name.endsWith(`:${id}`))) {
		map.setLayoutProperty(layer, 'visibility', visibility);
	}
});

map.once('load', () => addData(map));
map.on('click', ({ point: { x, y } }) => {
	const box: [[number, number], [number, number]] = [
		[x - 5, y - 5],
		[x + 5, y + 5]
	];
	const [feature] = map.queryRenderedFeatures(box, { layers: layersToHit(map) });
	if (feature) void front.then((excerpts) => showFeature(feature.properties, excerpts));
});
