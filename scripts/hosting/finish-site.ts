import { join } from 'node:path';
import { siteBase } from '../vite/site-base.js';
import { siteFiles, writeFiles } from './host-files.ts';

// What Vite does not write: the files that hosts read in the site.

writeFiles(process.argv[2] ?? join(import.meta.dirname, '..', '..', 'build'), siteFiles(siteBase()));
