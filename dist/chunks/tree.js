// src/content/tree.ts
/** Expected trouble with one file: it becomes a finding of that file, the others go on. */
var ReadTrouble = class extends Error {
	code;
	path;
	constructor(code, path) {
		super(`${code}: ${path}`);
		this.name = "ReadTrouble";
		this.code = code;
		this.path = path;
	}
};

export { ReadTrouble as t };