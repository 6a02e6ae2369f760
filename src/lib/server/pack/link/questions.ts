import type { CorridorNode, Leg } from '#lib/atlas/corridor.ts';
import type { Question } from '#lib/atlas/network.ts';
import type { ParsedPack } from '#lib/server/pack/parse-pack.ts';
import type { Report } from '#lib/server/pack/report.ts';

const path = 'network/questions.json';

export function linkQuestions(
	pack: ParsedPack,
	nodeById: ReadonlyMap<string, CorridorNode>,
	legById: ReadonlyMap<string, Leg>,
	report: Report
): Question[] {
	const questions = pack.questions?.questions ?? [];
	const crossed = new Set([...legById.values()].flatMap(({ countries }) => countries));
	return questions.map(({ id, question, from, to, closed = {} }, index) => {
		const place = `questions[${index}]`;
		if (questions.findIndex((other) => other.id === id) !== index) {
			report(path, `${place}.id`, `"${id}" stands twice`, 'Give each question an id of its own');
		}
		for (const [end, node] of Object.entries({ from, to })) {
			if (!nodeById.has(node)) report(path, `${place}.${end}`, `no node "${node}"`, 'Name a stop of the network');
		}
		if (from === to) report(path, `${place}.to`, 'is where it begins', 'Name two stops');
		for (const [at, leg] of (closed.legs ?? []).entries()) {
			if (!legById.has(leg)) report(path, `${place}.closed.legs[${at}]`, `no leg "${leg}"`, 'Correct the id');
		}
		for (const [at, country] of (closed.countries ?? []).entries()) {
			if (crossed.has(country)) continue;
			report(
				path,
				`${place}.closed.countries[${at}]`,
				`no leg crosses "${country}"`,
				'Correct the code or leave it out'
			);
		}
		const { countries = [], legs = [], modes = [], statuses = [] } = closed;
		return { id, question, from, to, closed: { countries, legs, modes, statuses } };
	});
}
