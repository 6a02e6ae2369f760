/** Ids of the layers that are on; absent: all of them. */
export type LayersOn = readonly string[] | undefined;

export function isOnIn(layers: LayersOn, layer: string): boolean {
	return layers?.includes(layer) ?? true;
}

export function isAloneIn(layers: LayersOn, layer: string): boolean {
	return layers?.length === 1 && layers[0] === layer;
}

/** The layers with one switched on or off. */
export function switched(all: readonly string[], layers: LayersOn, layer: string, isOn: boolean): string[] {
	return all.filter((known) => (known === layer ? isOn : isOnIn(layers, known)));
}
