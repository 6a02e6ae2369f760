import type { Environment } from 'vitest/runtime';

/**
 * Node, but with modules compiled for the browser: compiled for the server, `$effect` never runs. For `*.svelte.test.ts`,
 * which test state without a page.
 */
const environment: Environment = {
	name: 'runes',
	viteEnvironment: 'client',
	setup: () => ({ teardown: () => undefined })
};

// Vitest wants a default export here.
// eslint-disable-next-line no-restricted-exports
export default environment;
