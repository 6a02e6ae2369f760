import type { Bounds } from '#lib/geometry/bounds.ts';
import type { SourceDocument } from './document.ts';
import type { Excerpt } from './excerpt.ts';

/** How what another document says goes with a step. A judgement of the editors. */
export const voiceLabels = ['agree', 'differ', 'adds', 'silent'] as const;
export type VoiceLabel = (typeof voiceLabels)[number];

/** Something of ours, and the passages that it rests on: none where they are not quoted. */
interface Remark {
	readonly text: string;
	readonly excerpts: readonly Excerpt[];
}

/** What another document says of a step. */
export interface ReadingVoice extends Remark {
	readonly document: SourceDocument;
	readonly label: VoiceLabel;
}

/** One thing that a document argues. */
export interface ReadingStep {
	/** In a few words. */
	readonly name: string;
	/** What it argues here, in our words. */
	readonly claim: string;
	/** The passages that the claim rests on. */
	readonly excerpts: readonly Excerpt[];
	/** What in the same document speaks against it. */
	readonly weakens?: Remark | undefined;
	readonly others: readonly ReadingVoice[];
	/** Where the map looks. */
	readonly view: Bounds;
	/** Ids of the layers that it needs. */
	readonly layers: readonly string[];
}

/** The argument of a document in order, with what in it speaks against it. */
export interface Reading {
	readonly document: SourceDocument;
	readonly name: string;
	readonly introduction: string;
	readonly steps: readonly ReadingStep[];
}

/** Every passage of a step, each once: what it rests on, what weakens it, what others say. */
export function excerptsOfStep({ excerpts, weakens, others }: ReadingStep): Excerpt[] {
	return [...new Set([...excerpts, ...(weakens?.excerpts ?? []), ...others.flatMap((voice) => voice.excerpts)])];
}
