import { t as decodeText } from "./decode.js";
import { t as Source } from "./source.js";
import { n as veil } from "./veil.js";
import { a as guessLanguage, c as kindOf, n as unveil, t as isProgram } from "./program.js";
import { c as withoutSyntax, n as dialectOf, o as maskMarkdown, s as maskPlain, t as dialectNamed } from "./dialects.js";
import { n as languageTag, t as isFrench } from "./tag.js";
import { a as plainTree, n as hasMarkdownSyntax, r as parseMarkdown } from "./markdown.js";
import { r as isTomlFile, t as formatOfData } from "./formats.js";
import { r as CORE_SCHEMA } from "./js-yaml.js";
import { n as plainMap, t as SegmentMap } from "./scalar-map.js";
import { a as splitProperties, i as splitMeta, o as decodeJsonString, r as readMeta, s as endOfString, t as DOTTED } from "./meta.js";
import { a as tooDeep, i as settleValues, n as TooDeep, t as FieldTree } from "./field-tree.js";
import { t as readYaml } from "./yaml.js";

// src/content/read-source.ts
function readSource(content) {
	const { text, troubles } = typeof content === "string" ? {
		text: content,
		troubles: []
	} : decodeText(content);
	const isFaithful = troubles.every(({ code }) => code === "nul");
	return {
		source: new Source(text, isFaithful),
		troubles
	};
}

// src/content/language/declared.ts
const KEYS = [
	"lang",
	"language",
	"locale",
	"hreflang"
];
const HEAD = 2e3;
function declaredLanguage({ path, text, data, languages }) {
	for (const key of KEYS) {
		const tag = languageTag(data[key]);
		if (tag !== null) return tag;
	}
	return languageOfHtml(path, text) ?? languageOfName(path, languages);
}
function languageOfHtml(path, text) {
	if (!/\.html?$/i.test(path)) return null;
	return languageTag(/<html\s[^<>]{0,500}?\blang\s{0,3}=\s{0,3}["']?([\w-]{2,20})/i.exec(text.slice(0, HEAD))?.[1]);
}
function languageOfName(path, languages) {
	const { tag, isDotted } = readName(path);
	if (tag === null) return null;
	return languages?.includes(tag) ?? isDotted ? tag : null;
}
function readName(path) {
	const found = NAME.exec(path);
	return {
		stem: found?.[1] ?? "",
		isDotted: found?.[2] === ".",
		tag: languageTag(found?.[3])
	};
}
const NAME = /^(.{0,1000}?[^/])([._-])([a-z]{2,3}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?)\.[a-z]{2,8}$/i;
function languagesOfNames(files) {
	const byStem = /* @__PURE__ */ new Map();
	for (const path of files) {
		if (!/\.(?:md|markdown|mdx|html)$/i.test(path)) continue;
		const { stem, isDotted, tag } = readName(path);
		if (tag === null || !isDotted) continue;
		const key = `${stem}${path.slice(path.lastIndexOf("."))}`;
		byStem.set(key, (byStem.get(key) ?? /* @__PURE__ */ new Set()).add(tag));
	}
	const found = /* @__PURE__ */ new Set();
	for (const [key, tags] of byStem) if (tags.size > 1 || files.has(key)) for (const tag of tags) found.add(tag);
	return [...found].sort();
}

// src/content/language/region.ts
const COUNTRIES = /* @__PURE__ */ new Set([
	"BE",
	"CA",
	"CH",
	"LU"
]);
const ANYWHERE = new Set("IO AI CO GG SH LY TV ME CC TO SO FM AM IM GL GD EU".split(" "));
const LOOKED_AT = 5e4;
const SHORTENED = /\/\/(?:youtu\.be|goo\.gl|t\.co)$/i;
const FEW = 2;
function regionOf(hosts, languages) {
	const told = [...hosts.map((host) => host.slice(host.lastIndexOf(".") + 1).toUpperCase()), ...languages.map((tag) => /-([A-Z]{2})(?:-|$)/.exec(tag)?.[1] ?? "")].filter((country) => COUNTRIES.has(country));
	return new Set(told).size === 1 ? told[0] ?? null : null;
}
function isWrittenInFrench(country) {
	return country === "FR" || COUNTRIES.has(country);
}
function countriesOf(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const [link, end = ""] of text.slice(0, LOOKED_AT).matchAll(/https?:\/\/[a-z\d.-]{1,200}\.([a-z]{2})(?![a-z\d.-])/gi)) {
		const country = end.toUpperCase();
		if (ANYWHERE.has(country) || SHORTENED.test(link)) continue;
		counts.set(country, (counts.get(country) ?? 0) + 1);
	}
	return counts;
}
function regionOfLinks(text) {
	return mostOf(countriesOf(text));
}
function mostOf(counts, few = FEW) {
	const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
	for (const [country, count] of counts) if (COUNTRIES.has(country) && count >= few && count * 2 > all) return country;
	return null;
}

// src/content/format/html/html-parts.ts
const FLOW = /* @__PURE__ */ new Set([
	"root",
	"listItem",
	"footnoteDefinition"
]);
const VERBATIM = /<(\/?)(pre|code|script|style|svg|textarea|template|iframe|object|math|select|noscript)(?=[\s/>])/gi;
const PROGRAM = /=\{|<[?%]/;
function htmlParts(markup, root, read) {
	const parts = [];
	const verbatim = [];
	const waiting = [[root, false]];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const [node, isFlow] = next;
		if (node.type === "html") {
			const start = node.position?.start.offset ?? 0;
			const text = markup.slice(start, node.position?.end.offset ?? start);
			const isOpen = verbatim.length > 0;
			follow(text, verbatim);
			if (!isOpen && (isFlow || /^<img\s/i.test(text)) && isHtml(text)) {
				const found = read(text);
				if (found !== null) parts.push({
					start,
					end: start + text.length,
					tree: moved(found.tree, start),
					prose: isFlow ? found.prose : null
				});
			}
		} else if ("children" in node && node.type !== "blockquote") for (let index = node.children.length - 1; index >= 0; index--) {
			const child = node.children[index];
			if (child !== void 0) waiting.push([child, FLOW.has(node.type)]);
		}
	}
	return parts;
}
const IMAGE = /<img\s(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,500}>/g;
function imageParts(markup, root, syntax, read) {
	const tags = [...syntax];
	const waiting = [root];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		const start = node.position?.start.offset ?? 0;
		if (node.type === "html") tags.push({
			start,
			end: node.position?.end.offset ?? start
		});
		if ("children" in node) waiting.push(...node.children);
	}
	const images = /* @__PURE__ */ new Map();
	for (const { start, end } of tags) for (const { index, 0: tag } of markup.slice(start, end).matchAll(IMAGE)) images.set(start + index, tag);
	return [...images].sort(([one], [other]) => one - other).flatMap(([start, tag]) => {
		const found = read(tag);
		return found === null ? [] : [{
			start,
			end: start + tag.length,
			tree: moved(found.tree, start),
			prose: null
		}];
	});
}
function follow(text, open) {
	if (text.startsWith("<!--")) return;
	for (const { 1: slash, 2: name = "" } of text.matchAll(VERBATIM)) {
		const at = open.lastIndexOf(name.toLowerCase());
		if (slash === "") open.push(name.toLowerCase());
		else if (at >= 0) open.splice(at);
	}
}
function isHtml(text) {
	return /^\s*</.test(text) && !text.startsWith("<!--") && /<[a-z]/i.test(text) && !PROGRAM.test(text);
}
function moved(tree, by) {
	const waiting = [tree];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		const { position } = node;
		if (position !== void 0) {
			const at = (offset) => ({
				line: 1,
				column: 1,
				offset: (offset ?? 0) + by
			});
			node.position = {
				start: at(position.start.offset),
				end: at(position.end.offset)
			};
		}
		if ("children" in node) waiting.push(...node.children);
	}
	return tree;
}
function withHtmlParts(prose, parts) {
	const pieces = [];
	let from = 0;
	for (const { start, end, prose: own } of parts) {
		if (own === null) continue;
		pieces.push(prose.slice(from, start), own);
		from = end;
	}
	return from === 0 ? prose : pieces.join("") + prose.slice(from);
}

