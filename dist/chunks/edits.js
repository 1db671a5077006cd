import { o as load } from "./js-yaml.js";
import { i as decodeJsonString, t as decodeMeta } from "./meta.js";
import { t as decodeTomlString } from "./toml-string.js";

// src/content/edits.ts
/**
* Edits of a passage's text as edits of its file, written as the style of its scalar demands. Null when they cannot be
* made without touching anything else: across a fold, in the generator's own syntax, or where the result would not be read back as meant.
*/
function fileEdits(passage, source, edits) {
	const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
	if (sorted.length === 0 || overlap(sorted)) return null;
	if (sorted.some((edit) => touchesSyntax(passage, edit))) return null;
	const scalar = passage.field?.scalar ?? null;
	const style = scalar?.style ?? null;
	const written = [];
	for (const edit of sorted) {
		const one = writeEdit(passage, source, edit, style);
		if (one === null) return null;
		written.push(one);
	}
	if (passage.field === null || scalar === null) return written;
	const expected = applyEdits(scalar.text, sorted);
	const { range } = passage.field;
	const edited = applyEdits(source.slice(range), written.map((edit) => ({
		...edit,
		start: edit.start - range.start,
		end: edit.end - range.start
	})));
	if (isYaml(scalar.style) ? readsBack(edited, inFlow(passage, source), expected) : decode(scalar.style, edited) === expected) return written;
	if (style === "toml-literal") return [{
		...range,
		text: `"${escapeFor("toml-basic", expected)}"`
	}];
	return style === "plain" ? requote(scalar, source, expected) : null;
}
/** Whether one edit can be written in the file, whatever its neighbours: it crosses no fold. */
function canWrite(passage, source, edit) {
	if (touchesSyntax(passage, edit)) return false;
	return writeEdit(passage, source, edit, passage.field?.scalar?.style ?? null) !== null;
}
/** What a generator reads is never written in; an insertion may stand beside it. */
function touchesSyntax({ syntax }, edit) {
	let low = 0;
	let high = syntax.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((syntax[middle]?.end ?? 0) <= edit.start) low = middle + 1;
		else high = middle;
	}
	const next = syntax[low];
	if (next === void 0) return false;
	return edit.start === edit.end ? next.start < edit.start : next.start < edit.end;
}
/** Applies edits that are sorted or not, and do not overlap. */
function applyEdits(text, edits) {
	const pieces = [];
	let position = 0;
	for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
		pieces.push(text.slice(position, edit.start), edit.text);
		position = edit.end;
	}
	pieces.push(text.slice(position));
	return pieces.join("");
}
function overlap(sorted) {
	return sorted.some((edit, index) => edit.start < (sorted[index - 1]?.end ?? 0));
}
function writeEdit(passage, source, edit, style) {
	if (edit.text !== "" && /^\n+$/.test(edit.text) && edit.start === edit.end) return addLines(passage, source, edit);
	const range = passage.toFile(edit.start, edit.end);
	if (style === null) return {
		...range,
		text: edit.text
	};
	if (style === "bare") return null;
	if (/[\n\r]/.test(edit.text) || /[\n\r]/.test(source.slice(range))) return null;
	return {
		...range,
		text: escapeFor(style, edit.text)
	};
}
/** More line breaks where one already is: they are written as that one is. */
function addLines(passage, source, edit) {
	if (passage.text[edit.start] !== "\n" && passage.text[edit.start] !== "\r") return null;
	const at = passage.toFile(edit.start, edit.start + 1);
	const lineEnd = /^(?:\r\n|\n|\r)/.exec(source.text.slice(at.start, at.start + 2))?.[0];
	return lineEnd === void 0 ? null : {
		start: at.start,
		end: at.start,
		text: lineEnd.repeat(edit.text.length)
	};
}
function escapeFor(style, text) {
	if (style === "single") return text.replaceAll("'", "''");
	if (style === "double") return text.replace(/["\\]/g, "\\$&");
	if (style !== "json" && style !== "toml-basic" && style !== "toml-multi-line-basic") return text;
	const control = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return text.replace(/["\\]/g, "\\$&").replace(/[\0-\x1f\x7f]/g, control);
}
function isYaml(style) {
	return !style.startsWith("toml-") && style !== "json" && style !== "bare" && style !== "meta";
}
/** A string of TOML or JSON, quotes included, or a value of meta-data, read again; null when it is not exactly one. */
function decode(style, written) {
	if (style === "meta") return /[\r\n][ \t]*(?:[\r\n]|$)/.test(written) ? null : decodeMeta(written, 0, written.length).text;
	return (style === "json" ? decodeJsonString : decodeTomlString)(written, 0, written.length)?.text ?? null;
}
/** Whether the value stands inside `[…]` or `{…}`, where commas and brackets have a meaning. */
function inFlow(passage, source) {
	for (let field = passage.field?.parent ?? null; field !== null; field = field.parent) {
		const first = source.text[field.range.start];
		if (first === "[" || first === "{") return true;
	}
	return false;
}
/** The value alone, edited and read again, must be exactly the text that was meant. */
function readsBack(edited, flow, expected) {
	try {
		const read = load(flow ? `[${edited}]` : `k: ${edited}`);
		if (flow) return Array.isArray(read) && read.length === 1 && read[0] === expected;
		return typeof read === "object" && read !== null && Object.keys(read).length === 1 && Reflect.get(read, "k") === expected;
	} catch {
		return false;
	}
}
/** A plain scalar of one line, put in single quotes; not before a tab, where js-yaml reads quotes otherwise. */
function requote(scalar, source, expected) {
	const { content } = scalar;
	if (source.slice(content) !== scalar.text || source.text[content.end] === "	") return null;
	if (/[^\t\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/.test(expected.replace(/[\ud800-\udfff]/g, ""))) return null;
	return [{
		...content,
		text: `'${expected.replaceAll("'", "''")}'`
	}];
}

export { canWrite as n, fileEdits as r, applyEdits as t };