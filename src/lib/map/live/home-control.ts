import type { IControl } from 'maplibre-gl';

/** A button that shows the whole region again. */
export class HomeControl implements IControl {
	readonly #element: HTMLElement;

	constructor(label: string, onclick: () => void) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'map-home';
		button.title = label;
		button.setAttribute('aria-label', label);
		button.innerHTML =
			'<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4"/></svg>';
		button.addEventListener('click', onclick);
		this.#element = document.createElement('div');
		this.#element.className = 'maplibregl-ctrl maplibregl-ctrl-group';
		this.#element.append(button);
	}

	onAdd(): HTMLElement {
		return this.#element;
	}

	onRemove() {
		this.#element.remove();
	}
}
