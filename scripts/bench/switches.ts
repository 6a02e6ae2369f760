import type { Page } from '@playwright/test';
import { atRest, pagePoint } from './map-box.ts';
import type { Measured } from './measures.ts';
import { quantile } from './statistics.ts';
import type { Target, Targets } from './targets.ts';

const turns = 4;
const aim = 120;

interface Switched {
	/** Until the map showed the target as it then stayed. */
	readonly drawn?: number;
	readonly settled?: number;
}

/** Switches corridors and places off and on, until the map has drawn it and until it is at rest again. */
export async function measureSwitches(page: Page, { corridors, points }: Targets): Promise<Measured> {
	const lines = await switchInTurn(page, corridors, ({ name }) => name);
	const labels = await switchInTurn(page, points.slice(0, 1), () => 'places');
	const drawn = lines.flatMap(({ drawn }) => drawn ?? []);
	const settled = lines.flatMap(({ settled }) => settled ?? []);
	const labelled = labels.flatMap(({ settled }) => settled ?? []);
	return {
		...(drawn.length > 0 ? { lineMedian: quantile(drawn, 0.5), lineLate: quantile(drawn, 0.95) } : {}),
		...(settled.length > 0 ? { lineSettledLate: quantile(settled, 0.95) } : {}),
		...(labelled.length > 0 ? { labelMedian: quantile(labelled, 0.5), labelLate: quantile(labelled, 0.95) } : {})
	};
}

async function switchInTurn(
	page: Page,
	targets: readonly Target[],
	layerOf: (target: Target) => string
): Promise<Switched[]> {
	const switched: Switched[] = [];
	for (let turn = 0; turn < 2 * turns; turn++) {
		for (const target of targets) switched.push(await switchOnce(page, target, layerOf(target)));
	}
	return switched;
}

async function switchOnce(page: Page, target: Target, layer: string): Promise<Switched> {
	const box = await page.locator(`#layer-${layer}`).boundingBox();
	if (!box) throw new Error(`There is no switch for ${layer}`);
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
	await page.waitForTimeout(aim);
	await atRest(page);
	await page.evaluate(({ x, y }) => bench.expectSwitch(x, y), await pagePoint(page, target));
	await page.mouse.down();
	await page.mouse.up();
	return (await page.evaluate(() => bench.answer())) as Switched;
}
