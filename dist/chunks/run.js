import { t as hasReaders } from "./readers.js";
import { r as isNoSentence, t as areCode } from "./code-values.js";
import { t as HiddenHtml } from "./dropped-html.js";
import { r as maskCredentials, t as LONGEST_PASSWORD } from "./credentials2.js";
import { t as ofParts } from "./parts.js";

// src/rules/make-finding.ts
const RANK = {
	info: 0,
	warning: 1,
	error: 2
};
const MAX_EXCERPT = 120;
function makeFinding(active, report, path, page) {
	return {
		rule: active.rule.id,
		severity: effectiveSeverity(active, report.severity),
		path,
		range: report.at,
		field: report.field === void 0 ? page?.fieldAt(report.at.start)?.pointer ?? null : report.field,
		message: report.message,
		facts: report.facts ?? {},
		excerpt: shorten(report.excerpt ?? (page === null ? "" : excerptAt(page, report.at))),
		data: report.data ?? {},
		fixes: page?.source.isFaithful === false ? [] : report.fixes ?? [],
		existing: false,
		...report.parts !== void 0 && { parts: report.parts.map((part) => makePart(active, part, report, page)) }
	};
}
function makePart(active, { at, severity, message, facts, excerpt, fix }, whole, page) {
	return {
		range: at,
		field: page?.fieldAt(at.start)?.pointer ?? null,
		severity: effectiveSeverity(active, severity ?? whole.severity),
		message,
		facts: facts ?? {},
		excerpt: shorten(excerpt ?? (page === null ? "" : excerptAt(page, at))),
		fix: page?.source.isFaithful === false ? null : fix ?? null
	};
}
function effectiveSeverity({ rule, severity, chosen }, own) {
	if (own === void 0) return severity;
	if (!chosen || RANK[own] < RANK[rule.severity]) return RANK[own] < RANK[severity] || !chosen ? own : severity;
	return severity;
}
function excerptAt(page, range) {
	const field = page.fieldAt(range.start);
	const passage = field === null ? page.body : passagesOf(page).get(field);
	if (passage === void 0 || range.start < passage.range.start || range.end > passage.range.end) return page.source.slice(range);
	return passage.text.slice(passage.fromFile(range.start), passage.fromFile(range.end));
}
const passagesByField = /* @__PURE__ */ new WeakMap();
function passagesOf(page) {
	let passages = passagesByField.get(page.passages);
	if (passages === void 0) {
		passages = new Map(page.passages.flatMap((passage) => passage.field === null ? [] : [[passage.field, passage]]));
		passagesByField.set(page.passages, passages);
	}
	return passages;
}
function shorten(text) {
	const line = maskCredentials(text.slice(0, 480 + LONGEST_PASSWORD)).slice(0, 480).replace(/[\ud800-\udbff]$/, "").replace(/\s+/g, " ").trim();
	return line.length <= MAX_EXCERPT ? line : `${line.slice(0, 119).replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}

// src/rules/code-fields.ts
const MOST_PAGES = 60;
const OF_WORDS = /^(?:typography-(?!invisible-character)|markdown-|accessibility-)/;
var CodeFields = class {
	#pages;
	#byFolder = /* @__PURE__ */ new Map();
	#known = /* @__PURE__ */ new Map();
	constructor(pages) {
		this.#pages = pages;
	}
	holds(rule, page, offset) {
		if (!OF_WORDS.test(rule)) return false;
		const field = page.fieldAt(offset);
		if (field === null || typeof field.value !== "string" || !isNoSentence(field.value)) return false;
		const folder = folderOf(page.path);
		const place = placeOf(field.pointer);
		const key = `${folder}\0${place}`;
		let known = this.#known.get(key);
		if (known === void 0) {
			known = areCode(this.#valuesAt(folder, place));
			this.#known.set(key, known);
		}
		return known;
	}
	#valuesAt(folder, place) {
		let paths = this.#byFolder.get(folder);
		if (paths === void 0) {
			paths = [...this.#pages.keys()].filter((path) => folderOf(path) === folder).sort().slice(0, MOST_PAGES);
			this.#byFolder.set(folder, paths);
		}
		return paths.flatMap((path) => (this.#pages.get(path)?.fields ?? []).flatMap(({ pointer, value }) => placeOf(pointer) === place ? [value] : []));
	}
};
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
function placeOf(pointer) {
	return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}

// src/rules/directives.ts
const DIRECTIVE = /relecture-(disable-next-line|disable|enable)\b([^\n\r]*)/g;
function findDirectives(page) {
	if (!page.source.text.includes("relecture-")) return [];
	const comments = [...yamlComments(page), ...markdownComments(page)].sort((a, b) => a.range.start - b.range.start);
	const ends = comments.filter((comment) => comment.verb === "enable");
	return comments.filter((comment) => comment.verb !== "enable").map((comment) => ({
		range: comment.range,
		rules: comment.rules,
		scope: scopeOf(comment, ends, page)
	}));
}
function* yamlComments(page) {
	for (const range of page.frontMatter?.comments ?? []) {
		const comment = readComment(page.source.slice(range), range, null);
		if (comment !== null) yield comment;
	}
}
function* markdownComments(page) {
	for (const passage of page.passages) {
		if (passage.kind !== "markdown" && passage.kind !== "html" || !passage.text.includes("relecture-")) continue;
		for (const node of htmlNodes(passage.tree)) {
			const { start, end } = node.position ?? {};
			if (start?.offset === void 0 || end?.offset === void 0 || !node.value.startsWith("<!--")) continue;
			const comment = readComment(node.value, passage.toFile(start.offset, end.offset), passage);
			if (comment !== null) yield comment;
		}
	}
}
function* htmlNodes(node) {
	if (node.type === "html") yield node;
	if ("children" in node) for (const child of node.children) yield* htmlNodes(child);
}
function readComment(text, range, passage) {
	for (const match of text.matchAll(DIRECTIVE)) {
		const [whole, verb = "", rest = ""] = match;
		const close = rest.indexOf("-->");
		if (close < 0 && match.index + whole.length < text.length) continue;
		return {
			range,
			verb,
			rules: (close < 0 ? rest : rest.slice(0, close)).split(/[\s,]+/).filter((rule) => rule !== ""),
			passage
		};
	}
	return null;
}
function scopeOf(comment, ends, page) {
	const start = comment.range.end;
	if (comment.verb === "disable-next-line") return {
		start,
		end: nextEnd(comment, page)
	};
	return {
		start,
		end: ends.find((other) => other.range.start > start && (other.rules.length === 0 || other.rules.some((rule) => comment.rules.includes(rule))))?.range.start ?? page.source.text.length
	};
}
function nextEnd(comment, page) {
	const line = page.source.place(comment.range.end).line + 1;
	const lineStart = page.source.lineStarts[line - 1] ?? page.source.text.length;
	const lineEnd = lineStart + page.source.line(line).length;
	if (comment.passage !== null) return lineEnd;
	const field = page.fields.find(({ key, range }) => {
		const start = key?.start ?? range.start;
		return start >= lineStart && start <= lineEnd;
	});
	return Math.max(lineEnd, field?.range.end ?? 0);
}

// src/rules/run.ts
const OF_TEXT = [
	"typography",
	"markdown",
	"accessibility",
	"date",
	"front-matter-placeholder"
];
function selectRules(rules, configuration, only = [], skip = []) {
	return rules.flatMap((rule) => {
		if (only.length > 0 && !only.some((name) => covers(name, rule.id))) return [];
		if (skip.some((name) => covers(name, rule.id))) return [];
		const setting = Object.hasOwn(configuration.rules ?? {}, rule.id) ? configuration.rules?.[rule.id] : void 0;
		const options = typeof setting === "object" ? setting : {};
		const chosen = typeof setting === "string" ? setting : options["severity"];
		const asked = only.some((name) => name === rule.id);
		if (chosen === "off" || rule.off === true && setting === void 0 && !asked) return [];
		return [{
			rule,
			severity: isSeverity(chosen) ? chosen : rule.severity,
			chosen: isSeverity(chosen),
			options
		}];
	});
}
function isSeverity(value) {
	return value === "error" || value === "warning" || value === "info";
}
function covers(name, id) {
	return name === id || id.startsWith(name) && (name.endsWith("-") || id.charAt(name.length) === "-");
}
var RuleRun = class {
	findings = [];
	silenced = /* @__PURE__ */ new Map();
	#selection;
	#pages;
	#context;
	#contexts = /* @__PURE__ */ new Map();
	#directives = /* @__PURE__ */ new Map();
	#codeFields;
	#hiddenHtml;
	#unread = /* @__PURE__ */ new Set();
	constructor(selection, pages, context) {
		this.#selection = selection;
		this.#pages = pages;
		this.#context = context;
		this.#codeFields = new CodeFields(context.site.pages);
		this.#hiddenHtml = new HiddenHtml(context.site);
	}
	async ready(page) {
		const { site } = this.#context;
		for (const { rule, options } of this.#selection.of(page.path)) await rule.ready?.(page, options, site);
	}
	page(page, families) {
		if (!hasReaders(page, this.#context.site)) this.#unread.add(page.path);
		const directives = findDirectives(page);
		this.#directives.set(page.path, directives);
		for (const directive of directives) this.silenced.set(directive, {
			page,
			directive,
			count: 0
		});
		const before = this.findings.length;
		for (const active of this.#selection.of(page.path)) {
			if (families?.some((name) => covers(name, active.rule.id)) === false) continue;
			const reports = active.rule.check?.(page, this.#contextOf(active)) ?? [];
			for (const report of reports) this.#add(active, report, page.path, page);
		}
		this.#sayOnce(page, before);
	}
	#contextOf(active) {
		let context = this.#contexts.get(active);
		if (context === void 0) {
			context = {
				...this.#context,
				options: active.options
			};
			this.#contexts.set(active, context);
		}
		return context;
	}
	#sayOnce(page, before) {
		const yielding = this.#selection.of(page.path).filter(({ rule }) => rule.yields !== void 0);
		if (yielding.length === 0) return;
		const said = this.findings.splice(before);
		const goes = (own) => yielding.some(({ rule }) => rule.id === own.rule && said.some((other) => rule.yields?.(own, other) === true));
		this.findings.push(...said.filter((own) => !goes(own)));
	}
	site() {
		for (const active of this.#selection.all) {
			const reports = active.rule.checkSite?.(this.#pages, this.#contextOf(active)) ?? [];
			for (const report of reports) {
				const there = this.#selection.of(report.path).find(({ rule }) => rule === active.rule);
				if (there !== void 0) this.#add(there, report, report.path, null);
			}
		}
	}
	#add(active, report, path, page) {
		if (this.#unread.has(path) && OF_TEXT.some((name) => covers(name, active.rule.id))) return;
		const there = page ?? this.#context.site.pages.get(path) ?? null;
		const finding = makeFinding(active, report, path, there);
		if (finding.parts === void 0) {
			if (!this.#isSilent(finding, finding.range.start, there)) this.findings.push(finding);
			return;
		}
		const kept = finding.parts.filter(({ range }) => !this.#isSilent(finding, range.start, there));
		if (kept.length > 0) this.findings.push(ofParts(finding, kept));
	}
	#isSilent({ rule, path }, start, page) {
		if (page !== null && this.#codeFields.holds(rule, page, start)) return true;
		if (page !== null && this.#hiddenHtml.holds(rule, page, start)) return true;
		const directive = (this.#directives.get(path) ?? []).find(({ rules, scope }) => scope.start <= start && start < scope.end && rules.some((name) => covers(name, rule)));
		const silenced = directive === void 0 ? void 0 : this.silenced.get(directive);
		if (silenced !== void 0) silenced.count++;
		return directive !== void 0;
	}
};
function runPageRules(selection, page, context, families) {
	const run = new RuleRun(selection, [page], context);
	run.page(page, families);
	return run.findings;
}
function compareFindings(a, b) {
	return compare(a.path, b.path) || a.range.start - b.range.start || compare(a.rule, b.rule) || a.range.end - b.range.end || compare(a.message, b.message);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

export { selectRules as a, runPageRules as i, compareFindings as n, makeFinding as o, covers as r, RuleRun as t };