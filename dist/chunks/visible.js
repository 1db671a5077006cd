import { n as maskCredentials } from "./credentials2.js";

// src/report/visible.ts
/** Controls, bidi marks and separators that a terminal or a log obeys instead of showing. */
const OBEYED = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;
/**
* Text from a file, made safe for a line of a terminal or of a GitHub log: what would be obeyed is shown as `\u{1b}`,
* and `##[`, which the runner takes for a command wherever it stands, is broken.
*/
function visible(text) {
	return maskCredentials(text).replace(OBEYED, (letter) => `\\u{${letter.charCodeAt(0).toString(16)}}`).replaceAll("##[", "##​[");
}
/** Same, at the start of a line, where `::` would be a command. */
function visibleLine(text) {
	return visible(text).replace(/^(\s*)::/, "$1:​:");
}

export { visibleLine as n, visible as t };