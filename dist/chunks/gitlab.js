import { o as json } from "./escape.js";
import { r as toRemarks } from "./remarks2.js";
import { t as Fingerprints } from "./fingerprint.js";

// src/report/formats/gitlab.ts
function severityOf({ rule, severity }) {
	if (severity === "info") return "info";
	if (severity === "warning") return "minor";
	return /^file-|-syntax$/.test(rule) ? "critical" : "major";
}
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