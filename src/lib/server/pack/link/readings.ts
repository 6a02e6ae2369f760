import type { SourceDocument } from '#lib/atlas/document.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import type { Reading, ReadingVoice } from '#lib/atlas/reading.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';
import type { ReadingFile } from '#lib/server/pack/schema/reading-file.ts';

type StepEntry = ReadingFile['steps'][number];
type VoiceEntry = StepEntry['others'][number];
type Refuse = (place: string, message: string, remedy: string) => void;

/** The readings in the order of the documents. `layers` are the ids of what a reader can switch on. */
export function linkReadings(
	pack: ParsedPack,
	documents: readonly SourceDocument[],
	excerptById: ReadonlyMap<string, Excerpt>,
	layers: readonly string[],
	report: Report
): Reading[] {
	const readings = [...pack.readings].flatMap(([folder, entry]): Reading[] => {
		const refuse: Refuse = (place, message, remedy) => report(`readings/${folder}.json`, place, message, remedy);
		const document = documents.find(({ id }) => id === `documents/${folder}`);
		if (!document) {
			refuse('', `no document "documents/${folder}"`, 'Name the file for a folder of documents/');
			return [];
		}
		if (!entry.steps.some(({ weakens }) => weakens)) {
			refuse('steps', 'nothing weakens any step', 'Say what in the document speaks against its own argument');
		}
		const step = new StepLinker(document, documents, excerptById, layers, refuse);
		return [
			{
				document,
				name: entry.name,
				introduction: entry.introduction,
				steps: entry.steps.map((each, at) => {
					const place = `steps[${at}]`;
					if (entry.steps.findIndex(({ name }) => name === each.name) !== at) {
						refuse(`${place}.name`, `"${each.name}" stands twice`, 'Give each step a name of its own');
					}
					return step.link(each, place);
				})
			}
		];
	});
	return readings.sort((a, b) => documents.indexOf(a.document) - documents.indexOf(b.document));
}

class StepLinker {
	readonly #document: SourceDocument;
	readonly #documents: readonly SourceDocument[];
	readonly #excerptById: ReadonlyMap<string, Excerpt>;
	readonly #layers: readonly string[];
	readonly #refuse: Refuse;

	constructor(
		document: SourceDocument,
		documents: readonly SourceDocument[],
		excerptById: ReadonlyMap<string, Excerpt>,
		layers: readonly string[],
		refuse: Refuse
	) {
		this.#document = document;
		this.#documents = documents;
		this.#excerptById = excerptById;
		this.#layers = layers;
		this.#refuse = refuse;
	}

	link(entry: StepEntry, place: string): Reading['steps'][number] {
		const { name, claim, weakens, view, layers } = entry;
		const [west, south, east, north] = view;
		if (west >= east || south >= north) {
			this.#refuse(`${place}.view`, 'has no extent', 'Write west, south, east and north, in this order');
		}
		for (const [at, layer] of layers.entries()) {
			const where = `${place}.layers[${at}]`;
			if (!this.#layers.includes(layer)) {
				this.#refuse(where, `no layer "${layer}"`, `Name some of ${this.#layers.join(', ')}`);
			} else if (layers.indexOf(layer) !== at) {
				this.#refuse(where, `"${layer}" stands twice`, 'Name each layer once');
			}
		}
		this.#checkTwice(entry, place);
		return {
			name,
			claim,
			excerpts: this.#passages(entry.excerpts, this.#document, `${place}.excerpts`),
			weakens: weakens && {
				text: weakens.text,
				excerpts: this.#passages(weakens.excerpts, this.#document, `${place}.weakens.excerpts`)
			},
			others: this.#voices(entry.others, `${place}.others`),
			view,
			layers
		};
	}

	/** A page quotes each passage once, for one purpose. */
	#checkTwice({ excerpts, weakens, others }: StepEntry, place: string) {
		const all = [excerpts, weakens?.excerpts ?? [], ...others.map((voice) => voice.excerpts ?? [])].flat();
		for (const id of new Set(all.filter((id, at) => all.indexOf(id) !== at))) {
			this.#refuse(place, `the excerpt "${id}" stands twice`, 'Quote each passage once in a step, where it says most');
		}
	}

	#passages(ids: readonly string[] = [], document: SourceDocument, place: string): Excerpt[] {
		return ids.flatMap((id, at): Excerpt[] => {
			const excerpt = this.#excerptById.get(id);
			if (excerpt?.document === document) return [excerpt];
			this.#refuse(`${place}[${at}]`, `"${document.id}" has no excerpt "${id}"`, 'Name an excerpt of that document');
			return [];
		});
	}

	#voices(entries: readonly VoiceEntry[], place: string): ReadingVoice[] {
		if (entries.length === 0 && this.#documents.length > 1) {
			this.#refuse(place, 'no other document is heard', 'Say what another document says of it, or that it is silent');
		}
		return entries.flatMap(({ document: folder, label, text, excerpts = [] }, at): ReadingVoice[] => {
			const where = `${place}[${at}]`;
			const document = this.#documents.find(({ id }) => id === `documents/${folder}`);
			if (!document || document === this.#document) {
				this.#refuse(`${where}.document`, `"documents/${folder}" is no other document`, 'Name another one of the pack');
				return [];
			}
			const isAlone = entries.filter((other) => other.document === folder).length === 1;
			if (label === 'silent' && (excerpts.length > 0 || !isAlone)) {
				this.#refuse(where, 'is silent and yet speaks', 'A silent document has one entry, without excerpts');
			}
			return [{ document, label, text, excerpts: this.#passages(excerpts, document, `${where}.excerpts`) }];
		});
	}
}
