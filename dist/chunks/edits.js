import { o as load } from "./js-yaml.js";
import { n as decodeMeta, o as decodeJsonString } from "./meta.js";
import { t as decodeTomlString } from "./toml-string.js";

// src/content/edits.ts
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
	if (readsBack(passage.field, source, written, expected)) return written;
	if (style === "toml-literal") return [{
		...passage.field.range,
		text: `"${escapeFor("toml-basic", expected)}"`
	}];
	const quoted = style === "plain" ? requote(scalar, source, expected) : null;
	return quoted !== null && readsBack(passage.field, source, quoted, expected) ? quoted : null;
}
function canWrite(passage, source, edit) {
	if (touchesSyntax(passage, edit)) return false;
	return writeEdit(passage, source, edit, passage.field?.scalar?.style ?? null) !== null;
}
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
function decode(style, written) {
	if (style === "meta") return /[\r\n][ \t]*(?:[\r\n]|$)/.test(written) ? null : decodeMeta(written, 0, written.length).text;
	return (style === "json" ? decodeJsonString : decodeTomlString)(written, 0, written.length)?.text ?? null;
}
function readsBack(field, source, edits, expected) {
	const style = field.scalar?.style ?? "plain";
	if (!isYaml(style)) return decode(style, editedRange(field.range, source, edits)) === expected;
	const whole = outermostFlow(field, source) ?? field;
	const meant = loadValue(source.slice(whole.range));
	const read = loadValue(editedRange(whole.range, source, edits));
	if (read === null || meant === null) return false;
	replaceAt(meant, ["k", ...stepsBetween(whole, field)], expected);
	return JSON.stringify(read) === JSON.stringify(meant);
}
function editedRange(range, source, edits) {
	const local = edits.map((edit) => ({
		...edit,
		start: edit.start - range.start,
		end: edit.end - range.start
	}));
	return applyEdits(source.slice(range), local);
}
function outermostFlow(field, source) {
	let outermost = null;
	for (let above = field.parent; above !== null; above = above.parent) {
		const first = source.text[above.range.start];
		if (first === "[" || first === "{") outermost = above;
	}
	return outermost;
}
function loadValue(text) {
	try {
		const read = load(`k: ${text}`);
		return isObject(read) ? read : null;
	} catch {
		return null;
	}
}
function stepsBetween(whole, field) {
	const steps = [];
	for (let at = field; at !== null && at !== whole; at = at.parent) steps.unshift(at.name);
	return steps;
}
function replaceAt(root, steps, text) {
	let at = root;
	for (const step of steps.slice(0, -1)) at = isObject(at) ? Reflect.get(at, step) : null;
	if (isObject(at)) Reflect.set(at, steps.at(-1) ?? "", text);
}
function requote(scalar, source, expected) {
	const { content } = scalar;
	if (source.slice(content) !== scalar.text) return null;
	if (/[^\t\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/.test(expected.replace(/[\ud800-\udfff]/g, ""))) return null;
	return [{
		...content,
		text: `'${expected.replaceAll("'", "''")}'`
	}];
}
const isObject = (value) => typeof value === "object" && value !== null;

export { canWrite as n, fileEdits as r, applyEdits as t };