// src/site/settings/value.ts
const UNKNOWN = Symbol("unknown");
var Call = class {
	name;
	given;
	of;
	constructor(name, given, of = null) {
		this.name = name;
		this.given = given;
		this.of = of;
	}
};
function record(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Call) ? value : {};
}
function isSettings(value) {
	return typeof value === "object" && value !== null && !(value instanceof Call);
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function text(value) {
	return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
function texts(value) {
	return (Array.isArray(value) ? value : [value]).flatMap((one) => text(one) ?? []);
}
function at(settings, ...path) {
	let value = settings;
	for (const step of path) {
		const here = record(value);
		const key = Object.keys(here).find((name) => name.toLowerCase() === step.toLowerCase());
		value = key === void 0 ? void 0 : here[key];
	}
	return value;
}
function isUncertain(value, depth = 4) {
	if (value === UNKNOWN || value instanceof Call) return true;
	if (depth === 0 || typeof value !== "object" || value === null) return false;
	return Object.values(value).some((one) => isUncertain(one, depth - 1));
}
function defaultText(value) {
	return text(Array.isArray(value) ? value.at(-1) : value);
}
function webAddress(value) {
	const address = defaultText(value);
	return address !== null && /^https?:\/\/[^\s/]/i.test(address) ? address : null;
}

export { isSettings as a, record as c, webAddress as d, defaultText as i, text as l, UNKNOWN as n, isUncertain as o, at as r, listOf as s, Call as t, texts as u };