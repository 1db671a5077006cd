import { t as rulePage } from "./rule-page.js";
import { n as wordFix, r as wordReason, t as wordFinding } from "./word.js";
import { n as calendarOf } from "./calendar.js";
import { o as json } from "./escape.js";
import { t as sourcesOf } from "./sources.js";

// src/report/json.ts
/** The report that scripts read, as `schemas/report.schema.json` describes it. */
function toJson(review, { version, localeName, locale }) {
	const sourceOf = sourcesOf(review);
	const places = (path, range) => placesOf(sourceOf(path), range);
	return {
		version: 1,
		tool: {
			name: "relecture",
			version
		},
		asOf: review.asOf,
		locale: localeName,
		partial: review.partial,
		notDone: review.notDone.map(({ code, count }) => locale.report.notDone[code]({ count })),
		stats: review.stats,
		findings: review.findings.map((finding) => findingOf(finding, places, locale)),
		links: review.links.map((link) => linkOf(link, places, locale)),
		dates: review.dates.map((mention) => dateOf(mention, places))
	};
}
function findingOf(finding, places, locale) {
	return {
		rule: finding.rule,
		severity: finding.severity,
		path: finding.path,
		...places(finding.path, finding.range),
		field: finding.field,
		message: wordFinding(locale, finding),
		excerpt: finding.excerpt,
		existing: finding.existing,
		help: rulePage(finding.rule),
		data: finding.data,
		fixes: finding.fixes.map(({ title, safe, edits }) => ({
			title: wordFix(locale, title),
			safe,
			edits
		}))
	};
}
function linkOf(link, places, locale) {
	return {
		url: link.url,
		state: link.state,
		status: link.status,
		finalUrl: link.finalUrl,
		provider: link.provider,
		detail: wordReason(locale, link.reason),
		closesOn: link.closesOn,
		checkedAt: link.checkedAt,
		fromCache: link.fromCache,
		occurrences: link.occurrences.map(({ path, range, field, text }) => ({
			path,
			...places(path, range),
			field,
			text
		}))
	};
}
function dateOf(mention, places) {
	return {
		path: mention.path,
		...places(mention.path, mention.range),
		field: mention.field,
		surface: mention.surface,
		kind: mention.kind,
		from: mention.from,
		to: mention.to,
		yearInferred: mention.yearInferred,
		verdict: mention.verdict,
		staleFrom: mention.staleFrom,
		data: {
			confidence: mention.confidence,
			because: mention.because
		}
	};
}
function renderJson(review, origin) {
	return json(toJson(review, origin));
}
/** The report of `relecture dates`: the same, and the calendar. */
function renderJsonCalendar(review, origin) {
	return json({
		...toJson(review, origin),
		calendar: calendarOf(review)
	});
}
function placesOf(source, range) {
	const nowhere = {
		line: 1,
		column: 1,
		offset: 0
	};
	return {
		start: source?.place(range.start) ?? nowhere,
		end: source?.place(range.end) ?? nowhere
	};
}

export { renderJsonCalendar as n, renderJson as t };