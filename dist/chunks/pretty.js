import { t as wordFinding } from "./word.js";
import { o as pointerShown } from "./json-schema.js";
import { t as debtSentence } from "./debt.js";
import { r as gravityOf } from "./gravity.js";
import { t as foldRepeated } from "./fold.js";
import { t as sourcesOf } from "./sources.js";
import { n as visibleLine, t as visible } from "./visible.js";
import { n as wrapItem, r as stringWidth, t as wrap } from "./wrap.js";
import { i as paintOf, r as ruleLines, t as groupByRule } from "./statistics.js";
import { i as maskLetters } from "./credentials2.js";
import { n as endOf } from "./unread2.js";

// src/report/terminal/beginning.ts
const MANY = 60;
const FIRST = 3;
function beginningOf(findings) {
	if (findings.length <= MANY) return null;
	let room = MANY;
	const kept = /* @__PURE__ */ new Set();
	for (const { severity, all } of byGravity(findings)) {
		if (severity === "info" || all.length > room) continue;
		for (const finding of all) kept.add(finding);
		room -= all.length;
	}
	return {
		shown: findings.filter((finding) => kept.has(finding)),
		counted: findings.filter((finding) => !kept.has(finding))
	};
}
function countLines(counted, options, paint) {
	return ruleLines(byGravity(counted), options, paint);
}
function firstLines(findings, sourceOf, { locale, width }) {
	const { beginning } = locale.report;
	const rules = /* @__PURE__ */ new Map();
	for (const group of byGravity(findings)) {
		const known = rules.get(group.rule);
		rules.set(group.rule, known === void 0 ? group : {
			...known,
			all: [...known.all, ...group.all]
		});
	}
	return [...rules.values()].slice(0, FIRST).flatMap(({ rule, all }) => {
		const [first] = all;
		const line = sourceOf(first.path)?.place(first.range.start).line ?? 1;
		const place = `${first.path}:${line}`;
		const said = `  ${beginning.first({
			count: all.length,
			summary: locale.rules[rule].summary,
			place,
			rule
		})}`;
		return wrapItem(visible(said), width).map(visibleLine);
	});
}
function byGravity(findings) {
	return groupByRule(findings).sort((a, b) => gravityOf(a) - gravityOf(b) || b.all.length - a.all.length);
}

// src/report/terminal/caret.ts
function caretLines(source, { range }, width, mark, dim) {
	const start = source.place(range.start);
	const text = maskLetters(source.line(start.line));
	const from = start.column - 1;
	const to = Math.max(from + 1, Math.min(text.length, from + range.end - range.start));
	const gutter = String(start.line);
	const { shown, before, length } = crop(text, from, to, width - gutter.length - 8);
	return [`    ${dim(`${gutter} │`)} ${shown}`, `    ${dim(`${" ".repeat(gutter.length)} │`)} ${" ".repeat(before)}${mark("^".repeat(Math.max(1, length)))}`];
}
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

// src/report/pretty.ts
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
const SAME_INFOS = 2;
function renderPretty(review, options) {
	const paint = paintOf(options);
	const sourceOf = sourcesOf(review);
	const pages = new Map(review.pages.map((page) => [page.path, page]));
	const fresh = review.findings.filter(({ existing }) => !existing);
	const blocks = [];
	const beginning = options.brief === true && options.verbose !== true ? beginningOf(fresh) : null;
	const listed = beginning?.shown ?? fresh;
	const { rest, kinds } = options.verbose === true ? {
		rest: listed,
		kinds: []
	} : foldRepeated(listed);
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
	if (beginning !== null) {
		blocks.push(paint("bold", options.locale.report.beginning.counted));
		blocks.push(countLines(beginning.counted, options, paint).join("\n"));
	}
	const end = options.quiet === true ? quietEnd(review, options) : renderEnd(review, fresh, options, paint);
	blocks.push(...[end].filter((text) => text !== ""));
	if (beginning !== null) blocks.push(renderBeginning(review, sourceOf, options, paint));
	return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
function renderBeginning({ findings }, sourceOf, options, paint) {
	const { beginning } = options.locale.report;
	const fresh = findings.filter(({ existing }) => !existing);
	const begin = [paint("bold", beginning.begin), ...firstLines(fresh, sourceOf, options)];
	const hints = [beginning.seeAll, beginning.setAside];
	return [
		...begin,
		"",
		...hints.flatMap((hint) => wrap(hint, options.width))
	].join("\n");
}
function quietEnd(review, options) {
	const { locale } = options;
	if (review.pages.length === 0 && !review.partial) return locale.report.summary(review.stats);
	return review.notDone.map(({ code, count }) => locale.report.notDone[code]({ count })).join("\n");
}
function byFile(findings) {
	const files = /* @__PURE__ */ new Map();
	for (const finding of findings) files.set(finding.path, [...files.get(finding.path) ?? [], finding]);
	const gravest = (all) => Math.min(...all.map(gravityOf));
	return new Map([...files].sort(([, one], [, other]) => gravest(one) - gravest(other)));
}
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
	if (source !== null && finding.range.end > finding.range.start) lines.push(...caretLines(source, finding, width, (text) => paint(finding.severity, text), (text) => paint("dim", text)));
	return lines.join("\n");
}
function labelsOf(page, pointer) {
	return page?.field(pointer)?.description?.labels.join(" › ") ?? pointerShown(pointer);
}
function existingLine({ stats, findings, debt }, { report }) {
	const count = stats.existing;
	const said = report.existingCount({ count });
	if (debt === void 0) return said;
	const fixable = findings.filter((one) => one.existing && isFixable(one)).length;
	return `${said} ${report.knownHint({
		count,
		fixable
	})}`;
}
function renderEnd(review, fresh, options, paint) {
	const { locale } = options;
	const worst = review.stats.errors > 0 ? "error" : review.stats.warnings > 0 ? "warning" : null;
	const { summary, rest } = endOf(locale.report.summary({
		...review.stats,
		partial: review.partial
	}), review, options);
	const fixable = fresh.filter(isFixable).length;
	const after = [...review.stats.existing > 0 ? [existingLine(review, locale)] : [], ...[debtSentence(review, locale)].filter((sentence) => sentence !== "")];
	return [
		...summary.map((line) => worst === null ? line : paint(worst, line)),
		...after.flatMap((sentence) => wrap(sentence, options.width)),
		...rest,
		...fixable > 0 ? wrap(locale.report.fixHint({ count: fixable }), options.width) : []
	].join("\n");
}

export { renderPretty };