import { c as plain, t as code } from "./escape.js";
import { n as visibleLine, t as visible } from "./visible.js";
import { t as wrap } from "./wrap.js";

// src/report/unread.ts
/** How a report for a person ends: its summary, or that no page was read, and what was not read or not done. */
function endLines(summary, review, options) {
	const { locale, width } = options;
	const { stats, pages, notDone } = review;
	const said = pages.length === 0 && notDone.length === 0 ? locale.report.summary(stats) : summary;
	return [
		...wrap(said, width),
		...unreadLines(stats.unread, options),
		...unknownLines(stats, options),
		...notDone.map(({ code, count }) => locale.report.notDone[code]({ count }))
	];
}
/** What was not read, for a person at a terminal: one sentence, or with `verbose` the list of it all. Nothing when all was read. */
function unreadLines(unread, { locale, width, verbose = false }) {
	if (unread.length === 0) return [];
	const words = locale.report.unreadList;
	if (verbose && tellsMore(unread)) return [words.title, ...unread.flatMap((one) => [`  ${words.part(one)}`, ...fileLines(one, words)])];
	return wrap(visible(unreadSentence(unread, locale)), width).map(visibleLine);
}
/** The links of the site that nobody can follow, counted. */
function unknownLines({ unknownLinks }, { locale, width }) {
	if (unknownLinks.length === 0) return [];
	return wrap(visible(locale.unknownLinks.all({ unknownLinks })), width).map(visibleLine);
}
/** The same as notes in Markdown. */
function unreadNotes(unread, locale, verbose) {
	if (unread.length === 0) return [];
	const words = locale.report.unreadList;
	if (!verbose || !tellsMore(unread)) return [plain(unreadSentence(unread, locale))];
	return [words.title, ...unread.map((one) => {
		const { files = [], count } = one;
		const rest = count > files.length ? [words.rest({ count: count - files.length })] : [];
		return `${plain(words.part(one))} ${[...files.map(code), ...rest].join(", ")}`;
	})];
}
function unreadSentence(unread, { report }) {
	const said = report.unread({ unread });
	return tellsMore(unread) ? `${said} ${report.unreadList.hint}` : said;
}
/** A sentence names the first of each reason already. */
function tellsMore(unread) {
	return unread.some(({ count }) => count > 1);
}
/** The paths of a list that may have been cut, and how many more there are. */
function fileLines({ count, files = [] }, { rest }) {
	const left = count - files.length;
	return [...files.map((path) => visibleLine(`    ${path}`)), ...left > 0 ? [`    ${rest({ count: left })}`] : []];
}

export { unreadNotes as i, fileLines as n, unreadLines as r, endLines as t };