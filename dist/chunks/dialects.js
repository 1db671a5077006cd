import { c as blank, d as fillsLines, f as inline, h as veiled, l as block, m as spaces, p as punctuated, s as looksLikeCode, u as blockOrInline } from "./veil.js";

// src/content/dialect/admonitions.ts
const LINE$1 = /^([ \t]*)(?:(?:!!!|\?\?\?\+?)[ \t]*[\p{L}\w][\p{L}\w -]{0,80}|===[!+]?[ \t]+|\/{3}[ \t]+[\w-]{1,30}[ \t]*\|[ \t]*)(?:"([^\r\n]{0,500})")?[ \t]*$/gmu;
/**
* MkDocs' boxes and tabs: `!!! note "Titre"`, `??? note`, `=== "Onglet"`. What is indented under them is theirs: an item of a
* list stands for each, whose children are read as they are; its quotes are syntax.
*/
const admonitions = function* ({ text, isCode }) {
	if (!/!!!|\?\?\?|===/.test(text)) return;
	for (const { index, 0: line, 1: indent = "", 2: title } of text.matchAll(LINE$1)) {
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
/** The same lines where nothing is known to read what they hold: their quotes are left alone. */
const admonitionLines = function* ({ text, isCode }) {
	if (!/!!!|\?\?\?|===/.test(text)) return;
	for (const { index, 0: line, 1: indent = "" } of text.matchAll(LINE$1)) {
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
/** `{: .class }`, `{#id}`, `{.class key=value}`, `{:toc}`: attributes of kramdown, MkDocs, Goldmark, Pandoc. */
const attributes = function* ({ text, isCode }) {
	if (!text.includes("}")) return;
	for (const { index, 0: written } of text.matchAll(ATTRIBUTES)) {
		if (isCode(index) || text[index - 1] === "\\" || text[index - 1] === "$") continue;
		yield blockOrInline(text, index, index + written.length, punctuated);
	}
};
/** `[[Page]]`, `[[Page|texte]]`: the text that is shown is read. */
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

// src/content/dialect/containers.ts
const LINE = /^([ \t>]*)(:{3,})([^\r\n]*)/gm;
const OPENING = /^[ \t]*([\w.-]{0,60})[ \t]*(?:\[([^\]\r\n]{0,500})\])?/;
/** `::: tip Titre` … `:::`: VitePress, Docusaurus, Starlight, Quarto. What stands between is read, the title too. */
const containers = function* ({ text, isCode }) {
	if (!text.includes(":::")) return;
	for (const { index, 1: head = "", 2: colons = "", 3: rest = "" } of text.matchAll(LINE)) {
		const start = index + head.length;
		if (isCode(start)) continue;
		const end = start + colons.length + rest.trimEnd().length;
		const from = start + colons.length;
		const { 0: opening = "", 2: bracketed } = OPENING.exec(rest) ?? [];
		const tail = rest.slice(opening.length);
		const title = bracketed ?? withoutAttributes(tail);
		const at = bracketed === void 0 ? from + opening.length + tail.indexOf(title) : from + opening.indexOf("[") + 1;
		if (title === "" || rest.trimStart().startsWith("{")) yield end - start < 4 ? blank(text, start, end) : block(text, start, end);
		else yield* titled(text, {
			start,
			from: at,
			to: at + title.length,
			end
		});
	}
};
const COMPONENT = /^[ \t]*:{2,8}(?:[a-z][\w-]{0,60}[^\r\n]{0,500})?$/gim;
/** In UTF-16 units. */
const LONGEST_PROPS = 5e3;
const PROPS = /^\r?\n[ \t]*---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,100}?[ \t]*---[ \t]*(?=\r?\n|$)/;
/** `::name`, its `---` of YAML, and `::`: components of Nuxt Content. What stands between is read. */
const components = function* ({ text, isCode }) {
	if (!/^[ \t]*::+[a-z]/im.test(text)) return;
	for (const { index, 0: line } of text.matchAll(COMPONENT)) {
		const start = index + line.length - line.trimStart().length;
		if (isCode(start)) continue;
		const end = index + line.trimEnd().length;
		const after = index + line.length;
		const props = /^:+$/.test(line.trim()) ? null : PROPS.exec(text.slice(after, after + LONGEST_PROPS));
		if (!line.startsWith(":::", start - index)) yield block(text, start, props === null ? end : after + props[0].length);
		else if (props !== null) yield block(text, after + props[0].indexOf("-"), after + props[0].length);
	}
};
/** `Titre {open}` is `Titre`, and the quotes around `"Titre"` are syntax. */
function withoutAttributes(tail) {
	const brace = tail.trimEnd().endsWith("}") ? tail.lastIndexOf("{") : -1;
	return unquoted((brace === -1 ? tail : tail.slice(0, brace)).trim());
}
function unquoted(title) {
	return /^(["']).*\1$/.test(title) && title.length > 1 ? title.slice(1, -1) : title;
}
/** A line whose title is read: a heading stands for it, which becomes a paragraph. */
function* titled(text, { start, from, to, end }) {
	yield {
		start,
		end: from,
		parse: `#${spaces(text.slice(start, from)).slice(1)}`,
		standIns: [start]
	};
	if (end > to) yield blank(text, to, end);
}

// src/content/dialect/html-blocks.ts
const MARKDOWN_INSIDE = /^[ \t]*(<[a-z][a-z\d]{0,20}[^<>\r\n]{0,500}\smarkdown(?:=["']?(?:1|span|block)["']?)?[^<>\r\n]{0,300}>)[ \t]*$/gim;
/** A closing tag with nothing that belongs to HTML right after it. */
const CLOSING = /^(<\/(?:div|section|article|aside|details|figure|nav|header|footer|main|table)>)[ \t]*(?=\r?\n[^\s<])/gim;
/** `<div markdown="1">`: kramdown and Python read the Markdown between such tags, right from the next line. */
const markdownInHtml = ({ text, isCode }) => lines(text, isCode, MARKDOWN_INSIDE);
/** Kramdown ends a block of HTML at its closing tag, CommonMark at the next blank line only. */
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
/** A construct made of one pattern: its first group is the syntax, at the head of a line. */
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
/** `--8<-- "file.md"`: MkDocs' snippets, which bring the text of another file. */
const snippets = line("8<", /(;?(?<!-)-{1,8}8<-{1,8}(?:[ \t]{1,9}"[^"\r\n]{1,500}")?)/g, true);
/** `[TOC]`, `[[toc]]`, `[[_TOC_]]`. */
const tableOfContents = line("]", /^[ \t]*(\[{1,2}_?toc_?\]{1,2})[ \t]*$/gim);
/** `<<< @/file{1,2}` of VitePress, `@[code](file)` of VuePress. */
const codeImports = line("<<<", /^[ \t]*(<<<[ \t]+\S[^\r\n]{0,500})$/gm, true);
/** `*[HTML]: …`, an abbreviation: its name and colon. */
const abbreviations = line("]:", /^[ \t]{0,3}(\*\[[^\]\r\n]{1,100}\]:)/gm);
/** `> [!NOTE]` of GitHub and Obsidian. */
const alerts = line("[!", /^[ \t]*(?:>[ \t]*){1,9}(\[![\w-]{1,30}\][+-]?)/gm);
/** `?> text`, `!> text` of docsify. */
const docsifyMarks = line(">", /^([?!]>)[ \t]/gm);
/** Stretches of one pattern, wherever they stand. */
function anywhere(needle, pattern) {
	return function* ({ text, isCode }) {
		if (!text.includes(needle)) return;
		for (const { index, 0: written } of text.matchAll(pattern)) if (!isCode(index)) yield punctuated(text, index, index + written.length);
	};
}
/** `:material-account:`, `:smile:`: names in one piece between colons. */
const icons = anywhere(":", /(?<![\w:/]):[a-z][a-z\d]*(?:[_+-][a-z\d]+){0,12}:(?![\w:/])/g);
/** `++ctrl+alt+del++`: keys. */
const keys = anywhere("++", /\+\+[\w"-]{1,30}(?:\+[\w"-]{1,30}){0,6}\+\+/g);
/** The marks of CriticMarkup; what stands between is read. */
const criticMarks = anywhere("{", /\{(?:\+\+|--|~~|==|>>)|(?:\+\+|--|~~|==|<<)\}/g);
/** `@fig-plan`, `[@auteur2020; @autre]`: Quarto's cross-references and citations. */
const citations = anywhere("@", /\[[^[\]\r\n]{0,100}@[\w][\w:.#$%&+?<>~/-]{0,100}[^[\]\r\n]{0,200}\](?!\()|(?<![\w@.])-?@[a-z]\w{0,30}[-:]\w[\w-]{0,60}/g);

// src/content/dialect/math.ts
const LONGEST$2 = 4e3;
const INLINE = /(?<![\\$\w])\$(?![\s$])([^$\r\n]{1,300}?)(?<![\s\\])\$(?![\d$\p{L}])|\\{1,2}\(([^\r\n]{1,300}?)\\{1,2}\)|\\{1,2}\[([^\r\n]{1,300}?)\\{1,2}\]/gu;
/** `$$…$$`, and the signs of LaTeX within a line where what they hold is no sum of money and no bracket. */
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
		if (isMath(match[1] ?? match[2] ?? match[3] ?? "")) yield punctuated(text, match.index, end);
	}
	for (const { start, end } of displays.slice(next)) yield blockOrInline(text, start, end);
};
function* findDisplays(text, isCode) {
	if (!text.includes("$$")) return;
	for (let open = text.indexOf("$$"); open !== -1;) {
		const close = text.indexOf("$$", open + 2);
		if (close === -1) return;
		if (isCode(open) || close - open > LONGEST$2 || close === open + 2) open = close;
		else {
			yield {
				start: open,
				end: close + 2
			};
			open = text.indexOf("$$", close + 2);
		}
	}
}
/** `\[` and `\]` alone on their lines, and environments of LaTeX. */
const BLOCK = /^[ \t]*\\{1,2}\[[ \t]*$(?:\r?\n(?![ \t]*$)[^\r\n]*){1,50}?\r?\n[ \t]*\\{1,2}\][ \t]*$|^[ \t]*\\begin\{(\w{1,20}\*?)\}(?:[^\r\n]*\r?\n){1,50}?[ \t]*\\end\{\1\}/gm;
/** In their order, those that begin within another left out. */
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
/** A command, an index, a power, an equation, or names of one or two letters and the signs between them. */
function isMath(inner) {
	if (!/\p{L}{3}/u.test(inner) && /[^\p{L}\s.,]/u.test(inner) && !/[«»"“”'’]/.test(inner)) return true;
	return /\\\p{L}|[_^=<>]|^-?\p{L}['′]?\p{L}?$|^[\p{L}\d](?:[ ]?[+*/(),-][ ]?[\p{L}\d()]){1,20}$/u.test(inner) && !/\]\(/.test(inner);
}

// src/content/dialect/program.ts
/** Steps that may be taken over one text, all together: what never closes is given up, and the whole stays linear. */
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
/** Units beyond which a closing brace, or the end of a tag, is not looked for. */
const LONGEST$1 = 2e4;
/** The end of `{…}`, after its last brace: strings, templates and comments inside hold none. Null when it does not end. */
function endOfBraces(text, from, budget) {
	const limit = Math.min(text.length, from + LONGEST$1);
	let depth = 0;
	let index = from;
	let end = null;
	while (index < limit && end === null && !budget.isSpent) {
		const letter = text.charAt(index);
		if (letter === "{") depth++;
		else if (letter === "}" && --depth === 0) end = index + 1;
		index = /["'`/]/.test(letter) ? endOfLiteral(text, index, limit) : index + 1;
	}
	budget.spend(index - from);
	return end;
}
/** Past a string, a template or a comment; past one unit when it is none of them. */
function endOfLiteral(text, from, limit) {
	const letter = text.charAt(from);
	if (letter === "/") {
		const closer = text[from + 1] === "*" ? "*/" : text[from + 1] === "/" && text[from - 1] !== ":" ? "\n" : null;
		if (closer === null) return from + 1;
		for (let index = from + 2; index < limit; index++) if (text.startsWith(closer, index)) return index + closer.length;
		return from + 1;
	}
	for (let index = from + 1; index < limit; index++) {
		const one = text.charAt(index);
		if (one === "\\") index++;
		else if (one === letter) return index + 1;
		else if (one === "\n" && letter !== "`") return from + 1;
	}
	return from + 1;
}
/** Reads the tag that begins at an offset; `braces`: attributes may hold `{…}`. Null when there is none. */
function readTag$1(text, from, braces, budget) {
	const head = /^<\/?([A-Za-z][\w.:-]{0,80}|(?=>))/.exec(text.slice(from, from + 100));
	if (head === null || /^<[a-z][\w+.-]*:\/\/|^<mailto:/i.test(text.slice(from, from + 40))) return null;
	const expressions = [];
	const limit = Math.min(text.length, from + LONGEST$1);
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

// src/content/dialect/mdx.ts
/** HTML among words, which Markdown reads as MDX does. */
const AMONG_WORDS = /^(?:a|abbr|b|br|cite|code|del|em|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|u)$/;
/** A tag that CommonMark reads: no expression, no sign that its attributes do not have. */
const PLAIN_TAG = /^<\/?[a-z][a-z\d]*(?:[ \t]+[\w:-]+(?:=(?:"[^"\n]*"|'[^'\n]*'))?)*[ \t]*\/?>$/;
/** MDX: modules, tags of JSX and expressions. What stands between tags is read. */
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
/** At the beginning, after a blank line, or after another line of the same. */
function beginsBlock(text, index, resume) {
	const before = text.slice(Math.max(resume, index - 200), index);
	return /^\s*$/.test(before) || /\n[ \t]*\r?\n$/.test(before);
}
/** A module's lines end with the first blank line that stands in no bracket. */
function endOfModule(text, from, budget) {
	let depth = 0;
	let index = from;
	while (index < text.length && !budget.isSpent) {
		const letter = text.charAt(index);
		if ("{[(".includes(letter)) depth++;
		else if ("}])".includes(letter)) depth--;
		else if (letter === "\n" && depth <= 0 && /^[ \t]*(?:\r?\n|$)/.test(text.slice(index + 1, index + 100))) break;
		index = /["'`/]/.test(letter) ? endOfLiteral(text, index, Math.min(text.length, index + 2e4)) : index + 1;
	}
	budget.spend(index - from);
	return text.slice(from, index).trimEnd().length + from;
}
/** Tags and expressions side by side that fill their lines together are blocks; among words, letters. */
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
/** The tags as they are, their expressions veiled, and what is no tag. */
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
/** Tags of components with attributes that HTML does not have (`:lien`, `@click`, `#titre`): VitePress. */
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
		if (fillsLines(text, range)) yield {
			...block(text, index, tag.end),
			markup: text.slice(index, tag.end)
		};
		else yield bareTag(text, range, tag.name);
	}
};
/** The tag without its attributes, which CommonMark reads. */
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

// src/content/dialect/templates.ts
/** Units beyond which what was opened is not looked for: a lone `{{` is no template. */
const LONGEST = 2e4;
/** The engines' own, and the languages of diagrams and formulas, which themes name their tags after. */
const CODE_TAGS = /^(?:comment|highlight|code|codeblock|math|katex|latex|tex|mermaid|plantuml|graphviz|dot|chart|echarts|vega|script|style|css|js|json|ya?ml|toml)$/i;
/** Hugo's shortcodes, Liquid, Nunjucks, Tera, Vue: all that stands between doubled braces or `{% %}`. */
const templates = (sheet) => templateStrokes(sheet, false);
/** The same with the comments of Nunjucks and Tera, `{# … #}`. */
const templatesWithComments = (sheet) => templateStrokes(sheet, true);
function templateStrokes(sheet, comments) {
	const { text } = sheet;
	if (!/\{[{%#]/.test(text)) return [];
	const tags = findTags(sheet, comments);
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
function findTags({ text, isCode }, comments) {
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
	for (const { index, 0: opener } of text.matchAll(/\{\{(?:[<%]|\/\*|)|\{%|\{#/g)) {
		if (index < resume || opener === "{#" && !comments || isCode(index)) continue;
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
	return {
		...range,
		kind: "tag",
		name,
		closes: slash !== "",
		early: opener !== "{{<"
	};
}
/** From each tag that opens something to the one that closes it, by their order among the tags. */
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
		if (CODE_TAGS.test(tag.name) || order === start + 1 && looksLikeCode(text, ...inner)) code.set(start, order);
	}
	return {
		code,
		closed
	};
}
/** Tags that stand side by side on a line, and code with the tags around it, are one stretch. */
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
/** Blank lines, or the edges of the text, above and below. */
function standsAlone(text, range) {
	if (!fillsLines(text, range)) return false;
	const before = text.slice(Math.max(0, range.start - 200), range.start);
	const after = text.slice(range.end, range.end + 200);
	return /(?:^|\n)[ \t]*\r?\n[ \t]*$|^[ \t]*$/.test(before) && /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/.test(after);
}

// src/content/dialect/dialects.ts
/** What no prose is made of, whoever reads the page. */
const COMMON = [
	components,
	containers,
	snippets,
	tableOfContents,
	wikiLinks,
	attributes,
	alerts,
	abbreviations,
	icons,
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
			templates,
			admonitions,
			...COMMON
		]
	},
	hugo: LIQUID,
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
	mkdocs: {
		...LIQUID,
		body: [
			templates,
			markdownInHtml,
			criticMarks,
			keys,
			admonitions,
			...COMMON
		]
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
	eleventy: NUNJUCKS,
	gitbook: LIQUID,
	quarto: {
		...LIQUID,
		body: [
			templates,
			citations,
			admonitionLines,
			...COMMON
		]
	},
	zola: NUNJUCKS,
	docsify: {
		...LIQUID,
		body: [
			templates,
			docsifyMarks,
			admonitionLines,
			...COMMON
		]
	},
	html: {
		...LIQUID,
		body: [templates]
	}
};
/** MDX is the language of files named so; a `.md` beside them is Markdown, but for Docusaurus. */
function dialectOf(name, path) {
	if (/\.mdx$/i.test(path)) return "mdx";
	return name === "mdx" ? "commonmark" : name;
}
function dialectNamed(name) {
	return DIALECTS[name];
}

export { dialectOf as n, dialectNamed as t };