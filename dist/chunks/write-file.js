import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { closeSync, existsSync, mkdirSync, openSync, realpathSync, rmSync, writeFileSync } from "node:fs";

// src/world/write-file.ts
/**
* Writes a file and the folders it needs. Below `base`, which holds what others wrote, no link is written through: a
* file that is one is replaced, a folder that leads elsewhere is an error. `once`: a file that exists is one too.
* @param text The whole text, or the pieces that follow one another.
*/
function writeFileIn(base, path, text, once = false) {
	const file = resolve(base, path);
	const guarded = isBelow(resolve(base), file);
	let folder = dirname(file);
	while (!existsSync(folder)) folder = dirname(folder);
	if (guarded && !isBelow(realpathSync(base), realpathSync(folder))) throw new Error(`${folder} leads elsewhere`);
	mkdirSync(dirname(file), { recursive: true });
	if (guarded && !once) rmSync(file, { force: true });
	const opened = openSync(file, guarded ? "wx" : "w");
	try {
		for (const piece of typeof text === "string" ? [text] : text) writeFileSync(opened, piece);
	} finally {
		closeSync(opened);
	}
}
function isBelow(base, path) {
	const way = relative(base, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

export { writeFileIn as t };