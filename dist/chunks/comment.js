import { n as repositoryPath, r as weightOf, t as fitBlocks } from "./channel.js";
import { c as plain, s as link, t as code } from "./escape.js";
import { a as ruleName, n as listPages, o as shorten, t as bySite } from "./list.js";
import { n as fresh, t as countRemarks } from "./remarks2.js";
import { n as byWorst, r as gravityOf } from "./gravity.js";
import { t as foldRepeated } from "./fold.js";

// src/report/marker.ts
const PATTERN = /^<!-- relecture:(comment|issue) run=(\d{1,15})\.(\d{1,6}) sha=([0-9a-f]{0,64}) -->/;
function writeMarker({ kind, run, attempt, sha }) {
	return `<!-- relecture:${kind} run=${run}.${attempt} sha=${sha} -->`;
}
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
function isNewer(other, than) {
	return other.run > than.run || other.run === than.run && other.attempt > than.attempt;
}

// src/report/repeated/blocks.ts
const MAX_SENTENCE = 300;
function foldPages(pages, choose) {
	const { rest, kinds } = foldRepeated(pages.flatMap(({ remarks }) => choose(remarks)));
	if (kinds.length === 0) return {
		pages,
		kinds
	};
	const kept = new Set(rest);
	return {
		pages: pages.map((page) => ({
			...page,
			remarks: page.remarks.filter((one) => kept.has(one))
		})),
		kinds
	};
}
function kindBlocks(kinds, channel, places) {
	const { repeated } = channel.locale.report;
	return kinds.map((kind) => ({
		group: "",
		heading: `**${plain(repeated.title)}**\n\n`,
		text: [...kindLines(kind, channel), ...places ? placesOf(kind, channel) : []].join("\n"),
		weight: kind.all.length,
		rank: Math.min(...kind.all.map(gravityOf))
	}));
}
function kindLines(kind, channel) {
	const { report, github } = channel.locale;
	const { rule, severity, all, pages, examples, mayBeOff } = kind;
	const count = report.repeated.count({
		count: all.length,
		pages: pages.length
	});
	const fixable = all.filter((one) => one.fixable === true).length;
	return [
		`- **${github.levels[severity]}** — ${plain(count)} ${ruleName(rule, channel)}`,
		...examples.map((one) => `  - ${placeOf(one, channel)} — ${plain(shorten(one.sentence, MAX_SENTENCE))}`),
		...mayBeOff ? [`  - ${report.repeated.decide} ${code(report.repeated.line({ rule }))}`] : [],
		...fixable === 0 ? [] : [`  - ${report.repeated.mend({
			count: fixable,
			all: all.length
		})} ${code(`relecture --fix --only ${rule}`)}`],
		""
	];
}
function placeOf({ path, start }, { fileUrl, locale }) {
	const url = fileUrl(path, start.line);
	const line = locale.github.line({ line: start.line });
	return `${code(path)} (${url === null ? line : link(line, url)})`;
}
function placesOf({ all, pages }, { locale }) {
	const lines = new Map(pages.map((path) => [path, []]));
	for (const { path, start } of all) lines.get(path)?.push(start.line);
	const items = [...lines].map(([path, at]) => `  - ${code(path)} (${at.join(", ")})`);
	return [
		`  <details><summary>${locale.report.repeated.places}</summary>\n`,
		...items,
		"",
		"  </details>",
		""
	];
}

// src/report/table.ts
const MAX_ROWS = 20;
const MAX_NAME = 80;
function pageTable(remarks, channel) {
	const { github } = channel.locale;
	const words = github.table;
	const all = bySite(byWorst(rowsOf(remarks)));
	const shown = all.slice(0, MAX_ROWS);
	const previews = new Map((channel.previewPages ?? []).map(({ path, url }) => [path, url]));
	const isShown = new Set((remarks.told ?? all).map(({ path }) => path));
	const previewOf = (path) => isShown.has(path) ? previews.get(path) ?? channel.previewUrl : null;
	const cells = shown.map((page) => ({
		page: nameOf(page, previewOf(page.path), channel),
		verdict: verdictOf$1(page, channel),
		live: linkTo(words.see, channel.liveUrl?.(page.path) ?? null),
		edit: linkTo(words.edit, channel.editUrl(page.path))
	}));
	const kept = [
		"page",
		"verdict",
		"live",
		"edit"
	].filter((name) => cells.some((row) => row[name] !== ""));
	const rows = [
		kept.map((name) => words.columns[name]),
		kept.map(() => "---"),
		...cells.map((row) => kept.map((name) => row[name]))
	];
	const more = all.length - shown.length;
	return {
		text: [...rows.map((row) => `| ${row.map(cell).join(" | ")} |`), ...more === 0 ? [] : ["", words.more({ count: more })]].join("\n"),
		rows: new Set(shown.map(({ path }) => path))
	};
}
function rowsOf({ pages, told }) {
	const brought = pages.map((page) => ({
		...page,
		remarks: fresh(page.remarks)
	}));
	const known = new Set(brought.map(({ path }) => path));
	const clean = (told ?? []).filter(({ path }) => !known.has(path));
	const isTold = new Set((told ?? []).map(({ path }) => path));
	return [...brought.filter(({ path, remarks }) => remarks.length > 0 || isTold.has(path)), ...clean];
}
function nameOf(page, preview, channel) {
	const name = page.title === null ? code(page.path) : plain(shorten(page.title, MAX_NAME));
	const shown = preview === null ? name : link(name, preview);
	return page.title === null || channel.audience === "editor" ? shown : `${shown}<br>${code(repositoryPath(channel, page.path))}`;
}
function verdictOf$1({ remarks }, { locale: { github } }) {
	const { counts } = countRemarks([{
		path: "",
		title: null,
		remarks
	}]);
	return github.verdict({
		errors: counts.error,
		warnings: counts.warning,
		infos: counts.info
	});
}
function linkTo(words, url) {
	return url === null ? "" : link(words, url);
}
function cell(text) {
	return text.replace(/(?<!\\)\|/g, "\\|");
}

