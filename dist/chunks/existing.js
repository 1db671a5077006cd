import { t as ofParts } from "./parts.js";
import { n as compareFindings } from "./run.js";
import { r as sha256 } from "./machine.js";
import { t as countFindings } from "./summarise.js";

// src/review/same-place.ts
const OF_PLACE = /* @__PURE__ */ new Set([
	"accessibility-download-link",
	"accessibility-fake-heading",
	"accessibility-fake-list",
	"accessibility-frame-title",
	"accessibility-heading-order",
	"accessibility-image-alt",
	"markdown-accidental-code",
	"markdown-broken-table",
	"markdown-dropped-html",
	"markdown-empty-link",
	"markdown-literal-markup",
	"markdown-no-heading-like-paragraph",
	"markdown-swallowed-paragraph",
	"markdown-unclosed-fence",
	"markdown-unclosed-html",
	"typography-apostrophe",
	"typography-ellipsis",
	"typography-invisible-character",
	"typography-quotes",
	"typography-spacing",
	"typography-stray-space"
]);
const OF_WORDS = /^file-name/;
const QUOTES = /* @__PURE__ */ new Set([
	"words",
	"url",
	"tag",
	"language",
	"others"
]);
function sayingOf(rule, { message, facts }) {
	if (!OF_PLACE.has(rule) || OF_WORDS.test(message)) return null;
	return Object.entries(facts).filter(([key, value]) => typeof value === "string" && !QUOTES.has(key));
}

// src/review/known.ts
const AROUND = 40;
const MIN_ACROSS = 20;
const DIGITS = 12;
function describeFindings(review, renamed = /* @__PURE__ */ new Map(), changed = /* @__PURE__ */ new Map()) {
	const pages = new Map(review.pages.map((page) => [page.path, page]));
	return review.findings.flatMap((finding) => {
		const { rule, path, parts } = finding;
		const page = pages.get(path) ?? null;
		return (parts ?? [null]).map((part) => {
			const place = part ?? finding;
			const sides = page === null ? ["", ""] : sidesOf(page, place);
			const around = spaced(sides.join(""));
			const kind = kindOf(place);
			const saying = page === null ? null : sayingOf(rule, place);
			const touched = page !== null && isTouched(page, place, changed.get(path));
			const count = part === null ? place.facts["count"] : 1;
			return {
				finding,
				part,
				what: digest(JSON.stringify([
					rule,
					kind,
					place.excerpt,
					stable(place.facts)
				])),
				rule,
				kind,
				path: renamed.get(path) ?? path,
				field: place.field,
				around: around === "" ? "" : digest(around),
				mayMove: around.length >= MIN_ACROSS,
				touched,
				isOfOldLine: changed.has(path) && !touched,
				count: typeof count === "number" ? count : 1,
				place: saying === null ? null : {
					says: JSON.stringify(saying),
					before: spaced(sides[0] ?? ""),
					after: spaced(sides[1] ?? "")
				}
			};
		});
	});
}
function digest(text) {
	return sha256(text).slice(0, DIGITS);
}
function kindOf({ message }) {
	return message.replace(/-many$/, "");
}
function stable(facts) {
	return Object.entries(facts).filter(([, value]) => typeof value === "string" || typeof value === "boolean");
}
function sidesOf(page, { range, field }) {
	const passage = page.passages.find((one) => (one.field?.pointer ?? null) === field && one.range.start <= range.start && range.end <= one.range.end);
	if (passage === void 0) return ["", ""];
	const start = passage.fromFile(range.start);
	const end = passage.fromFile(range.end);
	return [passage.text.slice(Math.max(0, start - AROUND), start), passage.text.slice(end, end + AROUND)];
}
function spaced(text) {
	return text.replace(/\s+/g, " ").trim();
}
function isTouched({ source }, { range }, ranges) {
	if (ranges === void 0) return false;
	const first = source.place(range.start).line;
	const last = source.place(range.end).line;
	return ranges.some(([from, to]) => from <= last && first <= to);
}

