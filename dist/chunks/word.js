// src/locales/word.ts
function wordFinding(locale, finding) {
	const { common } = finding;
	return common === void 0 ? sentence(locale, finding) : `${sentence(locale, finding)} ${locale.report.common(common)}`;
}
function sentence(locale, finding) {
	const saying = locale.rules[finding.rule]?.[finding.message];
	if (typeof saying === "string") return saying;
	if (typeof saying === "function") return String(saying(finding.facts));
	throw new Error(`no wording for ${finding.rule}/${finding.message}`);
}
function wordFix(locale, title) {
	const saying = locale.fixes[title.key];
	if (typeof saying === "string") return saying;
	if (typeof saying === "function") return String(saying(title.facts ?? {}));
	throw new Error(`no wording for the fix ${title.key}`);
}
function wordReason(locale, reason) {
	const reasons = locale.linkReasons;
	const saying = Object.hasOwn(reasons, reason.code) ? reasons[reason.code] : "";
	return typeof saying === "function" ? String(saying(reason)) : String(saying);
}

export { wordFix as n, wordReason as r, wordFinding as t };