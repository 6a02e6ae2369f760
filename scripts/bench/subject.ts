import type { StaticServer } from '../hosting/static-server.ts';

export const subjectNames = ['site', 'hello', 'plain'] as const;
export type SubjectName = (typeof subjectNames)[number];

/** A page to measure. Only the site and the plain page have words, switches and places to click on. */
export interface Subject {
	readonly name: SubjectName;
	readonly server: StaticServer;
	readonly path: string;
}

export function addressOf({ server, path }: Subject): string {
	return new URL(path, server.url).href;
}
