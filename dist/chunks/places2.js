import { fileURLToPath, pathToFileURL } from "node:url";

// src/cli/lsp/places.ts
function editorRange(source, { start, end }) {
	return {
		start: editorPosition(source, start),
		end: editorPosition(source, end)
	};
}
function editorPosition(source, offset) {
	const { line, column } = source.place(offset);
	return {
		line: line - 1,
		character: column - 1
	};
}
function offsetOf(source, { line, character }) {
	const start = source.lineStarts[line];
	if (start === void 0) return source.length;
	return Math.min(start + character, source.lineStarts[line + 1] ?? source.length);
}
function touches(one, other) {
	return one.start <= other.end && other.start <= one.end;
}
function fileOf(uri) {
	if (!/^file:/i.test(uri)) return null;
	try {
		return fileURLToPath(uri);
	} catch {
		return null;
	}
}
function uriOf(file) {
	return pathToFileURL(file).href;
}

export { uriOf as a, touches as i, fileOf as n, offsetOf as r, editorRange as t };