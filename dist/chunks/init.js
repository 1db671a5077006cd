import { t as isFrench } from "./tag.js";
import { n as visibleLine } from "./visible.js";
import { t as wrap } from "./wrap.js";
import { t as review } from "./review.js";
import { t as DiskTree } from "./disk.js";
import { t as InputError } from "./input-error.js";
import { n as INDEX_NAME, t as panelFiles } from "./panel-files.js";
import { t as writeFileIn } from "./write-file.js";
import { r as languageNamed } from "./options.js";
import { t as openWorld } from "./world.js";
import { r as readDataFile, t as DataFile } from "./data-file.js";
import { d as readText, i as pageBeside, n as findCms, o as recogniseSites, s as Survey, t as readSite } from "./read-site.js";
import { i as isObject } from "./json-schema.js";
import { t as parseUrl } from "./parse-url.js";
import { t as TrustedTree } from "./trusted-tree.js";
import { r as privateKind } from "./reason.js";
import { t as readCname } from "./cname.js";
import { t as guessHosts } from "./guess-hosts.js";
import { t as heldPlaces } from "./held-places.js";
import { t as languageOfReaders } from "./language-of-readers.js";
import { r as LINT_OPTIONS, s as guessRelations } from "./rules.js";
import { n as readMarkdownLinkCheck, t as markdownLinkCheckFiles } from "./markdown-link-check-config.js";
import { n as join$1, t as dirname$1 } from "./posix-path.js";
import { t as VERSION } from "./version.js";
import { r as gitArguments } from "./git.js";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

// src/world/release.ts
function releasedCommit() {
	const file = new URL("../package.json", import.meta.url.replace(/\/chunks\/[^/]*$/, "/"));
	try {
		const { gitHead } = JSON.parse(readFileSync(file, "utf8"));
		return typeof gitHead === "string" && /^[0-9a-f]{40}$/.test(gitHead) ? gitHead : null;
	} catch {
		return null;
	}
}

