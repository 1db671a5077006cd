import { o as json } from "./escape.js";
import { r as toRemarks } from "./remarks2.js";
import { t as Fingerprints } from "./fingerprint.js";

// src/report/formats/gitlab.ts
/** GitLab has five levels. The page or the settings could not be read: nothing else is known of them. */
function severityOf({ rule, severity }) {
	if (severity === "info") return "info";
	if (severity === "warning") return "minor";
	return /^file-|-syntax$/.test(rule) ? "critical" : "major";
}
/**
* The Code Quality report of GitLab, which compares it with that of the target branch by fingerprints: what stood there before is in it
* too. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
*/
function renderGitlab(review, { locale }) {
	const fingerprints = new Fingerprints();
	const issues = toRemarks(review, locale).pages.flatMap(({ remarks }) => remarks).map((remark) => {
		const { hash, count } = fingerprints.of(remark);
		return {
			description: remark.sentence,
			check_name: remark.rule,
			fingerprint: count === 0 ? hash : `${hash}-${count}`,
			severity: severityOf(remark),
			location: {
				path: remark.path,
				lines: { begin: remark.start.line }
			}
		};
	});
	return json(issues);
}

export { renderGitlab };