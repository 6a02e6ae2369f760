/** Everything that is measured, in the order of the report. */
export const measures = {
	words: { name: 'words readable', unit: 'ms' },
	still: { name: 'still map visible', unit: 'ms' },
	rest: { name: 'live map at rest', unit: 'ms' },
	blocking: { name: 'blocking time', unit: 'ms' },
	sent: { name: 'bytes sent', unit: 'kB' },
	heap: { name: 'script heap', unit: 'MB' },
	memory: { name: 'memory of the renderer', unit: 'MB' },
	stillSwitch: { name: 'switch on the still map', unit: 'ms' },
	clickMedian: { name: 'click to context, p50', unit: 'ms' },
	clickLate: { name: 'click to context, p95', unit: 'ms' },
	lineMedian: { name: 'switch of lines drawn, p50', unit: 'ms' },
	lineLate: { name: 'switch of lines drawn, p95', unit: 'ms' },
	lineSettledLate: { name: 'switch of lines, names too, p95', unit: 'ms' },
	labelMedian: { name: 'switch of labels settled, p50', unit: 'ms' },
	labelLate: { name: 'switch of labels settled, p95', unit: 'ms' },
	timeMedian: { name: 'span of time settled, p50', unit: 'ms' },
	timeLate: { name: 'span of time settled, p95', unit: 'ms' },
	knownMedian: { name: 'day of knowledge settled, p50', unit: 'ms' },
	knownLate: { name: 'day of knowledge settled, p95', unit: 'ms' },
	tiesMedian: { name: 'ties on and off settled, p50', unit: 'ms' },
	tiesLate: { name: 'ties on and off settled, p95', unit: 'ms' },
	frameMedian: { name: 'frame in a drag, p50', unit: 'ms' },
	frameLate: { name: 'frame in a drag, p95', unit: 'ms' }
} as const satisfies Record<string, { name: string; unit: string }>;

export type Measure = keyof typeof measures;
export const measureIds = Object.keys(measures) as Measure[];

/** One visit: what could be measured in it. */
export type Measured = Partial<Record<Measure, number>>;
