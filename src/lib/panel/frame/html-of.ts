import type { Component } from 'svelte';

const server = import.meta.env.SSR ? await import('svelte/server') : undefined;

/** The HTML of a component, where the build makes a page. In the browser nothing: the page has it already. */
export function htmlOf<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	context: Map<unknown, unknown>
): string {
	return server?.render(component, { props, context }).body ?? '';
}
