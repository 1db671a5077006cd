import { i as folderOf } from "./url-path.js";

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
function outputHolding(path, base, files, isServed = () => false) {
	const bare = path.replace(/^\/+/, "").normalize("NFC");
	const [by] = files.named(bare.slice(bare.lastIndexOf("/") + 1)).filter((file) => file.normalize("NFC").endsWith(`/${bare}`) && !isServed(file)).map((file) => file.normalize("NFC").slice(0, -bare.length - 1)).filter((folder) => bare.includes("/") || folderOf(folder) === base).sort((one, other) => one.length - other.length);
	return by === void 0 ? null : {
		reason: "output",
		by
	};
}

export { outputHolding as i, GENERATED as n, codedBy as r, DOUBT_REASONS as t };