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
const MADE = /(?:^|\/)\.astro\/collections\/[\w-]+\.schema\.json$/;
function isMadeFile(path) {
	return MADE.test(path);
}

export { isMadeFile as n, ReadTrouble as t };