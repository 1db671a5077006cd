import { a as isWrittenWrong, i as isBroughtByTime } from "./gravity.js";

// src/report/repeated/fold.ts
const MANY = 20;
const PAGES = 5;
const EXAMPLES = 3;
const OF_ALL_PAGES = "date-review-overdue";
function isOneByOne(one, withErrors) {
	return one.rule.startsWith("date-") && one.rule !== OF_ALL_PAGES || isBroughtByTime(one) || isWrittenWrong(one) || withErrors.has(one.rule);
}
function foldRepeated(all) {
	const withErrors = new Set(all.flatMap(({ rule, severity }) => severity === "error" ? [rule] : []));
	const groups = /* @__PURE__ */ new Map();
	for (const one of all) {
		if (isOneByOne(one, withErrors)) continue;
		const key = `${one.severity} ${one.rule} ${one.message ?? ""}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [one]);
		else group.push(one);
	}
	const often = [...groups.values()].filter(isOften);
	const folded = new Set(often.flat());
	const rest = folded.size === 0 ? all : all.filter((one) => !folded.has(one));
	return {
		rest,
		kinds: [...byRule(often).values()].map((same) => kindOf(same, rest)).sort((a, b) => rank(a) - rank(b) || b.all.length - a.all.length)
	};
}
function isOften(group) {
	return group.length >= MANY && new Set(group.map(({ path }) => path)).size >= PAGES;
}
function byRule(groups) {
	const rules = /* @__PURE__ */ new Map();
	for (const group of groups) {
		const key = `${group[0]?.severity} ${group[0]?.rule}`;
		rules.set(key, [...rules.get(key) ?? [], group]);
	}
	return rules;
}
function kindOf(groups, rest) {
	const all = groups.flat();
	const { rule = "", severity = "info" } = all[0] ?? {};
	const pages = [...new Set(all.map(({ path }) => path))];
	const examples = [];
	for (const one of [...groups.flatMap((group) => group[0] ?? []), ...all]) if (examples.length < EXAMPLES && examples.every(({ path }) => path !== one.path)) examples.push(one);
	return {
		rule,
		severity,
		all,
		pages,
		examples,
		mayBeOff: !rest.some((one) => one.rule === rule && rank(one) < rank({ severity }))
	};
}
const RANK = {
	error: 0,
	warning: 1,
	info: 2
};
function rank({ severity }) {
	return RANK[severity];
}

export { foldRepeated as t };