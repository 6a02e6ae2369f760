const folder = '/node_modules/pdfjs-dist/cmaps/';

/** Where the tables are by which fonts of Chinese, Japanese and Korean name their letters outside of the file. */
const addresses = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
	query: '?url&no-inline',
	import: 'default',
	eager: true
});

export async function fetchCharacterMap(name: string): Promise<Uint8Array> {
	const address = addresses[folder + name];
	const answer = address ? await fetch(address) : undefined;
	if (!answer?.ok) throw new Error(`no table ${name}`);
	return new Uint8Array(await answer.arrayBuffer());
}
