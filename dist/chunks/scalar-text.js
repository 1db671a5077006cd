// src/content/format/scalar-text.ts
/** A scalar as text, nothing for the rest: a mapping of a page has no prototype, and `String` throws on it. */
function scalarText(value) {
	return typeof value === "object" ? "" : String(value ?? "");
}

export { scalarText as t };