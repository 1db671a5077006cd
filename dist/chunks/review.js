import { d as readText, m as PageShelf, t as readSite } from "./read-site.js";
import { i as lastingText, n as PassageFact, r as lastingOf, t as mentionsOf } from "./mentions.js";
import { t as isVeiled } from "./veil.js";
import { i as isTemplate, r as isInternalUrl } from "./urls.js";
import { n as toString } from "./micromark-util-normalize-identifier.js";
import { s as decodeString } from "./markdown.js";
import { n as nearest } from "./nearest.js";
import { a as selectRules, i as runPageRules, n as compareFindings, o as makeFinding, r as covers, t as RuleRun } from "./run.js";
import { t as rules } from "./rules.js";
import { t as createGlob } from "./glob.js";
import { t as visit } from "./lib2.js";
import { a as isAsset, f as stemOf, i as folderOf, n as decodePath, t as below } from "./url-path.js";
import { t as hasReaders } from "./readers.js";
import { t as applyEdits } from "./edits.js";
import { l as isHarmless } from "./flaw.js";
import { t as chooseFixes } from "./fix.js";
import { c as matching, i as WorkLeft, n as readPages, r as Time } from "./read-pages.js";
import { n as ParserGuard, t as readAgain } from "./read-again.js";
import { i as summarise, o as isAsked } from "./summarise.js";
import { t as ReadTrouble } from "./tree.js";
import { p as internalTarget } from "./container-ends.js";
import { a as countriesOf, o as isWrittenInFrench, s as mostOf } from "./read-page.js";
import { t as isFrench } from "./tag.js";
import { t as ofParts } from "./parts.js";
import { l as text, r as at } from "./value.js";

