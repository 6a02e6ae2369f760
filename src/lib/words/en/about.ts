/** The page about the atlas. What only this atlas can say of itself stands in its pack. */
export const aboutWords = {
	title: 'About the atlas',
	headTitle: (atlas: string) => `About · ${atlas}`,
	description: 'Sources, method, licences and privacy of the atlas, and where to report an error.',
	sources: {
		title: 'Sources',
		text: 'Every quotation is taken word for word from one of these documents, which remain their publishers’ property.',
		read: 'Read it on the publisher’s site',
		noAddress: 'No public address is known.'
	},
	method: {
		title: 'Method',
		text: 'Everything in the atlas is here because one of the documents mentions it, and is shown with the sentences that do so. Excerpts are chosen by hand and quoted exactly; at most a third of any document is quoted.',
		ours: 'What does not come from the documents comes from named sources, is as of the date given, and is marked as ours. Lines drawn by hand or straight between stations, and all sea lanes, are approximate and shown fainter.'
	},
	borders: {
		title: 'Borders',
		text: 'Borders that are disputed or still being delimited are dashed, and areas that another state holds or backs are hatched, where our data have them.'
	},
	proof: {
		title: 'Proof and editions',
		fingerprints:
			'Each document has a fingerprint: SHA-256 hashes of its text and of every excerpt, with each excerpt’s position. Anyone who has the document can check the excerpts on its page; the text is not in the atlas. The editors’ comparison is under [where they agree and differ](compare); what the documents say that the map does not show is under [not on the map](notOnMap).',
		edition: (hash: string, date: string) =>
			`This is edition ${hash}, ${date}: the hash identifies the content, the date is that of its latest revision. The content is kept in the project’s repository with its history: check out the commit whose \`npm run geodata:check\` prints the hash of a citation, and \`npm ci && npm start\` serves that edition. Editions that are kept stay here too: [what changed](changes) leads to them.`
	},
	licences: {
		title: 'Licences',
		text: 'Lines and stations traced from OpenStreetMap are © [OpenStreetMap contributors](openStreetMap), under the Open Database License. Natural Earth is in the public domain. Positions of cities, and the names by which search finds them in other languages, come from GeoNames, CC BY 4.0. Every download includes its licence terms. The program is free software under the MIT licence; it contains [packages and fonts by others](thirdParty), under their own licences.'
	},
	data: 'Data',
	dataDescribed: '[What each file holds](data), field by field.',
	privacy: {
		title: 'Privacy',
		text: 'The atlas sets no cookies, loads nothing from other sites and does not track visitors. Your colour and keyboard settings stay in this browser, and so do copies of the pages that you open, for times without a network.'
	},
	errors: {
		title: 'Errors and quotations',
		text: (name: string, address: string) =>
			`To report an error, or to object to a quotation, write to ${name}, ${address}.`
	}
} as const;
