declare module 'mapshaper' {
	const mapshaper: {
		applyCommands(commands: string, input: Record<string, string>): Promise<Record<string, Buffer | string>>;
	};
	export default mapshaper;
}

declare module 'subset-font' {
	export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' }): Promise<Buffer>;
}

declare module 'gettext-parser' {
	export const mo: {
		/** Translations by context, then by the text they translate. */
		parse(file: Buffer): { translations: Record<string, Record<string, { msgid: string; msgstr: string[] }>> };
	};
}
