import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";

// src/world/write-file.ts
/**
* Writes a file and the folders it needs. Below `base`, which holds what others wrote, no link is written through: a
* file that is one is replaced, a folder that leads elsewhere is an error. `once`: a file that exists is one too.
*/
function writeFileIn(base, path, text, once = false) {
	const file = resolve(base, path);
	const guarded = isBelow(resolve(base), file);
	let folder = dirname(file);
	while (!existsSync(folder)) folder = dirname(folder);
	if (guarded && !isBelow(realpathSync(base), realpathSync(folder))) throw new Error(`${folder} leads elsewhere`);
	mkdirSync(dirname(file), { recursive: true });
	if (guarded && !once) rmSync(file, { force: true });
	writeFileSync(file, text, { flag: guarded ? "wx" : "w" });
}
function isBelow(base, path) {
	const way = relative(base, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

export { writeFileIn as t };