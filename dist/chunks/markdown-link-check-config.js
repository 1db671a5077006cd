import { t as scalarText } from "./scalar-text.js";
import { n as runBounded, t as TooSlow } from "./bounded.js";

// src/links/settings/markdown-link-check-config.ts
const markdownLinkCheckFiles = [
	".markdown-link-check.json",
	"markdown-link-check.json",
	".mlc_config.json",
	"mlc_config.json",
	".github/.markdown-link-check.json",
	".github/mlc_config.json"
];
const MAXIMUM_URL = 2048;
const MAXIMUM_PATTERN_TIME = 50;
const PATIENCE = 5;
function readMarkdownLinkCheck(text, variable, base = "") {
	const config = parse(text);
	if (config === null) return null;
	const troubles = [];
	const fill = (value) => value.replaceAll("{{BASEURL}}", base).replace(/\{\{env\.([\w-]{1,100})\}\}/g, (_, name) => variable(name) ?? "");
	const ignore = patterns(config, "ignorePatterns", troubles);
	const replacements = patterns(config, "replacementPatterns", troubles);
	const alive = new Set(list(config, "aliveStatusCodes").map(Number).filter(Number.isInteger));
	const timeout = duration(config["timeout"]);
	if (config["timeout"] !== void 0 && timeout === null) troubles.push("timeout");
	const headers = readHeaders(list(config, "httpHeaders"), fill);
	const retries = config["retryCount"];
	return {
		links: {
			...timeout !== null && { timeout: timeout / 1e3 },
			...typeof retries === "number" && Number.isInteger(retries) && retries >= 0 && { retries },
			...Object.keys(headers).length > 0 && { headers }
		},
		ignoredBy: (url) => ignore.find(({ test }) => test(url))?.source ?? null,
		replace: (url) => replacements.reduce((current, { replace, entry }) => replace(current, fill(scalarText(entry["replacement"]))), url),
		isAlive: (status) => alive.has(status),
		troubles
	};
}
function parse(text) {
	try {
		const value = JSON.parse(text.replace(/^\uFEFF/, ""));
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}
function list(config, key) {
	const value = Object.hasOwn(config, key) ? config[key] : void 0;
	return Array.isArray(value) ? value : [];
}
function patterns(config, key, troubles) {
	return list(config, key).flatMap((value) => {
		const entry = typeof value === "object" && value !== null ? value : {};
		const source = entry["pattern"];
		if (typeof source !== "string" || !isPattern(source)) {
			troubles.push(key);
			return [];
		}
		const flags = entry["global"] === true ? "g" : "";
		const once = bounded(source, "");
		const all = bounded(source, flags);
		return [{
			source,
			entry,
			test: (url) => once(url, (pattern) => pattern.test(url)) ?? false,
			replace: (url, replacement) => all(url, (pattern) => url.replace(pattern, replacement)) ?? url
		}];
	});
}
function isPattern(source) {
	try {
		return new RegExp(source) instanceof RegExp;
	} catch {
		return false;
	}
}
function bounded(source, flags) {
	const pattern = new RegExp(source, flags);
	const tame = !/[*+?{]/.test(source);
	let slow = 0;
	return (url, work) => {
		if (url.length > MAXIMUM_URL || slow >= PATIENCE) return null;
		if (tame) return work(pattern);
		try {
			return runBounded(() => work(pattern), MAXIMUM_PATTERN_TIME);
		} catch (error) {
			if (!(error instanceof TooSlow)) throw error;
			slow++;
			return null;
		}
	};
}
function readHeaders(entries, fill) {
	const headers = Object.create(null);
	for (const value of entries) {
		const entry = typeof value === "object" && value !== null ? value : {};
		const set = entry["headers"];
		if (typeof set !== "object" || set === null) continue;
		const filled = Object.fromEntries(Object.entries(set).map(([name, content]) => [name, fill(scalarText(content))]));
		for (const url of list(entry, "urls")) if (typeof url === "string" && /^https?:\/\//i.test(url)) headers[url] = {
			...headers[url],
			...filled
		};
	}
	return headers;
}
function duration(value) {
	if (typeof value === "number") return value > 0 ? value : null;
	const found = typeof value === "string" ? /^\s*(\d{1,9}(?:\.\d{1,3})?)\s*(ms|s|m|h)?[a-z]*\s*$/i.exec(value) : null;
	if (found === null) return null;
	const unit = {
		ms: 1,
		s: 1e3,
		m: 6e4,
		h: 36e5
	}[found[2]?.toLowerCase() ?? "ms"] ?? 1;
	return Number(found[1]) * unit;
}

export { readMarkdownLinkCheck as n, markdownLinkCheckFiles as t };