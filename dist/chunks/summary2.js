import { r as weightOf, t as fitBlocks } from "./channel.js";
import { a as headingOf, c as notesOf, d as pageTable, f as foldPages, i as footLinks, n as existingSentence, p as kindBlocks, r as foldMany, t as commitLink } from "./comment.js";
import { c as plain } from "./escape.js";
import { n as listPages } from "./list.js";
import { n as fresh } from "./remarks2.js";

// src/report/summary.ts
const MAX_NEW_BYTES = 7e5;
const MAX_EXISTING_BYTES = 25e4;
const ALL = {
	withRule: true,
	brief: false
};
const bytes = (text) => Buffer.byteLength(text);
function renderSummary(remarks, channel) {
	return writeSummary(remarks, channel).text;
}
function writeSummary(remarks, channel) {
	const { github } = channel.locale;
	const { text: list, whole } = fitList(blocksOf(remarks, fresh, channel), MAX_NEW_BYTES, channel);
	const heading = headingOf(remarks, channel);
	const read = remarks.files === 0 ? [] : [[github.read(remarks), ...commitLink(channel)].join(" · ")];
	const notes = notesOf(remarks, channel);
	return {
		text: `${[
			`### ${heading}`,
			...notes.length === 0 ? [] : [notes.join("\n>\n")],
			...tableLines(remarks, channel),
			...list === "" ? [] : [foldMany(list, remarks, channel)],
			...renderExisting(remarks, channel),
			...remarks.debt === void 0 || remarks.debt === "" ? [] : [plain(remarks.debt)],
			...read,
			...channel.previewUrl === null ? [] : [previewLink(channel).trim()]
		].join("\n\n")}\n`,
		whole
	};
}
function tableLines(remarks, channel) {
	const { text, rows } = pageTable(remarks, channel);
	return rows.size === 0 ? [] : [text];
}
function previewLink(channel) {
	const foot = footLinks({
		...channel,
		runUrl: null
	});
	return foot.length === 0 ? "" : `\n${foot.join(" · ")}\n`;
}
function blocksOf(remarks, choose, channel) {
	if (channel.verbose === true) return listPages(remarks.pages, choose, channel, ALL);
	const { pages, kinds } = foldPages(remarks.pages, choose);
	return [...listPages(pages, choose, channel, ALL), ...kindBlocks(kinds, channel, true)];
}
function fitList(blocks, limit, { locale }) {
	const { text, left } = fitBlocks(blocks, limit, bytes);
	if (left.length === 0) return {
		text,
		whole: true
	};
	return {
		text: `${text}\n${locale.github.leftOut({ count: weightOf(left) })}\n`,
		whole: false
	};
}
function renderExisting(remarks, channel) {
	if (remarks.existing === 0) return [];
	const { github } = channel.locale;
	const { text: list } = fitList(blocksOf(remarks, (all) => all.filter(({ existing }) => existing), channel), MAX_EXISTING_BYTES, channel);
	return [`<details><summary>${existingSentence(remarks, channel)}</summary>\n\n${github.existingHint({
		count: remarks.existing,
		known: remarks.debt !== void 0
	})}\n\n${list.trimEnd()}\n\n</details>`];
}

export { renderSummary as n, writeSummary as r, previewLink as t };