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

export { GENERATED as n, codedBy as r, DOUBT_REASONS as t };