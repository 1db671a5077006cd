// src/world/input-error.ts
/** Wrong usage, configuration or environment: one sentence that says how to mend it, exit status 2, no stack trace. */
var InputError = class extends Error {
	constructor(sentence) {
		super(sentence);
		this.name = "InputError";
	}
};

export { InputError as t };