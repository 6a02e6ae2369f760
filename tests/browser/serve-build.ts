import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../../scripts/hosting/static-server.ts';

// Playwright wants a default export here.
// eslint-disable-next-line no-restricted-exports
export default async function serveBuild(): Promise<() => Promise<void>> {
	const directory = join(import.meta.dirname, '..', '..', 'build');
	if (!existsSync(join(directory, 'index.html'))) throw new Error('There is no built site yet. Run: npm run build');
	const server = await startServer({ directory });
	process.env.ATLAS_URL = server.url;
	return () => server.close();
}
