import { a as plain, i as link, t as code } from "./escape.js";
import { r as fresh, t as byGravity } from "./remarks2.js";

// src/report/channel.ts
/** Blocks of text as long as they fit; what is left out is counted by a last line. */
function fitBlocks(blocks, limit, measure, tail) {
	const kept = [];
	let size = 0;
	for (const [index, { text }] of blocks.entries()) {
		size += measure(text);
		if (size > limit) {
			const left = blocks.slice(index).reduce((sum, block) => sum + block.weight, 0);
			return left === 0 ? kept.join("") : `${kept.join("")}${tail(left)}\n`;
		}
		kept.push(text);
	}
	return kept.join("");
}

// src/report/list.ts
/** The heading of a page: its title, where to edit it. */
function pageHeading(page, channel) {
	const name = page.title === null ? code(page.path) : `**${plain(page.title)}**`;
	const edit = channel.editUrl(page.path);
	const parts = [name];
	if (edit !== null) parts.push(link(channel.locale.github.edit, edit));
	else if (page.title !== null) parts.push(code(page.path));
	return parts.join(" · ");
}
/** One remark as an item: how grave, where in the words of the editor, and the sentence. */
function remarkItem(remark, channel, withRule) {
	const { github } = channel.locale;
	const where = [...remark.labels.map(plain)].join(" › ");
	const at = github.line({ line: remark.start.line });
	const url = channel.fileUrl(remark.path, remark.start.line);
	const place = url === null ? at : link(at, url);
	const rule = withRule ? ` ${ruleName(remark.rule, channel)}` : "";
	return `- ${where === "" ? `**${github.levels[remark.severity]}**` : `**${github.levels[remark.severity]}** — ${where}`} (${place})${rule}  \n  ${plain(remark.sentence)}\n`;
}
function ruleName(rule, channel) {
	const url = channel.ruleUrl(rule);
	return url === null ? code(rule) : link(code(rule), url);
}
/** Remarks of pages as blocks: the heading of a page goes with its first remark. */
function listPages(pages, choose, channel, withRule) {
	return pages.flatMap((page) => {
		const chosen = [...choose(page.remarks)].sort(byGravity);
		return chosen.map((remark, index) => ({
			text: (index === 0 ? `${pageHeading(page, channel)}\n\n` : "") + remarkItem(remark, channel, withRule) + (index === chosen.length - 1 ? "\n" : ""),
			weight: 1
		}));
	});
}

// src/report/comment.ts
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
/** « Voir l’aperçu · Tout le détail ». */
function footLinks({ locale, previewUrl, runUrl }) {
	const links = [];
	if (previewUrl !== null) links.push(link(locale.github.preview, previewUrl));
	if (runUrl !== null) links.push(link(locale.github.details, runUrl));
	return links;
}

// src/report/summary.ts
/** The runner drops a whole summary above 1 MiB (bytes); the rest is for the frame. */
const MAX_NEW_BYTES = 7e5;
const MAX_EXISTING_BYTES = 25e4;
const bytes = (text) => Buffer.byteLength(text);
/** The summary of a run, also the `markdown` format of the command line: everything, what stood there before folded. */
function renderSummary(remarks, channel) {
	const { github } = channel.locale;
	const more = (count) => github.moreInReport({ count });
	const list = fitBlocks(listPages(remarks.pages, fresh, channel, true), MAX_NEW_BYTES, bytes, more);
	const heading = isClean(remarks) ? github.clean({
		files: remarks.files,
		merged: channel.merged
	}) : github.title(countsOf(remarks.counts));
	const read = remarks.files === 0 ? [] : [github.read({
		files: remarks.files,
		asOf: remarks.asOf
	})];
	const notes = [...channel.notes, ...remarks.notDone].map((note) => `> ${note}`);
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
	const old = listPages(remarks.pages, (all) => all.filter(({ existing }) => existing), channel, true);
	const list = fitBlocks(old, MAX_EXISTING_BYTES, bytes, more);
	return [`<details><summary>${github.existing({ count: remarks.existing })}</summary>\n\n${github.existingHint}\n\n${list.trimEnd()}\n\n</details>`];
}

export { renderSummary };