// Citation.js has no types of its own; these are the parts that citations.ts uses.

declare module '@citation-js/core' {
	export class Cite {
		constructor(data: object);
		format(format: 'bibtex'): string;
		format(format: 'data', options: { format: 'object' }): object[];
	}
	export const plugins: {
		config: {
			get(plugin: '@bibtex'): { format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean } };
		};
	};
}

declare module '@citation-js/plugin-bibtex';

declare module '@citation-js/name' {
	export function parse(name: string): { given?: string; family?: string };
}
