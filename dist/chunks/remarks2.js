import { t as wordFinding } from "./word.js";
import { t as debtSentence } from "./debt.js";
import { c as plain } from "./escape.js";
import { t as sourcesOf } from "./sources.js";

// src/report/remarks.ts
function toRemarks(review, locale, changed = false) {
	const sourceOf = sourcesOf(review);
	const nowhere = {
		line: 1,
		column: 1,
		offset: 0
	};
	const read = new Map(review.pages.map((page) => [page.path, page]));
	const several = review.site.all.length > 1;
	const pageOf = (path) => read.get(path) ?? review.site.pages.get(path);
	const nameOf = (path, page) => {
		const title = page?.data["title"];
		return {
			path,
			...several ? { site: review.site.siteOf(path).plan.base } : {},
			title: typeof title === "string" && title.trim() !== "" ? title.trim() : null
		};
	};
	const pages = groupByPath(review.findings).map(([path, findings]) => {
		const page = pageOf(path);
		const source = sourceOf(path);
		const remarks = findings.map((finding) => ({
			rule: finding.rule,
			severity: finding.severity,
			path,
			start: source?.place(finding.range.start) ?? nowhere,
			end: source?.place(finding.range.end) ?? nowhere,
			field: finding.field,
			labels: finding.field === null ? [] : page?.field(finding.field)?.description?.labels ?? [],
			sentence: wordFinding(locale, finding),
			excerpt: finding.excerpt,
			existing: finding.existing,
			message: finding.message,
			fixable: finding.fixes.some(({ safe }) => safe)
		}));
		return {
			...nameOf(path, page),
			remarks
		};
	});
	return {
		asOf: review.asOf,
		pages,
		...changed && { told: review.pages.map((page) => ({
			...nameOf(page.path, page),
			remarks: []
		})) },
		...countRemarks(pages),
		...review.debt !== void 0 && { debt: debtSentence(review, locale) },
		files: review.stats.files,
		read: review.stats.read,
		unread: review.stats.unread.length === 0 ? [] : [plain(locale.report.unread(review.stats))],
		unknownLinks: review.stats.unknownLinks.length === 0 ? [] : [plain(locale.unknownLinks.all(review.stats))],
		notDone: review.notDone.map(({ code, count }) => locale.report.notDone[code]({ count }))
	};
}
function countRemarks(pages) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	let existing = 0;
	for (const { remarks } of pages) for (const remark of remarks) if (remark.existing) existing++;
	else counts[remark.severity]++;
	return {
		counts,
		existing
	};
}
function groupByPath(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const group = groups.get(finding.path);
		if (group === void 0) groups.set(finding.path, [finding]);
		else group.push(finding);
	}
	return [...groups];
}
function fresh(remarks) {
	return remarks.filter(({ existing }) => !existing);
}

export { fresh as n, toRemarks as r, countRemarks as t };