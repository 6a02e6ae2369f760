import type { StaticServer } from '../hosting/static-server.ts';

/** `before` is another build of the site, where one is to be compared with. */
export const subjectNames = ['site', 'before', 'hello', 'plain'] as const;
export type SubjectName = (typeof subjectNames)[number];

/** A page to measure. The bare map has no words, switches or places to click on. */
export interface Subject {
	readonly name: SubjectName;
	readonly server: StaticServer;
	readonly path: string;
}

export function isSite({ name }: Subject): boolean {
	return name === 'site' || name === 'before';
}

export function addressOf({ server, path }: Subject): string {
	return new URL(path, server.url).href;
}
