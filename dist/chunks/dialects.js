import { a as block, c as inline, d as spaces, f as veiled, i as blank, l as isLineBreak, m as CALL, o as blockOrInline, p as findCode, r as within, s as fillsLines, u as punctuated } from "./veil.js";
import { t as decodeNamedCharacterReference } from "./decode-named-character-reference.js";
import { a as macros, i as containers, o as titled, r as components, t as callouts } from "./callouts.js";

// src/content/language/function-words.ts
const FUNCTION_WORDS = {
	fr: "le la les un une des du de et est en dans pour par sur avec que qui vous nous votre vos notre nos ce cette ces au aux pas plus ou où son sa ses être sont il elle ils elles à leur leurs se ne je on mais comme sans si été cet dont donc y lors afin chez vers entre même tout tous toute toutes a ont avez peut tu te mon ma mes ton ta tes sous depuis contre pendant avant après aussi quand quel quelle quels quelles comment pourquoi lui eux ni car donc ainsi non deux trois ceux celui celle l d qu c n s j m t",
	en: "the a an and is of to in for with that this these you your our we are be on by from at it its as or not will can has have had was were their which who they what how all if but any more when where about into there no do does i s t re ve ll",
	es: "el la los las lo un una unos unas y e o de del al en que es por para con no se su sus como más pero este esta estos esto son está están ser si sin sobre entre cuando donde desde hasta muy también ya a me te nos tu tus mi mis si él ella",
	pt: "o a os as um uma e de do da dos das em no na nos nas que é por para com não se seu sua seus suas mais ou ao à aos como mas são ser está pelo pela também isso este esta você te tu me meu minha",
	it: "il lo la i gli le un una uno e di del della dei delle dello degli da dal dalla in con per che è non si su come più o ma sono al alla ai nel nella questo questa anche se a l d c n un",
	ca: "el la els les un una uns i de del dels al als en amb per que és no es se el seu seva com més o però aquest aquesta són està sense entre quan també a l d n s m t et tu te ho us",
	ro: "și de la în cu pe nu un o este sunt din pentru care că se ale al a ai mai sau dar acest această fi prin ca le tu te",
	oc: "lo la los las un una e de del dels de la al als dins amb per que es son se o mas aqueste coma pus sens entre tanben",
	ht: "yo nan ak pou ki sa a li mwen nou ou se pa te ap gen ka fè tout si men sou lan an pi plis lè e",
	de: "der die das den dem des ein eine einen einem einer und ist in zu zum zur mit für auf von vom nicht sich auch als an bei wird werden sind im am aus oder wie sie wir ihr es dass kann durch über nach um so er ich du",
	nl: "de het een en van in is op te met voor dat die niet zijn aan ook als bij of door naar om uit wordt worden je we deze dit kan er over hun ze",
	sv: "och att det som en ett på är av för med till den har de inte om i kan du eller från vi ska",
	da: "og at det som en et på er av af for med til den har de ikke om i kan du eller fra vi skal"
};
let byWord = null;
function languagesOf(word) {
	byWord ??= build();
	return byWord.get(word) ?? null;
}
function build() {
	const found = /* @__PURE__ */ new Map();
	for (const [language, words] of Object.entries(FUNCTION_WORDS)) for (const word of new Set(words.split(" "))) found.set(word, [...found.get(word) ?? [], language]);
	return found;
}

