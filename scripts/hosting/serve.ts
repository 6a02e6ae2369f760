import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteBase } from '../vite/site-address.js';
import { startServer } from './static-server.ts';

const directory = join(import.meta.dirname, '..', '..', 'build');
if (!existsSync(join(directory, 'index.html'))) {
	console.error('There is no built site yet. Run: npm run build');
	process.exit(1);
}

const port = Number(process.env.PORT ?? 4173);
const server = await startServer({ directory, port, host: process.env.HOST || '127.0.0.1', base: siteBase() });
if (server.port !== port) console.log(`Port ${port} is taken, so another one is used.`);
console.log(`Corridor Atlas: ${server.url}`);

const stop = () => void server.close().then(() => process.exit(0));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

// `npm start` passes SIGTERM to its shell only, and the shell dies without passing it on.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), 500).unref();
