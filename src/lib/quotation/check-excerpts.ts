import {
	countCharacters,
	countQuoted,
	greatestShare,
	sealOfExcerpt,
	sealOfFingerprint,
	type ProofProblem,
	type ExcerptEntry,
	type ExcerptPrint,
	type Fingerprint,
	type Hash,
	type SectionEntry
} from './fingerprint.ts';
import { normalForm, wordsOf } from '#lib/text/normal-form.ts';

/** Everything that keeps the excerpts of a document from being proven by its fingerprint, without its text. */
export function checkExcerpts(
	fingerprint: Fingerprint,
	sections: readonly SectionEntry[],
	excerpts: readonly ExcerptEntry[],
	hash: Hash
): ProofProblem[] {
	return [
		...checkSections(fingerprint, sections, hash),
		...checkEach(fingerprint, excerpts, hash),
		...checkLeftOver(fingerprint, excerpts),
		...checkShare(fingerprint, excerpts)
	];
}

const prove = 'prove it from the text with npm run document:add -- <file>';

function checkSections(fingerprint: Fingerprint, sections: readonly SectionEntry[], hash: Hash): ProofProblem[] {
	const known = fingerprint.sections.map(({ id }) => id).join(', ');
	const given = sections.map(({ id }) => id).join(', ');
	if (known !== given) {
		return [
			{
				message: `knows the sections ${known}, and document.json has ${given}`,
				remedy: `Restore the sections, or ${prove}`
			}
		];
	}
	if (sealOfFingerprint(fingerprint, hash) !== fingerprint.seal) {
		return [{ message: 'was changed by hand', remedy: `Restore the file, or make it anew: ${prove}` }];
	}
	return [];
}

function checkEach(fingerprint: Fingerprint, excerpts: readonly ExcerptEntry[], hash: Hash): ProofProblem[] {
	const printById = new Map(fingerprint.excerpts.map((print) => [print.id, print]));
	let before: ExcerptPrint | undefined;
	return excerpts.flatMap((excerpt): ProofProblem[] => {
		const print = printById.get(excerpt.id);
		if (!print) {
			return [problemWith(excerpt, 'was never proven: the fingerprint does not know it', `Have it proven: ${prove}`)];
		}
		const unproven = [...checkWords(excerpt, print, hash), ...checkSection(excerpt, print, fingerprint)];
		if (before && print.words[0] <= before.words[1]) {
			unproven.push(
				print.words[1] < before.words[0]
					? problemWith(excerpt, `stands in the text before "${before.id}"`, 'Keep the order of the text')
					: problemWith(excerpt, `overlaps "${before.id}" in the text`, 'Make one excerpt of the two, or shorten one')
			);
		}
		before = print;
		if (unproven.length === 0 && sealOfExcerpt(excerpt, print, hash) !== print.seal) {
			unproven.push(
				problemWith(
					excerpt,
					'was moved: its place, section, prefix or suffix is not what was proven',
					`Restore it, or ${prove}`
				)
			);
		}
		return unproven;
	});
}

function checkWords(excerpt: ExcerptEntry, print: ExcerptPrint, hash: Hash): ProofProblem[] {
	const { exact } = excerpt;
	if (hash(exact) !== print.sha256) {
		const isOnlyForm = hash(normalForm(exact)) === print.normalSha256;
		return [
			problemWith(
				excerpt,
				isOnlyForm
					? 'has the words, but not the white space, quotation marks or hyphens, that were proven'
					: 'is not word for word what was proven',
				`Restore the words, or, if the document has them so, ${prove}`
			)
		];
	}
	const [first, last] = print.words;
	const [start, end] = print.characters;
	// The text may hold marks besides that cannot be seen; the seal keeps the place.
	if (wordsOf(exact).length !== last - first + 1 || countCharacters(exact) > end - start) {
		return [
			problemWith(
				excerpt,
				`was moved: it is not as long as the place the fingerprint gives it`,
				`Restore it, or ${prove}`
			)
		];
	}
	return [];
}

function checkSection(
	excerpt: ExcerptEntry,
	{ words: [first, last] }: ExcerptPrint,
	{ sections }: Fingerprint
): ProofProblem[] {
	const section = sections.find(({ id }) => id === excerpt.section);
	if (!section || (first >= section.words[0] && last <= section.words[1])) return [];
	const right = sections.find(({ words }) => first >= words[0] && last <= words[1]);
	return [
		problemWith(
			excerpt,
			`stands outside the section "${excerpt.section}"`,
			right ? `It stands in "${right.id}"` : 'Let it end with its section'
		)
	];
}

function checkLeftOver({ excerpts: prints }: Fingerprint, excerpts: readonly ExcerptEntry[]): ProofProblem[] {
	const ids = new Set(excerpts.map(({ id }) => id));
	return prints
		.filter(({ id }) => !ids.has(id))
		.map(({ id }) => ({
			excerpt: id,
			message: 'is in the fingerprint and not among the excerpts',
			remedy: `Restore the excerpt, or make the fingerprint anew: npm run document:add -- <file>`
		}));
}

function checkShare({ wordCount }: Fingerprint, excerpts: readonly ExcerptEntry[]): ProofProblem[] {
	const quoted = countQuoted(excerpts);
	if (quoted <= wordCount * greatestShare) return [];
	const excess = Math.ceil(quoted - wordCount * greatestShare);
	return [
		{
			message: `quotes ${quoted} of ${wordCount} words, more than a third`,
			remedy: `Shorten the excerpts by ${excess} ${excess === 1 ? 'word' : 'words'}`
		}
	];
}

function problemWith({ id }: ExcerptEntry, message: string, remedy: string): ProofProblem {
	return { excerpt: id, message, remedy };
}
