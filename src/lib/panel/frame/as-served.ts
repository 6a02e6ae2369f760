export const servedMark = 'as-served';

let isAlive = false;

/** Says that the page has come to life. */
export function noteLife(): void {
	isAlive = true;
}

/** Whether what is made now is what the page came with: in the build, and as the page comes to life. */
export function staysAsServed(): boolean {
	// Svelte makes all anew where it cannot bring a page to life, and takes away what had come first.
	return import.meta.env.SSR || (!isAlive && document.getElementsByClassName(servedMark).length > 0);
}
