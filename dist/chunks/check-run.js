import { r as maskCredentials } from "./credentials2.js";
import { n as repositoryPath } from "./channel.js";
import { u as verdictOf } from "./comment.js";
import { t as byGravity } from "./gravity.js";
import { o as shorten } from "./list.js";
import { n as renderSummary } from "./summary2.js";

// src/report/check-run.ts
const MAX_TITLE = 255;
const MAX_MESSAGE = 16e3;
const MAX_SUMMARY = 65e3;
const MAX_ANNOTATIONS = 500;
const LEVELS = {
	error: "failure",
	warning: "warning",
	info: "notice"
};
function renderCheckRun(remarks, channel) {
	const all = remarks.pages.flatMap((page) => page.remarks).filter(({ existing }) => !existing);
	const summary = renderSummary(remarks, channel);
	const title = verdictOf(remarks, channel);
	return {
		title,
		summary: summary.length <= MAX_SUMMARY ? summary : title,
		annotations: [...all].sort(byGravity).slice(0, MAX_ANNOTATIONS).map((remark) => annotate(remark, channel))
	};
}
function annotate(remark, channel) {
	const { github } = channel.locale;
	const oneLine = remark.start.line === remark.end.line && remark.end.column > remark.start.column;
	return {
		path: repositoryPath(channel, remark.path),
		start_line: remark.start.line,
		end_line: remark.end.line,
		...oneLine ? {
			start_column: remark.start.column,
			end_column: remark.end.column
		} : {},
		annotation_level: LEVELS[remark.severity],
		title: [github.levels[remark.severity], ...remark.labels].map(maskCredentials).join(" › ").slice(0, MAX_TITLE),
		message: `${shorten(maskCredentials(remark.sentence), MAX_MESSAGE)}\n${github.rule({ rule: remark.rule })}`
	};
}

export { renderCheckRun };