import { n as parseFragment } from "./dist.js";
import { t as isIntricate } from "./effort.js";
import { t as decodeNamedCharacterReference } from "./decode-named-character-reference.js";
import { c as withoutSyntax, s as maskPlain, t as dialectNamed } from "./dialects.js";
import { n as veil } from "./veil.js";

// src/content/format/html/html-image.ts
const UNSEEN = "<!---->";
function describeImage(node, position) {
	const of = (wanted) => node.attrs.find(({ name }) => name === wanted)?.value;
	const alt = of("alt");
	const byTemplate = node.attrs.some(({ name }) => isByTemplate(name));
	const isDecoration = alt !== void 0 && alt.trim() === "" && !isAllOfLink(node) || of("role") === "presentation";
	const src = of("src") ?? "";
	if (src === "" || byTemplate || isDecoration || isHidden(node)) return {
		type: "html",
		value: UNSEEN,
		position
	};
	return {
		type: "image",
		url: src,
		alt: alt?.trim() || of("aria-label") || of("title") || "",
		position
	};
}
function isByTemplate(name) {
	return name.startsWith("") || /^(?:\{[{%#]|<[%?]|\[|:|v-bind)/.test(name);
}
function isAllOfLink(node) {
	const { parentNode } = node;
	if (parentNode === null || !("tagName" in parentNode) || parentNode.tagName !== "a") return false;
	return parentNode.childNodes.every((one) => one === node || "value" in one && one.value.trim() === "");
}
function isHidden({ attrs }) {
	return attrs.some(({ name, value }) => name === "aria-hidden" && value === "true");
}

// src/content/format/html/veil-templates.ts
const OPENINGS = /\{\{|\{%|\{#|<%|<\?/g;
const CLOSINGS = {
	"{{": "}}",
	"{%": "%}",
	"{#": "#}",
	"<%": "%>",
	"<?": "?>"
};
const OPENS_COMMENT = /^\{%-?\s*comment\s*-?%\}$/;
const COMMENT = "comment";
const UNCLOSED = -1;
const CLOSES_COMMENT = /\{%-?\s*endcomment\s*-?%\}/g;
function veilTemplates(text) {
	return replaceTags(text, (tag) => isComment(tag) ? tag.replace(/[^\r\n]/g, " ") : tag.replace(/[<>"'=\s?/]/g, (letter) => /[\r\n]/.test(letter) ? letter : "_"));
}
function withTemplates(read, written) {
	if (!/\{[{%#]/.test(read)) return read;
	const tags = [];
	replaceTags(written, (tag) => {
		if (!isComment(tag)) tags.push(tag);
		return tag;
	});
	let next = 0;
	return replaceTags(read, (tag) => tags[next++] ?? tag);
}
function replaceTags(text, replace) {
	const pieces = [];
	const exhausted = /* @__PURE__ */ new Set();
	let from = 0;
	for (const { index, 0: opening } of text.matchAll(OPENINGS)) {
		if (index < from || exhausted.has(opening)) continue;
		const end = text.indexOf(CLOSINGS[opening] ?? "", index + 2);
		if (end < 0) exhausted.add(opening);
		else {
			const closed = exhausted.has(COMMENT) ? null : endOfComment(text, index, end + 2);
			if (closed === UNCLOSED) exhausted.add(COMMENT);
			const after = closed === null || closed === UNCLOSED ? end + 2 : closed;
			pieces.push(text.slice(from, index), replace(text.slice(index, after)));
			from = after;
		}
	}
	return pieces.join("") + text.slice(from);
}
function isComment(tag) {
	return tag.startsWith("{%") && OPENS_COMMENT.test(tag.slice(0, tag.indexOf("%}") + 2)) && tag.endsWith("%}") && tag.indexOf("%}") + 2 < tag.length;
}
function endOfComment(text, start, end) {
	if (!OPENS_COMMENT.test(text.slice(start, end))) return null;
	CLOSES_COMMENT.lastIndex = end;
	const closing = CLOSES_COMMENT.exec(text);
	return closing === null ? UNCLOSED : closing.index + closing[0].length;
}

// src/content/format/html/html-tree.ts
const NOTHING = new Set("script style svg template iframe noscript object video audio canvas math select textarea head title link meta".split(" "));
const PHRASING = new Set("a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark nobr output picture q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(" "));
const CODE = /* @__PURE__ */ new Set([
	"code",
	"kbd",
	"samp",
	"tt",
	"var"
]);
const EMPHASIS = {
	em: "emphasis",
	i: "emphasis",
	strong: "strong",
	b: "strong",
	del: "delete",
	s: "delete"
};
var HtmlTree = class {
	blockStarts = /* @__PURE__ */ new Set();
	asides = [];
	#text;
	#seen = /* @__PURE__ */ new Set();
	constructor(text) {
		this.#text = text;
	}
	build(fragment) {
		return {
			type: "root",
			children: this.#blocks(fragment)
		};
	}
	#blocks(parent) {
		const blocks = [];
		let run = [];
		const flush = () => {
			const position = around(run);
			if (run.every((node) => node.type === "html" || node.type === "text" && node.value.trim() === "")) blocks.push(...run.filter((node) => node.type === "html"));
			else if (position !== null) blocks.push({
				type: "paragraph",
				children: run,
				position
			});
			run = [];
		};
		for (const node of parent.childNodes) if (!isElement(node) || isInline(node)) run.push(...this.#inline(node));
		else {
			flush();
			blocks.push(...this.#block(node));
		}
		flush();
		return blocks;
	}
	#block(node) {
		const at = this.#position(node);
		if (NOTHING.has(node.tagName)) return [];
		if (at === null) return this.#blocks(node);
		this.blockStarts.add(at.start.offset ?? 0);
		const end = node.sourceCodeLocation?.endTag?.startOffset;
		if (end !== void 0) this.blockStarts.add(end);
		const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
		if (heading !== void 0) return [{
			type: "heading",
			depth: Number(heading),
			children: this.#phrasing(node),
			position: at
		}];
		switch (node.tagName) {
			case "p": {
				const children = this.#phrasing(node);
				return children.length === 0 ? [] : [{
					type: "paragraph",
					children,
					position: at
				}];
			}
			case "pre": return [{
				type: "code",
				value: textOf(node),
				position: at
			}];
			case "hr": return [{
				type: "thematicBreak",
				position: at
			}];
			case "blockquote": return [{
				type: "blockquote",
				children: this.#blocks(node),
				position: at
			}];
			case "ul":
			case "ol": return [{
				type: "list",
				ordered: node.tagName === "ol",
				children: this.#items(node),
				position: at
			}];
			case "table": return [{
				type: "table",
				children: this.#rows(node),
				position: at
			}];
			default: return this.#blocks(node);
		}
	}
	#items(list) {
		return list.childNodes.flatMap((node) => {
			const position = isElement(node) ? this.#position(node) : null;
			if (!isElement(node) || position === null) return [];
			this.blockStarts.add(position.start.offset ?? 0);
			return [{
				type: "listItem",
				children: this.#blocks(node),
				position
			}];
		});
	}
	#rows(table) {
		return table.childNodes.filter(isElement).flatMap((node) => {
			if (node.tagName !== "tr") return this.#rows(node);
			const position = this.#position(node);
			if (position === null) return [];
			return [{
				type: "tableRow",
				children: node.childNodes.filter(isElement).flatMap((cell) => {
					const at = this.#position(cell);
					if (at === null) return [];
					this.blockStarts.add(at.start.offset ?? 0);
					return [{
						type: "tableCell",
						children: this.#phrasing(cell),
						position: at
					}];
				}),
				position
			}];
		});
	}
	#phrasing(parent) {
		return parent.childNodes.flatMap((node) => this.#inline(node));
	}
	#inline(node) {
		const position = this.#position(node);
		if (position === null) return isElement(node) ? this.#phrasing(node) : [];
		const { nodeName } = node;
		if ("value" in node) {
			const written = this.#text.slice(position.start.offset, position.end.offset);
			return [{
				type: "text",
				value: withTemplates(node.value, written),
				position
			}];
		}
		if (nodeName === "#comment") return [{
			type: "html",
			value: `<!--${"data" in node ? node.data : ""}-->`,
			position
		}];
		if (!isElement(node)) return [];
		if (nodeName === "br") return [{
			type: "break",
			position
		}];
		if (nodeName === "img") return [describeImage(node, position)];
		if (CODE.has(nodeName)) return [{
			type: "inlineCode",
			value: textOf(node),
			position
		}];
		if (NOTHING.has(nodeName) || isHidden(node)) return [{
			type: "html",
			value: UNSEEN,
			position
		}];
		if (!isInline(node)) this.blockStarts.add(position.start.offset ?? 0);
		const children = this.#phrasing(node);
		if (children.length === 0) return [{
			type: "html",
			value: UNSEEN,
			position
		}];
		const href = node.attrs.find(({ name }) => name === "href")?.value;
		if (nodeName === "a" && href !== void 0) return [{
			type: "link",
			url: href.trim(),
			children,
			position
		}];
		const type = EMPHASIS[nodeName];
		return type === void 0 ? children : [{
			type,
			children,
			position
		}];
	}
	#position(node) {
		const place = "sourceCodeLocation" in node ? node.sourceCodeLocation : null;
		if (place == null || place.endOffset <= place.startOffset) return null;
		const key = `${node.nodeName} ${place.startOffset}`;
		if (this.#seen.has(key)) return null;
		this.#seen.add(key);
		if ("attrs" in node && isAside(node)) this.asides.push({
			start: place.startOffset,
			end: place.endOffset
		});
		return positionOf(place, this.#text.length);
	}
};
function isAside({ attrs }) {
	const tag = attrs.find(({ name }) => name === "lang")?.value ?? "";
	return tag !== "" && !/^fr(?:-|$)/i.test(tag);
}
function positionOf(place, length) {
	return {
		start: {
			line: place.startLine,
			column: place.startCol,
			offset: place.startOffset
		},
		end: {
			line: place.endLine,
			column: place.endCol,
			offset: Math.min(place.endOffset, length)
		}
	};
}
function around(run) {
	const start = run[0]?.position?.start;
	const end = run.at(-1)?.position?.end;
	return start === void 0 || end === void 0 ? null : {
		start,
		end
	};
}
function isElement(node) {
	return "tagName" in node;
}
function isInline(node) {
	if (!PHRASING.has(node.tagName)) return NOTHING.has(node.tagName) && node.tagName === "svg";
	return node.childNodes.every((child) => !isElement(child) || NOTHING.has(child.tagName) || isInline(child));
}
function textOf(node) {
	if ("value" in node) return node.value;
	return isElement(node) ? node.childNodes.map(textOf).join("") : "";
}

// src/content/format/html/mask-html.ts
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y;
function maskHtml(text, tree, { blockStarts, asides }) {
	const mask = text.replace(/[^\r\n]/g, "").split("");
	const waiting = [tree];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		const start = node.position?.start.offset ?? 0;
		const end = node.position?.end.offset ?? start;
		if (node.type === "text") copyText(text, start, end, mask);
		else if ("children" in node) waiting.push(...node.children);
		else if (node.type !== "thematicBreak") fill(text, start, end, mask);
	}
	for (const { start, end } of asides) fill(text, start, end, mask);
	for (const start of blockStarts) if (mask[start] === "") mask[start] = "\n";
	const { markup, syntax } = veil(text, dialectNamed("html").body);
	const plain = withoutSyntax(maskPlain(markup), syntax);
	for (let index = 0; index < mask.length; index++) if (plain[index] === "￼" && mask[index] !== "" && mask[index] !== "\n" && mask[index] !== "\r") mask[index] = "￼";
	return mask.join("");
}
function fill(text, start, end, mask) {
	for (let index = start; index < end; index++) if (!/[\r\n]/.test(text.charAt(index))) mask[index] = "￼";
}
function copyText(text, start, end, mask) {
	let blank = false;
	for (let index = start; index < end; index++) {
		const letter = text.charAt(index);
		const isBlank = letter === " " || letter === "	" || letter === "\n" || letter === "\r";
		if (isBlank && blank) continue;
		blank = isBlank;
		REFERENCE.lastIndex = index;
		const reference = letter === "&" ? REFERENCE.exec(text) : null;
		const decoded = reference === null ? null : decode(reference);
		mask[index] = decoded ?? letter;
		if (reference !== null && decoded !== null) index += reference[0].length - 1;
	}
}
function decode([, decimal, hexadecimal, name]) {
	const code = decimal !== void 0 ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
	const decoded = name !== void 0 ? decodeNamedCharacterReference(name) : code <= 65535 ? String.fromCharCode(code) : null;
	return decoded !== null && decoded !== false && decoded.length === 1 ? decoded : null;
}

// src/content/format/html/html.ts
const readHtml = (text) => {
	const veiled = veilTemplates(text);
	if (isIntricate(veiled)) return null;
	const builder = new HtmlTree(text);
	const tree = builder.build(parseFragment(veiled, { sourceCodeLocationInfo: true }));
	return {
		tree,
		prose: maskHtml(text, tree, builder)
	};
};

export { readHtml };