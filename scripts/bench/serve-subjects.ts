import { startServer } from '../hosting/static-server.ts';
import { buildPages } from './build-pages.ts';
import type { BenchOptions } from './options.ts';
import type { Subject } from './subject.ts';

/** Serves a built site, another build of it where one is named, and the pages in bench/ over the same data. */
export async function withSubjects<T>(
	{ site, against }: Pick<BenchOptions, 'site' | 'against'>,
	use: (subjects: readonly Subject[]) => Promise<T>
): Promise<T> {
	const pages = await buildPages(site);
	const [siteServer, pageServer, before] = await Promise.all([
		startServer({ directory: site }),
		startServer({ directory: pages }),
		against === undefined ? undefined : startServer({ directory: against })
	]);
	try {
		return await use([
			{ name: 'site', server: siteServer, path: '/' },
			...(before ? [{ name: 'before', server: before, path: '/' } as const] : []),
			{ name: 'hello', server: pageServer, path: '/hello/' },
			{ name: 'plain', server: pageServer, path: '/plain/' }
		]);
	} finally {
		await siteServer.close();
		await pageServer.close();
		await before?.close();
	}
}
