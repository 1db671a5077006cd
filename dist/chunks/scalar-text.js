// src/content/format/scalar-text.ts
function scalarText(value) {
	return typeof value === "object" ? "" : String(value ?? "");
}

export { scalarText as t };