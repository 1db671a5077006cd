import { a as wrap, o as stringWidth, t as endLines } from "./unread.js";
import { t as wordFinding } from "./word.js";
import { t as foldRepeated } from "./fold.js";
import { t as sourcesOf } from "./sources.js";
import { n as visibleLine, t as visible } from "./visible.js";

// src/report/pretty.ts
const COLOURS = {
	error: 31,
	warning: 33,
	info: 36,
	dim: 2,
	bold: 1
};
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
/** Informations of one rule shown in full for one file: more of them would drown what matters. */
const SAME_INFOS = 2;
/** The report for a person at a terminal: by file, each finding with its line and a caret under the exact words. */
function renderPretty(review, options) {
	const paint = (colour, text) => options.colour ? `\u001B[${COLOURS[colour]}m${text}\u001B[0m` : text;
	const sourceOf = sourcesOf(review);
	const pages = new Map(review.pages.map((page) => [page.path, page]));
	const fresh = review.findings.filter(({ existing }) => !existing);
	const blocks = [];
	const { rest, kinds } = options.verbose === true ? {
		rest: fresh,
		kinds: []
	} : foldRepeated(fresh);
	for (const [path, findings] of byFile(rest)) {
		const page = pages.get(path) ?? null;
		const { shown, hidden } = chooseShown(findings, options.verbose === true);
		blocks.push(paint("bold", visibleLine(path)));
		for (const finding of shown) blocks.push(renderFinding(finding, sourceOf(path), page, options, paint));
		if (hidden.size > 0) blocks.push(renderHidden(hidden, options.locale, paint));
	}
	if (kinds.length > 0) {
		blocks.push(paint("bold", options.locale.report.repeated.title));
		for (const kind of kinds) blocks.push(renderKind(kind, sourceOf, options, paint));
		blocks.push(`  ${options.locale.report.repeated.hint}`);
	}
	blocks.push(renderEnd(review, fresh, options, paint));
	return `${blocks.join("\n\n")}\n`;
}
function byFile(findings) {
	const files = /* @__PURE__ */ new Map();
	for (const finding of findings) files.set(finding.path, [...files.get(finding.path) ?? [], finding]);
	return files;
}
/** The gravest first; of the same small remark, the first ones only unless `all` are asked for, and how many more there are. */
function chooseShown(findings, all) {
	const seen = /* @__PURE__ */ new Map();
	const hidden = /* @__PURE__ */ new Map();
	return {
		shown: [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)).filter(({ rule, severity }) => {
			const count = (seen.get(rule) ?? 0) + 1;
			if (severity === "info") seen.set(rule, count);
			if (all || severity !== "info" || count <= SAME_INFOS) return true;
			hidden.set(rule, (hidden.get(rule) ?? 0) + 1);
			return false;
		}),
		hidden
	};
}
function renderHidden(hidden, locale, paint) {
	return [...hidden].map(([rule, count]) => `  ${paint("dim", locale.report.more({
		count,
		rule
	}))}`).join("\n");
}
/** What the site repeats: how often, where first, and how to decide it once. What is to be copied is never cut. */
function renderKind({ rule, severity, all, pages, examples, mayBeOff }, sourceOf, { locale, width }, paint) {
	const { severity: levels, repeated } = locale.report;
	const fixable = all.filter(isFixable).length;
	const said = examples.flatMap((one) => {
		const { line, column } = sourceOf(one.path)?.place(one.range.start) ?? {
			line: 1,
			column: 1
		};
		const text = wrap(visible(wordFinding(locale, one)), width - 6);
		return [visibleLine(`    ${one.path}:${line}:${column}`), ...text.map((part) => visibleLine(`      ${part}`))];
	});
	return [
		`  ${paint(severity, levels[severity])}  ${paint("dim", `${rule}  ${repeated.count({
			count: all.length,
			pages: pages.length
		})}`)}`,
		...said,
		...mayBeOff ? [`    ${repeated.decide}`, `      ${repeated.line({ rule })}`] : [],
		...fixable === 0 ? [] : [`    ${repeated.mend({
			count: fixable,
			all: all.length
		})}`, `      relecture --fix --only ${rule}`]
	].join("\n");
}
const isFixable = ({ fixes }) => fixes.some(({ safe }) => safe);
function renderFinding(finding, source, page, { locale, width }, paint) {
	const place = source?.place(finding.range.start) ?? {
		line: 1,
		column: 1,
		offset: 0
	};
	const label = locale.report.severity[finding.severity];
	const where = finding.field === null ? "" : `  ${labelsOf(page, finding.field)}`;
	const lines = [`  ${place.line}:${place.column}  ${paint(finding.severity, label)}  ${paint("dim", visible(finding.rule + where))}`, ...wrap(visible(wordFinding(locale, finding)), width - 4).map((line) => visibleLine(`    ${line}`))];
	if (source !== null && finding.range.end > finding.range.start) lines.push(...renderLine(source, finding, width, (text) => paint(finding.severity, text), (text) => paint("dim", text)));
	return lines.join("\n");
}
/** « Haut de page › Sous-titre » when the CMS names the field, its keys otherwise. */
function labelsOf(page, pointer) {
	return page?.field(pointer)?.description?.labels.join(" › ") ?? pointer.slice(1).replaceAll("/", " › ");
}
function renderLine(source, { range }, width, mark, dim) {
	const start = source.place(range.start);
	const text = source.line(start.line);
	const from = start.column - 1;
	const to = Math.max(from + 1, Math.min(text.length, from + range.end - range.start));
	const gutter = String(start.line);
	const { shown, before, length } = crop(text, from, to, width - gutter.length - 8);
	return [`    ${dim(`${gutter} │`)} ${shown}`, `    ${dim(`${" ".repeat(gutter.length)} │`)} ${" ".repeat(before)}${mark("^".repeat(Math.max(1, length)))}`];
}
/** The part of a line around a range that fits, and the columns before and under the range. */
function crop(line, from, to, room) {
	let start = 0;
	let end = line.length;
	if (end > room) {
		const context = Math.max(10, Math.floor((room - Math.min(to - from, room)) / 2));
		start = from <= context ? 0 : from - context;
		end = Math.min(line.length, Math.max(start + room, from + 1));
	}
	const clean = (text) => visible(text.replaceAll("	", "  "));
	const head = (start > 0 ? "…" : "") + clean(line.slice(start, from));
	const body = clean(line.slice(from, Math.min(to, end)));
	const tail = clean(line.slice(Math.min(to, end), end)) + (end < line.length ? "…" : "");
	return {
		shown: head + body + tail,
		before: stringWidth(head),
		length: stringWidth(body)
	};
}
function renderEnd(review, fresh, options, paint) {
	const { locale } = options;
	const worst = review.stats.errors > 0 ? "error" : review.stats.warnings > 0 ? "warning" : null;
	const [summary = "", ...rest] = endLines(locale.report.summary(review.stats), review, options);
	const lines = [worst === null ? summary : paint(worst, summary)];
	if (review.stats.existing > 0) lines.push(locale.report.existingCount({ count: review.stats.existing }));
	lines.push(...rest);
	const fixable = fresh.filter(isFixable).length;
	if (fixable > 0) lines.push(locale.report.fixHint({ count: fixable }));
	return lines.join("\n");
}

export { renderPretty };