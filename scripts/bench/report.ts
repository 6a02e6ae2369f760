import { aims, type Aim } from './aims.ts';
import { conditionNames, conditions, type Condition } from './conditions.ts';
import { measureIds, measures, type Measure } from './measures.ts';
import type { Results } from './results.ts';
import type { Summary } from './statistics.ts';
import { subjectNames, type SubjectName } from './subject.ts';

const width = { name: 34, cell: 22, aim: 52 };

/** Medians with the middle half in brackets, paired ratios likewise, and how the aims stand. */
export function report(results: Results): string {
	return [...conditions.flatMap((condition) => table(results, condition)), ...aimLines(results)].join('\n');
}

function table(results: Results, condition: Condition): string[] {
	const rows = measureIds.flatMap((measure) => row(results, condition, measure));
	if (rows.length === 0) return [];
	const heads = [...measuredSubjects(results), ...others(results).map((name) => `site : ${name}`)];
	return [
		`${conditionNames[condition]}: median [middle half]`,
		''.padEnd(width.name) + heads.map((head) => head.padStart(width.cell)).join(''),
		...rows,
		''
	];
}

function measuredSubjects(results: Results): readonly SubjectName[] {
	return subjectNames.filter((subject) => results.has(subject));
}

function others(results: Results): readonly SubjectName[] {
	return measuredSubjects(results).filter((subject) => subject !== 'site');
}

function row(results: Results, condition: Condition, measure: Measure): string[] {
	const cells = measuredSubjects(results).map((subject) => results.summary(condition, subject, measure));
	if (cells.every((cell) => cell === undefined)) return [];
	const ratios = others(results).map((subject) => results.ratio(condition, measure, subject));
	const { name, unit } = measures[measure];
	return [
		`${name}, ${unit}`.padEnd(width.name) +
			[...cells.map((cell) => inWords(cell, 0)), ...ratios.map((ratio) => inWords(ratio, 2))]
				.map((cell) => cell.padStart(width.cell))
				.join('')
	];
}

function aimLines(results: Results): string[] {
	const lines = aims.flatMap((aim) => {
		const found = aim.against
			? results.ratio(aim.condition, aim.measure, aim.against.subject, aim.against.measure)
			: results.summary(aim.condition, 'site', aim.measure);
		if (!found) return [];
		const isMet = found.median <= aim.most;
		const digits = aim.against ? 2 : 0;
		const figures = `${inWords(found, digits)}, aim ${aim.most.toFixed(digits)}`;
		return [`${isMet ? 'met   ' : 'missed'}  ${nameOf(aim).padEnd(width.aim)} ${figures}`];
	});
	return lines.length > 0 ? ['Aims', ...lines] : [];
}

function nameOf({ condition, measure, against }: Aim): string {
	const { name, unit } = measures[measure];
	const other = against?.measure ? `${against.subject}’s ${measures[against.measure].name}` : against?.subject;
	const where = condition === 'slow' ? ' (slow)' : '';
	return against ? `${name} : ${other}${where}` : `${name}, ${unit}${where}`;
}

function inWords(summary: Summary | undefined, digits: number): string {
	if (!summary) return '-';
	const { median, lower, upper } = summary;
	return `${median.toFixed(digits)} [${lower.toFixed(digits)}-${upper.toFixed(digits)}]`;
}
