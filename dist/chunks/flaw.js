import { n as veil, r as within } from "./veil.js";
import { a as guessLanguage, n as unveil, o as leansFrench, s as isProse, t as isProgram } from "./program.js";
import { t as dialectNamed } from "./dialects.js";
import { t as isFrench } from "./tag.js";
import { r as parseMarkdown, s as decodeString } from "./markdown.js";
import { n as shareFix, r as sharesOf } from "./parts.js";
import { n as canWrite, r as fileEdits, t as applyEdits } from "./edits.js";

// src/rules/typography/shared/visible.ts
const cache$1 = /* @__PURE__ */ new WeakMap();
function visibleOf(passage) {
	let visible = cache$1.get(passage);
	if (visible === void 0) {
		visible = passage.seen.includes("") ? withoutMarkup(passage) : asItIs(passage.seen);
		cache$1.set(passage, visible);
	}
	return visible;
}
function* prosePassages(page) {
	for (const passage of page.passages) if (isProse(passage) && passage.text !== "") yield [passage, visibleOf(passage)];
}
function* frenchPassages(page) {
	for (const [passage, visible] of prosePassages(page)) {
		if (!isFrench(passage.language)) continue;
		const french = frenchOf(visible);
		yield [
			passage,
			french,
			isSurelyFrench(french)
		];
	}
}
const frenchParts = /* @__PURE__ */ new WeakMap();
const LONG_BLOCK = 40;
const BLOCK = /\n[ \t]*\n/;
function frenchOf(visible) {
	let french = frenchParts.get(visible);
	if (french === void 0) {
		const text = BLOCK.test(visible.text) ? withoutForeignBlocks(visible.text) : visible.text;
		french = text === visible.text ? visible : {
			text,
			range: visible.range
		};
		frenchParts.set(visible, french);
	}
	return french;
}
function withoutForeignBlocks(text) {
	return text.split(/(\n[ \t]*\n)/).map((block) => {
		const told = block.length >= LONG_BLOCK ? guessLanguage(block) : null;
		return told === "en" || told === "other" ? block.replace(/[^\r\n]/g, "￼") : block;
	}).join("");
}
const sureness = /* @__PURE__ */ new WeakMap();
function isSurelyFrench(visible) {
	let sure = sureness.get(visible);
	if (sure === void 0) {
		sure = guessLanguage(visible.text) === "fr" || leansFrench(visible.text);
		sureness.set(visible, sure);
	}
	return sure;
}
function asItIs(text) {
	return {
		text,
		range: (start, end) => ({
			start,
			end: Math.max(start, end)
		})
	};
}
function withoutMarkup(passage) {
	const { seen: prose, text } = passage;
	const starts = new Uint32Array(prose.length + 1);
	const pieces = [];
	let length = 0;
	let from = 0;
	for (let index = 0; index < prose.length; index++) {
		if (prose[index] !== "") {
			starts[length++] = index;
			continue;
		}
		pieces.push(prose.slice(from, index));
		from = index + 1;
		if (text[index] === "|" || text[index] === "[" && text[index + 1] === "]") {
			pieces.push("￼");
			starts[length++] = index;
		}
	}
	pieces.push(prose.slice(from));
	starts[length] = prose.length;
	return {
		text: pieces.join(""),
		range: (start, end) => {
			const first = starts[start] ?? prose.length;
			return end <= start ? {
				start: first,
				end: first
			} : {
				start: first,
				end: endOf(text, prose, starts[end - 1] ?? first)
			};
		}
	};
}
function endOf(text, prose, index) {
	if (text[index] !== "&" || prose[index] === "&") return index + 1;
	return index + (/^&#?\w{1,32};/.exec(text.slice(index, index + 40))?.[0].length ?? 1);
}

// src/content/mend/passage-edits.ts
function passageEdits(before, after, edits) {
	const content = before.field?.scalar?.content ?? before.range;
	if (edits.every(({ start, end }) => content.start <= start && end <= content.end)) {
		const own = edits.map((edit) => ({
			...edit,
			start: before.fromFile(edit.start),
			end: before.fromFile(edit.end)
		})).sort((a, b) => a.start - b.start || a.end - b.end);
		if (own.every((edit, index) => edit.start >= (own[index - 1]?.end ?? 0) && edit.start <= edit.end) && applyEdits(before.text, own) === after.text) return trimmed(before.text, own);
	}
	const owned = edits[0]?.owned ?? "prose";
	return trimmed(before.text, [{
		start: 0,
		end: before.text.length,
		text: after.text,
		owned
	}]);
}
function trimmed(text, edits) {
	let shift = 0;
	return edits.map((edit) => {
		const old = text.slice(edit.start, edit.end);
		const limit = Math.min(old.length, edit.text.length);
		let head = 0;
		while (head < limit && old[head] === edit.text[head]) head++;
		let tail = 0;
		while (tail < limit - head && old.at(-1 - tail) === edit.text.at(-1 - tail)) tail++;
		const own = {
			owned: edit.owned,
			start: edit.start + head,
			end: edit.end - tail,
			shift
		};
		const written = edit.text.slice(head, edit.text.length - tail);
		shift += edit.text.length - old.length;
		return {
			...own,
			text: written
		};
	});
}

// src/content/mend/same-tree.ts
const UNSEEN = /[\p{Cf}\p{Cc}\p{Z}\u115F\u1160\u3164]+/gu;
function isSameTree(mending) {
	const [old, now] = [mending.before.tree, mending.after.tree];
	if (!mending.edits.some(({ owned }) => owned === "markup")) return isSame$1(old, now, mending);
	return isSameAround(old, now, mending);
}
function isSameAround(old, now, mending) {
	const isMended = (block) => editsIn$1(block, mending).some(({ owned }) => owned === "markup") || !hasPlace(block);
	const rest = [...old.children];
	const there = [...now.children];
	const match = (a, b) => a !== void 0 && b !== void 0 && !isMended(a) && isSame$1(a, b, mending);
	while (match(rest[0], there[0])) {
		rest.shift();
		there.shift();
	}
	while (match(rest.at(-1), there.at(-1))) {
		rest.pop();
		there.pop();
	}
	return rest.every(isMended);
}
function isSame$1(old, now, mending) {
	if (old.type !== now.type || !isAtSamePlace(old, now, mending.edits)) return false;
	if (!hasSameStrings(old, now, mending, editsIn$1(old, mending))) return false;
	const children = "children" in old ? old.children : [];
	const others = "children" in now ? now.children : [];
	return children.length === others.length && children.every((child, index) => {
		const other = others[index];
		return other !== void 0 && isSame$1(child, other, mending);
	});
}
function hasSameStrings(old, now, mending, edits) {
	const isText = old.type === "text";
	for (const key of /* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])) {
		if (key === "position" || key === "children" || key === "type" || key === "data") continue;
		const [a, b] = [Reflect.get(old, key), Reflect.get(now, key)];
		if (a === b || JSON.stringify(a) === JSON.stringify(b)) continue;
		if (edits.length === 0 || typeof a !== "string" || typeof b !== "string") return false;
		if (edits.some(({ owned }) => owned === "addresses") && (isText || key !== "title")) continue;
		if (edits.every(({ owned }) => owned === "invisible") && a.replace(UNSEEN, "") === b.replace(UNSEEN, "")) continue;
		if (!isText || !isReadAsMeant(old, mending, edits)) return false;
	}
	return true;
}
function isReadAsMeant({ position }, { before: { text } }, edits) {
	let from = Math.min(position?.start.offset ?? 0, edits[0]?.start ?? 0);
	const end = Math.max(position?.end.offset ?? 0, edits.at(-1)?.end ?? 0);
	const source = text.slice(from, end);
	if (!/[&\\]/.test(source) && !edits.some((edit) => /[&\\]/.test(edit.text))) return true;
	let written = "";
	let read = "";
	let wasRead = "";
	for (const edit of edits) {
		const kept = text.slice(from, edit.start);
		written += kept + edit.text;
		read += decodeString(kept) + decodeString(edit.text);
		wasRead += decodeString(kept) + decodeString(text.slice(edit.start, edit.end));
		from = edit.end;
	}
	const last = text.slice(from, end);
	const rest = decodeString(last);
	return decodeString(source) === wasRead + rest && decodeString(written + last) === read + rest;
}
function hasPlace({ position }) {
	return position?.start.offset !== void 0;
}
function editsIn$1({ position }, { edits }) {
	const start = position?.start.offset ?? 0;
	const end = position?.end.offset ?? Number.POSITIVE_INFINITY;
	const low = firstEndingAt(edits, start);
	let last = low;
	while (last < edits.length && (edits[last]?.start ?? 0) <= end) last++;
	return edits.slice(low, last);
}
function isAtSamePlace(old, now, edits) {
	const [a, b] = [old.position, now.position];
	if (a === void 0 || b === void 0) return a === b;
	return isMoved(a.start.offset, b.start.offset, edits) && isMoved(a.end.offset, b.end.offset, edits);
}
function isMoved(from, to, edits) {
	if (from === void 0 || to === void 0) return from === to;
	let index = firstEndingAt(edits, from);
	const near = edits[index];
	if (near === void 0 || near.start > from) return from + shiftBefore(edits, index) === to;
	const first = near.start + near.shift;
	let last = first;
	for (; index < edits.length && (edits[index]?.start ?? 0) <= from; index++) last += edits[index]?.text.length ?? 0;
	return first <= to && to <= last;
}
function shiftBefore(edits, index) {
	const last = edits[index - 1];
	return last === void 0 ? 0 : last.shift + last.text.length - (last.end - last.start);
}
function firstEndingAt(edits, offset) {
	let low = 0;
	let high = edits.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((edits[middle]?.end ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

// src/content/mend/harmless.ts
function isHarmless(before, after, edits) {
	if (!isSameFrontMatter(before, after, edits)) return false;
	const rest = edits.filter(({ owned }) => owned !== "fields").sort((a, b) => a.start - b.start);
	const others = grouped(after.passages);
	let placed = 0;
	for (const passage of before.passages) {
		const other = others.get(keyOf(passage))?.shift();
		const own = editsIn(passage, rest);
		placed += own.length;
		if (own.length === 0) continue;
		if (other === void 0 || !isPassageHarmless(passage, other, passageEdits(passage, other, own))) return false;
	}
	return placed === rest.length && (edits.some((edit) => isInBody(before, edit)) || before.body.text === after.body.text);
}
function grouped(passages) {
	const groups = /* @__PURE__ */ new Map();
	for (const passage of passages) {
		const same = groups.get(keyOf(passage));
		if (same === void 0) groups.set(keyOf(passage), [passage]);
		else same.push(passage);
	}
	return groups;
}
function keyOf({ field }) {
	return field?.pointer ?? null;
}
function editsIn({ range }, sorted) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((sorted[middle]?.start ?? 0) < range.start) low = middle + 1;
		else high = middle;
	}
	let last = low;
	while (last < sorted.length && (sorted[last]?.end ?? 0) <= range.end) last++;
	return sorted.slice(low, last);
}
function isKey({ field }) {
	return field !== null && /^\/(?:title|name)$/.test(field.pointer);
}
function isInBody({ body }, { start, end }) {
	return body.range.start <= start && end <= body.range.end;
}
function isSameFrontMatter(before, after, edits) {
	const [troubles, left] = [before.frontMatter?.troubles.length ?? 0, after.frontMatter?.troubles.length ?? 0];
	if (before.frontMatter === null !== (after.frontMatter === null) || left > troubles) return false;
	if (edits.some((edit) => edit.owned === "fields" && isInBody(before, edit) && edit.start < edit.end)) return false;
	if (left < troubles) return edits.every(({ owned }) => owned === "fields" || owned === "invisible");
	if (edits.every((edit) => isInBody(before, edit))) return true;
	return before.fields.length === after.fields.length && before.fields.every((field, index) => {
		const other = after.fields[index];
		return other !== void 0 && isSameField(field, other, edits);
	});
}
function isSameField(field, other, edits) {
	if (field.pointer !== other.pointer || field.kind !== other.kind) return false;
	if (field.children.length > 0 || Object.is(field.value, other.value)) return true;
	return edits.some(({ start, end }) => field.range.start <= start && end <= field.range.end) || JSON.stringify(field.value) === JSON.stringify(other.value);
}
function isPassageHarmless(before, after, edits) {
	if (edits.some((edit) => !isOwn(before, edit) || takesWords(before.text, edit))) return false;
	return isSameTree({
		before,
		after,
		edits
	});
}
function isOwn(passage, edit) {
	const { kind, prose, text } = passage;
	const touched = prose.slice(edit.start, edit.end);
	const around = prose.slice(Math.max(0, edit.start - 1), edit.end + 1);
	return {
		prose: () => (kind === "markdown" || kind === "plain" || kind === "html") && !isKey(passage) && !touched.includes("￼") && !hidesMore(passage, edit) && /[^\uE000\uFFFC]/u.test(around),
		invisible: () => /^[\p{Cf}\p{Cc}\p{Z}\u115F\u1160\u3164]*$/u.test(text.slice(edit.start, edit.end)) && /^[ \u202F]?$/.test(edit.text),
		markup: () => lettersOf(text.slice(edit.start, edit.end)) === lettersOf(edit.text),
		addresses: () => kind === "url" || kind === "path" || /^[\uE000\uFFFC]*$/.test(touched),
		fields: () => true
	}[edit.owned]();
}
function hidesMore({ prose, text }, { start, end }) {
	for (let at = prose.indexOf("", start); at !== -1 && at < end; at = prose.indexOf("", at + 1)) if (text[at] !== "\\" || at + 1 >= end) return true;
	return false;
}
function lettersOf(text) {
	return text.replace(/[^\p{L}\p{N}]/gu, "");
}
function takesWords(text, edit) {
	if (edit.owned === "addresses" || edit.owned === "fields") return false;
	if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, edit.start - 2), edit.start)) && /^[\p{L}\p{N}]/u.test(text.slice(edit.end, edit.end + 2)) && edit.text === "" && edit.owned === "prose" && /\s/.test(text.slice(edit.start, edit.end))) return true;
	let whole = 0;
	for (const { index, 0: word } of text.slice(edit.start, edit.end).matchAll(/[\p{L}\p{N}]+/gu)) {
		const start = edit.start + index;
		const around = text.slice(Math.max(0, start - 1), start) + text.slice(start + word.length, start + word.length + 1);
		if (!/[\p{L}\p{N}]/u.test(around)) whole++;
	}
	return whole > (edit.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

// src/content/mend/program-prose.ts
const surely = /* @__PURE__ */ new WeakMap();
function isSurelyRead(passage) {
	let sure = surely.get(passage);
	if (sure === void 0) {
		sure = !/^[ \t]*(?:import|export)[ \t{*]/m.test(passage.prose) && !holdsSign(passage);
		surely.set(passage, sure);
	}
	return sure;
}
function holdsSign({ prose, text }) {
	for (const { index, 0: sign } of prose.matchAll(/[{}<]/g)) if (text[index] === sign && text[index - 1] !== "\\") return true;
	return false;
}
function keepsTree(passage, edits) {
	const blocks = passage.tree.children.map(({ position }) => ({
		start: position?.start.offset ?? 0,
		end: position?.end.offset ?? 0
	}));
	let left = edits.length;
	for (const block of blocks) {
		const own = edits.filter(({ start, end }) => block.start <= start && end <= block.end);
		if (own.length === 0) continue;
		left -= own.length;
		if (!keepsBlock(passage, block, own)) return false;
	}
	return left === 0;
}
function keepsBlock(passage, { start, end }, edits) {
	const moved = edits.map((edit) => ({
		...edit,
		start: edit.start - start,
		end: edit.end - start
	}));
	const text = passage.text.slice(start, end);
	const before = readBlock(passage, text);
	const after = readBlock(passage, applyEdits(text, moved));
	const places = new Places(moved);
	return before.syntax.length === after.syntax.length && before.syntax.every((range, index) => places.isMoved(range, after.syntax[index] ?? range)) && isSame(before.tree, after.tree, places);
}
function readBlock({ dialect }, text) {
	const { body, indentedCode } = dialectNamed(dialect);
	const veiled = veil(text, body);
	return {
		tree: unveil(parseMarkdown(veiled.text, { indentedCode }), text, veiled),
		syntax: veiled.syntax
	};
}
var Places = class {
	#edits;
	constructor(edits) {
		this.#edits = edits;
	}
	isMoved(before, after) {
		return this.#isMovedTo(before.start, after.start) && this.#isMovedTo(before.end, after.end);
	}
	#isMovedTo(before, after) {
		let least = before;
		let most = before;
		for (const { start, end, text } of this.#edits) {
			if (end > before || start === end && end === before) {
				if (start === end && end === before) most += text.length;
				continue;
			}
			least += text.length - (end - start);
			most += text.length - (end - start);
		}
		return after === least || after === most;
	}
};
const KEPT = [
	"type",
	"depth",
	"ordered",
	"start",
	"checked",
	"lang",
	"url",
	"title",
	"alt",
	"identifier",
	"align"
];
function isSame(before, after, places) {
	const waiting = [[before, after]];
	for (let pair = waiting.pop(); pair !== void 0; pair = waiting.pop()) {
		const [one, other] = pair;
		if (!KEPT.every((key) => String(Reflect.get(one, key)) === String(Reflect.get(other, key)))) return false;
		if (!places.isMoved(rangeOf(one), rangeOf(other))) return false;
		if ("value" in one && one.type !== "text" && one.value !== Reflect.get(other, "value")) return false;
		if (!("children" in one) || !("children" in other)) continue;
		if (one.children.length !== other.children.length) return false;
		for (const [index, child] of one.children.entries()) {
			const same = other.children[index];
			if (same !== void 0) waiting.push([child, same]);
		}
	}
	return true;
}
function rangeOf({ position }) {
	return {
		start: position?.start.offset ?? 0,
		end: position?.end.offset ?? 0
	};
}

// src/rules/typography/shared/gap.ts
const cache = /* @__PURE__ */ new WeakMap();
function gapBefore(passage, visible, index) {
	const before = visible.range(index - 1, index).end;
	const after = visible.range(index, index + 1).start;
	if (index === 0 || before === after) return after;
	const edges = edgesOf(passage);
	let closes = false;
	let opens = false;
	for (let offset = before; offset <= after; offset++) {
		closes ||= offset > before && edges.ends.has(offset);
		opens ||= offset < after && edges.starts.has(offset);
	}
	if (closes && opens) return null;
	if (closes) return after;
	return opens ? before : after;
}
function edgesOf(passage) {
	let edges = cache.get(passage);
	if (edges === void 0) {
		const starts = /* @__PURE__ */ new Set();
		const ends = /* @__PURE__ */ new Set();
		collect(passage, starts, ends);
		edges = {
			starts,
			ends
		};
		cache.set(passage, edges);
	}
	return edges;
}
function collect(passage, starts, ends) {
	const waiting = [passage.tree];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		if (/^(?:strong|emphasis|delete|link|linkReference|html)$/.test(node.type)) {
			const start = node.position?.start.offset ?? -1;
			const closes = node.type !== "html" || passage.text.startsWith("</", start);
			if (node.type !== "html" || !closes) starts.add(start);
			if (closes) ends.add(node.position?.end.offset ?? -1);
		}
		if ("children" in node) for (const child of node.children) waiting.push(child);
	}
}

