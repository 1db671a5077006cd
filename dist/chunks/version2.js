import { c as record, l as text, n as UNKNOWN, r as at } from "./value.js";
import { i as inside } from "./places.js";

// src/site/layout/packages.ts
async function packagesOf(survey, base) {
	const asked = {};
	for (const folder of foldersTo(base)) {
		const { dependencies, devDependencies } = await survey.data(inside(folder, "package.json"));
		Object.assign(asked, record(devDependencies), record(dependencies));
	}
	return {
		names: Object.keys(asked),
		version: (name) => {
			const [, major, minor = "0"] = /^[\^~>=v\s]*(\d+)(?:\.(\d+))?/.exec(text(asked[name]) ?? "") ?? [];
			return major === void 0 ? null : Number(major) * 100 + Number(minor);
		}
	};
}
function foldersTo(base) {
	const steps = base === "" ? [] : base.split("/");
	return ["", ...steps.map((_, index) => steps.slice(0, index + 1).join("/"))];
}
const STRICT$1 = {
	nextra: 200,
	"@mdx-js/loader": 200,
	"@mdx-js/mdx": 200,
	"@mdx-js/rollup": 200,
	"next-mdx-remote": 400,
	"fumadocs-mdx": 0,
	contentlayer: 0,
	velite: 0
};
function isStrictMdx({ version }) {
	const known = Object.entries(STRICT$1).flatMap(([name, since]) => {
		const found = version(name);
		return found === null ? [] : found >= since;
	});
	return known.length > 0 && known.every(Boolean);
}
function readsCjkEmphasis({ names, version }) {
	return (version("vitepress") ?? 0) >= 200 || names.some((name) => /\bcjk-friendly\b|^remark-cjk/.test(name));
}

// src/site/generators/docusaurus/version.ts
const UNKNOWN_VERSION = 299;
const STRICT = 300;
async function docusaurusVersion(survey, base) {
	return (await packagesOf(survey, base)).version("@docusaurus/core") ?? 299;
}
async function docusaurusMdx(survey, base, settings) {
	if (await docusaurusVersion(survey, base) < STRICT) return null;
	const [own, format] = [settings["markdown"], at(settings, "markdown", "format")];
	if (own === UNKNOWN || at(settings, "markdown", "preprocessor") !== void 0) return null;
	return format === void 0 || format === "mdx" ? "docusaurus" : "docusaurus-mdx";
}

export { readsCjkEmphasis as a, packagesOf as i, docusaurusVersion as n, isStrictMdx as r, docusaurusMdx as t };