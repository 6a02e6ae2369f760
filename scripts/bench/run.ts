import { writeFileSync } from 'node:fs';
import { measureSite } from './measure-site.ts';
import { readOptions } from './options.ts';
import { report } from './report.ts';

/** `npm run bench`: the built site beside the pages in bench/. It asserts nothing. */
const options = readOptions(process.argv.slice(2));
const results = await measureSite(options);
console.log(report(results));
if (options.json) writeFileSync(options.json, JSON.stringify(results, undefined, '\t'));
