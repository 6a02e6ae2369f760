import { describe, expect, it } from 'vitest';
import { expectAmong, expectOne, linked, packFiles, type Break } from '../../../../../tests/packs/break-pack.ts';
import { packWith, problemsOf, testPack, type Breakable } from '../../../../../tests/packs/test-pack.ts';

const { atlas, corridor, talks, document, excerpts } = packFiles;
const beginning = { item: 'corridors/ford-line', excerpt: 'line', label: 'Where the line runs' };

describe('documents and excerpts', () => {
	it.each<Break>([
		[
			'an inferred date beside a date',
			document,
			(it) => (it.dateInference = { text: 'It mentions a snowfall.', reference: 'Weather records' }),
			'dateInference',
			/beside a date/
		],
		[
			'an inferred span of writing beside a date',
			document,
			(it) => (it.when = '2025-07/2025-08-07'),
			'when',
			/beside a date/
		],
		[
			'a section that is unknown',
			excerpts,
			(it) => (it.excerpts[0].section = 'middle'),
			'excerpts[0] line.section',
			/no section "middle"/
		],
		[
			'an excerpt out of the order of the text',
			excerpts,
			(it) => it.excerpts.reverse(),
			'excerpts[1] line',
			/later section/,
			'and more'
		],
		[
			'two excerpts of one id',
			excerpts,
			(it) => (it.excerpts[1].id = 'line'),
			'excerpts[1] line',
			/id of another excerpt/,
			'and more'
		],
		[
			'an excerpt about an item that is not there',
			excerpts,
			(it) => it.excerpts[0].about.push('places/atlantis'),
			'excerpts[0] line.about[3]',
			/no item "places\/atlantis"/
		],
		[
			'an excerpt about a document',
			excerpts,
			(it) => it.excerpts[0].about.push('documents/ford-letter'),
			'excerpts[0] line.about[3]',
			/no item/
		],
		[
			'an item named twice',
			excerpts,
			(it) => it.excerpts[0].about.push('places/westford'),
			'excerpts[0] line.about[3]',
			/stands twice/
		],
		[
			'a quotation without the name of its item',
			excerpts,
			(it) => (it.excerpts[1].about[1] = 'events/talks'),
			'excerpts[1] happenings.about[1]',
			/holds no name/
		],
		[
			'words that are not in the quotation',
			excerpts,
			(it) => (it.excerpts[1].about[1].words = ['Envoys met']),
			'excerpts[1] happenings.about[1].words',
			/"Envoys met" does not stand/
		],
		[
			'words that stand only within a word',
			excerpts,
			(it) => (it.excerpts[1].about[1].words = ['envoy']),
			'excerpts[1] happenings.about[1].words',
			/does not stand/
		],
		[
			'a section without heading or label',
			document,
			(it) => delete it.sections[1].label,
			'sections[1]',
			/neither heading nor label/
		],
		[
			'two sections of one id',
			document,
			(it) => it.sections.push({ id: 'events', heading: 'More' }),
			'sections[2].id',
			/"events" stands twice/,
			'and more'
		],
		[
			'a name that its folder does not bear',
			document,
			(it) => (it.id = 'ford-book'),
			'id',
			/in the folder "ford-letter"/
		]
	])('reports %s', (_what, file, change, place, message, andMore) => {
		(andMore ? expectAmong : expectOne)(packWith(file, change), file, place, message);
	});

	it('takes a beginning on the page of its item or of its document', () => {
		const beginWith = [beginning, { ...beginning, item: 'documents/ford-letter' }];
		const files = packWith(atlas, (it) => (it.beginWith = beginWith));
		expect(problemsOf(files)).toEqual([]);
		const begun = linked(files).beginWith.map(({ item, excerpt, label }) => ({
			item: item.id,
			excerpt: excerpt.id,
			label
		}));
		expect(begun).toEqual(beginWith);
	});

	it('takes a reason in place of a name', () => {
		const files = packWith(excerpts, (it) => {
			it.excerpts[1].about[1] = { item: 'events/talks', because: 'The envoys are those of the talks.' };
		});
		expect(problemsOf(files)).toEqual([]);
	});

	it('reports a document without excerpts', () => {
		const files = testPack();
		files.delete(excerpts);
		expectAmong(files, excerpts, '', /missing/);
	});

	it('reports excerpts without a document', () => {
		const files = testPack();
		files.set('documents/ghost/excerpts.json', '{ "excerpts": [] }');
		expectOne(files, 'documents/ghost/excerpts.json', '', /no readable document\.json/);
	});

	it.each([
		['corridors/ford-line', corridor],
		['places/westford', 'places.geojson'],
		['countries/azerbaijan', 'countries.json'],
		['events/talks', talks]
	])('reports that no excerpt speaks of %s', (id, file) => {
		const files = packWith(excerpts, (it) => {
			for (const excerpt of it.excerpts)
				excerpt.about = excerpt.about.filter((about: Breakable) => (about.item ?? about) !== id);
		});
		expectOne(files, file, id, /no excerpt speaks of it/);
	});

	it('find the words of a mention by the names of its item and by those given', () => {
		const [line, happenings] = linked(testPack()).excerpts;
		expect(line?.about.map(({ words }) => words)).toEqual([['Ford Line'], ['Westford'], ['Azerbaijan']]);
		expect(happenings?.about.map(({ words }) => words)).toEqual([['A bridge fell'], ['envoys met'], []]);
	});
});
