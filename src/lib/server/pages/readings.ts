import { excerptsAbout, type Atlas } from '#lib/atlas/atlas.ts';
import { slugOf } from '#lib/atlas/item.ts';
import { saidFrom } from '#lib/atlas/known.ts';
import type { Excerpt } from '#lib/atlas/excerpt.ts';
import { excerptsOfStep, type Reading, type ReadingStep } from '#lib/atlas/reading.ts';
import { joinFocus, type Focus } from '#lib/page-data/focus.ts';
import type { PassagesCard, ReadingLink, StepCard, StepPageCard } from '#lib/page-data/reading-card.ts';
import { tieIdsOnMap } from '#lib/server/map/tie-focus.ts';
import { readingWords as words } from '#lib/words/en/readings.ts';
import { quotedDocument } from './document-signs.ts';
import { linkTo } from './links.ts';
import { excerptCard, markExcerpts, markLink, type Marks } from './quotations.ts';
import { focusOf } from './selection.ts';

export function readingsPage(atlas: Atlas) {
	return {
		readings: atlas.readings.map((reading) => ({
			...readingLink(reading),
			introduction: reading.introduction,
			steps: reading.steps.map(({ name }) => name)
		})),
		head: { title: `${words.heading} · ${atlas.title}`, description: words.description }
	};
}

/** All steps one below another; nothing where the document has no reading. */
export function readingPage(atlas: Atlas, id: string) {
	const reading = readingOf(atlas, id);
	if (!reading) return undefined;
	const marks = markExcerpts(atlas, reading.steps.flatMap(excerptsOfStep));
	const shown = new Set<Excerpt>();
	return {
		reading: readingLink(reading),
		nameInText: reading.document.nameInText,
		introductionOfReading: reading.introduction,
		steps: reading.steps.map((step, index) => stepCard(atlas, step, index + 1, marks, shown)),
		head: { title: `${reading.name} · ${atlas.title}`, description: reading.introduction }
	};
}

/** One step, by its number; nothing where there is none. */
export function stepPage(atlas: Atlas, id: string, number: string) {
	const reading = readingOf(atlas, id);
	const at = reading?.steps.findIndex((_, index) => String(index + 1) === number) ?? -1;
	const step = reading?.steps[at];
	if (!reading || !step) return undefined;
	const whole = focusOfStep(atlas, step);
	const card: StepPageCard = {
		knownFrom: saidFrom([reading]),
		reading: readingLink(reading),
		nameInText: reading.document.nameInText,
		step: stepCard(atlas, step, at + 1, markExcerpts(atlas, excerptsOfStep(step)), new Set()),
		previous: reading.steps[at - 1]?.name,
		next: reading.steps[at + 1]?.name
	};
	return {
		step: card,
		selection: { whole, parts: {} },
		layersOn: step.layers,
		head: {
			title: `${step.name} · ${words.progress(at + 1, reading.steps.length)} · ${atlas.title}`,
			description: `${reading.name}: ${step.claim}`
		}
	};
}

/** The addresses of all steps. */
export function stepEntries({ readings }: Atlas): { document: string; step: string }[] {
	return readings.flatMap(({ document, steps }) =>
		steps.map((_, index) => ({ document: slugOf(document.id), step: String(index + 1) }))
	);
}

export function readingLink({ document, name, steps }: Reading): ReadingLink {
	return {
		id: slugOf(document.id),
		name,
		document: linkTo(document),
		stepCount: steps.length,
		knownFrom: saidFrom([{ document }])
	};
}

export function readingOf({ readings }: Atlas, id: string): Reading | undefined {
	return readings.find(({ document }) => slugOf(document.id) === id);
}

/** What the claim rests on lights up; the camera looks where the step says. */
function focusOfStep(atlas: Atlas, { excerpts, view }: ReadingStep): Focus {
	const items = new Set(excerpts.flatMap(({ about }) => about.map(({ item }) => item)));
	const lit = joinFocus([...items].map((item) => focusOf(atlas, item)));
	const ties = atlas.ties.filter((tie) => excerptsAbout(atlas, tie).some((excerpt) => excerpts.includes(excerpt)));
	const stated = tieIdsOnMap(atlas, ties);
	const whole: Focus = { lines: [], points: [], countries: [], ...lit, bounds: view, isView: true };
	return stated.length > 0 ? { ...whole, ties: stated } : whole;
}

/** Each passage is quoted where it comes first on the page, and named by its mark afterwards. */
function stepCard(
	atlas: Atlas,
	{ name, claim, excerpts, weakens, others }: ReadingStep,
	number: number,
	marks: Marks,
	shown: Set<Excerpt>
): StepCard {
	const passages = (wanted: readonly Excerpt[]): PassagesCard => {
		const [fresh, known] = [false, true].map((isKnown) => wanted.filter((excerpt) => shown.has(excerpt) === isKnown));
		for (const excerpt of wanted) shown.add(excerpt);
		return {
			excerpts: fresh!.map((excerpt) => excerptCard(atlas, excerpt, marks)),
			marks: known!.map((excerpt) => markLink(atlas, excerpt, marks))
		};
	};
	return {
		number,
		name,
		claim,
		passages: passages(excerpts),
		weakens: weakens && { text: weakens.text, ...passages(weakens.excerpts) },
		others: others.map(({ document, label, text, excerpts: heard }) => ({
			knownFrom: saidFrom([{ document }]),
			document: quotedDocument(atlas, document),
			label,
			text,
			...passages(heard)
		}))
	};
}