// src/rules/typography/shared/flaw.ts
function locate(page, passage, visible, flaw, safe = true) {
	const place = placeOf(passage, visible, flaw);
	const edits = flaw.edits === null ? null : fileEdits(passage, page.source, flaw.edits);
	return edits === null ? place : {
		...place,
		fixes: [fixOf(passage, titleOf(passage, visible, flaw), edits, safe)]
	};
}
function locateAll(page, passage, visible, flaws, say, safe = true) {
	const [first] = flaws;
	if (first === void 0) return null;
	if (flaws.length === 1) return locate(page, passage, visible, first, safe);
	const mended = apartFromHeadings(passage, visible, flaws);
	const { edits, shares } = editsOf(passage, page, mended);
	const parts = flaws.map((flaw) => ({
		...say(flaw),
		...placeOf(passage, visible, flaw),
		...shareFix(titleOf(passage, visible, flaw), shares.get(flaw))
	}));
	const place = {
		...placeOf(passage, visible, first),
		data: { count: flaws.length },
		parts
	};
	const title = {
		key: "replace-all",
		facts: {
			count: mended.length,
			of: flaws.length
		}
	};
	return edits === null ? place : {
		...place,
		fixes: [fixOf(passage, title, edits, safe)]
	};
}
function apartFromHeadings(passage, visible, flaws) {
	const headings = passage.tree.children.filter(({ type }) => type === "heading");
	if (headings.length === 0) return flaws;
	const isHeading = within(headings.map(({ position }) => ({
		start: position?.start.offset ?? 0,
		end: position?.end.offset ?? 0
	})));
	const others = flaws.filter(({ start, end }) => !isHeading(visible.range(start, end).start));
	return others.length === 0 ? flaws : others;
}
function placeOf(passage, visible, flaw) {
	const range = visible.range(flaw.start, flaw.end);
	return {
		at: passage.toFile(range.start, range.end),
		excerpt: flaw.words
	};
}
function titleOf(passage, visible, flaw) {
	return {
		key: "replace",
		facts: {
			from: flaw.words,
			to: mended(passage, visible, flaw)
		}
	};
}
function fixOf(passage, title, edits, safe) {
	const held = safe ? whyHeld(passage, edits) : "language";
	return {
		title,
		safe: held === null,
		...held !== null && { held },
		edits
	};
}
function editsOf(passage, page, flaws) {
	const together = write(passage, page, flaws);
	if (together.edits !== null) return together;
	const possible = flaws.filter((flaw) => flaw.edits?.every((edit) => canWrite(passage, page.source, edit)) === true);
	return possible.length === flaws.length ? together : write(passage, page, possible);
}
function write(passage, page, flaws) {
	const edits = fileEdits(passage, page.source, flaws.flatMap((flaw) => flaw.edits ?? []));
	const shares = sharesOf(flaws.map((flaw) => flaw.edits), edits);
	return {
		edits,
		shares: new Map(flaws.map((flaw, place) => [flaw, shares[place]]))
	};
}
function whyHeld(passage, edits) {
	if (isKey(passage)) return "title";
	if (!isProgram(passage)) return null;
	const own = edits.map(({ start, end, text }) => ({
		start: passage.fromFile(start),
		end: passage.fromFile(end),
		text
	}));
	return isSurelyRead(passage) && keepsTree(passage, own) ? null : "program";
}
function mended(passage, visible, flaw) {
	const range = visible.range(flaw.start, flaw.end);
	let text = "";
	let position = range.start;
	for (const edit of flaw.edits ?? []) {
		text += passage.seen.slice(position, edit.start) + edit.text;
		position = edit.end;
	}
	return (text + passage.seen.slice(position, range.end)).replaceAll("", "");
}
function wordStart(text, offset) {
	let start = offset;
	while (start > 0 && offset - start < 30 && !/[\s\uFFFC]/.test(text.charAt(start - 1))) start--;
	return start;
}
function wordEnd(text, offset) {
	let end = offset;
	while (end < text.length && end - offset < 30 && !/[\s\uFFFC]/.test(text.charAt(end))) end++;
	return end;
}
function replacement(passage, visible, start, end, text) {
	if (start === end) {
		const offset = gapBefore(passage, visible, start);
		return offset === null ? null : [{
			start: offset,
			end: offset,
			text
		}];
	}
	const range = visible.range(start, end);
	return !passage.seen.slice(range.start, range.end).includes("") ? [{
		...range,
		start: range.start - escapeBefore(passage, range.start),
		text
	}] : null;
}
function escapeBefore({ kind, text, seen }, start) {
	return kind === "markdown" && text[start - 1] === "\\" && seen[start - 1] === "" ? 1 : 0;
}

export { titleOf as a, wordStart as c, prosePassages as d, replacement as i, isHarmless as l, locateAll as n, whyHeld as o, placeOf as r, wordEnd as s, locate as t, frenchPassages as u };