// src/report/comment.ts
const MAX_LIST = 58e3;
function countsOf(counts) {
	return {
		errors: counts.error,
		warnings: counts.warning,
		infos: counts.info
	};
}
function isClean(remarks) {
	return remarks.counts.error + remarks.counts.warning + remarks.counts.info === 0;
}
function isNeeded({ counts, notDone, unread }) {
	return counts.error + counts.warning + notDone.length + unread.length > 0;
}
function isIncomplete(remarks, failed) {
	return isClean(remarks) && (failed || remarks.notDone.length > 0);
}
function headingOf(remarks, { locale: { github }, merged, failed = false }) {
	if (isIncomplete(remarks, failed)) return github.incomplete;
	return isClean(remarks) ? github.clean({
		files: remarks.files,
		merged
	}) : github.title(countsOf(remarks.counts));
}
function verdictOf(remarks, { locale: { github }, failed = false }) {
	return isIncomplete(remarks, failed) ? github.incomplete : github.verdict(countsOf(remarks.counts));
}
function notesOf({ notDone, unread, unknownLinks }, channel) {
	return [
		...channel.notes,
		...notDone,
		...unread,
		...unknownLinks
	].map((note) => `> ${note}`);
}
function existingSentence(remarks, { locale }) {
	return locale.github.existing({
		count: remarks.existing,
		others: !isClean(remarks)
	});
}
function renderComment(remarks, channel, marker) {
	const { github } = channel.locale;
	const links = [...footLinks({
		...channel,
		previewPages: []
	}), ...commitLink(channel)];
	const notes = notesOf(remarks, channel);
	if (isClean(remarks) && notes.length === 0) {
		const line = [headingOf(remarks, channel), ...links].join(" · ");
		return `${writeMarker(marker)}\n${line}\n`;
	}
	const { merged, draft, audience } = channel;
	const table = pageTable(remarks, channel);
	const { pages, kinds } = foldPages(remarks.pages, fresh);
	const [blocks, hints] = [false, true].map((areHints) => [...listPages(pages, (all) => fresh(all).filter((one) => isHint(one) === areHints), channel, {
		...BRIEF,
		inTable: table.rows
	}), ...kindBlocks(kinds.filter((kind) => isHint(kind) === areHints), channel, false)]);
	const fitted = fitBlocks(blocks, MAX_LIST, (text) => text.length);
	const small = fitBlocks(hints, MAX_LIST - fitted.text.length, (text) => text.length);
	const word = channel.wholeUrl == null ? github.leftOut : github.more;
	const left = weightOf(fitted.left) + weightOf(small.left);
	const list = [
		...fitted.text === "" ? [] : [foldMany(fitted.text, remarks, channel)],
		...small.text === "" ? [] : [folded(github.hints({ count: weightOf(hints) }), small.text)],
		...left === 0 ? [] : [word({ count: left })]
	];
	const heading = headingOf(remarks, channel);
	const intro = blocks.length + hints.length === 0 ? [] : [github.intro({
		audience,
		merged,
		draft,
		blocking: remarks.counts.error > 0,
		others: remarks.counts.warning + remarks.counts.info > 0
	})];
	const existing = remarks.existing === 0 ? [] : [`<sub>${existingSentence(remarks, channel)}</sub>`];
	return `${[
		`${writeMarker(marker)}\n### ${heading}`,
		...intro,
		...table.rows.size === 0 ? [] : [table.text],
		...list,
		...notes.length === 0 ? [] : [notes.join("\n>\n")],
		...existing,
		...links.length === 0 ? [] : [links.join(" · ")]
	].join("\n\n")}\n`;
}
const BRIEF = {
	withRule: false,
	brief: true
};
function isHint({ severity }) {
	return severity === "info";
}
const FEW_PAGES = 5;
function foldMany(text, { pages }, { locale }) {
	return pages.filter(({ remarks }) => fresh(remarks).some((one) => !isHint(one))).length > FEW_PAGES ? folded(locale.github.pageByPage, text) : text.trimEnd();
}
function folded(title, text) {
	return `<details><summary>${title}</summary>\n\n${text.trimEnd()}\n\n</details>`;
}
function commitLink({ commit, locale }) {
	return commit == null ? [] : [`${locale.github.commit} ${link(code(commit.sha.slice(0, SHORT_SHA)), commit.url)}`];
}
const SHORT_SHA = 7;
const MAX_PREVIEW_PAGES = 12;
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

export { headingOf as a, notesOf as c, pageTable as d, foldPages as f, writeMarker as g, readMarker as h, footLinks as i, renderComment as l, isNewer as m, existingSentence as n, isClean as o, kindBlocks as p, foldMany as r, isNeeded as s, commitLink as t, verdictOf as u };