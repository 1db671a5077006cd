import { closeSync, existsSync, lstatSync, mkdirSync, openSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

// src/world/write-file.ts
function writeFileIn(base, path, text, once = false) {
	const file = resolve(base, path);
	const guarded = isBelow(resolve(base), file);
	let folder = dirname(file);
	while (!existsSync(folder)) folder = dirname(folder);
	if (guarded && !isBelow(realpathSync(base), realpathSync(folder))) throw new Error(`${folder} leads elsewhere`);
	mkdirSync(dirname(file), { recursive: true });
	if (guarded && !once) rmSync(file, { force: true });
	const opened = openSync(file, guarded ? "wx" : isStream(file) ? "a" : "w");
	try {
		for (const piece of typeof text === "string" ? [text] : text) writeFileSync(opened, piece);
	} catch (error) {
		if (lstatSync(file, { throwIfNoEntry: false })?.isFile() === true) rmSync(file, { force: true });
		throw error;
	} finally {
		closeSync(opened);
	}
}
function isStream(file) {
	return /^\/(?:dev|proc)\//.test(file) && lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true;
}
function isBelow(base, path) {
	const way = relative(base, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

export { writeFileIn as t };