import { policyHash } from './policy-hash.ts';

const preloads = /<link href="[^"]+" rel="modulepreload">\s*/g;
const startScript = /<script>(\s*\{\s*__sveltekit_[^<]*?import\([\s\S]*?)<\/script>/g;
const begins = 'Promise.all([';
const goesOn = ']).then(([kit, app]) =>';

/** Or some time later: a page that is not seen has no frames, and a frame in another page may have to tell its height. */
const firstFrame = `new Promise((due) => {
						requestAnimationFrame(() => setTimeout(due));
						setTimeout(due, 300);
					})`;
const fetchAll = `document.head.append(document.getElementById('program')?.content ?? '')`;

/**
 * Has a page of Kit's fetch its program after the first frame: read and compiled beside it, it would keep the words
 * waiting. The addresses of the program stay in the page, in a template, where nothing fetches them yet.
 * @throws where Kit writes its pages otherwise, in a new version
 */
export function withLateStart(html: string): string {
	const links = html.match(preloads)?.join('');
	const [script, ...others] = html.matchAll(startScript);
	if (!links && !script) return html;
	const old = script?.[1] ?? '';
	if (!links || others.length > 0 || [begins, goesOn].some((part) => old.split(part).length !== 2)) {
		throw new Error(
			'Kit begins a page otherwise than src/lib/server/pages/late-start.ts knows: mend that, or remove it.'
		);
	}
	const late = old
		.replace(begins, `${firstFrame}.then(() => (${fetchAll}, ${begins}`)
		.replace(goesOn, goesOn.replace(']).', ']))).'));
	return html
		.replace(preloads, (link) => (links.startsWith(link) ? `<template id="program">${links}</template>` : ''))
		.replace(old, () => late)
		.replace(policyHash(old), policyHash(late));
}
