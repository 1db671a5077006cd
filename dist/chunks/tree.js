// src/content/tree.ts
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