/** The markup by which another site shows a view of the atlas. */
export function embedSnippet(address: string, title: string): string {
	const attributes = {
		src: address,
		title,
		width: '100%',
		height: String(embedHeight),
		loading: 'lazy',
		allow: 'fullscreen',
		style: 'border: 0'
	};
	return `<iframe ${Object.entries(attributes)
		.map(([name, value]) => `${name}="${escapeAttribute(value)}"`)
		.join(' ')}></iframe>`;
}

export const embedHeight = 560; // pixels: the map with a card of two excerpts beside it

/** Lets every such frame of a page have the height it asks for. */
export function heightScript(origin: string): string {
	return `<script>
addEventListener('message', ({ data, source, origin }) => {
  if (origin !== ${JSON.stringify(origin).replaceAll('<', '\\u003C')} || data?.type !== 'corridor-atlas:height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = Number(data.height);
});
<${'/'}script>`;
}

function escapeAttribute(value: string): string {
	return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
