/** Whether this browser can draw the live map. Asked before MapLibre is fetched, which would throw. */
export function hasWebGl2(): boolean {
	try {
		const context = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: false });
		// Browsers keep only a few contexts at a time.
		context?.getExtension('WEBGL_lose_context')?.loseContext();
		return context !== null;
	} catch {
		return false;
	}
}
