/** What the plain page reads of `/geodata/excerpts.json`. */
interface Excerpt {
	readonly id: string;
	readonly exact: string;
	readonly section: string;
}

const shownAtFirst = 20;

/** Fetches the excerpts, then writes the panel: title, introduction, a checkbox a layer, the first excerpts. */
export async function showFront(onswitch: (layer: string, isOn: boolean) => void): Promise<readonly Excerpt[]> {
	const { excerpts } = (await (await fetch('/geodata/excerpts.json')).json()) as { excerpts: Excerpt[] };
	const introduction = element('p', ATLAS.introduction);
	introduction.className = 'introduction';
	panel().replaceChildren(element('h1', ATLAS.title), introduction, ...excerpts.slice(0, shownAtFirst).flatMap(quote));
	const key = element('nav', '');
	key.append(...ATLAS.layers.map(({ id, name }) => checkbox(id, name, onswitch)));
	introduction.after(key);
	return excerpts;
}

/** Shows what the documents say of a feature, below its name. */
export function showFeature(properties: Record<string, unknown>, excerpts: readonly Excerpt[]) {
	const ids = new Set(properties['excerpts'] as string[]);
	const key = document.querySelector('nav')!;
	const found = excerpts.filter(({ id }) => ids.has(id));
	panel().replaceChildren(element('h1', String(properties['name'])), key, ...found.flatMap(quote));
}

function panel(): HTMLElement {
	return document.querySelector('main')!;
}

function quote({ exact, section }: Excerpt): HTMLElement[] {
	return [element('blockquote', exact), element('p', section)];
}

function checkbox(id: string, name: string, onswitch: (layer: string, isOn: boolean) => void): HTMLElement {
	const input = document.createElement('input');
	input.type = 'checkbox';
	input.checked = true;
	input.id = `layer-${id}`;
	input.addEventListener('change', () => onswitch(id, input.checked));
	const label = element('label', ` ${name}`);
	label.prepend(input);
	return label;
}

function element(name: string, text: string): HTMLElement {
	const made = document.createElement(name);
	made.textContent = text;
	return made;
}
