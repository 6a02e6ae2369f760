import { expect, it } from 'vitest';
import { loadFailedWords } from './en/frame.ts';
import { leftOut } from './en/left-out.ts';
import type { Words } from './words.ts';

it('can be said in another language, which the compiler holds to the same names and parameters', () => {
	const french: Words<typeof loadFailedWords> = {
		headTitle: (atlas) => (atlas ? `Échec du chargement · ${atlas}` : 'Échec du chargement'),
		title: 'Cette page n’a pas pu être chargée',
		why: 'La connexion a peut-être échoué, ou l’atlas a changé depuis.',
		again: 'Réessayer',
		wholeMap: 'Toute la carte',
		unreachable: 'L’atlas ne répond pas ; cette page reste telle quelle.'
	};
	expect(Object.keys(french)).toEqual(Object.keys(loadFailedWords));
	// @ts-expect-error -- one of the names is missing
	const half: Words<typeof loadFailedWords> = { title: french.title };
	expect(half).toBeDefined();
});

it('what an answer leaves out is said in whole sentences', () => {
	for (const sentence of [leftOut.scope, leftOut.measure, leftOut.status, ...leftOut.missing]) {
		expect(sentence).toMatch(/^[A-Z].+\.$/);
	}
});
