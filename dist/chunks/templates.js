import { t as below } from "./url-path.js";

// src/site/layout/templates.ts
var TemplateShelf = class {
	known = null;
	#read;
	#asked = null;
	constructor(read) {
		this.#read = read;
	}
	load() {
		this.#asked ??= this.#read().then((found) => {
			this.known = found;
		});
		return this.#asked;
	}
};
function isLacking({ submodules, closed }, folders) {
	const lacking = [...submodules, ...closed.map(({ path }) => path)];
	const isWithin = (folder, path) => path === folder || below(folder, path) !== null || below(path, folder) !== null;
	return lacking.some((path) => folders.some((folder) => isWithin(folder, path)));
}

export { isLacking as n, TemplateShelf as t };