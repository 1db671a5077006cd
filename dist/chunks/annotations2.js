import { n as repositoryPath } from "./channel.js";
import { n as commandMessage, r as commandProperty } from "./escape.js";
import { r as gravityOf } from "./gravity.js";
import { o as shorten } from "./list.js";

// src/report/annotations.ts
const ANNOTATIONS_PER_LEVEL = 10;
const MAX_MESSAGE = 4e3;
const COMMANDS = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function chooseAnnotations(remarks, changed) {
	const all = remarks.pages.flatMap((page) => page.remarks).filter(({ existing }) => !existing);
	const shown = [];
	for (const severity of [
		"error",
		"warning",
		"info"
	]) {
		const level = all.filter((remark) => remark.severity === severity);
		const room = severity === "info" ? 9 : ANNOTATIONS_PER_LEVEL;
		const seen = /* @__PURE__ */ new Set();
		const rank = /* @__PURE__ */ new Map();
		for (const remark of level) {
			const passage = JSON.stringify([
				remark.rule,
				remark.path,
				remark.field ?? remark.start.line
			]);
			rank.set(remark, (seen.has(passage) ? 2 : 0) + (touches(changed, remark) ? 0 : 1));
			seen.add(passage);
		}
		const sorted = [...level].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || gravityOf(a) - gravityOf(b));
		shown.push(...sorted.slice(0, room));
	}
	return {
		shown,
		left: all.length - shown.length
	};
}
function touches(changed, { path, start, end }) {
	return (changed.get(path) ?? []).some(([first, last]) => first <= end.line && start.line <= last);
}
function renderAnnotations(remarks, changed, locale, { whole = false, folder } = {}) {
	const { shown, left } = chooseAnnotations(remarks, changed);
	const title = commandProperty(locale.github.name);
	const lines = [...remarks.notDone.map((sentence) => `::warning title=${title}::${commandMessage(sentence)}`), ...shown.map((remark) => renderAnnotation(remark, repositoryPath({ folder }, remark.path), locale))];
	if (left > 0) lines.push(`::notice title=${title}::${commandMessage(locale.github.moreAnnotations({
		count: left,
		whole
	}))}`);
	return lines.map((line) => `${line}\n`).join("");
}
function renderAnnotation(remark, path, locale) {
	const { github } = locale;
	const properties = [
		["title", [github.levels[remark.severity], ...remark.labels].join(" › ")],
		["file", path],
		["line", remark.start.line],
		["endLine", remark.end.line]
	];
	if (remark.start.line === remark.end.line && remark.end.column > remark.start.column) properties.push(["col", remark.start.column], ["endColumn", remark.end.column]);
	const message = `${shorten(remark.sentence, MAX_MESSAGE)}\n${github.rule({ rule: remark.rule })}`;
	const written = properties.map(([name, value]) => `${name}=${commandProperty(String(value))}`).join(",");
	return `::${COMMANDS[remark.severity]} ${written}::${commandMessage(message)}`;
}

export { renderAnnotations as n, chooseAnnotations as t };