// src/content/passage.ts
var LazyPassage = class {
	text;
	kind;
	field;
	range;
	#map;
	#pageLanguage;
	#readHtml;
	dialect;
	#veil = null;
	#tree = null;
	#prose = null;
	#htmlParts = null;
	#seen = null;
	#isGivenUp = false;
	#isSealed = false;
	#language;
	constructor(map, kind, field, range, reading) {
		this.#map = map;
		this.text = map.text;
		this.kind = kind;
		this.field = field;
		this.range = range;
		this.#pageLanguage = reading.language;
		this.#readHtml = reading.html ?? null;
		this.dialect = reading.dialect;
	}
	toFile(start, end) {
		return this.#map.toFile(start, end);
	}
	fromFile(offset) {
		return this.#map.fromFile(offset);
	}
	get language() {
		if (this.#language === void 0) this.#language = this.#pageLanguage.of(this.prose);
		return this.#language;
	}
	get isDeclared() {
		const { declared } = this.#pageLanguage;
		return declared !== null && this.language === declared;
	}
	get veil() {
		this.#veil ??= this.#veiled();
		return this.#veil;
	}
	get syntax() {
		return this.veil.syntax;
	}
	get markup() {
		return this.veil.markup;
	}
	get brings() {
		return this.veil.brings;
	}
	get markdownOptions() {
		return { indentedCode: this.field !== null || dialectNamed(this.dialect).indentedCode };
	}
	seal() {
		this.#isSealed = this.#tree === null;
	}
	get tree() {
		if (this.#isSealed) return {
			type: "root",
			children: []
		};
		if (this.kind === "html" && this.#tree === null) this.#adoptHtml();
		this.#tree ??= this.#isMarkdown ? unveil(parseMarkdown(this.veil.text, this.markdownOptions), this.text, this.veil) : plainTree(this.text);
		return this.#tree;
	}
	get #isMarkdown() {
		return this.kind === "markdown" && hasMarkdownSyntax(this.veil.text);
	}
	get prose() {
		if (this.#isSealed) return this.text.replace(/[^\r\n]/g, "￼");
		this.#prose ??= this.#mask();
		return this.#prose;
	}
	get htmlParts() {
		this.#htmlParts ??= this.#findHtmlParts();
		return this.#htmlParts;
	}
	get seen() {
		this.#seen ??= withHtmlParts(this.prose, this.htmlParts);
		return this.#seen;
	}
	#findHtmlParts() {
		const read = this.#readHtml;
		if (read === null || !this.#isMarkdown || !/<[a-z]/i.test(this.markup)) return [];
		if (isProgram(this)) return imageParts(this.markup, this.tree, this.syntax, read);
		return htmlParts(this.markup, this.tree, read);
	}
	get isUnreadable() {
		if (this.kind !== "html" || this.text.trim() === "") return false;
		if (this.#tree === null) this.#adoptHtml();
		return this.#isGivenUp;
	}
	get isParsed() {
		return this.#tree !== null;
	}
	adoptTree(tree) {
		this.#isSealed = false;
		this.#tree = tree === null ? {
			type: "root",
			children: []
		} : unveil(tree, this.text, this.veil);
		if (tree === null) this.#prose = this.text.replace(/[^\r\n]/g, "￼");
	}
	#adoptHtml() {
		const read = this.#readHtml?.(this.text) ?? null;
		this.#isGivenUp = read === null;
		this.adoptTree(read?.tree ?? null);
		if (read !== null) this.#prose = read.prose;
	}
	#veiled() {
		const { body, field } = dialectNamed(this.dialect);
		const isProse = this.kind === "markdown" || this.kind === "plain";
		return veil(this.text, isProse ? this.field === null ? body : field : []);
	}
	#mask() {
		if (this.kind === "html") this.#adoptHtml();
		if (this.#prose !== null) return this.#prose;
		if (this.kind !== "plain" && this.kind !== "markdown") return this.text.replace(/[^\r\n]/g, "￼");
		const prose = this.#isMarkdown ? maskMarkdown(this.markup, this.tree) : maskPlain(this.markup);
		return withoutSyntax(prose, this.syntax);
	}
};

