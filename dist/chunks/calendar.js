import { r as daysBetween, t as addDays } from "./day.js";
import { r as sha256 } from "./machine.js";
import { t as sourcesOf } from "./sources.js";
import { t as endLines } from "./unread2.js";
import { t as visible } from "./visible.js";
import { t as wrap } from "./wrap.js";

// src/report/calendar.ts
const ICS_LINE = 75;
function calendarOf(review) {
	const sourceOf = sourcesOf(review);
	const told = /* @__PURE__ */ new Set();
	return [...review.dates].sort((a, b) => Number(a.kind === "recurrence") - Number(b.kind === "recurrence")).flatMap((mention) => {
		const { path, field, range, sentence, staleFrom } = mention;
		const key = `${path}:${field}:${sentence}:${staleFrom}`;
		const source = sourceOf(path);
		if (staleFrom === null || source === null || told.has(key)) return [];
		told.add(key);
		const { verdict, quote, surface, kind, from, to, yearInferred, confidence, because } = mention;
		return [{
			staleFrom,
			verdict,
			path,
			start: source.place(range.start),
			end: source.place(range.end),
			field,
			quote,
			surface,
			kind,
			from,
			to,
			yearInferred,
			confidence,
			because
		}];
	}).sort(byDay);
}
function byDay(a, b) {
	return compare(a.staleFrom, b.staleFrom) || compare(a.path, b.path) || a.start.offset - b.start.offset;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function renderCalendar(review, format, options) {
	const entries = calendarOf(review);
	return format === "ics" ? renderIcs(entries, review.asOf, options.locale) : renderPretty(entries, review, options);
}
function renderPretty(entries, review, options) {
	const { asOf, dates } = review;
	const { locale } = options;
	const words = locale.calendar;
	const lines = [
		[words.over, entries.filter(({ verdict }) => verdict === "stale")],
		[words.soon, entries.filter(({ verdict }) => verdict === "expiring-soon")],
		[words.later, entries.filter(({ verdict }) => verdict !== "stale" && verdict !== "expiring-soon")]
	].flatMap(([title, part]) => part.length === 0 ? [] : [
		title,
		...part.flatMap((entry) => prettyEntry(entry, asOf, options)),
		""
	]);
	const promises = dates.filter(({ staleFrom }) => staleFrom !== null).length;
	const summary = words.summary({
		entries: entries.length,
		others: dates.length - promises
	});
	return `${[...lines, ...endLines(summary, review, options)].join("\n")}\n`;
}
const INDENT = 14;
function prettyEntry(entry, asOf, { locale: { calendar }, width }) {
	const { staleFrom, quote, path, start, because, yearInferred, to } = entry;
	const left = daysBetween(asOf, staleFrom) - 1;
	const claim = to === null ? calendar.vague({
		quote,
		left
	}) : calendar.claim({
		quote,
		left
	});
	const reasons = [...because.map((code) => calendar.reasons[code] ?? code), ...yearInferred ? [calendar.yearInferred({ year: (to ?? "").slice(0, 4) })] : []].join(", ");
	return [
		...wrap(visible(claim), width - INDENT),
		visible(`${path}:${start.line}`),
		...wrap(reasons, width - INDENT)
	].map((line, index) => `${index === 0 ? `  ${staleFrom}  ` : " ".repeat(INDENT)}${line}`);
}
function renderIcs(entries, asOf, { calendar }) {
	const stamp = `${compact(asOf)}T000000Z`;
	const events = entries.flatMap((entry) => {
		const { staleFrom, path, start, field, quote, because } = entry;
		const uid = sha256(`${path}\n${field}\n${quote}\n${staleFrom}`).slice(0, 32);
		const reasons = because.map((code) => calendar.reasons[code] ?? code).join(", ");
		return [
			"BEGIN:VEVENT",
			`UID:${uid}@relecture`,
			`DTSTAMP:${stamp}`,
			`DTSTART;VALUE=DATE:${compact(staleFrom)}`,
			`DTEND;VALUE=DATE:${compact(addDays(staleFrom, 1))}`,
			`SUMMARY:${escapeIcs(calendar.event({ quote }))}`,
			`DESCRIPTION:${escapeIcs(`${path}:${start.line}${reasons === "" ? "" : `\n${reasons}`}`)}`,
			"TRANSP:TRANSPARENT",
			"END:VEVENT"
		];
	});
	return [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Relecture//relecture dates//FR",
		`X-WR-CALNAME:${escapeIcs(calendar.name)}`,
		...events,
		"END:VCALENDAR"
	].map((line) => `${foldIcs(line)}\r\n`).join("");
}
function compact(day) {
	return day.replaceAll("-", "");
}
function escapeIcs(text) {
	return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n").replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "").replaceAll("##[", "##​[");
}
function foldIcs(line) {
	let folded = "";
	let bytes = 0;
	for (const character of line) {
		const size = Buffer.byteLength(character);
		if (bytes + size > ICS_LINE) {
			folded += "\r\n ";
			bytes = 1;
		}
		folded += character;
		bytes += size;
	}
	return folded;
}

export { calendarOf as n, renderCalendar as r, byDay as t };