import { i as listPages, s as fitBlocks } from "./marker.js";
import { i as headingOf, n as existingSentence, r as footLinks } from "./comment.js";
import { r as fresh } from "./remarks2.js";

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
	const more = (count) => `\n${github.moreInReport({ count })}`;
	const list = fitBlocks(listPages(remarks.pages, fresh, channel, ALL), MAX_NEW_BYTES, bytes, more);
	const heading = headingOf(remarks, channel);
	const read = remarks.files === 0 ? [] : [github.read({
		files: remarks.files,
		asOf: remarks.asOf
	})];
	const notes = [
		...channel.notes,
		...remarks.notDone,
		...remarks.unread
	].map((note) => `> ${note}`);
	const foot = footLinks({
		...channel,
		runUrl: null
	});
	return `${[
		`### ${heading}`,
		...notes.length === 0 ? [] : [notes.join("\n>\n")],
		...list === "" ? [] : [list.trimEnd()],
		...renderExisting(remarks, channel, more),
		...read,
		...foot.length === 0 ? [] : [foot.join(" · ")]
	].join("\n\n")}\n`;
}
function renderExisting(remarks, channel, more) {
	if (remarks.existing === 0) return [];
	const { github } = channel.locale;
	const old = listPages(remarks.pages, (all) => all.filter(({ existing }) => existing), channel, ALL);
	const list = fitBlocks(old, MAX_EXISTING_BYTES, bytes, more);
	return [`<details><summary>${existingSentence(remarks, channel)}</summary>\n\n${github.existingHint({ count: remarks.existing })}\n\n${list.trimEnd()}\n\n</details>`];
}

export { renderSummary as t };