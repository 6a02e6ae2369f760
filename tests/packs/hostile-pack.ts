import { prove, testPack } from './test-pack.ts';

/** What a hostile or careless hand could write where text may stand, each of it within what the door lets in. */
export const attacks = [
	'<script>__ran=1</script>',
	'</script><script>__ran=1</script>',
	'"><img src=x onerror=__ran=1>',
	"'><svg onload=__ran=1>",
	'javascript:__ran=1',
	'</title></style><b onclick=a()>',
	"=cmd|' /C calc'!A0",
	'-->]]>\u2028\u2029<!--',
	'{@html 1}${__ran=1}`{{1}}',
	'\\end{x}}%$&_#^~\\n',
	'אבג (1) דהו &lt;i&gt;',
	'__proto__'
] as const;

/** Fields that hold text for people. All others are ids, dates and words of closed lists. */
const textFields = new Set(
	(
		'name shortName localName otherNames title shortTitle nameInText introduction summary reference note atNote publisher author ' +
		'dateWords heading label organisation text because statusReference statusNote courseNote notInDocuments borders'
	).split(' ')
);

/** Ids that every object knows already. */
const ids = {
	westford: 'constructor',
	'ford-line': 'tostring',
	'bridge-fall': 'valueof',
	'ford-letter': 'hasownproperty'
};

/** Ids that elements of every page bear already. */
const pageIds = ['map', 'content', 'lens'] as const;

/** The test pack with attacks in every text and ids that are names of properties, and yet without a problem. */
export function hostilePack(): Map<string, string> {
	let count = 0;
	const attack = () => attacks[count++ % attacks.length]!;
	const attacked = (value: unknown, isText: boolean): unknown => {
		if (typeof value === 'string') return isText ? attack() : value;
		if (Array.isArray(value)) return value.map((entry) => attacked(entry, isText));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, entry]) => [key, attacked(entry, isText || textFields.has(key))])
		);
	};
	const files = new Map<string, string>();
	for (const [path, text] of testPack()) {
		if (path.endsWith('fingerprint.json')) continue;
		const content = attacked(embellished(path, JSON.parse(text)), false);
		files.set(renamed(path), renamed(JSON.stringify(content)));
	}
	const quotations = attacks.map((words, index) => ({
		id: pageIds[index] ?? `attack-${index}`,
		section: 'opening',
		exact: `${words} say the people of ford number ${index}`,
		about: [
			'corridors/tostring',
			'places/constructor',
			'countries/azerbaijan',
			'events/valueof',
			'events/talks',
			'events/ride'
		].map((item) => ({ item, because: words }))
	}));
	files.set(`documents/${ids['ford-letter']}/excerpts.json`, JSON.stringify({ excerpts: quotations }));
	const letter = `${quotations.map(({ exact }) => `${exact}, and few of those who hear it on the market of an evening give it any further thought at all.`).join('\n\n')}\n\nThere was no more.`;
	return prove(files, `documents/${ids['ford-letter']}`, letter);
}

/** With texts that the test pack can do without. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- contents of any file
function embellished(path: string, content: any): unknown {
	const more = { otherNames: ['', ''], localName: '', note: '' };
	if (path === 'places.geojson' || path === 'nodes.geojson') {
		for (const { properties } of content.features) Object.assign(properties, more, { reference: '' });
	} else if (path.endsWith('corridor.json')) {
		content.otherNames = ['', ''];
		content.facts = [{ text: '', reference: '', asOf: '2025' }];
	} else if (path.endsWith('document.json')) content.author = '';
	else if (path.endsWith('event.json')) content.otherNames = [''];
	else if (path === 'atlas.json') {
		content.contact = { name: attacks[0], address: attacks[2] };
		content.about = { notInDocuments: ['', ''], borders: ['', ''] };
		content.beginWith = [{ item: 'places/westford', excerpt: 'attack-3', label: '' }];
	}
	return content;
}

function renamed(text: string): string {
	return Object.entries(ids).reduce((all, [from, to]) => all.replaceAll(from, to), text);
}
