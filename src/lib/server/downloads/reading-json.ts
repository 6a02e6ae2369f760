import { underBase } from '#lib/site/site.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import { slugOf } from '#lib/atlas/item.ts';
import type { Reading } from '#lib/atlas/reading.ts';

/** A guided reading as data: our words, and the passages by their ids, which `excerpts.json` has. */
export function readingJson({ document, name, introduction, steps }: Reading) {
	const ids = (excerpts: readonly Excerpt[]) => excerpts.map(({ id }) => id);
	return {
		document: document.id,
		name,
		introduction,
		steps: steps.map((step, index) => ({
			address: underBase(`/readings/${slugOf(document.id)}/${index + 1}`),
			name: step.name,
			claim: step.claim,
			excerpts: ids(step.excerpts),
			weakens: step.weakens ? { text: step.weakens.text, excerpts: ids(step.weakens.excerpts) } : null,
			others: step.others.map((voice) => ({
				document: voice.document.id,
				label: voice.label,
				text: voice.text,
				excerpts: ids(voice.excerpts)
			})),
			view: step.view,
			layers: step.layers
		}))
	};
}
