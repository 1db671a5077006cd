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
function placesAbove(folder, name) {
	const steps = folder.split("/").filter((step) => step !== "");
	return steps.map((_, index) => ({
		path: [...steps.slice(0, steps.length - 1 - index), name].join("/"),
		from: `${"../".repeat(index + 1)}${name}`
	}));
}
const MADE = /(?:^|\/)\.astro\/collections\/[\w-]+\.schema\.json$/;
function isMadeFile(path) {
	return MADE.test(path);
}

export { isMadeFile as n, placesAbove as r, ReadTrouble as t };