import { factKinds, type EditionFacts, type Entry, type FactKind, type FieldName, type Fields } from './facts.ts';

interface Named {
	readonly id: string;
	readonly name: string;
	readonly page: string;
}

interface FieldChange {
	readonly field: FieldName;
	/** Where both are short enough to be kept. */
	readonly before?: string | undefined;
	readonly after?: string | undefined;
}

export interface KindChanges {
	readonly kind: FactKind;
	readonly added: readonly Named[];
	readonly changed: readonly (Named & { readonly fields: readonly FieldChange[] })[];
	readonly removed: readonly Named[];
}

/** What is new, different or gone in the later of two editions, of the kinds in which there is something. */
export function changesBetween(before: EditionFacts, after: EditionFacts): KindChanges[] {
	return factKinds
		.map((kind): KindChanges => {
			const [old, now] = [before[kind], after[kind]];
			return {
				kind,
				added: Object.entries(now).flatMap(([id, entry]) => (id in old ? [] : [named(id, entry)])),
				changed: Object.entries(now).flatMap(([id, entry]) => {
					const fields = fieldChanges(old[id]?.fields ?? entry.fields, entry.fields);
					return fields.length > 0 ? [{ ...named(id, entry), fields }] : [];
				}),
				removed: Object.entries(old).flatMap(([id, entry]) => (id in now ? [] : [named(id, entry)]))
			};
		})
		.filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0);
}

function named(id: string, { name, page }: Entry): Named {
	return { id, name, page };
}

function fieldChanges(before: Fields, after: Fields): FieldChange[] {
	const names = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<FieldName>;
	return [...names]
		.filter((field) => before[field] !== after[field])
		.map((field) => {
			const [old, now] = [before[field] ?? '', after[field] ?? ''];
			return isHash(old) || isHash(now) ? { field } : { field, before: old, after: now };
		});
}

function isHash(value: string): boolean {
	return /^#[0-9a-f]{12}$/.test(value);
}
