import { c as plain, t as code } from "./escape.js";
import { n as visibleLine, t as visible } from "./visible.js";
import { t as wrap } from "./wrap.js";

// src/report/unread.ts
function endLines(said, review, options) {
	const { summary, rest } = endOf(said, review, options);
	return [...summary, ...rest];
}
function endOf(said, review, options) {
	const { locale, width } = options;
	const { stats, pages, notDone } = review;
	const isEmpty = pages.length === 0 && notDone.length === 0;
	return {
		summary: wrap(isEmpty ? locale.report.summary(stats) : said, width),
		rest: [
			...unreadLines(stats.unread, options),
			...unknownLines(stats, options),
			...notDone.flatMap(({ code, count }) => wrap(locale.report.notDone[code]({ count }), width))
		]
	};
}
function unreadLines(unread, { locale, width, verbose = false }) {
	if (unread.length === 0) return [];
	const words = locale.report.unreadList;
	if (verbose && tellsMore(unread)) return [words.title, ...unread.flatMap((one) => [`  ${words.part(one)}`, ...fileLines(one, words)])];
	return wrap(visible(unreadSentence(unread, locale)), width).map(visibleLine);
}
function unknownLines({ unknownLinks }, { locale, width }) {
	if (unknownLinks.length === 0) return [];
	return wrap(visible(locale.unknownLinks.all({ unknownLinks })), width).map(visibleLine);
}
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
function tellsMore(unread) {
	return unread.some(({ count }) => count > 1);
}
function fileLines({ count, files = [] }, { rest }) {
	const left = count - files.length;
	return [...files.map((path) => visibleLine(`    ${path}`)), ...left > 0 ? [`    ${rest({ count: left })}`] : []];
}

export { unreadNotes as a, unreadLines as i, endOf as n, fileLines as r, endLines as t };