declare module 'mapshaper' {
	const mapshaper: {
		applyCommands(commands: string, input: Record<string, string>): Promise<Record<string, Buffer | string>>;
	};
	export default mapshaper;
}

declare module 'subset-font' {
	export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' }): Promise<Buffer>;
}
