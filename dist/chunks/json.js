import { n as ruleUrl } from "./rule-page.js";
import { n as wordFix, r as wordReason, t as wordFinding } from "./word.js";
import { n as calendarOf } from "./calendar.js";
import { t as sourcesOf } from "./sources.js";
import { a as inertJson } from "./escape.js";

// src/report/formats/json-pieces.ts
const PIECE = 64e3;
var LazyList = class {
	#from;
	#make;
	constructor(from, make) {
		this.#from = from;
		this.#make = make;
	}
	*[Symbol.iterator]() {
		for (const one of this.#from) yield this.#make(one);
	}
};
function* jsonPieces(value) {
	let gathered = "";
	for (const part of partsOf(value, "\n")) {
		gathered += part;
		if (gathered.length < PIECE) continue;
		yield inertJson(gathered);
		gathered = "";
	}
	yield inertJson(`${gathered}\n`);
}
function* partsOf(value, line) {
	if (value instanceof LazyList) yield* enclosed("[", value, "]", line);
	else if (holdsLazyList(value)) yield* enclosed("{", Object.entries(value), "}", line);
	else yield (JSON.stringify(value, null, 2) ?? "null").replaceAll("\n", line);
}
function* enclosed(open, items, close, line) {
	let before = open;
	const inner = `${line}  `;
	for (const item of items) {
		if (open === "{") {
			const [key, value] = item;
			if (value === void 0) continue;
			yield `${before}${inner}${JSON.stringify(key)}: `;
			yield* partsOf(value, inner);
		} else {
			yield `${before}${inner}`;
			yield* partsOf(item, inner);
		}
		before = ",";
	}
	yield before === "," ? `${line}${close}` : `${open}${close}`;
}
function holdsLazyList(value) {
	return typeof value === "object" && value !== null && Object.values(value).some((one) => one instanceof LazyList);
}

// src/report/formats/json.ts
function renderJson(review, origin) {
	return jsonPieces(toJson(review, origin));
}
function renderJsonCalendar(review, origin) {
	return jsonPieces({
		...toJson(review, origin),
		calendar: calendarOf(review)
	});
}
function toJson(review, origin) {
	const { locale } = origin;
	const sourceOf = sourcesOf(review);
	const places = (path, range) => placesOf(sourceOf(path), range);
	return {
		...headOf(review, origin),
		findings: new LazyList(review.findings, (finding) => findingOf(finding, places, locale)),
		links: new LazyList(review.links, (link) => linkOf(link, places, locale)),
		dates: new LazyList(review.dates, (mention) => dateOf(mention, places))
	};
}
function headOf(review, { version, localeName, locale, shard }) {
	return {
		version: 1,
		tool: {
			name: "relecture",
			version
		},
		asOf: review.asOf,
		locale: localeName,
		...shard != null && { shard },
		partial: review.partial,
		notDone: review.notDone.map(({ code, count }) => locale.report.notDone[code]({ count })),
		stats: review.stats
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
		help: ruleUrl(finding.rule, locale),
		data: finding.common === void 0 ? finding.data : {
			...finding.data,
			common: finding.common
		},
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
		document: link.document ?? null,
		occurrences: new LazyList(link.occurrences, (occurrence) => occurrenceOf(occurrence, places))
	};
}
function occurrenceOf({ path, range, field, text }, places) {
	return {
		path,
		...places(path, range),
		field,
		text
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