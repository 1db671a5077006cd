// src/content/call-form.ts
const CALL = /^(?:[\w$<>[\]*&]{1,40}[ .]){0,6}[\w$]{1,60}\((?:|[\w$ *&:=.,'"<>[\]?|]{0,300}[,:=*<][\w$ *&:=.,'"<>[\]?|]{0,300})\)(?: ?(?:->|=>|:|\{|;).{0,200})?$/;

// src/content/dialect/code.ts
const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\r\n]*)/;
function findCode(text) {
	if (!text.includes("`") && !text.includes("~~~")) return [];
	const fences = findFences(text);
	const found = [];
	let from = 0;
	for (const fence of fences) {
		found.push(...findSpans(text, from, fence.start), fence);
		from = fence.end;
	}
	return [...found, ...findSpans(text, from, text.length)];
}
function findFences(text) {
	const fences = [];
	let open = null;
	for (let from = 0; from < text.length;) {
		const feed = text.indexOf("\n", from);
		const end = feed === -1 ? text.length : feed;
		const [, marks, rest = ""] = FENCE.exec(text.slice(from, Math.min(end, from + 1e3))) ?? [];
		if (marks !== void 0) {
			if (open === null) {
				if (marks.startsWith("~") || !rest.includes("`")) open = {
					start: from,
					marks
				};
			} else if (marks.startsWith(open.marks) && rest.trim() === "") {
				fences.push({
					start: open.start,
					end
				});
				open = null;
			}
		}
		from = end + 1;
	}
	if (open !== null) fences.push({
		start: open.start,
		end: text.length
	});
	return fences;
}
function findSpans(text, from, to) {
	const spans = [];
	for (const { index, 0: paragraph } of text.slice(from, to).matchAll(/(?:[^\n]|\n(?![ \t]*\r?\n))+/g)) {
		if (!paragraph.includes("`")) continue;
		const runs = [...paragraph.matchAll(/`+/g)].map((run) => ({
			at: run.index,
			length: run[0].length
		}));
		const byLength = /* @__PURE__ */ new Map();
		for (const [order, { length }] of runs.entries()) {
			const same = byLength.get(length);
			if (same === void 0) byLength.set(length, [order]);
			else same.push(order);
		}
		for (let order = 0; order < runs.length; order++) {
			const run = runs[order];
			if (run === void 0 || run.length === 1 && paragraph[run.at - 1] === "\\") continue;
			const next = nextAfter(byLength.get(run.length) ?? [], order);
			const close = next === void 0 ? void 0 : runs[next];
			if (close === void 0 || next === void 0) continue;
			const start = from + index + run.at;
			spans.push({
				start,
				end: from + index + close.at + close.length
			});
			order = next;
		}
	}
	return spans;
}
function nextAfter(sorted, value) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((sorted[middle] ?? 0) <= value) low = middle + 1;
		else high = middle;
	}
	return sorted[low];
}

// src/content/dialect/strokes.ts
function inline(text, start, end) {
	return {
		start,
		end,
		parse: veiled(text.slice(start, end))
	};
}
function punctuated(text, start, end) {
	const parse = veiled(text.slice(start, end));
	return {
		start,
		end,
		parse: end - start < 2 ? parse : "⸿" + parse.slice(1, -1) + "⸿"
	};
}
function veiled(written) {
	return written.replace(/(^|\n)([ \t>]*)([^\r\n]*)/g, (_, feed, head, rest) => {
		return feed + (feed === "" ? "".repeat(head.length) : head) + "".repeat(rest.length);
	});
}
function blank(text, start, end) {
	return {
		start,
		end,
		parse: spaces(text.slice(start, end))
	};
}
function spaces(written) {
	return written.replace(/[^\r\n]/g, " ");
}
function block(text, start, end) {
	return {
		start,
		end,
		parse: instruction(text.slice(start, end)),
		standIns: [start]
	};
}
function blockOrInline(text, start, end, among = inline) {
	return fillsLines(text, {
		start,
		end
	}) ? block(text, start, end) : among(text, start, end);
}
function fillsLines(text, { start, end }) {
	let index = start;
	while (index > 0 && " 	>".includes(text.charAt(index - 1))) index--;
	if (index > 0 && !isLineBreak(text.charAt(index - 1))) return false;
	index = end;
	while (index < text.length && " 	".includes(text.charAt(index))) index++;
	return index >= text.length || isLineBreak(text.charAt(index));
}
function isLineBreak(letter) {
	return letter === "\n" || letter === "\r";
}
function instruction(written) {
	const units = veiled(written).split("");
	const close = lastPair(written);
	if (isWord(written, 0) && isWord(written, 1) && close >= 2) {
		units[0] = "<";
		units[1] = "?";
		units[close] = "?";
		units[close + 1] = ">";
		for (let index = close + 2; index < units.length; index++) if (!isLineBreak(units[index] ?? "")) units[index] = " ";
		return units.join("");
	}
	return spaces(written);
}
function lastPair(written) {
	for (let index = written.length - 2; index >= 0; index--) if (isWord(written, index) && isWord(written, index + 1)) return index;
	return -1;
}
function isWord(written, index) {
	return index < written.length && !/\s/.test(written.charAt(index));
}

// src/content/dialect/veil.ts
const MAY_HOLD_SYNTAX = /[{[$:<\\+]|[!?]>|`[^`\r\n]*\||\)=|^%|!!!|\?\?\?|===|8<|^(?:import|export)|@\w/m;
function veil(text, constructs) {
	if (!MAY_HOLD_SYNTAX.test(text)) return {
		text,
		markup: text,
		syntax: [],
		standIns: /* @__PURE__ */ new Set(),
		brings: false
	};
	let isCode = within(findCode(text));
	const syntax = [];
	const standIns = /* @__PURE__ */ new Set();
	let parse = text;
	let markup = text;
	let brings = false;
	for (const construct of constructs) {
		const strokes = [...construct({
			text: parse,
			isCode
		})];
		if (strokes.length === 0) continue;
		parse = paint(parse, strokes, ({ parse }) => parse);
		markup = paint(markup, strokes, ({ start, end, markup: own }) => own ?? veiled(text.slice(start, end)));
		for (const { start, end, standIns: own, brings: itBrings } of strokes) {
			syntax.push({
				start,
				end
			});
			for (const offset of own ?? []) standIns.add(offset);
			brings ||= itBrings === true;
		}
		if (construct.movesCode === true) isCode = within(findCode(parse));
	}
	return {
		text: parse,
		markup,
		syntax: joined(syntax),
		standIns,
		brings
	};
}
function paint(text, strokes, as) {
	const pieces = [];
	let from = 0;
	for (const stroke of strokes) {
		pieces.push(text.slice(from, stroke.start), as(stroke));
		from = stroke.end;
	}
	pieces.push(text.slice(from));
	return pieces.join("");
}
function joined(ranges) {
	const result = [];
	for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
		const last = result.at(-1);
		if (last !== void 0 && start <= last.end) last.end = Math.max(last.end, end);
		else result.push({
			start,
			end
		});
	}
	return result;
}
function within(sorted) {
	return (offset) => {
		let low = 0;
		let high = sorted.length;
		while (low < high) {
			const middle = low + high >> 1;
			if ((sorted[middle]?.end ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return (sorted[low]?.start ?? Infinity) <= offset;
	};
}
function isVeiled(text) {
	return text.includes("");
}

export { block as a, inline as c, spaces as d, veiled as f, blank as i, isLineBreak as l, CALL as m, veil as n, blockOrInline as o, findCode as p, within as r, fillsLines as s, isVeiled as t, punctuated as u };