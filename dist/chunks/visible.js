import { r as maskCredentials } from "./credentials2.js";

// src/report/visible.ts
const OBEYED = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;
function visible(text) {
	return maskCredentials(text).replace(OBEYED, (letter) => `\\u{${letter.charCodeAt(0).toString(16)}}`).replaceAll("##[", "##​[");
}
function visibleLine(text) {
	return visible(text).replace(/^(\s*)::/, "$1:​:");
}

export { visibleLine as n, visible as t };