import { readFileSync, readdirSync } from "node:fs";

// src/site/index-file/site-index.ts
const INDEX_NAME = "relecture-index.json";
function treeOf(paths) {
	const root = Object.create(null);
	for (const path of paths) {
		const steps = path.split("/");
		const name = steps.pop() ?? "";
		let folder = root;
		for (const step of steps) {
			folder[step] ??= Object.create(null);
			folder = folder[step];
		}
		const names = folder[""] ?? [];
		names.push(name);
		folder[""] = names;
	}
	return root;
}
function codeIn(path, text) {
	if (/(?:^|\/)[jt]sconfig\.json$/.test(path)) return `export default ${text}`;
	return /\.[cm]?[jt]sx?$/.test(path) ? text : null;
}

// src/world/panel-files.ts
function panelFiles() {
	const folder = new URL("cms/", import.meta.url.replace(/\/chunks\/[^/]*$/, "/"));
	return readdirSync(folder).sort().map((name) => ({
		name,
		text: readFileSync(new URL(name, folder), "utf8")
	}));
}

export { treeOf as i, INDEX_NAME as n, codeIn as r, panelFiles as t };