// src/links/extract/bare-urls.ts
const BEGINNING = /(?<![\p{L}\p{N}])(?:(?:h{0,2}t{1,3}p{1,2}s{0,2}|ftp)[:;.]?\/\/(?=[\p{L}\p{N}[])|(?<![@/.-])www\.(?=[\p{L}\p{N}]))/giu;
const OUTSIDE = /[\s<>"`|{}\\^«»“”„\u0000-\u001f]/u;
const ESCAPED = /[!-/:-@[-`{-~]/;
const TRAILING = new Set("?!.,:*_~'’;…–—".split(""));
const PAIRS = {
	")": "(",
	"]": "["
};
function* bareUrls(whole, within, escapes) {
	const from = Math.max(0, within.start - 1);
	const text = whole.slice(from, within.end);
	const pattern = new RegExp(BEGINNING);
	pattern.lastIndex = within.start - from;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		const start = match.index;
		const stop = endOf(text, start + match[0].length, escapes);
		const end = trim(text, start, stop);
		pattern.lastIndex = stop;
		if (end - start > match[0].length && isNamed(text.slice(start, end))) yield {
			start: from + start,
			end: from + end
		};
	}
}
function isNamed(url) {
	return /^(?:www\.[^./]+\.[^./]|[^/]*\/\/(?:[^/?#@]*@)?(?:\[|[^/?#]*[^/?#.]\.[^/?#.]))/i.test(url);
}
function endOf(text, from, escapes) {
	let index = from;
	for (; index < text.length; index++) {
		const letter = text.charAt(index);
		if (letter === "\\" && escapes && ESCAPED.test(text.charAt(index + 1))) index++;
		else if (OUTSIDE.test(letter)) break;
	}
	return Math.min(index, text.length);
}
function trim(text, start, stop) {
	const counts = /* @__PURE__ */ new Map();
	for (let index = start; index < stop; index++) {
		const letter = text.charAt(index);
		if ("()[]".includes(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	}
	let end = stop;
	while (end > start) {
		const letter = text.charAt(end - 1);
		const opening = PAIRS[letter];
		if (opening !== void 0) {
			const closed = counts.get(letter) ?? 0;
			if (closed <= (counts.get(opening) ?? 0)) break;
			counts.set(letter, closed - 1);
		} else if (letter === ";") {
			const reference = /&#?\w{1,31};$/.exec(text.slice(Math.max(start, end - 40), end));
			if (reference !== null) end -= reference[0].length - 1;
		} else if (!TRAILING.has(letter)) break;
		end--;
		while (end > start && text.charAt(end - 1) === "\\") end--;
	}
	return end;
}

// src/links/extract/markdown-link-check.ts
const COMMENT = /<!--[ \t]{1,9}markdown-link-check-(disable-next-line|disable-line|disable|enable)[ \t]{1,9}-->/g;
function disabledRanges(text) {
	if (!text.includes("markdown-link-check-")) return [];
	const ranges = [];
	let since = null;
	for (const match of text.matchAll(COMMENT)) {
		const end = match.index + match[0].length;
		const last = ranges.at(-1);
		if (last !== void 0 && match.index < last.end) continue;
		if (match[1] === "disable") since ??= match.index;
		else if (match[1] === "enable") {
			if (since !== null) ranges.push({
				start: since,
				end
			});
			since = null;
		} else if (since === null) {
			const start = lineStart(text, match.index);
			const next = match[1] === "disable-next-line" ? lineEnd(text, lineBreakAfter(text, end)) : lineEnd(text, end);
			ranges.push({
				start: match[1] === "disable-line" ? start : end,
				end: next
			});
		}
	}
	if (since !== null) ranges.push({
		start: since,
		end: text.length
	});
	return ranges;
}
function lineStart(text, offset) {
	let index = offset;
	while (index > 0 && !"\r\n".includes(text.charAt(index - 1))) index--;
	return index;
}
function lineEnd(text, offset) {
	let index = offset;
	while (index < text.length && !"\r\n".includes(text.charAt(index))) index++;
	return index;
}
function lineBreakAfter(text, offset) {
	const end = lineEnd(text, offset);
	return end + (text.startsWith("\r\n", end) ? 2 : 1);
}

// src/links/extract/destinations.ts
const MAXIMUM_TRIES = 16;
function destinationOf(text, node) {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (start === void 0 || end === void 0) return null;
	if (node.type === "definition") return definitionDestination(text, start, end);
	if (node.type === "link" && text[start] === "<") return {
		start: start + 1,
		end: end - 1
	};
	const lastChild = node.type === "link" ? node.children.at(-1)?.position?.end.offset : void 0;
	if (lastChild !== void 0) {
		const bracket = text.indexOf("](", lastChild);
		return bracket === -1 || bracket >= end ? null : readDestination(text, bracket + 2, end - 1);
	}
	let bracket = end;
	for (let tries = 0; tries < MAXIMUM_TRIES; tries++) {
		bracket = text.lastIndexOf("](", bracket - 1);
		if (bracket < start) return null;
		const range = readDestination(text, bracket + 2, end - 1);
		if (range !== null && isDestination(text.slice(range.start, range.end), node.url)) return range;
	}
	return null;
}
function isDestination(written, url) {
	return written === url || /[\\&]/.test(written) || isVeiled(written);
}
function definitionDestination(text, start, end) {
	let index = start + 1;
	while (index < end && text[index] !== "]") index += text[index] === "\\" ? 2 : 1;
	return text[index + 1] === ":" ? readDestination(text, index + 2, end) : null;
}
function readDestination(text, from, end) {
	const start = skipSpace(text, from, end);
	const angled = text[start] === "<";
	const stop = angled ? angledEnd(text, start + 1, end) : plainEnd(text, start, end);
	if (stop === null) return null;
	const rest = skipSpace(text, angled ? stop + 1 : stop, end);
	if (rest < end && !isTitle(text, rest, end)) return null;
	return {
		start: angled ? start + 1 : start,
		end: stop
	};
}
function skipSpace(text, from, end) {
	let index = from;
	let broken = false;
	for (; index < end; index++) {
		const letter = text.charAt(index);
		if (letter === "\n" || letter === "\r") broken = true;
		else if (letter !== " " && letter !== "	" && !(broken && letter === ">")) break;
	}
	return index;
}
function angledEnd(text, from, end) {
	for (let index = from; index < end; index++) {
		const letter = text[index];
		if (letter === "\\") index++;
		else if (letter === ">") return index;
		else if (letter === "\n" || letter === "\r") return null;
	}
	return null;
}
function plainEnd(text, from, end) {
	let depth = 0;
	let index = from;
	for (; index < end; index++) {
		const letter = text.charAt(index);
		if (letter <= " ") break;
		if (letter === "\\") index++;
		else if (letter === "(") depth++;
		else if (letter === ")" && --depth < 0) return null;
	}
	return depth === 0 ? Math.min(index, end) : null;
}
function isTitle(text, from, end) {
	const closing = {
		"\"": "\"",
		"'": "'",
		"(": ")"
	}[text.charAt(from)];
	return closing !== void 0 && text.slice(from + 1, end).trimEnd().endsWith(closing);
}

// src/links/extract/html-links.ts
const ATTRIBUTES = {
	a: "href",
	area: "href",
	img: "src",
	iframe: "src",
	video: "src",
	audio: "src",
	source: "src",
	embed: "src",
	object: "data"
};
const VERBATIM = /* @__PURE__ */ new Set([
	"pre",
	"code",
	"script",
	"style",
	"textarea",
	"template",
	"kbd",
	"samp"
]);
const TAG = /<(?:!--|([a-z][a-z\d-]{0,30})(?=[\s/>]))/giy;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/y;
function* htmlLinks(text) {
	let from = 0;
	while (from < text.length) {
		const open = text.indexOf("<", from);
		if (open === -1) return;
		TAG.lastIndex = open;
		const tag = TAG.exec(text);
		if (tag === null) from = open + 1;
		else if (tag[1] === void 0) from = after(text, "-->", open);
		else {
			const name = tag[1].toLowerCase();
			const wanted = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : void 0;
			const read = readTag(text, open + tag[0].length, wanted);
			if (read.value !== null) yield {
				...read.value,
				tag: name,
				after: read.end
			};
			from = VERBATIM.has(name) ? after(text, `</${name}`, read.end) : read.end;
		}
	}
}
function isVerbatim(tag) {
	return VERBATIM.has(tag);
}
function after(text, needle, from) {
	const found = text.indexOf(needle, from);
	return found === -1 ? text.length : found + needle.length;
}
function readTag(text, from, wanted) {
	let value = null;
	let position = from;
	for (;;) {
		ATTRIBUTE.lastIndex = position;
		const attribute = ATTRIBUTE.exec(text);
		if (attribute === null) break;
		position = ATTRIBUTE.lastIndex;
		const content = attribute[2] ?? attribute[3] ?? attribute[4];
		if (value !== null || content === void 0 || attribute[1]?.toLowerCase() !== wanted) continue;
		const end = position - (attribute[4] === void 0 ? 1 : 0);
		value = trimmed(text, end - content.length, end);
	}
	const close = text.indexOf(">", position);
	return {
		end: close === -1 ? text.length : close + 1,
		value
	};
}
function trimmed(text, start, end) {
	const value = text.slice(start, end);
	const lead = value.length - value.trimStart().length;
	return {
		start: start + lead,
		end: Math.max(start + lead, start + value.trimEnd().length)
	};
}

// src/links/extract/markdown-links.ts
const MAXIMUM_WORDS = 100;
const MAXIMUM_TEXT = 2e3;
const PHRASING_PARENTS = /* @__PURE__ */ new Set([
	"paragraph",
	"heading",
	"tableCell",
	"emphasis",
	"strong",
	"delete"
]);
function markdownLinks({ text: written, markup: text, tree }) {
	const found = [];
	const definitions = [];
	const uses = /* @__PURE__ */ new Map();
	const stack = [{
		node: tree,
		quiet: false
	}];
	for (let visit = stack.pop(); visit !== void 0; visit = stack.pop()) {
		const { node, quiet } = visit;
		if (node.type === "link" || node.type === "image") found.push(...inlineLink(written, text, node));
		else if (node.type === "definition") definitions.push(node);
		else if (node.type === "linkReference" || node.type === "imageReference") {
			const offset = node.position?.start.offset ?? 0;
			if (offset < (uses.get(node.identifier)?.offset ?? Infinity)) uses.set(node.identifier, {
				offset,
				words: readable(node)
			});
		} else if (node.type === "html") found.push(...htmlBlock(text, node));
		if (PHRASING_PARENTS.has(node.type)) found.push(...phrasing(text, visit, stack));
		else if ("children" in node) {
			const inside = quiet || node.type === "link" || node.type === "linkReference";
			for (const child of node.children) stack.push({
				node: child,
				quiet: inside
			});
		}
	}
	return [...found, ...definitionLinks(written, definitions, uses)];
}
function inlineLink(written, markup, node) {
	const text = isTemplate(node.url) ? markup : written;
	const range = destinationOf(text, node);
	if (range === null) return [];
	if (node.type === "image") return [{
		...range,
		url: node.url,
		text: node.alt ?? "",
		kind: "image"
	}];
	const autolink = text[node.position?.start.offset ?? 0] === "<";
	return [{
		...range,
		url: node.url,
		text: autolink ? "" : readable(node),
		kind: autolink ? "autolink" : "link"
	}];
}
function phrasing(text, { node, quiet }, stack) {
	const found = [];
	const children = "children" in node ? node.children : [];
	let cursor = node.position?.start.offset ?? 0;
	let enclosing = null;
	const writtenOut = (end) => {
		if (!quiet && enclosing === null) found.push(...bareLinks(text, {
			start: cursor,
			end
		}, true));
	};
	for (const [index, child] of children.entries()) {
		const start = child.position?.start.offset;
		const end = child.position?.end.offset;
		if (start === void 0 || end === void 0 || child.type === "text" || isWrittenOut(text, child)) continue;
		writtenOut(start);
		cursor = end;
		if (child.type !== "html") stack.push({
			node: child,
			quiet: quiet || enclosing !== null
		});
		else {
			found.push(...inlineTag(text, child, children, index));
			enclosing = enclosedBy(child.value, enclosing);
		}
	}
	writtenOut(node.position?.end.offset ?? cursor);
	return found;
}
function isWrittenOut(text, node) {
	return node.type === "link" && !"[<".includes(text.charAt(node.position?.start.offset ?? 0));
}
function enclosedBy(tag, enclosing) {
	const name = /^<\/?([a-z][a-z\d-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? "";
	if (enclosing !== null) return tag.startsWith("</") && name === enclosing ? null : enclosing;
	return !tag.startsWith("</") && !tag.endsWith("/>") && (name === "a" || isVerbatim(name)) ? name : null;
}
function inlineTag(text, node, siblings, index) {
	const offset = node.position?.start.offset ?? 0;
	return [...htmlLinks(text.slice(offset, node.position?.end.offset))].map((link) => {
		const following = link.tag === "a" ? siblings.slice(index + 1, index + 1 + MAXIMUM_WORDS) : [];
		const close = following.findIndex((sibling) => sibling.type === "html" && /^<\/a\b/i.test(sibling.value));
		const words = following.slice(0, Math.max(0, close));
		return htmlLink(text, link, offset, readable({
			type: "paragraph",
			children: words
		}));
	});
}
function htmlBlock(text, node) {
	const offset = node.position?.start.offset ?? 0;
	return linksOfHtml(text, offset, text.slice(offset, node.position?.end.offset));
}
function linksOfHtml(text, offset, html) {
	return [...htmlLinks(html)].map((link) => {
		const following = link.tag === "a" ? html.slice(link.after, link.after + MAXIMUM_TEXT) : "";
		const close = following.indexOf("</a");
		return htmlLink(text, link, offset, (close === -1 ? "" : following.slice(0, close).replace(/<img\b[^<>]*\balt="([^"<>]*)"[^<>]*>/gi, "$1")).replace(/<[^<>]*>/g, "").replace(/\s+/g, " ").trim());
	});
}
function htmlLink(text, link, offset, words) {
	const range = {
		start: offset + link.start,
		end: offset + link.end
	};
	return {
		...range,
		url: decodeReferences(text.slice(range.start, range.end)),
		text: words,
		kind: "html"
	};
}
function definitionLinks(text, definitions, uses) {
	const seen = /* @__PURE__ */ new Set();
	const found = [];
	for (const node of [...definitions].sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))) {
		const words = uses.get(node.identifier)?.words;
		const range = destinationOf(text, node);
		if (words === void 0 || range === null || seen.has(node.identifier)) continue;
		seen.add(node.identifier);
		found.push({
			...range,
			url: node.url,
			text: words,
			kind: "definition"
		});
	}
	return found;
}
function bareLinks(text, within, markdown) {
	return [...bareUrls(text, within, markdown)].map(({ start, end }) => {
		const written = text.slice(start, end);
		return {
			start,
			end,
			url: markdown ? decodeString(written) : written,
			text: "",
			kind: "bare"
		};
	});
}
function readable(node) {
	return toString(node, { includeHtml: false }).replace(/\s+/g, " ").trim();
}
function decodeReferences(value) {
	return value.includes("&") ? value.replace(/&#?\w{1,31};/g, decodeString) : value;
}

// src/links/extract/spaced-links.ts
const SPACED$1 = /(?<!\\)(!?)\[([^[\]\n]{0,300})\]\(([^()<>"'\s:][^()<>"'\n:]{0,300}[ ][^()<>"'\n:]{0,300}[^()<>"'\s:])\)/g;
const PATH = /\/|\.[a-z\d]{2,5}(?:#\S*)?$/i;
function spacedLinks({ dialect, markup, prose }) {
	if (!/^jekyll|^mkdocs$/.test(dialect)) return [];
	return [...markup.matchAll(SPACED$1)].flatMap(({ index, 0: whole, 1: mark = "", 2: words = "", 3: url = "" }) => {
		const mask = prose[index];
		if (mask === "" || mask === "￼" || !PATH.test(url)) return [];
		const end = index + whole.length - 1;
		return [{
			start: end - url.length,
			end,
			url,
			text: words.trim(),
			kind: mark === "" ? "link" : "image"
		}];
	});
}

// src/links/extract/templated.ts
const FILTERED = /^\{\{-?\s*(["'])(\/[^"'{}|\s]{0,500})\1\s*\|\s*(?:relative_url|absolute_url|url|(?:prepend:\s*site\.(?:baseurl|url)\s*\|?\s*){1,2})(?:\s*\|\s*\w+){0,3}\s*-?\}\}(?:[#?][^{}\s]{0,200})?$/d;
const PREFIXED = /^(?:\{\{-?\s*site\.(?:baseurl|url)(?:\s*\|\s*\w+)?\s*-?\}\}){1,2}(\/[^{}\s]{0,500})$/d;
function templatedLink(text, link) {
	const written = text.slice(link.start, link.end);
	const { indices } = FILTERED.exec(written) ?? PREFIXED.exec(written) ?? {};
	const [from, to] = indices?.[2] ?? indices?.[1] ?? [0, 0];
	if (to === 0) return null;
	return {
		...link,
		start: link.start + from,
		end: link.start + to,
		url: written.slice(from, to)
	};
}

// src/links/extract/extract.ts
const CAN_HOLD_LINK = /\]\(|\]:|<[a-z]|\/\/|www\./i;
const ADDRESS = /^(?:[a-z][a-z\d+.-]{1,20}:\/\/?|mailto:|tel:|www\.|\.{0,2}\/|#)\S*$/i;
const OWN_ADDRESS = /^\/(?:url|permalink|slug|alias(?:es)?|redirect_from|canonical\w*)(?:\/\d+)?$/i;
const PATTERN = /^[^?#]*[*{]/;
const AIM = /^\/cascade(?:\/\d+)?\/_?target\//i;
const FILE = /\.[a-z\d]{2,5}$/i;
function linksOf(page) {
	const disabled = disabledRanges(page.source.text);
	const occurrences = [];
	for (const [index, passage] of page.passages.entries()) for (const { start, end, url, text, kind } of linksOfPassage(passage)) {
		const range = passage.toFile(start, end);
		if (isWithin(disabled, range.start)) continue;
		const pieces = {
			url: lastingText(page, url),
			text: lastingText(page, text)
		};
		occurrences.push(Object.assign(new PassageFact(page, index), {
			path: page.path,
			range,
			start,
			end,
			kind,
			...pieces
		}));
	}
	return occurrences;
}
function isWithin(sorted, offset) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return (sorted[low]?.start ?? Infinity) <= offset;
}
function linksOfPassage(passage) {
	const { text, kind } = passage;
	const field = passage.field === null ? null : fieldAddress(passage);
	if (field !== null) return isTemplate(field.url) ? [] : [field];
	if (kind === "identifier" || kind === "path" || !CAN_HOLD_LINK.test(text)) return [];
	const whole = {
		start: 0,
		end: text.length
	};
	const found = kind === "markdown" ? [...markdownLinks(passage), ...spacedLinks(passage)] : kind === "html" ? linksOfHtml(text, 0, text) : bareLinks(passage.markup, whole, false);
	found.push(...parameterLinks(passage));
	return found.flatMap((link) => isTemplate(link.url) || isVeiled(link.url) ? templatedLink(text, link) ?? [] : link).filter(({ url }) => url !== "").sort((a, b) => a.start - b.start);
}
function parameterLinks({ text, syntax }) {
	if (!/\{\{[<%]/.test(text)) return [];
	return syntax.flatMap(({ start, end }) => {
		const written = text.slice(start, end);
		return [...(/^\{\{[<%]/.test(written) ? written.slice(0, /[>%]\}\}/.exec(written)?.index) : "").matchAll(/(?<=[=\s]["'])https?:\/\/[^"'\s<>{}`]{1,2000}(?=["'])/gi)].map(({ index, 0: url }) => {
			return {
				start: start + index,
				end: start + index + url.length,
				url,
				text: "",
				kind: "field"
			};
		});
	});
}
const WEB = /^(?:https?:|\/\/|www\.)/i;
function isSpaced(url) {
	return /^https?:\/\/[^\s/?#]+\/(?:(?!https?:)[^\n])*$/i.test(url) && FILE.test(url);
}
function fieldAddress({ text, kind, field }) {
	const url = text.trim();
	const pointer = field?.pointer ?? "";
	if (isInternalUrl(url) && (OWN_ADDRESS.test(pointer) || AIM.test(pointer) || PATTERN.test(url))) return null;
	if (url === "" || kind === "identifier" || kind === "path" && FILE.test(url) && !WEB.test(url)) return null;
	if (kind !== "url" && !ADDRESS.test(url) && !(kind === "path" && WEB.test(url))) return null;
	if (/\s/.test(url) && !isSpaced(url) && !bareUrls(text, {
		start: 0,
		end: text.length
	}, false).next().done) return null;
	const start = text.indexOf(url);
	return {
		start,
		end: start + url.length,
		url,
		text: "",
		kind: "field"
	};
}

// src/links/link-shelf.ts
const COLUMNS = 9;
const NOTHING = 4294967295;
var LinkShelf = class {
	#find;
	#words = [];
	#ranks = /* @__PURE__ */ new Map();
	#tables = /* @__PURE__ */ new WeakMap();
	#latest = null;
	constructor(find) {
		this.#find = find;
	}
	of = (page) => {
		if (this.#latest?.page !== page) this.#latest = {
			page,
			links: this.#linksOf(page)
		};
		return this.#latest.links;
	};
	#linksOf(page) {
		const table = this.#tables.get(page);
		if (table !== void 0) return Array.from({ length: table.length / COLUMNS }, (_, row) => this.#at(page, row));
		const links = this.#find(page);
		this.#tables.set(page, this.#tableOf(links));
		return links;
	}
	byUrl(pages) {
		const places = /* @__PURE__ */ new Map();
		for (const [index, page] of pages.entries()) {
			const table = this.#tables.get(page) ?? [];
			for (let at = 0; at < table.length; at += COLUMNS) {
				const url = table[at] ?? NOTHING;
				const known = places.get(url);
				if (known === void 0) places.set(url, [index, at / COLUMNS]);
				else known.push(index, at / COLUMNS);
			}
		}
		return [...places].map(([url, list]) => {
			const [first = 0] = list;
			const occurrences = () => this.#placesOf(pages, list);
			return {
				url: this.#words[url] ?? "",
				page: pages[first],
				occurrences
			};
		}).sort((one, other) => one.url < other.url ? -1 : 1);
	}
	#placesOf(pages, list) {
		const found = [];
		for (let at = 0; at < list.length; at += 2) found.push(this.#at(pages[list[at] ?? 0], list[at + 1] ?? 0));
		return found;
	}
	#tableOf(links) {
		const table = new Uint32Array(links.length * COLUMNS);
		for (const [row, { url, text, kind, field, rank, range, start, end }] of links.entries()) {
			const words = [
				this.#rankOf(url),
				this.#rankOf(text),
				this.#rankOf(kind)
			];
			const numbers = [
				field === null ? NOTHING : this.#rankOf(field),
				rank,
				range.start,
				range.end,
				start,
				end
			];
			table.set([...words, ...numbers], row * COLUMNS);
		}
		return table;
	}
	#rankOf(word) {
		const known = this.#ranks.get(word);
		if (known !== void 0) return known;
		this.#ranks.set(word, this.#words.length);
		return this.#words.push(word) - 1;
	}
	#at(page, row) {
		const table = this.#tables.get(page) ?? [];
		const number = (column) => table[row * COLUMNS + column] ?? 0;
		const word = (column) => this.#words[number(column)] ?? "";
		return Object.assign(new PassageFact(page, number(4), number(3) === NOTHING ? null : word(3)), {
			path: page.path,
			url: word(0),
			text: word(1),
			kind: word(2),
			range: {
				start: number(5),
				end: number(6)
			},
			start: number(7),
			end: number(8)
		});
	}
};

