import { r as stringWidth } from "./wrap.js";
import { t as endLines } from "./unread2.js";
import { n as visibleLine } from "./visible.js";

// src/report/terminal/paint.ts
const COLOURS = {
	error: 31,
	warning: 33,
	info: 36,
	dim: 2,
	bold: 1
};
function paintOf({ colour }) {
	return (name, text) => colour ? `\u001B[${COLOURS[name]}m${text}\u001B[0m` : text;
}

// src/report/terminal/statistics.ts
const MOST_FILES = 20;
function renderStatistics(review, options) {
	const { locale, verbose = false } = options;
	const words = locale.report.statistics;
	const paint = paintOf(options);
	const fresh = review.findings.filter(({ existing }) => !existing);
	const rules = ruleLines(groupByRule(fresh).sort(byCount), options, paint);
	const files = countBy(fresh, ({ path }) => path);
	const shown = verbose ? files : files.slice(0, MOST_FILES);
	return `${[...rules.length === 0 ? [] : [[words.rules, ...rules], [
		words.files,
		...shown.map(([path, count]) => visibleLine(`${digits(count)}  ${path}`)),
		...shown.length < files.length ? [`       ${words.more({ count: files.length - shown.length })}`] : []
	]], endLines(locale.report.summary({
		...review.stats,
		partial: review.partial
	}), review, options)].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function groupByRule(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = `${finding.severity} ${finding.rule}`;
		const known = groups.get(key);
		if (known === void 0) groups.set(key, [finding]);
		else known.push(finding);
	}
	return [...groups.values()].map((all) => ({
		rule: all[0].rule,
		severity: all[0].severity,
		all
	}));
}
function byCount(a, b) {
	return b.all.length - a.all.length || (a.rule < b.rule ? -1 : 1);
}
function ruleLines(groups, { locale }, paint) {
	const name = Math.max(0, ...groups.map(({ rule }) => rule.length));
	return groups.map(({ rule, severity, all }) => {
		const level = paint(severity, pad(locale.report.severity[severity], LEVEL));
		return `${digits(all.length)}  ${level}  ${rule.padEnd(name)}  ${locale.rules[rule].summary}`;
	});
}
const LEVEL = 13;
const pad = (text, width) => text + " ".repeat(Math.max(0, width - stringWidth(text)));
const digits = (count) => String(count).padStart(7);
function countBy(findings, keyOf) {
	const counts = /* @__PURE__ */ new Map();
	for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
	return [...counts].sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1));
}

export { paintOf as i, renderStatistics as n, ruleLines as r, groupByRule as t };