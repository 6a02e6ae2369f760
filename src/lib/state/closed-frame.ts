/** Whether the page stands in a sandboxed frame that gives it no origin: no worker starts there, and the address cannot change. */
export function isInClosedFrame(): boolean {
	return self.origin === 'null';
}