// src/rules/engine.ts
const NOWHERE = {
	start: 0,
	end: 0
};
var EngineFindings = class {
	findings = [];
	#selection;
	constructor(selection) {
		this.#selection = selection;
	}
	unreadable(path, code) {
		this.#add("file-unreadable", {
			message: code,
			at: NOWHERE
		}, path, null);
	}
	encoding(page, { code, offset }) {
		this.#add("file-encoding", {
			message: code,
			at: {
				start: offset,
				end: Math.min(offset + 1, page.source.text.length)
			},
			excerpt: ""
		}, page.path, page);
	}
	tooComplex(page, passage) {
		const start = passage.range.start;
		this.#add("file-too-complex", {
			message: "took-too-long",
			at: {
				start,
				end: Math.min(start + 80, passage.range.end)
			}
		}, page.path, page);
	}
	useless(page, directive, silenced, known) {
		const at = directive.range;
		if (directive.rules.length === 0) this.#add("directive-useless", {
			message: "unnamed",
			at
		}, page.path, page);
		for (const rule of directive.rules) if (!known.some((id) => covers(rule, id))) {
			const suggestion = nearest(rule, known);
			this.#add("directive-useless", {
				message: "unknown",
				facts: {
					rule,
					suggestion
				},
				at
			}, page.path, page);
		} else if (silenced === 0 && this.#selection.of(page.path).some((one) => covers(rule, one.rule.id))) this.#add("directive-useless", {
			message: "useless",
			facts: { rule },
			at
		}, page.path, page);
	}
	#add(id, report, path, page) {
		const active = this.#selection.of(path).find(({ rule }) => rule.id === id);
		if (active !== void 0) this.findings.push(makeFinding(active, report, path, page));
	}
};