// src/content/dialect/prose.ts
const MARKUP = "";
const OBJECT$1 = "￼";
const INLINE_TAG = /^<\/?(?:a|abbr|b|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)\b/i;
const ASIDE_TAG = /^<(?:(?:code|kbd|samp|var|tt)\b|[a-z][a-z\d]{0,20}\s[^<>]{0,200}?\blang\s{0,3}=)/i;
const LONGEST_CALL = 300;
const SIGNATURE_END = /\)(?: ?(?:->|:) ?[\w<>[\]|]{1,40})?$/;
const TAG_NAME = /^<(\/?)([a-z][a-z\d]{0,20})/i;
const NOT_PROSE = [
	["://", /\bhttps?:\/\/[^\s<>"«»\u00A0\u202F]{1,2000}/gi],
	["www.", /\bwww\.[^\s<>"«»\u00A0\u202F]{1,2000}/gi],
	["@", /(?:(?<![\w.+-])[a-z][a-z\d+.-]{1,30}:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g],
	[":", /(?<![\w.+-])(?:tel|sms|fax|geo|urn|data|callto|skype|doi|isbn|mailto|xmpp|sips?):[^\s<>"«»()\u00A0\u202F]{0,200}[\p{L}\p{N}/]/giu]
];
const DESTINATION = ["](", /(?<=\]\()[ \t]{0,3}(?:[a-z][a-z\d+.-]{1,20}:|www\.|\.{0,2}\/|#)[^()\r\n]{0,2000}(?=\))/gi];
const TAG$1 = ["<", /<\/?[a-z][^<>\n]{0,2000}>/gi];
function maskMarkdown(text, tree) {
	const mask = text.replace(/[^\r\n]/g, "").split("");
	fillProse(text, tree, mask, false);
	return withoutVeils([...NOT_PROSE, DESTINATION].reduce((prose, pattern) => blankMatches(prose, text, pattern), mask.join("")));
}
function maskPlain(text) {
	return withoutVeils([
		...NOT_PROSE,
		DESTINATION,
		TAG$1
	].reduce((prose, pattern) => blankMatches(prose, text, pattern), text));
}
function withoutSyntax(prose, syntax) {
	const pieces = [];
	let from = 0;
	for (const { start, end } of syntax) {
		pieces.push(prose.slice(from, start), prose.slice(start, end).replace(/[^\r\n\uE000]/g, "￼"));
		from = end;
	}
	return from === 0 ? prose : pieces.join("") + prose.slice(from);
}
function withoutVeils(prose) {
	return prose.replaceAll("", "￼");
}
function blankMatches(prose, text, [needle, pattern]) {
	if (!text.includes(needle)) return prose;
	let result = "";
	let from = 0;
	for (const match of text.matchAll(pattern)) {
		const end = match.index + match[0].length;
		result += prose.slice(from, match.index) + prose.slice(match.index, end).replace(/[^\r\n\uE000]/g, "￼");
		from = end;
	}
	return result + prose.slice(from);
}
function fillProse(text, node, mask, quoted) {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (node.type === "text") {
		if (start !== void 0 && end !== void 0) copyText(text, start, end, mask, quoted);
	} else if (isObject(node, text, start ?? 0)) {
		if (start !== void 0 && end !== void 0) fill(text, start, end, mask);
	} else if ("children" in node) {
		const inQuote = quoted || node.type === "blockquote";
		const ends = endsOfAsides(text, node.children);
		let asideUntil = -1;
		for (const [index, child] of node.children.entries()) {
			asideUntil = Math.max(asideUntil, ends.get(index) ?? -1);
			if (index >= asideUntil) fillProse(text, child, mask, inQuote);
			else fill(text, child.position?.start.offset ?? 0, child.position?.end.offset ?? 0, mask);
		}
	}
}
function endsOfAsides(text, children) {
	const ends = /* @__PURE__ */ new Map();
	const open = /* @__PURE__ */ new Map();
	for (const [index, { type, position }] of children.entries()) {
		const start = position?.start.offset;
		if (type !== "html" || start === void 0) continue;
		const tag = text.slice(start, Math.min(position?.end.offset ?? start, start + 300));
		const [, slash, name = ""] = TAG_NAME.exec(tag) ?? [];
		const from = open.get(name.toLowerCase());
		if (slash === "" && from === void 0 && ASIDE_TAG.test(tag)) open.set(name.toLowerCase(), index);
		else if (slash === "/" && from !== void 0) {
			ends.set(from, index);
			open.delete(name.toLowerCase());
		}
	}
	return ends;
}
function isObject(node, text, start) {
	switch (node.type) {
		case "code":
		case "inlineCode":
		case "image":
		case "imageReference":
		case "footnoteReference":
		case "definition":
		case "break": return true;
		case "html": return !INLINE_TAG.test(text.slice(start, start + 20));
		case "link": return text[start] !== "[";
		case "strong":
		case "emphasis": return isCall(node);
		default: return false;
	}
}
function isCall({ children }) {
	const written = children.map((child) => child.type === "text" ? child.value : " ").join("");
	return written.length <= LONGEST_CALL && SIGNATURE_END.test(written) && CALL.test(written);
}
function fill(text, start, end, mask) {
	for (let index = start; index < end; index++) if (!/[\r\n]/.test(text.charAt(index))) mask[index] = "￼";
}
function copyText(text, start, end, mask, quoted) {
	let lineStart = false;
	for (let index = start; index < end; index++) {
		const letter = text.charAt(index);
		if (lineStart && (letter === " " || letter === "	" || quoted && letter === ">")) continue;
		lineStart = letter === "\n" || letter === "\r";
		if (letter === "\\" && /[!-/:-@[-`{-~]/.test(text.charAt(index + 1))) {
			index++;
			if (index < end) mask[index] = text.charAt(index);
			continue;
		}
		if (letter === "&") {
			const reference = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/.exec(text.slice(index, index + 40));
			const decoded = reference === null ? null : decodeReference(reference);
			if (reference !== null && decoded !== null) {
				mask[index] = decoded;
				index += reference[0].length - 1;
				continue;
			}
		}
		mask[index] = letter;
	}
}
function decodeReference([, decimal, hexadecimal, name]) {
	const code = decimal !== void 0 ? Number(decimal) : Number.parseInt(hexadecimal ?? "", 16);
	const decoded = name !== void 0 ? decodeNamedCharacterReference(name) : code <= 65535 ? String.fromCharCode(code) : null;
	return decoded !== null && decoded !== false && decoded.length === 1 ? decoded : null;
}

// src/content/dialect/program.ts
var Budget = class {
	#left;
	constructor(text) {
		this.#left = 10 * text.length + 1e4;
	}
	get isSpent() {
		return this.#left <= 0;
	}
	spend(steps) {
		this.#left -= steps;
	}
};
const LONGEST$3 = 2e4;
function endOfBraces(text, from, budget) {
	const limit = Math.min(text.length, from + LONGEST$3);
	let depth = 0;
	let index = from;
	let end = null;
	while (index < limit && end === null && !budget.isSpent) {
		const letter = text.charAt(index);
		if (letter === "{") depth++;
		else if (letter === "}" && --depth === 0) end = index + 1;
		index = /["'`/]/.test(letter) ? endOfLiteral(text, index, limit, budget) : index + 1;
	}
	budget.spend(index - from);
	return end;
}
function endOfLiteral(text, from, limit, budget) {
	const letter = text.charAt(from);
	if (letter === "/") {
		const closer = text[from + 1] === "*" ? "*/" : text[from + 1] === "/" && text[from - 1] !== ":" ? "\n" : null;
		if (closer === null) return from + 1;
		for (let index = from + 2; index < limit; index++) if (text.startsWith(closer, index)) return index + closer.length;
		budget.spend(limit - from);
		return from + 1;
	}
	for (let index = from + 1; index < limit; index++) {
		const one = text.charAt(index);
		if (one === "\\") index++;
		else if (one === letter) return index + 1;
		else if (one === "\n" && letter !== "`") return from + 1;
	}
	budget.spend(limit - from);
	return from + 1;
}
function readTag$1(text, from, braces, budget) {
	const head = /^<\/?([A-Za-z][\w.:-]{0,80}|(?=>))/.exec(text.slice(from, from + 100));
	if (head === null || /^<[a-z][\w+.-]*:\/\/|^<mailto:/i.test(text.slice(from, from + 40))) return null;
	const expressions = [];
	const limit = Math.min(text.length, from + LONGEST$3);
	let index = from + head[0].length;
	if (!/[\s/>]/.test(text.charAt(index))) return null;
	const start = index;
	while (index < limit && !budget.isSpent) {
		const letter = text.charAt(index);
		if (letter === ">") {
			budget.spend(index - start);
			return {
				end: index + 1,
				name: head[1] ?? "",
				expressions
			};
		}
		if (letter === "<") break;
		if (letter === "{" && braces) {
			const end = endOfBraces(text, index, budget);
			if (end === null) break;
			expressions.push([index, end]);
			index = end;
		} else if (letter === "\"" || letter === "'") {
			const close = text.indexOf(letter, index + 1);
			if (close === -1 || close >= limit) break;
			index = close + 1;
		} else index++;
	}
	budget.spend(index - start);
	return null;
}

// src/content/dialect/looks-like-code.ts
const SAMPLE = 2e3;
const SIGN = /[{}=$\\;|]|-->|->|=>|\/\/|^\s*[#%]\w/gm;
const SENTENCE = /^(?!.{0,200}-{1,2}>).{0,1000}[.!?…]\s*$/;
const KEYWORD = /^\s*[a-z][\w-]{1,40}:?[ \t]*\r?\n[ \t]*[^\s>*+-]/;
const LEAST_LINES = 3;
function looksLikeCode(text, start, end) {
	const sample = text.slice(start, Math.min(end, start + SAMPLE)).replace(/<\/?[a-z][^<>]{0,500}>|\]\([^()\s]{0,500}\)|https?:\/\/\S{1,500}/gi, " ").replace(/^[ \t]*\|[^\r\n]*/gm, (row) => row.replaceAll("|", " "));
	if (sample.trim() === "") return false;
	const words = sample.match(/(?<![\p{L}\p{N}_./$=<\\-])\p{L}{2,}(?=[\s,.;:!?'’\u00A0\u202F»)])/gu)?.length ?? 0;
	const signs = sample.match(SIGN)?.length ?? 0;
	if (signs > 1 && signs > words / 4) return true;
	return KEYWORD.test(sample) && isBlock(sample);
}
function isBlock(sample) {
	const lines = sample.split("\n").filter((line) => line.trim() !== "");
	return lines.length >= LEAST_LINES && !lines.some((line) => SENTENCE.test(line));
}

// src/content/dialect/admonitions.ts
const LINE = /^([ \t]*)(?:(?:!!!|\?\?\?\+?)[ \t]*[\p{L}\w][\p{L}\w -]{0,80}|===[!+]?[ \t]+|\/{3}[ \t]+[\w-]{1,30}[ \t]*\|[ \t]*)(?:"([^\r\n]{0,500})")?[ \t]*$/gmu;
const admonitions = function* ({ text, isCode }) {
	if (!/!!!|\?\?\?|===/.test(text)) return;
	for (const { index, 0: line, 1: indent = "", 2: title } of text.matchAll(LINE)) {
		const start = index + indent.length;
		const end = index + line.trimEnd().length;
		if (isCode(start) || end - start < 5 || title === void 0 && line.trimStart().startsWith("=")) continue;
		const from = title === void 0 ? end : end - title.length - 1;
		yield {
			start,
			end: from,
			parse: `+  #${spaces(text.slice(start, from)).slice(4)}`,
			standIns: [start, start + 3]
		};
		if (from < end) yield blank(text, end - 1, end);
	}
};
const admonitionLines = function* ({ text, isCode }) {
	if (!/!!!|\?\?\?|===/.test(text)) return;
	for (const { index, 0: line, 1: indent = "" } of text.matchAll(LINE)) {
		const start = index + indent.length;
		const end = index + line.trimEnd().length;
		if (!isCode(start) && line.includes("\"")) yield {
			start,
			end,
			parse: veiled(text.slice(start, end))
		};
	}
};

// src/content/dialect/attributes.ts
const ATTRIBUTES = /\{(?::[ \t]*[^{}\r\n]{0,300}|[ \t]*(?:[#.][\w-]|[\w:-]{1,40}=["'\w]|-[ \t]*\})[^{}\r\n]{0,300})\}|\{-\}/g;
const attributes = function* ({ text, isCode }) {
	if (!text.includes("}")) return;
	for (const { index, 0: written } of text.matchAll(ATTRIBUTES)) {
		if (isCode(index) || text[index - 1] === "\\" || text[index - 1] === "$") continue;
		yield blockOrInline(text, index, index + written.length, punctuated);
	}
};
const wikiLinks = function* ({ text, isCode }) {
	if (!text.includes("[[")) return;
	for (const { index, 0: written } of text.matchAll(/!?\[\[[^[\]\r\n]{1,300}\]\](?![([:])/g)) {
		if (isCode(index)) continue;
		const end = index + written.length;
		const bar = written.indexOf("|");
		if (bar === -1 || written.startsWith("!")) yield punctuated(text, index, end);
		else {
			yield punctuated(text, index, index + bar + 1);
			yield punctuated(text, end - 2, end);
		}
	}
};

// src/content/dialect/expressions.ts
const LONGEST$2 = 2e3;
const expressions = function* ({ text, isCode }) {
	if (!text.includes("${")) return;
	const opened = [];
	let last = 0;
	const found = [];
	for (const { index } of text.matchAll(/[{}]/g)) if (text[index] === "{") opened.push(index);
	else {
		const start = (opened.pop() ?? 0) - 1;
		if (text[start] === "$" && index - start < LONGEST$2 && !isCode(start)) found.push({
			start,
			end: index + 1
		});
	}
	for (const { start, end } of found.sort((one, other) => one.start - other.start)) {
		if (start < last) continue;
		yield inline(text, start, end);
		last = end;
	}
};

// src/content/dialect/html-blocks.ts
const MARKDOWN_INSIDE = /^[ \t]*(<[a-z][a-z\d]{0,20}[^<>\r\n]{0,500}\smarkdown(?:=["']?(?:1|span|block)["']?)?(?:\s[^<>\r\n]{0,300})?>)[ \t]*$/gim;
const HOLDS_BLOCKS = /^ {0,3}(<(?:div|section|article|aside|main|header|footer|nav|details|figure|center|blockquote)(?:\s(?![^<>\r\n]{0,500}markdown=["']?0)[^<>\r\n]{0,500})?>)[ \t]*$/gim;
const ENDS_BLOCKS = /^ {0,3}(<\/(?:div|section|article|aside|main|header|footer|nav|details|figure|center|blockquote)>)[ \t]*$/gim;
const CLOSING = /^((?:<(div|section|article|aside|figure)(?:\s[^<>\r\n]{0,300})?><\/\2>)|<\/(?:div|section|article|aside|details|figure|nav|header|footer|main|table)>)[ \t]*(?=\r?\n[^\s<])/gim;
const markdownInHtml = ({ text, isCode }) => lines(text, isCode, MARKDOWN_INSIDE);
const blockTags = ({ text, isCode }) => lines(text, isCode, HOLDS_BLOCKS);
const blockEnds = ({ text, isCode }) => lines(text, isCode, ENDS_BLOCKS, blank);
const closingTags = ({ text, isCode }) => lines(text, isCode, CLOSING, blank);
function* lines(text, isCode, pattern, as = block) {
	if (!text.includes("<")) return;
	for (const { index, 0: line, 1: tag = "" } of text.matchAll(pattern)) {
		const start = index + line.indexOf(tag);
		if (!isCode(start)) yield {
			...as(text, start, start + tag.length),
			markup: tag
		};
	}
}

// src/content/dialect/lines.ts
function line(needle, pattern, brings = false) {
	return function* ({ text, isCode }) {
		if (!text.includes(needle)) return;
		for (const match of text.matchAll(pattern)) {
			const written = match[1] ?? "";
			const start = match.index + match[0].indexOf(written);
			if (written === "" || isCode(start)) continue;
			const stroke = blockOrInline(text, start, start + written.length, punctuated);
			yield brings ? {
				...stroke,
				brings
			} : stroke;
		}
	};
}
const snippets = line("8<", /((?<=^[ \t>]{0,40})-{1,8}8<-{1,8}[ \t]*\r?\n(?:(?![ \t>]*-{1,8}8<-)[^\r\n]{0,500}\r?\n){1,100}[ \t>]*-{1,8}8<-{1,8}(?=[ \t]*$)|;?(?<!-)-{1,8}8<-{1,8}(?:[ \t]{1,9}(?:"[^"\r\n]{1,500}"|'[^'\r\n]{1,500}'))?)/gm, true);
const tableOfContents = line("]", /^[ \t]*(\[{1,2}_?toc_?\]{1,2})[ \t]*$/gim);
const codeImports = line("<<<", /^[ \t]*(<<<[ \t]+\S[^\r\n]{0,500})$/gm, true);
const abbreviations = line("]:", /^[ \t]{0,3}(\*\[[^\]\r\n]{1,100}\]:)/gm);
const alerts = line("[!", /^[ \t]*(?:>[ \t]*){1,9}(\[![\w-]{1,30}\][+-]?)/gm);
const docsifyMarks = line(">", /^([?!]>)[ \t]/gm);
const docsifyTabs = line("<!-- tabs:start -->", /^[ \t]*(#{1,6}[ \t]*(?:\*\*|__)[ \t]*\S[^\r\n]{0,200}?(?:\*\*|__))[ \t]*$/gm);
const notices = line("!", /^(!{1,4})[ \t]/gm);
const NO_BAR = "¦";
const barsInCode = function* ({ text }) {
	if (!text.includes("|")) return;
	for (const { index, 0: row } of text.matchAll(/^[ \t>]{0,40}\|[^\r\n]*`[^\r\n]*$/gm)) for (const { index: at, 0: code } of row.matchAll(/(?<![`\\])(`{1,3})(?!`)[^`]*\1(?!`)/g)) for (let bar = code.indexOf("|"); bar >= 0; bar = code.indexOf("|", bar + 1)) {
		const start = index + at + bar;
		yield {
			start,
			end: start + 1,
			parse: NO_BAR,
			markup: NO_BAR
		};
	}
};
function anywhere(needle, pattern) {
	return function* ({ text, isCode }) {
		if (!text.includes(needle)) return;
		for (const { index, 0: written } of text.matchAll(pattern)) if (!isCode(index)) yield punctuated(text, index, index + written.length);
	};
}
const icons = anywhere(":", /(?<![\w:/]):[a-z][a-z\d]*(?:[_+-][a-z\d]+){0,12}:(?![\w:/])/g);
const keys = anywhere("++", /\+\+[\w"-]{1,30}(?:\+[\w"-]{1,30}){0,6}\+\+/g);
const criticMarks = anywhere("{", /\{(?:\+\+|--|~~|==|>>)|(?:\+\+|--|~~|==|<<)\}/g);
const citations = anywhere("@", /\[[^[\]\r\n]{0,100}@[\w][\w:.#$%&+?<>~/-]{0,100}[^[\]\r\n]{0,200}\](?!\()|(?<![\w@.])-?@[a-z]\w{0,30}[-:]\w[\w-]{0,60}/g);
const PROMPT = /^[ \t>]*((?:[\w.-]{2,60}(?:\([\w.-]{1,40}\))?#|[\w.-]{1,60}@[\w.-]{1,60}[: ][^\s#$%]{0,60}[$#%]|\$|[A-Z]:\\[^\s>]{0,80}>)[ \t]+([^\r\n]{1,300}))$/gm;
const prompts = function* ({ text, isCode }) {
	if (!/[#$%>][ \t]/.test(text)) return;
	for (const { index, 0: whole, 1: line = "", 2: typed = "" } of text.matchAll(PROMPT)) {
		const start = index + whole.length - line.length;
		if (isCode(start) || /:\/\/|\]\(/.test(typed)) continue;
		const words = typed.match(/\p{L}{2,}/gu) ?? [];
		if (words.length > 0 && words.every((word) => languagesOf(word.toLowerCase()) === null)) yield punctuated(text, start, start + line.trimEnd().length);
	}
};

// src/content/dialect/math.ts
const LONGEST$1 = 4e3;
const INLINE = /(?<![\\$\w])\$(?![\s$])([^$\r\n]{1,300}?)(?<![\s\\])\$(?![\d$\p{L}])|(?<![\\$\w])\$[ ](?=[^$\r\n]{0,300}\\[a-zA-Z]{2})([^$\r\n]{1,300}?)(?<!\\)\$(?![\d$\p{L}])|\\{1,2}\(([^\r\n]{1,300}?)\\{1,2}\)|\\{1,2}\[([^\r\n]{1,300}?)\\{1,2}\]/gu;
const math = function* ({ text, isCode }) {
	if (!/\$|\\[([]|\\begin\{/.test(text)) return;
	const displays = apart([...findDisplays(text, isCode), ...findBlocks(text, isCode)]);
	let next = 0;
	for (const match of text.matchAll(INLINE)) {
		const end = match.index + match[0].length;
		while ((displays[next]?.start ?? Infinity) < match.index) {
			const display = displays[next++];
			if (display !== void 0) yield blockOrInline(text, display.start, display.end);
		}
		if ((displays[next - 1]?.end ?? 0) > match.index || (displays[next]?.start ?? Infinity) < end || isCode(match.index)) continue;
		if (match[0].startsWith("\\") && isInAddress(text, match.index)) continue;
		if (isMath(match[1] ?? match[2] ?? match[3] ?? match[4] ?? "")) yield punctuated(text, match.index, end);
	}
	for (const { start, end } of displays.slice(next)) yield blockOrInline(text, start, end);
};
function isInAddress(text, at) {
	return /(?:\]\(|<|:\/\/)[^\s<>]*$/.test(text.slice(Math.max(0, at - 300), at));
}
function* findDisplays(text, isCode) {
	if (!text.includes("$$")) return;
	for (let open = text.indexOf("$$"); open !== -1;) {
		const close = text.indexOf("$$", open + 2);
		if (close === -1) return;
		if (isCode(open) || close - open > LONGEST$1 || close === open + 2) open = close;
		else {
			yield {
				start: open,
				end: close + 2
			};
			open = text.indexOf("$$", close + 2);
		}
	}
}
const BLOCK = /^[ \t]*\\{1,2}\[[ \t]*$(?:\r?\n(?![ \t]*$)[^\r\n]*){1,50}?\r?\n[ \t]*\\{1,2}\][ \t]*$|^[ \t]*\\begin\{(\w{1,20}\*?)\}(?:[^\r\n]*\r?\n){1,50}?[ \t]*\\end\{\1\}/gm;
function apart(ranges) {
	let end = 0;
	return ranges.sort((one, other) => one.start - other.start).filter((range) => {
		if (range.start < end) return false;
		end = range.end;
		return true;
	});
}
function* findBlocks(text, isCode) {
	if (!/\\\[[ \t]*$|\\begin\{/m.test(text)) return;
	for (const { index, 0: found } of text.matchAll(BLOCK)) {
		if (isCode(index)) continue;
		yield {
			start: index + found.length - found.trimStart().length,
			end: index + found.trimEnd().length
		};
	}
}
function isMath(inner) {
	if (!/\p{L}{3}/u.test(inner) && /[^\p{L}\s.,]/u.test(inner) && !/[«»"“”'’]/.test(inner)) return true;
	return /\\\p{L}|[_^=<>]|^-?\p{L}['′]?\p{L}?$|^[\p{L}\d](?:[ ]?[+*/(),-][ ]?[\p{L}\d()]){1,20}$/u.test(inner) && !/\]\(/.test(inner);
}

// src/content/dialect/mdx.ts
const AMONG_WORDS = /^(?:a|abbr|b|br|cite|code|del|em|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|u)$/;
const PLAIN_TAG = /^<\/?[a-z][a-z\d]*(?:[ \t]+[\w:-]+(?:=(?:"[^"\n]*"|'[^'\n]*'))?)*[ \t]*\/?>$/;
function isMdx(text) {
	if (!text.includes("{/*")) return false;
	const isCode = within(findCode(text));
	for (let at = text.indexOf("{/*"); at !== -1; at = text.indexOf("{/*", at + 3)) if (!isCode(at)) return text.includes("*/}", at);
	return false;
}
const mdx = ({ text, isCode }) => merge$1(text, [...find(text, isCode)]);
function* find(text, isCode) {
	const budget = new Budget(text);
	let resume = 0;
	for (const { index, 0: sign } of text.matchAll(/[{<]|^(?:import|export)(?=[ \t{*])/gm)) {
		if (index < resume || budget.isSpent || text[index - 1] === "\\" || isCode(index)) continue;
		let tag = null;
		let end;
		if (sign === "{") end = endOfBraces(text, index, budget);
		else if (sign === "<") {
			if (isAddress(text, index)) continue;
			tag = readTag$1(text, index, true, budget);
			end = tag?.end ?? null;
		} else end = beginsBlock(text, index, resume) ? endOfModule(text, index, budget) : null;
		if (end === null) continue;
		resume = end;
		yield {
			start: index,
			end,
			tag
		};
	}
}
function isAddress(text, index) {
	return text[index + 1] === ">" && /^(?:[\s\S]*\n)?[ ]{0,3}\[[^\]\n]{1,200}\]:[ \t]*$/.test(text.slice(Math.max(0, index - 210), index));
}
function beginsBlock(text, index, resume) {
	const before = text.slice(Math.max(resume, index - 200), index);
	return /^\s*$/.test(before) || /\n[ \t]*\r?\n$/.test(before);
}
function endOfModule(text, from, budget) {
	let depth = 0;
	let index = from;
	while (index < text.length && !budget.isSpent) {
		const letter = text.charAt(index);
		if ("{[(".includes(letter)) depth++;
		else if ("}])".includes(letter)) depth--;
		else if (letter === "\n" && depth <= 0 && /^[ \t]*(?:\r?\n|$)/.test(text.slice(index + 1, index + 100))) break;
		index = /["'`/]/.test(letter) ? endOfLiteral(text, index, Math.min(text.length, index + 2e4), budget) : index + 1;
	}
	budget.spend(index - from);
	return text.slice(from, index).trimEnd().length + from;
}
function merge$1(text, found) {
	const strokes = [];
	for (let first = 0; first < found.length;) {
		let last = first;
		while (isBeside(text, found[last], found[last + 1])) last++;
		const run = found.slice(first, last + 1);
		const range = {
			start: run[0]?.start ?? 0,
			end: run.at(-1)?.end ?? 0
		};
		if (fillsLines(text, range)) strokes.push(blockOfTags(text, range, run));
		else strokes.push(...run.flatMap((one) => amongWords(text, one)));
		first = last + 1;
	}
	return strokes;
}
function isBeside(text, one, next) {
	if (one === void 0 || next === void 0 || next.start - one.end > 50) return false;
	return /^[ \t]*$/.test(text.slice(one.end, next.start));
}
function blockOfTags(text, { start, end }, run) {
	return {
		...block(text, start, end),
		markup: markupOf(text, start, end, run)
	};
}
function markupOf(text, start, end, run) {
	let markup = "";
	let from = start;
	for (const one of run) {
		markup += "".repeat(one.start - from);
		from = one.start;
		for (const [first, last] of one.tag === null ? [[one.start, one.end]] : one.tag.expressions) {
			markup += text.slice(from, first) + veiled(text.slice(first, last));
			from = last;
		}
		markup += text.slice(from, one.end);
		from = one.end;
	}
	return markup + text.slice(from, end);
}
function amongWords(text, { start, end, tag }) {
	if (tag !== null && AMONG_WORDS.test(tag.name) && tag.expressions.length === 0 && end - start < 2e3) {
		if (PLAIN_TAG.test(text.slice(start, end))) return [];
	}
	return [punctuated(text, start, end)];
}
const componentTags = function* ({ text, isCode }) {
	if (!text.includes("<")) return;
	const budget = new Budget(text);
	let resume = 0;
	for (const { index } of text.matchAll(/<\/?(?=[A-Z]|[a-z]{1,30}-|[a-z][^<>]{0,300}\s[@:#])/g)) {
		if (index < resume || isCode(index) || budget.isSpent) continue;
		const tag = readTag$1(text, index, false, budget);
		if (tag === null) continue;
		resume = tag.end;
		const range = {
			start: index,
			end: tag.end
		};
		if (isHtml(text.slice(index, tag.end), tag.name)) continue;
		if (fillsLines(text, range)) yield {
			...block(text, index, tag.end),
			markup: text.slice(index, tag.end)
		};
		else yield bareTag(text, range, tag.name);
	}
};
function isHtml(tag, name) {
	if (/[A-Z-]/.test(name)) return false;
	return BLOCKS.test(name) || !/\s[@:#]/.test(tag.replace(/"[^"]*"|'[^']*'/g, "\"\""));
}
const BLOCKS = /^(?:address|article|aside|blockquote|center|details|dialog|div|dl|fieldset|figure|footer|form|h[1-6]|header|li|main|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)$/;
const boundTags = function* ({ text, isCode }) {
	if (!text.includes("={")) return;
	const budget = new Budget(text);
	let resume = 0;
	for (const { index } of text.matchAll(/<(?=[A-Z][\w.]{0,60}\s)/g)) {
		if (index < resume || isCode(index) || budget.isSpent) continue;
		const tag = readTag$1(text, index, true, budget);
		if (tag === null || tag.expressions.length === 0) continue;
		resume = tag.end;
		yield fillsLines(text, {
			start: index,
			end: tag.end
		}) ? block(text, index, tag.end) : punctuated(text, index, tag.end);
	}
};
function bareTag(text, { start, end }, name) {
	if (!/^[a-z][a-z\d-]*$/i.test(name)) return punctuated(text, start, end);
	const written = text.slice(start, end);
	const head = written.startsWith("</") ? name.length + 2 : name.length + 1;
	const tail = written.endsWith("/>") ? 2 : 1;
	return {
		start,
		end,
		parse: written.slice(0, head) + spaces(written.slice(head, -tail)) + written.slice(-tail),
		markup: written
	};
}

// src/content/dialect/myst.ts
const FENCE = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,})([^\r\n]*)$/;
const DIRECTIVE = /^[ \t]*\{([\w:.+-]{1,60})\}[ \t]*/;
const VERBATIM = /^(?:code|code-block|code-cell|sourcecode|literalinclude|parsed-literal|raw|math|eval-rst|mermaid|toctree|tableofcontents|contents|bibliography|csv-table|image|include|embed|iframe|video|youtube|plantuml|graphviz|digraph|graph|highlight|plot|doctest|test(?:code|setup|output)|index|metadata|exec|productionlist|auto\w+|(?:c|cpp|js|py|rst|std)(?::\w+)+|jupyter-\w+)$/;
const OBJECT = /^(?:function|data|exception|method|classmethod|staticmethod|attribute|property|module|decorator|option|cmdoption|envvar|program|confval|describe|object|var|type|macro|member|struct|union|enum|enumerator|concept|directive|role)$/;
const NO_TITLE = /^(?:figure|figure-md|div|container|class|glossary|list-table|grid|grid-item|tab-set|only|margin)$/;
function* linesOf(text) {
	for (let start = 0; start < text.length;) {
		const feed = text.indexOf("\n", start);
		const next = feed === -1 ? text.length : feed;
		const end = next > start && text[next - 1] === "\r" ? next - 1 : next;
		yield {
			start,
			end,
			text: text.slice(start, end)
		};
		start = next + 1;
	}
}
const readDirectives = function* ({ text }) {
	if (!/^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:`{3,}|~{3,}|:{3,})[ \t]*\{/m.test(text)) return;
	const open = [];
	let verbatim = null;
	let skip = 0;
	const isClosing = (marks, rest, opening) => opening !== void 0 && rest.trim() === "" && marks.startsWith(opening);
	for (const line of linesOf(text)) {
		if (line.start < skip) continue;
		const [, head = "", marks, rest = ""] = FENCE.exec(line.text) ?? [];
		const start = line.start + head.length;
		if (verbatim !== null) {
			if (marks !== void 0 && isClosing(marks, rest, verbatim)) verbatim = null;
		} else if (marks === void 0) {
			if (/^[ \t>]*:{3,}[ \t]*\{/.test(line.text)) {
				const options = optionsAfter(text, line.end);
				if (options !== null) yield block(text, options.start, options.end);
				skip = options?.end ?? skip;
			}
		} else if (isClosing(marks, rest, open.at(-1))) {
			open.pop();
			yield line.end - start < 4 ? blank(text, start, line.end) : block(text, start, line.end);
		} else {
			const [opening = "", name] = DIRECTIVE.exec(rest) ?? [];
			if (name === void 0 || !isProse(text, name, line, marks)) {
				if (marks.startsWith("~") || !rest.includes("`")) verbatim = marks;
				continue;
			}
			open.push(marks);
			const options = optionsAfter(text, line.end);
			const end = start + marks.length + rest.trimEnd().length;
			const from = start + marks.length + opening.length;
			if (from < end && !NO_TITLE.test(name) && !OBJECT.test(name)) {
				yield* titled(text, {
					start,
					from,
					to: end,
					end
				});
				if (options !== null) yield block(text, options.start, options.end);
			} else yield block(text, start, options?.end ?? end);
			skip = options?.end ?? skip;
		}
	}
};
const directives = Object.assign(readDirectives, { movesCode: true });
function isProse(text, name, { end }, marks) {
	if (VERBATIM.test(name)) return false;
	const close = text.indexOf(`\n${marks}`, end);
	const from = optionsAfter(text, end)?.end ?? end;
	const words = text.slice(from, Math.min(close === -1 ? text.length : close, from + LONGEST_OPTIONS)).replace(/\{[\w:.+-]{1,60}\}(?:[ \t]*$|`[^`\n]{1,500}`)|^[ \t]*:[\w-]+:.*$/gm, " ");
	return !looksLikeCode(words, 0, words.length);
}
const OPTIONS = /^\r?\n(?:[ \t>]*---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,100}?[ \t>]*---[ \t]*(?=\r?\n|$)|(?:[ \t>]*:[\w-]{1,60}:[^\r\n]*(?:\r?\n|$)){1,50})/;
const LONGEST_OPTIONS = 5e3;
function optionsAfter(text, end) {
	const found = OPTIONS.exec(text.slice(end, end + LONGEST_OPTIONS))?.[0];
	if (found === void 0) return null;
	let [start, last] = [end, end + found.length];
	while (start < last && /[\s>]/.test(text.charAt(start))) start++;
	while (last > start && isLineBreak(text.charAt(last - 1))) last--;
	return {
		start,
		end: last
	};
}
const ROLE = /\{[a-z][\w:.+-]{0,60}\}(`{1,3})(?!`)([^`\r\n]{1,1000}(?:\r?\n[^`\r\n]{1,1000}){0,3})\1(?!`)/gi;
const SHOWN = /^\{(?:term|abbr|dfn|guilabel|sub|sup|u|del|smallcaps)\}/i;
const roles = function* ({ text, isCode }) {
	if (!text.includes("}`")) return;
	const next = new RegExp(ROLE);
	for (let found = next.exec(text); found !== null; found = next.exec(text)) {
		const { index, 0: written, 1: ticks = "", 2: content = "" } = found;
		if (isCode(index)) {
			next.lastIndex = index + 1;
			continue;
		}
		const end = index + written.length;
		const target = /\s{0,9}<[^<>]{1,500}>\s{0,9}$/.exec(content);
		const from = index + written.indexOf("}") + 1 + ticks.length;
		const to = target === null ? end - ticks.length : from + target.index;
		if (!(to > from && (target === null ? SHOWN.test(written) : /\p{L}/u.test(text.slice(from, to))))) yield punctuated(text, index, end);
		else {
			yield punctuated(text, index, from);
			yield punctuated(text, to, end);
		}
	}
};
const mystLines = function* ({ text, isCode }) {
	for (const { index, 0: line } of text.matchAll(/^[ \t]{0,3}(?:\([^()\r\n]{1,200}\)=[ \t]*$|%[^\r\n]*$|\+{3}(?:[ \t][^\r\n]*)?$)/gm)) {
		const start = index + line.length - line.trimStart().length;
		if (!isCode(start)) yield block(text, start, index + line.trimEnd().length);
	}
};
const fieldLists = function* ({ text, isCode }) {
	for (const { index, 0: written, 1: gap = "" } of text.matchAll(/^([ \t]{0,3}):[^\s:`\r\n][^:`\r\n]{0,80}:(?=[ \t]+\S)/gm)) {
		const start = index + gap.length;
		if (!isCode(start)) yield punctuated(text, start, index + written.length);
	}
};

// src/content/dialect/shortcodes.ts
const TAG = /(?<![\\!])\[(\/?)([a-z][\w-]{0,40})(?:(?:=|[ \t]+[\w-]{1,40}=)(?:"[^"\][\r\n]{0,300}"|[^"\][\r\n]){0,300})?[ \t]*\/?\](?!\(|:|\[(?!\/|[a-z][\w-]*[ =]))/gi;
const CODE = /^(?:raw|code|pre|prism|mermaid|plantuml|math(?:jax)?|katex|latex)$/i;
const shortcodes = function* ({ text, isCode }) {
	if (!/\[\/?[a-z][^[\]]{0,500}\]/i.test(text)) return;
	const tags = [];
	for (const { index, 0: written, 1: slash = "", 2: name = "" } of text.matchAll(TAG)) {
		if (isCode(index)) continue;
		const kind = slash !== "" ? "closes" : written.endsWith("/]") ? "alone" : "opens";
		tags.push({
			start: index,
			end: index + written.length,
			name,
			kind
		});
	}
	let from = 0;
	for (const { start, end, isWhole } of pairs(tags, text).sort((one, other) => one.start - other.start)) {
		if (start < from) continue;
		yield stroke(text, start, end);
		if (isWhole) from = end;
	}
};
function stroke(text, start, end) {
	return blockOrInline(text, start, end, punctuated);
}
function pairs(tags, text) {
	const found = [];
	const open = /* @__PURE__ */ new Map();
	for (const tag of tags) {
		const waiting = open.get(tag.name) ?? [];
		open.set(tag.name, waiting);
		if (tag.kind === "opens") waiting.push(tag);
		const opener = tag.kind === "closes" ? waiting.pop() : void 0;
		if (opener !== void 0) {
			if (CODE.test(tag.name) || looksLikeCode(text, opener.end, tag.start)) found.push({
				start: opener.start,
				end: tag.end,
				isWhole: true
			});
			else found.push(opener, tag);
		} else if (tag.kind === "alone") found.push(tag);
	}
	for (const waiting of open.values()) for (const tag of waiting) if (isGiven(tag, text)) found.push(tag);
	return found;
}
function isGiven({ start, end }, text) {
	return text.slice(start, end).includes("=");
}

// src/content/dialect/templates.ts
const LONGEST = 2e4;
const CODE_TAGS = /^(?:comment|highlight|code[\w-]{0,20}|pre|kbd|samp|script|style|textarea|mermaid|plantuml|graphviz|dot|math|katex|latex|tex)$/i;
const templates = (sheet) => templateStrokes(sheet, null);
const templatesWithComments = (sheet) => templateStrokes(sheet, /\{#/y);
const templatesWithSpacedComments = (sheet) => templateStrokes(sheet, /\{#(?=-?\s)/y);
const erb = function* ({ text, isCode }) {
	let close = -1;
	for (let start = text.indexOf("<%"); start !== -1; start = text.indexOf("<%", start)) {
		if (close < start + 2) close = text.indexOf("%>", start + 2);
		if (close === -1) return;
		const range = {
			start,
			end: close + 2
		};
		start += 2;
		if (isCode(range.start) || range.end - range.start > LONGEST) continue;
		yield text[start] === "=" && !standsAlone(text, range) ? inline(text, range.start, range.end) : blockOrInline(text, range.start, range.end);
		start = range.end;
	}
};
function templateStrokes(sheet, comment) {
	const { text } = sheet;
	if (!/\{[{%#]/.test(text)) return [];
	const tags = findTags(sheet, comment);
	return merge(text, tags, pair(text, tags)).map(({ start, end, shows, brings }) => {
		const stroke = shows && !standsAlone(text, {
			start,
			end
		}) ? inline(text, start, end) : blockOrInline(text, start, end);
		return brings ? {
			...stroke,
			brings
		} : stroke;
	});
}
function findTags({ text, isCode }, comment) {
	const tags = [];
	const closers = /* @__PURE__ */ new Map();
	const next = (closer, from) => {
		let at = closers.get(closer) ?? -1;
		if (at !== Infinity && at < from) {
			const found = text.indexOf(closer, from);
			at = found === -1 ? Infinity : found;
			closers.set(closer, at);
		}
		return at;
	};
	let resume = 0;
	const isComment = (index) => {
		if (comment === null) return false;
		comment.lastIndex = index;
		return comment.test(text);
	};
	for (const { index, 0: opener } of text.matchAll(/\{\{(?:[<%]|\/\*|)|\{%|\{#/g)) {
		if (index < resume || opener === "{#" && !isComment(index) || isCode(index)) continue;
		const closer = CLOSERS[opener] ?? "}}";
		const from = index + opener.length;
		const at = next(closer, from);
		if (at - index > LONGEST) continue;
		const inner = text.slice(from, at);
		if (opener === "{{" && (inner.includes("{{") || /\n[ \t]*\r?\n/.test(inner))) continue;
		resume = at + closer.length;
		tags.push(readTag(opener, inner, {
			start: index,
			end: resume
		}));
	}
	return tags;
}
const CLOSERS = {
	"{{<": ">}}",
	"{{%": "%}}",
	"{{/*": "*/}}",
	"{{": "}}",
	"{%": "%}",
	"{#": "#}"
};
const ASIDE = /[\s,(](?:lang|language|syntax)\s{0,3}[=:]\s{0,3}["']?(?!fr\b)\w/i;
function readTag(opener, inner, range) {
	if (opener === "{#" || opener === "{{/*") return {
		...range,
		kind: "comment",
		name: "",
		closes: false,
		early: false
	};
	if (opener === "{{") return {
		...range,
		kind: "value",
		name: "",
		closes: false,
		early: true
	};
	const [, slash = "", name = ""] = (opener !== "{%" ? /^-?\s{0,9}(\/?)\s{0,9}([\w./-]{1,60})/ : /^[-+]?\s{0,9}(end)?_?(\w{0,60})/).exec(inner) ?? [];
	const isAside = ASIDE.test(inner);
	return {
		...range,
		kind: "tag",
		name,
		closes: slash !== "",
		early: opener !== "{{<",
		isAside
	};
}
function pair(text, tags) {
	const open = /* @__PURE__ */ new Map();
	const code = /* @__PURE__ */ new Map();
	const closed = /* @__PURE__ */ new Set();
	for (const [order, tag] of tags.entries()) {
		if (tag.kind !== "tag") continue;
		const waiting = open.get(tag.name) ?? [];
		open.set(tag.name, waiting);
		if (!tag.closes) {
			waiting.push(order);
			continue;
		}
		const start = waiting.pop();
		if (start === void 0) continue;
		closed.add(start);
		const inner = [tags[start]?.end ?? 0, tag.start];
		if (CODE_TAGS.test(tag.name) || tags[start]?.isAside === true || order === start + 1 && looksLikeCode(text, ...inner)) code.set(start, order);
	}
	return {
		code,
		closed
	};
}
function merge(text, tags, { code, closed }) {
	const merged = [];
	for (let order = 0; order < tags.length; order++) {
		const tag = tags[order];
		if (tag === void 0) continue;
		const last = code.get(order);
		const brings = tag.early && !tag.closes && !closed.has(order) && fillsLines(text, tag);
		const whole = {
			start: tag.start,
			end: last === void 0 ? tag.end : tags[last]?.end ?? tag.end,
			shows: tag.kind === "value",
			brings
		};
		order = last ?? order;
		const before = merged.at(-1);
		if (before !== void 0 && /^[ \t]*$/.test(text.slice(before.end, Math.min(whole.start, before.end + 50))) && whole.start - before.end < 50) merged[merged.length - 1] = {
			start: before.start,
			end: whole.end,
			shows: before.shows && whole.shows,
			brings: before.brings || whole.brings
		};
		else merged.push(whole);
	}
	return merged;
}
function standsAlone(text, range) {
	if (!fillsLines(text, range)) return false;
	const before = text.slice(Math.max(0, range.start - 200), range.start);
	const after = text.slice(range.end, range.end + 200);
	return /(?:^|\n)[ \t]*\r?\n[ \t]*$|^[ \t]*$/.test(before) && /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/.test(after);
}

// src/content/dialect/dialects.ts
const COMMON = [
	macros,
	components,
	containers,
	snippets,
	tableOfContents,
	wikiLinks,
	attributes,
	alerts,
	abbreviations,
	icons,
	prompts,
	math
];
const LIQUID = {
	body: [
		templates,
		admonitionLines,
		...COMMON
	],
	field: [templates],
	indentedCode: true
};
const ANY = [templatesWithSpacedComments];
const NUNJUCKS = {
	body: [
		templatesWithComments,
		admonitionLines,
		...COMMON
	],
	field: [templatesWithComments],
	indentedCode: true
};
const MDX = {
	body: [
		mdx,
		admonitionLines,
		...COMMON
	],
	field: [templates],
	indentedCode: false
};
const DIALECTS = {
	commonmark: {
		...LIQUID,
		body: [
			...ANY,
			boundTags,
			callouts,
			admonitions,
			...COMMON
		],
		field: ANY
	},
	hugo: LIQUID,
	hexo: LIQUID,
	middleman: {
		...LIQUID,
		body: [
			erb,
			templates,
			admonitionLines,
			...COMMON
		],
		field: [erb, templates]
	},
	myst: {
		...LIQUID,
		body: [
			directives,
			roles,
			mystLines,
			fieldLists,
			templates,
			admonitionLines,
			...COMMON
		]
	},
	jekyll: {
		...LIQUID,
		body: [
			templates,
			markdownInHtml,
			closingTags,
			admonitionLines,
			...COMMON
		]
	},
	"jekyll-blocks": {
		...LIQUID,
		body: [
			templates,
			markdownInHtml,
			blockTags,
			blockEnds,
			closingTags,
			admonitionLines,
			...COMMON
		]
	},
	mkdocs: {
		...LIQUID,
		body: [
			...ANY,
			markdownInHtml,
			barsInCode,
			criticMarks,
			keys,
			admonitions,
			...COMMON
		],
		field: ANY
	},
	pelican: {
		...LIQUID,
		body: [
			...ANY,
			markdownInHtml,
			barsInCode,
			admonitions,
			...COMMON
		],
		field: ANY
	},
	mdx: MDX,
	docusaurus: MDX,
	vitepress: {
		...LIQUID,
		body: [
			templates,
			componentTags,
			codeImports,
			admonitionLines,
			...COMMON
		]
	},
	eleventy: {
		...NUNJUCKS,
		indentedCode: false
	},
	"eleventy-1": NUNJUCKS,
	gitbook: LIQUID,
	quarto: {
		...LIQUID,
		body: [
			templates,
			barsInCode,
			citations,
			admonitionLines,
			...COMMON
		]
	},
	zola: NUNJUCKS,
	grav: {
		...NUNJUCKS,
		body: [
			shortcodes,
			templatesWithSpacedComments,
			notices,
			...COMMON
		]
	},
	docsify: {
		...LIQUID,
		body: [
			templates,
			docsifyMarks,
			docsifyTabs,
			admonitionLines,
			...COMMON
		]
	},
	observable: {
		...LIQUID,
		body: [
			expressions,
			admonitionLines,
			...COMMON
		],
		field: []
	},
	html: {
		...NUNJUCKS,
		body: [templatesWithComments]
	}
};
function dialectOf(name, path, text) {
	if (/\.mdx$/i.test(path)) return "mdx";
	if (name !== "mdx" && name !== "commonmark") return name;
	return isMdx(text) ? "mdx" : "commonmark";
}
function dialectNamed(name) {
	return DIALECTS[name];
}

export { readTag$1 as a, withoutSyntax as c, Budget as i, languagesOf as l, dialectOf as n, maskMarkdown as o, looksLikeCode as r, maskPlain as s, dialectNamed as t };