// src/review/existing.ts
const WAYS = [
	({ what, path, field, around }) => JSON.stringify([
		what,
		path,
		field,
		around
	]),
	({ what, path, field, around }) => JSON.stringify([
		what,
		path,
		shapeOf(field),
		around
	]),
	({ what, path, around }) => JSON.stringify([
		what,
		path,
		around
	]),
	({ what, path, field }) => JSON.stringify([
		what,
		path,
		field
	])
];
const PLACES = [
	(known) => placed(known, (place) => [place.before, place.after], 1),
	(known) => placed(known, ({ before }) => [before, ""], MIN_BESIDE),
	(known) => placed(known, ({ after }) => ["", after], MIN_BESIDE)
];
const MIN_BESIDE = 12;
const ACROSS = ({ what, around }) => JSON.stringify([what, around]);
const OF_KIND = ({ rule, kind, path, field }) => JSON.stringify([
	rule,
	kind,
	path,
	field
]);
function placed({ rule, kind, path, field, place }, beside, least) {
	if (!place) return null;
	const isWhole = field !== null && place.before + place.after === "";
	const words = beside(place);
	if (!isWhole && words.join("").length < least) return null;
	return JSON.stringify([
		rule,
		kind,
		path,
		place.says,
		isWhole ? field : shapeOf(field),
		words
	]);
}
function shapeOf(field) {
	return (field ?? "").replace(/\/\d+(?=\/|$)/g, "/*");
}
function markExisting(head, base, options = {}) {
	const whole = asWholes(head);
	const { existing } = pairKnown(describeFindings(whole, options.renamed, options.changed), describeFindings(asWholes(base)));
	const { debt: _, ...compared } = withExisting(whole, existing);
	return compared;
}
function stillExisting(now, before) {
	const old = before.findings.filter(({ existing }) => existing).map(({ whole: _, ...finding }) => finding);
	return old.length === 0 ? now : markExisting(now, {
		...before,
		findings: old
	});
}
function asWholes(review) {
	if (review.findings.every(({ whole }) => whole === void 0)) return review;
	return {
		...review,
		findings: [...new Set(review.findings.map((finding) => finding.whole ?? finding))]
	};
}
function withExisting(review, existing) {
	const old = /* @__PURE__ */ new Map();
	for (const { finding, part } of existing) old.set(finding, (old.get(finding) ?? /* @__PURE__ */ new Set()).add(part));
	const marked = review.findings.flatMap((finding) => mark(finding, old.get(finding)));
	const findings = marked.length === review.findings.length ? marked : marked.sort(compareFindings);
	return {
		...review,
		findings,
		stats: {
			...review.stats,
			...countFindings(findings)
		}
	};
}
function mark(finding, old = /* @__PURE__ */ new Set()) {
	const { parts = [null] } = finding;
	const isOld = old.size > 0;
	if (old.size === 0 || old.size === parts.length) return [finding.existing === isOld ? finding : {
		...finding,
		existing: isOld
	}];
	return [true, false].map((existing) => {
		const kept = (finding.parts ?? []).filter((part) => old.has(part) === existing);
		return {
			...ofParts(finding, kept),
			existing,
			whole: finding
		};
	});
}
function pairKnown(head, base) {
	const existing = /* @__PURE__ */ new Set();
	let left = base;
	let open = head;
	const pairAll = (candidates, eligible, way) => {
		const used = pair(open.filter(candidates), left.filter(eligible), way, existing);
		left = left.filter((known) => !used.has(known));
		open = open.filter((standing) => !existing.has(standing));
	};
	const any = () => true;
	for (const way of WAYS) pairAll(any, any, way);
	for (const way of PLACES) {
		const is = (known) => way(known) !== null;
		pairAll(is, is, (known) => way(known) ?? "");
	}
	pairAll(any, ({ count }) => count > 1, OF_KIND);
	pairAll(({ mayMove }) => mayMove, ({ around }) => around !== "", ACROSS);
	pairAll(({ isOfOldLine, finding }) => isOfOldLine && finding.severity === "info", any, OF_KIND);
	return {
		existing,
		gone: left
	};
}
function pair(open, left, way, existing) {
	const stock = /* @__PURE__ */ new Map();
	for (const known of left) {
		const key = way(known);
		const group = stock.get(key);
		if (group === void 0) stock.set(key, [known]);
		else group.push(known);
	}
	const used = /* @__PURE__ */ new Set();
	const sorted = [...open].sort((a, b) => Number(a.touched) - Number(b.touched));
	for (const known of sorted) {
		const group = stock.get(way(known)) ?? [];
		const place = group.findIndex(({ count }) => known.count <= count);
		const match = group[place];
		if (match === void 0) continue;
		group.splice(place, 1);
		used.add(match);
		existing.add(known);
	}
	return used;
}

export { withExisting as a, stillExisting as i, markExisting as n, describeFindings as o, pairKnown as r, asWholes as t };