// src/dates/day.ts
const MILLISECONDS = 864e5;
function isoDay(year, month, day) {
	if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
	if (day > daysInMonth(year, month)) return null;
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
function daysInMonth(year, month) {
	if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
	return [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}
function dayNumber(day) {
	return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}
function addDays(day, count) {
	const moved = /* @__PURE__ */ new Date((dayNumber(day) + count) * MILLISECONDS);
	const text = Number.isNaN(moved.getTime()) ? "" : moved.toISOString();
	return /^\d{4}-/.test(text) ? text.slice(0, 10) : day;
}
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
function weekdayOf(day) {
	return ((dayNumber(day) + 4) % 7 + 7) % 7;
}
function yearOf(day) {
	return Number(day.slice(0, 4));
}
function isIsoDay(text) {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}
function dayIn(instant, timeZone) {
	const parts = new Map(formatOf(timeZone).formatToParts(instant).map(({ type, value }) => [type, value]));
	return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
}
let last = null;
function formatOf(timeZone) {
	if (last?.timeZone !== timeZone) last = {
		timeZone,
		format: new Intl.DateTimeFormat("en-CA", {
			timeZone,
			year: "numeric",
			month: "2-digit",
			day: "2-digit"
		})
	};
	return last.format;
}

export { isIsoDay as a, yearOf as c, daysInMonth as i, dayIn as n, isoDay as o, daysBetween as r, weekdayOf as s, addDays as t };