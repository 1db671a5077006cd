// src/world/input-error.ts
var InputError = class extends Error {
	constructor(sentence) {
		super(sentence);
		this.name = "InputError";
	}
};

export { InputError as t };