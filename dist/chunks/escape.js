import { r as maskCredentials } from "./credentials2.js";

// src/report/escape.ts
const JOINER = "⁠";
const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LINE_ENDS = /(?:\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029])/g;
const REORDERING = /[\u2028-\u202e\u2066-\u2069]/g;
const LINKED = /(?<![a-z\d])(?:(?:https?|ftp|mailto|xmpp):[^\s«»“”]+|www\.[^\s«»“”]*)|\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,64}\b/gi;
const MARKUP = /[\\`*_[\]|~$]/g;
function plain(text) {
	const line = maskCredentials(text).replace(LINE_ENDS, " ").replace(HIDDEN, "").trim();
	const parts = [];
	let position = 0;
	for (const match of line.matchAll(LINKED)) {
		const address = match[0].replace(/[.,;:!?)\]'’"…]+$/, "");
		parts.push(defuse(line.slice(position, match.index)), code(address));
		position = match.index + address.length;
	}
	parts.push(defuse(line.slice(position)));
	return parts.join("");
}
function defuse(text) {
	return text.replace(/@|#(?=\w)|\bGH(?=-\d)|:(?=[\w+-]+:)/gi, `$&${JOINER}`).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(MARKUP, "\\$&");
}
function code(text) {
	const line = maskCredentials(text).replace(LINE_ENDS, "⏎").replace(HIDDEN, "").replaceAll("<!--", `<!${JOINER}--`).replaceAll("##[", `##${JOINER}[`);
	let longest = 0;
	for (const run of line.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
	const fence = "`".repeat(longest + 1);
	const padding = line === "" || /^[`\s]|[`\s]$/.test(line) ? " " : "";
	return `${fence}${padding}${line}${padding}${fence}`;
}
function fenced(language, given) {
	const text = maskCredentials(given);
	let longest = 2;
	for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text}${text.endsWith("\n") ? "" : "\n"}${fence}`;
}
function link(text, url) {
	return `[${text}](${url.replace(/[\s()<>\\"`]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}`)})`;
}
function commandMessage(text) {
	return breakCommands(maskCredentials(text)).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function commandProperty(text) {
	return commandMessage(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function breakCommands(text) {
	return text.replace(HIDDEN, "").replaceAll("##[", "##​[");
}
function json(value) {
	return inertJson(`${JSON.stringify(value, null, 2)}\n`);
}
function inertJson(text) {
	return maskCredentials(text).replaceAll("##[", "#\\u0023[").replace(REORDERING, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);
}
function xml(text) {
	return maskCredentials(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "").replace(REORDERING, (letter) => `\\u{${letter.charCodeAt(0).toString(16)}}`).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replaceAll("##[", "#&#35;[").replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

export { inertJson as a, plain as c, fenced as i, xml as l, commandMessage as n, json as o, commandProperty as r, link as s, code as t };