import { o as json } from "./escape.js";
import { i as isObject } from "./json-schema.js";
import { t as byDay } from "./calendar.js";
import { t as InputError } from "./input-error.js";
import { a as writeReport, i as tellWarnings } from "./output.js";
import { i as verdictOf } from "./verdict.js";
import { existsSync, readFileSync } from "node:fs";

// src/report/merge.ts
function mergeReports(reports) {
	const [one] = reports;
	if (one === void 0) throw new RangeError("no report to merge");
	const { shard: _, ...first } = one;
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
	const unreached = reports.reduce((total, { stats }) => total + (stats.unreached ?? 0), 0);
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
			...unreached > 0 && { unreached },
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
function hasGivenUp({ partial, notDone, stats }) {
	return partial && notDone.length > (stats.unreached === void 0 ? 0 : 1);
}
function missingShards(reports) {
	const shards = reports.flatMap(({ shard }) => shard ?? []);
	const count = shards.reduce((most, one) => Math.max(most, one.count), 0);
	const there = new Set(shards.filter((one) => one.count === count).map(({ index }) => index));
	return Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index)).map((index) => `${index}/${count}`);
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
	const reports = options.paths.map((path) => readReport(path, options));
	const merged = whole(reports, options);
	const text = json(merged);
	for (const { file } of options.outputs) if (file === null) terminal.out(text);
	else writeReport(file, text, options);
	tellWarnings(merged, options, terminal);
	const { stats, findings } = merged;
	const givenUp = reports.some(hasGivenUp) || missingShards(reports).length > 0;
	if (givenUp || findings.length + stats.read.pages + stats.read.data > 0) return verdictOf({
		givenUp,
		stats
	}, options);
	terminal.err(`${options.locale.report.summary(stats)}\n`);
	return 2;
}
function whole(reports, { locale }) {
	const merged = mergeReports(reports);
	const parts = missingShards(reports);
	if (parts.length === 0) return merged;
	return {
		...merged,
		partial: true,
		notDone: [...merged.notDone, locale.report.missingShards({ parts })]
	};
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