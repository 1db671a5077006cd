import { t as isDoubt } from "./reason.js";
import { r as wordReason } from "./word.js";
import { o as shorten } from "./list.js";
import { t as sourcesOf } from "./sources.js";
import { t as endLines } from "./unread2.js";
import { n as visibleLine, t as visible } from "./visible.js";
import { t as wrap } from "./wrap.js";
import { t as review } from "./review.js";
import { a as writeReport, o as writeReports } from "./output.js";
import { t as openSession } from "./session.js";
import { t as inLanguageOfContent } from "./site-language2.js";
import { n as endOf } from "./verdict.js";

// src/report/links.ts
const PARTS = [
	["dead", 31],
	["closed", 31],
	["draft", 31],
	["invalid", 31],
	["refused", 33],
	["doubtful", 33],
	["unreachable", 33],
	["blocked", 36],
	["redirected", 36],
	["ok", 32],
	["skipped", 2]
];
const MOST_PLACES = 5;
const MAX_TEXT = 60;
function renderLinks(review, options) {
	const { locale, colour } = options;
	const words = locale.linkTable;
	if (review.links.length === 0) return `${endLines(words.none, review, options).join("\n")}\n`;
	const paint = (code, text) => colour ? `\u001B[${code}m${text}\u001B[0m` : text;
	const placeOf = placesOf(review);
	const blocks = [];
	const counts = [];
	for (const [part, code] of PARTS) {
		const entries = review.links.filter((entry) => partOf(entry) === part);
		if (entries.length === 0) continue;
		counts.push(words.counts[part]({ count: entries.length }));
		const lines = [paint(code, `${words.states[part]} (${entries.length})`)];
		for (const [sentence, group] of groupBySentence(entries, part, locale)) {
			if (sentence !== "") lines.push(...wrap(visible(sentence), options.width - 2).map((line) => `  ${line}`));
			for (const entry of group) lines.push(...entryLines(entry, placeOf, locale, (text) => paint(2, text)));
		}
		blocks.push(lines.join("\n"));
	}
	const links = review.links.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
	const summary = words.summary({
		links,
		urls: review.links.length,
		counts: counts.join(", ")
	});
	return `${[...blocks, endLines(summary, review, options).join("\n")].join("\n\n")}\n`;
}
function partOf(entry) {
	return isDoubt(entry) ? "doubtful" : entry.state;
}
function groupBySentence(entries, part, locale) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const sentence = part === "ok" && entry.reason.code === "answers" ? "" : wordReason(locale, entry.reason);
		const group = groups.get(sentence);
		if (group === void 0) groups.set(sentence, [entry]);
		else group.push(entry);
	}
	return groups;
}
function entryLines(entry, placeOf, { linkTable: words }, dim) {
	const note = entry.closesOn === null || entry.reason["until"] === entry.closesOn ? "" : `  ${dim(words.closesOn({ day: entry.closesOn ?? "" }))}`;
	const shown = entry.occurrences.slice(0, MOST_PLACES);
	const rest = entry.occurrences.length - shown.length;
	return [
		`${visibleLine(`    ${entry.url}`)}${note}`,
		...shown.map((occurrence) => `      ${dim(visibleLine(placeOf(occurrence)))}`),
		...rest === 0 ? [] : [`      ${dim(words.more({ count: rest }))}`]
	];
}
function placesOf(review) {
	const sourceOf = sourcesOf(review);
	return ({ path, range, text }) => {
		const place = sourceOf(path)?.place(range.start);
		const at = place === void 0 ? path : `${path}:${place.line}:${place.column}`;
		return text === "" ? at : `${at}  ${shorten(text, MAX_TEXT)}`;
	};
}

// src/cli/links.ts
async function links(asked, terminal, cwd, env) {
	const only = asked.only.length === 0 ? ["link-"] : asked.only;
	const { world, request } = openSession({
		...asked,
		only
	}, terminal, cwd, env);
	const isInWords = asked.outputs.every(({ format }) => format === "pretty");
	const found = await review(world, {
		...request,
		dates: false,
		...isInWords && { confirm: false }
	});
	const options = inLanguageOfContent(asked, found);
	for (const output of options.outputs) {
		if (output.format !== "pretty") {
			await writeReports(found, {
				...options,
				outputs: [output]
			}, terminal);
			continue;
		}
		const text = renderLinks(found, {
			...options,
			colour: terminal.colour && output.file === null,
			width: terminal.width
		});
		if (output.file === null) terminal.out(text);
		else writeReport(output.file, text, options);
	}
	return endOf(found, options);
}

export { links };