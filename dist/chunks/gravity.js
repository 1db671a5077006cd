// src/report/gravity.ts
const WRITTEN_WRONG = /* @__PURE__ */ new Set([
	"link-anchor",
	"link-credentials",
	"link-host-typo",
	"link-insecure",
	"link-internal",
	"link-malformed",
	"link-navigation",
	"link-own-host",
	"link-private",
	"link-tracking"
]);
const BROUGHT_BY_TIME = 2;
const RANK = {
	error: 0,
	warning: 1,
	info: 2
};
function isBroughtByTime({ rule, severity }) {
	if (severity === "info") return false;
	return rule.startsWith("date-") || rule.startsWith("link-") && !WRITTEN_WRONG.has(rule);
}
function isWrittenWrong({ rule, severity }) {
	return severity !== "info" && WRITTEN_WRONG.has(rule);
}
function isOfSettings({ rule, severity }) {
	return severity === "error" && rule.startsWith("configuration-");
}
function gravityOf(remark) {
	if (isOfSettings(remark)) return -1;
	return RANK[remark.severity] + (isBroughtByTime(remark) ? 0 : BROUGHT_BY_TIME);
}
function byGravity(a, b) {
	return gravityOf(a) - gravityOf(b) || a.start.offset - b.start.offset;
}
function byWorst(pages) {
	return pages.map((page) => {
		const all = page.remarks.map(gravityOf);
		const worst = all.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
		return {
			page,
			worst,
			count: all.filter((one) => one === worst).length
		};
	}).sort((a, b) => a.worst - b.worst || b.count - a.count).map(({ page }) => page);
}

export { isWrittenWrong as a, isBroughtByTime as i, byWorst as n, gravityOf as r, byGravity as t };