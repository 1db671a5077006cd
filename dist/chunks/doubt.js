// src/site/doubt.ts
/** Why nobody can tell where an address of the site leads, or whether it does. */
const DOUBT_REASONS = [
	"code",
	"settings",
	"module",
	"plugin",
	"generated",
	"redirect",
	"template",
	"place",
	"outside",
	"mount",
	"submodule",
	"ignored",
	"common",
	"output",
	"media"
];
/** What a generator makes by itself. */
const GENERATED = {
	reason: "generated",
	by: null
};
/** Settings that are code; a `package.json` only names the generator. */
function codedBy(path) {
	if (path === null || path.endsWith("package.json")) return {
		reason: "settings",
		by: null
	};
	return {
		reason: "code",
		by: path
	};
}
/** Folders that are often published as they stand, whatever the generator. */
const OUTPUTS = [
	"public",
	"dist",
	"build",
	"out",
	"_site",
	"www"
];
/** Of a file that the site does not serve as far as its settings tell, and that such a folder holds at that very path. */
function outputHolding(path, base, has) {
	const bare = path.replace(/^\/+/, "");
	const folder = OUTPUTS.map((name) => base === "" ? name : `${base}/${name}`).find((one) => has(`${one}/${bare}`));
	return folder === void 0 ? null : {
		reason: "output",
		by: folder
	};
}

export { outputHolding as i, GENERATED as n, codedBy as r, DOUBT_REASONS as t };