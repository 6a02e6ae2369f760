/** `npm run html:check`: holds a built page of every kind against the HTML standard, by the Nu checker, where Java is. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pagesOfEveryKind } from '../vite/page-kinds.ts';

const build = join(import.meta.dirname, '..', '..', 'build');

/**
 * The checker's own knowledge of style sheets is older than container queries; browsers and svelte-check see to those.
 * Nor does it know `popover` yet, which the standard has: https://html.spec.whatwg.org/multipage/popover.html
 */
const outdated = '(CSS: .*)|(Attribute .popover(target|targetaction)?. not allowed on element .*)';

/** Alone on a line of the output where nothing was checked, so that `npm test` counts nothing. */
const notChecked =
	'The HTML was not checked: there is no Java on this machine (11 or newer; Debian, Ubuntu: apt-get install default-jre-headless).';

export function hasJava(): boolean {
	return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}

function check(): number {
	if (!existsSync(join(build, 'index.html'))) throw new Error('There is no built site yet. Run: npm run build');
	if (!hasJava()) {
		console.log(notChecked);
		return 0;
	}
	const jar = createRequire(import.meta.url)('vnu-jar') as string;
	const { whole, framed } = pagesOfEveryKind(build);
	const paths = [...whole, ...framed];
	const { status } = spawnSync('java', ['-jar', jar, '--errors-only', '--filterpattern', outdated, ...paths], {
		cwd: build,
		stdio: 'inherit'
	});
	console.log(`${paths.length} pages checked${status === 0 ? ', all valid' : ''}.`);
	return status ?? 1;
}

if (process.argv[1]?.endsWith('html-check.ts')) process.exitCode = check();
