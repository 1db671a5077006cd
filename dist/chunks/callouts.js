import { a as block, d as spaces, i as blank } from "./veil.js";

// src/content/dialect/containers.ts
const LINE$1 = /^([ \t>]*)(:{3,})([^\r\n]*)/gm;
const OPENING = /^[ \t]*([\w.-]{0,60})[ \t]*(?:\[([^\]\r\n]{0,500})\])?/;
const containers = function* ({ text, isCode }) {
	if (!text.includes(":::")) return;
	for (const { index, 1: head = "", 2: colons = "", 3: rest = "" } of text.matchAll(LINE$1)) {
		const start = index + head.length;
		if (isCode(start)) continue;
		const end = start + colons.length + rest.trimEnd().length;
		const from = start + colons.length;
		const { 0: opening = "", 2: bracketed } = OPENING.exec(rest) ?? [];
		const tail = rest.slice(opening.length);
		const title = bracketed ?? withoutAttributes(tail);
		const at = bracketed === void 0 ? from + opening.length + tail.indexOf(title) : from + opening.indexOf("[") + 1;
		if (title === "" || rest.trimStart().startsWith("{")) yield end - start < 4 ? blank(text, start, end) : block(text, start, end);
		else yield* titled(text, {
			start,
			from: at,
			to: at + title.length,
			end
		});
	}
};
const COMPONENT = /^[ \t]*:{2,8}(?:[a-z][\w-]{0,60}[^\r\n]{0,500})?$/gim;
const LONGEST_PROPS = 5e3;
const PROPS = /^\r?\n[ \t]*---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,100}?[ \t]*---[ \t]*(?=\r?\n|$)/;
const components = function* ({ text, isCode }) {
	if (!/^[ \t]*::+[a-z]/im.test(text)) return;
	for (const { index, 0: line } of text.matchAll(COMPONENT)) {
		const start = index + line.length - line.trimStart().length;
		if (isCode(start)) continue;
		const end = index + line.trimEnd().length;
		const after = index + line.length;
		const props = /^:+$/.test(line.trim()) ? null : PROPS.exec(text.slice(after, after + LONGEST_PROPS));
		if (!line.startsWith(":::", start - index)) yield block(text, start, props === null ? end : after + props[0].length);
		else if (props !== null) yield block(text, after + props[0].indexOf("-"), after + props[0].length);
	}
};
const MACRO = /^[ \t]*(?:::end-(?<closes>[a-z][\w-]{0,40})::|::(?<opens>[a-z][\w-]{0,40})::[^\r\n]{0,500}|@start(?<starts>[a-z]{2,20})\b[^\r\n]{0,200}|@end(?<ends>[a-z]{2,20}))[ \t]*$/gim;
const macros = function* ({ text, isCode }) {
	if (!/::end-|@end/i.test(text)) return;
	let open = null;
	const found = [];
	for (const { index, 0: line, groups = {} } of text.matchAll(MACRO)) {
		const start = index + line.length - line.trimStart().length;
		const { opens, closes, starts, ends } = groups;
		const [opening, closing] = [opens ?? (starts && `@${starts}`), closes ?? (ends && `@${ends}`)];
		if (isCode(start)) continue;
		if (closing !== void 0 && open?.name === closing) {
			found.push({
				start: open.start,
				end: index + line.trimEnd().length
			});
			open = null;
		} else if (opening !== void 0 && (open === null || open.name === opening)) open = {
			name: opening,
			start
		};
	}
	for (const { start, end } of found) yield block(text, start, end);
};
function withoutAttributes(tail) {
	const brace = tail.trimEnd().endsWith("}") ? tail.lastIndexOf("{") : -1;
	return unquoted((brace === -1 ? tail : tail.slice(0, brace)).trim());
}
function unquoted(title) {
	return /^(["']).*\1$/.test(title) && title.length > 1 ? title.slice(1, -1) : title;
}
function* titled(text, { start, from, to, end }) {
	yield {
		start,
		end: from,
		parse: `#${spaces(text.slice(start, from)).slice(1)}`,
		standIns: [start]
	};
	if (end > to) yield blank(text, to, end);
}

// src/content/dialect/callouts.ts
const LINE = /^([ \t]*)!!!([a-z]{0,20})(?:[ \t]+(\S[^\r\n]{0,300}?))?[ \t]*$/gm;
const USUAL = "primary";
function calloutsIn(text, isCode) {
	const found = [];
	let open = null;
	for (const { index, 0: line, 1: indent = "", 2: kind = "", 3: title = "" } of text.matchAll(LINE)) {
		const [start, end] = [index + indent.length, index + line.trimEnd().length];
		if (isCode(start)) continue;
		if (open !== null && kind + title === "") {
			found.push({
				...open,
				closing: [start, end]
			});
			open = null;
		} else open = {
			start,
			end,
			kind: kind || USUAL,
			title: [end - title.length, end]
		};
	}
	return found;
}
const callouts = function* ({ text, isCode }) {
	if (!text.includes("!!!")) return;
	const line = (start, end) => (end - start < 4 ? blank : block)(text, start, end);
	for (const { start, end, title, closing } of calloutsIn(text, isCode)) {
		if (title[0] < title[1]) yield* titled(text, {
			start,
			from: title[0],
			to: end,
			end
		});
		else yield line(start, end);
		yield line(...closing);
	}
};

export { macros as a, containers as i, calloutsIn as n, titled as o, components as r, callouts as t };