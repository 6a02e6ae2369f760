/** The quotation whose mark the pointer or the focus is on. There is one pointer, so there is one of these. */
class LitQuotation {
	/** The id of an excerpt. */
	current = $state.raw<string>();

	/** Attributes for a mark. */
	lighting(excerpt: string) {
		const enter = () => (this.current = excerpt);
		const leave = () => {
			if (this.current === excerpt) this.current = undefined;
		};
		return { onpointerenter: enter, onpointerleave: leave, onfocusin: enter, onfocusout: leave };
	}
}

export const litQuotation = new LitQuotation();
