import { i as inside } from "./places.js";
import { l as text, n as UNKNOWN, r as at } from "./value.js";

// src/site/generators/docusaurus/version.ts
const UNKNOWN_VERSION = 299;
const STRICT = 300;
async function docusaurusVersion(survey, base) {
	const manifest = await survey.data(inside(base, "package.json"));
	const range = text(at(manifest, "dependencies", "@docusaurus/core"));
	const [, major, minor] = /^[\^~>=v\s]*(\d+)\.(\d+)/.exec(range ?? "") ?? [];
	return major === void 0 ? 299 : Number(major) * 100 + Number(minor);
}
async function docusaurusMdx(survey, base, settings) {
	if (await docusaurusVersion(survey, base) < STRICT) return null;
	const [own, format] = [settings["markdown"], at(settings, "markdown", "format")];
	if (own === UNKNOWN || at(settings, "markdown", "preprocessor") !== void 0) return null;
	return format === void 0 || format === "mdx" ? "docusaurus" : "docusaurus-mdx";
}

export { docusaurusVersion as n, docusaurusMdx as t };