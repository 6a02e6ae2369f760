import type { Map as MapLibreMap } from 'maplibre-gl';

interface Rest {
	/** Asked when the map is idle: is there something it has still to draw? */
	readonly isUnderWay: () => boolean;
	/** The map has drawn all that it asked for, or begins to draw again. */
	readonly onidle: (isIdle: boolean) => void;
	/** The map has rested for a moment: what takes longer than a frame may be done now. */
	readonly oncalm: () => void;
}

const calm = 120; // ms

/** Says when the map comes to rest and when it stirs. */
export function watchRest(map: MapLibreMap, { isUnderWay, onidle, oncalm }: Rest) {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	map.on('idle', () => {
		if (isUnderWay()) return;
		onidle(true);
		clearTimeout(waiting);
		waiting = setTimeout(oncalm, calm);
	});
	for (const change of ['movestart', 'dataloading', 'render'] as const) {
		map.on(change, () => {
			clearTimeout(waiting);
			onidle(false);
		});
	}
	map.on('remove', () => clearTimeout(waiting));
}
