import { itemKinds, type ItemKind } from '#lib/atlas/vocabulary.ts';

export function match(param: string): param is ItemKind {
	return itemKinds.some((kind) => kind === param);
}