// src/content/format/readers.ts
const HTML = /<(?:img|p|div|section|article|aside|details|summary|figure|figcaption|header|footer|main|nav|ul|ol|li|dl|dt|dd|table|t[rdh]|h[1-6]|center|blockquote|form|address)[\s/>]/i;
async function loadReaders(path, content, how) {
	const toml = how.as === "data" ? isTomlFile(path) : beginsWith(content, "+++");
	const html = how.as !== "data" && (how.dialect === "html" || how.htmlInMarkdown === true && HTML.test(asAscii(content)));
	return {
		...toml && { toml: (await import("./toml.js")).readToml },
		...html && { html: (await import("./html.js")).readHtml }
	};
}
function asAscii(content) {
	return typeof content === "string" ? content : new TextDecoder("latin1").decode(content);
}
function beginsWith(content, mark) {
	return (typeof content === "string" ? content.slice(0, 500) : String.fromCharCode(...content.subarray(0, 500))).replace(/^[\s\0\xef\xbb\xbf\xfe\xff\ufeff]+/, "").replaceAll("\0", "").startsWith(mark);
}

// src/content/format/fences.ts
const DOTS = {
	jekyll: true,
	"jekyll-blocks": true,
	quarto: true,
	mkdocs: true,
	hugo: false,
	eleventy: false,
	"eleventy-1": false,
	docusaurus: false,
	vitepress: false,
	zola: false,
	mdx: false
};
const GRAY_MATTER = /^(?:vitepress|docusaurus|eleventy(?:-1)?)$/;
const META = {
	mkdocs: "bare",
	pelican: "fenced"
};
const ABOVE$1 = {
	hugo: "blanks",
	quarto: "blanks",
	zola: "blanks",
	grav: "blanks"
};
function fencesOf(dialect = "commonmark", above = ABOVE$1[dialect]) {
	return {
		dots: DOTS[dialect] ?? (above === "lines" ? false : null),
		isGlued: dialect === "hugo" || above === "lines",
		above: above ?? "nothing",
		endsWithFile: GRAY_MATTER.test(dialect),
		isHalfOpen: dialect === "hexo",
		meta: META[dialect] ?? null
	};
}

