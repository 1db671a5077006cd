// src/site/settings/value.ts
/** Stands for a value that nobody knows without running the settings. */
const UNKNOWN = Symbol("unknown");
/** A call that stands in the settings: `starlight({ title: … })`. What it gives is unknown, what it is given may not be. */
var Call = class {
	name;
	given;
	constructor(name, given) {
		this.name = name;
		this.given = given;
	}
};
function record(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Call) ? value : {};
}
/** Whether settings could be read at all: what a module exports may be a call, or nothing. */
function isSettings(value) {
	return typeof value === "object" && value !== null && !(value instanceof Call);
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
/** A text that says something, else null. */
function text(value) {
	return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
/** A list of names, or one name. */
function texts(value) {
	return (Array.isArray(value) ? value : [value]).flatMap((one) => text(one) ?? []);
}
/** A nested setting, whatever the case of its keys. */
function at(settings, ...path) {
	let value = settings;
	for (const step of path) {
		const here = record(value);
		const key = Object.keys(here).find((name) => name.toLowerCase() === step.toLowerCase());
		value = key === void 0 ? void 0 : here[key];
	}
	return value;
}
/** Whether anything in a value is unknown, to a bounded depth. */
function isUncertain(value, depth = 4) {
	if (value === UNKNOWN || value instanceof Call) return true;
	if (depth === 0 || typeof value !== "object" || value === null) return false;
	return Object.values(value).some((one) => isUncertain(one, depth - 1));
}
/** A text, or the default of `!ENV [NAME, default]`: the last of its list. */
function defaultText(value) {
	return text(Array.isArray(value) ? value.at(-1) : value);
}
/** A public address: `http` or `https`, else null. */
function webAddress(value) {
	const address = defaultText(value);
	return address !== null && /^https?:\/\/[^\s/]/i.test(address) ? address : null;
}

export { isSettings as a, record as c, webAddress as d, defaultText as i, text as l, UNKNOWN as n, isUncertain as o, at as r, listOf as s, Call as t, texts as u };