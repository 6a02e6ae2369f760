import { itemEntries, itemPage } from '#lib/server/pages/item-page.ts';
import { layersWithTies } from '#lib/server/pages/layer-entries.ts';
import { loadAtlas } from '#lib/server/pack/load-atlas.ts';
import { tieCard } from '#lib/server/pages/tie.ts';

export const entries = () => itemEntries('ties');

export const load = ({ params }) => ({
	...itemPage('ties', params.id, tieCard),
	layersOn: layersWithTies(loadAtlas())
});
