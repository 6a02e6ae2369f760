/** What another language has to say: the same names and parameters, in other words. */
export type Words<English> = English extends string
	? string
	: English extends (...parts: infer Parts) => infer Said
		? (...parts: Parts) => Words<Said>
		: { readonly [Name in keyof English]: Words<English[Name]> };
