import { c as plain, s as link, t as code } from "./escape.js";
import { t as byGravity } from "./remarks2.js";

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
	return `- ${where === "" ? `**${github.levels[remark.severity]}**` : `**${github.levels[remark.severity]}** — ${where}`} (${place})${words(remark)}${rule}  \n  ${plain(remark.sentence)}\n`;
}
/** The line that opens front matter: where something is missing, and no words. */
const FENCE = /^(?:-{3}|\+{3})$/;
/** The words a remark is about, where its sentence does not quote them: on the line itself one sees them, not here. */
function words({ excerpt, sentence }) {
	const bare = (text) => text.replace(/\s+/g, " ").replace(/…$/, "").trim();
	if (FENCE.test(excerpt.trim())) return "";
	return bare(excerpt) === "" || bare(sentence).includes(bare(excerpt)) ? "" : ` · ${code(excerpt)}`;
}
function ruleName(rule, channel) {
	const url = channel.ruleUrl(rule);
	return url === null ? code(rule) : link(code(rule), url);
}
/** Remarks of pages as blocks: the heading of a page goes with its first remark. */
function listPages(pages, choose, channel, { withRule, brief }) {
	return pages.flatMap((page) => {
		const chosen = [...choose(page.remarks)].sort(byGravity);
		const items = brief ? gatherHints(chosen) : chosen.map((remark) => ({
			remark,
			like: 0
		}));
		return items.map(({ remark, like }, index) => {
			const heading = index === 0 ? `${pageHeading(page, channel)}\n\n` : "";
			const more = like === 0 ? "" : `  <sub>${channel.locale.github.alike({ count: like })}</sub>\n`;
			const end = index === items.length - 1 ? "\n" : "";
			return {
				text: heading + remarkItem(remark, channel, withRule) + more + end,
				weight: 1 + like
			};
		});
	});
}
/** The remarks to show, each with the number of those like it that it stands for. */
function gatherHints(remarks) {
	const items = [];
	const hints = /* @__PURE__ */ new Map();
	for (const remark of remarks) {
		const item = {
			remark,
			like: 0
		};
		const same = hints.get(remark.rule) ?? [];
		const last = remark.severity === "info" ? same[1] : void 0;
		if (last === void 0) items.push(item);
		else last.like++;
		if (remark.severity === "info" && last === void 0) hints.set(remark.rule, [...same, item]);
	}
	return items;
}

// src/report/marker.ts
const PATTERN = /^<!-- relecture:(comment|issue) run=(\d{1,15})\.(\d{1,6}) sha=([0-9a-f]{0,64}) -->/;
function writeMarker({ kind, run, attempt, sha }) {
	return `<!-- relecture:${kind} run=${run}.${attempt} sha=${sha} -->`;
}
/** The marker a text starts with; null when it does not start with one. Whoever wrote the text is checked apart. */
function readMarker(body) {
	const match = PATTERN.exec(body);
	if (match === null) return null;
	return {
		kind: match[1],
		run: Number(match[2]),
		attempt: Number(match[3]),
		sha: match[4] ?? ""
	};
}
/** True when `other` was written by a run that started after this one. */
function isNewer(other, than) {
	return other.run > than.run || other.run === than.run && other.attempt > than.attempt;
}

export { pageHeading as a, listPages as i, readMarker as n, remarkItem as o, writeMarker as r, fitBlocks as s, isNewer as t };