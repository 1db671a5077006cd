import { n as nearest } from "./nearest.js";
import { t as InputError } from "./input-error.js";
import { n as suggestCommand } from "./options.js";
import { t as COMMANDS } from "./table.js";
import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

// src/cli/site-root.ts
const MARKS = [
	"relecture.yml",
	".github/relecture.yml",
	".git"
];
function findRoot(options, cwd) {
	const said = options.locale.cli.usage;
	const first = options.paths[0];
	const root = options.root === null ? nearestRoot(first === void 0 ? cwd : folderOf(resolve(cwd, first), options, cwd), cwd) : resolve(cwd, options.root);
	if (!existsSync(root) || !statSync(root).isDirectory()) throw new InputError(said.noSuchRoot({ root: options.root ?? root }));
	const real = realpathSync(root);
	const paths = options.paths.map((path) => {
		const full = resolve(cwd, path);
		const pattern = /[*?[{]/.test(path);
		if (!pattern && !options.stdin && !existsSync(full) && !existsSync(resolve(root, path))) throw new InputError(said.noSuchPath(path === first && /^[a-z-]+$/.test(path) ? {
			path,
			command: suggestCommand(path),
			commands: options.paths.length === 1 ? COMMANDS : []
		} : {
			path,
			command: null,
			near: nearPath(path, cwd)
		}));
		const isHere = existsSync(full) || pattern || options.stdin && !relative(real, realFolder(full)).startsWith("..");
		const local = relative(real, realFolder(isHere ? full : resolve(root, path))).split(sep).join("/");
		if (local === ".." || local.startsWith("../")) throw new InputError(said.outsideRoot({
			path,
			root
		}));
		return local === "" ? "." : local;
	});
	return {
		root: real,
		paths: paths.includes(".") ? [] : paths
	};
}
function nearPath(path, cwd) {
	const [folder, name] = [dirname(path), basename(path)];
	const near = existsSync(resolve(cwd, folder)) ? nearest(name, readdirSync(resolve(cwd, folder))) : null;
	return near === null ? null : join(folder, near);
}
function realFolder(full) {
	const folder = nearestFolder(dirname(full));
	return join(realpathSync(folder), full.slice(folder.length));
}
function nearestFolder(folder) {
	return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}
function folderOf(full, { stdin }, cwd) {
	if (stdin) return nearestFolder(dirname(full));
	if (!existsSync(full)) return cwd;
	return statSync(full).isDirectory() ? full : dirname(full);
}
function isOfPanel(folder, mark) {
	return mark === "relecture.yml" && existsSync(join(folder, "relecture-cms.js"));
}
function nearestRoot(from, cwd) {
	const unmarked = relative(cwd, from).startsWith("..") ? from : cwd;
	let folder = from;
	while (true) {
		if (MARKS.some((mark) => existsSync(join(folder, mark)) && !isOfPanel(folder, mark))) return folder;
		const parent = dirname(folder);
		if (parent === folder) return unmarked;
		folder = parent;
	}
}

export { findRoot as t };