import type { Feature } from 'geojson';
import { listed, nameKey } from '#lib/map-data/map-features.ts';
import { leadOf } from '#lib/map-data/lookup.ts';
import { mapData } from '#lib/map/style/options.ts';
import { underBase } from '#lib/site/site.ts';

type MapFile = (typeof mapData)['points' | 'lines' | 'labels' | 'ties'];
type Properties = Readonly<Record<string, unknown>>;

const files = new Map<string, Promise<readonly Properties[]>>();

/** What of a file of the map its features say; they are kept, since every change of the address asks for them. */
function propertiesIn(path: MapFile): Promise<readonly Properties[]> {
	const known = files.get(path);
	if (known) return known;
	const asked = fetchProperties(path);
	files.set(path, asked);
	asked.catch(() => files.delete(path));
	return asked;
}

async function fetchProperties(path: MapFile): Promise<readonly Properties[]> {
	const response = await fetch(underBase(path));
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	const { features } = (await response.json()) as { features: readonly Feature[] };
	return features.map(({ properties }) => properties ?? {});
}

/** What the features of a drawing are, and which documents mention them; fails where a file does not come. */
export async function mentionedOn(svg: Element): Promise<readonly Properties[]> {
	const hasTies = svg.querySelector('[data-item^="ties/"]') !== null;
	const { points, lines, labels, ties } = mapData;
	return (await Promise.all([points, lines, labels, ...(hasTies ? [ties] : [])].map(propertiesIn))).flat();
}

const keyOf = (items: string, node: string | null | undefined) => `${items} ${node ?? ''}`;

/** Shows a drawing as one document has it: what else there is drops back without its name. Answers with the way back. */
export function lookThrough(svg: Element, document: string, features: readonly Properties[]): () => void {
	const mentions = new Map<string, boolean>();
	const names = new Map<string, string>();
	for (const feature of features) {
		const isMentioned = String(feature['documents'] ?? '').includes(listed([document]));
		const name = feature[nameKey(document)];
		const lead = leadOf(feature, {});
		if (lead) mentions.set(keyOf(lead.items.join(' '), lead.node), isMentioned);
		if (typeof name === 'string') names.set(lead?.items[0] ?? String(feature['name']).toUpperCase(), name);
	}
	const changed: (() => void)[] = [];
	for (const part of svg.querySelectorAll<SVGElement>(':is([data-item], [data-layer]):not(.meant)')) {
		const items = part.getAttribute('data-item') ?? `corridors/${part.getAttribute('data-layer')}`;
		if (mentions.get(keyOf(items, part.getAttribute('data-node'))) === false) changed.push(dropBack(part));
	}
	for (const text of svg.querySelectorAll('text')) {
		const item = text.closest('a')?.getAttribute('data-item');
		const name = names.get(item ?? wordsOf(text));
		if (name !== undefined) changed.push(rename(text, item ? name : name.toUpperCase()));
	}
	return () => changed.forEach((undo) => undo());
}

/** Not by `display`, in which a day and a span say whether it is drawn. */
function dropBack(part: SVGElement): () => void {
	const [property, value] = isName(part)
		? (['visibility', 'hidden'] as const)
		: (['opacity', part.querySelector(':scope > path') ? '0.16' : '0.2'] as const); // as in the style of the live map
	part.classList.add('unsaid');
	part.style.setProperty(property, value);
	return () => {
		part.classList.remove('unsaid');
		part.style.removeProperty(property);
	};
}

/** A symbol and a line drop back; a name, a shield and the word on a gap go. */
function isName(part: Element): boolean {
	if (part.localName === 'a') return !part.querySelector('.symbol, .hit') && !/^\d+$/.test(wordsOf(part));
	return !part.querySelector(':scope > path');
}

function wordsOf(part: Element): string {
	const lines = [...part.querySelectorAll('tspan')];
	return (lines.length > 0 ? lines : [part]).map(({ textContent }) => textContent).join(' ');
}

function rename(text: Element, name: string): () => void {
	const before = [...text.childNodes];
	const [line] = text.querySelectorAll('tspan');
	const renamed = line?.cloneNode() ?? document.createTextNode('');
	renamed.textContent = name;
	text.replaceChildren(renamed);
	return () => text.replaceChildren(...before);
}
