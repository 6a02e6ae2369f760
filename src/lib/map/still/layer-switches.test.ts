import { expect, it } from 'vitest';
import { layerSwitchesCss } from './layer-switches.ts';

it('looks for switches in the key alone, so that a change elsewhere in a page concerns no rule', () => {
	const css = layerSwitchesCss(['middle', 'places']);
	const anchors = [...css.matchAll(/([^,{}()]*):has\(#layer-(\w+)/g)].map(([, anchor, layer]) => [anchor, layer]);
	expect(anchors).toEqual([
		['.legend', 'middle'],
		['.legend', 'places']
	]);
});
