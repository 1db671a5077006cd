import { o as json } from "./escape.js";
import { i as isObject } from "./json-schema.js";
import { t as byDay } from "./calendar.js";
import { t as InputError } from "./input-error.js";
import { a as writeReport, i as tellWarnings } from "./output.js";
import { i as verdictOf } from "./verdict.js";
import { existsSync, readFileSync } from "node:fs";

// src/report/merge.ts
function mergeReports(reports) {
	const [first] = reports;
	if (first === void 0) throw new RangeError("no report to merge");
	const findings = unique(reports.flatMap((report) => report.findings), (one) => [
		one.path,
		one.rule,
		one.start.offset,
		one.message
	]);
	const links = mergeLinks(reports.flatMap((report) => report.links));
	const dates = reports.flatMap((report) => report.dates).sort(byPlace);
	const fresh = findings.filter(({ existing }) => !existing);
	const count = (severity) => fresh.filter((finding) => finding.severity === severity).length;
	const sum = (key) => reports.reduce((total, { stats }) => total + stats[key], 0);
	return {
		...first,
		partial: reports.some(({ partial }) => partial),
		notDone: [...new Set(reports.flatMap(({ notDone }) => notDone))],
		stats: {
			files: sum("files"),
			read: {
				pages: reports.reduce((total, { stats }) => total + (stats.read?.pages ?? stats.files), 0),
				data: reports.reduce((total, { stats }) => total + (stats.read?.data ?? 0), 0)
			},
			unread: first.stats.unread ?? [],
			unknownLinks: mergeUnknown(reports.flatMap(({ stats }) => stats.unknownLinks ?? [])),
			passages: sum("passages"),
			links: links.length,
			dates: dates.length,
			errors: count("error"),
			warnings: count("warning"),
			infos: count("info"),
			existing: findings.length - fresh.length,
			durationMs: sum("durationMs")
		},
		findings: findings.sort((a, b) => byPlace(a, b) || compare(a.rule, b.rule)),
		links,
		dates,
		...first.calendar && { calendar: reports.flatMap(({ calendar }) => calendar ?? []).sort(byDay) }
	};
}
function mergeUnknown(all) {
	const byDoubt = /* @__PURE__ */ new Map();
	for (const one of all) {
		const key = `${one.reason} ${one.by}`;
		const known = byDoubt.get(key);
		byDoubt.set(key, known === void 0 ? one : {
			...known,
			count: known.count + one.count
		});
	}
	return [...byDoubt.values()].sort((one, other) => other.count - one.count);
}
function mergeLinks(links) {
	const byUrl = /* @__PURE__ */ new Map();
	for (const link of links) {
		const known = byUrl.get(link.url);
		byUrl.set(link.url, known === void 0 ? link : {
			...known,
			occurrences: [...known.occurrences, ...link.occurrences]
		});
	}
	return [...byUrl.values()].map((link) => ({
		...link,
		occurrences: [...link.occurrences].sort(byPlace)
	})).sort((a, b) => compare(a.url, b.url));
}
function isReport(value) {
	if (!isObject(value) || value["version"] !== 1) return false;
	const { tool, stats, notDone, findings, links, dates, calendar = [] } = value;
	return isObject(tool) && tool["name"] === "relecture" && isObject(stats) && Array.isArray(notDone) && [
		findings,
		dates,
		calendar
	].every((list) => Array.isArray(list) && list.every(isPlaced)) && Array.isArray(links) && links.every((link) => isObject(link) && Array.isArray(link["occurrences"]) && link["occurrences"].every(isPlaced));
}
function isPlaced(value) {
	return isObject(value) && typeof value["path"] === "string" && isObject(value["start"]);
}
function byPlace(a, b) {
	return compare(a.path, b.path) || a.start.offset - b.start.offset;
}
function unique(items, key) {
	return [...new Map(items.map((item) => [JSON.stringify(key(item)), item])).values()];
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/cli/merge.ts
async function merge(options, terminal) {
	if (options.paths.length === 0) throw new InputError(options.locale.cli.usage.mergeNothing);
	const merged = mergeReports(options.paths.map((path) => readReport(path, options)));
	const text = json(merged);
	for (const { file } of options.outputs) if (file === null) terminal.out(text);
	else writeReport(file, text, options);
	tellWarnings(merged, options, terminal);
	return verdictOf(merged, options);
}
function readReport(path, options) {
	if (!existsSync(path)) throw new InputError(options.locale.cli.usage.noSuchPath({
		path,
		command: null
	}));
	try {
		const report = JSON.parse(readFileSync(path, "utf8"));
		if (isReport(report)) return report;
	} catch {}
	throw new InputError(options.locale.cli.usage.badReport({ path }));
}

export { merge };