// src/content/format/misplaced-front-matter.ts
const NEAR = 2e4;
const OPENING = /^([\s\u200b-\u200f\u2060-\u2064\ufeff]{0,500})(?:([-–—]{2,10}|[–—])[ \t]{0,20}\r?\n|(---)(?:[a-zA-Z_][\w-]{0,60}[ \t]{0,20}\r?\n)?)(?=[a-zA-Z_][\w-]{0,60}:(?:\s|$))/;
function misplaced(text, start) {
	const head = text.slice(start, start + NEAR);
	const opening = OPENING.exec(head);
	if (opening === null) return null;
	const from = opening[0].length;
	const closing = /^[ \t]{0,20}(?:[-–—]{2,10}|[–—])[ \t]{0,20}$/m.exec(head.slice(from).replaceAll("\r", " "));
	if (closing === null) return null;
	const content = {
		start: start + from,
		end: start + from + closing.index
	};
	const { root, troubles } = readYaml(text, content, () => null);
	if (root?.kind !== "mapping" || troubles.length > 0 || root.children.some(({ name }) => !/^[\w-]+$/.test(name))) return null;
	const fence = start + (opening[1] ?? "").length;
	const end = content.end + closing[0].trimEnd().length;
	const range = {
		start: fence,
		end
	};
	const lineEnd = /^[ \t]{0,20}(?:\r\n|[\r\n])?/.exec(text.slice(end, end + 30))?.[0].length ?? 0;
	const before = opening[1] ?? "";
	const hidden = /[\u200b-\u200f\u2060-\u2064\ufeff]+/.exec(before);
	const dashes = {
		start: fence,
		end: fence + (opening[2] ?? opening[3] ?? "").length
	};
	const isHidden = hidden !== null && hidden[0] === before;
	const above = {
		start,
		end: start
	};
	const trouble = isHidden ? {
		code: "hidden-first",
		range: {
			start,
			end: fence
		},
		detail: codeOf(before)
	} : {
		code: "not-first",
		range: /[\r\n]/.test(before) ? above : dashes,
		detail: "---"
	};
	return {
		format: "yaml",
		range,
		content,
		body: {
			start: end + lineEnd,
			end: text.length
		},
		troubles: [trouble]
	};
}
function codeOf(sign) {
	return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/content/format/front-matter.ts
const ABOVE = {
	nothing: /^/,
	lines: /^(?:\s{0,1000}\n)?/,
	blanks: /^\s{0,1000}/
};
function splitFrontMatter(text, fences) {
	const bom = text.charCodeAt(0) === 65279 ? 1 : 0;
	const start = bom + (ABOVE[fences.above].exec(text.slice(bom, bom + 1e3))?.[0].length ?? 0);
	const opening = /^(---|\+\+\+)[ \t]*(\r\n?|\n|$)/.exec(text.slice(start, start + 200));
	if (opening?.[1] !== void 0) return splitFenced(text, start, opening[1], start + opening[0].length, fences);
	const glued = fences.isGlued ? /^---(?=[\w-]{1,60}:[ \t])/.exec(text.slice(start, start + 200)) : null;
	if (glued !== null) return splitFenced(text, start, "---", start + glued[0].length, fences);
	const named = /^---(js|javascript|json|toml|ya?ml)[ \t]*(?:\r\n?|\n)/i.exec(text.slice(start, start + 200));
	if (named?.[1] !== void 0) return splitNamed(text, start, named[1].toLowerCase(), start + named[0].length);
	const halfOpen = fences.isHalfOpen ? splitHalfOpen(text, start) : null;
	if (halfOpen !== null) return halfOpen;
	const properties = splitProperties(text, start);
	if (properties !== null) return properties;
	const isDotted = DOTTED.test(text.slice(start, start + 20));
	const meta = fences.meta === null && !isDotted ? null : splitMeta(text, start, fences.meta === "fenced");
	if (meta !== null) return meta;
	if (/^\{\s*["}]/.test(text.slice(start, start + 200))) return splitJson(text, start);
	return misplaced(text, bom) ?? none(text, bom);
}
function none(text, start) {
	const empty = {
		start,
		end: start
	};
	return {
		format: null,
		range: empty,
		content: empty,
		body: {
			start,
			end: text.length
		},
		troubles: []
	};
}
function splitFenced(text, start, fence, from, { dots }) {
	const format = fence === "---" ? "yaml" : "toml";
	const closing = findFence(text, from, fence);
	const other = format === "yaml" ? findFence(text, from, "...") : null;
	const byDots = other !== null && (closing === null || dots === true && other.start < closing.start) ? other : null;
	const found = byDots ?? closing;
	if (found === null) return unclosed(text, start, fence, from, format);
	const lineEnd = /^(\r\n|[\r\n])?/.exec(text.slice(found.end, found.end + 2))?.[0].length ?? 0;
	return {
		format,
		range: {
			start,
			end: found.end
		},
		content: {
			start: from,
			end: Math.max(from, found.start)
		},
		body: {
			start: found.end + lineEnd,
			end: text.length
		},
		troubles: byDots !== null && dots === false ? [{
			code: "dots",
			range: byDots,
			detail: fence
		}] : []
	};
}
function splitHalfOpen(text, start) {
	if (!/^[\p{L}\w][\p{L}\w-]{0,60}[ \t]*:(?:\s|$)/u.test(text.slice(start, start + 100))) return null;
	const closing = findFence(text, start, "---");
	if (closing === null) return null;
	const lineEnd = /^(\r\n|[\r\n])?/.exec(text.slice(closing.end, closing.end + 2))?.[0].length ?? 0;
	return {
		format: "yaml",
		range: {
			start,
			end: closing.end
		},
		content: {
			start,
			end: closing.start
		},
		body: {
			start: closing.end + lineEnd,
			end: text.length
		},
		troubles: []
	};
}
function splitNamed(text, start, language, from) {
	const closing = findFence(text, from, "---");
	if (closing === null) return none(text, start);
	const lineEnd = /^(\r\n|[\r\n])?/.exec(text.slice(closing.end, closing.end + 2))?.[0].length ?? 0;
	const body = {
		start: closing.end + lineEnd,
		end: text.length
	};
	const content = {
		start: from,
		end: Math.max(from, closing.start)
	};
	const range = {
		start,
		end: closing.end
	};
	if (language === "js" || language === "javascript") return {
		format: "js",
		range,
		content,
		body,
		troubles: [{
			code: "not-read-yet",
			range: {
				start,
				end: start + 3 + language.length
			},
			detail: "JavaScript"
		}]
	};
	return {
		format: language === "json" || language === "toml" ? language : "yaml",
		range,
		content,
		body,
		troubles: []
	};
}
function findFence(text, from, fence) {
	const escaped = fence.replace(/[+.]/g, "\\$&");
	const pattern = new RegExp(`(?:^|[\\r\\n])(${escaped}[ \\t]*)(?=[\\r\\n]|$)`, "g");
	pattern.lastIndex = Math.max(0, from - 1);
	const match = pattern.exec(text);
	if (match?.[1] === void 0) return null;
	const end = match.index + match[0].length;
	return {
		start: end - match[1].length,
		end
	};
}
function unclosed(text, start, fence, from, format) {
	if (!/^\s*[\w"'-]+\s*[:=]/.test(text.slice(from, from + 300))) return none(text, start);
	const end = {
		start: text.length,
		end: text.length
	};
	const trouble = {
		code: "unclosed",
		range: {
			start,
			end: start + fence.length
		},
		detail: fence
	};
	return {
		format,
		range: {
			start,
			end: text.length
		},
		content: {
			start: from,
			end: text.length
		},
		body: end,
		troubles: [trouble]
	};
}
function splitJson(text, start) {
	let depth = 0;
	let quoted = false;
	for (let index = start; index < text.length; index++) {
		const letter = text[index];
		if (quoted) {
			if (letter === "\\") index++;
			else if (letter === "\"") quoted = false;
		} else if (letter === "\"") quoted = true;
		else if (letter === "{") depth++;
		else if (letter === "}" && --depth === 0) {
			const range = {
				start,
				end: index + 1
			};
			return {
				format: "json",
				range,
				content: range,
				body: {
					start: index + 1,
					end: text.length
				},
				troubles: []
			};
		}
	}
	if (!/^\{\s*"[^"\n]{1,200}"\s*:/.test(text.slice(start, start + 500))) return none(text, start);
	const range = {
		start,
		end: text.length
	};
	return {
		format: "json",
		range,
		content: range,
		body: {
			start: text.length,
			end: text.length
		},
		troubles: []
	};
}

// src/content/format/json/json.ts
const WORD = /[^\s,:[\]{}"]{1,100}/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const LITERALS = {
	true: true,
	false: false,
	null: null
};
const readJson = (text, content, describe) => {
	const reader = new JsonReader(text, content, describe);
	try {
		return {
			root: reader.read(),
			troubles: reader.duplicates,
			comments: []
		};
	} catch (error) {
		if (error instanceof Mistake) return {
			root: null,
			troubles: [error.trouble],
			comments: []
		};
		if (error instanceof TooDeep) return tooDeep(content);
		throw error;
	}
};
var Mistake = class extends Error {
	trouble;
	constructor(code, range, detail = "") {
		super(code);
		this.trouble = {
			code,
			range,
			detail
		};
	}
};
var JsonReader = class {
	duplicates = [];
	#text;
	#end;
	#start;
	#describe;
	#tree = null;
	#at;
	constructor(text, { start, end }, describe) {
		this.#text = text;
		this.#start = start;
		this.#end = end;
		this.#at = start;
		this.#describe = describe;
	}
	read() {
		this.#blanks();
		if (this.#at >= this.#end) return null;
		const root = this.#value(null, 0);
		this.#blanks();
		if (this.#at < this.#end) this.#stop("json-after-end");
		settleValues(root);
		return root;
	}
	#value(slot, depth) {
		if (depth > 100) throw new TooDeep();
		const letter = this.#at < this.#end ? this.#text.charAt(this.#at) : "";
		if (letter === "{") return this.#members(slot, depth);
		if (letter === "[") return this.#items(slot, depth);
		const start = this.#at;
		const scalar = letter === "\"" ? this.#string() : this.#word();
		const value = scalar.style === "json" ? scalar.text : this.#read(scalar.text);
		return this.#add(slot, "scalar", {
			start,
			end: this.#at
		}, scalar, value);
	}
	#members(slot, depth) {
		const node = this.#open(slot, "mapping");
		const names = /* @__PURE__ */ new Map();
		while (!this.#closes("}", node)) {
			if (this.#text[this.#at] !== "\"") this.#stop("json-key");
			const from = this.#at;
			const { text: name } = this.#string();
			const key = {
				start: from,
				end: this.#at
			};
			this.#blanks();
			if (this.#text[this.#at] !== ":" || this.#at >= this.#end) throw new Mistake("json-colon", key, name);
			this.#at++;
			this.#blanks();
			const child = this.#value({
				parent: node,
				name,
				key
			}, depth + 1);
			const earlier = names.get(name);
			if (earlier !== void 0) {
				earlier.duplicate = true;
				this.duplicates.push({
					code: "duplicate-key",
					range: key,
					detail: name
				});
			}
			names.set(name, child);
		}
		return node;
	}
	#items(slot, depth) {
		const node = this.#open(slot, "sequence");
		while (!this.#closes("]", node)) this.#value({
			parent: node,
			name: String(node.children.length),
			key: null
		}, depth + 1);
		return node;
	}
	#open(slot, kind) {
		const node = this.#add(slot, kind, {
			start: this.#at,
			end: this.#at + 1
		});
		this.#at++;
		return node;
	}
	#closes(bracket, node) {
		this.#blanks();
		const letter = this.#at < this.#end ? this.#text[this.#at] : void 0;
		const { start } = node.range;
		if (letter === void 0) throw new Mistake("unclosed-bracket", {
			start,
			end: start + 1
		}, this.#text.charAt(start));
		if (letter === bracket) {
			this.#at++;
			node.range = {
				start,
				end: this.#at
			};
			return true;
		}
		if (node.children.length === 0) return false;
		if (letter !== ",") this.#stop("missing-comma");
		const comma = this.#at++;
		this.#blanks();
		if (this.#text[this.#at] === bracket) throw new Mistake("json-last-comma", {
			start: comma,
			end: comma + 1
		});
		return false;
	}
	#add(slot, kind, range, scalar, value) {
		const given = {
			kind,
			range,
			value,
			...scalar && { scalar }
		};
		if (slot !== null && this.#tree !== null) return this.#tree.add(slot.parent, {
			...given,
			name: slot.name,
			key: slot.key
		});
		this.#tree = new FieldTree(this.#describe, kind, range, scalar);
		this.#tree.root.value = value ?? null;
		return this.#tree.root;
	}
	#string() {
		const start = this.#at;
		const end = endOfString(this.#text, start, this.#end);
		const map = end === null ? null : decodeJsonString(this.#text, start, end);
		if (end === null || map === null) throw this.#badString(start, end);
		this.#at = end;
		const content = {
			start: start + 1,
			end: end - 1
		};
		return Object.assign(map, {
			style: "json",
			tag: null,
			anchor: null,
			content
		});
	}
	#badString(start, end) {
		const line = this.#text.slice(start, this.#end).search(/[\r\n]|$/);
		const range = {
			start,
			end: Math.max(start + line, start + 1)
		};
		if (end === null || start + line < end) return new Mistake("json-unclosed-quote", range, "\"");
		const written = this.#text.slice(start, end);
		for (const found of written.matchAll(/\\(?:u[^"\\]{0,4}|[^u])/g)) {
			if (/^\\(?:["\\/bfnrt]|u[\da-f]{4})$/i.test(found[0])) continue;
			const at = start + found.index;
			return new Mistake("json-escape", {
				start: at,
				end: at + found[0].length
			}, found[0]);
		}
		const at = start + Math.max(0, written.search(/[\0-\x1f]/));
		const code = this.#text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
		return new Mistake("control-character", {
			start: at,
			end: at + 1
		}, `U+${code}`);
	}
	#word() {
		WORD.lastIndex = this.#at;
		const word = (WORD.exec(this.#text)?.[0] ?? "").slice(0, Math.max(0, this.#end - this.#at));
		const range = {
			start: this.#at,
			end: this.#at + word.length
		};
		if (!Object.hasOwn(LITERALS, word) && !NUMBER.test(word)) this.#stop("json-value");
		const map = new SegmentMap(range);
		map.copy(this.#text, range.start, range.end);
		this.#at = range.end;
		return Object.assign(map, {
			style: "bare",
			tag: null,
			anchor: null,
			content: range
		});
	}
	#read(word) {
		return Object.hasOwn(LITERALS, word) ? LITERALS[word] : Number(word);
	}
	#blanks() {
		while (this.#at < this.#end && " 	\r\n".includes(this.#text.charAt(this.#at))) this.#at++;
	}
	#stop(code) {
		const start = Math.min(this.#at, Math.max(this.#start, this.#end - 1));
		const words = (/^(?:[^\s,:[\]{}"][^\r\n,\]}]{0,200}|.)/s.exec(this.#text.slice(start, Math.min(this.#end, start + 300)))?.[0] ?? "").trimEnd();
		if (words.startsWith("//") || words.startsWith("/*")) code = "json-comment";
		throw new Mistake(code, {
			start,
			end: start + Math.max(words.length, 1)
		}, words);
	}
};

// src/content/format/read-fields.ts
function readFrontMatter(text, { fences, ...how }) {
	const split = splitFrontMatter(text, fences);
	if (split.format === null) return {
		frontMatter: null,
		body: split.body
	};
	const frontMatter = read(fences.isHalfOpen && split.format === "yaml" ? untabbed(text, split.content) : text, {
		...split,
		format: split.format
	}, how);
	return (fences.meta === "fenced" && split.format === "yaml" ? asMeta(text, frontMatter, how) : null) ?? {
		frontMatter: fences.endsWithFile ? closedByEnd(frontMatter) : frontMatter,
		body: split.body
	};
}
function untabbed(text, { start, end }) {
	const content = text.slice(start, end).replace(/^\t+/gm, (tabs) => " ".repeat(tabs.length));
	return text.slice(0, start) + content + text.slice(end);
}
function closedByEnd(frontMatter) {
	const { troubles, root, format } = frontMatter;
	return format === "yaml" && troubles.length === 1 && troubles[0]?.code === "unclosed" && root?.kind === "mapping" ? {
		...frontMatter,
		troubles: []
	} : frontMatter;
}
const HASH = /^[\w-]{1,60}:(?:[ \t]+(?!["'])\S[^\r\n]*)?[ \t]+#/m;
function asMeta(text, { range, content, root, troubles }, how) {
	if (troubles.length === 0 && root?.kind === "mapping" && !HASH.test(text.slice(content.start, content.end)) || troubles.some(({ code }) => /^(?:not|hidden)-first$/.test(code))) return null;
	const split = splitMeta(text, range.start, true);
	if (split === null || !(split.isClosed || troubles.some(({ code }) => code === "unclosed"))) return null;
	return {
		frontMatter: read(text, {
			...split,
			format: "meta"
		}, how),
		body: split.body
	};
}
function readData(path, text, how) {
	const range = {
		start: text.charCodeAt(0) === 65279 ? 1 : 0,
		end: text.length
	};
	const body = {
		start: text.length,
		end: text.length
	};
	return {
		frontMatter: read(text, {
			format: formatOfData(path),
			range,
			content: range,
			body,
			troubles: []
		}, how),
		body
	};
}
function read(text, { format, range, content, troubles }, { describe, readers }) {
	const found = format === "js" || troubles.some(({ code }) => /^(?:not|hidden)-first$/.test(code)) ? NOTHING : readerOf(format, readers)?.(text, content, describe) ?? notLoaded(range, format);
	return {
		format,
		range,
		content,
		...found,
		troubles: [...troubles, ...found.troubles]
	};
}
const NOTHING = {
	root: null,
	troubles: [],
	comments: []
};
function readerOf(format, readers) {
	if (format === "meta") return readMeta;
	return format === "yaml" ? readYaml : format === "json" ? readJson : readers.toml;
}
function notLoaded({ start, end }, format) {
	const range = {
		start,
		end: Math.min(start + 3, end)
	};
	return {
		...NOTHING,
		troubles: [{
			code: "not-read-yet",
			range,
			detail: format.toUpperCase()
		}]
	};
}

// src/content/format/yaml/tame-yaml.ts
const ODD = /[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/;
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const ENTRY = /^([\p{L}\w][\p{L}\w.-]{0,60}):(?: +|$)/u;
const SPECIAL = /^[-?:,[\]{}#&*!|>'"%@`]/;
const MAX_DEPTH = 20;
function readTameYaml(text) {
	const source = text.replaceAll("\r\n", "\n");
	if (ODD.test(source) || LONE.test(source) || source.endsWith(" ")) return null;
	const reader = new TameReader(source.split("\n"));
	try {
		return reader.document();
	} catch (error) {
		if (error === WILD) return null;
		throw error;
	}
}
const WILD = Symbol("wild");
function wild() {
	throw WILD;
}
var TameReader = class {
	#lines;
	#at = 0;
	#depth = 0;
	constructor(lines) {
		this.#lines = lines;
	}
	document() {
		if (this.#peek() !== 0) wild();
		const values = this.#mapping(0);
		if (this.#peek() >= 0) wild();
		return values;
	}
	#peek() {
		for (; this.#at < this.#lines.length; this.#at++) {
			const line = this.#lines[this.#at] ?? "";
			const indent = indentOf(line);
			if (indent < line.length && line[indent] !== "#") return indent;
		}
		return -1;
	}
	#mapping(indent) {
		const values = Object.create(null);
		do {
			const words = (this.#lines[this.#at] ?? "").slice(indent);
			const entry = ENTRY.exec(words);
			if (entry?.[1] === void 0) wild();
			values[entry[1]] = this.#value(words.slice(entry[0].length), indent, true);
		} while (this.#peek() === indent);
		return values;
	}
	#sequence(indent) {
		const items = [];
		while (this.#peek() === indent) {
			const line = this.#lines[this.#at] ?? "";
			const dash = /^- +|^-$/.exec(line.slice(indent))?.[0];
			if (dash === void 0) break;
			const words = line.slice(indent + dash.length);
			if (ENTRY.test(words)) {
				const inner = indent + dash.length;
				this.#lines[this.#at] = " ".repeat(inner) + words;
				items.push(this.#inside(() => this.#mapping(inner)));
			} else items.push(this.#value(words, indent, false));
		}
		return items;
	}
	#inside(read) {
		if (++this.#depth > MAX_DEPTH) wild();
		const value = read();
		this.#depth--;
		return value;
	}
	#value(words, indent, isOfKey) {
		const first = words[0];
		this.#at++;
		if (first === void 0 || first === "#") return this.#below(indent, isOfKey);
		if (first === "|" || first === ">") return this.#block(words, indent);
		const value = first === "\"" || first === "'" ? quoted(words) : first === "[" ? listOf(words) : null;
		if (value === null) return this.#plain(words, indent);
		if (this.#peek() > indent) wild();
		return value;
	}
	#below(indent, isOfKey) {
		const inner = this.#peek();
		if (inner >= 0 && /^-(?: |$)/.test((this.#lines[this.#at] ?? "").slice(inner)) && (inner > indent || isOfKey && inner === indent)) return this.#inside(() => this.#sequence(inner));
		return inner > indent ? this.#inside(() => this.#mapping(inner)) : null;
	}
	#plain(words, indent) {
		if (SPECIAL.test(words)) wild();
		const lines = [plainLine(words)];
		for (; this.#at < this.#lines.length; this.#at++) {
			const line = this.#lines[this.#at] ?? "";
			const start = indentOf(line);
			if (start === line.length && this.#isDeeperBelow(indent)) wild();
			if (start === line.length || start <= indent) break;
			if (line[start] === "#" || lines[0] !== trimmed(words)) wild();
			lines.push(plainLine(line.slice(start), true));
		}
		return CORE_SCHEMA.resolveImplicitScalarTag(lines.join(" ")).value;
	}
	#isDeeperBelow(indent) {
		const here = this.#at;
		const isDeeper = this.#peek() > indent;
		this.#at = here;
		return isDeeper;
	}
	#block(header, indent) {
		const [, sign, chomp] = /^([|>])(-?) *$/.exec(header) ?? wild();
		const lines = [];
		let inner = -1;
		for (; this.#at < this.#lines.length; this.#at++) {
			const line = this.#lines[this.#at] ?? "";
			const start = indentOf(line);
			const isBlank = start === line.length;
			if (!isBlank && start <= indent) break;
			if (!isBlank && inner < 0) inner = start;
			if (isBlank ? start > Math.max(inner, indent + 1) || inner < 0 && start > 0 : start < inner) wild();
			lines.push(isBlank ? "" : line.slice(inner));
		}
		while (lines.at(-1) === "") lines.pop();
		if (lines.length === 0) wild();
		return (sign === "|" ? lines.join("\n") : folded(lines)) + (chomp === "-" ? "" : "\n");
	}
};
function indentOf(line) {
	let at = 0;
	while (line.charCodeAt(at) === 32) at++;
	return at;
}
function folded(lines) {
	let text = lines[0] ?? "";
	if (text === "") wild();
	for (let at = 1, breaks = 1; at < lines.length; at++, breaks++) {
		const line = lines[at] ?? "";
		if (line.startsWith(" ")) wild();
		if (line === "") continue;
		text += (breaks === 1 ? " " : "\n".repeat(breaks - 1)) + line;
		breaks = 0;
	}
	return text;
}
function trimmed(words) {
	let end = words.length;
	while (words.charCodeAt(end - 1) === 32) end--;
	return words.slice(0, end);
}
function plainLine(words, isBelow = false) {
	if (/:(?: |$)/.test(words)) wild();
	const comment = words.search(/ #/);
	if (comment >= 0 && isBelow) wild();
	return trimmed(comment < 0 ? words : words.slice(0, comment));
}
function quoted(words) {
	const single = /^'((?:[^']|'')*)' *(?: #.*)?$/.exec(words)?.[1];
	if (single !== void 0) return single.replaceAll("''", "'");
	const double = /^"((?:[^"\\]|\\["\\])*)" *(?: #.*)?$/.exec(words)?.[1];
	return double === void 0 ? wild() : double.replace(/\\(["\\])/g, "$1");
}
function listOf(words) {
	const inside = /^\[([^[\]{}]*)\] *(?: #.*)?$/.exec(words)?.[1] ?? wild();
	if (/^ *$/.test(inside)) return [];
	return inside.split(",").map((item) => {
		const word = trimmed(item).replace(/^ +/, "");
		if (/^(?:'[^']*'|"[^"\\]*")$/.test(word)) return word.slice(1, -1);
		if (!/^[\p{L}\w](?:[\p{L}\w .+/'’-]*[\p{L}\w.+/])?$/u.test(word)) wild();
		return CORE_SCHEMA.resolveImplicitScalarTag(word).value;
	});
}

// src/content/language/field-languages.ts
const MOST = 100;
var FieldLanguages = class {
	#known = /* @__PURE__ */ new Map();
	#parted = /* @__PURE__ */ new Map();
	of(field) {
		const { parent } = field;
		const language = (parent !== null && this.#isParted(parent) ? languageTag(field.name) : null) ?? (parent === null ? null : this.#known.get(parent) ?? null);
		this.#known.set(field, language);
		return language;
	}
	#isParted(parent) {
		let parted = this.#parted.get(parent);
		if (parted === void 0) {
			const { kind, children } = parent;
			parted = kind === "mapping" && children.length > 1 && children.length <= MOST && children.every(({ name }) => languageTag(name) !== null);
			this.#parted.set(parent, parted);
		}
		return parted;
	}
};

// src/content/language/page-language.ts
var PageLanguage = class PageLanguage {
	declared;
	#region;
	#whole;
	#guess;
	constructor(declared, region, whole) {
		this.#region = region;
		this.#whole = whole;
		this.declared = this.#placed(declared);
	}
	withDeclared(declared) {
		return new PageLanguage(declared, this.#region, () => "");
	}
	#placed(tag) {
		return tag === "fr" && this.#region !== null ? `fr-${this.#region}` : tag;
	}
	get own() {
		return this.declared ?? this.#placed(known(this.guess));
	}
	get guess() {
		if (this.#guess === void 0) this.#guess = guessLanguage(this.#whole());
		return this.#guess;
	}
	of(prose) {
		const { declared } = this;
		if (declared !== null && !isFrench(declared)) return declared;
		const told = guessLanguage(prose) ?? this.guess;
		if (declared === null) return this.#placed(known(told));
		return told === "fr" || told === null ? declared : known(told);
	}
};
function known(guess) {
	return guess === "other" ? null : guess;
}

// src/content/read-page.ts
function readPage(path, content, options = {}) {
	const { source, troubles } = readSource(content);
	return {
		page: new ReadingPage(path, source, options),
		troubles
	};
}
function readValues(content, options) {
	if (options.as === "data") return null;
	const { text } = readSource(content).source;
	const split = splitFrontMatter(text, fencesOf(options.dialect, options.above));
	if (split.format !== "yaml" || split.troubles.length > 0) return null;
	return readTameYaml(text.slice(split.content.start, split.content.end));
}
const ENOUGH_TO_TELL = 1e3;
var ReadingPage = class {
	path;
	source;
	frontMatter;
	data;
	fields;
	passages;
	body;
	layout;
	#language;
	#byPointer = /* @__PURE__ */ new Map();
	constructor(path, source, options) {
		const { text } = source;
		this.path = path;
		this.source = source;
		const { dialect = "commonmark", readers = {} } = options;
		const how = {
			describe: options.describe ?? (() => null),
			readers
		};
		const fences = fencesOf(dialect, options.above);
		const { frontMatter, body } = options.as === "data" ? readData(path, text, how) : readFrontMatter(text, {
			...how,
			fences
		});
		this.frontMatter = frontMatter;
		const root = frontMatter?.root ?? null;
		this.data = root?.kind === "mapping" ? root.value : Object.create(null);
		this.fields = root === null ? [] : flatten(root, frontMatter?.format === "toml");
		for (const field of this.fields) if (!field.duplicate) this.#byPointer.set(field.pointer, field);
		const said = declaredLanguage({
			path,
			text,
			data: this.data,
			languages: options.languages ?? null
		});
		this.#language = new PageLanguage(said ?? languageTag(options.language), options.region ?? regionOfLinks(text), () => this.#wholeProse());
		this.layout = typeof this.data["layout"] === "string" ? this.data["layout"] : null;
		const html = dialect === "html" && options.as !== "data";
		const reading = {
			language: this.#language,
			dialect: dialectOf(dialect, path, text),
			...readers.html && { html: readers.html }
		};
		const place = plainMap(text, body.start, body.end);
		this.body = new LazyPassage(place, html ? "html" : "markdown", null, body, reading);
		const languages = new FieldLanguages();
		this.passages = [...this.fields.flatMap((field) => this.#passage(field, reading, languages.of(field))), this.body];
	}
	#passage(field, reading, own) {
		if (field.scalar === null || typeof field.value !== "string" || field.value === "") return [];
		const language = own === null ? reading.language : reading.language.withDeclared(own);
		const kind = kindOf(field, field.scalar.text);
		return [new LazyPassage(field.scalar, kind, field, field.range, {
			...reading,
			language
		})];
	}
	get language() {
		return this.#language.own;
	}
	#wholeProse() {
		let prose = this.body.prose;
		for (const { kind, field, prose: words } of this.passages) {
			if (prose.length > ENOUGH_TO_TELL) break;
			if (field !== null && (kind === "markdown" || kind === "plain")) prose += `\n\n${words}`;
		}
		return prose;
	}
	field(pointer) {
		return this.#byPointer.get(pointer) ?? null;
	}
	fieldAt(offset) {
		let low = 0;
		let high = this.fields.length;
		while (low < high) {
			const middle = low + high >> 1;
			const field = this.fields[middle];
			if (field !== void 0 && startOf(field) <= offset) low = middle + 1;
			else high = middle;
		}
		let field = this.fields[low - 1] ?? null;
		while (field !== null && field.range.end < offset) field = field.parent;
		return field === null || field.parent === null ? null : field;
	}
};
function startOf(field) {
	return field.key?.start ?? field.range.start;
}
function flatten(root, scattered) {
	const fields = [];
	const walk = (field) => {
		for (const child of field.children) {
			fields.push(child);
			walk(child);
		}
	};
	walk(root);
	return scattered ? fields.sort((a, b) => startOf(a) - startOf(b)) : fields;
}

export { countriesOf as a, regionOf as c, LazyPassage as i, languagesOfNames as l, readValues as n, isWrittenInFrench as o, loadReaders as r, mostOf as s, readPage as t, readSource as u };