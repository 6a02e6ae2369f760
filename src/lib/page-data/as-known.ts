/** From when on something is known, and what is shown in its place before, by the properties that differ. */
export interface Dated<Before = object> {
	/** A day: "2025-07-06". Absent: it always was, as far as the atlas goes. */
	readonly knownFrom?: string | undefined;
	readonly before?: Partial<Before> | undefined;
}

/** Page data as they were known on a day: what is later is taken out of lists, and absent elsewhere. */
export function asKnown<Data>(data: Data, day: string | undefined): Data | undefined {
	if (!day || typeof data !== 'object' || data === null) return data;
	if (Array.isArray(data)) {
		const entries = data
			.map((entry) => asKnown(entry, day))
			.filter((entry, index) => entry !== undefined || data[index] === undefined);
		return entries as Data;
	}
	const { knownFrom, before } = data as Dated;
	if (knownFrom && knownFrom > day) {
		return before && asKnown({ ...data, knownFrom: undefined, before: undefined, ...before }, day);
	}
	return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, asKnown(value, day)])) as Data;
}
