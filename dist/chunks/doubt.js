// src/site/doubt.ts
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
const GENERATED = {
	reason: "generated",
	by: null
};
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
const OUTPUTS = [
	"public",
	"dist",
	"build",
	"out",
	"_site",
	"www"
];
function outputHolding(path, base, has) {
	const bare = path.replace(/^\/+/, "");
	const folder = OUTPUTS.map((name) => base === "" ? name : `${base}/${name}`).find((one) => has(`${one}/${bare}`));
	return folder === void 0 ? null : {
		reason: "output",
		by: folder
	};
}

export { outputHolding as i, GENERATED as n, codedBy as r, DOUBT_REASONS as t };