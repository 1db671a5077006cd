import { c as weightOf, i as listPages, s as fitBlocks } from "./marker.js";
import { i as headingOf, n as existingSentence, o as notesOf, r as footLinks } from "./comment.js";
import { n as fresh } from "./remarks2.js";

// src/report/summary.ts
/** The runner drops a whole summary above 1 MiB (bytes); the rest is for the frame. */
const MAX_NEW_BYTES = 7e5;
const MAX_EXISTING_BYTES = 25e4;
const ALL = {
	withRule: true,
	brief: false
};
const bytes = (text) => Buffer.byteLength(text);
/** The summary of a run, also the `markdown` format of the command line: everything, what stood there before folded. */
function renderSummary(remarks, channel) {
	const { github } = channel.locale;
	const list = fitList(listPages(remarks.pages, fresh, channel, ALL), MAX_NEW_BYTES, channel);
	const heading = headingOf(remarks, channel);
	const read = remarks.files === 0 ? [] : [github.read(remarks)];
	const notes = notesOf(remarks, channel);
	const foot = footLinks({
		...channel,
		runUrl: null
	});
	return `${[
		`### ${heading}`,
		...notes.length === 0 ? [] : [notes.join("\n>\n")],
		...list === "" ? [] : [list.trimEnd()],
		...renderExisting(remarks, channel),
		...read,
		...foot.length === 0 ? [] : [foot.join(" · ")]
	].join("\n\n")}\n`;
}
function fitList(blocks, limit, { locale }) {
	const { text, left } = fitBlocks(blocks, limit, bytes);
	return left.length === 0 ? text : `${text}\n${locale.github.leftOut({ count: weightOf(left) })}\n`;
}
function renderExisting(remarks, channel) {
	if (remarks.existing === 0) return [];
	const { github } = channel.locale;
	const list = fitList(listPages(remarks.pages, (all) => all.filter(({ existing }) => existing), channel, ALL), MAX_EXISTING_BYTES, channel);
	return [`<details><summary>${existingSentence(remarks, channel)}</summary>\n\n${github.existingHint({ count: remarks.existing })}\n\n${list.trimEnd()}\n\n</details>`];
}

export { renderSummary as t };