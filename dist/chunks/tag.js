// src/content/language/tag.ts
const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i;
function languageTag(value) {
	if (typeof value !== "string") return null;
	let tag = known.get(value);
	if (tag === void 0) {
		tag = readTag(value);
		if (known.size < 1e3) known.set(value, tag);
	}
	return tag;
}
const known = /* @__PURE__ */ new Map();
function readTag(value) {
	const written = value.trim().split(/[.@]/, 1)[0] ?? "";
	if (!TAG.test(written)) return null;
	try {
		const [tag = ""] = Intl.getCanonicalLocales(written.replaceAll("_", "-"));
		return isLanguage(primaryOf(tag)) ? tag : null;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
function primaryOf(tag) {
	return tag.split("-", 1)[0] ?? tag;
}
function isFrench(tag) {
	return tag !== null && primaryOf(tag) === "fr";
}
let names = null;
function isLanguage(code) {
	names ??= new Intl.DisplayNames("en", {
		type: "language",
		fallback: "none"
	});
	return names.of(code) !== void 0;
}

export { languageTag as n, primaryOf as r, isFrench as t };