// src/cli/init/build.ts
const BUILDS = /^\s*(?:-\s+)?(?:run:.*\b(?:hugo|jekyll\s+build|eleventy|mkdocs\s+(?:build|gh-deploy)|zola\s+build|astro\s+build|(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?build)\b|uses:\s*["']?(?:withastro\/action|actions\/jekyll-build-pages|shalzz\/zola-deploy-action)\b)/m;
const INDEX = /\brelecture(?:@\S+)?\s+index\b/;
function writesIndex(text) {
	return INDEX.test(text);
}
async function findBuild(tree, files) {
	const [netlify, vercel, manifest] = await Promise.all([
		"netlify.toml",
		"vercel.json",
		"package.json"
	].map((path) => files.has(path) ? valueIn(tree, path) : null));
	const told = commandIn("netlify", "netlify.toml", netlify, ["build", "command"]) ?? commandIn("vercel", "vercel.json", vercel, ["buildCommand"]);
	if (told !== null) return told;
	for (const path of [...files].filter((one) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(one)).sort()) {
		const text = await readText(tree, path) ?? "";
		if (!/^name: Relecture$/m.test(text) && BUILDS.test(text)) return {
			by: "workflow",
			path,
			command: "",
			hasIndex: writesIndex(text)
		};
	}
	return commandIn("package", "package.json", manifest, ["scripts", "build"]);
}
async function valueIn(tree, path) {
	if (path.endsWith(".toml")) return tomlIn(await readText(tree, path) ?? "");
	const file = await readDataFile(tree, path);
	return file instanceof DataFile ? file.value : null;
}
async function tomlIn(text) {
	try {
		return (await import("./dist3.js")).parse(text);
	} catch {
		return null;
	}
}
function commandIn(by, path, value, steps) {
	const command = steps.reduce((held, step) => isObject(held) ? held[step] : void 0, value);
	if (typeof command !== "string" || command.trim() === "" || /[\r\n]/.test(command)) return null;
	return {
		by,
		path,
		command,
		hasIndex: writesIndex(by === "package" && isObject(value) ? JSON.stringify(value["scripts"]) : command)
	};
}

// src/site/detect.ts
async function detectSite(files, tree) {
	const survey = new Survey(files, tree);
	const [main] = await recogniseSites(survey, null);
	if (main === void 0) throw new Error("a folder of Markdown is a site, too");
	const { generator, base, path } = main;
	const { settings, content, static: folder, url, language } = await generator.layout({
		survey,
		base,
		path,
		said: {
			content: null,
			static: null
		}
	});
	return {
		generator: generator.name,
		settings,
		base,
		content,
		static: folder,
		url,
		language
	};
}

// src/cli/init/carried/data.ts
function dataOf(text, path) {
	const isJson = /\.jsonc?$/.test(path);
	const file = new DataFile(isJson ? `${path.replace(/c?$/, "")}` : path, isJson ? withoutComments(text) : text);
	return file.troubles.length > 0 ? null : file.value;
}
function rubyDataOf(text, path) {
	return dataOf(text.replace(/!ruby\/[\w:/]+[ \t]+/g, ""), path);
}
function withoutComments(text) {
	return text.replace(/("(?:\\.|[^"\\])*")|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g, (_, kept) => kept ?? "");
}

// src/cli/init/carried/patterns.ts
const MOST_PATTERNS = 16;
function wildcardOf(expression) {
	const from = expression.startsWith("^");
	const to = expression.endsWith("$") && !expression.endsWith("\\$");
	const plain = expression.slice(from ? 1 : 0, to ? -1 : void 0).replace(/^https\?:\/\//, "*://").replace(/\.[*+]\??/g, "\0").replace(/\\([./?+&=#:_-])/g, (_, sign) => sign === "?" || sign === "+" ? `\u0001${sign}` : sign);
	if (/[\\()[\]{}|^$*?+]/.test(plain.replaceAll(/\u0001./g, "").replace(/^\*:/, ""))) return null;
	const words = plain.replaceAll("\0", "*").replaceAll("", "");
	return `${from ? "" : "*"}${words}${to ? "" : "*"}`.replace(/\*{2,}/g, "*");
}
const GROUP = /(?<!\\)\((?:\?:)?([^()\\]*(?:\\[^()][^()\\]*)*)\)(\?(?!\?))?(?![*+{?])/;
function wildcardsOf(expression) {
	let all = [expression];
	while (all.length <= MOST_PATTERNS && all.some((one) => GROUP.test(one))) all = all.flatMap(alternativesOf);
	const patterns = all.length > MOST_PATTERNS ? [] : all.map(wildcardOf);
	const whole = patterns.filter((one) => one !== null && one !== "*");
	return whole.length < patterns.length ? [] : [...new Set(whole)];
}
function alternativesOf(expression) {
	const group = GROUP.exec(expression);
	if (group === null) return [expression];
	const [whole, inner = "", optional] = group;
	const [before, after] = [expression.slice(0, group.index), expression.slice(group.index + whole.length)];
	return [...inner.split("|"), ...optional === void 0 ? [] : [""]].map((word) => before + word + after);
}
function ignoreExpressions(wishes, expressions) {
	for (const one of expressions) {
		const patterns = /^\^?\.[*+]\$?$/.test(one) ? ["*"] : wildcardsOf(one);
		if (patterns.length === 0) wishes.left.push(one);
		else wishes.ignore.push(...patterns);
	}
}
function stringsOf(value) {
	return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
}
function pathPatternOf(line) {
	if (/^[!#]/.test(line)) return null;
	const isAnchored = /\/(?!$)/.test(line.replace(/^\*\*\//, ""));
	const name = line.replace(/^\.?\//, "").replace(/\/$/, "");
	const anywhere = isAnchored || name.startsWith("**/") ? name : `**/${name}`;
	return line.endsWith("/") || !/[*.][^/]*$/.test(name) ? `${anywhere}/**` : anywhere;
}

// src/cli/init/carried/wishes.ts
var Wishes = class {
	ignore = [];
	accept = [];
	headers = {};
	links = {};
	rules = {};
	overrides = [];
	left = [];
	secrets = [];
	elsewhere = [];
	moot = [];
	followed = [];
	get isTaken() {
		const { ignore, accept, headers, links, rules, overrides, followed } = this;
		return [
			ignore,
			accept,
			headers,
			links,
			rules,
			overrides,
			followed
		].some((one) => Object.keys(one).length > 0);
	}
	get isEmpty() {
		return Object.values(this).every((one) => Object.keys(one).length === 0);
	}
};

// src/cli/init/carried/commands.ts
const COMMAND_FILES = /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.travis\.yml|\.circleci\/config\.yml|Rakefile|[\w-]+\.rake|Makefile|[jJ]ustfile|package\.json|\.pre-commit-config\.yaml)$/;
const CALL = new RegExp(`(?:${/html-?proofer|HTMLProofer|markdownlint(?:-cli2?)?|markdown-link-check|\blychee|\bvale\b|\bremark\b(?=\s+\S)/.source})(?:-action)?(?:[^\\n"']*?\\s(?=-{1,2}[a-zA-Z])|\\.check_\\w+\\()[^\\n]*`, "g");
const STEP = /^([ \t]*)(?:-\s+)?uses:\s*["']?\S*(?:lychee-action|markdown-link-check|markdownlint-cli2-action|vale-action|htmlproofer|html-proofer)\S*/gm;
function fromCommands(text, path) {
	const wishes = new Wishes();
	const named = /* @__PURE__ */ new Set();
	for (const one of path === "package.json" ? scriptsOf(text) : [text]) for (const [call] of one.matchAll(CALL)) named.add(call.trim().replace(/[({[,]\s*$/, "(…)"));
	for (const found of text.matchAll(STEP)) named.add(stepAt(text, found.index).trim());
	for (const one of named) wishes.left.push(one);
	if (/HTMLProofer|html-proofer/.test(text)) for (const [line] of text.matchAll(/^[^\n#]*\boptions\s*=\s*\{[^\n]*\}[^\n]*$/gm)) wishes.left.push(line.trim());
	return wishes;
}
function scriptsOf(text) {
	const value = dataOf(text, "package.json");
	const scripts = isObject(value) ? value["scripts"] : null;
	return isObject(scripts) ? stringsOf(Object.values(scripts)) : [];
}
function stepAt(text, start) {
	const lines = text.slice(start, start + 2e3).split(/\r?\n/);
	const indent = /^[ \t]*/.exec(lines[0] ?? "")?.[0].length ?? 0;
	const rest = lines.slice(1);
	const end = rest.findIndex((line) => line.trim() !== "" && (/^\s*-\s/.test(line) ? 0 : line.search(/\S/)) < indent);
	return [lines[0] ?? "", ...rest.slice(0, end < 0 ? rest.length : end)].map((line) => line.trim()).join(" ");
}

// src/cli/init/carried/extended.ts
const LONGEST_CHAIN = 5;
async function extended(value, path, tree, left = LONGEST_CHAIN) {
	if (!isObject(value) || typeof value["extends"] !== "string") return value;
	const { extends: base, ...own } = value;
	const file = join$1(dirname$1(path), String(base));
	if (left === 0 || !/\.(?:jsonc?|ya?ml)$/.test(file) || /^(?:\.\.|\/)/.test(file)) return value;
	const text = await readText(tree, file);
	const inherited = text === null ? null : await extended(dataOf(text, file), file, tree, left - 1);
	return isObject(inherited) ? {
		...inherited,
		...own
	} : value;
}

// src/cli/init/carried/statuses.ts
const MOST_CODES = 30;
function acceptStatuses(wishes, key, codes) {
	const written = (Array.isArray(codes) ? codes : [codes]).flatMap((one) => String(one).split(","));
	const before = wishes.accept.length + wishes.left.length;
	for (const one of written.map((word) => word.trim()).filter((word) => word !== "")) {
		const range = rangeOf(one);
		const accepted = range === null ? null : codesOf(...range);
		if (accepted === null) wishes.left.push(`${key}: ${one}`);
		else wishes.accept.push(...accepted);
	}
	if (wishes.accept.length + wishes.left.length === before) wishes.moot.push(key);
}
function rangeOf(written) {
	if (/^\d{3}$/.test(written)) return [Number(written), Number(written)];
	const [, from, includes, to] = /^(\d{3})?\.\.(=)?(\d{3})?$/.exec(written) ?? [];
	if (from === void 0 && to === void 0) return null;
	return [Number(from ?? 100), to === void 0 ? 599 : Number(to) - (includes === void 0 ? 1 : 0)];
}
function codesOf(first, last) {
	const codes = [];
	for (let code = Math.max(first, 400); code <= last;) {
		const isWhole = code % 100 === 0 && code < 600 && code + 99 <= last;
		codes.push(isWhole ? `${code / 100}xx` : code);
		code += isWhole ? 100 : 1;
	}
	return codes.length > MOST_CODES ? null : codes;
}

// src/cli/init/carried/html-proofer.ts
const OFF = {
	enforce_https: [false, "link-insecure"],
	check_internal_hash: [false, "link-anchor"],
	ignore_missing_alt: [true, "accessibility-image-alt"],
	alt_ignore: [true, "accessibility-image-alt"]
};
const MOOT$3 = /* @__PURE__ */ new Set([
	"log_level",
	"verbose",
	"cache",
	"assume_extension",
	"directory_index_file",
	"directory_index_files",
	"extension",
	"extensions",
	"root_dir",
	"allow_hash_href",
	"parallel"
]);
const SECRET$1 = /^(?:headers|userpwd|username|password|cookie|cookiefile|cookiejar|proxyuserpwd|proxy|sslcert|sslkey|keypasswd)$/;
const INNER = {
	typhoeus: { timeout: [
		"timeout",
		1,
		60
	] },
	hydra: { max_concurrency: [
		"concurrency",
		1,
		256
	] }
};
function fromHtmlProofer(options) {
	if (!isObject(options)) return null;
	const wishes = new Wishes();
	for (const [key, value] of Object.entries(options)) fromOption(wishes, key.replace(/^:/, ""), value);
	return wishes;
}
function fromOption(wishes, key, value) {
	const off = OFF[key];
	const inner = INNER[key.replace(/_config$/, "")];
	if (/^(?:ignore_urls|url_ignore|href_ignore)$/.test(key)) ignoreUrls(wishes, stringsOf(value));
	else if (key === "check_external_hash") wishes.links["anchors"] = value === true;
	else if (off !== void 0 && value === off[0]) wishes.rules[off[1]] = "off";
	else if (off !== void 0 && typeof value === "boolean") wishes.moot.push(key);
	else if (key === "ignore_status_codes" || key === "http_status_ignore") acceptStatuses(wishes, key, value);
	else if (inner !== void 0 && isObject(value)) fromLibrary(wishes, key, value, inner);
	else (MOOT$3.has(key) || value === false ? wishes.moot : wishes.left).push(key);
}
function ignoreUrls(wishes, urls) {
	for (const one of urls) {
		const [, expression] = /^(?:!ruby\/regexp\s+)?\/(.*)\/i?$/.exec(one) ?? [];
		if (expression === void 0) wishes.ignore.push(one);
		else ignoreExpressions(wishes, [expression]);
	}
}
function fromLibrary(wishes, name, options, numbers) {
	for (const [written, value] of Object.entries(options)) {
		const key = written.replace(/^:/, "");
		const own = numbers[key];
		if (own !== void 0 && typeof value === "number") wishes.links[own[0]] = Math.min(own[2], Math.max(own[1], Math.round(value)));
		else (SECRET$1.test(key) ? wishes.secrets : wishes.left).push(`${name}.${key}`);
	}
}

// src/cli/init/carried/ini.ts
function readIni(text) {
	const lines = [];
	let section = "";
	for (const line of text.replace(/\\\r?\n[ \t]*/g, " ").split(/\r?\n/)) {
		const [, name] = /^\s*\[([^\]]*(?:\][^\]]+)*)\]\s*(?:[#;].*)?$/.exec(line) ?? [];
		if (name !== void 0) section = name.trim();
		else if (!/^\s*(?:[#;].*)?$/.test(line)) {
			const [, key = "", value = ""] = /^\s*([^=]*?)\s*(?:=\s*(.*?)\s*)?$/.exec(line) ?? [];
			lines.push({
				section,
				key,
				value: value.replace(/\s[#;].*$/, "").trim()
			});
		}
	}
	return lines;
}
function iniValue(text) {
	const value = Object.create(null);
	for (const { section, key, value: written } of readIni(text)) {
		if (section !== "" && !isObject(value[section])) value[section] = Object.create(null);
		const group = section === "" ? value : value[section];
		const plain = written.replace(/^(["'])(.*)\1$/, "$2");
		group[key] = /^(?:true|)$/.test(written) ? true : written === "false" ? false : numberOr(plain);
	}
	return value;
}
function numberOr(text) {
	return /^\d+$/.test(text) ? Number(text) : text;
}

// src/cli/init/carried/lychee.ts
function fromLycheeIgnore(text) {
	const wishes = new Wishes();
	const lines = text.split(/\r?\n/).map((line) => line.trim());
	ignoreExpressions(wishes, lines.filter((line) => line !== "" && !line.startsWith("#")));
	return wishes;
}
const NUMBERS = {
	timeout: [
		"timeout",
		1,
		60
	],
	max_retries: [
		"retries",
		0,
		5
	],
	max_concurrency: [
		"concurrency",
		1,
		256
	],
	host_concurrency: [
		"per-host",
		1,
		20
	]
};
const SECRET = /^(?:headers?|basic_auth|github_token|cookie_jar)$/;
const OPEN = /^accept(?:-language)?$/i;
const MOOT$2 = /* @__PURE__ */ new Set([
	"verbose",
	"no_progress",
	"output",
	"format",
	"mode",
	"host_stats",
	"dump",
	"dump_inputs",
	"cache",
	"max_cache_age",
	"cache_exclude_status",
	"threads",
	"max_redirects",
	"user_agent",
	"retry_wait_time",
	"host_request_interval",
	"method",
	"default_extension",
	"extensions",
	"skip_missing",
	"glob_ignore_case",
	"files_from",
	"generate",
	"exclude_mail",
	"exclude_all_private",
	"exclude_private",
	"exclude_link_local",
	"exclude_loopback",
	"include_wikilinks"
]);
async function fromLychee(text) {
	const { parse } = await import("./dist3.js");
	let settings;
	try {
		settings = parse(text);
	} catch {
		return null;
	}
	const wishes = new Wishes();
	for (const [key, value] of Object.entries(settings)) fromSetting(wishes, key, value);
	if (settings["include"] !== void 0) leaveAll(wishes);
	return wishes;
}
function fromSetting(wishes, key, value) {
	const own = NUMBERS[key];
	if (key === "exclude") ignoreExpressions(wishes, stringsOf(value));
	else if (own !== void 0 && typeof value === "number") wishes.links[own[0]] = Math.min(own[2], Math.max(own[1], Math.round(value)));
	else if (key === "include_fragments") wishes.links["anchors"] = value !== false && value !== "none";
	else if (key === "require_https" && value === true) wishes.rules["link-insecure"] = "error";
	else if (key === "hosts" && isObject(value)) fromHosts(wishes, value);
	else if (key === "accept") acceptStatuses(wishes, key, value);
	else if (SECRET.test(key)) wishes.secrets.push(key);
	else (MOOT$2.has(key) || value === false ? wishes.moot : wishes.left).push(key);
}
function leaveAll(wishes) {
	const isAll = (pattern) => /^[*:/]+$/.test(pattern);
	wishes.left.push(...wishes.ignore.filter(isAll).map((pattern) => `exclude: ${pattern}`));
	wishes.ignore.splice(0, Infinity, ...wishes.ignore.filter((pattern) => !isAll(pattern)));
}
function fromHosts(wishes, hosts) {
	for (const [host, settings] of Object.entries(hosts)) for (const [key, value] of Object.entries(isObject(settings) ? settings : { "": settings })) if (/^headers?$/.test(key) && isObject(value)) fromHeaders(wishes, host, value);
	else wishes.left.push(`hosts.${host}${key && `.${key}`}`);
}
function fromHeaders(wishes, host, headers) {
	const open = Object.entries(headers).filter(([name, value]) => OPEN.test(name) && typeof value === "string");
	if (open.length > 0 && /^[\w.-]+$/.test(host)) wishes.headers[`https://${host}`] = Object.fromEntries(open);
	const others = Object.keys(headers).filter((name) => !open.some(([one]) => one === name));
	wishes.secrets.push(...others.map((name) => `hosts.${host}.headers.${name}`));
}

// src/cli/init/carried/markdown-link-check.ts
const FOLLOWED = /* @__PURE__ */ new Set([
	"ignorePatterns",
	"replacementPatterns",
	"httpHeaders",
	"timeout",
	"retryCount",
	"aliveStatusCodes"
]);
const MOOT$1 = /* @__PURE__ */ new Set([
	"retryOn429",
	"reporters",
	"showProgressBar"
]);
function fromMarkdownLinkCheck(text, value) {
	const settings = readMarkdownLinkCheck(text, () => void 0);
	if (settings === null || !isObject(value)) return null;
	const wishes = new Wishes();
	for (const key of Object.keys(value)) if (settings.troubles.includes(key)) wishes.left.push(key);
	else if (FOLLOWED.has(key)) wishes.followed.push(key);
	else (MOOT$1.has(key) ? wishes.moot : wishes.left).push(key);
	return wishes;
}

// src/cli/init/carried/fits.ts
function fits(value, schema) {
	if (schema === void 0) return false;
	const { anyOf, enum: values, type, pattern, minimum, items, properties } = schema;
	if (Array.isArray(anyOf)) return anyOf.some((one) => fits(value, one));
	if (Array.isArray(values)) return values.includes(value);
	switch (type) {
		case "boolean": return typeof value === "boolean";
		case "integer": return Number.isInteger(value) && Number(value) >= Number(minimum ?? -Infinity);
		case "string": return typeof value === "string" && value !== "" && new RegExp(String(pattern ?? ""), "u").test(value);
		case "array": return Array.isArray(value) && value.every((one) => fits(one, items));
		default: return isObject(value) && Object.entries(value).every(([key, one]) => fits(one, groupOf(properties)[key]));
	}
}
const groupOf = (properties) => isObject(properties) ? properties : {};

// src/cli/init/carried/markdownlint-equals.ts
const SIGN = {
	asterisk: "*",
	underscore: "_",
	dash: "-",
	plus: "+",
	backtick: "`",
	tilde: "~",
	consistent: "consistent"
};
const EQUALS = [
	{
		names: ["MD001", "heading-increment"],
		rule: "accessibility-heading-order",
		isOn: true
	},
	{
		names: ["MD003", "heading-style"],
		rule: "markdown-heading-style",
		option: "style",
		values: {
			atx: "atx",
			atx_closed: "atx-closed",
			setext: "setext",
			consistent: "consistent"
		}
	},
	{
		names: ["MD004", "ul-style"],
		rule: "markdown-unordered-list-marker-style",
		option: "style",
		values: SIGN
	},
	{
		names: ["MD011", "no-reversed-links"],
		rule: "markdown-literal-markup",
		isOn: true
	},
	{
		names: ["MD012", "no-multiple-blanks"],
		rule: "markdown-no-consecutive-blank-lines",
		loosenedBy: ["maximum"]
	},
	{
		names: ["MD013", "line-length"],
		rule: "markdown-maximum-line-length",
		option: "line_length",
		does: {
			code_blocks: false,
			tables: false,
			headings: false,
			headers: false,
			strict: false
		}
	},
	{
		names: ["MD014", "commands-show-output"],
		rule: "markdown-no-shell-dollars"
	},
	{
		names: ["MD019", "no-multiple-space-atx"],
		rule: "markdown-no-heading-content-indent"
	},
	{
		names: ["MD024", "no-duplicate-heading"],
		rule: "markdown-no-duplicate-headings",
		loosenedBy: ["siblings_only", "allow_different_nesting"]
	},
	{
		names: [
			"MD025",
			"single-title",
			"single-h1"
		],
		rule: "markdown-no-multiple-toplevel-headings",
		option: "level",
		does: { front_matter_title: "" }
	},
	{
		names: ["MD026", "no-trailing-punctuation"],
		rule: "markdown-no-heading-punctuation",
		option: "punctuation"
	},
	{
		names: ["MD029", "ol-prefix"],
		rule: "markdown-ordered-list-marker-value",
		option: "style",
		values: {
			one: "one",
			ordered: "ordered",
			one_or_ordered: "consistent"
		}
	},
	{
		names: ["MD034", "no-bare-urls"],
		rule: "markdown-no-literal-urls"
	},
	{
		names: ["MD035", "hr-style"],
		rule: "markdown-rule-style",
		option: "style"
	},
	{
		names: ["MD036", "no-emphasis-as-heading"],
		rule: "accessibility-fake-heading",
		isOn: true
	},
	{
		names: ["MD040", "fenced-code-language"],
		rule: "markdown-fenced-code-flag",
		option: "allowed_languages",
		does: { language_only: false }
	},
	{
		names: ["MD042", "no-empty-links"],
		rule: "markdown-no-empty-url",
		isOn: true
	},
	{
		names: ["MD045", "no-alt-text"],
		rule: "accessibility-image-alt",
		isOn: true
	},
	{
		names: ["MD046", "code-block-style"],
		rule: "markdown-code-block-style",
		option: "style"
	},
	{
		names: ["MD047", "single-trailing-newline"],
		rule: "markdown-final-newline"
	},
	{
		names: ["MD048", "code-fence-style"],
		rule: "markdown-fenced-code-marker",
		option: "style",
		values: SIGN
	},
	{
		names: ["MD049", "emphasis-style"],
		rule: "markdown-emphasis-marker",
		option: "style",
		values: SIGN
	},
	{
		names: ["MD050", "strong-style"],
		rule: "markdown-strong-marker",
		option: "style",
		values: SIGN
	},
	{
		names: ["MD051", "link-fragments"],
		rule: "link-anchor",
		isOn: true
	},
	{
		names: ["MD052", "reference-links-images"],
		rule: "markdown-no-undefined-references",
		isOn: true
	},
	{
		names: ["MD053", "link-image-reference-definitions"],
		rule: "markdown-no-unused-definitions",
		isOn: true
	},
	{
		names: ["MD055", "table-pipe-style"],
		rule: "markdown-table-pipes",
		does: { style: "leading_and_trailing" },
		loosenedBy: ["style"]
	},
	{
		names: ["MD056", "table-column-count"],
		rule: "markdown-no-hidden-table-cell",
		isOn: true
	},
	{
		names: ["MD059", "descriptive-link-text"],
		rule: "accessibility-link-text",
		isOn: true
	}
];

// src/cli/init/carried/markdownlint.ts
function fromMarkdownlint(value) {
	if (!isObject(value)) return null;
	const wishes = new Wishes();
	noteRules(wishes, value);
	return wishes;
}
function noteRules(wishes, config) {
	for (const [name, asked] of Object.entries(config)) {
		const today = name.toLowerCase().replace("header", "heading");
		const equal = EQUALS.find(({ names }) => names.some((one) => one.toLowerCase() === today));
		if (name === "default" || name === "$schema") wishes.moot.push(name);
		else if (name === "extends") wishes.elsewhere.push(`extends: ${String(asked)}`);
		else if (equal !== void 0) noteRule(wishes, name, equal, asked);
		else (isOff(asked) && /^MD\d+$|-/i.test(name) ? wishes.moot : wishes.left).push(name);
	}
}
const isOff = (asked) => asked === false || isObject(asked) && asked["enabled"] === false;
function noteRule(wishes, name, equal, asked) {
	const { rule, isOn = false } = equal;
	const options = isObject(asked) ? asked : {};
	if (isOff(asked)) {
		if (isOn) wishes.rules[rule] = "off";
		else wishes.moot.push(name);
	} else if (rule === "markdown-no-undefined-references" && noteReferences(wishes, name, options)) return;
	else if (isOn) {
		noteOthers(wishes, name, equal, options);
		wishes.moot.push(name);
	} else {
		const option = optionOf(equal, options);
		if (option === null) wishes.left.push(name);
		else {
			const severity = severityOf(asked);
			wishes.rules[rule] = option === void 0 ? severity : {
				severity,
				option
			};
			noteOthers(wishes, name, equal, options);
		}
	}
}
function severityOf(asked) {
	const said = isObject(asked) ? asked["severity"] : asked;
	return said === "error" || said === "warning" ? said : "info";
}
function noteOthers(wishes, name, { option, does = {} }, options) {
	for (const [key, value] of Object.entries(options)) {
		if (key === option || key === "severity" || key === "enabled") continue;
		(Object.hasOwn(does, key) && does[key] === value ? wishes.moot : wishes.left).push(`${name}.${key}`);
	}
}
function noteReferences(wishes, name, options) {
	const { ignored_labels: allow, shortcut_syntax: shortcut } = options;
	if (!Array.isArray(allow) && shortcut !== true) return false;
	const option = {
		...Array.isArray(allow) && { allow },
		allowShortcutLink: shortcut !== true
	};
	if (!fits(option, LINT_OPTIONS["markdown-no-undefined-references"])) return false;
	wishes.rules["markdown-no-undefined-references"] = {
		severity: "warning",
		option
	};
	const { ignored_labels: _, shortcut_syntax: __, ...others } = options;
	noteOthers(wishes, name, {
		names: [name],
		rule: ""
	}, others);
	return true;
}
function optionOf({ rule, option, values, loosenedBy = [], does = {} }, options) {
	const isLoose = (key) => options[key] !== void 0 && options[key] !== false && options[key] !== does[key];
	if (loosenedBy.some(isLoose)) return null;
	const given = option === void 0 ? void 0 : options[option];
	if (given === void 0) return void 0;
	const own = values === void 0 ? given : values[String(given)];
	return fits(own, LINT_OPTIONS[rule]) ? own : null;
}

// src/cli/init/carried/markdownlint-cli2.ts
const MOOT = /* @__PURE__ */ new Set([
	"$schema",
	"fix",
	"gitignore",
	"noBanner",
	"noProgress",
	"showFound",
	"outputFormatters",
	"frontMatter"
]);
function fromMarkdownlintCli2(value, beside = {}) {
	if (!isObject(value)) return null;
	const wishes = new Wishes();
	const { config, ignores, globs, overrides, ...others } = value;
	if (isObject(config)) noteRules(wishes, config);
	const negated = stringsOf(globs ?? []).filter((glob) => /^[!#]/.test(glob));
	for (const glob of stringsOf(globs ?? [])) if (negated.includes(glob)) continue;
	else (/^(?:\.\/)?\*\*\/\*(?:\.md|\.\{[^}]*\bmd\b[^}]*\})?$/.test(glob) ? wishes.moot : wishes.left).push(`globs: ${glob}`);
	for (const one of Array.isArray(overrides) ? overrides : []) noteOverride(wishes, one);
	ignorePaths(wishes, [...stringsOf(ignores ?? []), ...negated.map((glob) => glob.slice(1))], {
		...beside,
		...wishes.rules
	}, (glob) => `ignores: ${glob}`);
	for (const key of Object.keys(others)) (MOOT.has(key) ? wishes.moot : wishes.left).push(key);
	return wishes;
}
function noteOverride(wishes, override) {
	const { filter, config, combine } = isObject(override) ? override : {};
	const own = fromMarkdownlint(config);
	const globs = stringsOf(filter ?? []);
	if (own === null || combine === "replace" || globs.length === 0 || globs.some((glob) => /^[!#]/.test(glob))) {
		wishes.left.push(`overrides: ${JSON.stringify(override)}`);
		return;
	}
	const rules = own.rules;
	if (Object.keys(rules).length > 0) wishes.overrides.unshift(...globs.map((files) => ({
		files,
		rules
	})));
	const where = `overrides (${globs.join(", ")}): `;
	wishes.left.push(...own.left.map((one) => where + one));
	wishes.moot.push(...own.moot.map((one) => where + one));
}
function ignorePaths(wishes, patterns, rules, say) {
	const off = Object.fromEntries(Object.entries(rules).flatMap(([id, setting]) => setting === "off" ? [] : [[id, "off"]]));
	for (const pattern of patterns) {
		const files = pathPatternOf(pattern);
		if (files === null) wishes.left.push(say(pattern));
		else if (Object.keys(off).length > 0) wishes.overrides.push({
			files,
			rules: off
		});
		else wishes.moot.push(say(pattern));
	}
}
function linesOf$1(text) {
	return text.split(/\r?\n/).flatMap((line) => /^\s*(?:#|$)/.test(line) ? [] : [line.trim()]);
}

// src/cli/init/carried/vale.ts
const ALL = /^(?:|\*|\*\.(?:md|markdown|\{[^}]*\bmd\b[^}]*\}))$/;
function fromVale(text) {
	const wishes = new Wishes();
	for (const { section, key, value } of readIni(text)) {
		const written = `${section === "" ? "" : `[${section}] `}${key}${value === "" ? "" : ` = ${value}`}`;
		if (!/^Vale\.Repetition$/i.test(key)) wishes.left.push(written);
		else if (!/^no$/i.test(value)) wishes.moot.push(written);
		else if (ALL.test(section)) wishes.rules["typography-repeated-word"] = "off";
		else wishes.overrides.push({
			files: globOf(section),
			rules: { "typography-repeated-word": "off" }
		});
	}
	return wishes;
}
function globOf(section) {
	return section.includes("/") ? section.replace(/(?<!\*)\*(?!\*)/g, "**") : `**/${section}`;
}

// src/cli/init/carried/carried.ts
const markdownlint = async (text, path, _, tree) => fromMarkdownlint(await extended(dataOf(text, path), path, tree));
const cli2 = (text, path, before, tree) => ofCli2(dataOf(text, path), path, before, tree);
const htmlProofer = (text, path) => fromHtmlProofer(rubyDataOf(text, path));
const CODE = /^\.(?:markdownlint|markdownlint-cli2|htmlproofer)\.(?:[cm]?js|rb)$/;
const READERS = {
	".markdownlint.jsonc": markdownlint,
	".markdownlint.json": markdownlint,
	".markdownlint.yaml": markdownlint,
	".markdownlint.yml": markdownlint,
	".markdownlint-cli2.jsonc": cli2,
	".markdownlint-cli2.yaml": cli2,
	".github/linters/.markdown-lint.yml": markdownlint,
	".github/linters/.markdown-lint.json": markdownlint,
	".markdownlintrc": (text) => fromMarkdownlint(/^\s*[{/]/.test(text) ? dataOf(text, ".markdownlintrc.json") : iniValue(text)),
	".markdownlintignore": (text, _, before) => ofPaths(text, before),
	".lycheeignore": fromLycheeIgnore,
	"lychee.toml": fromLychee,
	".lychee.toml": fromLychee,
	".github/lychee.toml": fromLychee,
	".vale.ini": fromVale,
	"_vale.ini": fromVale,
	"vale.ini": fromVale,
	".htmlproofer.yml": htmlProofer,
	".htmlproofer.yaml": htmlProofer,
	".htmlproofer.json": htmlProofer,
	".htmlproofer": (text) => fromHtmlProofer(rubyDataOf(text, ".htmlproofer.yml")),
	"_config.yml": (text, path) => {
		if (!/^html-?proofer:/m.test(text)) return new Wishes();
		const value = rubyDataOf(text, path);
		return isObject(value) ? fromHtmlProofer(value["htmlproofer"] ?? value["html-proofer"]) : null;
	},
	"package.json": (text, path, before, tree) => {
		if (!/"markdownlint(?:-cli2)?"\s*:/.test(text)) return new Wishes();
		const value = dataOf(text, path);
		if (!isObject(value)) return null;
		return ofCli2(value["markdownlint-cli2"] ?? { config: value["markdownlint"] }, path, before, tree);
	},
	...Object.fromEntries(markdownLinkCheckFiles.map((path) => [path, (text) => fromMarkdownLinkCheck(text, dataOf(text, path))]))
};
async function readCarried(tree, files, remark = null) {
	const found = [];
	const note = (source, wishes, unread) => {
		const own = wishes ?? new Wishes();
		if (wishes === null || !own.isEmpty) found.push({
			source,
			wishes: own,
			unread: wishes === null ? unread : null
		});
	};
	for (const source of files) if (CODE.test(source)) note(source, null, "code");
	for (const [source, read] of Object.entries(READERS)) {
		if (!files.has(source)) continue;
		const text = await readText(tree, source);
		note(source, text === null ? null : await read(text, source, found, tree), "unreadable");
	}
	if (remark !== null) note(remark.path, fromRemark(remark), remark.why ?? "unreadable");
	for (const source of [...files].filter((path) => COMMAND_FILES.test(path)).sort()) note(source, fromCommands(await readText(tree, source) ?? "", source), "unreadable");
	return found;
}
function fromRemark({ rules, unknown, why }) {
	if (why !== null) return null;
	const wishes = new Wishes();
	wishes.followed.push(...Object.keys(rules));
	wishes.left.push(...unknown);
	return wishes;
}
function ofPaths(text, before) {
	const wishes = new Wishes();
	ignorePaths(wishes, linesOf$1(text), markdownlintRules(before), (pattern) => pattern);
	return wishes;
}
async function ofCli2(value, path, before, tree) {
	if (!isObject(value)) return null;
	const config = await extended(value["config"], path, tree);
	return fromMarkdownlintCli2({
		...value,
		...config !== void 0 && { config }
	}, markdownlintRules(before));
}
function markdownlintRules(before) {
	const own = before.filter(({ source }) => source.startsWith(".markdownlint"));
	return Object.assign({}, ...own.map(({ wishes }) => wishes.rules));
}

// src/cli/init/panel-place.ts
const PANEL_SCRIPT = "relecture-cms.js";
const PANEL_SETTINGS = "relecture.yml";
const WITH_PANEL = /* @__PURE__ */ new Set([
	"decap-cms",
	"netlify-cms",
	"sveltia-cms"
]);
function mayShowPanel(cms) {
	return cms !== null && WITH_PANEL.has(cms.engine);
}
async function findPanelPlaces(tree, site, panel) {
	const found = /* @__PURE__ */ new Map();
	for (const one of [site, ...site.all]) if (mayShowPanel(one.cms) && !found.has(one.cms.path)) found.set(one.cms.path, await placeOf(tree, one, one.cms, panel));
	return [...found.values()];
}
async function placeOf(tree, site, { path }, panel) {
	const folder = folderOf(path);
	const own = await findCms(site.files, tree);
	const page = own?.path === path ? own.page : pageOf(path, site.files);
	const html = page === null ? "" : await readText(tree, page) ?? "";
	const settings = await readDataFile(tree, inFolder(folder, PANEL_SETTINGS));
	return {
		folder,
		page,
		shown: shownIn(html),
		files: page === null ? null : await filesThere(tree, folder, panel()),
		address: addressOf(folder, page, [site.static, site.content]),
		settings: settings instanceof DataFile ? settings.value : void 0,
		hasIndex: await readText(tree, inFolder(folder, INDEX_NAME)) !== null
	};
}
function pageOf(path, files) {
	const page = pageBeside(path, files);
	return page !== null && folderOf(page) !== folderOf(path) && files.has(inFolder(folderOf(page), "config.yml")) ? null : page;
}
function shownIn(html) {
	if (!html.includes("relecture-cms")) return null;
	return /["'=]https?:\/\/[^"'\s>]*relecture-cms/.test(html) ? "elsewhere" : "here";
}
async function filesThere(tree, folder, panel) {
	if (panel.length === 0) return null;
	const texts = await Promise.all(panel.map(({ name }) => readText(tree, inFolder(folder, name))));
	if (texts.every((text) => text === null)) return "none";
	return texts.every((text, index) => text === panel[index]?.text) ? "same" : "other";
}
function addressOf(folder, page, served) {
	if (page === null || folderOf(page) === folder) return PANEL_SCRIPT;
	const root = served.find((one) => one !== null && one !== "" && `${folder}/`.startsWith(`${one}/`)) ?? "";
	return `/${inFolder(folder.slice(root.length).replace(/^\//, ""), PANEL_SCRIPT)}`;
}
function inFolder(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function folderOf(path) {
	return path.replace(/\/?[^/]*$/, "");
}

// src/cli/init/workflow-parts.ts
const WORKFLOW_PATH = ".github/workflows/relecture.yml";
const JOB = ["    runs-on: ubuntu-latest", "    timeout-minutes: 15"];
const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
function scalar(text) {
	return /^[a-z][\w./-]*$/i.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

// src/cli/init/facts.ts
async function gatherInit(tree, panel = () => []) {
	const paths = await tree.files();
	const detected = await detectSite(paths, tree);
	const { site } = await readSite(tree, new TrustedTree(tree));
	await site.prepare([]);
	const own = [...site.pages.values()];
	const texts = own.map(({ source }) => source.text);
	const hosts = (own[0] === void 0 ? [] : guessHosts(site, own[0], texts)).filter(isOfTheWeb);
	const named = await readCname(tree, site.files, [
		"",
		detected.static ?? "",
		detected.base
	]);
	const declared = site.configuration.site?.url ?? detected.url;
	const url = declared !== null && isOfTheWeb(hostOf(declared) ?? "") ? declared : null;
	const known = url === null ? null : hostOf(url);
	const first = known ?? named ?? hosts[0] ?? null;
	const held = heldPlaces(site.plan, site.configuration, site.files);
	const kinds = [...site.files].map((path) => site.plan.fileOf(path).kind);
	const count = (kind) => kinds.filter((one) => one === kind).length;
	return {
		detected: {
			...detected,
			url,
			generator: site.generator
		},
		cms: site.cms,
		panels: await findPanelPlaces(tree, site, panel),
		build: await findBuild(tree, site.files),
		hasIndexJob: writesIndex(await readText(tree, ".github/workflows/relecture.yml") ?? ""),
		files: site.files,
		configuration: site.configurationPath,
		settings: site.configuration,
		read: {
			pages: count("page"),
			data: count("data")
		},
		folders: held.places.filter(({ holds }) => holds === "pages").map(({ folder }) => folder),
		static: held.static,
		url: known === null && first !== null ? `https://${first}` : null,
		hosts: hosts.filter((host) => host !== first),
		relations: site.configurationPath === null ? guessRelations(site) : [],
		carried: site.configurationPath === null ? await readCarried(tree, site.files, site.remark) : [],
		language: site.language,
		readers: languageOfReaders(site, own),
		isLocaleSet: site.configuration.locale !== void 0,
		branch: await branchOf(tree, site)
	};
}
const NOBODYS = /(?:^|\.)(?:example|test|invalid)$|(?:^|\.)example\.(?:com|net|org)$/;
function isOfTheWeb(host) {
	return host !== "" && privateKind(host) === null && !NOBODYS.test(host);
}
function hostOf(url) {
	return parseUrl(url)?.hostname ?? null;
}
async function branchOf(tree, site) {
	const file = site.cms === null ? null : await readDataFile(tree, site.cms.path);
	if (!(file instanceof DataFile) || !isObject(file.value)) return null;
	const { backend } = file.value;
	const branch = isObject(backend) ? backend["branch"] : null;
	return typeof branch === "string" && /^[\w./-]{1,100}$/.test(branch) ? branch : null;
}

// src/cli/init/carried/lines.ts
const WIDTH = 120;
function carriedLines(all, words) {
	const lines = [
		...linkLines(all),
		...ruleLines(all),
		...overrideLines(all)
	];
	const each = (list) => [...new Set(all.flatMap(({ source, wishes }) => wishes[list].map((one) => `#   ${source}: ${oneLine(one)}`)))];
	const unread = (why) => all.flatMap((one) => one.unread === why ? [`#   ${one.source}`] : []);
	return [
		...under(words.carried, lines),
		...under(words.secrets, each("secrets")),
		...under(words.left, each("left")),
		...under(words.elsewhere, each("elsewhere")),
		...under(words.followed, named(all, "followed")),
		...under(words.moot, named(all, "moot")),
		...under(words.code, unread("code")),
		...under(words.unreadable, unread("unreadable"))
	];
}
const under = (title, lines) => lines.length === 0 ? [] : [`# ${title}`, ...lines];
function linkLines(all) {
	const ignore = all.flatMap(({ source, wishes }) => wishes.ignore.map((pattern) => `    - ${JSON.stringify(oneLine(pattern))} # ${source}`));
	const lines = [
		...once(all, "links").map(([key, value, source]) => `  ${key}: ${JSON.stringify(value)} # ${source}`),
		...acceptLines(all),
		...headerLines(all),
		...ignore.length === 0 ? [] : ["  ignore:", ...ignore]
	];
	return lines.length === 0 ? [] : ["links:", ...lines];
}
function acceptLines(all) {
	const from = all.filter(({ wishes }) => wishes.accept.length > 0);
	const codes = [...new Set(from.flatMap(({ wishes }) => wishes.accept))];
	return codes.length === 0 ? [] : [`  accept: [${codes.join(", ")}] # ${[...new Set(from.map(({ source }) => source))].join(", ")}`];
}
function headerLines(all) {
	const lines = all.flatMap(({ source, wishes }) => Object.entries(wishes.headers).flatMap(([prefix, headers]) => [`    ${JSON.stringify(prefix)}: # ${source}`, ...Object.entries(headers).map(([name, value]) => `      ${name}: ${JSON.stringify(oneLine(value))}`)]));
	return lines.length === 0 ? [] : ["  headers:", ...lines];
}
function ruleLines(all) {
	const rules = once(all, "rules").map(([key, value, source]) => `  ${key}: ${settingText(value)} # ${source}`);
	return rules.length === 0 ? [] : ["rules:", ...rules];
}
function overrideLines(all) {
	const lines = all.flatMap(({ source, wishes }) => wishes.overrides.flatMap(({ files, rules }) => [
		`  - files: ${JSON.stringify(files)} # ${source}`,
		"    rules:",
		...Object.entries(rules).map(([id, setting]) => `      ${id}: ${settingText(setting)}`)
	]));
	return lines.length === 0 ? [] : ["overrides:", ...lines];
}
function named(all, list) {
	return all.flatMap(({ source, wishes }) => {
		const lines = [];
		for (const name of new Set(wishes[list].map(oneLine))) {
			const last = lines.at(-1);
			if (last !== void 0 && last.length + name.length < WIDTH) lines[lines.length - 1] = `${last}, ${name}`;
			else lines.push(last === void 0 ? `#   ${source}: ${name}` : `#     ${name}`);
		}
		return lines;
	});
}
function once(all, list) {
	const known = /* @__PURE__ */ new Map();
	for (const { source, wishes } of all) for (const [key, value] of Object.entries(wishes[list])) if (!known.has(key)) known.set(key, [
		key,
		value,
		source
	]);
	return [...known.values()];
}
function settingText(value) {
	if (typeof value === "string") return value;
	const { severity, option } = value;
	return `{ severity: ${severity}, option: ${JSON.stringify(option)} }`;
}
function oneLine(text) {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").slice(0, 300);
}

// src/cli/init/index-lines.ts
const INDEX_COMMAND = `npx --yes relecture@${VERSION} index`;
function lineInBuild({ by, command }) {
	if (by === "netlify") return `command = ${JSON.stringify(`${INDEX_COMMAND} && ${command}`)}`;
	if (by === "vercel") return `"buildCommand": ${JSON.stringify(`${INDEX_COMMAND} && ${command}`)}`;
	return by === "workflow" ? `- run: ${INDEX_COMMAND}` : `"prebuild": "${INDEX_COMMAND}"`;
}
function indexJob({ folder: place, page }, { locale }, folder = "") {
	const said = locale.site.init.workflow;
	return [
		"  index:",
		"    if: github.event_name == 'push'",
		...JOB,
		"    permissions:",
		`      contents: write # ${said.index}`,
		"    concurrency: relecture-index",
		...folder === "" ? [] : [
			"    defaults:",
			"      run:",
			`        working-directory: ${scalar(folder)}`
		],
		"    env:",
		`      PAGE: ${scalar(page ?? inFolder(place, "index.html"))}`,
		`      INDEX: ${scalar(inFolder(place, INDEX_NAME))}`,
		"    steps:",
		`      - uses: ${CHECKOUT}`,
		`      - run: | # ${said.indexWhen}`,
		"          grep -qs relecture-cms \"$PAGE\" || exit 0",
		`          ${INDEX_COMMAND}`,
		"          git add \"$INDEX\"",
		"          git diff --cached --quiet && exit 0",
		`          git config user.name 'github-actions[bot]'`,
		`          git config user.email '41898282+github-actions[bot]@users.noreply.github.com'`,
		`          git commit -m '${said.indexCommit}'`,
		"          git push"
	];
}

// src/cli/init/panel-settings.ts
const NEEDED = {
	locale: null,
	site: [
		"url",
		"hosts",
		"language",
		"time-zone"
	],
	overrides: null,
	rules: null,
	links: ["moved-hosts", "allow-private"],
	dates: null,
	terms: null,
	cms: null
};
function panelSettings(configuration) {
	if (!isObject(configuration)) return null;
	const kept = {};
	for (const [name, keys] of Object.entries(NEEDED)) {
		const value = configuration[name];
		const part = keys === null || !isObject(value) ? value : picked(value, keys);
		if (part !== void 0 && part !== null && !isEmpty(part)) kept[name] = part;
	}
	return Object.keys(kept).length === 0 ? null : kept;
}
function picked(value, keys) {
	return Object.fromEntries(keys.flatMap((key) => Object.hasOwn(value, key) ? [[key, value[key]]] : []));
}
function isEmpty(value) {
	return isObject(value) && Object.keys(value).length === 0;
}
function writeSettings(settings, head) {
	return [
		...head.map((line) => `# ${line}`),
		"",
		...linesOf(settings, ""),
		""
	].join("\n");
}
function linesOf(group, indent) {
	return Object.entries(group).flatMap(([key, value]) => isObject(value) && !isEmpty(value) ? [`${indent}${nameOf$1(key)}:`, ...linesOf(value, `${indent}  `)] : [`${indent}${nameOf$1(key)}: ${typeof value === "string" ? nameOf$1(value) : JSON.stringify(value)}`]);
}
function nameOf$1(text) {
	return /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[a-z][\w-]*$/i.test(text) ? text : JSON.stringify(text);
}

// src/cli/init/panel-plan.ts
const CDN = `https://cdn.jsdelivr.net/npm/relecture@${VERSION}/dist/cms/relecture-cms.js`;
function planPanel(facts, settings, written, said, asked) {
	const needed = panelSettings(settings === null ? facts.settings : new DataFile(PANEL_SETTINGS, settings).value);
	const plans = facts.panels.map((place) => planPlace(place, needed, facts, written, said, asked));
	return {
		copies: plans.flatMap(({ copies }) => copies),
		files: plans.flatMap(({ files }) => files),
		kept: plans.flatMap(({ kept }) => kept),
		found: plans.flatMap(({ found }) => found)
	};
}
function planPlace(place, needed, facts, written, said, asked) {
	const { folder, files, shown } = place;
	const isOurs = files !== null && shown !== "elsewhere";
	if (isOurs && files === "none" && !asked) return {
		copies: [],
		files: [],
		kept: [],
		found: [said.offerPanel({ folder: folder || "." })]
	};
	const path = inFolder(folder, PANEL_SETTINGS);
	const isAsked = isOurs && needed !== null && !place.hasIndex && facts.build?.hasIndex !== true;
	const isThere = place.settings !== void 0;
	const isSame = JSON.stringify(place.settings) === JSON.stringify(needed);
	return {
		copies: isOurs && files === "none" ? [folder] : [],
		files: isAsked && !isThere ? [{
			path,
			text: writeSettings(needed, written.locale.site.init.panelSettings)
		}] : [],
		kept: [...isOurs && files === "same" ? [inFolder(folder, PANEL_SCRIPT)] : [], ...isAsked && isThere ? [path] : []],
		found: [
			...offer(place, said),
			...isOurs && files === "other" ? [said.otherPanel({
				folder: folder || ".",
				isMain: place === facts.panels[0]
			})] : [],
			...isAsked && isThere && !isSame ? [said.otherSettings({ path })] : []
		]
	};
}
function offer({ page, folder, shown, files, address }, said) {
	if (shown !== null) return [];
	const script = `<script type="module" src="${files === null ? CDN : address}"><\/script>`;
	return [said.panel({
		page: page ?? inFolder(folder, "index.html"),
		script
	})];
}
function indexJobOf({ cms, build, panels }, language, folder) {
	const [place] = panels;
	return place === void 0 || !mayShowPanel(cms) || build !== null ? [] : indexJob(place, language, folder);
}
function indexLines({ cms, build }, job, said) {
	if (!mayShowPanel(cms)) return [];
	if (build !== null) return build.hasIndex ? [] : [said.indexInBuild({
		path: build.path,
		line: lineInBuild(build)
	})];
	return job.length === 0 ? [] : [said.indexInWorkflow({ path: WORKFLOW_PATH }), ...job];
}

// src/cli/init/workflow.ts
function actionAt(commit) {
	return commit === null ? "relecture/relecture@v1" : `relecture/relecture@${commit} # v${VERSION}`;
}
const CACHE = "actions/cache@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5";
const CACHE_FOLDER = ".relecture-cache";
function workflow(branch, { locale, localeName }, folder = "", further = [], commit = null, cms = false) {
	const inputs = [...folder === "" ? [] : [`root: ${scalar(folder)}`], ...localeName === "fr" ? [] : [`locale: ${localeName}`]];
	const said = locale.site.init.workflow;
	return [
		"name: Relecture",
		"",
		"on:",
		`  pull_request: # ${said.pullRequest}`,
		`  push: # ${cms ? said.cmsPush : said.push}`,
		`    branches: [${scalar(branch)}]`,
		`  schedule: # ${said.schedule}`,
		"    - cron: '17 5 * * *'",
		`  workflow_dispatch: # ${said.dispatch}`,
		"",
		"permissions: {}",
		"",
		"jobs:",
		`  ${said.reviewJob}:`,
		"    if: github.event_name == 'pull_request' || github.event_name == 'push'",
		...JOB,
		"    permissions:",
		"      contents: read",
		`      pull-requests: write # ${said.comment}`,
		`      statuses: write # ${cms ? said.cmsStatus : said.status}`,
		"    concurrency:",
		"      group: relecture-${{ github.event_name }}-${{ github.ref }}",
		"      cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
		...CHECK_OUT,
		...relecture(commit, inputs),
		"",
		`  ${said.watchJob}:`,
		"    if: github.event_name == 'schedule' || github.event_name == 'workflow_dispatch'",
		...JOB,
		"    permissions:",
		"      contents: read",
		`      issues: write # ${said.issue}`,
		...CHECK_OUT,
		"          fetch-depth: 0",
		...keepLinks(said.cache),
		...relecture(commit, [
			...inputs,
			`cache: ${CACHE_FOLDER}`,
			`# keep-alive: true # ${said.keepAlive}`
		]),
		...further.length === 0 ? [] : ["", ...further],
		""
	].join("\n");
}
const CHECK_OUT = [
	"    steps:",
	`      - uses: ${CHECKOUT}`,
	"        with:",
	"          persist-credentials: false"
];
function keepLinks(why) {
	return [
		`      - uses: ${CACHE}`,
		`        with: # ${why}`,
		`          path: ${CACHE_FOLDER}`,
		"          key: relecture-${{ github.run_id }}",
		"          restore-keys: relecture-"
	];
}
function relecture(commit, inputs) {
	const given = inputs.length === 0 ? [] : ["        with:", ...inputs.map((input) => `          ${input}`)];
	return [`      - uses: ${actionAt(commit)}`, ...given];
}

// src/cli/init/plan.ts
function planInit(facts, locale, options = {}) {
	const { folder = "", written = languageNamed("fr"), hasWorkflow = facts.files.has(WORKFLOW_PATH) } = options;
	const branch = options.branch ?? facts.branch ?? "main";
	const files = [];
	const settings = facts.configuration === null ? configurationText(facts, written) : null;
	if (settings !== null) files.push({
		path: "relecture.yml",
		text: settings
	});
	const isAsked = options.panel === true;
	const panel = planPanel(facts, settings, written, locale.site.init, isAsked);
	const hasPanel = isAsked || facts.panels.some(({ files, shown }) => shown !== null || files !== "none");
	const job = hasPanel ? indexJobOf(facts, written, folder) : [];
	const hasCms = facts.cms !== null || facts.panels.length > 0;
	if (!hasWorkflow) files.push({
		path: WORKFLOW_PATH,
		text: workflow(branch, written, folder, job, options.commit, hasCms)
	});
	const kept = [
		...facts.configuration === null ? [] : [facts.configuration],
		...hasWorkflow ? [WORKFLOW_PATH] : [],
		...panel.kept
	];
	const { hasIndexJob = facts.hasIndexJob } = options;
	const index = hasPanel ? indexLines(facts, hasWorkflow && !hasIndexJob ? job : [], locale.site.init) : [];
	const { noPanel, unreleased, unpublished } = locale.site.init;
	const names = [...index, ...files.map(({ text }) => text)].some((text) => text.includes(INDEX_COMMAND));
	return {
		files: [...files, ...panel.files],
		panels: panel.copies,
		kept,
		found: [
			...foundLines(facts, locale.site.init),
			...panel.found,
			...isAsked && facts.panels.length === 0 ? [noPanel] : [],
			...index
		],
		after: options.commit != null ? [] : [...hasWorkflow ? [] : [unreleased], ...names ? [unpublished] : []]
	};
}
function foundLines({ detected, cms, read, folders, url, hosts, relations, carried }, said) {
	return [
		said.generator({
			generator: detected.generator,
			folders,
			read
		}),
		cms === null ? said.noCms : said.cms({
			path: cms.path,
			engine: cms.engine,
			collections: cms.collections.length
		}),
		detected.url ?? url ? said.url({
			url: detected.url ?? url ?? "",
			hosts,
			guessed: detected.url === null
		}) : said.noUrl,
		...carriedFound(carried, said),
		...relations.length > 0 ? [said.relations({ fields: [...new Set(relations.map(({ field }) => field))] })] : []
	];
}
function carriedFound(carried, said) {
	const of = (is) => [...new Set(carried.filter(is).map(({ source }) => source))];
	const read = of(({ unread, wishes }) => unread === null && wishes.isTaken);
	const named = of(({ unread }) => unread === null).filter((source) => !read.includes(source));
	const [programs, broken] = [of(({ unread }) => unread === "code"), of(({ unread }) => unread === "unreadable")];
	return [
		...read.length > 0 ? [said.carried({ files: read })] : [],
		...named.length > 0 ? [said.named({ files: named })] : [],
		...programs.length > 0 ? [said.programs({ files: programs })] : [],
		...broken.length > 0 ? [said.broken({ files: broken })] : []
	];
}
function configurationText(facts, { locale, localeName }) {
	const said = locale.site.init.configuration;
	const { detected, url, hosts, relations } = facts;
	const carried = carriedLines(facts.carried, said);
	const site = [url === null ? detected.url === null ? "  # url: https://www.exemple.gouv.fr" : null : `  url: ${url}`, hosts.length === 0 ? null : `  hosts: [${hosts.join(", ")}] # ${said.hosts}`].filter((line) => line !== null);
	const active = site.some((line) => !line.trimStart().startsWith("#"));
	return [
		...said.head.map((line) => `# ${line}`),
		`# ${said.detected({
			generator: detected.generator,
			folders: facts.folders,
			static: facts.static || null,
			cms: facts.cms?.path ?? null
		})}`.replace(/[\r\n\u0085\u2028\u2029]+/g, " "),
		"",
		...localeName === "fr" && (facts.language === null || isFrench(facts.language)) ? [] : [
			`# ${said.locale}`,
			`locale: ${localeName}`,
			""
		],
		...site.length === 0 ? [] : [
			`# ${said.site}`,
			active ? "site:" : "# site:",
			...site.map((line) => active ? line : line.replace(/^ {2}# /, "#   ")),
			""
		],
		...relations.length === 0 ? [] : [
			`# ${said.relations}`,
			"relations:",
			...relations.flatMap(relationLines),
			""
		],
		...carried.length === 0 ? [] : [...carried, ""],
		`# ${said.rules}`,
		"# rules:",
		"#   typography-apostrophe: off",
		"#   link-redirected: info",
		""
	].join("\n");
}
function relationLines({ files, field, target, prefix }) {
	return [
		`  - files: ${JSON.stringify(files)}`,
		`    field: ${JSON.stringify(field)}`,
		`    target: ${JSON.stringify(target)}`,
		...prefix === void 0 ? [] : [`    prefix: ${JSON.stringify(prefix)}`]
	].map((line) => line.replace(/"([\w./-]+)"$/, "$1"));
}

// src/cli/init/repository.ts
const USUAL = ["main", "master"];
function repositoryOf(root, cms) {
	const ask = (...args) => {
		const { status, stdout } = spawnSync("git", gitArguments(root, args), {
			encoding: "utf8",
			timeout: 5e3
		});
		return status === 0 && stdout.trim() !== "" ? stdout.trim() : null;
	};
	const top = ask("rev-parse", "--show-toplevel");
	if (top === null) return {
		top: root,
		folder: "",
		branch: cms,
		base: null
	};
	const refOf = (name) => [`heads/${name}`, `remotes/origin/${name}`].find((ref) => ask("rev-parse", "--verify", "--quiet", `refs/${ref}`) !== null)?.replace(/^(?:heads|remotes)\//, "") ?? null;
	const isThere = (name) => name !== null && refOf(name) !== null;
	const remote = ask("symbolic-ref", "--short", "refs/remotes/origin/HEAD")?.replace(/^origin\//, "") ?? null;
	const likely = [
		cms,
		ask("config", "--get", "init.defaultBranch"),
		...USUAL
	];
	const branch = remote ?? likely.find(isThere) ?? ask("symbolic-ref", "--short", "HEAD");
	const base = branch === null ? null : refOf(branch);
	return {
		top,
		folder: relative(top, root).split(sep).join("/"),
		branch,
		base
	};
}

// src/cli/init/init.ts
async function init(asked, terminal, cwd, env) {
	const root = resolve(cwd, asked.root ?? asked.paths[0] ?? ".");
	if (!existsSync(root) || !statSync(root).isDirectory()) throw new InputError(asked.locale.cli.usage.noSuchRoot({ root: asked.root ?? asked.paths[0] ?? "." }));
	let held = null;
	const panel = () => {
		held ??= panelFiles();
		return held;
	};
	const facts = await gatherInit(new DiskTree(root), panel);
	const options = asked.isLocaleSaid ? asked : {
		...asked,
		...languageNamed(facts.readers)
	};
	if (isNothing(facts)) throw new InputError(options.locale.site.init.nothing);
	const { top, folder, branch, base } = repositoryOf(realpathSync(root), facts.branch);
	const place = join(top, WORKFLOW_PATH);
	const there = existsSync(place) ? readFileSync(place, "utf8") : null;
	const plan = planInit(facts, options.locale, {
		...branch !== null && { branch },
		folder,
		hasWorkflow: there !== null,
		hasIndexJob: writesIndex(there ?? ""),
		panel: options.panel,
		commit: releasedCommit(),
		written: languageFor(facts, options)
	});
	tellPlan(plan, {
		root,
		top
	}, options, terminal);
	for (const place of plan.panels) copyPanel(place, panel(), {
		root,
		top
	}, options, terminal);
	if (options.dryRun) return 0;
	const last = firstReview(await review(openWorld(root, {
		...options,
		offline: true
	}, env, terminal), {
		paths: [],
		only: [],
		skip: []
	}), base, options).flatMap((line) => forReader(line, terminal));
	terminal.out(`\n${last.join("\n")}\n`);
	return 0;
}
function isNothing({ detected, cms, read, configuration }) {
	return detected.generator === "plain" && cms === null && configuration === null && read.pages + read.data === 0;
}
function languageFor({ language, isLocaleSet }, options) {
	if (options.isLocaleAsked || isLocaleSet || language === null) return options;
	return languageNamed(isFrench(language) ? "fr" : "en");
}
function tellPlan(plan, at, options, terminal) {
	const said = options.locale.site.init;
	const tell = (line) => terminal.out(`${forReader(line, terminal).join("\n")}\n`);
	for (const line of plan.found) tell(visibleLine(line));
	for (const path of plan.kept) terminal.out(`${said.kept({ path: nameOf(path, at) })}\n`);
	for (const { path, text } of plan.files) {
		if (options.dryRun) {
			terminal.out(`\n${said.wouldWrite({ path: nameOf(path, at) })}\n\n${text.replace(/^(?=.)/gm, "    ")}`);
			continue;
		}
		write(baseOf(path, at), path, text, options);
		terminal.out(`${said.wrote({ path: nameOf(path, at) })}\n`);
	}
	for (const line of plan.after) tell(`${options.dryRun ? "\n" : ""}${line}`);
}
const COPIED = /^ |<script|\bnpx --/;
function forReader(line, { interactive, width }) {
	return interactive && !COPIED.test(line) ? wrap(line, width) : [line];
}
function copyPanel(folder, files, at, options, terminal) {
	const said = options.locale.site.init;
	const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
	const facts = {
		folder: nameOf(folder, at) || ".",
		count: files.length,
		kilobytes: Math.ceil(bytes / 1e3)
	};
	if (!options.dryRun) for (const { name, text } of files) write(at.root, inFolder(folder, name), text, options);
	terminal.out(options.dryRun ? `\n${said.wouldCopyPanel(facts)}\n` : `${said.copiedPanel(facts)}\n`);
}
const baseOf = (path, { root, top }) => path === ".github/workflows/relecture.yml" ? top : root;
function nameOf(path, at) {
	return relative(realpathSync(at.root), join(baseOf(path, at), path)).split(sep).join("/");
}
function write(root, path, text, options) {
	try {
		writeFileIn(root, path, text, true);
	} catch {
		throw new InputError(options.locale.cli.usage.write({ path: join(root, path) }));
	}
}
function firstReview({ stats }, base, options) {
	return options.locale.site.init.firstReview({
		...stats,
		base
	});
}

export { init };