import { conditions, type Condition } from './conditions.ts';
import { measureIds, type Measure, type Measured } from './measures.ts';
import { pairedRatios, summarise, type Summary } from './statistics.ts';
import { subjectNames, type SubjectName } from './subject.ts';

/** Every visit, by condition, page and round. */
export class Results {
	readonly #visits = new Map<string, Measured[]>();

	add(condition: Condition, subject: SubjectName, measured: Measured) {
		const key = `${condition}/${subject}`;
		this.#visits.set(key, [...(this.#visits.get(key) ?? []), measured]);
	}

	has(subject: SubjectName): boolean {
		return conditions.some((condition) => this.#visits.has(`${condition}/${subject}`));
	}

	/** One value a round; absent where the page has no such thing. */
	values(condition: Condition, subject: SubjectName, measure: Measure): readonly (number | undefined)[] {
		return (this.#visits.get(`${condition}/${subject}`) ?? []).map((measured) => measured[measure]);
	}

	summary(condition: Condition, subject: SubjectName, measure: Measure): Summary | undefined {
		return summarise(this.values(condition, subject, measure).filter((value) => value !== undefined));
	}

	/** The site's figure by that of another page, round by round. */
	ratio(condition: Condition, measure: Measure, subject: SubjectName, other: Measure = measure): Summary | undefined {
		return summarise(pairedRatios(this.values(condition, 'site', measure), this.values(condition, subject, other)));
	}

	/** All of it as plain data. */
	toJSON() {
		return Object.fromEntries(
			conditions.map((condition) => [
				condition,
				Object.fromEntries(
					measureIds.map((measure) => [
						measure,
						Object.fromEntries(
							subjectNames
								.map((subject) => [subject, this.values(condition, subject, measure)] as const)
								.filter(([, values]) => values.some((value) => value !== undefined))
						)
					])
				)
			])
		);
	}
}
