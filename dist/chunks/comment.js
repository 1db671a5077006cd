import { i as listPages, r as writeMarker, s as fitBlocks } from "./marker.js";
import { s as link, t as code } from "./escape.js";
import { r as fresh } from "./remarks2.js";

// src/report/comment.ts
/** GitHub refuses longer comments (65,536 characters); the rest is for the frame. */
const MAX_LIST = 58e3;
/** The counts as the sentences of the locale take them. */
function countsOf(counts) {
	return {
		errors: counts.error,
		warnings: counts.warning,
		infos: counts.info
	};
}
/** True when the comment has nothing to say beyond that all is well. */
function isClean(remarks) {
	return remarks.counts.error + remarks.counts.warning + remarks.counts.info === 0;
}
/** The comment of a pull request: what to do, page by page, in plain words; one line when all is well. */
function renderComment(remarks, channel, marker) {
	const { github } = channel.locale;
	const links = footLinks(channel);
	if (isClean(remarks) && channel.notes.length === 0 && remarks.notDone.length === 0) {
		const line = [github.clean({
			files: remarks.files,
			merged: channel.merged
		}), ...links].join(" · ");
		return `${writeMarker(marker)}\n${line}\n`;
	}
	const { merged, draft, audience } = channel;
	const blocks = listPages(remarks.pages, fresh, channel, {
		withRule: false,
		brief: true
	});
	const list = fitBlocks(blocks, MAX_LIST, (text) => text.length, (count) => github.more({ count }));
	const counts = countsOf(remarks.counts);
	const intro = blocks.length === 0 ? [] : [github.intro({
		audience,
		merged,
		draft,
		blocking: remarks.counts.error > 0,
		others: remarks.counts.warning + remarks.counts.info > 0
	})];
	const notes = [...channel.notes, ...remarks.notDone].map((note) => `> ${note}`);
	const existing = remarks.existing === 0 ? [] : [`<sub>${github.existing({ count: remarks.existing })}</sub>`];
	return `${[
		`${writeMarker(marker)}\n### ${github.title(counts)}`,
		...intro,
		...list === "" ? [] : [list.trimEnd()],
		...notes.length === 0 ? [] : [notes.join("\n>\n")],
		...existing,
		...links.length === 0 ? [] : [links.join(" · ")]
	].join("\n\n")}\n`;
}
/** Pages of the preview that are named one by one. */
const MAX_PREVIEW_PAGES = 12;
/** « Voir l’aperçu (a.md, b.md) · Tout le détail ». */
function footLinks({ locale, previewUrl, previewPages = [], runUrl }) {
	const links = [];
	if (previewUrl !== null) {
		const pages = previewPages.slice(0, MAX_PREVIEW_PAGES).map(({ path, url }) => link(code(path), url));
		const each = pages.length > 1 ? ` (${pages.join(", ")}${previewPages.length > pages.length ? ", …" : ""})` : "";
		links.push(link(locale.github.preview, previewUrl) + each);
	}
	if (runUrl !== null) links.push(link(locale.github.details, runUrl));
	return links;
}

export { renderComment as i, footLinks as n, isClean as r, countsOf as t };