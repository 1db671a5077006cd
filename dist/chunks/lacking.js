import { t as below } from "./url-path.js";

// src/site/layout/lacking.ts
function isLacking({ submodules, closed }, folders) {
	const lacking = [...submodules, ...closed.map(({ path }) => path)];
	const isWithin = (folder, path) => path === folder || below(folder, path) !== null || below(path, folder) !== null;
	return lacking.some((path) => folders.some((folder) => isWithin(folder, path)));
}

export { isLacking as t };