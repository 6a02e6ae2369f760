import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedSnippet, heightScript } from './embed-snippet.ts';

describe('the snippet for other sites', () => {
	it('is one frame, as wide as it may be, that loads late and may fill the screen', () => {
		expect(embedSnippet('https://atlas.example/embed/places/aktau?layers=middle&view=5/41/47', 'Aktau')).toBe(
			'<iframe src="https://atlas.example/embed/places/aktau?layers=middle&amp;view=5/41/47" title="Aktau"' +
				' width="100%" height="560" loading="lazy" allow="fullscreen" style="border: 0"></iframe>'
		);
	});

	it('lets no name end an attribute or the element', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('"', "'", '<', '>', '&', 'a', ' ', '/') }), (name) => {
				const snippet = embedSnippet('https://atlas.example/embed/places/aktau', name);
				expect(snippet).toMatch(/^<iframe (?:[a-z]+="[^"<>]*" ?)+><\/iframe>$/);
				const written = /title="([^"]*)"/.exec(snippet)?.[1] ?? '';
				const read = written.replace(/&(quot|lt|gt|amp);/g, (_, entity: string) => {
					return { quot: '"', lt: '<', gt: '>', amp: '&' }[entity] ?? '';
				});
				expect(read).toBe(name);
			})
		);
	});

	it('listens to frames of the atlas only', () => {
		expect(heightScript('https://atlas.example')).toContain('origin !== "https://atlas.example"');
		expect(heightScript('https://atlas.example')).toMatch(/^<script>[^<]*<\/script>$/);
	});
});
