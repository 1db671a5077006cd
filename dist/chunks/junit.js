import { l as xml } from "./escape.js";
import { r as toRemarks } from "./remarks2.js";

// src/report/formats/junit.ts
function renderJunit(review, { locale }) {
	const { pages } = toRemarks(review, locale);
	const { notDone } = review;
	const given = notDone.filter(({ code }) => code !== "network").length;
	const said = new Map(pages.map((page) => [page.path, page.remarks]));
	const paths = [.../* @__PURE__ */ new Set([...review.pages.map(({ path }) => path), ...said.keys()])].sort();
	const suites = paths.map((path) => renderSuite(path, said.get(path) ?? [], locale));
	const tests = paths.reduce((sum, path) => sum + Math.max(1, said.get(path)?.length ?? 0), notDone.length);
	const errored = given === 0 ? "" : ` errors="${given}"`;
	const { errors } = review.stats;
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="relecture" tests="${tests}" failures="${errors}"${errored}>\n${renderNotDone(notDone, given, locale)}${suites.join("")}</testsuites>\n`;
}
function renderNotDone(notDone, given, { report }) {
	if (notDone.length === 0) return "";
	const cases = notDone.map(({ code, count }, index) => {
		const message = `message="${xml(report.notDone[code]({ count }))}"`;
		const said = code === "network" ? `<skipped ${message}/>` : `<error type="partial" ${message}/>`;
		return `    <testcase name="partial ${index + 1}" classname="relecture">${said}</testcase>\n`;
	});
	return `  <testsuite name="relecture" ${`tests="${cases.length}" failures="0" errors="${given}" skipped="${cases.length - given}"`}>\n${cases.join("")}  </testsuite>\n`;
}
function renderSuite(path, remarks, locale) {
	const failures = remarks.filter(fails).length;
	const skipped = remarks.filter(({ existing }) => existing).length;
	const cases = remarks.length === 0 ? `    <testcase name="relecture" classname="${xml(path)}"/>\n` : remarks.map((remark) => renderCase(remark, locale)).join("");
	const counts = `tests="${Math.max(1, remarks.length)}" failures="${failures}" skipped="${skipped}"`;
	return `  <testsuite name="${xml(path)}" ${counts}>\n${cases}  </testsuite>\n`;
}
function fails({ severity, existing }) {
	return severity === "error" && !existing;
}
function renderCase(remark, locale) {
	const place = `${remark.start.line}:${remark.start.column}`;
	const head = `    <testcase name="${xml(`${remark.rule} ${place}`)}" classname="${xml(remark.path)}" file="${xml(remark.path)}" line="${remark.start.line}">`;
	const text = xml(remark.sentence);
	if (remark.existing) return `${head}<skipped message="${xml(locale.report.existing)}"/></testcase>\n`;
	if (fails(remark)) return `${head}<failure type="${xml(remark.rule)}" message="${text}"/></testcase>\n`;
	return `${head}<system-out>${xml(locale.report.severity[remark.severity])} — ${text}</system-out></testcase>\n`;
}

export { renderJunit };