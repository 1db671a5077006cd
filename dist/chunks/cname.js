import { d as readText } from "./read-site.js";

// src/site/cname.ts
async function readCname(tree, files, folders) {
	for (const folder of new Set(folders)) {
		const path = folder === "" ? "CNAME" : `${folder}/CNAME`;
		const host = files.has(path) ? (await readText(tree, path))?.trim() : void 0;
		if (host !== void 0 && /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}$/i.test(host)) return host.toLowerCase();
	}
	return null;
}

export { readCname as t };