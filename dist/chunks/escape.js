import { n as maskCredentials } from "./credentials2.js";

// src/report/escape.ts
/**
* Text that comes from a pull request, made inert for each place it is written to. GitHub's Markdown turns text into
* links, mentions, references, images, HTML and formulas; the runner obeys lines of the log.
*/
/** Put after `@`, `#` and the like: joins without showing, so that GitHub sees no name and no number. */
const JOINER = "⁠";
/** Controls and direction marks, that would hide or reorder text. */
const HIDDEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const LINE_ENDS = /(?:\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029])/g;
/** What reorders text for whoever reads it raw, or ends its line. */
const REORDERING = /[\u2028-\u202e\u2066-\u2069]/g;
/** What GitHub would link by itself: addresses, and numbers of commits. */
const LINKED = /(?<![a-z\d])(?:(?:https?|ftp|mailto|xmpp):[^\s«»“”]+|www\.[^\s«»“”]*)|\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,64}\b/gi;
const MARKUP = /[\\`*_[\]|~$]/g;
/** Running text for Markdown: nothing in it is a link, a mention, a reference, an image, HTML or emphasis. */
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
/** A code span that holds the text as it is, on one line. */
function code(text) {
	const line = maskCredentials(text).replace(LINE_ENDS, "⏎").replace(HIDDEN, "").replaceAll("<!--", `<!${JOINER}--`).replaceAll("##[", `##${JOINER}[`);
	let longest = 0;
	for (const run of line.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
	const fence = "`".repeat(longest + 1);
	const padding = line === "" || /^[`\s]|[`\s]$/.test(line) ? " " : "";
	return `${fence}${padding}${line}${padding}${fence}`;
}
/** A fenced block that holds the text as it is, whatever fences are in it. */
function fenced(language, given) {
	const text = maskCredentials(given);
	let longest = 2;
	for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text}${text.endsWith("\n") ? "" : "\n"}${fence}`;
}
/** A Markdown link to an address of ours; its parentheses and spaces are encoded. */
function link(text, url) {
	return `[${text}](${url.replace(/[\s()<>\\"`]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}`)})`;
}
/** The message of a workflow command: one line for the runner, its line ends kept. */
function commandMessage(text) {
	return breakCommands(maskCredentials(text)).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
/** The value of a property of a workflow command. */
function commandProperty(text) {
	return commandMessage(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
/** The runner still takes `##[` for a command wherever it stands in a line. */
function breakCommands(text) {
	return text.replace(HIDDEN, "").replaceAll("##[", "##​[");
}
/** JSON text for a log as well as for a script: it means the same, and the runner sees no command in it. */
function json(value) {
	return inertJson(`${JSON.stringify(value, null, 2)}\n`);
}
/** The same for text that is JSON already: what it breaks can only stand inside a string. */
function inertJson(text) {
	return maskCredentials(text).replaceAll("##[", "#\\u0023[").replace(REORDERING, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);
}
/** Text for XML, with the characters XML 1.0 cannot hold left out. */
function xml(text) {
	return maskCredentials(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "").replace(REORDERING, (letter) => `\\u{${letter.charCodeAt(0).toString(16)}}`).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replaceAll("##[", "#&#35;[").replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

export { inertJson as a, plain as c, fenced as i, xml as l, commandMessage as n, json as o, commandProperty as r, link as s, code as t };