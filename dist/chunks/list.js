import { r as maskCredentials } from "./credentials2.js";
import { c as plain, s as link, t as code } from "./escape.js";
import { n as byWorst, r as gravityOf, t as byGravity } from "./gravity.js";

// src/report/list.ts
const MAX_NAME = 120;
const MAX_SENTENCE = 1e3;
function shorten(given, most) {
	const text = given.length <= most ? given : maskCredentials(given);
	return text.length <= most ? text : `${[...text.slice(0, most)].slice(0, -1).join("")}…`;
}
function pageHeading(page, channel, alone = false) {
	const name = page.title === null ? code(page.path) : `**${plain(shorten(page.title, MAX_NAME))}**`;
	if (alone) return name;
	const edit = channel.editUrl(page.path);
	const parts = [name];
	if (edit !== null) parts.push(link(channel.locale.github.edit, edit));
	else if (page.title !== null) parts.push(code(page.path));
	return parts.join(" · ");
}
function bySite(pages) {
	return [...new Set(pages.map(({ site }) => site))].flatMap((site) => pages.filter((page) => page.site === site));
}
function siteHeading({ site }, { locale: { github } }) {
	if (site === void 0) return void 0;
	return `#### ${site === "" ? github.mainSite : `${github.site} ${code(site)}`}\n\n`;
}
function remarkItem(remark, channel, withRule) {
	const { github } = channel.locale;
	const where = remark.labels.map((label) => plain(shorten(label, MAX_NAME))).join(" › ");
	const at = github.line({ line: remark.start.line });
	const url = channel.fileUrl(remark.path, remark.start.line);
	const place = url === null ? at : link(at, url);
	const rule = withRule ? ` ${ruleName(remark.rule, channel)}` : "";
	return `- ${where === "" ? `**${github.levels[remark.severity]}**` : `**${github.levels[remark.severity]}** — ${where}`} (${place})${words(remark)}${rule}  \n  ${plain(shorten(remark.sentence, MAX_SENTENCE))}\n`;
}
const FENCE = /^(?:-{3}|\+{3})$/;
function words({ excerpt, sentence }) {
	const bare = (text) => text.replace(/\s+/g, " ").replace(/…$/, "").trim();
	if (FENCE.test(excerpt.trim())) return "";
	return bare(excerpt) === "" || bare(sentence).includes(bare(excerpt)) ? "" : ` · ${code(excerpt)}`;
}
function ruleName(rule, channel) {
	const url = channel.ruleUrl(rule);
	return url === null ? code(rule) : link(code(rule), url);
}
function listPages(pages, choose, channel, { withRule, brief, inTable }) {
	const told = pages.map((page) => ({
		...page,
		remarks: [...choose(page.remarks)].sort(byGravity)
	}));
	return bySite(byWorst(told.filter(({ remarks }) => remarks.length > 0))).flatMap((page) => {
		const items = brief ? gatherHints(page.remarks) : page.remarks.map((remark) => ({
			remark,
			like: 0
		}));
		const heading = inTable?.size === 1 && inTable.has(page.path) ? "" : `${pageHeading(page, channel, inTable?.has(page.path))}\n\n`;
		return items.map(({ remark, like }) => {
			const more = like === 0 ? "" : `  <sub>${channel.locale.github.alike({ count: like })}</sub>\n`;
			const text = remarkItem(remark, channel, withRule) + more;
			return {
				group: page.path,
				heading,
				section: siteHeading(page, channel),
				text,
				weight: 1 + like,
				rank: gravityOf(remark)
			};
		});
	});
}
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

export { ruleName as a, remarkItem as i, listPages as n, shorten as o, pageHeading as r, siteHeading as s, bySite as t };