import { n as isGivenUp } from "./request.js";

// src/cli/nothing-read.ts
function isNothingRead({ pages, notDone, unread }, { shard }) {
	return unread.some(({ named }) => named) || shard === null && pages.length === 0 && notDone.length === 0;
}

// src/cli/verdict.ts
function endOf(found, options) {
	return isNothingRead(found, options) ? 2 : statusOf(found, options);
}
function statusOf(found, limits) {
	const { configurationPath } = found.site;
	return found.findings.some(({ path, rule, severity }) => path === configurationPath && severity === "error" && rule.startsWith("configuration-")) ? 2 : verdictOf({
		givenUp: isGivenUp(found),
		stats: found.stats
	}, limits);
}
function verdictOf({ givenUp, stats }, limits) {
	if (limits.failOn === "never") return 0;
	if (givenUp) return 1;
	return stats.errors > 0 || doWarningsFail(stats, limits) ? 1 : 0;
}
function doWarningsFail({ warnings }, { failOn, maxWarnings }) {
	if (failOn === "never") return false;
	return failOn === "warning" && warnings > 0 || maxWarnings !== null && warnings > maxWarnings;
}

export { isNothingRead as a, verdictOf as i, endOf as n, statusOf as r, doWarningsFail as t };