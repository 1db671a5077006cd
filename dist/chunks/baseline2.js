import { r as covers } from "./run.js";
import { a as withExisting, o as describeFindings, r as pairKnown, t as asWholes } from "./existing.js";
import { n as isGivenUp } from "./request.js";

// src/review/baseline.ts
const NEVER_KNOWN = [
	"configuration",
	"file-unreadable",
	"file-too-complex"
];
function markKnown(review, runs) {
	const { baseline } = review.site;
	if (baseline === null) return review;
	const { existing, gone } = pairBaseline(review, baseline);
	const whole = runs !== null && !isGivenUp(review);
	const debt = {
		known: baseline.length,
		gone: whole ? wholly(gone).filter(runs).length : null
	};
	return {
		...withExisting(review, existing),
		debt
	};
}
function makeBaseline(review, before, { runs, prune }) {
	const { standing, existing, gone } = pairBaseline(asWholes(review), before);
	const kept = wholly(gone).filter((entry) => !runs(entry));
	const chosen = prune ? standing.filter((one) => existing.has(one)) : standing;
	const byFinding = /* @__PURE__ */ new Map();
	for (const one of chosen) {
		const places = byFinding.get(one.finding);
		if (places === void 0) byFinding.set(one.finding, [one]);
		else places.push(one);
	}
	return [...[...byFinding.values()].flatMap(toEntry), ...kept];
}
function pairBaseline(review, baseline) {
	const standing = describeFindings(review).filter(({ rule }) => mayBeKnown(rule));
	return {
		standing,
		...pairKnown(standing, baseline.filter(({ rule }) => mayBeKnown(rule)).flatMap(toKnown))
	};
}
function wholly(gone) {
	const places = /* @__PURE__ */ new Map();
	for (const { entry } of gone) places.set(entry, (places.get(entry) ?? 0) + 1);
	return [...places].flatMap(([entry, count]) => count === 1 + (entry.others ?? []).length ? [entry] : []);
}
function mayBeKnown(rule) {
	return !NEVER_KNOWN.some((name) => covers(name, rule));
}
function toKnown(entry) {
	const { rule, path, field, fingerprint, others = [], count = 1, kind = "" } = entry;
	return [fingerprint, ...others].map((each) => {
		const [what = "", around = ""] = each.split(".");
		return {
			entry,
			rule,
			path,
			field,
			what,
			around,
			count,
			kind
		};
	});
}
function toEntry([first, ...rest]) {
	if (first === void 0) return [];
	const { rule, path, field, count, kind } = first;
	const fingerprint = fingerprintOf(first);
	const others = rest.map(fingerprintOf);
	return [{
		rule,
		path,
		field,
		fingerprint,
		...others.length > 0 && { others },
		...count > 1 && {
			count,
			kind
		}
	}];
}
function fingerprintOf({ what, around }) {
	return `${what}.${around}`;
}

export { markKnown as n, makeBaseline as t };