// src/rules/selection.ts
var RuleSelection = class RuleSelection {
	all;
	#overrides;
	#choose;
	#chosen = /* @__PURE__ */ new Map();
	static async load(...[rules, ...choice]) {
		const selection = new RuleSelection(rules, ...choice);
		const running = new Set(selection.all.flatMap(({ rule }) => rule.load === void 0 ? [] : [rule]));
		if (running.size === 0) return selection;
		const whole = rules.map(async (rule) => running.has(rule) ? {
			...rule,
			check: await rule.load?.()
		} : rule);
		return new RuleSelection(await Promise.all(whole), ...choice);
	}
	constructor(rules, configuration, only = [], skip = []) {
		const overrides = configuration.overrides ?? [];
		this.#overrides = overrides.flatMap(({ files, rules: own }, index) => own === void 0 ? [] : [{
			matches: createGlob(files, { dot: true }),
			index
		}]);
		this.#choose = (which) => {
			const settings = Object.assign({}, configuration.rules, ...which.map((index) => overrides[index]?.rules));
			return selectRules(rules, {
				...configuration,
				rules: settings
			}, only, skip);
		};
		const seen = /* @__PURE__ */ new Map();
		for (const which of [[], ...this.#overrides.map(({ index }) => [index])]) for (const one of this.#at(which)) if (!seen.has(one.rule.id)) seen.set(one.rule.id, one);
		this.all = rules.flatMap(({ id }) => seen.get(id) ?? []);
	}
	of(path) {
		return this.#at(this.#overrides.filter(({ matches }) => matches(path)).map(({ index }) => index));
	}
	#at(which) {
		const key = which.join();
		let chosen = this.#chosen.get(key);
		if (chosen === void 0) {
			chosen = this.#choose(which);
			this.#chosen.set(key, chosen);
		}
		return chosen;
	}
};

