import { inFigures } from './numbers.ts';

const kinds = {
	trade: 'Trade',
	energy: 'Energy',
	transit: 'Transit',
	investment: 'Investment',
	arms: 'Arms',
	intelligence: 'Intelligence',
	'security-guarantee': 'Security guarantee',
	conflict: 'Armed conflict',
	people: 'People',
	politics: 'Politics',
	mediation: 'Mediation',
	recognition: 'Recognition',
	membership: 'Membership',
	sanctions: 'Sanctions'
} as const;

const bounds = { 'up-to': 'up to ', 'more-than': 'more than ', 'less-than': 'less than ' } as const;

const signs = { loosening: 'loosening', holding: 'holding', tightening: 'tightening' } as const;

type Kind = keyof typeof kinds;

interface Figure {
	readonly value: number | readonly [number, number];
	readonly bound?: keyof typeof bounds | undefined;
	readonly unit: string;
	readonly of?: string | undefined;
	readonly year?: string | undefined;
}

interface End {
	readonly name: string;
	readonly abbreviation?: string;
}

interface Told {
	readonly from: End;
	readonly to: End;
	readonly tieKind: Kind;
	readonly isMutual: boolean;
	readonly isAbsent: boolean;
	readonly what: string;
}

function short(end: End): string {
	return end.abbreviation ?? end.name;
}

function figure({ value, bound, unit, of, year }: Figure): string {
	const amount = [value].flat().map((number) => inFigures(number));
	const whole = of ? ` of ${of}` : '';
	return `${bound ? bounds[bound] : ''}${amount.join(' to ')} ${unit}${whole}${year ? ` in ${year}` : ''}`;
}

function between({ from, to, isMutual }: Pick<Told, 'from' | 'to' | 'isMutual'>): string {
	return isMutual ? `${short(from)} and ${short(to)}` : `${short(from)} to ${short(to)}`;
}

function name(tie: Told): string {
	if (tie.tieKind === 'membership') {
		const [from, to] = [short(tie.from), short(tie.to)];
		return tie.isAbsent ? `${from} outside ${to}` : `${from} in ${to}`;
	}
	return `${between(tie)}: ${tie.what}`;
}

/** Ties between states: their list, their pages, and how one is said in a sentence. */
export const tieWords = {
	kinds,
	name,
	figure,
	kindLine: (kind: Kind) => `Tie · ${kinds[kind]}`,
	/** One sentence: "Azerbaijan to Israel, oil: up to 40 per cent of Israel’s oil, says the briefing note." */
	spoken: (tie: Told & { readonly figure?: Figure | undefined }, documents: readonly string[]) => {
		const said = documents.length > 1 ? `say ${documents.join(' and ')}` : `says ${documents.join('')}`;
		const isMember = tie.tieKind === 'membership';
		const what = isMember ? name(tie) : `${between(tie)}, ${tie.what}`;
		const role = isMember && !tie.isAbsent && tie.what !== 'member' ? ` as ${tie.what}` : '';
		return `${what}${role}${tie.figure ? `: ${figure(tie.figure)}` : ''}, ${said}.`;
	},
	heading: 'Ties between states',
	layer: 'Ties of states',
	key: {
		name: 'Signs of ties',
		oneWay: 'One way',
		bothWays: 'Both ways',
		signs: { loosening: 'Loosening', holding: 'Holding', tightening: 'Tightening' }
	},
	of: (end: string) => `Ties of ${end}`,
	ofKind: (kind: string) => `Ties: ${kind}`,
	description: (heading: string, count: number) =>
		`${heading}: ${count === 1 ? 'the one' : `all ${count}`} that the documents state, with the figures and the words.`,
	introduction:
		'Who depends on whom, who lets go, who profits: each tie that a document states, with its figure where there is one, and its words one click away.',
	signNote: 'Whether a tie loosens, holds or tightens is our judgement.',
	narrow: 'Narrow the list',
	no: (what: string) => `no ${what}`,
	all: 'All',
	byCountry: 'By country',
	byKind: 'By kind',
	count: (count: number) => `${count} ${count === 1 ? 'tie' : 'ties'}`,
	signs,
	columns: { with: 'With', what: 'What', tie: 'Tie', says: 'Says' },
	direction: { to: 'to', from: 'from', with: 'with' },
	ends: 'Between',
	because: 'Why these words prove it',
	judgement: 'Our judgement',
	judged: (sign: keyof typeof signs, reason: string) => `This tie is ${sign}. ${reason}`,
	table: 'All ties as a table (CSV)',
	membership: 'Members that the documents name',
	outside: 'Named as outside',
	others: 'Other ties'
} as const;