// src/site/moved-anchors.ts
const WITH_FRAGMENT = /(?<=[\s("'<=/])([^\s()"'<>#/=]{0,200})\/?#[^\s#)"'>]/g;
function mayMoveAnchors(site, before, after) {
	return !(site.generator !== "plain" && !/^(?:loose|gitbook)$/.test(site.plan.headingIds) && site.anchors(before) !== null) && headingsOf(before) !== headingsOf(after) && isAimedAt(site, before);
}
function headingsOf(page) {
	const texts = [];
	for (const { kind, tree } of page.passages) if (kind === "markdown") visit(tree, "heading", (heading) => void texts.push(toString(heading)));
	return texts.join("\n");
}
function isAimedAt(site, page) {
	if (stepsOf(page).has("")) return true;
	const aims = aimsOf(site.pages);
	return namesOf(site, page).some((name) => aims.has(name));
}
function namesOf(site, page) {
	const route = site.route(page)?.replace(/\/$/, "") ?? "";
	return [
		stemOf(page.path),
		lastOf(folderOf(page.path)),
		lastOf(route)
	].map((name) => plain(name)).filter((name) => name !== "");
}
const known$1 = /* @__PURE__ */ new WeakMap();
function aimsOf(pages) {
	let aims = known$1.get(pages);
	if (aims === void 0) {
		aims = new Set([...pages.values()].flatMap((page) => [...stepsOf(page)]));
		known$1.set(pages, aims);
	}
	return aims;
}
function stepsOf({ source: { text } }) {
	return new Set([...text.matchAll(WITH_FRAGMENT)].map(({ 1: step = "" }) => plain(step)));
}
function plain(step) {
	return decodePath(step).replace(/\.[a-z]{2,8}$/i, "").toLowerCase();
}
function lastOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}

// src/review/confirm-fixes.ts
async function confirmFixes(page, findings, again) {
	const claims = findings.filter(({ fixes }) => fixes.some(({ safe, edits }) => safe && edits.length > 0));
	if (claims.length === 0) return findings;
	const safe = new Set(await new Gate(page, findings, again).confirm(claims));
	return findings.map((finding) => safe.has(finding) ? finding : unsafe(finding));
}
function unsafe(finding) {
	if (!finding.fixes.some(({ safe }) => safe)) return finding;
	return {
		...finding,
		fixes: finding.fixes.map((fix) => fix.safe ? {
			...fix,
			safe: false,
			held: "page"
		} : fix)
	};
}
function readersOf(edits) {
	return edits.every(({ owned }) => owned === "prose") ? ["typography"] : [
		"typography",
		"markdown",
		"accessibility"
	];
}
var Gate = class {
	#page;
	#said;
	#again;
	constructor(page, said, again) {
		this.#page = page;
		this.#said = weights(said);
		this.#again = again;
	}
	async confirm(claims) {
		const confirmed = [];
		let rest = claims;
		while (rest.length > 0) {
			const { findings } = chooseFixes(rest);
			if (findings.length === 0) break;
			confirmed.push(...await this.#settle(findings));
			const tried = new Set(findings);
			rest = rest.filter((finding) => !tried.has(finding));
		}
		return confirmed;
	}
	async #settle(claims) {
		if (claims.length === 0 || await this.#holds(claims)) return claims;
		if (claims.length === 1) return [];
		const middle = claims.length >> 1;
		const first = await this.#settle(claims.slice(0, middle));
		const second = await this.#settle(claims.slice(middle));
		if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
		const both = [...first, ...second];
		return await this.#holds(both) ? both : first;
	}
	#keepsAnchors(after) {
		const old = this.#again.anchors(this.#page);
		const now = this.#again.anchors(after);
		return (old === null || now === null || [...old].every((id) => now.has(id))) && !this.#again.mayMove(this.#page, after);
	}
	async #holds(claims) {
		const edits = claims.flatMap(({ rule, fixes }) => {
			const owned = this.#again.owned(rule);
			return (fixes.find(({ safe }) => safe)?.edits ?? []).map((edit) => ({
				...edit,
				owned
			}));
		});
		const next = applyEdits(this.#page.source.text, edits);
		const after = await this.#again.read(this.#page, next);
		if (after === null || !isHarmless(this.#page, after, edits) || !this.#keepsAnchors(after)) return false;
		const mended = new Set(claims.map(({ rule }) => rule));
		const left = weights(this.#again.find(after, [...readersOf(edits), ...mended]));
		return [.../* @__PURE__ */ new Set([...mended, ...left.keys()])].every((rule) => {
			const before = this.#said.get(rule) ?? 0;
			const now = left.get(rule) ?? 0;
			return mended.has(rule) ? now < before : now <= before;
		});
	}
};
function weights(findings) {
	const sums = /* @__PURE__ */ new Map();
	for (const { rule, data } of findings) {
		const { count } = data;
		sums.set(rule, (sums.get(rule) ?? 0) + (typeof count === "number" ? count : 1));
	}
	return sums;
}

// src/review/coverage.ts
function coverageOf({ paths, among, shard }, files) {
	const names = paths.map((name) => name.replace(/^\.\//, "").replace(/\/+$/, ""));
	const isAsked = (path) => names.length === 0 || names.some((name) => name === "" || name === "." || name === path || matching(files, name).includes(path));
	return (path) => (shard?.index ?? 1) === 1 && (among?.has(path) ?? true) && isAsked(path);
}

// src/review/judge.ts
async function judge(selection, pages, judging) {
	const { context, time } = judging;
	const { all, siteOf } = context.site;
	const runs = [];
	const findings = [];
	const done = /* @__PURE__ */ new Set();
	let whole = true;
	try {
		for (const site of all.length === 0 ? [context.site] : all) {
			const own = all.length === 0 ? pages : pages.filter(({ path }) => siteOf(path) === site);
			const run = time.run(() => new RuleRun(selection, own, {
				...context,
				site
			}));
			runs.push(run);
			for (const page of own) {
				await time.breathe(findings.length);
				for (const finding of await judgeOne(run, page, judging)) findings.push(lastingOf(page, finding));
				done.add(page);
			}
		}
		for (const run of runs) {
			time.run(() => run.site());
			findings.push(...run.findings.splice(0));
		}
	} catch (error) {
		if (!(error instanceof WorkLeft)) throw error;
		whole = false;
	}
	return {
		pages: pages.filter((page) => done.has(page)),
		findings,
		silenced: runs.flatMap(({ silenced }) => [...silenced.values()]).filter(({ page }) => done.has(page)),
		whole
	};
}
async function judgeOne(run, page, { time, open, confirm, note }) {
	await open(page);
	await run.ready(page);
	time.run(() => {
		run.page(page);
		note(page);
	});
	return confirm(page, run.findings.splice(0));
}

// src/review/prepare.ts
const LEFT = /* @__PURE__ */ new Set(["time-budget", "cancelled"]);
const AHEAD = 1e6;
async function prepare(world, site, pages, preparing) {
	const { selection, time } = preparing;
	const asking = selection.all.some(({ rule }) => rule.needsNetwork === true);
	time.turnToJudging();
	try {
		if (asking && world.probe !== null) return {
			states: await prepareAsking(world.probe, site, pages, preparing),
			ready: true
		};
		await site.prepare(pages, time.checkpoint);
		return {
			states: /* @__PURE__ */ new Map(),
			ready: true
		};
	} catch (error) {
		if (error instanceof WorkLeft) return {
			states: /* @__PURE__ */ new Map(),
			ready: false
		};
		throw error;
	}
}
async function prepareAsking(open, site, pages, preparing) {
	const { links, notDone, guard, time } = preparing;
	const asked = /* @__PURE__ */ new Set();
	let probe = null;
	try {
		for (const page of pages) {
			await guard.open(page);
			const found = time.run(() => links(page)).flatMap(({ url }) => isAsked(url, site) ? url : []);
			const fresh = [...new Set(found)].filter((url) => !asked.has(url));
			for (const url of fresh) asked.add(url);
			if (fresh.length === 0) continue;
			probe ??= await open(site);
			probe.begin?.(fresh);
			await time.listen();
		}
		await site.prepare(pages, time.checkpoint);
	} catch (error) {
		if (probe?.begin !== void 0) await probe([], 0);
		throw error;
	}
	if (probe === null) return /* @__PURE__ */ new Map();
	let isAnswered = false;
	const answers = probe([...asked], time.linksEnd()).finally(() => {
		isAnswered = true;
	});
	const [, states] = await Promise.all([lookAhead(pages, preparing, () => isAnswered), answers]);
	const unasked = [...asked].filter((url) => LEFT.has(states.get(url)?.reason.code ?? "")).length;
	if (unasked > 0) notDone.push({
		code: "links",
		count: unasked
	});
	const unheard = [...asked].filter((url) => states.get(url)?.reason.code === "no-network").length;
	if (unheard > 0) notDone.push({
		code: "network",
		count: unheard
	});
	return states;
}
async function lookAhead(pages, { ahead, guard, time }, isAnswered) {
	let read = 0;
	try {
		for (const page of ahead === null ? [] : pages) {
			await time.listen();
			if (isAnswered()) return;
			read += page.source.length;
			if (read > AHEAD) return;
			await guard.open(page);
			time.run(() => ahead?.(page));
		}
	} catch (error) {
		if (!(error instanceof WorkLeft)) throw error;
	}
}

// src/review/scope.ts
function runsOf({ only, skip }, { probe }, { notDone }) {
	const hears = probe !== null && !notDone.some(({ code }) => code === "network");
	const asking = new Set(rules.flatMap(({ id, needsNetwork }) => needsNetwork === true ? [id] : []));
	return ({ rule }) => (only.length === 0 || only.some((name) => covers(name, rule))) && !skip.some((name) => covers(name, rule)) && (hears || !asking.has(rule));
}
function judgesOf(runs, { site }, selection) {
	const isLeft = (path) => {
		const { kind } = site.plan.fileOf(path);
		return site.files.has(path) && (kind === "out" || kind === "unread");
	};
	return (known) => runs(known) && selection.of(known.path).some(({ rule }) => rule.id === known.rule) && !isLeft(known.path);
}
function isForAll({ paths, among }) {
	return paths.length === 0 && among === void 0;
}
function readsAll(request) {
	return isForAll(request) && (request.exclude ?? []).length === 0 && request.shard === void 0;
}

// src/review/soften/link-shapes.ts
const FEWEST = 10;
const SHARE$1 = .6;
const PAGES = .08;
const FEWEST_PAGES = 3;
const FEWEST_OF = 8;
var LinkShapes = class {
	#shapes = /* @__PURE__ */ new Map();
	#pages = 0;
	count(page, links, site) {
		const guilty = /* @__PURE__ */ new Set();
		this.#pages++;
		for (const link of links) {
			const target = internalTarget(link, page, site);
			if (target === null || target.kind === "unknown") continue;
			const shape = this.#shape(link.url);
			(target.kind === "missing" ? shape.dead : shape.alive).add(link.url);
			if (target.kind === "missing") guilty.add(shape);
		}
		for (const shape of guilty) shape.pages++;
	}
	areDead(url) {
		const { dead, alive, pages } = this.#shape(url);
		if (pages < 3 || this.#pages < 8) return false;
		return dead.size >= 10 && dead.size >= SHARE$1 * (dead.size + alive.size) && pages >= PAGES * this.#pages;
	}
	#shape(url) {
		const key = shapeOf(url);
		const known = this.#shapes.get(key);
		if (known !== void 0) return known;
		const made = {
			dead: /* @__PURE__ */ new Set(),
			alive: /* @__PURE__ */ new Set(),
			pages: 0
		};
		this.#shapes.set(key, made);
		return made;
	}
};
function shapeOf(url) {
	const path = url.replace(/[?#].*$/su, "");
	const start = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(path) ? "host" : path.startsWith("/") ? "root" : "page";
	const extension = /\/[^/]*\.([a-z0-9]{1,5})$/i.exec(`/${path}`)?.[1]?.toLowerCase() ?? "";
	return `${start} ${extension !== "" && isAsset(path) && !isDocument(extension) ? "media" : extension}`;
}
function isDocument(extension) {
	return extension === "pdf" || extension === "zip";
}

// src/review/soften/space-habit.ts
const SIGN = /(?<!&[a-z]{0,8})[\p{Ll})]([ \u00A0\u202F]?)([;!?:])(?=\s)/gu;
const CODE = /^[ \t]*(```|~~~)[\s\S]*?^[ \t]*\1|`[^`\n]*`/gm;
const FEWEST_SIGNS = 12;
const FEWEST_COLONS = 8;
const FEWEST_LINKS = 3;
const GLUED = .85;
const GLUED_ENDS = .8;
const SPACED = .45;
const CANADIAN = /^[;!?]+$/;
var SpaceHabit = class {
	#spaced = {
		ends: 0,
		all: 0
	};
	#glued = {
		ends: 0,
		all: 0
	};
	#spacedColons = 0;
	#gluedColons = 0;
	#countries = /* @__PURE__ */ new Map();
	count({ body }, language = body.language) {
		if (!isFrench(language)) return;
		for (const [country, count] of countriesOf(body.text)) this.#countries.set(country, (this.#countries.get(country) ?? 0) + count);
		for (const [, space, sign] of body.text.replace(CODE, " ").matchAll(SIGN)) if (sign === ":") space === "" ? this.#gluedColons++ : this.#spacedColons++;
		else {
			const counts = space === "" ? this.#glued : this.#spaced;
			counts.all++;
			if (sign !== ";") counts.ends++;
		}
	}
	get isCanadian() {
		const countries = new Map([...this.#countries].filter(([country]) => isWrittenInFrench(country)));
		if (mostOf(countries, FEWEST_LINKS) === "CA") return true;
		const colons = this.#gluedColons + this.#spacedColons;
		if (colons < FEWEST_COLONS || this.#spacedColons < SPACED * colons) return false;
		return this.#areGlued("all", GLUED) || this.#areGlued("ends", GLUED_ENDS);
	}
	#areGlued(which, share) {
		const signs = this.#glued[which] + this.#spaced[which];
		return signs >= FEWEST_SIGNS && this.#glued[which] >= share * signs;
	}
};
const FEWEST_COMMITS = 5;
const WRITTEN_THERE = .7;
const EASTERN = /^\d{4}-(?:(?:0[1-3]|1[12])-.*-05:00|(?:0[3-9]|1[01])-.*-04:00)$/;
function isWrittenInQuebec(times) {
	const there = times.filter((time) => EASTERN.test(time)).length;
	return times.length >= FEWEST_COMMITS && there >= WRITTEN_THERE * times.length;
}
const AS_USAGE = {
	"missing-before": "usage",
	"missing-many": "usage-many"
};
function isOfUsage(finding) {
	return finding.message in AS_USAGE && (finding.parts ?? [finding]).some(isCanadian);
}
function isCanadian({ facts }) {
	return CANADIAN.test(String(facts["signs"]));
}
function asUsage(finding) {
	const others = finding.parts?.filter((part) => !isCanadian(part)) ?? [];
	if (others.length === 0) return [soften$1(finding)];
	return [ofParts(finding, others), soften$1(ofParts(finding, finding.parts?.filter(isCanadian) ?? []))];
}
function soften$1(finding) {
	const soft = ({ message }) => ({
		severity: "info",
		message: AS_USAGE[message] ?? message
	});
	const parts = finding.parts?.map((part) => ({
		...part,
		...soft(part)
	}));
	const fixes = finding.fixes.map((fix) => ({
		...fix,
		safe: false
	}));
	return {
		...finding,
		...soft(finding),
		fixes,
		...parts && { parts }
	};
}

// src/review/soften/habits.ts
const SHARE = .15;
const MOST = .5;
const MOST_OTHERS = 60;
const OF_LINKS = "link-internal";
const OF_FILES = "front-matter-file";
const OF_SPACES = "typography-spacing";
const DEAD_LINK = /* @__PURE__ */ new Set([
	"missing",
	"missing-image",
	"missing-media",
	"near"
]);
async function softenHabits(findings, pages, asked) {
	return softenRead(withoutNarration(findings), pages, asked);
}
const NARRATION = 12;
function withoutNarration(findings) {
	const isVague = ({ rule, message }) => rule === "date-stale" && message === "vague";
	return new Set(findings.filter(isVague).map(({ facts }) => String(facts["quote"]).toLowerCase())).size < NARRATION ? findings : findings.filter((finding) => !isVague(finding));
}
async function softenRead(findings, pages, asked) {
	const { siteOf, all } = asked.context.site;
	const homeOf = (path) => all.length === 0 ? asked.context.site : siteOf(path);
	const suspects = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		if (!isSuspect(finding, asked.selection)) continue;
		const site = homeOf(finding.path);
		const own = suspects.get(site);
		if (own === void 0) suspects.set(site, [finding]);
		else own.push(finding);
	}
	const softer = /* @__PURE__ */ new Map();
	const isQuebec = await isOfQuebec([...suspects.values()].flat(), asked.world);
	for (const [site, own] of suspects) {
		const there = pages.filter(({ path }) => homeOf(path) === site);
		const habits = asked.whole ? habitsOf(there, own, site, asked) : await habitsBeside(there, own, site, asked);
		for (const finding of own) softer.set(finding, softened(finding, habits, isQuebec, asked.selection));
	}
	return softer.size === 0 ? findings : findings.flatMap((finding) => softer.get(finding) ?? finding);
}
function isSuspect(finding, selection) {
	const { rule, severity, message, path } = finding;
	if (severity === "info") return false;
	const active = selection.of(path).find((one) => one.rule.id === rule);
	if (active === void 0 || active.chosen) return false;
	if (rule === OF_SPACES) return isOfUsage(finding);
	if (rule === OF_FILES) return message === "missing";
	return rule === OF_LINKS ? DEAD_LINK.has(message) : active.rule.byDialect?.sure.includes(message) === false;
}
async function isOfQuebec(suspects, { authorTimes }) {
	if (authorTimes === void 0 || !suspects.some(({ rule }) => rule === OF_SPACES)) return false;
	return isWrittenInQuebec(await authorTimes());
}
function softened(finding, habits, isQuebec, selection) {
	if (finding.rule !== OF_SPACES) return [soften(finding, habits, shareOf(finding, selection))];
	return isQuebec || habits.spaces.isCanadian ? asUsage(finding) : [finding];
}
function shareOf({ rule, message, path }, selection) {
	return (selection.of(path).find((one) => one.rule.id === rule)?.rule.byDialect)?.unlessMost?.includes(message) === true ? MOST : SHARE;
}
function soften(finding, { of, pages, links }, share) {
	const fixes = finding.fixes.map((fix) => ({
		...fix,
		safe: false
	}));
	if (finding.rule === OF_LINKS) {
		const url = String(finding.facts["url"]);
		if (!links.areDead(url)) return finding;
		const message = finding.message === "near" ? "doubtful-near" : "doubtful";
		return {
			...finding,
			severity: "info",
			message,
			facts: {
				...finding.facts,
				reason: "common",
				by: null
			},
			fixes
		};
	}
	if (finding.rule === OF_FILES) {
		if (!links.areDead(String(finding.facts["value"]))) return finding;
		return {
			...finding,
			severity: "info",
			facts: {
				...finding.facts,
				unsure: true
			},
			fixes
		};
	}
	const count = pages.get(finding.rule) ?? 0;
	if (of < 8 || count < 3 || count < share * of) return finding;
	const parts = finding.parts?.map((part) => ({
		...part,
		severity: "info"
	}));
	return {
		...finding,
		severity: "info",
		common: {
			pages: count,
			of
		},
		fixes,
		...parts && { parts }
	};
}
function habitsOf(pages, findings, site, asked) {
	const links = new LinkShapes();
	if (new Set(findings.flatMap(({ rule, facts }) => rule === OF_LINKS ? [facts["url"]] : rule === OF_FILES ? [facts["value"]] : [])).size >= 10) for (const page of pages) links.count(page, asked.context.links(page), site);
	const spaces = new SpaceHabit();
	if (findings.some(({ rule }) => rule === OF_SPACES)) for (const page of pages) spaces.count(page, asked.languages.get(page.path));
	return {
		of: pages.length,
		pages: countPages(findings),
		links,
		spaces
	};
}
const known = /* @__PURE__ */ new WeakMap();
async function habitsBeside(pages, findings, site, asked) {
	const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
	const own = new Set(pages.map(({ path }) => path));
	const others = spread([...site.pages.keys()].filter((path) => !own.has(path)).sort());
	const key = `${ids.join()} ${others.join("\n")}`;
	const kept = known.get(site) ?? /* @__PURE__ */ new Map();
	known.set(site, kept);
	const there = kept.get(key) ?? lookAt(others, ids, site, asked);
	kept.set(key, there);
	return there;
}
async function lookAt(paths, ids, site, asked) {
	const { selection, context, time } = asked;
	const links = new LinkShapes();
	const spaces = new SpaceHabit();
	const found = [];
	let of = 0;
	try {
		for (const path of paths) {
			const page = await readOther(path, site, asked);
			if (page === null) continue;
			of++;
			time.run(() => {
				found.push(...runPageRules(selection, page, {
					...context,
					site
				}, ids.filter((id) => ![
					OF_LINKS,
					OF_FILES,
					OF_SPACES
				].includes(id))));
				if (ids.includes(OF_LINKS) || ids.includes(OF_FILES)) links.count(page, context.links(page), site);
				if (ids.includes(OF_SPACES)) spaces.count(page, page.body.language);
			});
		}
	} catch (error) {
		if (!(error instanceof WorkLeft)) throw error;
	}
	return {
		of,
		pages: countPages(found.filter(({ severity }) => severity !== "info")),
		links,
		spaces
	};
}
async function readOther(path, site, { world, time }) {
	if (time.isOver) return null;
	try {
		return await readAgain(world, site, path, await world.tree.read(path), time.until);
	} catch (error) {
		if (!(error instanceof ReadTrouble)) throw error;
		return null;
	}
}
function spread(paths) {
	const step = Math.max(1, paths.length / MOST_OTHERS);
	return Array.from({ length: Math.min(paths.length, MOST_OTHERS) }, (_, rank) => paths[Math.floor(rank * step)] ?? "");
}
function countPages(findings) {
	const paths = /* @__PURE__ */ new Map();
	for (const { rule, path } of findings) paths.set(rule, (paths.get(rule) ?? /* @__PURE__ */ new Set()).add(path));
	return new Map([...paths].map(([rule, all]) => [rule, all.size]));
}

// src/review/soften/unnamed-data.ts
const SPEECHES = {
	hugo: {
		templates: /(?:^|\/)(?:layouts|themes\/[^/]+\/layouts|content)\/.*\.(?:html|xml|json|js|css|txt|gotmpl|toml|ya?ml)$/,
		asks: /\b(?:[sS]ite|hugo)\.Data\b/g,
		named: /^(?:\.(\w+)|\s+["`]([^"`\n]+)["`])/,
		elsewhere: [["module", "imports"]]
	},
	jekyll: {
		templates: /\.(?:html?|md|markdown|xml|json|js|s?css|txt|svg|liquid|rb|ya?ml|ics|webmanifest)$/,
		asks: /\bsite\.data\b|\.data\b(?=\[)/g,
		named: /^(?:\.([\w-]+)|\[\s*["']([^"'\n]+)["']\s*\])/,
		elsewhere: [
			["theme"],
			["remote_theme"],
			["page_gen"]
		]
	}
};
const MOST_TEMPLATES = 600;
async function softenUnnamedData(findings, asked) {
	const names = /* @__PURE__ */ new Map();
	return Promise.all(findings.map(async (finding) => {
		if (finding.severity === "info") return finding;
		const site = asked.site.all.length === 0 ? asked.site : asked.site.siteOf(finding.path);
		const name = dataName(finding.path, site);
		if (name === null || isChosen(finding, asked.selection)) return finding;
		const spoken = names.get(site) ?? namesSpokenOf(site, asked.tree);
		names.set(site, spoken);
		const known = await spoken;
		if (known === null || known.has(name.toLowerCase())) return finding;
		const parts = finding.parts?.map((part) => ({
			...part,
			severity: "info"
		}));
		return {
			...finding,
			severity: "info",
			...parts && { parts }
		};
	}));
}
function isChosen({ path, rule }, selection) {
	return selection.of(path).find((one) => one.rule.id === rule)?.chosen !== false;
}
function dataName(path, { plan }) {
	if (SPEECHES[plan.generator] === void 0 || plan.fileOf(path).kind !== "data") return null;
	const place = plan.places.find(({ holds, folder }) => holds === "data" && below(folder, path) !== null);
	return (place === void 0 ? null : below(place.folder, path))?.split("/")[0]?.replace(/\.\w+$/, "") ?? null;
}
async function namesSpokenOf({ plan, files }, tree) {
	const speech = SPEECHES[plan.generator];
	if (speech === void 0 || speech.elsewhere.some((keys) => at(plan.settings, ...keys) !== void 0)) return null;
	const places = plan.places.filter(({ holds }) => holds === "data");
	const isData = (path) => places.some(({ folder }) => below(folder, path) !== null);
	const templates = [...files].filter((path) => below(plan.base, path) !== null && speech.templates.test(path) && !isData(path));
	const theme = text(at(plan.settings, "theme"));
	if (theme !== null && !templates.some((path) => path.includes(`themes/${theme}/`))) return null;
	if (templates.length === 0 || templates.length > MOST_TEMPLATES) return null;
	const names = /* @__PURE__ */ new Set();
	for (const path of templates) {
		const source = await readText(tree, path) ?? "";
		for (const { index, 0: ask } of source.matchAll(speech.asks)) {
			const [, first, second] = speech.named.exec(source.slice(index + ask.length, index + ask.length + 200)) ?? [];
			const name = first ?? second;
			if (name === void 0) return null;
			names.add(name.toLowerCase());
		}
	}
	return names.size === 0 ? null : names;
}

// src/review/soften/unshown.ts
const ABOUT_SHOWING = /* @__PURE__ */ new Set(["front-matter-publication", "date-review-overdue"]);
function softenUnshown(findings, pages, asked) {
	const unshown = new Set(pages.filter((page) => isUnshown(page, asked)).map(({ path }) => path));
	if (unshown.size === 0) return findings;
	return findings.map((finding) => {
		const { path, rule, severity } = finding;
		if (severity === "info" || !unshown.has(path) || ABOUT_SHOWING.has(rule)) return finding;
		if (asked.selection.of(path).find((one) => one.rule.id === rule)?.chosen !== false) return finding;
		const parts = finding.parts?.map((part) => ({
			...part,
			severity: "info"
		}));
		return {
			...finding,
			severity: "info",
			...parts && { parts }
		};
	});
}
function isUnshown(page, { site, today }) {
	const hidden = site.hidden(page, today);
	return hidden?.reason === "draft" || hidden?.isSure === true && hidden.reason === "expired";
}

// src/review/soften/unread.ts
async function softenUnread(findings, pages, asked) {
	const softer = softenUnshown(findings, pages, asked);
	return pages.some(({ path }) => asked.site.siteOf(path).plan.fileOf(path).kind === "data") ? softenUnnamedData(softer, asked) : softer;
}

// src/review/unknown-links.ts
var UnknownLinkCounts = class {
	#counts = /* @__PURE__ */ new Map();
	count(page, links, site) {
		for (const link of links) {
			const target = internalTarget(link, page, site);
			if (target?.kind !== "unknown" || target.doubt === null) continue;
			const key = `${target.doubt.reason} ${target.doubt.by}`;
			const known = this.#counts.get(key);
			if (known === void 0) this.#counts.set(key, {
				count: 1,
				example: link.url,
				doubt: target.doubt
			});
			else known.count++;
		}
	}
	all() {
		return [...this.#counts.values()].sort((one, other) => other.count - one.count).map(({ count, example, doubt }) => ({
			...doubt,
			count,
			example
		}));
	}
};

// src/review/telling.ts
var Telling = class {
	unknownLinks = new UnknownLinkCounts();
	dates = [];
	passages = 0;
	#selection;
	#context;
	#tellsDates;
	constructor(selection, context, tellsDates) {
		this.#selection = selection;
		this.#context = context;
		this.#tellsDates = tellsDates;
	}
	note(page) {
		const { links, mentions, site } = this.#context;
		const found = links(page);
		if (this.#tellsDates) this.dates.push(...mentions(page));
		this.passages += page.passages.filter(({ text }) => text.trim() !== "").length;
		if (this.#selection.of(page.path).some(({ rule }) => rule.id === "link-internal")) this.unknownLinks.count(page, found, site.siteOf(page.path));
	}
};

// src/review/review.ts
const SCHEMA_RULES = /* @__PURE__ */ new Set(["front-matter-schema", "configuration-json-schema"]);
async function review(world, request) {
	const start = world.clock();
	const time = new Time(world, request);
	const shelf = new PageShelf(world.pack, world.room);
	const site = request.site ?? (await readSite(world.tree, world.settings, {
		...request,
		rules,
		shelf,
		isOwn: world.isOwn === true
	})).site;
	world.siteRead?.(site);
	const asOf = world.today(site.timeZone);
	const selection = await RuleSelection.load(rules, site.configuration, request.only, request.skip);
	const engine = new EngineFindings(selection);
	const notDone = [];
	const guard = new ParserGuard(world, engine, shelf, time);
	const { pages, unread, left } = await readPages(world, request, site, {
		engine,
		shelf,
		guard,
		time
	});
	const links = new LinkShelf(linksOf);
	const mentions = remember((page) => !hasReaders(page, site) ? [] : mentionsOf(page, {
		today: asOf,
		site: site.siteOf(page.path),
		...world.changedOn && { changedOn: world.changedOn }
	}));
	const ahead = request.dates === false ? null : mentions;
	const { states, ready } = await prepare(world, site, pages, {
		selection,
		links: links.of,
		ahead,
		notDone,
		guard,
		time
	});
	const context = {
		today: asOf,
		site,
		covers: coverageOf(request, [...site.files]),
		mentions,
		links: links.of,
		link: (url) => states.get(url),
		...world.announced !== void 0 && { announced: world.announced },
		...request.before !== void 0 && { before: request.before }
	};
	const again = request.confirm === false ? null : againOf({
		world,
		selection,
		context,
		time
	});
	const languages = /* @__PURE__ */ new Map();
	const told = new Telling(selection, context, request.dates !== false);
	const judged = await judge(selection, ready ? pages : [], {
		context,
		time,
		open: (page) => guard.open(page),
		confirm: async (page, found) => again === null ? found : await confirmFixes(page, found, again),
		note(page) {
			told.note(page);
			if (selection.of(page.path).some(({ rule }) => rule.id === "typography-spacing")) languages.set(page.path, page.body.language);
		}
	});
	const whole = readsAll(request);
	const habits = {
		world,
		selection,
		context,
		time,
		whole,
		languages
	};
	const usual = request.habits === false ? judged.findings : await softenHabits(judged.findings, judged.pages, habits);
	const asked = {
		selection,
		site,
		today: asOf,
		tree: world.tree
	};
	const softened = isForAll(request) ? await softenUnread(usual, judged.pages, asked) : usual;
	if (guard.givenUp > 0) notDone.push({
		code: "passages",
		count: guard.givenUp
	});
	time.end();
	const undone = left + pages.length - judged.pages.length;
	if (undone > 0) notDone.unshift({
		code: "pages",
		count: undone
	});
	if (world.historyLeft?.() === true) notDone.push({
		code: "history",
		count: 1
	});
	if (!judged.whole && judged.pages.length > 0) notDone.push({
		code: "site",
		count: 1
	});
	const known = rules.map(({ id }) => id);
	for (const { page, directive, count } of judged.silenced) engine.useless(page, directive, count, known);
	const all = [...softened, ...engine.findings].sort(compareFindings);
	const slow = all.filter(({ rule, message }) => message === "too-slow" && SCHEMA_RULES.has(rule)).length;
	if (slow > 0) notDone.push({
		code: "schemas",
		count: slow
	});
	const durationMs = world.clock() - start;
	const found = summarise({
		asOf,
		site,
		pages: judged.pages,
		unread,
		findings: all,
		states,
		links,
		told,
		notDone,
		durationMs
	});
	if (request.baseline === false || site.baseline === null) return found;
	const { markKnown } = await import("./baseline.js");
	return markKnown(found, whole ? judgesOf(runsOf(request, world, found), found, selection) : null);
}
function againOf({ world, selection, context, time }) {
	const { site } = context;
	return {
		read: (page, text) => time.isOver ? Promise.resolve(null) : readAgain(world, site, page.path, text, time.until),
		find: (page, families) => runPageRules(selection, page, {
			...context,
			site: site.siteOf(page.path)
		}, families),
		anchors: (page) => site.anchors(page),
		mayMove: (page, after) => mayMoveAnchors(site.siteOf(page.path), page, after),
		owned: (rule) => rules.find(({ id }) => id === rule)?.owns ?? "prose"
	};
}
function remember(find) {
	const known = /* @__PURE__ */ new WeakMap();
	return (page) => {
		let value = known.get(page);
		if (value === void 0) {
			value = find(page);
			known.set(page, value);
		}
		return value;
	};
}

export { RuleSelection as a, runsOf as i, judgesOf as n, readsAll as r, review as t };