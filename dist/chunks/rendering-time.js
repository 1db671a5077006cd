import { r as __exportAll } from "./rolldown-runtime.js";
import { t as parseUrl } from "./parse-url.js";
import { r as maskCredentials } from "./credentials2.js";
import { r as sha256 } from "./machine.js";
import { n as runBounded, r as runWithin, t as TooSlow } from "./bounded.js";
import { r as daysBetween, t as addDays } from "./day.js";
import { r as wordReason, t as wordFinding } from "./word.js";
import { p as findCode, r as within$1 } from "./veil.js";
import { t as decodeNamedCharacterReference } from "./decode-named-character-reference.js";
import { l as text$6, r as at } from "./value.js";
import { C as aimOf, O as keepsLines, T as isUnread, a as isCommonMark, i as engineOf, k as markdownExtensions, l as isNamed, p as internalTarget, r as includedIn, t as containersIn } from "./container-ends.js";
import { a as isAsset, u as servedUnder } from "./url-path.js";
import { n as isDataPath } from "./formats.js";
import { i as ok, s as asciiAlphanumeric } from "./lib.js";
import { t as ccount } from "./ccount.js";
import { t as visit } from "./lib2.js";
import { i as position$1, n as pointEnd, r as pointStart, t as location } from "./lib3.js";
import { n as calloutsIn } from "./callouts.js";
import { s as isShown$1 } from "./posix-path.js";
import { r as diffArrays } from "./libesm.js";
import { n as parse$1, r as stringify$1, t as VFile } from "./lib4.js";
import { a as TokenizerMode, i as Parser, o as getTagID, s as TokenType } from "./dist.js";
import { f as isBare$1, n as isMenuData, p as resolveBare } from "./included.js";

// node_modules/micromark-util-sanitize-uri/index.js
function normalizeUri(value) {
	const result = [];
	let index = -1;
	let start = 0;
	let skip = 0;
	while (++index < value.length) {
		const code = value.charCodeAt(index);
		let replace = "";
		if (code === 37 && asciiAlphanumeric(value.charCodeAt(index + 1)) && asciiAlphanumeric(value.charCodeAt(index + 2))) skip = 2;
		else if (code < 128) {
			if (!/[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(code))) replace = String.fromCharCode(code);
		} else if (code > 55295 && code < 57344) {
			const next = value.charCodeAt(index + 1);
			if (code < 56320 && next > 56319 && next < 57344) {
				replace = String.fromCharCode(code, next);
				skip = 1;
			} else replace = "�";
		} else replace = String.fromCharCode(code);
		if (replace) {
			result.push(value.slice(start, index), encodeURIComponent(replace));
			start = index + skip + 1;
			replace = "";
		}
		if (skip) {
			index += skip;
			skip = 0;
		}
	}
	return result.join("") + value.slice(start);
}

// node_modules/zwitch/index.js
const own$6 = {}.hasOwnProperty;
function zwitch(key, options) {
	const settings = options || {};
	function one(value, ...parameters) {
		let fn = one.invalid;
		const handlers = one.handlers;
		if (value && own$6.call(value, key)) {
			const id = String(value[key]);
			fn = own$6.call(handlers, id) ? handlers[id] : one.unknown;
		}
		if (fn) return fn.call(this, value, ...parameters);
	}
	one.handlers = settings.handlers || {};
	one.invalid = settings.invalid;
	one.unknown = settings.unknown;
	return one;
}

// src/preview/compare/align.ts
const MAX_PAIRS$1 = 4e4;
const MAX_IN_RUNS = 4 * MAX_PAIRS$1;
const MAX_EDITS$1 = 500;
const ALIKE$2 = .35;
const MOVED = .7;
function alignInOrder(base, head, measure) {
	const keysBefore = base.map((item) => measure.key(item));
	const keysAfter = head.map((item) => measure.key(item));
	let start = 0;
	while (start < base.length && start < head.length && keysBefore[start] === keysAfter[start]) start++;
	let [baseEnd, headEnd] = [base.length, head.length];
	while (baseEnd > start && headEnd > start && keysBefore[baseEnd - 1] === keysAfter[headEnd - 1]) {
		baseEnd--;
		headEnd--;
	}
	const together = (from, to, shift) => base.slice(from, to).map((before, index) => both(before, head[from + shift + index]));
	const middle = {
		base: base.slice(start, baseEnd),
		head: head.slice(start, headEnd)
	};
	return [
		...together(0, start, 0),
		...middle.base.length * middle.head.length > MAX_PAIRS$1 ? aroundEqual(middle.base, middle.head, measure) : mostAlike(middle.base, middle.head, measure),
		...together(baseEnd, base.length, headEnd - baseEnd)
	];
}
function findMoves(pairs, measure) {
	const only = (item, other, at) => item !== null && other === null && measure.canMove(item) ? [{
		item,
		at
	}] : [];
	const gone = pairs.flatMap(({ before, after }, at) => only(before, after, at));
	const come = pairs.flatMap(({ before, after }, at) => only(after, before, at));
	if (gone.length * come.length === 0 || gone.length * come.length > MAX_PAIRS$1) return [...pairs];
	const found = gone.flatMap((from) => come.flatMap((to) => {
		const alike = measure.key(from.item) === measure.key(to.item) ? 2 : measure.likeness(from.item, to.item);
		return alike >= MOVED ? [{
			from: from.at,
			to: to.at,
			alike
		}] : [];
	}));
	found.sort((a, b) => b.alike - a.alike || Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
	const [taken, origin] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Map()];
	for (const { from, to } of found) {
		if (taken.has(from) || origin.has(to)) continue;
		taken.add(from);
		origin.set(to, from);
	}
	return pairs.flatMap((pair, at) => {
		if (taken.has(at)) return [];
		const from = origin.get(at);
		return from === void 0 ? [pair] : [{
			before: pairs[from]?.before ?? null,
			after: pair.after,
			moved: from < at ? "down" : "up"
		}];
	});
}
function both(before, after) {
	return {
		before,
		after,
		moved: null
	};
}
function aroundEqual(base, head, measure) {
	const keys = (items) => items.map((item) => measure.key(item));
	const changes = diffArrays(keys(base), keys(head), { maxEditLength: MAX_EDITS$1 });
	const pairs = [];
	let [before, after] = [0, 0];
	let run = {
		base: [],
		head: []
	};
	let left = MAX_IN_RUNS;
	const flush = () => {
		const size = run.base.length * run.head.length;
		left -= size;
		if (size <= MAX_PAIRS$1 && left >= 0) pairs.push(...mostAlike(run.base, run.head, measure));
		else pairs.push(...run.base.map(removed), ...run.head.map(added));
		run = {
			base: [],
			head: []
		};
	};
	if (changes === void 0) return [...base.map(removed), ...head.map(added)];
	for (const change of changes) {
		if (change.removed) run.base.push(...base.slice(before, before + change.count));
		else if (change.added) run.head.push(...head.slice(after, after + change.count));
		else {
			flush();
			for (let index = 0; index < change.count; index++) pairs.push(both(base[before + index], head[after + index]));
		}
		if (!change.added) before += change.count;
		if (!change.removed) after += change.count;
	}
	flush();
	return pairs;
}
function mostAlike(base, head, measure) {
	const width = head.length + 1;
	const best = new Float64Array((base.length + 1) * width);
	const gains = new Float64Array(base.length * head.length);
	const alone = base.length === 1 && head.length === 1;
	for (let i = base.length - 1; i >= 0; i--) for (let j = head.length - 1; j >= 0; j--) {
		const alike = measure.likeness(base[i], head[j]);
		const here = alike >= ALIKE$2 || alone ? alike * alike : 0;
		gains[i * head.length + j] = here;
		const matched = here > 0 ? here + (best[(i + 1) * width + j + 1] ?? 0) : 0;
		best[i * width + j] = Math.max(matched, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
	}
	const pairs = [];
	let [i, j] = [0, 0];
	while (i < base.length || j < head.length) {
		const here = i < base.length && j < head.length ? gains[i * head.length + j] ?? 0 : 0;
		const value = best[i * width + j] ?? 0;
		if (here > 0 && value === here + (best[(i + 1) * width + j + 1] ?? 0)) pairs.push(both(base[i++], head[j++]));
		else if (i < base.length && (j === head.length || value === (best[(i + 1) * width + j] ?? 0))) pairs.push(removed(base[i++]));
		else pairs.push(added(head[j++]));
	}
	return pairs;
}
function removed(before) {
	return {
		before,
		after: null,
		moved: null
	};
}
function added(after) {
	return {
		before: null,
		after,
		moved: null
	};
}

// src/preview/compare/bag.ts
function bagOf(text) {
	const words = /* @__PURE__ */ new Map();
	const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
	return {
		words,
		size: all.length
	};
}
function common(a, b) {
	let count = 0;
	for (const [word, times] of a.words) count += Math.min(times, b.words.get(word) ?? 0);
	return count;
}
function dice(a, b) {
	return a.size + b.size === 0 ? 0 : 2 * common(a, b) / (a.size + b.size);
}

// src/preview/compare/merge-fields.ts
function mergeFields(head, base, options) {
	const shown = head ?? base;
	const former = head !== null && head.kind !== base?.kind ? null : base;
	const own = {
		name: shown?.name ?? "",
		head,
		base,
		children: mergeChildren(head, former, options)
	};
	return isReordered(head, former) ? {
		...own,
		isReordered: true
	} : own;
}
function isReordered(head, base) {
	if (head?.kind !== "mapping" || base === null) return false;
	const [now, old] = [head, base].map((field) => field.children.map(({ name }) => name));
	const shared = (names, others) => {
		const known = new Set(others);
		return JSON.stringify(names.filter((name) => known.has(name)));
	};
	return [firstOfEach, lastOfEach].every((each) => shared(each(now), each(old)) !== shared(each(old), each(now)));
}
function firstOfEach(names) {
	return [...new Set(names)];
}
function lastOfEach(names) {
	return firstOfEach([...names].reverse()).reverse();
}
function mergeKinds(head, base, options) {
	if (base === null || head.kind === base.kind) return mergeFields(head, base, options);
	const turned = [mergeFields(null, base, options), mergeFields(head, null, options)];
	return {
		name: head.name,
		head,
		base,
		children: [],
		turned
	};
}
function mergeChildren(head, base, options) {
	const shown = head ?? base;
	if (shown === null) return [];
	if (shown.kind === "sequence") return mergeItems(children$1(head), children$1(base), options);
	if (shown.kind !== "mapping") return [];
	const before = byName(children$1(base));
	const renamed = findRenamed(children$1(head), children$1(base), options);
	const merged = children$1(head).map((field) => {
		const former = renamed.get(field);
		if (former !== void 0) return {
			...mergeFields(field, former, options),
			formerName: former.name
		};
		return mergeKinds(field, before.get(field.name) ?? null, options);
	});
	const names = new Set(merged.flatMap(({ name, formerName }) => [name, formerName ?? name]));
	let place = 0;
	for (const field of children$1(base)) if (names.has(field.name)) place = merged.findIndex((other) => (other.formerName ?? other.name) === field.name) + 1;
	else merged.splice(place++, 0, mergeFields(null, field, options));
	const ranks = new Map(options.order(shown).map((name, index) => [name, index]));
	return merged.map((field, index) => ({
		field,
		rank: ranks.get(field.name) ?? ranks.size + index
	})).sort((a, b) => a.rank - b.rank).map(({ field }) => field);
}
function findRenamed(head, base, options) {
	const [now, old] = [byName(head), byName(base)];
	const [come, gone] = [head.filter(({ name }) => !old.has(name)), base.filter(({ name }) => !now.has(name))];
	const pairs = /* @__PURE__ */ new Map();
	for (const field of come) {
		const own = options.writtenInHead(field);
		const same = gone.filter((one) => one.kind === field.kind && options.writtenInBase(one) === own);
		const rivals = come.filter((one) => options.writtenInHead(one) === own);
		const [only] = same;
		if (only !== void 0 && same.length === 1 && rivals.length === 1 && isTelling(field)) pairs.set(field, only);
	}
	return pairs;
}
function isTelling({ kind, value, children }) {
	if (kind === "sequence") return children.length > 0 && children.every((item) => item.kind === "scalar");
	return kind === "scalar" && typeof value !== "boolean" && String(value ?? "").trim() !== "";
}
function mergeItems(head, base, options) {
	const inHead = new Set(head);
	const bags = /* @__PURE__ */ new Map();
	const bag = (field) => {
		const known = bags.get(field) ?? bagOf(valuesOf(field).join("\n"));
		bags.set(field, known);
		return known;
	};
	const [named, formerly] = [namesOf(head), namesOf(base)];
	const taken = new Set(formerly.values());
	const kept = new Set(named.values());
	const likeness = (before, after) => {
		if (before.kind !== after.kind) return 0;
		const [name, former] = [named.get(after), formerly.get(before)];
		const alike = dice(bag(before), bag(after));
		if (name === void 0 || former === void 0) return alike;
		if (name === former) return 1 - SLIGHT * (1 - alike);
		return taken.has(name) || kept.has(former) ? alike * (1 - SLIGHT) : alike;
	};
	const measure = {
		key: (field) => inHead.has(field) ? options.writtenInHead(field) : options.writtenInBase(field),
		canMove: (field) => bag(field).size > 0,
		likeness
	};
	return findMoves(alignInOrder(base, head, measure), measure).map(({ before, after, moved }) => ({
		...mergeFields(after, before, options),
		...moved !== null && { moved }
	}));
}
const SLIGHT = .15;
function namesOf(items) {
	const nameIn = (item, key) => {
		const value = item.children.find(({ name, kind }) => name === key && kind === "scalar")?.value;
		return typeof value === "string" ? value.trim() : "";
	};
	for (const { name } of items[0]?.children ?? []) {
		const names = new Map(items.map((item) => [item, nameIn(item, name)]));
		const all = [...names.values()];
		if (all.every((one) => one !== "") && new Set(all).size === items.length) return names;
	}
	return /* @__PURE__ */ new Map();
}
function valuesOf(field) {
	if (field.kind === "scalar") return [String(field.value ?? "")];
	return field.children.flatMap(valuesOf);
}
function children$1(field) {
	return field === null ? [] : field.children.filter((child) => !child.duplicate);
}
function byName(fields) {
	return new Map(fields.map((field) => [field.name, field]));
}

// src/preview/compare/block.ts
function leavesOf(blocks) {
	return blocks.flatMap((block) => block.pieces === null ? leavesOf(block.children) : [block]);
}

// src/preview/notes/highlight.ts
function placeMarks(blocks, marks) {
	const on = /* @__PURE__ */ new Map();
	const after = /* @__PURE__ */ new Map();
	const beside = /* @__PURE__ */ new Map();
	const lost = [];
	const words = wordsOf(blocks);
	for (const mark of marks) {
		const [from, to] = wordsUnder(words, mark);
		const last = words[to];
		if (last === void 0 || from > to) {
			lost.push(mark);
			continue;
		}
		mark.note.placed = true;
		for (let index = from; index <= to; index++) push(on, words[index].token, mark);
		push(after, words[endOfLink(words, to)].token, mark);
		if (mark.first) push(beside, last.block, mark);
	}
	return {
		on,
		after,
		beside,
		lost
	};
}
function wordsOf(blocks) {
	return leavesOf(blocks).flatMap((block) => (block.pieces ?? []).flatMap(({ operation, token }) => operation === "del" || token.start < 0 || token.end < token.start ? [] : [{
		token,
		block
	}]));
}
function wordsUnder(words, { start, end }) {
	let from = firstIndex(words, (token) => token.end > start);
	let to = from - 1;
	while (to + 1 < words.length && words[to + 1].token.start < end) to++;
	if (from <= to) {
		const inked = (index) => {
			const token = words[index]?.token;
			return token !== void 0 && (token.atom !== null || token.text.trim() !== "");
		};
		const [first, last] = [from, to];
		while (from < to && !inked(from)) from++;
		while (to > from && !inked(to)) to--;
		return inked(from) ? [from, to] : [first, last];
	}
	return around$1(words, start, end) ?? nearest(words, start);
}
function around$1(words, start, end) {
	let found = null;
	let from = -1;
	let to = -1;
	for (const [index, { token }] of words.entries()) {
		const holder = [...token.wraps, ...token.atom === null ? [] : [token.atom]].findLast((wrap) => holds(wrap, start, end));
		if (holder === void 0) {
			if (found !== null) break;
			continue;
		}
		if (found === null || smaller(holder, found)) from = index;
		found = holder;
		to = index;
	}
	return found === null ? null : [from, to];
}
function holds(element, start, end) {
	const { position } = element;
	return position !== void 0 && (position.start.offset ?? 0) <= start && (position.end.offset ?? -1) >= end;
}
function smaller(a, b) {
	const size = (element) => (element.position?.end.offset ?? 0) - (element.position?.start.offset ?? 0);
	return size(a) < size(b);
}
function nearest(words, at) {
	if (words.length === 0) return [0, -1];
	let index = firstIndex(words, (token) => token.end > at);
	if (index > 0) index--;
	while (index > 0 && words[index]?.token.text.trim() === "" && words[index]?.token.atom === null) index--;
	return [index, index];
}
function firstIndex(words, test) {
	const index = words.findIndex(({ token }) => test(token));
	return index < 0 ? words.length : index;
}
function endOfLink(words, at) {
	const link = words[at]?.token.wraps.find((wrap) => wrap.tagName === "a");
	if (link === void 0) return at;
	let index = at;
	while (words[index + 1]?.block === words[at]?.block && sameLink(words[index + 1]?.token, link)) index++;
	return index;
}
function sameLink(token, link) {
	return token?.wraps.some((wrap) => wrap.tagName === "a" && wrap.properties["href"] === link.properties["href"]) === true;
}
function push(map, key, mark) {
	const marks = map.get(key);
	if (marks === void 0) map.set(key, [mark]);
	else marks.push(mark);
}

// src/preview/notes/assign-notes.ts
const MAX_NOTES = 50;
const MAX_PLACES = 12;
function assignNotes(page, findings, sections, word) {
	const rows = sections.flatMap((section) => section.rows);
	const locate = locator(page, rows);
	const spots = findings.map((finding) => locate(finding, word(finding)));
	const kept = new Set(keep(spots));
	const ordered = spots.filter((spot) => kept.has(identity(spot)));
	ordered.sort((a, b) => a.order - b.order || a.start - b.start || a.end - b.end);
	const notes = /* @__PURE__ */ new Map();
	const ofPage = [];
	for (const spot of ordered) {
		const known = notes.get(identity(spot));
		const note = known ?? newNote(spot, notes.size + 1);
		notes.set(identity(spot), note);
		note.count++;
		hang(spot, note, known === void 0, ofPage);
	}
	for (const row of rows) for (const cell of row.cells) settle(row, cell);
	const out = spots.filter((spot) => !kept.has(identity(spot)));
	const [leftNew, leftOld] = [false, true].map((old) => {
		const count = (severity) => out.filter(({ finding }) => finding.existing === old && finding.severity === severity).length;
		return {
			error: count("error"),
			warning: count("warning"),
			info: count("info")
		};
	});
	return {
		notes: [...notes.values()],
		ofPage,
		left: findings.length - ordered.length,
		leftNew,
		leftOld
	};
}
function newNote({ finding, sentence, row }, number) {
	return {
		number,
		severity: finding.severity,
		sentence,
		existing: finding.existing,
		rule: finding.rule,
		fixable: finding.fixes.some((fix) => fix.safe),
		counted: Object.hasOwn(finding.facts ?? {}, "count"),
		count: 0,
		where: row?.labels.filter((label) => label !== "") ?? [],
		placed: false
	};
}
function hang({ row, cell, start, end }, note, first, ofPage) {
	if (row === null) {
		if (first) ofPage.push(note);
		return;
	}
	const mark = {
		note,
		start,
		end,
		first
	};
	if (cell === null || start < 0) {
		if (first) row.loose.push(mark);
	} else if (first || note.count <= MAX_PLACES) cell.marks.push(mark);
}
function settle(row, cell) {
	if (cell.marks.length === 0) return;
	cell.highlights = placeMarks(cell.blocks, cell.marks);
	row.loose.push(...cell.highlights.lost.filter((mark) => mark.first));
}
function identity({ finding, sentence }) {
	const said = finding.severity === "info" ? `${finding.rule} ${finding.message}` : sentence;
	return `${finding.existing ? "old" : "new"} ${finding.severity} ${said}`;
}
const GRAVITY$2 = {
	error: 0,
	warning: 1,
	info: 2
};
function keep(spots) {
	const weight = ({ finding }) => (finding.existing ? 3 : 0) + GRAVITY$2[finding.severity];
	const names = [...spots].sort((a, b) => weight(a) - weight(b)).map(identity);
	return [...new Set(names)].slice(0, MAX_NOTES);
}
function locator(page, rows) {
	const byPointer = /* @__PURE__ */ new Map();
	for (const row of rows) {
		for (const cell of row.cells) if (cell.head !== null) byPointer.set(cell.head.pointer, {
			row,
			cell: cell.passage === null ? null : cell
		});
		if (row.pointer !== null && !byPointer.has(row.pointer)) byPointer.set(row.pointer, {
			row,
			cell: null
		});
	}
	for (const row of rows) for (let up = parent(row.pointer ?? ""); up !== ""; up = parent(up)) if (!byPointer.has(up)) byPointer.set(up, {
		row,
		cell: null
	});
	const body = rows.find((row) => row.pointer === null) ?? null;
	return (finding, sentence) => {
		const inBody = finding.range.start >= page.body.range.start && finding.field === null;
		const pointer = finding.field ?? page.fieldAt(finding.range.start)?.pointer ?? "";
		const found = inBody ? body === null ? null : {
			row: body,
			cell: body.cells[0] ?? null
		} : near(byPointer, pointer);
		const order = found === null ? -1 : found.row.number;
		const passage = found?.cell?.passage ?? null;
		const { range } = finding;
		const within = passage !== null && range.end >= passage.range.start && range.start <= passage.range.end;
		const spot = {
			finding,
			sentence,
			row: found?.row ?? null,
			cell: found?.cell ?? null,
			order
		};
		if (passage === null || !within) return {
			...spot,
			start: -1,
			end: -1
		};
		const start = passage.fromFile(range.start);
		const cells = found?.row.cells ?? [];
		const cellOrder = order + Math.max(0, cells.indexOf(found?.cell)) / (cells.length + 1);
		return {
			...spot,
			order: cellOrder,
			start,
			end: Math.max(start, passage.fromFile(range.end))
		};
	};
}
function near(map, pointer) {
	for (let step = pointer; step !== ""; step = parent(step)) {
		const found = map.get(step);
		if (found !== void 0) return found;
	}
	return null;
}
function parent(pointer) {
	return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

// src/preview/long-day.ts
function longDay(day, language, weekday = false) {
	const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) return day;
	const options = {
		day: "numeric",
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	};
	if (weekday) options.weekday = "long";
	const text = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "fr-FR", options).format(date);
	return language === "fr" ? text.replace(/(^|\s)1(?= \p{L})/u, "$11er").replace(/(\d{1,2}(?:er)?) /, "$1\xA0") : text;
}

// src/preview/compare/dress.ts
const ATTRIBUTES$1 = {
	a: ["href", "title"],
	abbr: ["title"],
	time: ["dateTime"],
	code: ["className"],
	ol: ["start", "reversed"],
	td: ["colSpan", "rowSpan"],
	th: ["colSpan", "rowSpan"],
	img: ["src"],
	input: ["checked"],
	embed: ["src", "title"],
	aside: ["dataKind", "dataFold"],
	blockquote: ["dataKind"],
	details: ["open"]
};
function looksOf({ tagName, properties }) {
	return [tagName, ...[
		...ATTRIBUTES$1[tagName] ?? [],
		"lang",
		"dataMarks"
	].map((name) => {
		const value = name === "href" ? properties["dataWritten"] ?? properties["href"] : properties[name];
		return value == null || value === false ? "" : value === "" && (name === "checked" || name === "open") ? "true" : String(value);
	})].join(" ").trimEnd();
}
function dressOf(token, links = true) {
	return [
		...token.wraps.filter((wrap) => wrap.tagName !== "span" && !isAddedLink(wrap) && (links || wrap.tagName !== "a")).map(looksOf),
		hintOf(token),
		altOf(token),
		embedOf$1(token),
		token.note?.id ?? ""
	].sort().join("\n");
}
function altOf({ atom }) {
	return atom?.tagName === "img" ? String(atom.properties["alt"] ?? "") : "";
}
function embedOf$1({ atom }) {
	return atom?.tagName === "embed" ? looksOf(atom) : "";
}
function hintOf({ atom }) {
	return atom?.tagName === "img" ? String(atom.properties["title"] ?? "") : "";
}
function codeLanguage({ wraps, isVerbatim }) {
	const code = isVerbatim === true ? wraps.find(({ tagName }) => tagName === "code") : void 0;
	return String(code?.properties["className"] ?? "").replace(/^language-/, "");
}
const DRAWN = new Set("actdiag blockdiag bpmn bytefield c4plantuml d2 dbml ditaa dot erd excalidraw geojson goat graphviz markmap mermaid nomnoml nwdiag packetdiag pikchr plantuml puml rackdiag seqdiag stl svgbob tikz topojson umlet vega vega-lite vegalite wavedrom wireviz".split(" "));
function codeUse(language) {
	const name = language.toLowerCase();
	if (DRAWN.has(name.replace(/^\{|\}$/g, ""))) return "drawn";
	return name.startsWith("{") ? "run" : "shown";
}
function showsOther(former, token) {
	return altOf(former) !== altOf(token) || embedOf$1(former) !== embedOf$1(token) || codeUse(codeLanguage(former)) !== codeUse(codeLanguage(token));
}
function isAddedLink({ properties }) {
	return properties["dataFootnoteRef"] !== void 0 || isWayBack({ properties });
}
function isAddedHeading({ properties }) {
	return properties["dataFootnoteLabel"] !== void 0;
}
function isWayBack({ properties }) {
	return properties["dataFootnoteBackref"] !== void 0;
}
function linkOf(token) {
	return token.wraps.find((wrap) => wrap.tagName === "a" && !isAddedLink(wrap)) ?? null;
}
function addressOf(link) {
	const address = String(link.properties["dataWritten"] ?? link.properties["href"] ?? "");
	return /%7B[%{]|%7B%25/i.test(address) ? decoded(address) : address;
}
function decoded(address) {
	try {
		return decodeURI(address);
	} catch {
		return address;
	}
}
function isEdge(token) {
	return token.atom === null && token.text.trim() === "" || token.wraps.some(isWayBack);
}

// src/preview/compare/text.ts
function textOf$1(block) {
	if (block.pieces === null) return block.children.map(textOf$1).join("\n");
	return block.pieces.map(({ token }) => token.wraps.some(isAddedLink) ? "" : token.text).join("");
}
function essenceOf(block) {
	const text = textOf$1(block);
	const names = namesIn(block);
	return names.length === 0 ? text : [text, ...names].join(" ");
}
const LIST$1 = /^[uo]l$/;
function ownWords(block) {
	if (block.pieces !== null) return essenceOf(block);
	return block.children.filter(({ element }) => !LIST$1.test(element.tagName)).map(essenceOf).join("\n").trim();
}
function namesIn({ pieces, children }) {
	if (pieces === null) return children.flatMap(namesIn);
	const names = [];
	for (const { token } of pieces) for (const name of token.atom === null ? [] : [
		"src",
		"alt",
		"title"
	]) if (token.atom?.properties[name] != null) names.push(String(token.atom.properties[name]));
	return names;
}

// src/preview/compare/block-measure.ts
var BlockMeasure = class {
	#keys = /* @__PURE__ */ new Map();
	#bags = /* @__PURE__ */ new Map();
	#own = /* @__PURE__ */ new Map();
	#wordless = /* @__PURE__ */ new Map();
	#texts = /* @__PURE__ */ new Map();
	key(block) {
		const known = this.#keys.get(block) ?? keyOf$1(block);
		this.#keys.set(block, known);
		return known;
	}
	bag(block) {
		const known = this.#bags.get(block) ?? bagOf(essenceOf(block));
		this.#bags.set(block, known);
		return known;
	}
	likeness(before, after) {
		if (family(before) !== family(after)) return 0;
		const [a, b] = [this.bag(before), this.bag(after)];
		const sameTag = before.element.tagName === after.element.tagName;
		if (a.size + b.size === 0) return sameTag ? 1 : 0;
		const alike = this.#alike(before, after) + (sameTag ? .02 : 0);
		if (alike >= SWAPPED) return alike;
		return (this.#isWordless(before) ? this.#isWordless(after) : this.#isPartOf(before, after)) ? SWAPPED : alike;
	}
	#alike(before, after) {
		const whole = dice(this.bag(before), this.bag(after));
		if (!holdsList(before) && !holdsList(after)) return whole;
		return OWN$1 * dice(this.#ownBag(before), this.#ownBag(after)) + (1 - OWN$1) * whole;
	}
	#ownBag(block) {
		const known = this.#own.get(block) ?? bagOf(ownWords(block));
		this.#own.set(block, known);
		return known;
	}
	#isPartOf(before, after) {
		if (before.pieces === null || after.pieces === null) return false;
		const [was, is] = [this.#text(before), this.#text(after)];
		const [short, long] = was.length < is.length ? [was, is] : [is, was];
		return short.length >= MIN_PART && long.includes(short);
	}
	#text(block) {
		const known = this.#texts.get(block) ?? textOf$1(block).trim();
		this.#texts.set(block, known);
		return known;
	}
	#isWordless(block) {
		const known = this.#wordless.get(block) ?? (block.pieces !== null && textOf$1(block).trim() === "");
		this.#wordless.set(block, known);
		return known;
	}
	canMove(block) {
		return this.bag(block).size > 0;
	}
};
const OWN$1 = .7;
function holdsList({ element, children }) {
	return element.tagName === "li" && children.some((child) => LIST$1.test(child.element.tagName));
}
const SWAPPED = .4;
const MIN_PART = 20;
function family(block) {
	const tag = block.element.tagName;
	if (/^h[1-6]$|^p$/.test(tag) || tag === "div" && block.pieces !== null) return "text";
	return tag === "ol" ? "ul" : tag === "th" ? "td" : tag;
}
function keyOf$1(block) {
	const { tagName } = block.element;
	if (block.pieces === null) return `${tagName}[${block.children.map(keyOf$1).join("")}]`;
	return `${tagName}(${block.pieces.filter(({ token }) => !isEdge(token)).map(({ token }) => token.key).join("")})`;
}

// src/preview/compare/columns.ts
const SAME_HEADING = .7;
const SAME_PLACE = .4;
function findColumns(before, after) {
	const [base, head] = [columnsOf(before), columnsOf(after)];
	if (base === null || head === null) return null;
	const measure = measureOf(base.length === head.length);
	const pairs = findMoves(alignInOrder(base, head, measure), measure);
	const details = pairs.flatMap((pair) => {
		const name = (pair.after ?? pair.before)?.heading ?? "";
		if (pair.before === null) return [{
			kind: "column-added",
			name
		}];
		if (pair.after === null) return [{
			kind: "column-removed",
			name
		}];
		return pair.moved === null ? [] : [{
			kind: "column-moved",
			name
		}];
	});
	return details.length === 0 ? null : {
		pairs,
		details
	};
}
function findAlignments(before, after, columns) {
	const [base, head] = [rowsOf(before)[0]?.children ?? [], rowsOf(after)[0]?.children ?? []];
	return (columns?.pairs.map((pair) => [base[pair.before?.index ?? -1], head[pair.after?.index ?? -1]]) ?? (base.length === head.length ? head.map((cell, index) => [base[index], cell]) : [])).flatMap(([old, now]) => {
		if (old === void 0 || now === void 0) return [];
		const [from, to] = [alignmentOf(old), alignmentOf(now)];
		return from === to ? [] : [{
			kind: "aligned",
			name: textOf$1(now).trim(),
			from,
			to
		}];
	});
}
function isAlignedOtherwise(before, after) {
	return after.element.tagName === "th" && alignmentOf(before) !== alignmentOf(after);
}
function alignmentOf({ element: { properties } }) {
	const align = String(properties["align"] ?? "");
	return align === "left" || align === "center" || align === "right" ? align : "none";
}
function cellsInColumns(row, { pairs }, side) {
	return pairs.map((pair) => {
		const column = pair[side];
		return column === null ? null : row.children[column.index] ?? null;
	});
}
function measureOf(isAsWide) {
	return {
		key: ({ text }) => text,
		canMove: ({ bag }) => bag.size > 0,
		likeness: (before, after) => {
			const heading = before.heading !== "" && before.heading === after.heading ? SAME_HEADING : 0;
			const place = isAsWide && before.index === after.index ? SAME_PLACE : 0;
			return Math.max(dice(before.bag, after.bag), heading, place);
		}
	};
}
function columnsOf(table) {
	const rows = rowsOf(table);
	const width = rows[0]?.children.length ?? 0;
	if (!rows.every(({ children }) => children.length === width && children.every(({ element: { properties } }) => properties["colSpan"] == null && properties["rowSpan"] == null)) || width === 0) return null;
	return Array.from({ length: width }, (_, index) => {
		const texts = rows.map((row) => textOf$1(row.children[index]).trim());
		const text = texts.join("\n");
		return {
			index,
			heading: texts[0] ?? "",
			text,
			bag: bagOf(text)
		};
	});
}
function rowsOf(block) {
	return block.element.tagName === "tr" ? [block] : block.children.flatMap(rowsOf);
}

// src/preview/compare/compare-words.ts
const MAX_EDITS = 400;
const REWRITTEN = .3;
function compareWords(base, head) {
	const replaced = [...mark$1(base, "del"), ...mark$1(head, "ins")];
	const changes = diffArrays(base.map((token) => token.key), head.map((token) => token.key), { maxEditLength: MAX_EDITS });
	if (changes === void 0) return joinEmbeds(replaced);
	const pieces = [];
	let before = 0;
	let after = 0;
	for (const change of changes) for (let index = 0; index < change.count; index++) {
		const token = change.removed ? base[before++] : head[after++];
		const former = change.added || change.removed ? void 0 : base[before++];
		const operation = change.added ? "ins" : change.removed ? "del" : dressedAlike(former, token) ? "same" : "fmt";
		const isOther = former !== void 0 && (operation === "fmt" || former.text !== token.text);
		pieces.push(isOther ? {
			operation,
			token,
			former
		} : {
			operation,
			token
		});
	}
	const kept = wordsIn(pieces, (piece) => piece.operation === "same" || piece.operation === "fmt");
	const most = Math.max(countWords$1(base), countWords$1(head));
	if (most > 6 && kept / most < REWRITTEN && !isOnePart(changes)) return joinEmbeds(replaced);
	return joinEmbeds(joinChanges(slid(pieces)));
}
function slid(pieces) {
	const result = [...pieces];
	for (let start = 1; start < result.length; start++) {
		const operation = result[start]?.operation;
		if (operation !== "ins" && operation !== "del") continue;
		let end = start;
		while (result[end + 1]?.operation === operation) end++;
		const [shared, last] = [result[start - 1], result[end]];
		const isAfterSpace = start === 1 || /\s$/.test(result[start - 2]?.token.text ?? "");
		const isBeforeSpace = end > start && /^\s/.test(result[end - 1]?.token.text ?? "");
		if (shared.operation === "same" && shared.token.key === last.token.key && isAfterSpace && isBeforeSpace) {
			const [came, stayed] = operation === "ins" ? [shared, last] : [last, shared];
			result.splice(start - 1, 1);
			result.splice(start - 1, 0, {
				operation,
				token: came.token
			});
			result[end] = {
				...shared,
				token: stayed.token
			};
		}
		start = end;
	}
	return result;
}
function isOnePart(changes) {
	return changes.filter(({ added, removed }) => added || removed).length === 1;
}
function joinEmbeds(pieces) {
	const gone = pieces.filter(({ operation, token }) => operation === "del" && embedOf$1(token) !== "");
	const come = pieces.filter(({ operation, token }) => operation === "ins" && embedOf$1(token) !== "");
	if (gone.length * come.length === 0) return pieces;
	const isAlone = gone.length === 1 && come.length === 1;
	const origins = /* @__PURE__ */ new Map();
	const left = new Set(gone);
	for (const piece of come) {
		const from = [...left].find(({ token }) => isSameEmbed(token, piece.token, isAlone));
		if (from === void 0) continue;
		left.delete(from);
		origins.set(piece, from.token);
	}
	const dropped = new Set(gone.filter((piece) => !left.has(piece)));
	return pieces.flatMap((piece) => {
		const former = origins.get(piece);
		if (former !== void 0) return [{
			operation: "fmt",
			token: piece.token,
			former
		}];
		return dropped.has(piece) ? [] : [piece];
	});
}
function isSameEmbed(before, after, isAlone) {
	const values = (name) => [before, after].map(({ atom }) => String(atom?.properties[name] ?? ""));
	const [address, title] = [values("src"), values("title")];
	const isShared = ([was, is]) => was === is && was !== "";
	return isShared(address) || isShared(title) || isAlone && title.every((one) => one === "");
}
function joinChanges(pieces) {
	const joined = [];
	let removed = [];
	let added = [];
	let island = [];
	const flush = () => {
		const last = added.at(-1);
		const shared = last?.token.key === " " && removed.at(-1)?.token.key === " ";
		if (shared) {
			removed.pop();
			added.pop();
		}
		joined.push(...removed, ...added, ...shared ? [{
			...last,
			operation: "same"
		}] : [], ...island);
		removed = [];
		added = [];
		island = [];
	};
	for (const piece of pieces) {
		if (!(piece.operation === "ins" || piece.operation === "del")) {
			if (removed.length + added.length === 0) joined.push(piece);
			else island.push(piece);
			if (!isIsland(island)) flush();
			continue;
		}
		if (island.length > 0) {
			for (const { token, former } of island) {
				removed.push({
					operation: "del",
					token: former ?? {
						...token,
						start: -1,
						end: -1
					}
				});
				added.push({
					operation: "ins",
					token
				});
			}
			island = [];
		}
		(piece.operation === "del" ? removed : added).push(piece);
	}
	flush();
	return joined;
}
function isIsland(island) {
	const text = island.map((piece) => piece.token.text).join("");
	return text.length <= 5 && !/[.;:!?\n]/.test(text) && island.every((piece) => piece.token.atom === null);
}
function dressedAlike(a, b) {
	return a !== void 0 && dressOf(a) === dressOf(b);
}
function wordsIn(pieces, keep) {
	return pieces.filter((piece) => keep(piece) && isWord$1(piece.token)).length;
}
function countWords$1(tokens) {
	return tokens.filter(isWord$1).length;
}
function isWord$1(token) {
	return token.atom !== null || /[\p{L}\p{N}]/u.test(token.text);
}
function mark$1(tokens, operation) {
	return tokens.map((token) => ({
		operation,
		token
	}));
}

// src/preview/compare/compare-code.ts
const SAME_INK = .9;
const LINES = {
	key: textOf,
	canMove: () => false,
	likeness: (before, after) => {
		const [a, b] = [textOf(before).trim(), textOf(after).trim()];
		if (a === "" || b === "") return 0;
		return a.replace(/\s+/g, " ") === b.replace(/\s+/g, " ") ? SAME_INK : dice(bagOf(a), bagOf(b));
	}
};
function compareCode(base, head) {
	return alignInOrder(linesOf$3(base), linesOf$3(head), LINES).flatMap(({ before, after }) => {
		if (before === null) return (after ?? []).map((token) => ({
			operation: "ins",
			token
		}));
		if (after === null) return before.map((token) => ({
			operation: "del",
			token
		}));
		return compareWords(before, after);
	});
}
function isAtEnds(pieces) {
	return ["ins", "del"].map((own) => pieces.filter(({ operation }) => operation === own || !/^(?:ins|del)$/.test(operation))).every((side) => side.every(({ operation, token }, index) => {
		if (operation !== "ins" && operation !== "del") return true;
		const next = side[index + 1]?.token.text;
		return token.text !== "\n" && (next === void 0 || next === "\n");
	}));
}
function linesOf$3(tokens) {
	const lines = [[]];
	for (const token of tokens) {
		lines.at(-1)?.push(token);
		if (token.text === "\n") lines.push([]);
	}
	return lines.filter((line) => line.length > 0);
}
function textOf(line) {
	return line.map(({ text }) => text).join("");
}

// src/preview/compare/wholes.ts
const WHOLES = {
	ul: "list",
	ol: "list",
	dl: "list",
	blockquote: "quote",
	table: "table",
	pre: "code",
	aside: "box",
	details: "fold"
};
function wholeOf({ element, pieces }) {
	if (element.tagName === "blockquote" && element.properties["dataKind"] != null) return "box";
	const whole = WHOLES[element.tagName] ?? null;
	return pieces === null || whole === "code" ? whole : null;
}

// src/preview/compare/cuts.ts
const HELD$1 = .7;
const WHOLE$2 = .6;
function findCuts(pairs, measure) {
	let result = [...pairs];
	for (const side of ["after", "before"]) for (let at = 0; at < result.length; at++) {
		const places = membersOf(result, at, side);
		if (places.length < 2) continue;
		const members = places.map((place) => result[place]?.[side]);
		const { before, after } = result[at];
		const parted = side === "after" ? cutAsIn(before, members, measure) : [joinedAsIn(after, members)];
		if (parted.length !== (side === "after" ? members.length : 1)) continue;
		const whole = wholeOf(before) ?? "list";
		if (side === "after") result = result.map((pair, place) => {
			const index = places.indexOf(place);
			if (index < 0) return pair;
			const part = parted[index];
			const details = index === 0 ? [] : [{
				kind: "cut",
				whole,
				at: firstOf$1(part)
			}];
			return {
				before: part,
				after: pair.after,
				moved: null,
				details
			};
		});
		else {
			const details = members.slice(1).map((part) => ({
				kind: "united",
				whole,
				at: firstOf$1(part)
			}));
			const united = {
				before: parted[0],
				after,
				moved: null,
				details
			};
			const dropped = new Set(places.filter((place) => place !== at));
			result = result.map((pair, place) => place === at ? united : pair).filter((_, place) => !dropped.has(place));
			at -= places.filter((place) => place < at).length;
		}
	}
	return result;
}
function membersOf(pairs, at, side) {
	const other = side === "after" ? "before" : "after";
	const [whole, own] = [pairs[at]?.[other] ?? null, pairs[at]?.[side] ?? null];
	if (whole === null || own === null || familyOf(whole) === null || familyOf(whole) !== familyOf(own)) return [];
	const bag = bagOf(textOf$1(whole));
	const isPart = (block) => {
		const words = bagOf(textOf$1(block));
		return familyOf(block) === familyOf(whole) && words.size > 0 && common(bag, words) / words.size >= HELD$1;
	};
	const places = [at];
	for (const step of [1, -1]) for (let place = at + step; pairs[place] !== void 0 && pairs[place]?.[other] === null; place += step) if (isPart(pairs[place]?.[side])) places.push(place);
	places.sort((a, b) => a - b);
	const words = places.map((place) => textOf$1(pairs[place]?.[side])).join("\n");
	return places.length > 1 && dice(bag, bagOf(words)) >= WHOLE$2 ? places : [];
}
function familyOf(block) {
	return block.element.tagName === "blockquote" && block.pieces === null ? "quote" : wholeOf(block);
}
function cutAsIn(whole, parts, measure) {
	const ranks = new Map(parts.flatMap((part, index) => unitsOf(part).map((unit) => [unit, index])));
	const units = unitsOf(whole);
	const starts = /* @__PURE__ */ new Map();
	let count = 0;
	for (const { before, after } of alignInOrder(units, [...ranks.keys()], measure)) {
		const rank = before === null || after === null ? void 0 : ranks.get(after);
		if (rank !== void 0 && !starts.has(rank)) starts.set(rank, count);
		if (before !== null) count++;
	}
	if (starts.size !== parts.length) return [];
	return parts.flatMap((_, index) => {
		return stretch(whole, index === 0 ? 0 : starts.get(index) ?? 0, starts.get(index + 1) ?? units.length) ?? [];
	});
}
function unitsOf(block) {
	return isUnit$1(block) ? [block] : block.children.flatMap(unitsOf);
}
function isUnit$1({ element, pieces }) {
	return pieces !== null || element.tagName === "tr" || element.tagName === "li";
}
function stretch(block, from, to) {
	let unit = 0;
	const walk = (node) => {
		if (isUnit$1(node)) {
			unit++;
			return unit > from && unit <= to ? node : null;
		}
		const kept = node.children.map(walk);
		const children = kept.filter((child) => child !== null);
		if (children.length === 0) return null;
		const dropped = kept.findIndex((child) => child !== null);
		if (node.element.tagName !== "ol" || dropped === 0) return {
			...node,
			children
		};
		const start = (Number(node.element.properties["start"]) || 1) + dropped;
		return {
			...node,
			children,
			element: {
				...node.element,
				properties: {
					...node.element.properties,
					start
				}
			}
		};
	};
	return walk(block);
}
function joinedAsIn(whole, parts) {
	return parts.reduce((left, right) => joinTwo(left, right, whole));
}
function joinTwo(left, right, whole) {
	const [last, first] = [left.children.at(-1), right.children[0]];
	if (whole.element.tagName === "table") {
		const rows = right.children.flatMap(({ children }) => children);
		const body = {
			...last,
			children: [...last?.children ?? [], ...rows]
		};
		return {
			...left,
			children: [...left.children.slice(0, -1), body]
		};
	}
	const tag = last?.element.tagName;
	const inner = whole.children.filter(({ element }) => element.tagName === tag);
	if (!(inner.length === 1 && last !== void 0 && first !== void 0 && wholeOf(last) !== null) || first.element.tagName !== tag) return {
		...left,
		children: [...left.children, ...right.children]
	};
	const middle = joinTwo(last, first, inner[0]);
	return {
		...left,
		children: [
			...left.children.slice(0, -1),
			middle,
			...right.children.slice(1)
		]
	};
}
function firstOf$1(part) {
	const unit = unitsOf(part).find((one) => textOf$1(one).trim() !== "");
	return unit === void 0 ? "" : textOf$1(unit).replace(/\s+/g, " ").trim();
}

// src/preview/compare/footnotes.ts
const ALIKE$1 = .5;
function withSharedNotes({ base, head }) {
	const [before, after] = [notesIn(base), notesIn(head)];
	if (before.length + after.length === 0) return {
		base,
		head
	};
	const names = pairNotes(before, after);
	const known = new Map(before.map((note) => [note.id, {
		...note,
		id: names.get(note.id) ?? `\u0000${note.id}`
	}]));
	const ranks = new Map(after.map(({ id }, index) => [id, index]));
	const rank = (block) => ranks.get(names.get(idOf(block) ?? "") ?? "") ?? ranks.size;
	return {
		base: named$1(base, known).map((block) => ranged(block, rank)),
		head: named$1(head, new Map(after.map((note) => [note.id, note])))
	};
}
function pairNotes(before, after) {
	const names = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const pair = (isSame) => {
		for (const note of before) {
			const found = names.has(note.id) ? void 0 : after.find((one) => !taken.has(one.id) && isSame(note, one));
			if (found === void 0) continue;
			names.set(note.id, found.id);
			taken.add(found.id);
		}
	};
	pair((a, b) => a.text === b.text && a.id === b.id);
	pair((a, b) => a.text === b.text);
	pair((a, b) => a.id === b.id);
	pair((a, b) => dice(bagOf(a.text), bagOf(b.text)) >= ALIKE$1);
	return names;
}
function notesIn(blocks) {
	return blocks.flatMap((block) => {
		const id = block.element.tagName === "li" ? idOf(block) : null;
		return id === null ? notesIn(block.children) : [{
			id,
			text: textOf$1(block).trim()
		}];
	});
}
function idOf(block) {
	const wrap = leavesOf([block]).flatMap(({ pieces }) => pieces ?? []).flatMap(({ token }) => token.wraps.filter(isWayBack))[0];
	return wrap === void 0 ? null : written$1(wrap).replace(/^#fnref-/, "#fn-");
}
function written$1({ properties }) {
	return String(properties["dataWritten"] ?? "");
}
function named$1(blocks, notes) {
	return blocks.map((block) => {
		if (block.pieces === null) return {
			...block,
			children: named$1(block.children, notes)
		};
		if (block.pieces.every(({ token }) => token.note === void 0)) return block;
		return {
			...block,
			pieces: block.pieces.map((piece) => ({
				...piece,
				token: called(piece.token, notes)
			}))
		};
	});
}
function called(token, notes) {
	const note = token.note === void 0 ? void 0 : notes.get(token.note.id);
	return note === void 0 ? token : {
		...token,
		note
	};
}
function ranged(block, rank) {
	if (block.pieces !== null) return block;
	if (!(block.element.tagName === "ol" && block.children.some((item) => idOf(item) !== null))) return {
		...block,
		children: block.children.map((child) => ranged(child, rank))
	};
	return {
		...block,
		children: [...block.children].sort((a, b) => rank(a) - rank(b))
	};
}

// src/preview/compare/gravity.ts
function gravest(children, isOther = false, details = []) {
	const statuses = new Set(children.map(({ status }) => status));
	const kinds = new Set(details.map(({ kind }) => kind));
	if ([
		"changed",
		"added",
		"removed"
	].some((status) => statuses.has(status))) return "changed";
	if (kinds.has("column-added") || kinds.has("column-removed")) return "changed";
	if (statuses.has("moved") || kinds.has("column-moved")) return "moved";
	return isOther || details.length > 0 || statuses.has("format") ? "format" : "same";
}

// src/preview/compare/parts.ts
function headingsOver(blocks) {
	const headings = /* @__PURE__ */ new Map();
	let open = "";
	for (const block of blocks) {
		if (/^h[1-6]$/.test(block.element.tagName)) open = named(block);
		headings.set(block, open);
	}
	return headings;
}
const LONGEST$1 = 60;
function named(heading) {
	const text = textOf$1(heading).replace(/\s+/g, " ").trim();
	return text.length <= LONGEST$1 ? text : `${text.slice(0, LONGEST$1).replace(/\s+\S{0,30}$/, "")}…`;
}
function partsOf$3(from, to, block) {
	if (from === void 0 || to === void 0 || from === to) return void 0;
	return /^h[1-6]$/.test(block.element.tagName) ? void 0 : [from, to];
}

// src/preview/compare/moved-words.ts
const MIN_WORDS$2 = 4;
const MAX_SENTENCES$1 = 4e3;
function markMovedSentences(blocks) {
	const leaves = [];
	collect(blocks, leaves);
	const [gone, come] = [sentencesOf$1(leaves, "del"), sentencesOf$1(leaves, "ins")];
	if (gone.length * come.length === 0 || gone.length + come.length > MAX_SENTENCES$1) return blocks;
	const moved = pairSentences(gone, come, leaves);
	return moved.size === 0 ? blocks : blocks.map((block) => marked$1(block, moved));
}
function collect(blocks, leaves) {
	for (const block of blocks) {
		const { tagName } = block.element;
		if (tagName === "table" || tagName === "pre" || block.moved !== void 0) continue;
		if (block.pieces === null) collect(block.children, leaves);
		else leaves.push(block);
	}
}
function sentencesOf$1(leaves, operation) {
	const sentences = [];
	let run = 0;
	for (const [leaf, { pieces }] of leaves.entries()) {
		let own = [];
		const flush = () => {
			const seen = trimmed$1(own);
			if (seen.length > 0) sentences.push({
				leaf,
				run,
				pieces: seen,
				key: seen.map(keyOf).join("")
			});
			own = [];
		};
		for (const [index, piece] of (pieces ?? []).entries()) {
			if (piece.operation === operation) own.push(piece);
			else if (piece.operation === "same" || piece.operation === "fmt") {
				flush();
				run++;
			}
			if (/[.!?…]$/.test(piece.token.text) && pieces?.[index + 1]?.token.key === " ") flush();
		}
		flush();
		run++;
	}
	return sentences;
}
function trimmed$1(pieces) {
	const first = pieces.findIndex(({ token }) => !isEdge(token));
	return first < 0 ? [] : pieces.slice(first, pieces.findLastIndex(({ token }) => !isEdge(token)) + 1);
}
function keyOf({ token }) {
	return isEdge(token) ? " " : `${token.key}\u0002${dressOf(token)}`;
}
function pairSentences(gone, come, leaves) {
	const places = /* @__PURE__ */ new Map();
	for (const [index, { key }] of gone.entries()) places.set(key, [...places.get(key) ?? [], index]);
	const moved = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (let to = 0; to < come.length;) {
		let best = {
			from: -1,
			count: 0
		};
		for (const from of places.get(come[to].key) ?? []) {
			const count = taken.has(from) ? 0 : together(gone, from, come, to, taken);
			if (count > best.count) best = {
				from,
				count
			};
		}
		const [origin, target] = [gone[best.from], come[to]];
		const arrived = come.slice(to, to + best.count).flatMap(({ pieces }) => pieces);
		if (origin === void 0 || countWords(arrived) < MIN_WORDS$2 || isRewritten(origin, target, leaves)) {
			to++;
			continue;
		}
		const direction = isBefore(origin, target, leaves) ? "down" : "up";
		const parts = partsBetween(origin, target, leaves);
		for (const [index, piece] of arrived.entries()) moved.set(piece, {
			direction,
			...index === 0 && parts !== void 0 && { parts }
		});
		for (let index = best.from; index < best.from + best.count; index++) {
			taken.add(index);
			for (const piece of gone[index].pieces) moved.set(piece, { direction });
		}
		to += best.count;
	}
	return moved;
}
function partsBetween(from, to, leaves) {
	const over = (side) => headingsOver(leaves.filter(({ status }) => status !== (side === "removed" ? "added" : "removed")));
	const [origin, target] = [leaves[from.leaf], leaves[to.leaf]];
	return partsOf$3(over("removed").get(origin), over("added").get(target), target);
}
function together(gone, from, come, to, taken) {
	let count = 0;
	for (;;) {
		const [a, b] = [gone[from + count], come[to + count]];
		if (!(a !== void 0 && b !== void 0 && a.key === b.key && !taken.has(from + count)) || a.run !== gone[from]?.run || b.run !== come[to]?.run) return count;
		count++;
	}
}
function isRewritten(from, to, leaves) {
	const isStamped = leaves[from.leaf]?.status === "removed" || leaves[to.leaf]?.status === "added";
	if (from.leaf !== to.leaf && !isStamped) return false;
	const [first, last] = [Math.min(from.leaf, to.leaf), Math.max(from.leaf, to.leaf)];
	return !leaves.slice(first, last + 1).some(({ pieces }) => pieces?.some(({ operation, token }) => operation === "same" && isWord(token.text)));
}
function isBefore(from, to, leaves) {
	if (from.leaf !== to.leaf) return from.leaf < to.leaf;
	const pieces = leaves[from.leaf]?.pieces ?? [];
	return pieces.indexOf(from.pieces[0]) < pieces.indexOf(to.pieces[0]);
}
function countWords(pieces) {
	return pieces.filter(({ token }) => isWord(token.text)).length;
}
function isWord(text) {
	return /[\p{L}\p{N}]/u.test(text);
}
function marked$1(block, moved) {
	if (block.pieces === null) {
		const children = block.children.map((child) => marked$1(child, moved));
		if (children.every((child, index) => child === block.children[index])) return block;
		const isStamped = block.status === "added" || block.status === "removed";
		return {
			...block,
			children,
			status: isStamped ? block.status : gravest(children, block.former !== void 0, block.details)
		};
	}
	if (!block.pieces.some((piece) => moved.has(piece))) return block;
	const pieces = withSpaces(block.pieces, moved);
	const isAll = pieces.every(({ operation, token, moved: own }) => own !== void 0 || isEdge(token) || operation === "same");
	return {
		...block,
		pieces,
		status: isAll ? "moved" : block.status === "moved" ? "changed" : block.status
	};
}
function withSpaces(pieces, moved) {
	const directionAt = (index, operation) => {
		const piece = pieces[index];
		return piece?.operation === operation ? moved.get(piece)?.direction : void 0;
	};
	return pieces.map((piece, index) => {
		const [before, after] = [index - 1, index + 1].map((at) => directionAt(at, piece.operation));
		const own = moved.get(piece);
		const direction = own?.direction ?? (isEdge(piece.token) ? before ?? after : void 0);
		if (direction === void 0) return piece;
		return {
			...piece,
			moved: direction,
			...own?.parts !== void 0 && { parts: own.parts }
		};
	});
}

// src/preview/compare/natures.ts
const QUOTE$1 = /^blockquote\b/;
const LIST = /^[uo]l$/;
const BOX$1 = /^aside\b/;
const FOLD$1 = /^details$/;
const CODE = /^pre$/;
function natureOf$1(from, to) {
	const count = ({ path }, tag) => path.filter((name) => tag.test(name)).length;
	const change = (tag) => count(to, tag) - count(from, tag);
	const [boxes, folds, quotes, lists] = [
		change(BOX$1),
		change(FOLD$1),
		change(QUOTE$1),
		change(LIST)
	];
	if (change(CODE) !== 0) return change(CODE) > 0 ? "coded" : "text";
	if (folds !== 0) return folds > 0 ? "folded" : "unfolded";
	if (boxes !== 0) return boxes > 0 ? "boxed" : "unboxed";
	if (quotes > 0) return "quote";
	if (lists > 0) return count(from, LIST) === 0 ? "item" : "deeper";
	if (lists < 0) return count(to, LIST) === 0 ? "text" : "higher";
	if (quotes < 0) return count(to, LIST) + count(to, QUOTE$1) > 0 ? "unquoted" : "text";
	if (count(to, LIST) > 0) return "other-list";
	return count(to, QUOTE$1) > 0 ? "other-quote" : null;
}

// src/preview/compare/origins.ts
const ALIKE = .75;
const MIN_WORDS$1 = 4;
const MAX_PAIRS = 1e4;
function originsOf(leaves) {
	const origins = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const isDressed of [true, false]) {
		const waiting = /* @__PURE__ */ new Map();
		for (const leaf of leaves) {
			if (leaf.block.status !== "removed" || taken.has(leaf)) continue;
			const name = looks(leaf.block, isDressed);
			const others = waiting.get(name);
			if (others === void 0) waiting.set(name, [leaf]);
			else others.push(leaf);
		}
		for (const leaf of waiting.size === 0 ? [] : leaves) {
			if (leaf.block.status !== "added" || origins.has(leaf)) continue;
			const from = waiting.get(looks(leaf.block, isDressed))?.shift();
			if (from === void 0) continue;
			origins.set(leaf, from);
			taken.add(from);
		}
	}
	const left = leaves.filter((leaf) => leaf.block.pieces !== null && !isCode$1(leaf.block));
	const gone = left.filter((leaf) => leaf.block.status === "removed" && !taken.has(leaf));
	const come = left.filter((leaf) => leaf.block.status === "added" && !origins.has(leaf));
	for (const [to, from] of alike(gone, come)) origins.set(to, from);
	return origins;
}
function alike(gone, come) {
	const found = /* @__PURE__ */ new Map();
	if (gone.length * come.length > MAX_PAIRS) return found;
	const bags = new Map([...gone, ...come].map((leaf) => [leaf, bagOf(textOf$1(leaf.block))]));
	const bag = (leaf) => bags.get(leaf);
	const pairs = come.flatMap((to) => gone.flatMap((from) => {
		const likeness = common(bag(from), bag(to)) < MIN_WORDS$1 ? 0 : dice(bag(from), bag(to));
		return likeness >= ALIKE ? [{
			from,
			to,
			likeness
		}] : [];
	}));
	pairs.sort((a, b) => b.likeness - a.likeness);
	const taken = /* @__PURE__ */ new Set();
	for (const { from, to } of pairs) {
		if (taken.has(from) || found.has(to)) continue;
		taken.add(from);
		found.set(to, from);
	}
	return found;
}
function isCode$1({ pieces }) {
	return pieces?.some(({ token }) => token.isVerbatim) === true;
}
function inked({ pieces }) {
	const all = (pieces ?? []).map(({ token }) => token);
	const first = all.findIndex((token) => !isEdge(token));
	return first < 0 ? [] : all.slice(first, all.findLastIndex((token) => !isEdge(token)) + 1);
}
function looks(block, isDressed) {
	const isWhole = block.pieces === null;
	const written = (one) => inked(one).map((token) => isEdge(token) ? " " : [token.key, isDressed || isWhole ? dressOf(token) : ""]);
	return JSON.stringify(leavesOf([block]).map(written));
}

// src/preview/compare/moves-across.ts
const LONG_ENOUGH = 3;
function joinAcross(blocks) {
	const leaves = leavesIn(blocks);
	const known = leaves.filter(({ block }) => isKnown(block));
	const origins = originsOf(known);
	if (origins.size === 0) return [...blocks];
	const stayed = new Uint32Array(leaves.length + 1);
	for (const { block, at } of leaves) stayed[at + 1] = (stayed[at] ?? 0) + Number(block.status !== "added" && block.status !== "removed");
	const fates = /* @__PURE__ */ new Map();
	const told = /* @__PURE__ */ new Map();
	let last = -1;
	for (const leaf of known) {
		const from = origins.get(leaf);
		if (from === void 0) continue;
		const isInOrder = from.at > last && stayed[from.at] === stayed[leaf.at];
		if (isBlank(leaf.block) && !isInOrder) continue;
		if (isInOrder) last = from.at;
		const fate = isInOrder ? fateOf(from, leaf, told) : "moved";
		told.set(essenceOf(leaf.block).trim(), fate);
		fates.set(from.block, "dropped");
		fates.set(leaf.block, {
			fate,
			same: compareUnit(from.block, leaf.block)
		});
	}
	return fates.size === 0 ? [...blocks] : blocks.flatMap((block) => rebuilt(block, fates));
}
function leavesIn(blocks) {
	const leaves = [];
	const walk = (block, path, under) => {
		const kind = block.element.properties["dataKind"];
		const own = [...path, kind == null ? block.element.tagName : `${block.element.tagName} ${kind}`];
		if (isUnit(block)) leaves.push({
			block,
			at: leaves.length,
			path: own,
			under
		});
		const words = block.element.tagName === "li" && block.pieces === null ? ownWords(block) : null;
		for (const child of isUnit(block) ? [] : block.children) walk(child, own, words !== null && /^[uo]l$/.test(child.element.tagName) ? [...under, words] : under);
	};
	for (const block of blocks) walk(block, [], []);
	return leaves;
}
function fateOf(from, to, told) {
	if (isBlank(to.block)) return "along";
	const [was, is] = [from.under.at(-1), to.under.at(-1)];
	if (was !== void 0 && was === is && told.has(was)) return "along";
	const nature = natureOf$1(from, to);
	if (nature === null) return "along";
	if (nature === "other-list" && is !== void 0 && was !== is) return {
		kind: "under",
		item: is
	};
	const box = nature === "boxed" ? to.path.findLast((name) => name.startsWith("aside ")) : void 0;
	return {
		kind: "became",
		nature,
		...box !== void 0 && { box: box.slice(6) }
	};
}
function rebuilt(block, fates) {
	const joined = fates.get(block);
	if (joined === "dropped") return [];
	if (joined !== void 0) {
		const { fate, same } = joined;
		if (fate === "along") return [same];
		const isEdited = same.status === "changed";
		if (fate === "moved") return [{
			...same,
			status: isEdited ? "changed" : "moved",
			moved: "across"
		}];
		return [{
			...same,
			status: isEdited ? "changed" : "format",
			details: [fate]
		}];
	}
	if (block.pieces !== null) return [block];
	const children = block.children.flatMap((child) => rebuilt(child, fates));
	if (children.length === 0 && block.children.length > 0) return [];
	if ((block.status === "added" || block.status === "removed") && !children.every(({ status }) => status !== "added" && status !== "removed")) return [{
		...block,
		children
	}];
	const status = gravest(children, block.former !== void 0, block.details);
	return [{
		...block,
		children,
		status: block.moved !== void 0 && status !== "changed" ? "moved" : status
	}];
}
function isKnown(block) {
	return isBlank(block) || essenceOf(block).trim().length >= LONG_ENOUGH;
}
function isBlank({ pieces }) {
	const atoms = (pieces ?? []).filter(({ token }) => !isEdge(token));
	return atoms.length > 0 && atoms.every(({ token }) => token.atom?.tagName === "br");
}
function isUnit({ element, pieces }) {
	return pieces !== null || element.tagName === "table";
}
function compareUnit(from, to) {
	if (to.pieces === null) return {
		...to,
		children: to.children.map((child) => kept(child)),
		status: "same"
	};
	const isCode = (block) => block.element.tagName === "pre";
	const compared = compareLeaf(from, to);
	const pieces = isCode(from) === isCode(to) ? compared : compared.map(plain$1);
	const operations = new Set(pieces.map(({ operation }) => operation));
	const isEdited = operations.has("ins") || operations.has("del");
	return {
		...to,
		pieces,
		status: isEdited ? "changed" : operations.has("fmt") ? "format" : "same"
	};
}
function plain$1(piece) {
	return piece.operation === "fmt" ? {
		operation: "same",
		token: piece.token
	} : piece;
}
function kept(block) {
	const pieces = block.pieces?.map((piece) => ({
		...piece,
		operation: "same"
	})) ?? null;
	return {
		...block,
		pieces,
		children: block.children.map(kept),
		status: "same"
	};
}
function compareLeaf(from, to) {
	const [before, after] = [from, to].map(inked);
	const [start, end] = [to.pieces?.findIndex(({ token }) => token === after[0]) ?? 0, after.length];
	const same = (piece) => ({
		...piece,
		operation: "same"
	});
	return [
		...(to.pieces ?? []).slice(0, start).map(same),
		...compareWords(before, after),
		...(to.pieces ?? []).slice(start + end).map(same)
	];
}

// src/preview/compare/splits.ts
const WHOLE$1 = .8;
const HELD = .7;
const SAID_AGAIN = .9;
const OWN = .2;
function findSplits(pairs) {
	const result = [...pairs];
	for (let at = 0; at < result.length; at++) {
		const { before, after } = result[at];
		if (!isPartible(before) || !isPartible(after) || textOf$1(before) === textOf$1(after)) continue;
		for (const side of ["after", "before"]) {
			const whole = side === "after" ? before : after;
			const [from, to] = isHeading$1(whole) ? [at, at] : reach(result, at, side);
			if (from === to) continue;
			const blocks = result.slice(from, to + 1).map((pair) => pair[side]);
			if (dice(bagOf(textOf$1(whole)), bagOf(blocks.map(textOf$1).join(" "))) < WHOLE$1) continue;
			result.splice(from, to - from + 1, {
				before,
				after,
				moved: null,
				parts: {
					side,
					blocks
				}
			});
			at = from;
			break;
		}
	}
	return result;
}
function reach(pairs, at, side) {
	const other = side === "after" ? "before" : "after";
	const written = textOf$1(pairs[at]?.[other]);
	const whole = bagOf(written);
	let parts = textOf$1(pairs[at]?.[side]);
	const isPart = (pair) => {
		const block = pair?.[side] ?? null;
		if (pair === void 0 || pair[other] !== null || !isPartible(block)) return false;
		const text = textOf$1(block);
		if (isHeading$1(block) && !written.includes(text.trim())) return false;
		const size = bagOf(text).size;
		const both = `${parts} ${text}`;
		const own = size === 0 ? 0 : (common(whole, bagOf(both)) - common(whole, bagOf(parts))) / size;
		const held = size === 0 ? 0 : common(whole, bagOf(text)) / size;
		if (own < HELD && !(own >= OWN && held >= SAID_AGAIN)) return false;
		parts = both;
		return true;
	};
	let [from, to] = [at, at];
	while (isPart(pairs[to + 1])) to++;
	while (isPart(pairs[from - 1])) from--;
	return [from, to];
}
function isPartible(block) {
	return block !== null && flat(block).pieces !== null && /^(?:p|li|dd|blockquote|h[1-6])$/.test(block.element.tagName);
}
function isHeading$1({ element }) {
	return /^h[1-6]$/.test(element.tagName);
}
function flat(block) {
	const [only, more] = block.children;
	return block.element.tagName === "li" && more === void 0 && only?.element.tagName === "p" && only.pieces !== null ? {
		...block,
		pieces: only.pieces,
		children: []
	} : block;
}
function raised(item, { pieces, status, details }) {
	const own = {
		status,
		...details !== void 0 && { details }
	};
	const [only] = item.children;
	if (item.pieces !== null || only === void 0) return {
		...item,
		pieces,
		...own
	};
	return {
		...item,
		children: [{
			...only,
			pieces,
			status
		}],
		...own
	};
}

// src/preview/compare/split-words.ts
const AROUND$1 = 40;
const END = {
	text: "",
	key: "",
	atom: {
		type: "element",
		tagName: "span",
		properties: { className: ["pilcrow"] },
		children: []
	},
	wraps: [],
	start: -1,
	end: -1
};
function compareSplit(before, parts) {
	const pieces = spared(compareWords(trimmed(flat(before)), joined(parts.map(flat))), "del");
	let start = 0;
	return parts.map((part) => {
		const end = pieces.findIndex(({ token }, index) => index >= start && token === END);
		const own = pieces.slice(start, end < 0 ? pieces.length : end + 1);
		start += own.length;
		const other = isHeading$1(part) ? { former: before.element } : {};
		const still = end < 0 && !isHeading$1(part) ? "same" : "format";
		const status = hasChange(own) ? "changed" : still;
		if (end < 0) return {
			...raised(part, {
				...part,
				pieces: own,
				status
			}),
			...other
		};
		const details = [{
			kind: "split",
			at: around(own),
			of: natureOf(before)
		}];
		return {
			...raised(part, {
				...part,
				pieces: own,
				status,
				details
			}),
			...other
		};
	});
}
function compareJoined(parts, after) {
	const pieces = spared(compareWords(joined(parts.map(flat)), trimmed(flat(after))), "ins");
	const of = parts.some(isHeading$1) ? "heading" : natureOf(after);
	const details = pieces.flatMap(({ token }, index) => token === END ? [{
		kind: "joined",
		at: around(pieces.slice(0, index)),
		of
	}] : []);
	return raised(after, {
		...after,
		pieces,
		status: hasChange(pieces) ? "changed" : "format",
		details
	});
}
function natureOf({ element }) {
	return element.tagName === "li" ? "item" : "text";
}
function joined(parts) {
	return parts.flatMap((part, index) => index === 0 ? trimmed(part) : [END, ...trimmed(part)]);
}
function trimmed({ pieces }) {
	const all = (pieces ?? []).map(({ token }) => token);
	const first = all.findIndex((token) => !isEdge(token));
	return first < 0 ? [] : all.slice(first, all.findLastIndex((token) => !isEdge(token)) + 1);
}
function spared(pieces, operation) {
	return pieces.flatMap((piece, index) => {
		if (!(pieces[index - 1]?.token === END || pieces[index + 1]?.token === END) || piece.operation !== operation || piece.token === END || !isEdge(piece.token)) return [piece];
		return operation === "del" ? [] : [{
			...piece,
			operation: "same"
		}];
	});
}
function hasChange(pieces) {
	return pieces.some(({ operation, token }) => token !== END && operation !== "same" && operation !== "fmt");
}
function around(pieces) {
	const text = pieces.map(({ operation, token }) => operation === "del" ? "" : token.text).join("");
	return text.length <= AROUND$1 ? text : `…${text.slice(-40).replace(/^\S*\s+/, "")}`;
}

// src/preview/compare/compare-blocks.ts
function compareBlocks(base, head) {
	const sides = withSharedNotes({
		base,
		head
	});
	return [...markMovedSentences(joinAcross(compareAll(sides.base, sides.head, null)))];
}
function compareAll(base, head, columns) {
	const measure = new BlockMeasure();
	const pairs = findMoves(findSplits(findCuts(alignInOrder(base, head, measure), measure)), measure);
	if (pairs.every(({ moved }) => moved === null)) return pairs.flatMap((pair) => mergePair(pair, columns));
	const [from, to] = [headingsOver(base), headingsOver(head)];
	return pairs.flatMap((pair) => {
		const [was, is] = [from.get(pair.before), to.get(pair.after)];
		const parts = pair.moved === null || pair.after === null ? void 0 : partsOf$3(was, is, pair.after);
		const merged = mergePair(pair, columns);
		return parts === void 0 ? merged : merged.map((block) => ({
			...block,
			parts
		}));
	});
}
function mergePair({ before, after, moved, parts, details = [] }, columns) {
	if (before === null) return [stamp(laidOut(after, "after", columns), "ins", "added")];
	if (after === null) return [stamp(laidOut(before, "before", columns), "del", "removed")];
	if (parts?.side === "after") return compareSplit(before, parts.blocks);
	if (parts?.side === "before") return [compareJoined(parts.blocks, after)];
	const merged = merge$1(before, after, columns).map((block) => withDetails(block, details));
	return moved === null ? merged : merged.map((block) => move(block, moved));
}
function laidOut(block, side, columns) {
	if (columns === null || block.element.tagName !== "tr") return block;
	const cells = cellsInColumns(block, columns, side).map((cell) => cell ?? emptyCell());
	return {
		...block,
		children: cells
	};
}
function emptyCell() {
	return {
		element: {
			type: "element",
			tagName: "td",
			properties: {},
			children: []
		},
		pieces: [],
		children: [],
		status: "same"
	};
}
function withDetails(block, details) {
	if (details.length === 0) return block;
	const status = block.status === "same" ? "format" : block.status;
	return {
		...block,
		status,
		details: [...details, ...block.details ?? []]
	};
}
function move(block, moved) {
	return {
		...block,
		moved,
		status: block.status === "changed" ? "changed" : "moved"
	};
}
function merge$1(before, after, columns) {
	const former = looksOf(before.element) === looksOf(after.element) && !isAlignedOtherwise(before, after) ? {} : { former: before.element };
	if (before.pieces !== null && after.pieces !== null) {
		const pieces = compareLeaves(before.pieces, after.pieces);
		const details = isSpacing(pieces) ? [{
			kind: "indented",
			isAtEnd: isAtEnds(pieces)
		}] : [];
		const status = statusOf$1(pieces, former.former !== void 0);
		return [{
			...after,
			pieces,
			status,
			...former,
			...details.length > 0 && { details }
		}];
	}
	if (before.pieces === null && after.pieces === null) {
		if (after.element.tagName === "tr") return mergeRow(before, after, columns);
		const isTable = after.element.tagName === "table";
		const found = isTable ? findColumns(before, after) : null;
		const children = compareAll(before.children, after.children, found ?? columns);
		const details = isTable ? [...found?.details ?? [], ...findAlignments(before, after, found)] : findSpacing(before, after);
		const status = gravest(children, former.former !== void 0, details);
		return [{
			...after,
			children,
			status,
			...former,
			...details.length > 0 && { details }
		}];
	}
	return merge$1(asContainer(before), asContainer(after), columns);
}
function mergeRow(before, after, columns) {
	if (columns === null) {
		if (before.children.length !== after.children.length) return [stamp(before, "del", "removed"), stamp(after, "ins", "added")];
		const cells = after.children.flatMap((child, index) => merge$1(before.children[index], child, null));
		return [{
			...after,
			children: cells,
			status: gravest(cells)
		}];
	}
	const [old, now] = [cellsInColumns(before, columns, "before"), cellsInColumns(after, columns, "after")];
	const cells = columns.pairs.flatMap(({ moved }, index) => {
		const [from, to] = [old[index] ?? null, now[index] ?? null];
		if (from === null && to === null) return [emptyCell()];
		if (from === null) return [{
			...stamp(to, "ins", "added"),
			isTold: true
		}];
		if (to === null) return [{
			...stamp(from, "del", "removed"),
			isTold: true
		}];
		return merge$1(from, to, null).map((cell) => moved === null || cell.element.tagName !== "th" ? cell : {
			...cell,
			moved,
			isTold: cell.status === "same"
		});
	});
	const own = cells.filter(({ isTold }) => isTold !== true);
	return [{
		...after,
		children: cells,
		status: gravest(own)
	}];
}
function compareLeaves(before, after) {
	const [, old] = parted(before);
	const [start, now, end] = parted(after);
	const compare = isCode(before) && isCode(after) ? compareCode : compareWords;
	return [
		...start,
		...compare(tokens(old), tokens(now)),
		...end
	];
}
function isCode(pieces) {
	return pieces.some(({ token }) => token.isVerbatim === true);
}
function isSpacing(pieces) {
	const changed = pieces.filter(({ operation }) => operation === "ins" || operation === "del");
	return isCode(pieces) && changed.length > 0 && changed.every(({ token }) => token.text.trim() === "");
}
function findSpacing(before, after) {
	if (!/^[uo]l$/.test(after.element.tagName) || after.children.length < 2) return [];
	const [was, is] = [isLoose(before), isLoose(after)];
	return was === is ? [] : [{ kind: is ? "loose" : "tight" }];
}
function isLoose({ children }) {
	return children.some((item) => item.children.some(({ element, isBare }) => element.tagName === "p" && !isBare));
}
function parted(pieces) {
	const verbatim = isCode(pieces);
	const first = verbatim ? 0 : pieces.findIndex(({ token }) => !isEdge(token));
	const last = verbatim ? pieces.length - 1 : pieces.findLastIndex(({ token }) => !isEdge(token));
	if (first < 0) return [
		[...pieces],
		[],
		[]
	];
	return [
		pieces.slice(0, first),
		pieces.slice(first, last + 1),
		pieces.slice(last + 1)
	];
}
function asContainer(block) {
	if (block.pieces === null) return block;
	const paragraph = {
		...block,
		element: {
			...block.element,
			tagName: "p",
			properties: {}
		}
	};
	return {
		...block,
		pieces: null,
		children: [paragraph]
	};
}
function statusOf$1(pieces, isOther) {
	if (pieces.some((piece) => piece.operation === "ins" || piece.operation === "del")) return "changed";
	if (pieces.some(({ former, token }) => former !== void 0 && showsOther(former, token))) return "changed";
	return isOther || pieces.some((piece) => piece.operation === "fmt") ? "format" : "same";
}
function stamp(block, operation, status) {
	return {
		element: status === "removed" ? {
			...block.element,
			properties: {
				...block.element.properties,
				id: void 0
			}
		} : block.element,
		pieces: block.pieces?.map((piece) => ({
			...piece,
			operation
		})) ?? null,
		children: block.children.map((child) => stamp(child, operation, status)),
		status
	};
}
function tokens(pieces) {
	return pieces.map((piece) => piece.token);
}

// src/preview/compare/instants.ts
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
function isSameInstant(before, after) {
	const [a, b] = [before.trim(), after.trim()];
	return a !== b && INSTANT.test(a) && INSTANT.test(b) && a.slice(-6) !== b.slice(-6) && Date.parse(a) === Date.parse(b);
}

// src/preview/compare/shortcodes.ts
const SHORTCODE = /\{\{[<%]?[^{}]{0,400}[>%]?\}\}|\{%[^{}%]{0,400}%\}/g;
const PARAMETER = /\s+|[^\s="']+=(?:"[^"]*"|'[^']*'|\S*)|"[^"]*"|'[^']*'|\S+/g;
function shortcodeTokens(written, wraps, offset) {
	const opening = /^\{[{%][<%]?\s*/.exec(written)?.[0].length ?? 0;
	const closing = /\s*[>%]?[%}]\}$/.exec(written)?.[0].length ?? 0;
	const inner = written.slice(opening, written.length - closing);
	const [name = written] = /^\S+/.exec(inner) ?? [];
	const box = {
		type: "element",
		tagName: "span",
		properties: {
			className: ["shortcode"],
			dataName: name
		},
		children: []
	};
	const parts = inner === "" ? [{
		text: written,
		at: 0
	}] : partsOf$2(inner, opening);
	return parts.map(({ text, at }, index) => {
		const isSpace = /^\s+$/.test(text);
		const start = offset(index === 0 ? 0 : at);
		const last = offset(index === parts.length - 1 ? written.length - 1 : at + text.length - 1);
		return {
			text: isSpace ? " " : text,
			key: isSpace ? " " : `${name} ${text}`,
			atom: null,
			wraps: [...wraps, box],
			start,
			end: last < 0 ? -1 : last + 1,
			isLiteral: true
		};
	});
}
function partsOf$2(inner, opening) {
	return [...inner.matchAll(PARAMETER)].map((match) => ({
		text: match[0],
		at: opening + match.index
	}));
}
function isShortcode({ tagName, properties }) {
	return tagName === "span" && [properties["className"]].flat().includes("shortcode");
}

// src/preview/compare/tokens.ts
const ENGLISH = String.raw`(?:['’](?:s|t|d|m|re|ve|ll)(?![\p{L}\p{N}\p{M}]))?`;
const INK = String.raw`[\p{L}\p{N}\p{M}]+(?:[·•.\-‑_/@][\p{L}\p{N}\p{M}]+|·|\([\p{L}·]{1,6}\))*${ENGLISH}['’]?|[^\s\p{L}\p{N}\p{M}]`;
const WORD$1 = new RegExp(String.raw`\s+|${INK}`, "gu");
const CODE_WORD = new RegExp(String.raw`\r?\n|[^\S\r\n]+|\r|\\[nrt]|${INK}`, "gu");
function tokensOf(leaf, source) {
	const tokens = [];
	const verbatim = leaf.tagName === "pre";
	const walk = (children, wraps) => {
		for (const child of children) if (child.type === "text") tokens.push(...textTokens(child, wraps, source, verbatim).map(ofNote));
		else if (child.type === "element") {
			if (child.children.length > 0) walk(child.children, [...wraps, shallow(child)]);
			else if ([
				"br",
				"img",
				"input",
				"embed"
			].includes(child.tagName)) tokens.push(atomToken(child, wraps));
		}
	};
	walk(leaf.children, []);
	return tokens;
}
function ofNote(token) {
	const call = token.wraps.find(({ properties }) => properties["dataFootnoteRef"] !== void 0);
	if (call !== void 0) return {
		...token,
		key: "note",
		note: {
			id: String(call.properties["dataWritten"] ?? ""),
			text: ""
		}
	};
	return token.wraps.some(isWayBack) ? {
		...token,
		key: "↩"
	} : token;
}
function wordTokens(text, offset) {
	return split(text, [], (index) => offset + index, false);
}
function spacedTokens(text) {
	return split(text, [], () => -1, true);
}
function writtenTokens(line) {
	return [...line.matchAll(WORD$1)].map(([text]) => {
		return {
			text,
			key: text.trim() === "" ? " " : text,
			atom: null,
			wraps: [],
			start: -1,
			end: -1
		};
	});
}
function textTokens(node, wraps, source, verbatim) {
	return split(node.value, wraps, offsetsOf(node, source), verbatim);
}
function split(text, wraps, offset, verbatim) {
	const tokens = [];
	const push = (found, index) => {
		const value = found === "\r\n" ? "\n" : found;
		const key = !verbatim && /^\s+$/.test(value) ? " " : value.normalize("NFC");
		const end = offset(index + found.length - 1);
		const own = verbatim ? { isVerbatim: true } : {};
		tokens.push({
			text: value,
			key,
			atom: null,
			wraps,
			start: offset(index),
			end: end < 0 ? -1 : end + 1,
			...own
		});
	};
	let last = 0;
	const words = (until) => {
		for (const match of text.slice(last, until).matchAll(verbatim ? CODE_WORD : WORD$1)) push(match[0], last + match.index);
	};
	for (const match of text.includes("{") && !verbatim ? text.matchAll(SHORTCODE) : []) {
		words(match.index);
		tokens.push(...shortcodeTokens(match[0], wraps, (index) => offset(match.index + index)));
		last = match.index + match[0].length;
	}
	words(text.length);
	return tokens;
}
function atomToken(element, wraps) {
	const start = element.position?.start.offset ?? -1;
	const end = element.position?.end.offset ?? -1;
	return {
		text: element.tagName === "br" ? "\n" : "",
		key: looksOf(element),
		atom: element,
		wraps,
		start,
		end
	};
}
function shallow(element) {
	const { position } = element;
	return {
		...element,
		children: [],
		...position === void 0 ? {} : { position }
	};
}
function offsetsOf(node, source) {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (source === null || start === void 0 || end === void 0) return () => -1;
	if (end - start === node.value.length) return (index) => start + index;
	const map = align(node.value, source, start, end);
	return (index) => map[index] ?? -1;
}
function align(value, source, start, end) {
	const map = [];
	let at = start;
	while (map.length < value.length && at < end) {
		const wanted = value[map.length];
		const here = source[at];
		const reference = here === "&" ? /^&(#?[\da-z]{1,32});/i.exec(source.slice(at, at + 36)) : null;
		const decoded = reference === null ? null : decode(reference[1] ?? "");
		if (reference !== null && decoded !== null && value.startsWith(decoded, map.length)) {
			for (let index = 0; index < decoded.length; index++) map.push(at);
			at += reference[0].length;
		} else if (here === wanted) {
			map.push(at);
			at++;
		} else at++;
	}
	return map;
}
function decode(name) {
	if (!name.startsWith("#")) return decodeNamedCharacterReference(name) || null;
	const hex = /^#x/i.test(name);
	const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
	return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : null;
}

// src/preview/read/boxes/find-boxes.ts
const CLASS = /^\{[^}]*?\.(?:callout-)?([\w-]+)/;
const DIRECTIVE$1 = /^\{([\w:+-]+)\}/;
const INDENTED = /^(!!!|\?\?\?\+?)[ \t]*([\p{L}\w-]+)/u;
const ALERT = /^\[!([\w-]{1,30})\]/;
const FOLD = /^<(\/?)details\b([^<>]*)>/i;
function boxesIn(passage) {
	const { text, syntax, dialect } = passage;
	const starts = new Set(syntax.map(({ start }) => start));
	const callouts = dialect === "commonmark" ? calloutsIn(text, (offset) => !starts.has(offset)) : [];
	const closed = new Set(callouts.flatMap(({ start, closing }) => [start, closing[0]]));
	const { boxes, marks } = ofColons(passage);
	const alerts = [];
	const folds = [];
	for (const { start, kind, title, closing } of callouts) {
		boxes.push({
			start,
			end: closing[1],
			element: boxElement(kind)
		});
		marks.push({
			start,
			end: title[0]
		}, {
			start: closing[0],
			end: closing[1]
		});
	}
	for (const { start } of syntax) {
		if (closed.has(start)) continue;
		const line = text.slice(start, lineEnd(text, start));
		const end = start + line.length;
		const [, sign = "", kind] = INDENTED.exec(line) ?? [];
		const alert = ALERT.exec(line);
		const fold = FOLD.exec(line);
		if (kind !== void 0 && (sign === "!!!" || sign.startsWith("???"))) boxes.push({
			start,
			end: blockEnd(text, start),
			element: boxElement(kind, FOLDS[sign])
		});
		else if (alert !== null) {
			const quoteStart = text.lastIndexOf("\n", start - 1) + 1 + (/^[ \t]*/.exec(lineOf(text, start))?.[0].length ?? 0);
			alerts.push({
				start,
				end: start + alert[0].length,
				kind: alert[1] ?? "",
				quoteStart
			});
			marks.push({
				start,
				end: start + alert[0].length + (/^[+-]/.test(line.slice(alert[0].length)) ? 1 : 0)
			});
		} else if (fold !== null && fold[1] === "") folds.push({
			start,
			isOpen: /\bopen\b/.test(fold[2] ?? "")
		});
		else if (fold !== null) {
			const from = folds.pop();
			if (from !== void 0) boxes.push({
				start: from.start,
				end,
				element: foldElement(from.isOpen)
			});
		}
	}
	boxes.sort((a, b) => a.start - b.start || b.end - a.end);
	return {
		boxes,
		alerts,
		marks
	};
}
function ofColons(passage) {
	const { containers, closings } = containersIn(passage);
	const starts = containers.map(({ start }) => start).sort((a, b) => a - b);
	return {
		boxes: containers.map(({ start, end, rest, isClosed }) => {
			const name = CLASS.exec(rest)?.[1] ?? DIRECTIVE$1.exec(rest)?.[1] ?? /^[\w.-]+/.exec(rest)?.[0] ?? "";
			return {
				start,
				end: (isClosed ? void 0 : starts.find((other) => other > start && other < end)) ?? end,
				element: boxElement(name)
			};
		}),
		marks: [...containers.map(({ start, lineEnd: end, rest }) => {
			const line = passage.text.slice(start, end);
			return {
				start,
				end: start + markLength(line, line.slice(line.indexOf(rest)))
			};
		}), ...closings.map(({ start, end }) => ({
			start,
			end
		}))]
	};
}
const FOLDS = {
	"???": "closed",
	"???+": "open"
};
function markLength(line, rest) {
	return (/^(?:\{[^}]*\}|[\w.-]+)?[ \t]*(.*)$/.exec(rest)?.[1]?.trim() ?? "") === "" || rest.startsWith("{") ? line.length : line.length - rest.length;
}
function boxElement(kind, fold) {
	return {
		type: "element",
		tagName: "aside",
		properties: {
			dataKind: kind,
			...fold !== void 0 && { dataFold: fold }
		},
		children: []
	};
}
function foldElement(isOpen) {
	return {
		type: "element",
		tagName: "details",
		properties: isOpen ? { open: true } : {},
		children: []
	};
}
function blockEnd(text, start) {
	const indent = start - (text.lastIndexOf("\n", start - 1) + 1);
	let end = lineEnd(text, start);
	for (let at = end; at < text.length;) {
		const next = lineEnd(text, at + 1);
		const line = text.slice(at + 1, next);
		if (line.trim() !== "" && (/^[ \t]*/.exec(line)?.[0].length ?? 0) <= indent) break;
		if (line.trim() !== "") end = next;
		at = next;
	}
	return end;
}
function lineOf(text, offset) {
	return text.slice(text.lastIndexOf("\n", offset - 1) + 1, lineEnd(text, offset));
}
function lineEnd(text, offset) {
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : text.charAt(end - 1) === "\r" ? end - 1 : end;
}

// src/preview/read/boxes/place-spoken.ts
function placeSpoken(blocks, spoken, rangeOf) {
	if (spoken.length === 0) return blocks;
	const left = [...spoken];
	const placed = [];
	const take = (until) => {
		const count = left.findIndex(({ at }) => at >= until);
		return left.splice(0, count < 0 ? left.length : count).map(({ block }) => block);
	};
	for (const block of blocks) {
		const range = rangeOf(block);
		if (range === null) {
			placed.push(block);
			continue;
		}
		placed.push(...take(range.start));
		const inside = left.filter(({ at }) => at < range.end);
		left.splice(0, inside.length);
		placed.push(...within(block, inside, rangeOf));
	}
	return [...placed, ...left.map(({ block }) => block)];
}
function within(block, inside, rangeOf) {
	if (inside.length === 0) return [block];
	const { tagName } = block.element;
	const isList = /^[uo]l$/.test(tagName);
	if (block.pieces !== null || !(isList || /^(?:li|blockquote|div|aside|details|section)$/.test(tagName))) return [block, ...inside.map((one) => one.block)];
	if (!isList) return [{
		...block,
		children: [...placeSpoken(block.children, inside, rangeOf)]
	}];
	const over = [];
	const starts = block.children.map((item) => rangeOf(item)?.start ?? -1);
	const children = block.children.map((item, index) => {
		const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
		const [only = item, ...others] = within(item, inside.filter(({ at }) => at >= (index === 0 ? -1 : starts[index] ?? -1) && at < next), rangeOf);
		over.push(...others);
		return only;
	});
	return [{
		...block,
		children
	}, ...over];
}

// src/preview/read/embeds.ts
const EMBEDS = /* @__PURE__ */ new Set([
	"iframe",
	"object",
	"video",
	"audio"
]);
function withEmbeds(tree) {
	if (!("children" in tree)) return tree;
	const children = tree.children.map((child) => child.type === "element" && EMBEDS.has(child.tagName) ? embedOf(child) : withEmbeds(child));
	return {
		...tree,
		children
	};
}
function withAddresses(tree) {
	if (!("children" in tree)) return tree;
	const children = tree.children.map((child) => withAddresses(child));
	if (tree.type !== "element" || tree.tagName !== "a") return {
		...tree,
		children
	};
	const { dataWritten: _, ...properties } = tree.properties;
	const { href } = properties;
	const own = typeof href === "string" && /^[a-z][a-z\d+.-]*:/i.test(href) && !OPENED.test(href) ? {
		...properties,
		dataWritten: href
	} : properties;
	return {
		...tree,
		properties: own,
		children
	};
}
const OPENED = /^(?:https?|mailto|tel):/i;
function embedOf(element) {
	const { properties, position } = element;
	const src = properties["src"] ?? properties["data"] ?? sourceIn(element.children) ?? laterSource(properties);
	const title = properties["title"];
	return {
		type: "element",
		tagName: "embed",
		properties: {
			...src != null && { src: String(src) },
			...title != null && { title: String(title) }
		},
		children: [],
		...position !== void 0 && { position }
	};
}
function laterSource(properties) {
	const name = Object.keys(properties).find((key) => /^data\w*src$/i.test(key));
	return name === void 0 ? void 0 : properties[name];
}
function sourceIn(children) {
	for (const child of children) if (child.type === "element" && child.tagName === "source") return child.properties["src"];
}

// src/preview/read/leaf.ts
function leaf(shell, tokens) {
	return {
		element: shell,
		pieces: tokens.map((token) => ({
			operation: "same",
			token
		})),
		children: [],
		status: "same"
	};
}

// node_modules/@ungap/structured-clone/esm/deserialize.js
const { defineProperty } = Object;
const env = typeof self === "object" ? self : globalThis;
const guard = (name, init) => {
	switch (name) {
		case "Function":
		case "SharedWorker":
		case "Worker":
		case "eval":
		case "setInterval":
		case "setTimeout": throw new TypeError("unable to deserialize " + name);
	}
	return new env[name](init);
};
const deserializer = ($, _) => {
	const as = (out, index) => {
		$.set(index, out);
		return out;
	};
	const unpair = (index) => {
		if ($.has(index)) return $.get(index);
		const [type, value] = _[index];
		switch (type) {
			case 0:
			case -1: return as(value, index);
			case 1: {
				const arr = as([], index);
				for (const index of value) arr.push(unpair(index));
				return arr;
			}
			case 2: {
				const object = as({}, index);
				for (const [key, index] of value) {
					const k = unpair(key), value = unpair(index);
					if (k === "__proto__") defineProperty(object, k, {
						value,
						configurable: true,
						enumerable: true,
						writable: true
					});
					else object[k] = value;
				}
				return object;
			}
			case 3: return as(new Date(value), index);
			case 4: {
				const { source, flags } = value;
				return as(new RegExp(source, flags), index);
			}
			case 5: {
				const map = as(/* @__PURE__ */ new Map(), index);
				for (const [key, index] of value) map.set(unpair(key), unpair(index));
				return map;
			}
			case 6: {
				const set = as(/* @__PURE__ */ new Set(), index);
				for (const index of value) set.add(unpair(index));
				return set;
			}
			case 7: {
				const { name, message } = value;
				return as(typeof env[name] === "function" ? guard(name, message) : new Error(message), index);
			}
			case 8: return as(BigInt(value), index);
			case "BigInt": return as(Object(BigInt(value)), index);
			case "ArrayBuffer": return as(new Uint8Array(value).buffer, value);
			case "DataView": {
				const { buffer } = new Uint8Array(value);
				return as(new DataView(buffer), value);
			}
			case "-0": return -0;
		}
		return as(guard(type, value), index);
	};
	return unpair;
};
const deserialize = (serialized) => deserializer(/* @__PURE__ */ new Map(), serialized)(0);

// node_modules/@ungap/structured-clone/esm/serialize.js
const EMPTY = "";
const { toString } = {};
const { keys, is } = Object;
const typeOf = (value) => {
	const type = typeof value;
	if (type !== "object" || !value) return [0, type];
	const asString = toString.call(value).slice(8, -1);
	switch (asString) {
		case "Array": return [1, EMPTY];
		case "Object": return [2, EMPTY];
		case "Date": return [3, EMPTY];
		case "RegExp": return [4, EMPTY];
		case "Map": return [5, EMPTY];
		case "Set": return [6, EMPTY];
		case "DataView": return [1, asString];
	}
	if (asString.includes("Array")) return [1, asString];
	if (value instanceof Error) return [7, value.name || "Error"];
	return [2, asString];
};
const shouldSkip = ([TYPE, type]) => TYPE === 0 && (type === "function" || type === "symbol");
const serializer = (strict, json, $, _) => {
	const as = (out, value) => {
		const index = _.push(out) - 1;
		$.set(value, index);
		return index;
	};
	const pair = (value) => {
		if ($.has(value)) return $.get(value);
		let [TYPE, type] = typeOf(value);
		switch (TYPE) {
			case 0: {
				let entry = value;
				switch (type) {
					case "bigint":
						TYPE = 8;
						entry = value.toString();
						break;
					case "number":
						if (!value && is(value, -0)) return _.push(["-0"]) - 1;
						break;
					case "function":
					case "symbol":
						if (strict) throw new TypeError("unable to serialize " + type);
						entry = null;
						break;
					case "undefined": return as([-1], value);
				}
				return as([TYPE, entry], value);
			}
			case 1: {
				if (type) {
					let spread = value;
					if (type === "DataView") spread = new Uint8Array(value.buffer);
					else if (type === "ArrayBuffer") spread = new Uint8Array(value);
					return as([type, [...spread]], value);
				}
				const arr = [];
				const index = as([TYPE, arr], value);
				for (const entry of value) arr.push(pair(entry));
				return index;
			}
			case 2: {
				if (type) switch (type) {
					case "BigInt": return as([type, value.toString()], value);
					case "Boolean":
					case "Number":
					case "String": return as([type, value.valueOf()], value);
				}
				if (json && "toJSON" in value) return pair(value.toJSON());
				const entries = [];
				const index = as([TYPE, entries], value);
				for (const key of keys(value)) if (strict || !shouldSkip(typeOf(value[key]))) entries.push([pair(key), pair(value[key])]);
				return index;
			}
			case 3: return as([TYPE, isNaN(value.getTime()) ? EMPTY : value.toISOString()], value);
			case 4: {
				const { source, flags } = value;
				return as([TYPE, {
					source,
					flags
				}], value);
			}
			case 5: {
				const entries = [];
				const index = as([TYPE, entries], value);
				for (const [key, entry] of value) if (strict || !(shouldSkip(typeOf(key)) || shouldSkip(typeOf(entry)))) entries.push([pair(key), pair(entry)]);
				return index;
			}
			case 6: {
				const entries = [];
				const index = as([TYPE, entries], value);
				for (const entry of value) if (strict || !shouldSkip(typeOf(entry))) entries.push(pair(entry));
				return index;
			}
		}
		const { message } = value;
		return as([TYPE, {
			name: type,
			message
		}], value);
	};
	return pair;
};
const serialize = (value, { json, lossy } = {}) => {
	const _ = [];
	return serializer(!(json || lossy), !!json, /* @__PURE__ */ new Map(), _)(value), _;
};

// node_modules/@ungap/structured-clone/esm/index.js
var esm_default = typeof structuredClone === "function" ? 
/* c8 ignore start */
(any, options) => options && ("json" in options || "lossy" in options) ? deserialize(serialize(any, options)) : structuredClone(any) : (any, options) => deserialize(serialize(any, options));

// node_modules/property-information/lib/util/schema.js
var Schema = class {
	constructor(property, normal, space) {
		this.normal = normal;
		this.property = property;
		if (space) this.space = space;
	}
};
Schema.prototype.normal = {};
Schema.prototype.property = {};
Schema.prototype.space = void 0;

// node_modules/property-information/lib/util/merge.js
function merge(definitions, space) {
	const property = {};
	const normal = {};
	for (const definition of definitions) {
		Object.assign(property, definition.property);
		Object.assign(normal, definition.normal);
	}
	return new Schema(property, normal, space);
}

// node_modules/property-information/lib/normalize.js
function normalize(value) {
	return value.toLowerCase();
}

// node_modules/property-information/lib/util/info.js
var Info = class {
	constructor(property, attribute) {
		this.attribute = attribute;
		this.property = property;
	}
};
Info.prototype.attribute = "";
Info.prototype.booleanish = false;
Info.prototype.boolean = false;
Info.prototype.commaOrSpaceSeparated = false;
Info.prototype.commaSeparated = false;
Info.prototype.defined = false;
Info.prototype.mustUseProperty = false;
Info.prototype.number = false;
Info.prototype.overloadedBoolean = false;
Info.prototype.property = "";
Info.prototype.spaceSeparated = false;
Info.prototype.space = void 0;

// node_modules/property-information/lib/util/types.js
var types_exports = /* @__PURE__ */ __exportAll({
	boolean: () => boolean,
	booleanish: () => booleanish,
	commaOrSpaceSeparated: () => commaOrSpaceSeparated,
	commaSeparated: () => commaSeparated,
	number: () => number$1,
	overloadedBoolean: () => overloadedBoolean,
	spaceSeparated: () => spaceSeparated
});
let powers = 0;
const boolean = increment();
const booleanish = increment();
const overloadedBoolean = increment();
const number$1 = increment();
const spaceSeparated = increment();
const commaSeparated = increment();
const commaOrSpaceSeparated = increment();
function increment() {
	return 2 ** ++powers;
}

// node_modules/property-information/lib/util/defined-info.js
const checks = Object.keys(types_exports);
var DefinedInfo = class extends Info {
	constructor(property, attribute, mask, space) {
		let index = -1;
		super(property, attribute);
		mark(this, "space", space);
		if (typeof mask === "number") while (++index < checks.length) {
			const check = checks[index];
			mark(this, checks[index], (mask & types_exports[check]) === types_exports[check]);
		}
	}
};
DefinedInfo.prototype.defined = true;
function mark(values, key, value) {
	if (value) values[key] = value;
}

// node_modules/property-information/lib/util/create.js
function create(definition) {
	const properties = {};
	const normals = {};
	for (const [property, value] of Object.entries(definition.properties)) {
		const info = new DefinedInfo(property, definition.transform(definition.attributes || {}, property), value, definition.space);
		if (definition.mustUseProperty && definition.mustUseProperty.includes(property)) info.mustUseProperty = true;
		properties[property] = info;
		normals[normalize(property)] = property;
		normals[normalize(info.attribute)] = property;
	}
	return new Schema(properties, normals, definition.space);
}

// node_modules/property-information/lib/aria.js
const aria$1 = create({
	properties: {
		ariaActiveDescendant: null,
		ariaAtomic: booleanish,
		ariaAutoComplete: null,
		ariaBusy: booleanish,
		ariaChecked: booleanish,
		ariaColCount: number$1,
		ariaColIndex: number$1,
		ariaColSpan: number$1,
		ariaControls: spaceSeparated,
		ariaCurrent: null,
		ariaDescribedBy: spaceSeparated,
		ariaDetails: null,
		ariaDisabled: booleanish,
		ariaDropEffect: spaceSeparated,
		ariaErrorMessage: null,
		ariaExpanded: booleanish,
		ariaFlowTo: spaceSeparated,
		ariaGrabbed: booleanish,
		ariaHasPopup: null,
		ariaHidden: booleanish,
		ariaInvalid: null,
		ariaKeyShortcuts: null,
		ariaLabel: null,
		ariaLabelledBy: spaceSeparated,
		ariaLevel: number$1,
		ariaLive: null,
		ariaModal: booleanish,
		ariaMultiLine: booleanish,
		ariaMultiSelectable: booleanish,
		ariaOrientation: null,
		ariaOwns: spaceSeparated,
		ariaPlaceholder: null,
		ariaPosInSet: number$1,
		ariaPressed: booleanish,
		ariaReadOnly: booleanish,
		ariaRelevant: null,
		ariaRequired: booleanish,
		ariaRoleDescription: spaceSeparated,
		ariaRowCount: number$1,
		ariaRowIndex: number$1,
		ariaRowSpan: number$1,
		ariaSelected: booleanish,
		ariaSetSize: number$1,
		ariaSort: null,
		ariaValueMax: number$1,
		ariaValueMin: number$1,
		ariaValueNow: number$1,
		ariaValueText: null,
		role: null
	},
	transform(_, property) {
		return property === "role" ? property : "aria-" + property.slice(4).toLowerCase();
	}
});

// node_modules/property-information/lib/util/case-sensitive-transform.js
function caseSensitiveTransform(attributes, attribute) {
	return attribute in attributes ? attributes[attribute] : attribute;
}

// node_modules/property-information/lib/util/case-insensitive-transform.js
function caseInsensitiveTransform(attributes, property) {
	return caseSensitiveTransform(attributes, property.toLowerCase());
}

// node_modules/property-information/lib/html.js
const html$4 = create({
	attributes: {
		acceptcharset: "accept-charset",
		classname: "class",
		htmlfor: "for",
		httpequiv: "http-equiv"
	},
	mustUseProperty: [
		"checked",
		"multiple",
		"muted",
		"selected"
	],
	properties: {
		abbr: null,
		accept: commaSeparated,
		acceptCharset: spaceSeparated,
		accessKey: spaceSeparated,
		action: null,
		allow: null,
		allowFullScreen: boolean,
		allowPaymentRequest: boolean,
		allowUserMedia: boolean,
		alpha: boolean,
		alt: null,
		as: null,
		async: boolean,
		autoCapitalize: null,
		autoComplete: spaceSeparated,
		autoFocus: boolean,
		autoPlay: boolean,
		blocking: spaceSeparated,
		capture: null,
		charSet: null,
		checked: boolean,
		cite: null,
		className: spaceSeparated,
		closedBy: null,
		colorSpace: null,
		cols: number$1,
		colSpan: number$1,
		command: null,
		commandFor: null,
		content: null,
		contentEditable: booleanish,
		controls: boolean,
		controlsList: spaceSeparated,
		coords: number$1 | commaSeparated,
		crossOrigin: null,
		data: null,
		dateTime: null,
		decoding: null,
		default: boolean,
		defer: boolean,
		dir: null,
		dirName: null,
		disabled: boolean,
		download: overloadedBoolean,
		draggable: booleanish,
		encType: null,
		enterKeyHint: null,
		fetchPriority: null,
		form: null,
		formAction: null,
		formEncType: null,
		formMethod: null,
		formNoValidate: boolean,
		formTarget: null,
		headers: spaceSeparated,
		height: number$1,
		hidden: overloadedBoolean,
		high: number$1,
		href: null,
		hrefLang: null,
		htmlFor: spaceSeparated,
		httpEquiv: spaceSeparated,
		id: null,
		imageSizes: null,
		imageSrcSet: null,
		inert: boolean,
		inputMode: null,
		integrity: null,
		is: null,
		isMap: boolean,
		itemId: null,
		itemProp: spaceSeparated,
		itemRef: spaceSeparated,
		itemScope: boolean,
		itemType: spaceSeparated,
		kind: null,
		label: null,
		lang: null,
		language: null,
		list: null,
		loading: null,
		loop: boolean,
		low: number$1,
		manifest: null,
		max: null,
		maxLength: number$1,
		media: null,
		method: null,
		min: null,
		minLength: number$1,
		multiple: boolean,
		muted: boolean,
		name: null,
		nonce: null,
		noModule: boolean,
		noValidate: boolean,
		onAbort: null,
		onAfterPrint: null,
		onAuxClick: null,
		onBeforeMatch: null,
		onBeforePrint: null,
		onBeforeToggle: null,
		onBeforeUnload: null,
		onBlur: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onContextLost: null,
		onContextMenu: null,
		onContextRestored: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFormData: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLanguageChange: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadEnd: null,
		onLoadStart: null,
		onMessage: null,
		onMessageError: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRejectionHandled: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onScrollEnd: null,
		onSecurityPolicyViolation: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onSlotChange: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnhandledRejection: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onWheel: null,
		open: boolean,
		optimum: number$1,
		pattern: null,
		ping: spaceSeparated,
		placeholder: null,
		playsInline: boolean,
		popover: null,
		popoverTarget: null,
		popoverTargetAction: null,
		poster: null,
		preload: null,
		readOnly: boolean,
		referrerPolicy: null,
		rel: spaceSeparated,
		required: boolean,
		reversed: boolean,
		rows: number$1,
		rowSpan: number$1,
		sandbox: spaceSeparated,
		scope: null,
		scoped: boolean,
		seamless: boolean,
		selected: boolean,
		shadowRootClonable: boolean,
		shadowRootCustomElementRegistry: boolean,
		shadowRootDelegatesFocus: boolean,
		shadowRootMode: null,
		shadowRootSerializable: boolean,
		shape: null,
		size: number$1,
		sizes: null,
		slot: null,
		span: number$1,
		spellCheck: booleanish,
		src: null,
		srcDoc: null,
		srcLang: null,
		srcSet: null,
		start: number$1,
		step: null,
		style: null,
		tabIndex: number$1,
		target: null,
		title: null,
		translate: null,
		type: null,
		typeMustMatch: boolean,
		useMap: null,
		value: booleanish,
		width: number$1,
		wrap: null,
		writingSuggestions: null,
		align: null,
		aLink: null,
		archive: spaceSeparated,
		axis: null,
		background: null,
		bgColor: null,
		border: number$1,
		borderColor: null,
		bottomMargin: number$1,
		cellPadding: null,
		cellSpacing: null,
		char: null,
		charOff: null,
		classId: null,
		clear: null,
		code: null,
		codeBase: null,
		codeType: null,
		color: null,
		compact: boolean,
		declare: boolean,
		event: null,
		face: null,
		frame: null,
		frameBorder: null,
		hSpace: number$1,
		leftMargin: number$1,
		link: null,
		longDesc: null,
		lowSrc: null,
		marginHeight: number$1,
		marginWidth: number$1,
		noResize: boolean,
		noHref: boolean,
		noShade: boolean,
		noWrap: boolean,
		object: null,
		profile: null,
		prompt: null,
		rev: null,
		rightMargin: number$1,
		rules: null,
		scheme: null,
		scrolling: booleanish,
		standby: null,
		summary: null,
		text: null,
		topMargin: number$1,
		valueType: null,
		version: null,
		vAlign: null,
		vLink: null,
		vSpace: number$1,
		allowTransparency: null,
		autoCorrect: null,
		autoSave: null,
		credentialless: boolean,
		disablePictureInPicture: boolean,
		disableRemotePlayback: boolean,
		exportParts: commaSeparated,
		part: spaceSeparated,
		prefix: null,
		property: null,
		results: number$1,
		security: null,
		unselectable: null
	},
	space: "html",
	transform: caseInsensitiveTransform
});

// node_modules/property-information/lib/svg.js
const svg$1 = create({
	attributes: {
		accentHeight: "accent-height",
		alignmentBaseline: "alignment-baseline",
		arabicForm: "arabic-form",
		baselineShift: "baseline-shift",
		capHeight: "cap-height",
		className: "class",
		clipPath: "clip-path",
		clipRule: "clip-rule",
		colorInterpolation: "color-interpolation",
		colorInterpolationFilters: "color-interpolation-filters",
		colorProfile: "color-profile",
		colorRendering: "color-rendering",
		crossOrigin: "crossorigin",
		dataType: "datatype",
		dominantBaseline: "dominant-baseline",
		enableBackground: "enable-background",
		fillOpacity: "fill-opacity",
		fillRule: "fill-rule",
		floodColor: "flood-color",
		floodOpacity: "flood-opacity",
		fontFamily: "font-family",
		fontSize: "font-size",
		fontSizeAdjust: "font-size-adjust",
		fontStretch: "font-stretch",
		fontStyle: "font-style",
		fontVariant: "font-variant",
		fontWeight: "font-weight",
		glyphName: "glyph-name",
		glyphOrientationHorizontal: "glyph-orientation-horizontal",
		glyphOrientationVertical: "glyph-orientation-vertical",
		hrefLang: "hreflang",
		horizAdvX: "horiz-adv-x",
		horizOriginX: "horiz-origin-x",
		horizOriginY: "horiz-origin-y",
		imageRendering: "image-rendering",
		letterSpacing: "letter-spacing",
		lightingColor: "lighting-color",
		markerEnd: "marker-end",
		markerMid: "marker-mid",
		markerStart: "marker-start",
		maskType: "mask-type",
		navDown: "nav-down",
		navDownLeft: "nav-down-left",
		navDownRight: "nav-down-right",
		navLeft: "nav-left",
		navNext: "nav-next",
		navPrev: "nav-prev",
		navRight: "nav-right",
		navUp: "nav-up",
		navUpLeft: "nav-up-left",
		navUpRight: "nav-up-right",
		onAbort: "onabort",
		onActivate: "onactivate",
		onAfterPrint: "onafterprint",
		onBeforePrint: "onbeforeprint",
		onBegin: "onbegin",
		onCancel: "oncancel",
		onCanPlay: "oncanplay",
		onCanPlayThrough: "oncanplaythrough",
		onChange: "onchange",
		onClick: "onclick",
		onClose: "onclose",
		onCopy: "oncopy",
		onCueChange: "oncuechange",
		onCut: "oncut",
		onDblClick: "ondblclick",
		onDrag: "ondrag",
		onDragEnd: "ondragend",
		onDragEnter: "ondragenter",
		onDragExit: "ondragexit",
		onDragLeave: "ondragleave",
		onDragOver: "ondragover",
		onDragStart: "ondragstart",
		onDrop: "ondrop",
		onDurationChange: "ondurationchange",
		onEmptied: "onemptied",
		onEnd: "onend",
		onEnded: "onended",
		onError: "onerror",
		onFocus: "onfocus",
		onFocusIn: "onfocusin",
		onFocusOut: "onfocusout",
		onHashChange: "onhashchange",
		onInput: "oninput",
		onInvalid: "oninvalid",
		onKeyDown: "onkeydown",
		onKeyPress: "onkeypress",
		onKeyUp: "onkeyup",
		onLoad: "onload",
		onLoadedData: "onloadeddata",
		onLoadedMetadata: "onloadedmetadata",
		onLoadStart: "onloadstart",
		onMessage: "onmessage",
		onMouseDown: "onmousedown",
		onMouseEnter: "onmouseenter",
		onMouseLeave: "onmouseleave",
		onMouseMove: "onmousemove",
		onMouseOut: "onmouseout",
		onMouseOver: "onmouseover",
		onMouseUp: "onmouseup",
		onMouseWheel: "onmousewheel",
		onOffline: "onoffline",
		onOnline: "ononline",
		onPageHide: "onpagehide",
		onPageShow: "onpageshow",
		onPaste: "onpaste",
		onPause: "onpause",
		onPlay: "onplay",
		onPlaying: "onplaying",
		onPopState: "onpopstate",
		onProgress: "onprogress",
		onRateChange: "onratechange",
		onRepeat: "onrepeat",
		onReset: "onreset",
		onResize: "onresize",
		onScroll: "onscroll",
		onSeeked: "onseeked",
		onSeeking: "onseeking",
		onSelect: "onselect",
		onShow: "onshow",
		onStalled: "onstalled",
		onStorage: "onstorage",
		onSubmit: "onsubmit",
		onSuspend: "onsuspend",
		onTimeUpdate: "ontimeupdate",
		onToggle: "ontoggle",
		onUnload: "onunload",
		onVolumeChange: "onvolumechange",
		onWaiting: "onwaiting",
		onZoom: "onzoom",
		overlinePosition: "overline-position",
		overlineThickness: "overline-thickness",
		paintOrder: "paint-order",
		panose1: "panose-1",
		pointerEvents: "pointer-events",
		referrerPolicy: "referrerpolicy",
		renderingIntent: "rendering-intent",
		shapeRendering: "shape-rendering",
		stopColor: "stop-color",
		stopOpacity: "stop-opacity",
		strikethroughPosition: "strikethrough-position",
		strikethroughThickness: "strikethrough-thickness",
		strokeDashArray: "stroke-dasharray",
		strokeDashOffset: "stroke-dashoffset",
		strokeLineCap: "stroke-linecap",
		strokeLineJoin: "stroke-linejoin",
		strokeMiterLimit: "stroke-miterlimit",
		strokeOpacity: "stroke-opacity",
		strokeWidth: "stroke-width",
		tabIndex: "tabindex",
		textAnchor: "text-anchor",
		textDecoration: "text-decoration",
		textRendering: "text-rendering",
		transformOrigin: "transform-origin",
		typeOf: "typeof",
		underlinePosition: "underline-position",
		underlineThickness: "underline-thickness",
		unicodeBidi: "unicode-bidi",
		unicodeRange: "unicode-range",
		unitsPerEm: "units-per-em",
		vAlphabetic: "v-alphabetic",
		vHanging: "v-hanging",
		vIdeographic: "v-ideographic",
		vMathematical: "v-mathematical",
		vectorEffect: "vector-effect",
		vertAdvY: "vert-adv-y",
		vertOriginX: "vert-origin-x",
		vertOriginY: "vert-origin-y",
		wordSpacing: "word-spacing",
		writingMode: "writing-mode",
		xHeight: "x-height",
		playbackOrder: "playbackorder",
		timelineBegin: "timelinebegin"
	},
	properties: {
		about: commaOrSpaceSeparated,
		accentHeight: number$1,
		accumulate: null,
		additive: null,
		alignmentBaseline: null,
		alphabetic: number$1,
		amplitude: number$1,
		arabicForm: null,
		ascent: number$1,
		attributeName: null,
		attributeType: null,
		azimuth: number$1,
		bandwidth: null,
		baselineShift: null,
		baseFrequency: null,
		baseProfile: null,
		bbox: null,
		begin: null,
		bias: number$1,
		by: null,
		calcMode: null,
		capHeight: number$1,
		className: spaceSeparated,
		clip: null,
		clipPath: null,
		clipPathUnits: null,
		clipRule: null,
		color: null,
		colorInterpolation: null,
		colorInterpolationFilters: null,
		colorProfile: null,
		colorRendering: null,
		content: null,
		contentScriptType: null,
		contentStyleType: null,
		crossOrigin: null,
		cursor: null,
		cx: null,
		cy: null,
		d: null,
		dataType: null,
		defaultAction: null,
		descent: number$1,
		diffuseConstant: number$1,
		direction: null,
		display: null,
		dur: null,
		divisor: number$1,
		dominantBaseline: null,
		download: boolean,
		dx: null,
		dy: null,
		edgeMode: null,
		editable: null,
		elevation: number$1,
		enableBackground: null,
		end: null,
		event: null,
		exponent: number$1,
		externalResourcesRequired: null,
		fill: null,
		fillOpacity: number$1,
		fillRule: null,
		filter: null,
		filterRes: null,
		filterUnits: null,
		floodColor: null,
		floodOpacity: null,
		focusable: null,
		focusHighlight: null,
		fontFamily: null,
		fontSize: null,
		fontSizeAdjust: null,
		fontStretch: null,
		fontStyle: null,
		fontVariant: null,
		fontWeight: null,
		format: null,
		fr: null,
		from: null,
		fx: null,
		fy: null,
		g1: commaSeparated,
		g2: commaSeparated,
		glyphName: commaSeparated,
		glyphOrientationHorizontal: null,
		glyphOrientationVertical: null,
		glyphRef: null,
		gradientTransform: null,
		gradientUnits: null,
		handler: null,
		hanging: number$1,
		hatchContentUnits: null,
		hatchUnits: null,
		height: null,
		href: null,
		hrefLang: null,
		horizAdvX: number$1,
		horizOriginX: number$1,
		horizOriginY: number$1,
		id: null,
		ideographic: number$1,
		imageRendering: null,
		initialVisibility: null,
		in: null,
		in2: null,
		intercept: number$1,
		k: number$1,
		k1: number$1,
		k2: number$1,
		k3: number$1,
		k4: number$1,
		kernelMatrix: commaOrSpaceSeparated,
		kernelUnitLength: null,
		keyPoints: null,
		keySplines: null,
		keyTimes: null,
		kerning: null,
		lang: null,
		lengthAdjust: null,
		letterSpacing: null,
		lightingColor: null,
		limitingConeAngle: number$1,
		local: null,
		markerEnd: null,
		markerMid: null,
		markerStart: null,
		markerHeight: null,
		markerUnits: null,
		markerWidth: null,
		mask: null,
		maskContentUnits: null,
		maskType: null,
		maskUnits: null,
		mathematical: null,
		max: null,
		media: null,
		mediaCharacterEncoding: null,
		mediaContentEncodings: null,
		mediaSize: number$1,
		mediaTime: null,
		method: null,
		min: null,
		mode: null,
		name: null,
		navDown: null,
		navDownLeft: null,
		navDownRight: null,
		navLeft: null,
		navNext: null,
		navPrev: null,
		navRight: null,
		navUp: null,
		navUpLeft: null,
		navUpRight: null,
		numOctaves: null,
		observer: null,
		offset: null,
		onAbort: null,
		onActivate: null,
		onAfterPrint: null,
		onBeforePrint: null,
		onBegin: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnd: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFocusIn: null,
		onFocusOut: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadStart: null,
		onMessage: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onMouseWheel: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRepeat: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onShow: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onZoom: null,
		opacity: null,
		operator: null,
		order: null,
		orient: null,
		orientation: null,
		origin: null,
		overflow: null,
		overlay: null,
		overlinePosition: number$1,
		overlineThickness: number$1,
		paintOrder: null,
		panose1: null,
		path: null,
		pathLength: number$1,
		patternContentUnits: null,
		patternTransform: null,
		patternUnits: null,
		phase: null,
		ping: spaceSeparated,
		pitch: null,
		playbackOrder: null,
		pointerEvents: null,
		points: null,
		pointsAtX: number$1,
		pointsAtY: number$1,
		pointsAtZ: number$1,
		preserveAlpha: null,
		preserveAspectRatio: null,
		primitiveUnits: null,
		propagate: null,
		property: commaOrSpaceSeparated,
		r: null,
		radius: null,
		referrerPolicy: null,
		refX: null,
		refY: null,
		rel: commaOrSpaceSeparated,
		rev: commaOrSpaceSeparated,
		renderingIntent: null,
		repeatCount: null,
		repeatDur: null,
		requiredExtensions: commaOrSpaceSeparated,
		requiredFeatures: commaOrSpaceSeparated,
		requiredFonts: commaOrSpaceSeparated,
		requiredFormats: commaOrSpaceSeparated,
		resource: null,
		restart: null,
		result: null,
		rotate: null,
		rx: null,
		ry: null,
		scale: null,
		seed: null,
		shapeRendering: null,
		side: null,
		slope: null,
		snapshotTime: null,
		specularConstant: number$1,
		specularExponent: number$1,
		spreadMethod: null,
		spacing: null,
		startOffset: null,
		stdDeviation: null,
		stemh: null,
		stemv: null,
		stitchTiles: null,
		stopColor: null,
		stopOpacity: null,
		strikethroughPosition: number$1,
		strikethroughThickness: number$1,
		string: null,
		stroke: null,
		strokeDashArray: commaOrSpaceSeparated,
		strokeDashOffset: null,
		strokeLineCap: null,
		strokeLineJoin: null,
		strokeMiterLimit: number$1,
		strokeOpacity: number$1,
		strokeWidth: null,
		style: null,
		surfaceScale: number$1,
		syncBehavior: null,
		syncBehaviorDefault: null,
		syncMaster: null,
		syncTolerance: null,
		syncToleranceDefault: null,
		systemLanguage: commaOrSpaceSeparated,
		tabIndex: number$1,
		tableValues: null,
		target: null,
		targetX: number$1,
		targetY: number$1,
		textAnchor: null,
		textDecoration: null,
		textRendering: null,
		textLength: null,
		timelineBegin: null,
		title: null,
		transformBehavior: null,
		type: null,
		typeOf: commaOrSpaceSeparated,
		to: null,
		transform: null,
		transformOrigin: null,
		u1: null,
		u2: null,
		underlinePosition: number$1,
		underlineThickness: number$1,
		unicode: null,
		unicodeBidi: null,
		unicodeRange: null,
		unitsPerEm: number$1,
		values: null,
		vAlphabetic: number$1,
		vMathematical: number$1,
		vectorEffect: null,
		vHanging: number$1,
		vIdeographic: number$1,
		version: null,
		vertAdvY: number$1,
		vertOriginX: number$1,
		vertOriginY: number$1,
		viewBox: null,
		viewTarget: null,
		visibility: null,
		width: null,
		widths: null,
		wordSpacing: null,
		writingMode: null,
		x: null,
		x1: null,
		x2: null,
		xChannelSelector: null,
		xHeight: number$1,
		y: null,
		y1: null,
		y2: null,
		yChannelSelector: null,
		z: null,
		zoomAndPan: null
	},
	space: "svg",
	transform: caseSensitiveTransform
});

// node_modules/property-information/lib/xlink.js
const xlink = create({
	properties: {
		xLinkActuate: null,
		xLinkArcRole: null,
		xLinkHref: null,
		xLinkRole: null,
		xLinkShow: null,
		xLinkTitle: null,
		xLinkType: null
	},
	space: "xlink",
	transform(_, property) {
		return "xlink:" + property.slice(5).toLowerCase();
	}
});

// node_modules/property-information/lib/xmlns.js
const xmlns = create({
	attributes: { xmlnsxlink: "xmlns:xlink" },
	properties: {
		xmlnsXLink: null,
		xmlns: null
	},
	space: "xmlns",
	transform: caseInsensitiveTransform
});

// node_modules/property-information/lib/xml.js
const xml = create({
	properties: {
		xmlBase: null,
		xmlLang: null,
		xmlSpace: null
	},
	space: "xml",
	transform(_, property) {
		return "xml:" + property.slice(3).toLowerCase();
	}
});

// node_modules/property-information/lib/find.js
const cap = /[A-Z]/g;
const dash = /-[a-z]/g;
const valid = /^data[-\w.:]+$/i;
function find(schema, value) {
	const normal = normalize(value);
	let property = value;
	let Type = Info;
	if (normal in schema.normal) return schema.property[schema.normal[normal]];
	if (normal.length > 4 && normal.slice(0, 4) === "data" && valid.test(value)) {
		if (value.charAt(4) === "-") {
			const rest = value.slice(5).replace(dash, camelcase);
			property = "data" + rest.charAt(0).toUpperCase() + rest.slice(1);
		} else {
			const rest = value.slice(4);
			if (!dash.test(rest)) {
				let dashes = rest.replace(cap, kebab);
				if (dashes.charAt(0) !== "-") dashes = "-" + dashes;
				value = "data" + dashes;
			}
		}
		Type = DefinedInfo;
	}
	return new Type(property, value);
}
function kebab($0) {
	return "-" + $0.toLowerCase();
}
function camelcase($0) {
	return $0.charAt(1).toUpperCase();
}

// node_modules/property-information/index.js
const html$3 = merge([
	aria$1,
	html$4,
	xlink,
	xmlns,
	xml
], "html");
const svg = merge([
	aria$1,
	svg$1,
	xlink,
	xmlns,
	xml
], "svg");

// node_modules/comma-separated-tokens/index.js
function parse(value) {
	const tokens = [];
	const input = String(value || "");
	let index = input.indexOf(",");
	let start = 0;
	let end = false;
	while (!end) {
		if (index === -1) {
			index = input.length;
			end = true;
		}
		const token = input.slice(start, index).trim();
		if (token || !end) tokens.push(token);
		start = index + 1;
		index = input.indexOf(",", start);
	}
	return tokens;
}
function stringify(values, options) {
	const settings = options || {};
	return (values[values.length - 1] === "" ? [...values, ""] : values).join((settings.padRight ? " " : "") + "," + (settings.padLeft === false ? "" : " ")).trim();
}

// node_modules/hast-util-parse-selector/lib/index.js
const search = /[#.]/g;
function parseSelector(selector, defaultTagName) {
	const value = selector || "";
	const props = {};
	let start = 0;
	let previous;
	let tagName;
	while (start < value.length) {
		search.lastIndex = start;
		const match = search.exec(value);
		const subvalue = value.slice(start, match ? match.index : value.length);
		if (subvalue) {
			if (!previous) tagName = subvalue;
			else if (previous === "#") props.id = subvalue;
			else if (Array.isArray(props.className)) props.className.push(subvalue);
			else props.className = [subvalue];
			start += subvalue.length;
		}
		if (match) {
			previous = match[0];
			start++;
		}
	}
	return {
		type: "element",
		tagName: tagName || defaultTagName || "div",
		properties: props,
		children: []
	};
}

// node_modules/hastscript/lib/create-h.js
function createH(schema, defaultTagName, caseSensitive) {
	const adjust = caseSensitive ? createAdjustMap(caseSensitive) : void 0;
	function h(selector, properties, ...children) {
		let node;
		if (selector === null || selector === void 0) {
			node = {
				type: "root",
				children: []
			};
			const child = properties;
			children.unshift(child);
		} else {
			node = parseSelector(selector, defaultTagName);
			const lower = node.tagName.toLowerCase();
			const adjusted = adjust ? adjust.get(lower) : void 0;
			node.tagName = adjusted || lower;
			if (isChild(properties)) children.unshift(properties);
			else for (const [key, value] of Object.entries(properties)) addProperty(schema, node.properties, key, value);
		}
		for (const child of children) addChild(node.children, child);
		if (node.type === "element" && node.tagName === "template" && schema.space === "html") {
			node.content = {
				type: "root",
				children: node.children
			};
			node.children = [];
		}
		return node;
	}
	return h;
}
function isChild(value) {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return true;
	if (typeof value.type !== "string") return false;
	const record = value;
	const keys = Object.keys(value);
	for (const key of keys) {
		const value = record[key];
		if (value && typeof value === "object") {
			if (!Array.isArray(value)) return true;
			const list = value;
			for (const item of list) if (typeof item !== "number" && typeof item !== "string") return true;
		}
	}
	if ("children" in value && Array.isArray(value.children)) return true;
	return false;
}
function addProperty(schema, properties, key, value) {
	if (value === null || value === void 0) return;
	const info = find(schema, key);
	let result;
	if (typeof value === "number") {
		if (Number.isNaN(value)) return;
		result = value;
	} else if (typeof value === "boolean") result = value;
	else if (typeof value === "string") {
		if (info.spaceSeparated) result = parse$1(value);
		else if (info.commaSeparated) result = parse(value);
		else if (info.commaOrSpaceSeparated) result = parse$1(parse(value).join(" "));
		else result = parsePrimitive(info, info.property, value);
	} else if (Array.isArray(value)) result = [...value];
	else result = info.property === "style" ? style(value) : String(value);
	if (Array.isArray(result)) {
		const finalResult = [];
		for (const item of result) finalResult.push(parsePrimitive(info, info.property, item));
		result = finalResult;
	}
	if (info.property === "className" && Array.isArray(properties.className)) {
		const add = result;
		result = [...properties.className, ...Array.isArray(add) ? add : [add]];
	}
	properties[info.property] = result;
}
function addChild(nodes, value) {
	if (value === null || value === void 0) {} else if (typeof value === "number" || typeof value === "string") nodes.push({
		type: "text",
		value: String(value)
	});
	else if (Array.isArray(value)) for (const child of value) addChild(nodes, child);
	else if (typeof value === "object" && "type" in value) {
		if (value.type === "root") addChild(nodes, value.children);
		else nodes.push(value);
	} else throw new Error("Expected node, nodes, or string, got `" + value + "`");
}
function parsePrimitive(info, name, value) {
	if (typeof value === "string") {
		if (info.number && value && !Number.isNaN(Number(value))) return Number(value);
		if ((info.boolean || info.overloadedBoolean) && (value === "" || normalize(value) === normalize(name))) return true;
	}
	return value;
}
function style(styles) {
	const result = [];
	for (const [key, value] of Object.entries(styles)) result.push([key, value].join(": "));
	return result.join("; ");
}
function createAdjustMap(values) {
	const result = /* @__PURE__ */ new Map();
	for (const value of values) result.set(value.toLowerCase(), value);
	return result;
}

// node_modules/hastscript/lib/svg-case-sensitive-tag-names.js
const svgCaseSensitiveTagNames = [
	"altGlyph",
	"altGlyphDef",
	"altGlyphItem",
	"animateColor",
	"animateMotion",
	"animateTransform",
	"clipPath",
	"feBlend",
	"feColorMatrix",
	"feComponentTransfer",
	"feComposite",
	"feConvolveMatrix",
	"feDiffuseLighting",
	"feDisplacementMap",
	"feDistantLight",
	"feDropShadow",
	"feFlood",
	"feFuncA",
	"feFuncB",
	"feFuncG",
	"feFuncR",
	"feGaussianBlur",
	"feImage",
	"feMerge",
	"feMergeNode",
	"feMorphology",
	"feOffset",
	"fePointLight",
	"feSpecularLighting",
	"feSpotLight",
	"feTile",
	"feTurbulence",
	"foreignObject",
	"glyphRef",
	"linearGradient",
	"radialGradient",
	"solidColor",
	"textArea",
	"textPath"
];

// node_modules/hastscript/lib/index.js
const h = createH(html$3, "div");
const s = createH(svg, "g", svgCaseSensitiveTagNames);

// node_modules/web-namespaces/index.js
const webNamespaces = {
	html: "http://www.w3.org/1999/xhtml",
	mathml: "http://www.w3.org/1998/Math/MathML",
	svg: "http://www.w3.org/2000/svg",
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};

// node_modules/hast-util-from-parse5/lib/index.js
const own$5 = {}.hasOwnProperty;
const proto = Object.prototype;
function fromParse5(tree, options) {
	const settings = options || {};
	return one$2({
		file: settings.file || void 0,
		location: false,
		schema: settings.space === "svg" ? svg : html$3,
		verbose: settings.verbose || false
	}, tree);
}
function one$2(state, node) {
	let result;
	switch (node.nodeName) {
		case "#comment": {
			const reference = node;
			result = {
				type: "comment",
				value: reference.data
			};
			patch$3(state, reference, result);
			return result;
		}
		case "#document":
		case "#document-fragment": {
			const reference = node;
			const quirksMode = "mode" in reference ? reference.mode === "quirks" || reference.mode === "limited-quirks" : false;
			result = {
				type: "root",
				children: all$3(state, node.childNodes),
				data: { quirksMode }
			};
			if (state.file && state.location) {
				const document = String(state.file);
				const loc = location(document);
				const start = loc.toPoint(0);
				const end = loc.toPoint(document.length);
				/* @__PURE__ */ ok(start, "expected `start`");
				/* @__PURE__ */ ok(end, "expected `end`");
				result.position = {
					start,
					end
				};
			}
			return result;
		}
		case "#documentType": {
			const reference = node;
			result = { type: "doctype" };
			patch$3(state, reference, result);
			return result;
		}
		case "#text": {
			const reference = node;
			result = {
				type: "text",
				value: reference.value
			};
			patch$3(state, reference, result);
			return result;
		}
		default:
			result = element$8(state, node);
			return result;
	}
}
function all$3(state, nodes) {
	let index = -1;
	const results = [];
	while (++index < nodes.length) {
		const result = one$2(state, nodes[index]);
		results.push(result);
	}
	return results;
}
function element$8(state, node) {
	const { schema } = state;
	state.schema = node.namespaceURI === webNamespaces.svg ? svg : html$3;
	let index = -1;
	const properties = {};
	while (++index < node.attrs.length) {
		const attribute = node.attrs[index];
		const name = (attribute.prefix ? attribute.prefix + ":" : "") + attribute.name;
		if (!own$5.call(proto, name)) properties[name] = attribute.value;
	}
	const result = (state.schema.space === "svg" ? s : h)(node.tagName, properties, all$3(state, node.childNodes));
	patch$3(state, node, result);
	if (result.tagName === "template") {
		if (node.namespaceURI === webNamespaces.html) {
			const reference = node;
			const pos = reference.sourceCodeLocation;
			const startTag = pos && pos.startTag && position(pos.startTag);
			const endTag = pos && pos.endTag && position(pos.endTag);
			const content = one$2(state, reference.content);
			if (startTag && endTag && state.file) content.position = {
				start: startTag.end,
				end: endTag.start
			};
			result.content = content;
		} else if (result.content) {
			result.children = result.content.children;
			delete result.content;
		}
	}
	state.schema = schema;
	return result;
}
function patch$3(state, from, to) {
	if ("sourceCodeLocation" in from && from.sourceCodeLocation && state.file) {
		const position = createLocation(state, to, from.sourceCodeLocation);
		if (position) {
			state.location = true;
			to.position = position;
		}
	}
}
function createLocation(state, node, location) {
	const result = position(location);
	if (node.type === "element") {
		const tail = node.children[node.children.length - 1];
		if (result && !location.endTag && tail && tail.position && tail.position.end) result.end = Object.assign({}, tail.position.end);
		if (state.verbose) {
			const properties = {};
			let key;
			if (location.attrs) {
				for (key in location.attrs) if (own$5.call(location.attrs, key)) properties[find(state.schema, key).property] = position(location.attrs[key]);
			}
			/* @__PURE__ */ ok(location.startTag, "a start tag should exist");
			const opening = position(location.startTag);
			const closing = location.endTag ? position(location.endTag) : void 0;
			const data = { opening };
			if (closing) data.closing = closing;
			data.properties = properties;
			node.data = { position: data };
		}
	}
	return result;
}
function position(loc) {
	const start = point({
		line: loc.startLine,
		column: loc.startCol,
		offset: loc.startOffset
	});
	const end = point({
		line: loc.endLine,
		column: loc.endCol,
		offset: loc.endOffset
	});
	return start || end ? {
		start,
		end
	} : void 0;
}
function point(point) {
	return point.line && point.column ? point : void 0;
}

// node_modules/hast-util-to-parse5/lib/index.js
const emptyOptions$2 = {};
const own$4 = {}.hasOwnProperty;
const one$1 = zwitch("type", { handlers: {
	root: root$4,
	element: element$7,
	text: text$5,
	comment: comment$3,
	doctype: doctype$3
} });
function toParse5(tree, options) {
	const space = (options || emptyOptions$2).space;
	return one$1(tree, space === "svg" ? svg : html$3);
}
function root$4(node, schema) {
	const result = {
		nodeName: "#document",
		mode: (node.data || {}).quirksMode ? "quirks" : "no-quirks",
		childNodes: []
	};
	result.childNodes = all$2(node.children, result, schema);
	patch$2(node, result);
	return result;
}
function fragment(node, schema) {
	const result = {
		nodeName: "#document-fragment",
		childNodes: []
	};
	result.childNodes = all$2(node.children, result, schema);
	patch$2(node, result);
	return result;
}
function doctype$3(node) {
	const result = {
		nodeName: "#documentType",
		name: "html",
		publicId: "",
		systemId: "",
		parentNode: null
	};
	patch$2(node, result);
	return result;
}
function text$5(node) {
	const result = {
		nodeName: "#text",
		value: node.value,
		parentNode: null
	};
	patch$2(node, result);
	return result;
}
function comment$3(node) {
	const result = {
		nodeName: "#comment",
		data: node.value,
		parentNode: null
	};
	patch$2(node, result);
	return result;
}
function element$7(node, schema) {
	const parentSchema = schema;
	let currentSchema = parentSchema;
	if (node.type === "element" && node.tagName.toLowerCase() === "svg" && parentSchema.space === "html") currentSchema = svg;
	const attrs = [];
	let prop;
	if (node.properties) {
		for (prop in node.properties) if (prop !== "children" && own$4.call(node.properties, prop)) {
			const result = createProperty(currentSchema, prop, node.properties[prop]);
			if (result) attrs.push(result);
		}
	}
	const space = currentSchema.space;
	/* @__PURE__ */ ok(space);
	const result = {
		nodeName: node.tagName,
		tagName: node.tagName,
		attrs,
		namespaceURI: webNamespaces[space],
		childNodes: [],
		parentNode: null
	};
	result.childNodes = all$2(node.children, result, currentSchema);
	patch$2(node, result);
	if (node.tagName === "template" && node.content) result.content = fragment(node.content, currentSchema);
	return result;
}
function createProperty(schema, prop, value) {
	const info = find(schema, prop);
	if (value === false || value === null || value === void 0 || typeof value === "number" && Number.isNaN(value) || !value && info.boolean) return;
	if (Array.isArray(value)) value = info.commaSeparated ? stringify(value) : stringify$1(value);
	const attribute = {
		name: info.attribute,
		value: value === true ? "" : String(value)
	};
	if (info.space && info.space !== "html" && info.space !== "svg") {
		const index = attribute.name.indexOf(":");
		if (index < 0) attribute.prefix = "";
		else {
			attribute.name = attribute.name.slice(index + 1);
			attribute.prefix = info.attribute.slice(0, index);
		}
		attribute.namespace = webNamespaces[info.space];
	}
	return attribute;
}
function all$2(children, parentNode, schema) {
	let index = -1;
	const results = [];
	if (children) while (++index < children.length) {
		const child = one$1(children[index], schema);
		child.parentNode = parentNode;
		results.push(child);
	}
	return results;
}
function patch$2(from, to) {
	const position = from.position;
	if (position && position.start && position.end) {
		/* @__PURE__ */ ok(typeof position.start.offset === "number");
		/* @__PURE__ */ ok(typeof position.end.offset === "number");
		to.sourceCodeLocation = {
			startLine: position.start.line,
			startCol: position.start.column,
			startOffset: position.start.offset,
			endLine: position.end.line,
			endCol: position.end.column,
			endOffset: position.end.offset
		};
	}
}

// node_modules/html-void-elements/index.js
const htmlVoidElements = [
	"area",
	"base",
	"basefont",
	"bgsound",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"image",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
];

// node_modules/hast-util-raw/lib/index.js
const gfmTagfilterExpression = /<(\/?)(iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp)(?=[\t\n\f\r />])/gi;
const knownMdxNames = /* @__PURE__ */ new Set([
	"mdxFlowExpression",
	"mdxJsxFlowElement",
	"mdxJsxTextElement",
	"mdxTextExpression",
	"mdxjsEsm"
]);
const parseOptions = {
	sourceCodeLocationInfo: true,
	scriptingEnabled: false
};
function raw$1(tree, options) {
	const document = documentMode(tree);
	const one = zwitch("type", {
		handlers: {
			root: root$3,
			element: element$6,
			text: text$4,
			comment: comment$2,
			doctype: doctype$2,
			raw: handleRaw
		},
		unknown: unknown$1
	});
	const state = {
		parser: document ? new Parser(parseOptions) : Parser.getFragmentParser(void 0, parseOptions),
		handle(node) {
			one(node, state);
		},
		stitches: false,
		options: options || {}
	};
	one(tree, state);
	resetTokenizer(state, pointStart());
	const p5 = document ? state.parser.document : state.parser.getFragment();
	const result = fromParse5(p5, { file: state.options.file });
	if (state.stitches) visit(result, "comment", function(node, index, parent) {
		const stitch = node;
		if (stitch.value.stitch && parent && index !== void 0) {
			const siblings = parent.children;
			siblings[index] = stitch.value.stitch;
			return index;
		}
	});
	if (result.type === "root" && result.children.length === 1 && result.children[0].type === tree.type) return result.children[0];
	return result;
}
function all$1(nodes, state) {
	let index = -1;
	/* istanbul ignore else - invalid nodes, see rehypejs/rehype-raw#7. */
	if (nodes) while (++index < nodes.length) state.handle(nodes[index]);
}
function root$3(node, state) {
	all$1(node.children, state);
}
function element$6(node, state) {
	startTag(node, state);
	all$1(node.children, state);
	endTag(node, state);
}
function text$4(node, state) {
	if (state.parser.tokenizer.state > 4) state.parser.tokenizer.state = 0;
	resetTokenizer(state, pointStart(node));
	const location = createParse5Location(node);
	const { value } = node;
	let start = 0;
	while (start < value.length) {
		const type = characterType(value.charCodeAt(start));
		let end = start + 1;
		while (end < value.length && characterType(value.charCodeAt(end)) === type) end++;
		const token = {
			type,
			chars: value.slice(start, end),
			location
		};
		state.parser.currentToken = token;
		state.parser._processToken(state.parser.currentToken);
		start = end;
	}
}
function doctype$2(node, state) {
	const token = {
		type: TokenType.DOCTYPE,
		name: "html",
		forceQuirks: false,
		publicId: "",
		systemId: "",
		location: createParse5Location(node)
	};
	resetTokenizer(state, pointStart(node));
	state.parser.currentToken = token;
	state.parser._processToken(state.parser.currentToken);
}
function stitch(node, state) {
	state.stitches = true;
	const clone = cloneWithoutChildren(node);
	if ("children" in node && "children" in clone) clone.children = raw$1({
		type: "root",
		children: node.children
	}, state.options).children;
	comment$2({
		type: "comment",
		value: { stitch: clone }
	}, state);
}
function comment$2(node, state) {
	const data = node.value;
	const token = {
		type: TokenType.COMMENT,
		data,
		location: createParse5Location(node)
	};
	resetTokenizer(state, pointStart(node));
	state.parser.currentToken = token;
	state.parser._processToken(state.parser.currentToken);
}
function handleRaw(node, state) {
	state.parser.tokenizer.flushCharacters();
	state.parser.tokenizer.preprocessor.html = "";
	state.parser.tokenizer.preprocessor.pos = -1;
	state.parser.tokenizer.preprocessor.lastGapPos = -2;
	state.parser.tokenizer.preprocessor.gapStack = [];
	state.parser.tokenizer.preprocessor.skipNextNewLine = false;
	state.parser.tokenizer.preprocessor.lastChunkWritten = false;
	state.parser.tokenizer.preprocessor.endOfChunkHit = false;
	state.parser.tokenizer.preprocessor.isEol = false;
	setPoint(state, pointStart(node));
	state.parser.tokenizer.write(state.options.tagfilter ? node.value.replace(gfmTagfilterExpression, "&lt;$1$2") : node.value, false);
	state.parser.tokenizer._runParsingLoop();
	if (state.parser.tokenizer.state === 71) {
		state.parser.tokenizer.preprocessor.pos = state.parser.tokenizer.preprocessor.html.length;
		state.parser.tokenizer.preprocessor.lastChunkWritten = true;
		state.parser.tokenizer._stateCharacterReference();
		state.parser.tokenizer.preprocessor.lastChunkWritten = false;
		state.parser.tokenizer.preprocessor.endOfChunkHit = false;
		state.parser.tokenizer.active = true;
		state.parser.tokenizer._runParsingLoop();
	}
}
function unknown$1(node_, state) {
	const node = node_;
	if (state.options.passThrough && state.options.passThrough.includes(node.type)) stitch(node, state);
	else {
		let extra = "";
		if (knownMdxNames.has(node.type)) extra = ". It looks like you are using MDX nodes with `hast-util-raw` (or `rehype-raw`). If you use this because you are using remark or rehype plugins that inject `'html'` nodes, then please raise an issue with that plugin, as its a bad and slow idea. If you use this because you are using markdown syntax, then you have to configure this utility (or plugin) to pass through these nodes (see `passThrough` in docs), but you can also migrate to use the MDX syntax";
		throw new Error("Cannot compile `" + node.type + "` node" + extra);
	}
}
function resetTokenizer(state, point) {
	state.parser.tokenizer.flushCharacters();
	setPoint(state, point);
	state.parser.tokenizer.paused = false;
	state.parser.tokenizer.inLoop = false;
	state.parser.tokenizer.active = false;
	state.parser.tokenizer.returnState = TokenizerMode.DATA;
	state.parser.tokenizer.charRefCode = -1;
	state.parser.tokenizer.consumedAfterSnapshot = -1;
	state.parser.tokenizer.currentLocation = null;
	state.parser.tokenizer.currentCharacterToken = null;
	state.parser.tokenizer.currentToken = null;
	state.parser.tokenizer.currentAttr = {
		name: "",
		value: ""
	};
}
function setPoint(state, point) {
	if (point && point.offset !== void 0) {
		const location = {
			startLine: point.line,
			startCol: point.column,
			startOffset: point.offset,
			endLine: -1,
			endCol: -1,
			endOffset: -1
		};
		state.parser.tokenizer.preprocessor.lineStartPos = -point.column + 1;
		state.parser.tokenizer.preprocessor.droppedBufferSize = point.offset;
		state.parser.tokenizer.preprocessor.line = point.line;
		state.parser.tokenizer.currentLocation = location;
	}
}
function startTag(node, state) {
	if (state.parser.tokenizer.state === TokenizerMode.PLAINTEXT) return;
	const tagName = node.tagName.toLowerCase();
	resetTokenizer(state, pointStart(node));
	const { current } = state.parser.openElements;
	let ns = current && "namespaceURI" in current ? current.namespaceURI : webNamespaces.html;
	if (ns === webNamespaces.html && tagName === "svg") ns = webNamespaces.svg;
	const result = toParse5({
		...node,
		children: []
	}, { space: ns === webNamespaces.svg ? "svg" : "html" });
	const tag = {
		type: TokenType.START_TAG,
		tagName,
		tagID: getTagID(tagName),
		selfClosing: false,
		ackSelfClosing: false,
		/* c8 ignore next */
		attrs: "attrs" in result ? result.attrs : [],
		location: createParse5Location(node)
	};
	state.parser.currentToken = tag;
	state.parser._processToken(state.parser.currentToken);
	state.parser.tokenizer.lastStartTagName = tagName;
}
function endTag(node, state) {
	const tagName = node.tagName.toLowerCase();
	if (!state.parser.tokenizer.inForeignNode && htmlVoidElements.includes(tagName)) return;
	if (state.parser.tokenizer.state === TokenizerMode.PLAINTEXT) return;
	resetTokenizer(state, pointEnd(node));
	const tag = {
		type: TokenType.END_TAG,
		tagName,
		tagID: getTagID(tagName),
		selfClosing: false,
		ackSelfClosing: false,
		attrs: [],
		location: createParse5Location(node)
	};
	state.parser.currentToken = tag;
	state.parser._processToken(state.parser.currentToken);
	if (tagName === state.parser.tokenizer.lastStartTagName && (state.parser.tokenizer.state === TokenizerMode.RCDATA || state.parser.tokenizer.state === TokenizerMode.RAWTEXT || state.parser.tokenizer.state === TokenizerMode.SCRIPT_DATA)) state.parser.tokenizer.state = TokenizerMode.DATA;
}
function documentMode(node) {
	const head = node.type === "root" ? node.children[0] : node;
	return Boolean(head && (head.type === "doctype" || head.type === "element" && head.tagName.toLowerCase() === "html"));
}
function createParse5Location(node) {
	const start = pointStart(node) || {
		line: void 0,
		column: void 0,
		offset: void 0
	};
	const end = pointEnd(node) || {
		line: void 0,
		column: void 0,
		offset: void 0
	};
	return {
		startLine: start.line,
		startCol: start.column,
		startOffset: start.offset,
		endLine: end.line,
		endCol: end.column,
		endOffset: end.offset
	};
}
function cloneWithoutChildren(node) {
	return esm_default("children" in node ? {
		...node,
		children: []
	} : node);
}
function characterType(code) {
	return code === 9 || code === 10 || code === 12 || code === 13 || code === 32 ? TokenType.WHITESPACE_CHARACTER : TokenType.CHARACTER;
}

// node_modules/hast-util-sanitize/lib/schema.js
const aria = [
	"ariaDescribedBy",
	"ariaLabel",
	"ariaLabelledBy"
];
const defaultSchema = {
	ancestors: {
		tbody: ["table"],
		td: ["table"],
		th: ["table"],
		thead: ["table"],
		tfoot: ["table"],
		tr: ["table"]
	},
	attributes: {
		a: [
			...aria,
			"dataFootnoteBackref",
			"dataFootnoteRef",
			["className", "data-footnote-backref"],
			"href"
		],
		blockquote: ["cite"],
		code: [["className", /^language-./]],
		del: ["cite"],
		div: ["itemScope", "itemType"],
		dl: [...aria],
		h2: [["className", "sr-only"]],
		img: [
			...aria,
			"longDesc",
			"src"
		],
		input: [["disabled", true], ["type", "checkbox"]],
		ins: ["cite"],
		li: [["className", "task-list-item"]],
		ol: [...aria, ["className", "contains-task-list"]],
		q: ["cite"],
		section: ["dataFootnotes", ["className", "footnotes"]],
		source: ["srcSet"],
		summary: [...aria],
		table: [...aria],
		ul: [...aria, ["className", "contains-task-list"]],
		"*": [
			"abbr",
			"accept",
			"acceptCharset",
			"accessKey",
			"action",
			"align",
			"alt",
			"axis",
			"border",
			"cellPadding",
			"cellSpacing",
			"char",
			"charOff",
			"charSet",
			"checked",
			"clear",
			"colSpan",
			"color",
			"cols",
			"compact",
			"coords",
			"dateTime",
			"dir",
			"encType",
			"frame",
			"hSpace",
			"headers",
			"height",
			"hrefLang",
			"htmlFor",
			"id",
			"isMap",
			"itemProp",
			"label",
			"lang",
			"maxLength",
			"media",
			"method",
			"multiple",
			"name",
			"noHref",
			"noShade",
			"noWrap",
			"open",
			"prompt",
			"readOnly",
			"rev",
			"rowSpan",
			"rows",
			"rules",
			"scope",
			"selected",
			"shape",
			"size",
			"span",
			"start",
			"summary",
			"tabIndex",
			"title",
			"useMap",
			"vAlign",
			"value",
			"width"
		]
	},
	clobber: [
		"ariaDescribedBy",
		"ariaLabelledBy",
		"id",
		"name"
	],
	clobberPrefix: "user-content-",
	protocols: {
		cite: ["http", "https"],
		href: [
			"http",
			"https",
			"irc",
			"ircs",
			"mailto",
			"xmpp"
		],
		longDesc: ["http", "https"],
		src: ["http", "https"]
	},
	required: { input: {
		disabled: true,
		type: "checkbox"
	} },
	strip: ["script"],
	tagNames: [
		"a",
		"b",
		"blockquote",
		"br",
		"code",
		"dd",
		"del",
		"details",
		"div",
		"dl",
		"dt",
		"em",
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"hr",
		"i",
		"img",
		"input",
		"ins",
		"kbd",
		"li",
		"ol",
		"p",
		"picture",
		"pre",
		"q",
		"rp",
		"rt",
		"ruby",
		"s",
		"samp",
		"section",
		"source",
		"span",
		"strike",
		"strong",
		"sub",
		"summary",
		"sup",
		"table",
		"tbody",
		"td",
		"tfoot",
		"th",
		"thead",
		"tr",
		"tt",
		"ul",
		"var"
	]
};

// node_modules/hast-util-sanitize/lib/index.js
const own$3 = {}.hasOwnProperty;
function sanitize(node, options) {
	let result = {
		type: "root",
		children: []
	};
	const replace = transform({
		schema: options ? {
			...defaultSchema,
			...options
		} : defaultSchema,
		stack: []
	}, node);
	if (replace) {
		if (Array.isArray(replace)) {
			if (replace.length === 1) result = replace[0];
			else result.children = replace;
		} else result = replace;
	}
	return result;
}
function transform(state, node) {
	if (node && typeof node === "object") {
		const unsafe = node;
		switch (typeof unsafe.type === "string" ? unsafe.type : "") {
			case "comment": return comment$1(state, unsafe);
			case "doctype": return doctype$1(state, unsafe);
			case "element": return element$5(state, unsafe);
			case "root": return root$2(state, unsafe);
			case "text": return text$3(state, unsafe);
		}
	}
}
function comment$1(state, unsafe) {
	if (state.schema.allowComments) {
		const result = typeof unsafe.value === "string" ? unsafe.value : "";
		const index = result.indexOf("-->");
		const node = {
			type: "comment",
			value: index < 0 ? result : result.slice(0, index)
		};
		patch$1(node, unsafe);
		return node;
	}
}
function doctype$1(state, unsafe) {
	if (state.schema.allowDoctypes) {
		const node = { type: "doctype" };
		patch$1(node, unsafe);
		return node;
	}
}
function element$5(state, unsafe) {
	const name = typeof unsafe.tagName === "string" ? unsafe.tagName : "";
	state.stack.push(name);
	const content = children(state, unsafe.children);
	const properties_ = properties(state, unsafe.properties);
	state.stack.pop();
	let safeElement = false;
	if (name && name !== "*" && (!state.schema.tagNames || state.schema.tagNames.includes(name))) {
		safeElement = true;
		if (state.schema.ancestors && own$3.call(state.schema.ancestors, name)) {
			const ancestors = state.schema.ancestors[name];
			let index = -1;
			safeElement = false;
			while (++index < ancestors.length) if (state.stack.includes(ancestors[index])) safeElement = true;
		}
	}
	if (!safeElement) return state.schema.strip && !state.schema.strip.includes(name) ? content : void 0;
	const node = {
		type: "element",
		tagName: name,
		properties: properties_,
		children: content
	};
	patch$1(node, unsafe);
	return node;
}
function root$2(state, unsafe) {
	const node = {
		type: "root",
		children: children(state, unsafe.children)
	};
	patch$1(node, unsafe);
	return node;
}
function text$3(_, unsafe) {
	const node = {
		type: "text",
		value: typeof unsafe.value === "string" ? unsafe.value : ""
	};
	patch$1(node, unsafe);
	return node;
}
function children(state, children) {
	const results = [];
	if (Array.isArray(children)) {
		const childrenUnknown = children;
		let index = -1;
		while (++index < childrenUnknown.length) {
			const value = transform(state, childrenUnknown[index]);
			if (value) {
				if (Array.isArray(value)) results.push(...value);
				else results.push(value);
			}
		}
	}
	return results;
}
function properties(state, properties) {
	const tagName = state.stack[state.stack.length - 1];
	const attributes = state.schema.attributes;
	const required = state.schema.required;
	const specific = attributes && own$3.call(attributes, tagName) ? attributes[tagName] : void 0;
	const defaults = attributes && own$3.call(attributes, "*") ? attributes["*"] : void 0;
	const properties_ = properties && typeof properties === "object" ? properties : {};
	const result = {};
	let key;
	for (key in properties_) if (own$3.call(properties_, key)) {
		const unsafe = properties_[key];
		let safe = propertyValue(state, findDefinition(specific, key), key, unsafe);
		if (safe === null || safe === void 0) safe = propertyValue(state, findDefinition(defaults, key), key, unsafe);
		if (safe !== null && safe !== void 0) result[key] = safe;
	}
	if (required && own$3.call(required, tagName)) {
		const properties = required[tagName];
		for (key in properties) if (own$3.call(properties, key) && !own$3.call(result, key)) result[key] = properties[key];
	}
	return result;
}
function propertyValue(state, definition, key, value) {
	return definition ? Array.isArray(value) ? propertyValueMany(state, definition, key, value) : propertyValuePrimitive(state, definition, key, value) : void 0;
}
function propertyValueMany(state, definition, key, values) {
	let index = -1;
	const result = [];
	while (++index < values.length) {
		const value = propertyValuePrimitive(state, definition, key, values[index]);
		if (typeof value === "number" || typeof value === "string") result.push(value);
	}
	return result;
}
function propertyValuePrimitive(state, definition, key, value) {
	if (typeof value !== "boolean" && typeof value !== "number" && typeof value !== "string") return;
	if (!safeProtocol(state, key, value)) return;
	if (typeof definition === "object" && definition.length > 1) {
		let ok = false;
		let index = 0;
		while (++index < definition.length) {
			const allowed = definition[index];
			if (allowed && typeof allowed === "object" && "flags" in allowed) {
				if (allowed.test(String(value))) {
					ok = true;
					break;
				}
			} else if (allowed === value) {
				ok = true;
				break;
			}
		}
		if (!ok) return;
	}
	return state.schema.clobber && state.schema.clobberPrefix && state.schema.clobber.includes(key) ? state.schema.clobberPrefix + value : value;
}
function safeProtocol(state, key, value) {
	const protocols = state.schema.protocols && own$3.call(state.schema.protocols, key) ? state.schema.protocols[key] : void 0;
	if (!protocols || protocols.length === 0) return true;
	const url = String(value);
	const colon = url.indexOf(":");
	const questionMark = url.indexOf("?");
	const numberSign = url.indexOf("#");
	const slash = url.indexOf("/");
	if (colon < 0 || slash > -1 && colon > slash || questionMark > -1 && colon > questionMark || numberSign > -1 && colon > numberSign) return true;
	let index = -1;
	while (++index < protocols.length) {
		const protocol = protocols[index];
		if (colon === protocol.length && url.slice(0, protocol.length) === protocol) return true;
	}
	return false;
}
function patch$1(node, unsafe) {
	const cleanPosition = position$1(unsafe);
	if (unsafe.data) node.data = esm_default(unsafe.data);
	if (cleanPosition) node.position = cleanPosition;
}
function findDefinition(definitions, key) {
	let dataDefault;
	let index = -1;
	if (definitions) while (++index < definitions.length) {
		const entry = definitions[index];
		const name = typeof entry === "string" ? entry : entry[0];
		if (name === key) return entry;
		if (name === "data*") dataDefault = entry;
	}
	if (key.length > 4 && key.slice(0, 4).toLowerCase() === "data") return dataDefault;
}

// node_modules/mdast-util-to-hast/lib/handlers/blockquote.js
function blockquote(state, node) {
	const result = {
		type: "element",
		tagName: "blockquote",
		properties: {},
		children: state.wrap(state.all(node), true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/break.js
function hardBreak(state, node) {
	const result = {
		type: "element",
		tagName: "br",
		properties: {},
		children: []
	};
	state.patch(node, result);
	return [state.applyData(node, result), {
		type: "text",
		value: "\n"
	}];
}

// node_modules/mdast-util-to-hast/lib/handlers/code.js
function code(state, node) {
	const value = node.value ? node.value + "\n" : "";
	const properties = {};
	const language = node.lang ? node.lang.split(/\s+/) : [];
	if (language.length > 0) properties.className = ["language-" + language[0]];
	let result = {
		type: "element",
		tagName: "code",
		properties,
		children: [{
			type: "text",
			value
		}]
	};
	if (node.meta) result.data = { meta: node.meta };
	state.patch(node, result);
	result = state.applyData(node, result);
	result = {
		type: "element",
		tagName: "pre",
		properties: {},
		children: [result]
	};
	state.patch(node, result);
	return result;
}

// node_modules/mdast-util-to-hast/lib/handlers/delete.js
function strikethrough(state, node) {
	const result = {
		type: "element",
		tagName: "del",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/emphasis.js
function emphasis(state, node) {
	const result = {
		type: "element",
		tagName: "em",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/footnote-reference.js
function footnoteReference(state, node) {
	const clobberPrefix = typeof state.options.clobberPrefix === "string" ? state.options.clobberPrefix : "user-content-";
	const id = String(node.identifier).toUpperCase();
	const safeId = normalizeUri(id.toLowerCase());
	const index = state.footnoteOrder.indexOf(id);
	let counter;
	let reuseCounter = state.footnoteCounts.get(id);
	if (reuseCounter === void 0) {
		reuseCounter = 0;
		state.footnoteOrder.push(id);
		counter = state.footnoteOrder.length;
	} else counter = index + 1;
	reuseCounter += 1;
	state.footnoteCounts.set(id, reuseCounter);
	const link = {
		type: "element",
		tagName: "a",
		properties: {
			href: "#" + clobberPrefix + "fn-" + safeId,
			id: clobberPrefix + "fnref-" + safeId + (reuseCounter > 1 ? "-" + reuseCounter : ""),
			dataFootnoteRef: true,
			ariaDescribedBy: ["footnote-label"]
		},
		children: [{
			type: "text",
			value: String(counter)
		}]
	};
	state.patch(node, link);
	const sup = {
		type: "element",
		tagName: "sup",
		properties: {},
		children: [link]
	};
	state.patch(node, sup);
	return state.applyData(node, sup);
}

// node_modules/mdast-util-to-hast/lib/handlers/heading.js
function heading$1(state, node) {
	const result = {
		type: "element",
		tagName: "h" + node.depth,
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/html.js
function html$2(state, node) {
	if (state.options.allowDangerousHtml) {
		const result = {
			type: "raw",
			value: node.value
		};
		state.patch(node, result);
		return state.applyData(node, result);
	}
}

// node_modules/mdast-util-to-hast/lib/revert.js
function revert(state, node) {
	const subtype = node.referenceType;
	let suffix = "]";
	if (subtype === "collapsed") suffix += "[]";
	else if (subtype === "full") suffix += "[" + (node.label || node.identifier) + "]";
	if (node.type === "imageReference") return [{
		type: "text",
		value: "![" + node.alt + suffix
	}];
	const contents = state.all(node);
	const head = contents[0];
	if (head && head.type === "text") head.value = "[" + head.value;
	else contents.unshift({
		type: "text",
		value: "["
	});
	const tail = contents[contents.length - 1];
	if (tail && tail.type === "text") tail.value += suffix;
	else contents.push({
		type: "text",
		value: suffix
	});
	return contents;
}

// node_modules/mdast-util-to-hast/lib/handlers/image-reference.js
function imageReference(state, node) {
	const id = String(node.identifier).toUpperCase();
	const definition = state.definitionById.get(id);
	if (!definition) return revert(state, node);
	const properties = { src: normalizeUri(definition.url || "") };
	if (node.alt !== null && node.alt !== void 0) properties.alt = node.alt;
	if (definition.title !== null && definition.title !== void 0) properties.title = definition.title;
	const result = {
		type: "element",
		tagName: "img",
		properties,
		children: []
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/image.js
function image$1(state, node) {
	const properties = { src: normalizeUri(node.url) };
	if (node.alt !== null && node.alt !== void 0) properties.alt = node.alt;
	if (node.title !== null && node.title !== void 0) properties.title = node.title;
	const result = {
		type: "element",
		tagName: "img",
		properties,
		children: []
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/inline-code.js
function inlineCode(state, node) {
	const text = {
		type: "text",
		value: node.value.replace(/\r?\n|\r/g, " ")
	};
	state.patch(node, text);
	const result = {
		type: "element",
		tagName: "code",
		properties: {},
		children: [text]
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/link-reference.js
function linkReference(state, node) {
	const id = String(node.identifier).toUpperCase();
	const definition = state.definitionById.get(id);
	if (!definition) return revert(state, node);
	const properties = { href: normalizeUri(definition.url || "") };
	if (definition.title !== null && definition.title !== void 0) properties.title = definition.title;
	const result = {
		type: "element",
		tagName: "a",
		properties,
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/link.js
function link(state, node) {
	const properties = { href: normalizeUri(node.url) };
	if (node.title !== null && node.title !== void 0) properties.title = node.title;
	const result = {
		type: "element",
		tagName: "a",
		properties,
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/list-item.js
function listItem(state, node, parent) {
	const results = state.all(node);
	const loose = parent ? listLoose(parent) : listItemLoose(node);
	const properties = {};
	const children = [];
	if (typeof node.checked === "boolean") {
		const head = results[0];
		let paragraph;
		if (head && head.type === "element" && head.tagName === "p") paragraph = head;
		else {
			paragraph = {
				type: "element",
				tagName: "p",
				properties: {},
				children: []
			};
			results.unshift(paragraph);
		}
		if (paragraph.children.length > 0) paragraph.children.unshift({
			type: "text",
			value: " "
		});
		paragraph.children.unshift({
			type: "element",
			tagName: "input",
			properties: {
				type: "checkbox",
				checked: node.checked,
				disabled: true
			},
			children: []
		});
		properties.className = ["task-list-item"];
	}
	let index = -1;
	while (++index < results.length) {
		const child = results[index];
		if (loose || index !== 0 || child.type !== "element" || child.tagName !== "p") children.push({
			type: "text",
			value: "\n"
		});
		if (child.type === "element" && child.tagName === "p" && !loose) children.push(...child.children);
		else children.push(child);
	}
	const tail = results[results.length - 1];
	if (tail && (loose || tail.type !== "element" || tail.tagName !== "p")) children.push({
		type: "text",
		value: "\n"
	});
	const result = {
		type: "element",
		tagName: "li",
		properties,
		children
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
function listLoose(node) {
	let loose = false;
	if (node.type === "list") {
		loose = node.spread || false;
		const { children } = node;
		let index = -1;
		while (!loose && ++index < children.length) loose = listItemLoose(children[index]);
	}
	return loose;
}
function listItemLoose(node) {
	const { spread } = node;
	return spread === null || spread === void 0 ? node.children.length > 1 : spread;
}

// node_modules/mdast-util-to-hast/lib/handlers/list.js
function list$3(state, node) {
	const properties = {};
	const results = state.all(node);
	let index = -1;
	if (typeof node.start === "number" && node.start !== 1) properties.start = node.start;
	while (++index < results.length) {
		const child = results[index];
		if (child.type === "element" && child.tagName === "li" && child.properties && Array.isArray(child.properties.className) && child.properties.className.includes("task-list-item")) {
			properties.className = ["contains-task-list"];
			break;
		}
	}
	const result = {
		type: "element",
		tagName: node.ordered ? "ol" : "ul",
		properties,
		children: state.wrap(results, true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/paragraph.js
function paragraph(state, node) {
	const result = {
		type: "element",
		tagName: "p",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/root.js
function root$1(state, node) {
	const result = {
		type: "root",
		children: state.wrap(state.all(node))
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/strong.js
function strong(state, node) {
	const result = {
		type: "element",
		tagName: "strong",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/table.js
function table(state, node) {
	const rows = state.all(node);
	const firstRow = rows.shift();
	const tableContent = [];
	if (firstRow) {
		const head = {
			type: "element",
			tagName: "thead",
			properties: {},
			children: state.wrap([firstRow], true)
		};
		state.patch(node.children[0], head);
		tableContent.push(head);
	}
	if (rows.length > 0) {
		const body = {
			type: "element",
			tagName: "tbody",
			properties: {},
			children: state.wrap(rows, true)
		};
		const start = pointStart(node.children[1]);
		const end = pointEnd(node.children[node.children.length - 1]);
		if (start && end) body.position = {
			start,
			end
		};
		tableContent.push(body);
	}
	const result = {
		type: "element",
		tagName: "table",
		properties: {},
		children: state.wrap(tableContent, true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/table-row.js
function tableRow(state, node, parent) {
	const siblings = parent ? parent.children : void 0;
	const tagName = (siblings ? siblings.indexOf(node) : 1) === 0 ? "th" : "td";
	const align = parent && parent.type === "table" ? parent.align : void 0;
	const length = align ? align.length : node.children.length;
	let cellIndex = -1;
	const cells = [];
	while (++cellIndex < length) {
		const cell = node.children[cellIndex];
		const properties = {};
		const alignValue = align ? align[cellIndex] : void 0;
		if (alignValue) properties.align = alignValue;
		let result = {
			type: "element",
			tagName,
			properties,
			children: []
		};
		if (cell) {
			result.children = state.all(cell);
			state.patch(cell, result);
			result = state.applyData(cell, result);
		}
		cells.push(result);
	}
	const result = {
		type: "element",
		tagName: "tr",
		properties: {},
		children: state.wrap(cells, true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/table-cell.js
function tableCell(state, node) {
	const result = {
		type: "element",
		tagName: "td",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/trim-lines/index.js
const tab = 9;
const space = 32;
function trimLines(value) {
	const source = String(value);
	const search = /\r?\n|\r/g;
	let match = search.exec(source);
	let last = 0;
	const lines = [];
	while (match) {
		lines.push(trimLine(source.slice(last, match.index), last > 0, true), match[0]);
		last = match.index + match[0].length;
		match = search.exec(source);
	}
	lines.push(trimLine(source.slice(last), last > 0, false));
	return lines.join("");
}
function trimLine(value, start, end) {
	let startIndex = 0;
	let endIndex = value.length;
	if (start) {
		let code = value.codePointAt(startIndex);
		while (code === tab || code === space) {
			startIndex++;
			code = value.codePointAt(startIndex);
		}
	}
	if (end) {
		let code = value.codePointAt(endIndex - 1);
		while (code === tab || code === space) {
			endIndex--;
			code = value.codePointAt(endIndex - 1);
		}
	}
	return endIndex > startIndex ? value.slice(startIndex, endIndex) : "";
}

// node_modules/mdast-util-to-hast/lib/handlers/text.js
function text$2(state, node) {
	const result = {
		type: "text",
		value: trimLines(String(node.value))
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/thematic-break.js
function thematicBreak(state, node) {
	const result = {
		type: "element",
		tagName: "hr",
		properties: {},
		children: []
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/index.js
const handlers = {
	blockquote,
	break: hardBreak,
	code,
	delete: strikethrough,
	emphasis,
	footnoteReference,
	heading: heading$1,
	html: html$2,
	imageReference,
	image: image$1,
	inlineCode,
	linkReference,
	link,
	listItem,
	list: list$3,
	paragraph,
	root: root$1,
	strong,
	table,
	tableCell,
	tableRow,
	text: text$2,
	thematicBreak,
	toml: ignore,
	yaml: ignore,
	definition: ignore,
	footnoteDefinition: ignore
};
function ignore() {}

// node_modules/mdast-util-to-hast/lib/footer.js
function defaultFootnoteBackContent(_, rereferenceIndex) {
	const result = [{
		type: "text",
		value: "↩"
	}];
	if (rereferenceIndex > 1) result.push({
		type: "element",
		tagName: "sup",
		properties: {},
		children: [{
			type: "text",
			value: String(rereferenceIndex)
		}]
	});
	return result;
}
function defaultFootnoteBackLabel(referenceIndex, rereferenceIndex) {
	return "Back to reference " + (referenceIndex + 1) + (rereferenceIndex > 1 ? "-" + rereferenceIndex : "");
}
function footer(state) {
	const clobberPrefix = typeof state.options.clobberPrefix === "string" ? state.options.clobberPrefix : "user-content-";
	const footnoteBackContent = state.options.footnoteBackContent || defaultFootnoteBackContent;
	const footnoteBackLabel = state.options.footnoteBackLabel || defaultFootnoteBackLabel;
	const footnoteLabel = state.options.footnoteLabel || "Footnotes";
	const footnoteLabelTagName = state.options.footnoteLabelTagName || "h2";
	const footnoteLabelProperties = state.options.footnoteLabelProperties || { className: ["sr-only"] };
	const contents = [];
	const listItems = [];
	let referenceIndex = -1;
	while (++referenceIndex < state.footnoteOrder.length) {
		const definition = state.footnoteById.get(state.footnoteOrder[referenceIndex]);
		if (definition) contents[referenceIndex] = state.all(definition);
	}
	referenceIndex = -1;
	while (++referenceIndex < state.footnoteOrder.length) {
		const definition = state.footnoteById.get(state.footnoteOrder[referenceIndex]);
		if (!definition) continue;
		const content = contents[referenceIndex];
		const id = String(definition.identifier).toUpperCase();
		const safeId = normalizeUri(id.toLowerCase());
		let rereferenceIndex = 0;
		const backReferences = [];
		const counts = state.footnoteCounts.get(id);
		while (counts !== void 0 && ++rereferenceIndex <= counts) {
			if (backReferences.length > 0) backReferences.push({
				type: "text",
				value: " "
			});
			let children = typeof footnoteBackContent === "string" ? footnoteBackContent : footnoteBackContent(referenceIndex, rereferenceIndex);
			if (typeof children === "string") children = {
				type: "text",
				value: children
			};
			backReferences.push({
				type: "element",
				tagName: "a",
				properties: {
					href: "#" + clobberPrefix + "fnref-" + safeId + (rereferenceIndex > 1 ? "-" + rereferenceIndex : ""),
					dataFootnoteBackref: "",
					ariaLabel: typeof footnoteBackLabel === "string" ? footnoteBackLabel : footnoteBackLabel(referenceIndex, rereferenceIndex),
					className: ["data-footnote-backref"]
				},
				children: Array.isArray(children) ? children : [children]
			});
		}
		const tail = content[content.length - 1];
		if (tail && tail.type === "element" && tail.tagName === "p") {
			const tailTail = tail.children[tail.children.length - 1];
			if (tailTail && tailTail.type === "text") tailTail.value += " ";
			else tail.children.push({
				type: "text",
				value: " "
			});
			tail.children.push(...backReferences);
		} else content.push(...backReferences);
		const listItem = {
			type: "element",
			tagName: "li",
			properties: { id: clobberPrefix + "fn-" + safeId },
			children: state.wrap(content, true)
		};
		state.patch(definition, listItem);
		listItems.push(listItem);
	}
	if (listItems.length === 0) return;
	return {
		type: "element",
		tagName: "section",
		properties: {
			dataFootnotes: true,
			className: ["footnotes"]
		},
		children: [
			{
				type: "element",
				tagName: footnoteLabelTagName,
				properties: {
					...esm_default(footnoteLabelProperties),
					id: "footnote-label"
				},
				children: [{
					type: "text",
					value: footnoteLabel
				}]
			},
			{
				type: "text",
				value: "\n"
			},
			{
				type: "element",
				tagName: "ol",
				properties: {},
				children: state.wrap(listItems, true)
			},
			{
				type: "text",
				value: "\n"
			}
		]
	};
}

// node_modules/mdast-util-to-hast/lib/state.js
const own$2 = {}.hasOwnProperty;
const emptyOptions$1 = {};
function createState(tree, options) {
	const settings = options || emptyOptions$1;
	const definitionById = /* @__PURE__ */ new Map();
	const footnoteById = /* @__PURE__ */ new Map();
	const state = {
		all,
		applyData,
		definitionById,
		footnoteById,
		footnoteCounts: /* @__PURE__ */ new Map(),
		footnoteOrder: [],
		handlers: {
			...handlers,
			...settings.handlers
		},
		one,
		options: settings,
		patch,
		wrap
	};
	visit(tree, function(node) {
		if (node.type === "definition" || node.type === "footnoteDefinition") {
			const id = String(node.identifier).toUpperCase();
			if (node.type === "definition") {
				if (!definitionById.has(id)) definitionById.set(id, node);
			} else if (!footnoteById.has(id)) footnoteById.set(id, node);
		}
	});
	return state;
	function one(node, parent) {
		const { type } = node;
		const handle = state.handlers[type];
		if (own$2.call(state.handlers, type) && handle) return handle(state, node, parent);
		if (state.options.passThrough && state.options.passThrough.includes(type)) {
			if ("children" in node) {
				const { children, ...shallow } = node;
				return {
					...esm_default(shallow),
					children: state.all(node)
				};
			}
			return esm_default(node);
		}
		return (state.options.unknownHandler || defaultUnknownHandler)(state, node, parent);
	}
	function all(parent) {
		const values = [];
		if ("children" in parent) {
			const nodes = parent.children;
			let index = -1;
			while (++index < nodes.length) {
				const result = state.one(nodes[index], parent);
				if (result) {
					if (index && nodes[index - 1].type === "break") {
						if (!Array.isArray(result) && result.type === "text") result.value = trimMarkdownSpaceStart(result.value);
						if (!Array.isArray(result) && result.type === "element") {
							const head = result.children[0];
							if (head && head.type === "text") head.value = trimMarkdownSpaceStart(head.value);
						}
					}
					if (Array.isArray(result)) values.push(...result);
					else values.push(result);
				}
			}
		}
		return values;
	}
}
function patch(from, to) {
	if (from.position) to.position = position$1(from);
}
function applyData(from, to) {
	let result = to;
	if (from && from.data) {
		const { hChildren, hName, hProperties } = from.data;
		if (typeof hName === "string") {
			if (result.type === "element") result.tagName = hName;
			else result = {
				type: "element",
				tagName: hName,
				properties: {},
				children: "children" in result ? result.children : [result]
			};
		}
		if (result.type === "element" && hProperties) Object.assign(result.properties, esm_default(hProperties));
		if ("children" in result && result.children && hChildren !== null && hChildren !== void 0) result.children = hChildren;
	}
	return result;
}
function defaultUnknownHandler(state, node) {
	const data = node.data || {};
	const result = "value" in node && !(own$2.call(data, "hProperties") || own$2.call(data, "hChildren")) ? {
		type: "text",
		value: node.value
	} : {
		type: "element",
		tagName: "div",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
function wrap(nodes, loose) {
	const result = [];
	let index = -1;
	if (loose) result.push({
		type: "text",
		value: "\n"
	});
	while (++index < nodes.length) {
		if (index) result.push({
			type: "text",
			value: "\n"
		});
		result.push(nodes[index]);
	}
	if (loose && nodes.length > 0) result.push({
		type: "text",
		value: "\n"
	});
	return result;
}
function trimMarkdownSpaceStart(value) {
	let index = 0;
	let code = value.charCodeAt(index);
	while (code === 9 || code === 32) {
		index++;
		code = value.charCodeAt(index);
	}
	return value.slice(index);
}

// node_modules/mdast-util-to-hast/lib/index.js
function toHast(tree, options) {
	const state = createState(tree, options);
	const node = state.one(tree, void 0);
	const foot = footer(state);
	const result = Array.isArray(node) ? {
		type: "root",
		children: node
	} : node || {
		type: "root",
		children: []
	};
	if (foot) {
		/* @__PURE__ */ ok("children" in result);
		result.children.push({
			type: "text",
			value: "\n"
		}, foot);
	}
	return result;
}

// src/preview/read/survey.ts
function surveyTree(tree) {
	let depth = 0;
	let html = false;
	let cells = 0;
	const definitions = /* @__PURE__ */ new Map();
	const uses = [];
	const stack = [{
		node: tree,
		level: 0
	}];
	for (let entry = stack.pop(); entry !== void 0; entry = stack.pop()) {
		depth = Math.max(depth, entry.level);
		const { node } = entry;
		if (node.type === "html") html = true;
		if (node.type === "table") cells += node.children.length * (node.align?.length ?? 0);
		if (node.type === "definition") definitions.set(node.identifier, node.url.length + (node.title?.length ?? 0));
		if (node.type === "linkReference" || node.type === "imageReference") uses.push(node.identifier);
		if ("children" in node) for (const child of node.children) stack.push({
			node: child,
			level: entry.level + 1
		});
	}
	const copied = uses.reduce((sum, name) => sum + (definitions.get(name) ?? 0), 0);
	return {
		depth,
		html,
		cells,
		copied
	};
}

// src/preview/read/tree-handlers.ts
const COMPONENT = /(<\/?)[A-Z](?=[\w.]*[a-z\d])/g;
const SELF_CLOSED = new RegExp(`<(${[...EMBEDS].join("|")})\\b([^<>]*)/>`, "gi");
function handlersFor(hasComponents) {
	const html = (state, node) => {
		const raw = {
			type: "raw",
			value: asHtml(node.value)
		};
		state.patch(node, raw);
		return raw;
	};
	return {
		delete: (state, node) => {
			const struck = {
				type: "element",
				tagName: "s",
				properties: {},
				children: state.all(node)
			};
			state.patch(node, struck);
			return struck;
		},
		break: (state, node) => {
			const br = {
				type: "element",
				tagName: "br",
				properties: {},
				children: []
			};
			const end = {
				type: "text",
				value: "\n"
			};
			state.patch(node, br);
			if (node.position !== void 0) end.position = {
				start: lastOf(node.position),
				end: node.position.end
			};
			return [br, end];
		},
		...hasComponents && { html }
	};
}
function asHtml(written) {
	return written.replace(COMPONENT, "$1z").replace(SELF_CLOSED, "<$1$2></$1>");
}
function lastOf({ start, end }) {
	const length = (end.offset ?? 0) - (start.offset ?? 0);
	return {
		line: start.line,
		column: start.column + length - 1,
		offset: (end.offset ?? 0) - 1
	};
}

// src/preview/read/sanitise.ts
const MAX_DEPTH = 120;
const MAX_CELLS = 2e4;
const MAX_COPIED = 1e6;
const MAX_TIME = 1e3;
const STRIPPED = "script style template noscript iframe object svg math title textarea select button".split(" ");
const SCHEMA = {
	tagNames: "a abbr b blockquote br caption cite code dd details div dl dt em embed figcaption figure h1 h2 h3 h4 h5 h6 hr i img input kbd li ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead time tr u ul".split(" "),
	attributes: {
		a: [
			"href",
			"title",
			"dataFootnoteRef",
			"dataFootnoteBackref",
			"dataWritten"
		],
		abbr: ["title"],
		code: [["className", /^language-./]],
		details: ["open"],
		embed: ["src", "title"],
		h2: ["dataFootnoteLabel"],
		img: [
			"src",
			"alt",
			"title"
		],
		input: [["type", "checkbox"], "checked"],
		ol: ["start", "reversed"],
		td: [
			"align",
			"colSpan",
			"rowSpan"
		],
		th: [
			"align",
			"colSpan",
			"rowSpan"
		],
		time: ["dateTime"],
		"*": ["id", "lang"]
	},
	clobber: [],
	protocols: {
		href: [
			"http",
			"https",
			"mailto",
			"tel"
		],
		src: ["http", "https"]
	},
	strip: STRIPPED,
	ancestors: {
		...Object.fromEntries([
			"tbody",
			"td",
			"tfoot",
			"th",
			"thead",
			"tr"
		].map((tag) => [tag, ["table"]])),
		dd: ["dl"],
		dt: ["dl"],
		li: ["ol", "ul"]
	},
	allowComments: false,
	allowDoctypes: false
};
const KEPT = new Set(SCHEMA.tagNames);
const INLINE = new Set("a abbr b br cite code em i img input kbd q s small span strong sub sup time u".split(" "));
function sanitiseMarkdown(tree, text, options) {
	const surveyed = surveyTree(tree);
	const shape = {
		...surveyed,
		html: surveyed.html || options.asHtml === true
	};
	if (shape.depth > MAX_DEPTH || shape.cells > MAX_CELLS || shape.copied > MAX_COPIED) return null;
	let html = toHast(tree, {
		allowDangerousHtml: shape.html,
		clobberPrefix: options.prefix,
		footnoteLabel: options.footnoteLabel,
		footnoteLabelProperties: { dataFootnoteLabel: true },
		footnoteBackContent: "↩",
		handlers: handlersFor(options.hasComponents === true)
	});
	if (shape.html) {
		const parsed = parseRaw(html, text);
		if (parsed === null || depthOf(parsed) > MAX_DEPTH) return null;
		html = parsed;
	}
	const safe = sanitize(withAddresses(shape.html ? withEmbeds(html) : html), SCHEMA);
	const root = safe.type === "root" ? safe : {
		type: "root",
		children: [safe]
	};
	prefixIds(root, options.prefix);
	return root.children;
}
function parseRaw(html, text) {
	try {
		return runBounded(() => raw$1(html, {
			file: new VFile(text),
			tagfilter: false
		}), MAX_TIME);
	} catch (error) {
		if (error instanceof TooSlow) return null;
		throw error;
	}
}
function depthOf(root) {
	let depth = 0;
	const stack = [{
		node: root,
		level: 0
	}];
	for (let entry = stack.pop(); entry !== void 0; entry = stack.pop()) {
		depth = Math.max(depth, entry.level);
		if ("children" in entry.node) for (const child of entry.node.children) stack.push({
			node: child,
			level: entry.level + 1
		});
	}
	return depth;
}
function prefixIds(root, prefix) {
	const ids = /* @__PURE__ */ new Set();
	const elements = [];
	const collect = (node) => {
		for (const child of node.children) if (child.type === "element") {
			elements.push(child);
			collect(child);
		}
	};
	collect(root);
	for (const { tagName, properties } of elements) {
		if (INLINE.has(tagName) && (prefix === "" || properties["dataFootnoteRef"] === void 0)) delete properties["id"];
		if (properties["id"] === void 0) continue;
		const name = String(properties["id"]).replace(/\s+/g, "-");
		const id = prefix !== "" && name.startsWith(prefix) ? name : prefix + name;
		if (ids.has(id)) delete properties["id"];
		else properties["id"] = id;
		ids.add(id);
	}
	for (const { properties } of elements) {
		const href = properties["href"];
		if (typeof href !== "string" || !href.startsWith("#")) continue;
		const target = href.slice(1).startsWith(prefix) ? href.slice(1) : prefix + href.slice(1);
		properties["dataWritten"] = `#${target.slice(prefix.length)}`;
		if (prefix !== "" && ids.has(target)) properties["href"] = `#${target}`;
		else delete properties["href"];
	}
}

// src/preview/read/boxes/spoken.ts
const WORDS$1 = "title|label|caption|heading|subtitle|header|summary|meta|description|eyebrow";
const BOX = /^(?:aside|alert|callout|admonition|notice|hint|message|banner|infobox)$/i;
const ATTRIBUTE = new RegExp(`\\s(${WORDS$1}|type|variant|kind|level|status)=(?:"([^"{}<>]{1,500})"|'([^'{}<>]{1,500})')`, "gi");
const TAG = /^[ \t]*<([A-Za-z][\w.-]{0,60})((?:\s+[^\s=<>/"'{}]{1,80}(?:=(?:"[^"]{0,2000}"|'[^']{0,2000}'|\{[^{}]{0,2000}\}))?){1,40})\s*\/?>|<\/([A-Za-z][\w.-]{0,60})\s*>/gm;
const COMMENT$1 = /<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g;
const DIRECTIVE = /^([ \t>]*:{3,}[ \t]*\{([\w:.+-]{1,60})\}[ \t]+)(\S[^\r\n]{0,500})$/gm;
const UNTITLED = /^(?:figure|figure-md|image|div|container|class|glossary|list-table|grid|grid-item|tab-set|only|margin|code|code-block|code-cell|math|include|embed|literalinclude|raw|mermaid|toctree|bibliography|csv-table|table|card-carousel)$/;
const FRAME$1 = /^(?:iframe|video|youtube)$/;
function withoutSpoken(tag) {
	const name = /^<([A-Za-z][\w.-]*)/.exec(tag)?.[1] ?? "";
	if (!isComponent(name)) return tag;
	return tag.replace(ATTRIBUTE, (written, attribute) => BOX.test(name) || new RegExp(`^(?:${WORDS$1})$`, "i").test(attribute) ? "" : written);
}
function isComponent(name) {
	return (/^[A-Z]/.test(name) || BOX.test(name)) && !KEPT.has(name) && !EMBEDS.has(name);
}
function spokenIn(passage) {
	const { text, dialect } = passage;
	const [spoken, boxes] = [[], []];
	const isOut = outOf(text);
	if (dialect === "myst") {
		for (const found of text.matchAll(DIRECTIVE)) if (!isOut(found.index)) spoken.push(...ofDirective(found));
	}
	if (dialect === "html" || !text.includes("=\"")) return {
		spoken,
		boxes
	};
	const open = [];
	for (const { index, 0: tag, 1: opening, 2: attributes = "", 3: closing } of text.matchAll(TAG)) {
		if (isOut(index)) continue;
		if (closing !== void 0) {
			const at = open.findLastIndex(({ name }) => name === closing);
			const found = at < 0 ? void 0 : open.splice(at)[0];
			if (found !== void 0 && found.kind !== "") boxes.push({
				start: found.start,
				end: index + tag.length,
				kind: found.kind
			});
		} else if (opening !== void 0 && isComponent(opening)) {
			const from = index + tag.indexOf("<") + 1 + opening.length;
			let kind = "";
			for (const { index: at, 0: written, 1: name = "", 2: double, 3: single } of attributes.matchAll(ATTRIBUTE)) {
				const value = double ?? single ?? "";
				const start = from + at + written.length - 1 - value.length;
				if (!new RegExp(`^(?:${WORDS$1})$`, "i").test(name)) kind ||= value;
				else if (/\p{L}/u.test(value)) spoken.push({
					at: start,
					block: titleAt(value, start)
				});
			}
			const start = index + tag.indexOf("<");
			if (!/\/>$/.test(tag)) open.push({
				name: opening,
				start,
				kind: BOX.test(opening) ? kind : ""
			});
		}
	}
	return {
		spoken,
		boxes
	};
}
function outOf(text) {
	const isCode = within$1(findCode(text));
	const comments = [...text.matchAll(COMMENT$1)].map(({ index, 0: whole }) => ({
		start: index,
		end: index + whole.length
	}));
	const isComment = within$1(comments);
	return (offset) => isCode(offset) || isComment(offset);
}
function ofDirective({ index, 1: head = "", 2: name = "", 3: argument = "" }) {
	const [start, words] = [index + head.length, argument.trimEnd()];
	if (UNTITLED.test(name)) return [];
	if (!FRAME$1.test(name)) return [{
		at: start,
		block: titleAt(words, start)
	}];
	const place = (offset) => ({
		line: 1,
		column: 1,
		offset
	});
	const embed = element$4("embed", { src: words });
	const position = {
		start: place(start),
		end: place(start + words.length)
	};
	const frame = element$4("p", {}, [{
		...embed,
		position
	}]);
	return [{
		at: start,
		block: leaf(element$4("p"), tokensOf(frame, null))
	}];
}
function titleAt(words, start) {
	const strong = element$4("strong");
	return leaf(element$4("p"), wordTokens(words, start).map((token) => ({
		...token,
		wraps: [strong]
	})));
}
function element$4(tagName, properties = {}, children = []) {
	return {
		type: "element",
		tagName,
		properties,
		children
	};
}

// src/preview/read/boxes/boxes.ts
const MAX_BOXES = 500;
function withBoxes(blocks, passage) {
	const { spoken, boxes } = spokenIn(passage);
	const read = boxesIn(passage);
	const kinded = boxes.map(({ start, end, kind }) => ({
		start,
		end,
		element: boxElement(kind)
	}));
	const all = [...read.boxes, ...kinded].sort((a, b) => a.start - b.start || b.end - a.end);
	const found = {
		...read,
		boxes: all,
		said: new Set(spoken.map(({ at }) => at))
	};
	return boxed(spoken.length > MAX_BOXES ? blocks : placeSpoken(blocks, spoken, rangeOf), found);
}
function boxed(blocks, found) {
	const size = found.boxes.length + found.alerts.length;
	if (size === 0 || size > MAX_BOXES || found.marks.length > 2 * MAX_BOXES) return blocks;
	return wrapped(blocks, found);
}
function wrapped(blocks, found) {
	const groups = [];
	for (const block of blocks) {
		const own = rangeOf(block);
		if (own !== null && isMark(block, own, found)) continue;
		if (own !== null && block.pieces !== null && found.alerts.some(({ start }) => start === own.start)) {
			groups.push({
				box: null,
				blocks: [withoutMark$1(block, found)]
			});
			continue;
		}
		const box = own === null ? null : found.boxes.find((one) => isInside(own, one)) ?? null;
		const last = groups.at(-1);
		if (last !== void 0 && last.box !== null && last.box === box) last.blocks.push(block);
		else groups.push({
			box,
			blocks: [block]
		});
	}
	return groups.flatMap(({ box, blocks: own }) => {
		if (box === null) return own.map((block) => opened(block, found));
		const inner = {
			...found,
			boxes: found.boxes.filter((one) => one !== box)
		};
		return [{
			element: box.element,
			pieces: null,
			children: wrapped(own, inner),
			status: "same"
		}];
	});
}
function opened(block, found) {
	if (block.pieces !== null && block.element.tagName !== "blockquote") return block;
	const children = wrapped(block.children, found);
	const alert = block.element.tagName === "blockquote" ? alertOf(block, found) : null;
	if (alert === null) return {
		...block,
		children
	};
	const element = {
		...block.element,
		properties: {
			...block.element.properties,
			dataKind: alert.kind
		}
	};
	return {
		...block,
		element,
		children
	};
}
function alertOf({ element: { position } }, { alerts }) {
	const [start, end] = [position?.start.offset ?? -1, position?.end.offset ?? -1];
	const nearest = alerts.find((alert) => start <= alert.start && alert.end <= end);
	return nearest !== void 0 && nearest.quoteStart === start ? nearest : null;
}
function isMark({ element, pieces }, { start }, { marks, said }) {
	if (pieces === null || element.tagName !== "p" || said.has(start)) return false;
	const end = pieces.findLast(({ token }) => token.atom === null && token.text.trim() !== "")?.token.end ?? -1;
	return end > start && marks.some((mark) => mark.start <= start && end <= mark.end);
}
function withoutMark$1(block, { alerts }) {
	const pieces = (block.pieces ?? []).filter(({ token }) => token.start < 0 || !alerts.some((alert) => alert.start <= token.start && token.end <= alert.end));
	const first = pieces.findIndex(({ token }) => token.atom?.tagName !== "br" && token.text.trim() !== "");
	return {
		...block,
		pieces: pieces.slice(Math.max(0, first))
	};
}
function isInside(inner, outer) {
	return outer.start <= inner.start && inner.end <= outer.end;
}
function rangeOf(block) {
	const known = (block.pieces === null ? block.children.map(rangeOf) : block.pieces.map(({ token }) => token.start < 0 ? null : {
		start: token.start,
		end: token.end
	})).filter((part) => part !== null);
	if (known.length > 0) return {
		start: Math.min(...known.map(({ start }) => start)),
		end: Math.max(...known.map(({ end }) => end))
	};
	const { position } = block.element;
	const [start, end] = [position?.start.offset, position?.end.offset];
	return start === void 0 || end === void 0 ? null : {
		start,
		end
	};
}

// src/preview/read/definitions.ts
function withDefinitions(blocks) {
	const result = [];
	for (const block of blocks) {
		if (block.pieces === null) {
			result.push({
				...block,
				children: withDefinitions(block.children)
			});
			continue;
		}
		const parts = block.element.tagName === "p" ? partsOf$1(block.pieces.map(({ token }) => token)) : null;
		const last = result.at(-1);
		const isOpen = last?.element.tagName === "dl" || last?.element.tagName === "p";
		if (parts === null || parts.term === null && !isOpen) {
			result.push(block);
			continue;
		}
		const meanings = parts.meanings.map((tokens) => leaf(element$3("dd"), tokens));
		if (parts.term !== null) result.push(listOf$1([leaf(element$3("dt"), parts.term), ...meanings]));
		else {
			result.pop();
			const before = last?.element.tagName === "dl" ? last.children : [{
				...last,
				element: element$3("dt")
			}];
			result.push(listOf$1([...before, ...meanings]));
		}
	}
	return result;
}
function partsOf$1(tokens) {
	const starts = tokens.flatMap((token, index) => {
		return (index === 0 || tokens[index - 1]?.text.includes("\n") === true && tokens[index - 1]?.key === " ") && token.text === ":" && /^\s/.test(tokens[index + 1]?.text ?? "") ? [index] : [];
	});
	const [first] = starts;
	if (first === void 0) return null;
	const meanings = starts.map((start, index) => tokens.slice(start + 2, starts[index + 1] ?? tokens.length));
	return {
		term: first === 0 ? null : tokens.slice(0, first - 1),
		meanings
	};
}
function listOf$1(children) {
	return {
		element: element$3("dl"),
		pieces: null,
		children,
		status: "same"
	};
}
function element$3(tagName) {
	return {
		type: "element",
		tagName,
		properties: {},
		children: []
	};
}

// src/preview/read/heading-marks.ts
const MARKS$1 = /[ \t]*\{:?[ \t]*((?:[#.][^\s{}]|[\w-]+=)[^{}]*)\}[ \t]*$/;
function withHeadingMarks(block) {
	if (block.pieces === null) return {
		...block,
		children: block.children.map(withHeadingMarks)
	};
	if (!/^h[1-6]$/.test(block.element.tagName)) return block;
	const found = MARKS$1.exec(block.pieces.map(written).join(""));
	if (found === null) return block;
	let length = 0;
	const kept = [];
	for (const piece of block.pieces) {
		if (length >= found.index) break;
		kept.push(piece);
		length += written(piece).length;
	}
	const properties = {
		...block.element.properties,
		dataMarks: (found[1] ?? "").trim()
	};
	return {
		...block,
		element: {
			...block.element,
			properties
		},
		pieces: kept
	};
}
function written({ token }) {
	const isCode = token.wraps.some(({ tagName }) => tagName === "code");
	return token.atom !== null || isCode ? "\0".repeat(Math.max(1, token.text.length)) : token.text;
}

// src/preview/read/typographer.ts
const OPENS = /^[\s([{«“‘—–-]*$/;
function setTypography(tokens) {
	const set = [];
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index];
		if (isLiteral(token)) {
			set.push(token);
			continue;
		}
		const run = runOf(tokens, index);
		const mark = run.length > 1 ? MARKS[run.map(({ text }) => text).join("")] : void 0;
		if (mark !== void 0) {
			set.push({
				...token,
				text: mark,
				key: mark,
				end: run.at(-1)?.end ?? token.end
			});
			index += run.length - 1;
		} else set.push(curly(token, set.at(-1)));
	}
	return set;
}
const MARKS = {
	"...": "…",
	"--": "–",
	"---": "—",
	"<<": "«",
	">>": "»"
};
function runOf(tokens, from) {
	const first = tokens[from];
	if (!/^[.<>-]$/.test(first.text)) return [first];
	const run = [first];
	while (run.length < 4 && tokens[from + run.length]?.text === first.text && first.wraps === tokens[from + run.length]?.wraps) run.push(tokens[from + run.length]);
	return run;
}
function curly(token, before) {
	if (!/["']/.test(token.text)) return token;
	const opens = before === void 0 || OPENS.test(before.text.slice(-1));
	const text = token.text === "\"" ? opens ? "“" : "”" : token.text === "'" ? opens ? "‘" : "’" : token.text.replace(/'/g, "’");
	return {
		...token,
		text,
		key: token.key === token.text ? text : token.key
	};
}
function isLiteral({ atom, isVerbatim, isLiteral, wraps }) {
	return atom !== null || isVerbatim === true || isLiteral === true || wraps.some(({ tagName }) => /^(?:code|kbd)$/.test(tagName));
}

// src/preview/read/without-syntax.ts
const ATTRIBUTES = /^\{:?[ \t]*(?:[#.:-]|[\w:-]{1,40}=)[^{}]*\}$|^\{:[^{}]*\}$/;
const PROGRAM = /^(?:(?:import|export)\b|\{\s*\/\*[\s\S]*\*\/\s*\}$|<[/a-z>])/i;
function withoutSyntax(blocks, passage, hasAttributes) {
	const hidden = hiddenSyntax(passage, hasAttributes);
	return hidden.length === 0 ? blocks : blocks.flatMap((block) => cleared(block, hidden));
}
function hiddenSyntax(passage, hasAttributes) {
	const isMdx = passage.dialect === "mdx" || passage.dialect === "docusaurus";
	if (!hasAttributes && !isMdx) return [];
	return passage.syntax.filter(({ start, end }) => {
		const written = passage.text.slice(start, end).trim();
		return hasAttributes && ATTRIBUTES.test(written) || isMdx && PROGRAM.test(written);
	});
}
function cleared(block, hidden) {
	if (block.pieces === null) {
		const children = block.children.flatMap((child) => cleared(child, hidden));
		return children.length === 0 && block.children.length > 0 ? [] : [{
			...block,
			children
		}];
	}
	const pieces = block.pieces.filter((piece) => !isHidden(piece, hidden));
	if (pieces.length === block.pieces.length) return [block];
	const isCell = /^t[dh]$/.test(block.element.tagName);
	return pieces.every(({ token }) => token.atom === null && token.text.trim() === "") && !isCell ? [] : [{
		...block,
		pieces
	}];
}
function isHidden({ token }, hidden) {
	if (token.start < 0 || token.atom !== null || token.isVerbatim === true) return false;
	return hidden.some(({ start, end }) => start <= token.start && token.end <= end);
}

// src/preview/read/read-blocks.ts
const PHRASING = new Set("a abbr b br cite code em embed i img input kbd q s small span strong sub sup time u".split(" "));
const HEADING = /^h[1-6]$/;
const MAX_TEXT = 12e4;
function readBlocks(passage, options) {
	const { text, kind } = passage;
	if (kind !== "markdown" && kind !== "html" || text.length > 12e4) return plainBlocks(text);
	const hasComponents = /^(?:mdx|docusaurus|vitepress)$/.test(passage.dialect);
	const nodes = isPlain(passage) ? null : sanitiseMarkdown(passage.tree, text, {
		...options,
		hasComponents
	});
	const read = nodes === null ? plainBlocks(text) : blocksOf(nodes, text);
	const blocks = options.prefix === "" ? read.map(withoutIds) : read;
	if (kind === "html") return blocks;
	const { rendering } = options;
	const listed = rendering.hasDefinitions ? withDefinitions(blocks) : blocks;
	const marked = rendering.hasHeadingMarks ? listed.map(withHeadingMarks) : listed;
	const clear = withoutSyntax(marked, passage, rendering.hasAttributes);
	return withBoxes(clear, passage).map((block) => rendered(block, rendering));
}
function withoutIds(block) {
	const { id: _, ...properties } = block.element.properties;
	return {
		...block,
		element: {
			...block.element,
			properties
		},
		children: block.children.map(withoutIds)
	};
}
function rendered(written, rendering) {
	const block = rendering.hasListStarts ? written : withoutListStarts(written);
	if (!rendering.hasHardBreaks && !rendering.isTypographer) return block;
	if (block.pieces === null) return {
		...block,
		children: block.children.map((child) => rendered(child, rendering))
	};
	const broken = block.pieces.map(({ token }) => rendering.hasHardBreaks ? broke(token) : token);
	return {
		...block,
		...leaf(block.element, rendering.isTypographer ? setTypography(broken) : broken)
	};
}
function withoutListStarts(block) {
	const { start: _, ...properties } = block.element.properties;
	const children = block.children.map(withoutListStarts);
	return {
		...block,
		element: {
			...block.element,
			properties
		},
		children
	};
}
function broke(token) {
	if (token.atom !== null || token.isVerbatim === true || token.isLiteral === true || token.key !== " " || !token.text.includes("\n")) return token;
	return {
		...token,
		text: "\n",
		key: "br",
		atom: element$2("br", [])
	};
}
function plainBlocks(text) {
	const blocks = [];
	let start = -1;
	let end = 0;
	const flush = () => {
		if (start >= 0) blocks.push(leaf(element$2("p", []), wordTokens(text.slice(start, end), start)));
		start = -1;
	};
	for (const match of text.slice(0, MAX_TEXT).matchAll(/[^\r\n]+|\r\n?|\n/g)) {
		const [line] = match;
		if (/^[\r\n]/.test(line)) continue;
		if (line.trim() === "") flush();
		else if (start >= 0 && !/^(?:\r\n?|\n)$/.test(text.slice(end, match.index))) flush();
		if (line.trim() === "") continue;
		if (start < 0) start = match.index;
		end = match.index + line.length;
	}
	flush();
	return blocks;
}
function isPlain(passage) {
	const [first, second] = passage.tree.children;
	if (second !== void 0 || first?.type !== "paragraph") return false;
	const [only, more] = first.children;
	return more === void 0 && only?.type === "text" && passage.text.trim() === only.value;
}
function blocksOf(nodes, source) {
	const blocks = [];
	let run = [];
	const flush = () => {
		const tokens = tokensOf(element$2("p", run), source);
		if (tokens.some((token) => token.atom !== null || token.text.trim() !== "")) blocks.push({
			...leaf(element$2("p", []), tokens),
			isBare: true
		});
		run = [];
	};
	for (const node of nodes.flatMap(unwrapInline)) if (node.type === "text" || node.type === "element" && PHRASING.has(node.tagName)) run.push(node);
	else if (node.type === "element") {
		flush();
		blocks.push(...withoutGroup(blockOf$1(node, source)));
	}
	flush();
	return blocks;
}
function withoutGroup(block) {
	const { element: group, pieces, children } = block;
	const { id, lang } = group.properties;
	const [first, ...rest] = children;
	const isGroup = /^(?:div|section)$/.test(group.tagName);
	if (isGroup && pieces?.every(({ token }) => token.atom === null && token.text.trim() === "") && id == null) return [];
	if (!isGroup || pieces !== null || lang != null || first === void 0) return [block];
	if (id == null) return children;
	if (first.element.properties["id"] != null) return [block];
	return [{
		...first,
		element: {
			...first.element,
			properties: {
				...first.element.properties,
				id
			}
		}
	}, ...rest];
}
function blockOf$1(node, source) {
	const shell = {
		...node,
		children: []
	};
	if (node.tagName === "hr") return leaf(shell, []);
	const children = node.children.flatMap(unwrapInline);
	const inline = children.every((child) => child.type !== "element" || PHRASING.has(child.tagName));
	const structural = /^(?:ul|ol|dl|table|thead|tbody|tfoot|tr)$/.test(node.tagName);
	if (inline && !structural) return leaf(shell, tokensOf({
		...node,
		children
	}, source));
	if (HEADING.test(node.tagName) || node.tagName === "p") shell.tagName = "div";
	return {
		element: shell,
		pieces: null,
		children: structural ? children.filter((child) => child.type === "element").flatMap((child) => fitted(shell.tagName, child, source)) : blocksOf(children, source),
		status: "same"
	};
}
const CHILDREN = {
	ul: ["li"],
	ol: ["li"],
	dl: [
		"dt",
		"dd",
		"div"
	],
	table: [
		"caption",
		"thead",
		"tbody",
		"tfoot",
		"tr"
	],
	thead: ["tr"],
	tbody: ["tr"],
	tfoot: ["tr"],
	tr: ["th", "td"]
};
function fitted(parent, child, source) {
	if (CHILDREN[parent]?.includes(child.tagName) === true) return [blockOf$1(child, source)];
	if (parent !== "ul" && parent !== "ol") return [];
	return [{
		element: element$2("li", []),
		pieces: null,
		children: blocksOf([child], source),
		status: "same"
	}];
}
function unwrapInline(node) {
	if (node.type !== "element") return node.type === "text" ? [node] : [];
	if (!PHRASING.has(node.tagName) || node.children.length === 0) return [node];
	const children = node.children.flatMap(unwrapInline);
	return children.every((child) => child.type !== "element" || PHRASING.has(child.tagName)) ? [{
		...node,
		children
	}] : children;
}
function element$2(tagName, children) {
	return {
		type: "element",
		tagName,
		properties: {},
		children
	};
}

// src/preview/read/unseen.ts
const COMMENT = /<!--(?!\s*[\w-]+\s*-->)[\s\S]*?-->/g;
const OPENS_STRIPPED = new RegExp(`<(?:${STRIPPED.filter((tag) => tag !== "iframe").join("|")})\\b`, "i");
function unseenOf(passage, isGfm) {
	if (passage?.kind !== "markdown") return null;
	const seen = [];
	const addresses = /* @__PURE__ */ new Set();
	const words = [];
	const stack = [passage.tree];
	let place = 0;
	for (let node = stack.pop(); node !== void 0; node = stack.pop()) {
		if (node.type === "html") {
			const value = node.value.replace(COMMENT, "").replace(/\s+/g, " ").trim();
			if (value !== "") seen.push(`${place} ${value}`);
		} else if (node.type === "text") words.push(node.value);
		else if (node.type !== "definition") place++;
		if (node.type === "code" && node.meta != null) seen.push(`${place} ${node.meta}`);
		if (node.type === "link" && node.children.length === 0) seen.push(`${place} [](${node.url})`);
		if (!isGfm && "label" in node && node.type.startsWith("footnote")) seen.push(`${place} [^${node.label}]`);
		if (!isGfm && node.type === "link") seen.push(`${place} ${passage.text.charAt(node.position?.start.offset ?? 0)}`);
		if ("url" in node) addresses.add(node.url);
		if ("children" in node) stack.push(...node.children.toReversed());
	}
	const syntax = passage.syntax.map(({ start, end }) => passage.text.slice(start, end));
	const stripped = seen.some((one) => OPENS_STRIPPED.test(one)) ? words : [];
	return JSON.stringify([
		seen,
		[...addresses].sort(),
		syntax,
		stripped
	]);
}

// src/preview/read/unseen-parts.ts
const PART = /<!--(?:(?!<!--)[\s\S])*?-->|<([a-z][\w-]*)\b[^<>]*>/gi;
const SHOWN = /\s+(?:src|data(?:-[\w-]*src)?|alt|title|href|datetime|start|reversed|colspan|rowspan|checked|open|lang|align)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/gi;
const GROUPS = /* @__PURE__ */ new Set([
	"div",
	"section",
	"span",
	"figure"
]);
const MAX_PARTS = 2e3;
function unseenParts(passage, hasAttributes) {
	if (passage?.kind !== "markdown") return [];
	const parts = hiddenSyntax(passage, hasAttributes).flatMap(({ start, end }) => {
		const written = passage.text.slice(start, end).trim();
		return written.startsWith("<") ? partsOf(written) : [written];
	});
	const stack = [passage.tree];
	for (let node = stack.pop(); node !== void 0 && parts.length < MAX_PARTS; node = stack.pop()) {
		if (node.type === "html") parts.push(...partsOf(node.value));
		if ("children" in node) stack.push(...node.children.toReversed());
	}
	return parts;
}
function partsOf(html) {
	return [...html.matchAll(PART)].flatMap(([written, name]) => {
		const part = written.replace(/\s+/g, " ").trim();
		if (name === void 0 || !isShown(name)) return [part];
		return /^<[\w-]+\s*\/?>$/.test(part.replace(SHOWN, "")) ? [] : [part];
	});
}
function compareUnseen(base, head, hasAttributes) {
	const [before, after] = [unseenParts(base, hasAttributes), unseenParts(head, hasAttributes)];
	const [gone, come] = [embedsOnlyIn(before, after), embedsOnlyIn(after, before)];
	const spared = gone.size > 0 && come.size > 0 ? /* @__PURE__ */ new Set() : /* @__PURE__ */ new Set([...gone, ...come]);
	const [was, is] = [before, after].map((parts) => parts.filter((part) => !spared.has(part)));
	const only = [without$1(was, is), without$1(is, was)];
	return only.every((text) => text === "") ? null : only;
}
function embedsOnlyIn(parts, others) {
	const addressOf = (part) => /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(part)?.[0].trim() ?? "";
	const known = new Set(others.map(addressOf));
	return new Set(parts.filter((part) => {
		const name = /^<([a-z][\w-]*)/i.exec(part)?.[1] ?? "";
		return EMBEDS.has(name) && addressOf(part) !== "" && !known.has(addressOf(part));
	}));
}
function without$1(parts, others) {
	const counts = /* @__PURE__ */ new Map();
	for (const part of others) counts.set(key$1(part), (counts.get(key$1(part)) ?? 0) + 1);
	const left = parts.filter((part) => {
		const count = counts.get(key$1(part)) ?? 0;
		counts.set(key$1(part), count - 1);
		return count <= 0;
	});
	return [...new Set(left)].join("\n");
}
function key$1(part) {
	return isShown(/^<([a-z][\w-]*)/i.exec(part)?.[1] ?? "") ? part.replace(SHOWN, "") : withoutSpoken(part);
}
function isShown(name) {
	return !GROUPS.has(name) && (KEPT.has(name) || EMBEDS.has(name));
}

// src/preview/read/cell-status.ts
function compareSides(base, head, rendering) {
	const [before, after] = [base?.blocks ?? [], head?.blocks ?? []];
	if (base === null || before.length === 0 && after.length > 0) return {
		blocks: stampAll(after, "ins", "added"),
		status: base?.field == null ? "added" : "filled"
	};
	if (head === null || after.length === 0 && before.length > 0) return {
		blocks: stampAll(before, "del", "removed"),
		status: head?.field == null ? "removed" : "emptied"
	};
	const blocks = compareBlocks(before, after);
	const turned = kindsOf(base.field, head.field);
	const status = statusOf(blocks, base, head, rendering);
	if (status === "spaces" && (isAtLineEnds(blocks) || isUnseen$1(base, head, rendering))) return {
		blocks,
		status,
		isUnseen: true
	};
	const unseen = !/^(?:same|other|written|spaces)$/.test(status) ? compareUnseen(base.passage, head.passage, rendering.hasAttributes) : null;
	const own = {
		blocks,
		...unseen !== null && { unseen },
		...isRecoded$1(base, head) && { isRecoded: true },
		...hasBreaks(base, head, blocks) && { hasBreaks: true }
	};
	if (turned === null) return {
		...own,
		status
	};
	return {
		...own,
		status: status === "same" ? "other" : status,
		turned
	};
}
function stampAll(blocks, operation, status) {
	return blocks.map((block) => stamp(block, operation, status));
}
function statusOf(blocks, base, head, rendering) {
	const status = gravest(blocks);
	if (isSameInstant(base.text, head.text)) return "other";
	if (status === "format" && blocks.every(isLinksOnly)) return "link";
	if (isAtLineEnds(blocks) && plainSpaces(base.text) === plainSpaces(head.text)) return "spaces";
	if (status !== "same") return status === "moved" ? "order" : status;
	if (base.text === head.text) return status;
	if (Math.max(base.text.length, head.text.length) > 12e4) return "changed";
	if (isRecoded$1(base, head)) return isName(head) ? "other" : "written";
	if (plainSpaces(base.text) === plainSpaces(head.text)) return "spaces";
	if (!rendering.hasListStarts && withoutNumbers(base.text) === withoutNumbers(head.text)) return "written";
	if (spacesIn(base.blocks) !== spacesIn(head.blocks)) return "other";
	const [was, is] = [base, head].map(({ passage }) => unseenOf(passage, rendering.isGfm));
	return (rendering.isCommonMark || withoutBullets(base.text) === withoutBullets(head.text)) && was !== null && was === is ? "written" : "other";
}
function withoutBullets(text) {
	return text.split(/\n(?:[ \t]*\n)+/).map((part) => AS_LIST.test(part) ? part.replace(/^([ \t]*)[*+-](?=[ \t])/gm, "$1-") : part).join("\n\n");
}
const AS_LIST = /^(?:#{1,6}[ \t][^\n]*\n)*[ \t]*(?:[*+-]|\d{1,9}[.)])[ \t]/;
function isAtLineEnds(blocks) {
	const changed = leavesOf(blocks).filter(({ status }) => status !== "same");
	return changed.length > 0 && changed.every(({ details = [], status, former, moved }) => {
		return details.length > 0 && details.every((one) => one.kind === "indented" && one.isAtEnd) && status === "changed" && former === void 0 && moved === void 0;
	}) && isAsItWas(blocks);
}
function isAsItWas(blocks) {
	return blocks.every(({ pieces, children, former, moved, details }) => pieces !== null || former === void 0 && moved === void 0 && details === void 0 && isAsItWas(children));
}
function withoutNumbers(text) {
	return text.replace(/^([ \t>]*)(\d{1,9})(?=[.)][ \t])/gm, (_, before, number) => {
		return before + "1".repeat(number.length);
	});
}
function isRecoded$1(base, head) {
	return base.text !== head.text && base.text.normalize("NFC") === head.text.normalize("NFC");
}
function isName({ passage }) {
	return passage === null || /^(?:url|path|identifier)$/.test(passage.kind);
}
function hasBreaks(base, head, blocks) {
	if (base.passage?.kind === "markdown" || head.passage?.kind === "markdown") return false;
	return leavesOf(blocks).some(({ pieces }) => pieces?.some(({ former, token }) => former !== void 0 && token.key === " " && former.text.includes("\n") !== token.text.includes("\n")));
}
function isUnseen$1(base, head, { isCommonMark }) {
	const isMarkdown = base.passage?.kind === "markdown" && head.passage?.kind === "markdown";
	if (isMarkdown && isCommonMark) return true;
	const shape = isMarkdown ? paragraphsOf : linesOf$2;
	return shape(base.text) === shape(head.text);
}
function linesOf$2(text) {
	return text.trim().split(/\r\n?|\n/).map((line) => (/^\s*/.exec(line)?.[0] ?? "") + plainSpaces(line)).join("\n");
}
const WORDS = /^[\p{L}(«“"’]/u;
function paragraphsOf(text) {
	return linesOf$2(text).split(/\n{2,}/).map((part) => part.split("\n").every((line) => WORDS.test(line)) ? plainSpaces(part) : part).join("\n\n");
}
function spacesIn(blocks) {
	return leavesOf(blocks).flatMap(({ pieces }) => (pieces ?? []).map(({ token }) => token.text)).filter((text) => /[\u00a0\u202f]/.test(text)).join();
}
function isLinksOnly({ former, details, pieces, children }) {
	if (former !== void 0 || details !== void 0) return false;
	return (pieces ?? []).every(({ former: word, token }) => word === void 0 || dressOf(word, false) === dressOf(token, false)) && children.every(isLinksOnly);
}
function plainSpaces(text) {
	return text.replace(/\s+/g, " ").trim();
}
function kindsOf(base, head) {
	const [from, to] = [kindOf(base), kindOf(head)];
	if (from === null || to === null) return null;
	const [was, is] = [dated(from, base), dated(to, head)];
	return was === is ? null : [was, is];
}
function dated(kind, field) {
	const style = field?.scalar?.style;
	return (style === "plain" || style === "bare") && /^\d{4}-\d\d-\d\d/.test(String(field?.value)) ? "date" : kind;
}
function kindOf(field) {
	const kind = typeof field?.value;
	return kind === "boolean" || kind === "number" || kind === "string" ? kind : null;
}

// src/preview/read/read-cells.ts
const IMAGE$1 = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].*)?$/i;
const DAY = /^(\d{4}-\d\d-\d\d)(?:[T ](\S*))?$/;
function sideOf(page) {
	const passages = /* @__PURE__ */ new Map();
	for (const passage of page.passages) if (passage.field !== null) passages.set(passage.field, passage);
	return {
		page,
		passages
	};
}
function readCell({ head, base }, view, options) {
	const passage = head === null ? null : options.head?.passages.get(head) ?? null;
	const former = base === null ? null : options.base?.passages.get(base) ?? null;
	const own = {
		...options,
		asHtml: holdHtml(passage, former),
		asText: isDoubtful(passage, former)
	};
	const side = (field, text, prefix) => {
		if (field === null) return null;
		return {
			field,
			passage: text,
			blocks: display(field, text, view, prefix, own),
			text: valueText(field, text)
		};
	};
	return cellOf(side(base, former, ""), side(head, passage, options.prefix()), options);
}
function readBody(options) {
	const passage = options.head?.page.body ?? null;
	const former = options.base?.page.body ?? null;
	const own = {
		...options,
		asHtml: holdHtml(passage, former),
		footnoteLabel: options.words.footnotes
	};
	const side = (text, prefix) => text === null ? null : {
		field: null,
		passage: text,
		blocks: readBlocks(text, {
			...own,
			prefix
		}),
		text: text.text
	};
	return cellOf(side(former, ""), side(passage, options.prefix()), options);
}
function isDoubtful(passage, former) {
	if (passage === null || former === null || passage.kind === former.kind) return false;
	return [passage, former].every(({ kind, text, field }) => (kind === "plain" || kind === "markdown") && !text.trim().includes("\n") && field?.description?.kind !== "markdown");
}
function holdHtml(...passages) {
	return passages.some((passage) => passage?.kind === "markdown" && passage.text.includes("<") && surveyTree(passage.tree).html);
}
function cellOf(base, head, options) {
	const rest = {
		marks: [],
		highlights: null,
		texts: [base?.text ?? "", head?.text ?? ""]
	};
	const own = {
		head: head?.field ?? null,
		passage: head?.passage ?? null,
		...rest
	};
	if (options.head === null) return {
		...own,
		blocks: base?.blocks ?? [],
		status: "same"
	};
	if (options.base === null) return {
		...own,
		blocks: head?.blocks ?? [],
		status: "same"
	};
	return {
		...own,
		...compareSides(base, head, options.rendering)
	};
}
function display(field, passage, view, prefix, options) {
	const text = valueText(field, passage);
	if (text === "") return [];
	if (view === "image") return [whole(text, image(text))];
	if (view === "flag" && typeof field.value === "boolean") return [whole(field.value ? options.words.yes : options.words.no)];
	if (view === "day") {
		const [, day, time] = DAY.exec(text) ?? [];
		return [whole(day === void 0 ? text : longDay(day, options.language) + options.words.hour(time ?? ""), null, text.length)];
	}
	if (view === "address" || view === "code") return [whole(text)];
	if (passage === null || view === "raw" || options.asText) return plainBlocks(text);
	return readBlocks(passage, {
		...options,
		prefix,
		footnoteLabel: options.words.footnotes
	});
}
function whole(text, atom = null, length = text.length) {
	const key = text.trim().normalize("NFC");
	return leaf({
		type: "element",
		tagName: "p",
		properties: {},
		children: []
	}, [{
		text: atom === null ? text : "",
		key,
		atom,
		wraps: [],
		start: 0,
		end: length
	}]);
}
function image(source) {
	return {
		type: "element",
		tagName: "img",
		properties: {
			src: source,
			alt: ""
		},
		children: []
	};
}
function valueText(field, passage) {
	if (passage !== null) return passage.text;
	if (field === null || field.value === null || field.value === void 0) return "";
	if (typeof field.value === "object") return "";
	return String(field.value);
}
function viewOf(field, passage, depth) {
	const widget = field.description?.widget ?? null;
	const text = passage?.text.trim() ?? valueText(field, passage);
	if (field.kind !== "scalar") return "raw";
	if (typeof field.value === "boolean") return "flag";
	if (widget === "image" || passage?.kind === "path" && IMAGE$1.test(text)) return text === "" ? "text" : "image";
	if (DAY.test(text)) return "day";
	if (passage?.kind === "url" || passage?.kind === "path") return "address";
	if (/^(?:title|titre|nom|name)$/i.test(field.name) && depth <= 2) return "title";
	if (passage?.kind === "identifier" && widget === null) return "code";
	if (passage?.kind === "markdown") return "prose";
	return "text";
}

// src/preview/read/merged-rows.ts
function shownField(field) {
	return field.head ?? field.base;
}
function rowStatus(field, cells) {
	if (field.base === null) return "added";
	if (field.head === null) return "removed";
	const statuses = new Set(cells.map((cell) => cell.status));
	if (field.head.kind === "sequence" && statuses.size === 1 && statuses.has("removed")) return "emptied";
	if (field.base.kind === "sequence" && field.base.children.length === 0 && statuses.has("added")) return "filled";
	const [only] = statuses;
	if (statuses.size === 1 && only === "same" && field.formerName !== void 0) return "renamed";
	if (statuses.size === 1) return only === "moved" ? "order" : only ?? "same";
	if ([
		"added",
		"removed",
		"filled",
		"emptied",
		"changed"
	].some((status) => statuses.has(status))) return "changed";
	if (statuses.has("moved") || statuses.has("order")) return "order";
	return [
		"link",
		"format",
		"other",
		"written",
		"spaces"
	].find((status) => statuses.has(status)) ?? "same";
}
function turnedRows(was, is) {
	const [before, after] = [was[0], is[0]];
	if (after === void 0) return was.map((row) => ({
		...row,
		status: "emptied"
	}));
	if (before === void 0) return is.map((row) => ({
		...row,
		status: "filled"
	}));
	if (was.length + is.length > 2) return [...was, ...is];
	const form = (row) => row.view === "chips" || row.view === "cards" ? "list" : "value";
	const turned = [form(before), form(after)];
	return [{
		...after,
		cells: [...before.cells, ...after.cells],
		status: "changed",
		turned
	}];
}
function labelsOf(field) {
	if (field.description !== null && field.description.labels.length > 0) return [...field.description.labels];
	const names = [];
	for (let step = field; step !== null && step.parent !== null; step = step.parent) if (step.parent.kind !== "sequence") names.unshift(step.name);
	return names.length > 0 ? names : [field.name];
}

// src/preview/read/read-file.ts
const MARK = "﻿";
const NO_FILE_CHANGES = {
	reordered: [],
	empty: {
		added: [],
		removed: []
	},
	isWrittenOtherwise: false,
	lines: ["", ""],
	isSavedOtherwise: false,
	mark: null,
	isRewrapped: false
};
function readFile(root, head, base) {
	if (head === null || base === null || head.source.text === base.source.text) return NO_FILE_CHANGES;
	const reordered = reorderedIn(root, false);
	const lines = differentLines(base.source.text, head.source.text);
	const [old, now] = [base, head].map(({ source }) => source.text.startsWith(MARK));
	const comments = [base, head].map(({ frontMatter, source }) => (frontMatter?.comments ?? []).map((range) => source.slice(range)).join("\n"));
	return {
		reordered,
		empty: {
			added: emptyIn(root, "head"),
			removed: emptyIn(root, "base")
		},
		isWrittenOtherwise: comments[0] !== comments[1] || isWrittenOtherwise(root, head, base),
		lines,
		isSavedOtherwise: reordered.length === 0 && lines.every((text) => text === "") && withoutMark(base.source.text) !== withoutMark(head.source.text),
		mark: old === now ? null : now ? "added" : "removed",
		isRewrapped: lines.some((text) => text !== "") && inkOf(base.source.text) === inkOf(head.source.text)
	};
}
function inkOf(text) {
	return text.replace(/(?<=[:-][ \t]+)[>|][-+\d]*(?=[ \t]*$)/gm, "").replace(/\s+/g, "");
}
function reorderedIn(field, isItem) {
	const inner = field.children.flatMap((child) => reorderedIn(child, shownField(field).kind === "sequence"));
	if (field.isReordered !== true) return inner;
	const shown = shownField(field);
	if (shown.parent === null) return [{
		label: null,
		isSeen: false
	}, ...inner];
	const labels = labelsOf(shown);
	const isSeen = !isItem && field.children.every((child) => shownField(child).description === null);
	const label = labels.at(-1) ?? field.name;
	return [{
		label,
		isSeen
	}, ...inner.filter((one) => one.label !== label)];
}
function emptyIn(field, side) {
	if (field.children.length > 0) return field.children.flatMap((child) => emptyIn(child, side));
	const [own, other] = [field[side], field[side === "head" ? "base" : "head"]];
	return own?.kind === "scalar" && other === null && own.parent?.kind === "mapping" && isEmpty(own.value) ? [labelsOf(own).at(-1) ?? own.name] : [];
}
function isWrittenOtherwise({ head: now, base: old, children }, head, base) {
	if (children.length > 0) return children.some((child) => isWrittenOtherwise(child, head, base));
	if (now?.kind !== "scalar" || old?.kind !== "scalar") return false;
	const isSame = now.value === old.value || isEmpty(now.value) && isEmpty(old.value);
	const written = (page, field) => page.source.slice(field.range).replace(/\s+/g, " ");
	return isSame && kindsOf(old, now) === null && written(head, now) !== written(base, old);
}
function isEmpty(value) {
	return value === null || value === void 0 || value === "";
}
function withoutMark(text) {
	return text.startsWith(MARK) ? text.slice(1) : text;
}
function differentLines(before, after) {
	const [base, head] = [linesOf$1(before), linesOf$1(after)];
	return [without(base, head), without(head, base)];
}
function linesOf$1(text) {
	return withoutMark(text).split(/\r\n?|\n/).filter((line) => line.trim() !== "");
}
function without(lines, others) {
	const counts = /* @__PURE__ */ new Map();
	for (const line of others) counts.set(bare(line), (counts.get(bare(line)) ?? 0) + 1);
	return lines.filter((line) => {
		const left = counts.get(bare(line)) ?? 0;
		counts.set(bare(line), left - 1);
		return left <= 0;
	}).join("\n");
}
function bare(line) {
	return line.trim().replace(/^(?:-\s+)+/, "");
}

// src/preview/read/item-name.ts
const NAMES = /^(?:title|titre|name|nom|full_?name|label|libell[eé]|question|heading|subject|sujet)$/i;
const UNSEEN$1 = /^(?:id|uid|key|slug|ref|type|kind|icon|theme|layout|variant|class|style|colou?r|lang|locale|url|link|href|src)$/i;
const UNSPOKEN = /^(?:[a-z][a-z\d+.-]*:\S*|[#/.]\S*|\S+\.[a-z]{2,5}|\S*\/\S*\/\S*|[-\d\s.,:/T+Z%€]+|true|false)$/i;
function namingField(item, list) {
	const own = textsOf$1(item);
	const others = list.children.filter((other) => other !== item).map(textsOf$1);
	const isAlone = ({ field, text }) => !others.some((texts) => texts.some((one) => one.field.name === field.name && one.text === text));
	const naming = own.filter(({ field }) => NAMES.test(field.name));
	const telling = own.filter(({ field, text }) => !UNSEEN$1.test(field.name) && !/\d/.test(text));
	return (naming.find(isAlone) ?? telling.find(isAlone) ?? own.find(isAlone) ?? naming[0] ?? own[0])?.field ?? null;
}
function nameOf$1(field, rows) {
	if (field === null) return void 0;
	return rows.flatMap((row) => row.cells).find(({ head }) => head?.pointer === field.pointer)?.blocks[0];
}
function textsOf$1(item) {
	return item.children.flatMap((child) => {
		const field = shownField(child);
		const text = spoken(field);
		return text === null ? [] : [{
			field,
			text
		}];
	});
}
function spoken({ name, kind, value }) {
	if (kind !== "scalar" || typeof value !== "string") return null;
	const text = value.trim();
	const isName = NAMES.test(name) && /\p{L}/u.test(text) && !/^\S*\/\S*$/.test(text);
	return text === "" || !isName && UNSPOKEN.test(text) ? null : text;
}

// src/preview/read/read-sections.ts
function readSections(root, options) {
	const reader = new Reader(options);
	const general = [];
	const others = [];
	const groups = [];
	for (const field of root?.children ?? []) {
		const rows = root === null ? [] : reader.rowsAtTop(field, root);
		if (rows.length === 0) continue;
		const known = shownField(field).description !== null;
		if (options.described && !known) others.push(...rows);
		else if (rows.length === 1 && rows[0]?.labels.length === 1) general.push(...rows);
		else groups.push({
			label: rows[0]?.labels[0] ?? field.name,
			rows
		});
	}
	const body = reader.body();
	const { words } = options;
	return number([
		{
			label: words.general,
			rows: general
		},
		...groups,
		{
			label: options.bodyLabel ?? words.body,
			rows: body === null ? [] : [body]
		},
		{
			label: words.otherFields,
			rows: others
		}
	].filter(({ rows }) => rows.length > 0));
}
function number(sections) {
	let last = 0;
	return sections.map(({ label, rows }, index) => ({
		number: index + 1,
		label,
		rows: rows.map((row) => {
			last++;
			const own = row.labels[0] === label ? row.labels.slice(1) : row.labels;
			return {
				...row,
				number: last,
				label: own.join(" › ")
			};
		})
	}));
}
const MAX_NAME$1 = 60;
function shortened(name) {
	return name.length <= MAX_NAME$1 ? name : `${name.slice(0, MAX_NAME$1).trimEnd()}…`;
}
var Reader = class {
	#options;
	constructor(options) {
		this.#options = options;
	}
	rows(field, depth, items) {
		const shown = shownField(field);
		if (field.turned !== void 0) {
			const [was, is] = field.turned.map((one) => this.rows(one, depth, items));
			return turnedRows(was, is);
		}
		if (shown.kind === "mapping") {
			const button = this.#button(field);
			if (button !== null) return [this.#row(field, "button", button, items)];
			return field.children.flatMap((child) => this.rows(child, depth + 1, items));
		}
		if (shown.kind === "sequence") return this.#list(field, depth, items);
		const view = viewOf(shown, this.#passage(field), depth + 1);
		const cell = readCell(field, view, this.#options);
		return this.#isNothing(field) ? [] : [this.#row(field, view, [cell], items)];
	}
	rowsAtTop(field, root) {
		const [at, ...others] = this.#listAtTop(field, root);
		const rows = this.rows(field, 0, at === void 0 ? [] : [at, ...others]);
		const { moved } = field;
		if (at === void 0 || moved === void 0) return rows;
		const itemName = nameOf$1(namingField(field, root), rows);
		return rows.map((row, index) => {
			if (index > 0) return row;
			const told = {
				item: row.item ?? at.name,
				moved,
				...itemName !== void 0 && { itemName }
			};
			return {
				...row,
				...told,
				status: row.status === "same" ? "moved" : row.status
			};
		});
	}
	#listAtTop(item, list) {
		if (shownField(list).kind !== "sequence" || shownField(item).kind !== "mapping") return [];
		const value = namingField(item, list)?.value;
		const number = this.#options.words.itemNumber(Number(shownField(item).name) + 1);
		return [{
			under: 0,
			name: typeof value === "string" ? shortened(value.trim()) : number
		}];
	}
	body() {
		const cell = readBody(this.#options);
		if (cell.blocks.length === 0) return null;
		return {
			number: 0,
			pointer: null,
			labels: [""],
			place: [""],
			label: "",
			view: "prose",
			cells: [cell],
			status: cell.status,
			moved: null,
			item: null,
			loose: []
		};
	}
	#list(field, depth, items) {
		const values = field.children.map((child) => {
			const shown = shownField(child);
			if (shown.kind === "scalar") return child;
			return shown.kind === "mapping" && child.children.length === 1 ? child.children[0] ?? null : null;
		});
		const simple = values.filter((value) => value !== null && shownField(value).kind === "scalar");
		if (simple.length !== values.length) return field.children.flatMap((child) => this.#item(child, field, depth, items));
		if (simple.length === 0) return [];
		const short = simple.every((value) => shownField(value).kind === "scalar" && this.#text(value).length <= 40);
		const prose = simple.some((value) => this.#passage(value)?.kind === "markdown");
		const cells = simple.map((value, index) => {
			const view = viewOf(shownField(value), this.#passage(value), 9);
			const cell = readCell(value, view === "code" ? "text" : view, this.#options);
			const { moved } = field.children[index];
			if (moved === void 0) return cell;
			return {
				...cell,
				moved,
				status: cell.status === "same" ? "moved" : cell.status
			};
		});
		return [this.#row(field, short && !prose ? "chips" : "cards", cells, items)];
	}
	#item(child, list, depth, items) {
		const labels = labelsOf(shownField(list));
		const number = Number(shownField(child).name) + 1;
		const said = child.head === null && this.#options.head !== null ? "formerNumber" : "itemNumber";
		const name = this.#options.words[said](number);
		const rows = this.rows(child, depth + 1, [...items, {
			under: labels.length,
			name
		}]);
		const { moved } = child;
		return rows.map((row, index) => {
			if (index > 0) return row;
			const item = row.item ?? this.#options.words.item(labels.at(-1) ?? list.name, number);
			if (moved === void 0) return {
				...row,
				item
			};
			const itemName = nameOf$1(namingField(child, list), rows);
			const named = {
				item,
				moved,
				...itemName !== void 0 && { itemName }
			};
			return {
				...row,
				...named,
				status: row.status === "same" ? "moved" : row.status
			};
		});
	}
	#button(field) {
		if (field.children.length !== 2 || field.children.some((child) => shownField(child).kind !== "scalar")) return null;
		const address = field.children.find((child) => /^(?:url|link|lien|href|target)$/i.test(child.name) && this.#leadsSomewhere(child));
		const label = field.children.find((child) => child !== address);
		if (address === void 0 || label === void 0 || this.#text(label).includes("\n")) return null;
		if (!/^(?:title|titre|label|text|texte|name|nom)$/i.test(label.name)) return null;
		if (this.#isNothing(label) && this.#isNothing(address)) return null;
		return [readCell(label, "text", this.#options), readCell(address, "address", this.#options)];
	}
	#leadsSomewhere(field) {
		const kind = this.#passage(field)?.kind;
		return kind === void 0 || kind === "url" || kind === "path";
	}
	#row(field, view, cells, items) {
		const shown = shownField(field);
		const { pointer } = shown;
		const { formerName, name } = field;
		const status = this.#options.head === null || this.#options.base === null ? "same" : rowStatus(field, cells);
		const names = formerName === void 0 ? {} : { names: [formerName, name] };
		const labels = labelsOf(shown);
		const itemsUnder = (count) => items.flatMap(({ under, name }) => under === count ? [name] : []);
		return {
			number: 0,
			pointer,
			labels,
			place: [...itemsUnder(0), ...labels.flatMap((label, index) => [label, ...itemsUnder(index + 1)])],
			label: "",
			view,
			cells,
			status,
			...names,
			moved: null,
			item: null,
			loose: []
		};
	}
	#isNothing(field) {
		const { head, base, noted } = this.#options;
		if (field.head !== null && noted.has(field.head.pointer)) return false;
		return [valueText(field.head, field.head === null ? null : head?.passages.get(field.head) ?? null), valueText(field.base, field.base === null ? null : base?.passages.get(field.base) ?? null)].every((text) => text.trim() === "");
	}
	#text(field) {
		return valueText(shownField(field), this.#passage(field));
	}
	#passage(field) {
		const { head, base } = this.#options;
		if (field.head !== null) return head?.passages.get(field.head) ?? null;
		return field.base === null ? null : base?.passages.get(field.base) ?? null;
	}
};

// src/preview/read/rendering.ts
const PLAIN = {
	hasHardBreaks: false,
	isTypographer: false,
	hasDefinitions: false,
	hasHeadingMarks: false,
	hasAttributes: false,
	hasListStarts: true,
	isCommonMark: true,
	isGfm: false
};
function renderingOf(plan) {
	const { generator, settings } = plan;
	const hasHardBreaks = keepsLines(plan);
	if (generator === "hugo") {
		const goldmark = at(settings, "markup", "goldmark");
		const typographer = at(goldmark, "extensions", "typographer");
		return {
			hasHardBreaks,
			isTypographer: typographer !== false && at(typographer, "disable") !== true,
			hasDefinitions: at(goldmark, "extensions", "definitionList") !== false,
			hasHeadingMarks: at(goldmark, "parser", "attribute", "title") !== false,
			hasAttributes: false,
			hasListStarts: true,
			isCommonMark: true,
			isGfm: ["footnote", "linkify"].every((name) => at(goldmark, "extensions", name) !== false)
		};
	}
	if (generator === "jekyll") {
		const engine = text$6(at(settings, "markdown")) ?? "kramdown";
		if (!/^kramdown$/i.test(engine)) return {
			...PLAIN,
			hasHardBreaks
		};
		return {
			hasHardBreaks,
			isTypographer: true,
			hasDefinitions: true,
			hasHeadingMarks: true,
			hasAttributes: true,
			hasListStarts: false,
			isCommonMark: false,
			isGfm: false
		};
	}
	const extensions = markdownExtensions(settings);
	if (generator === "mkdocs") {
		const has = (name) => extensions.has(name) || extensions.has(`markdown.extensions.${name}`);
		return {
			hasHardBreaks,
			isTypographer: has("smarty"),
			hasDefinitions: has("def_list"),
			hasHeadingMarks: has("attr_list"),
			hasAttributes: has("attr_list"),
			hasListStarts: has("sane_lists"),
			isCommonMark: false,
			isGfm: false
		};
	}
	const isPandoc = generator === "quarto";
	return {
		...PLAIN,
		hasHardBreaks,
		hasDefinitions: generator === "pelican" && extensions.has("def_list"),
		hasHeadingMarks: MARKED.has(generator),
		hasAttributes: isPandoc,
		isCommonMark: !isPandoc && isCommonMark(engineOf({ generator })),
		isGfm: GFM.has(generator)
	};
}
const MARKED = /* @__PURE__ */ new Set([
	"docusaurus",
	"vitepress",
	"zola",
	"quarto",
	"mdbook"
]);
const GFM = /* @__PURE__ */ new Set([
	"docusaurus",
	"astro",
	"starlight",
	"nextra"
]);

// src/preview/read/schema-order.ts
function schemaOrder(schema, pointer) {
	let places = [schema];
	for (const step of pointer.split("/").slice(1)) {
		const name = step.replace(/~1/g, "/").replace(/~0/g, "~");
		places = places.flatMap((place) => branches(place, 0)).flatMap((place) => {
			const properties = isSchema(place["properties"]) ? place["properties"] : null;
			return [properties !== null && Object.hasOwn(properties, name) ? properties[name] : null, /^\d+$/.test(name) ? place["items"] : null].filter(isSchema);
		});
	}
	for (const place of places.flatMap((one) => branches(one, 0))) if (isSchema(place["properties"])) return Object.keys(place["properties"]);
	return [];
}
function branches(schema, depth) {
	return [schema, ...(depth > 3 ? [] : [
		"allOf",
		"anyOf",
		"oneOf"
	].flatMap((name) => schema[name] ?? [])).filter(isSchema).flatMap((part) => branches(part, depth + 1))];
}
function isSchema(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/preview/standing.ts
function outingOf(head, base) {
	if (isUnread(head.page) || isUnread(base.page)) return null;
	const [was, is] = [base, head].map(({ page, review }) => review.site.hidden(page, review.asOf));
	if (was?.reason === "redirect" || is?.reason === "redirect") return null;
	if (was != null && is === null) return {
		kind: "appears",
		day: null,
		isSure: was.isSure,
		isByDay: false
	};
	if (was !== null || is == null) return null;
	const isByDay = is.reason === "future" || is.reason === "expired";
	return {
		kind: "leaves",
		day: is.reason === "future" ? is.day : null,
		isSure: is.isSure,
		isByDay
	};
}
function listingOf(head, base) {
	if (isUnread(head.page) || isUnread(base.page) || head.page.path !== base.page.path) return null;
	const [was, is] = [listOf(base), listOf(head)];
	if (was === null === (is === null)) return null;
	return is === null ? {
		kind: "leaves",
		label: was?.label ?? ""
	} : {
		kind: "enters",
		label: is.label
	};
}
function listOf({ page, review }) {
	const { collections } = review.site.siteOf(page.path);
	return collections.find(({ matches, cms }) => matches(page.path) && isShown$1(cms, page)) ?? null;
}
function addressesNow({ live, ...others }, head, base) {
	if (live === void 0 || isUnread(base.page)) return others;
	const [then, now] = [base, head].map(({ page, review }) => review.site.route(page));
	if (then == null || now == null || base.review.site.hidden(base.page, base.review.asOf) !== null) return others;
	if (then === now) return {
		...others,
		live
	};
	return live.endsWith(now) ? {
		...others,
		live: live.slice(0, live.length - now.length) + then
	} : others;
}
function isEmptied({ head, base }) {
	if (head === null || base === null) return false;
	const { body, passages } = head;
	const isLeft = passages.some(({ kind, text }) => kind === "markdown" && text.trim() !== "");
	return body.text.trim() === "" && base.body.text.trim() !== "" && !isLeft;
}

// src/preview/title.ts
function titleOf(page) {
	for (const name of [
		"title",
		"titre",
		"name",
		"nom",
		"fullname"
	]) {
		const value = page.data[name];
		if (typeof value === "string" && value.trim() !== "") return value.trim().slice(0, 200);
	}
	const title = (page.body.kind === "markdown" ? /^#{1,2}[ \t]+(\S.{0,180})$/m.exec(page.body.text.slice(0, 5e3)) : null)?.[1]?.replace(/[ \t]+\{[#.:][^{}]*\}[ \t]*#*[ \t]*$/, "").trim();
	return (title?.includes("{{") ? void 0 : title) ?? page.path.split("/").at(-1) ?? page.path;
}

// src/preview/links/placed-links.ts
const linksByPath = /* @__PURE__ */ new WeakMap();
function linksOf$1(review, path) {
	if (review === null) return [];
	let known = linksByPath.get(review);
	if (known === void 0) {
		const byPath = /* @__PURE__ */ new Map();
		for (const state of review.links) for (const occurrence of state.occurrences) {
			const there = byPath.get(occurrence.path);
			if (there === void 0) byPath.set(occurrence.path, [{
				state,
				occurrence
			}]);
			else there.push({
				state,
				occurrence
			});
		}
		known = byPath;
		linksByPath.set(review, known);
	}
	return known.get(path) ?? [];
}

// src/preview/unfound.ts
const UNSEEN = /* @__PURE__ */ new Set([
	"code",
	"settings",
	"module",
	"plugin"
]);
function findUnfound({ head, base, rows }, now, before) {
	const site = now.site.siteOf(head.path);
	const known = new Set(base === null ? [] : linksOf$1(before, base.path).map(({ occurrence }) => occurrence.url));
	const told = new Set(now.findings.filter(({ path, rule, existing }) => path === head.path && rule.startsWith("link-") && !existing).map(({ data }) => data["url"]));
	const found = /* @__PURE__ */ new Map();
	for (const { occurrence } of linksOf$1(now, head.path)) {
		const { url, text, kind, field } = occurrence;
		if (known.has(url) || found.has(url)) continue;
		const target = targetOf(occurrence, head, site, [now, before]);
		const isUnknown = target?.kind === "unknown" && isUnseen(target.doubt?.reason) && !isNamed(url, site);
		const row = target?.kind === "missing" || isUnknown ? rowOf$2(field, rows) : void 0;
		if (row !== void 0) found.set(url, {
			url,
			text: kind === "image" ? "" : text.trim(),
			row,
			isTold: told.has(url)
		});
	}
	for (const row of rows) for (const url of lostFiles(row, head, site)) if (!found.has(url)) found.set(url, {
		url,
		text: "",
		row,
		isTold: false
	});
	return [...found.values()];
}
function targetOf(link, page, site, reviews) {
	const target = internalTarget(link, page, site);
	if (target?.kind !== "unknown" || target.doubt?.reason !== "outside") return target;
	return reviews.flatMap((review) => linksOf$1(review, page.path)).some(({ occurrence: { url } }) => isBare$1(url, page, site)) ? resolveBare(link.url, page, site) : target;
}
function isUnseen(reason) {
	return reason !== void 0 && UNSEEN.has(reason);
}
function rowOf$2(pointer, rows) {
	return rows.find((row) => row.pointer === pointer || row.cells.some(({ head }) => head !== null && head.pointer === pointer));
}
function lostFiles({ status, cells }, page, site) {
	if (status === "same") return [];
	return cells.flatMap(({ blocks }) => leavesOf(blocks).flatMap(({ pieces }) => {
		const values = (operation) => (pieces ?? []).flatMap((piece) => piece.operation === operation ? fileIn(piece) : []);
		const come = values("ins");
		if (come.length === 0 || !values("del").some((value) => isThere(value, page, site))) return [];
		return come.filter((value) => !isThere(value, page, site));
	}));
}
function fileIn({ token: { isLiteral, text } }) {
	const value = isLiteral === true ? text.replace(/^[^\s="']+=/, "").replace(/^(["'])(.*)\1$/, "$2") : "";
	return value !== "" && isAsset(value) && !/^[a-z][a-z\d+.-]*:|^\/\//i.test(value) ? [value] : [];
}
function isThere(value, page, site) {
	return site.resolve(value, page).kind === "file" || site.file(value, page, "").kind === "file";
}

// src/preview/page-view.ts
const NONE$1 = {
	error: 0,
	warning: 0,
	info: 0
};
function viewPage(pair, world) {
	const page = pair.head ?? pair.base;
	const context = contextOf(page, world);
	const findings = pair.head === null ? [] : world.head.findings.filter((finding) => finding.path === page.path);
	const noted = new Set(findings.flatMap((finding) => finding.field === null ? [] : [finding.field]));
	const unread = pair.head !== null && pair.base !== null ? unreadOf(pair.head, pair.base) : null;
	const { sections, file } = readPair(unread === null ? pair : {
		...pair,
		base: null
	}, page, world, noted);
	const locale = world.options.locale;
	const notes = pair.head === null ? {
		notes: [],
		ofPage: [],
		left: 0,
		leftNew: NONE$1,
		leftOld: NONE$1
	} : assignNotes(pair.head, findings, sections, (finding) => wordFinding(locale, finding));
	const rows = sections.flatMap((section) => section.rows);
	const collection = world.head.site.collectionOf(page.path);
	const title = unread === "now" && pair.base !== null ? titleOf(pair.base) : titleOf(page);
	return {
		path: page.path,
		formerPath: pair.state === "renamed" ? pair.base?.path ?? null : null,
		movedTo: pair.movedTo ?? null,
		title,
		crumb: [collection?.label ?? page.path.split("/").slice(0, -1).at(-1) ?? "", collection?.cms.files.find(({ file }) => file === page.path)?.label ?? page.path.split("/").at(-1) ?? ""].filter((part) => part !== ""),
		state: pair.state,
		sections,
		rows,
		changedRows: rows.filter((row) => row.status !== "same"),
		notes,
		unfound: pair.head === null || world.base === null || unread !== null ? [] : findUnfound({
			head: pair.head,
			base: pair.base,
			rows
		}, world.head, world.base),
		broken: world.elsewhere.get(page.path) ?? [],
		isEmptied: unread === null && isEmptied(pair),
		...standing(pair, world),
		rawHeader: rawHeaderOf(page),
		unread,
		file,
		page,
		base: pair.base,
		context
	};
}
function standing({ head, base }, world) {
	const addresses = world.options.addresses?.((head ?? base)?.path ?? "") ?? {};
	const isPlaceUnknown = base !== null && world.base?.site.route(base) === null;
	const none = {
		addresses,
		outing: null,
		listing: null,
		isPlaceUnknown
	};
	if (head === null || base === null || world.base === null) return none;
	const [now, then] = [{
		page: head,
		review: world.head
	}, {
		page: base,
		review: world.base
	}];
	return {
		addresses: addressesNow(addresses, now, then),
		outing: outingOf(now, then),
		listing: listingOf(now, then),
		isPlaceUnknown
	};
}
function unreadOf(head, base) {
	if (isUnread(head)) return "now";
	return isUnread(base) ? "before" : null;
}
function rawHeaderOf({ frontMatter, source }) {
	if (frontMatter === null || frontMatter.root !== null) return null;
	const text = source.slice(frontMatter.content);
	if (text.trim() === "") return null;
	const { start } = frontMatter.content;
	return {
		text,
		faults: frontMatter.troubles.map(({ range }) => ({
			start: range.start - start,
			end: range.end - start
		}))
	};
}
function readPair({ head, base }, page, world, noted) {
	const { site } = world.head;
	const collection = site.collectionOf(page.path);
	const schema = collection?.schema(page.path) ?? null;
	const written = (owner) => (field) => owner?.source.slice(field.range).replace(/\s+/g, " ") ?? "";
	const root = mergeFields(head?.frontMatter?.root ?? null, base?.frontMatter?.root ?? null, {
		order: (field) => schema === null ? [] : schemaOrder(schema, field.pointer),
		writtenInHead: written(head),
		writtenInBase: written(base)
	});
	let passages = 0;
	const options = {
		head: head === null ? null : sideOf(head),
		base: base === null ? null : sideOf(base),
		words: world.options.locale.preview,
		language: world.options.locale.preview.language,
		rendering: renderingOf(site.plan),
		prefix: () => `${world.prefix}x${++passages}-`
	};
	const bodyLabel = collection?.describe(page.path)("/body")?.labels.at(-1) ?? null;
	const described = page.fields.some((field) => field.description !== null);
	const nothing = root.head === null && root.base === null;
	return {
		sections: readSections(nothing ? null : root, {
			...options,
			bodyLabel,
			described,
			noted
		}),
		file: readFile(root, head, base)
	};
}
function contextOf(page, { head, options, images, prefix }) {
	const words = options.locale.preview;
	const origin = siteOrigin(head);
	const route = head.site.route(page);
	return {
		words,
		language: words.language,
		id: (name) => prefix + name,
		link: (href) => {
			if (href.startsWith("#")) return href;
			if (/^(?:https?:|mailto:|tel:)/i.test(href)) return href;
			if (origin === null || /^[a-z][a-z\d+.-]*:/i.test(href)) return null;
			const from = origin + servedUnder(head.site.siteOf(page.path).plan.url) + (route ?? "/");
			const url = parseUrl(href, from);
			if (url === null) return null;
			return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
		},
		image: (source) => images.view(source, page)
	};
}
function siteOrigin({ site }) {
	const url = site.configuration.site?.url ?? (site.hosts[0] === void 0 ? void 0 : `https://${site.hosts[0]}`);
	return /^https?:/i.test(url ?? "") ? parseUrl(url ?? "")?.origin ?? null : null;
}

// src/preview/addresses.ts
const MAX_NAME = 80;
function pageAddresses({ site, pages }, facts) {
	const origin = siteOrigin({ site }) ?? facts.origin ?? null;
	const byPath = new Map(pages.map((page) => [page.path, page]));
	return (path) => {
		const page = byPath.get(path);
		const home = origin === null ? null : origin + servedUnder(site.siteOf(path).plan.url);
		const collection = site.collectionOf(path)?.cms ?? null;
		const admin = home === null || site.cms === null ? null : adminPath(site.cms.path, site.static);
		const slug = collection === null ? null : collection.files.find(({ file }) => file === path)?.name ?? entrySlug(path, collection.folder);
		const route = page === void 0 ? null : site.route(page);
		const url = (rest) => encodeURI(rest.replace(/\p{Surrogate}/gu, "�")).replace(/#/g, "%23").replace(/\?/g, "%3F");
		return {
			...admin === null || collection === null || slug === null ? {} : { editor: `${home}${admin}#/collections/${url(collection.name)}/entries/${url(slug)}` },
			...home === null || route === null ? {} : { live: home + route },
			...facts.repository === null || facts.sha === null ? {} : { source: `${facts.repository}/blob/${facts.sha}/${url(path)}` }
		};
	};
}
function siteName({ site }) {
	if (site.all.length > 0) return null;
	const { settings } = site.plan;
	const name = ["title", "site_name"].map((key) => settings[key]).find((value) => typeof value === "string");
	return typeof name === "string" && name.trim() !== "" ? name.trim().slice(0, MAX_NAME) : null;
}
function adminPath(config, folder) {
	if (!/\.ya?ml$/.test(config)) return null;
	const prefix = folder === null || folder === "" ? "" : `${folder}/`;
	if (!config.startsWith(prefix)) return null;
	const steps = config.slice(prefix.length).split("/").slice(0, -1);
	return steps.length === 0 ? null : `/${steps.join("/")}/`;
}
function entrySlug(path, folder) {
	if (folder === null) return null;
	return (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path).replace(/\.\w+$/, "");
}

// src/preview/notes/short-sentence.ts
const SHORT = 180;
const QUOTED$1 = 40;
const QUOTATION = /([«“]\s?)([^«»“”]{1,300}?)(\s?[»”])/gu;
function shortSentence(sentence) {
	const first = /^.{20,}?[.!?…](?=\s+\p{Lu})/su.exec(sentence.slice(0, 400))?.[0] ?? sentence;
	if (first.length <= SHORT) return first;
	const shorter = first.replace(QUOTATION, (_, open, words, close) => {
		return `${open}${cutAt(words, QUOTED$1)}${close}`;
	});
	return shorter.length <= SHORT ? shorter : cutAt(shorter, SHORT).replace(/[\s,:;]*[«“(]\s*…$/u, "…");
}
function cutAt(text, length) {
	if (text.length <= length || !/\s/.test(text)) return text;
	return `${text.slice(0, length).replace(/\s+\S*$/, "").replace(/[\s,:;]+$/, "")}…`;
}

// src/preview/elsewhere.ts
const MAX_LISTED$1 = 50;
const MAX_SENTENCES = 2;
function findElsewhere(head, shown, options) {
	const touched = new Set(shown);
	const pages = new Map([...head.pages, ...options.broken ?? []].map((page) => [page.path, page]));
	const byCause = /* @__PURE__ */ new Map();
	for (const finding of head.findings) {
		const { path, severity, existing, data } = finding;
		const cause = data["cause"];
		const isOwn = touched.has(path) && (cause === path || typeof cause !== "string" || !touched.has(cause));
		if (existing || severity === "info" || isOwn) continue;
		if (!pages.has(path) && typeof cause !== "string") continue;
		const known = typeof cause === "string" && touched.has(cause) ? cause : null;
		const by = shown.length === 1 ? shown[0] ?? null : known;
		const broken = byCause.get(by) ?? /* @__PURE__ */ new Map();
		broken.set(path, [...broken.get(path) ?? [], finding]);
		byCause.set(by, broken);
	}
	return new Map([...byCause].map(([by, broken]) => [by, [...broken].map(([path, findings]) => describe$1(path, pages.get(path), findings, options))]));
}
function describe$1(path, page, findings, options) {
	const gravest = [...findings].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
	return {
		path,
		title: page === void 0 ? path.slice(path.lastIndexOf("/") + 1) : titleOf(page),
		tone: gravest[0]?.severity === "error" ? "error" : "warning",
		sentences: [...new Set(gravest.map((finding) => shortSentence(wordFinding(options.locale, finding))))],
		editor: options.addresses?.(path).editor ?? null
	};
}
function toneElsewhere(broken) {
	if (broken.length === 0) return null;
	return broken.some(({ tone }) => tone === "error") ? "error" : "warning";
}
function elsewhereCard(broken, id, { preview }) {
	const tone = toneElsewhere(broken);
	if (tone === null) return null;
	const { elsewhere } = preview;
	const items = broken.slice(0, MAX_LISTED$1).map(({ title, path, sentences, editor }) => h("li", [
		h("p", editor === null ? h("b", h("bdi", title)) : h("a", {
			href: editor,
			rel: ["noopener"]
		}, h("bdi", title))),
		h("p.where", path),
		...sentences.slice(0, MAX_SENTENCES).map((sentence) => h("p", sentence)),
		sentences.length > MAX_SENTENCES ? h("p.small", preview.verdict.more(sentences.length - MAX_SENTENCES)) : null
	]));
	const rest = broken.length - items.length;
	return h("section", {
		className: [
			"card",
			"elsewhere",
			tone
		],
		id,
		ariaLabelledBy: [`${id}-h`]
	}, [
		h("h2", { id: `${id}-h` }, elsewhere.title),
		h("p", elsewhere.breaks(broken.length, tone === "error")),
		h("ul", items),
		rest > 0 ? h("p.small", elsewhere.others(rest)) : null
	]);
}

// src/preview/links/standing.ts
const RANK = {
	dead: 0,
	invalid: 0,
	closed: 1,
	draft: 1,
	remarked: 2,
	unreachable: 2,
	refused: 2,
	blocked: 3,
	redirected: 3,
	part: 4,
	skipped: 4,
	ok: 4
};
const SIGN = {
	dead: "✕",
	invalid: "✕",
	closed: "✕",
	draft: "!",
	remarked: "!",
	unreachable: "!",
	refused: "!",
	redirected: "↪",
	blocked: "?",
	part: "?",
	skipped: "?",
	ok: "✓"
};
const TONE = {
	dead: "error",
	invalid: "error",
	closed: "error",
	draft: "warning",
	remarked: "warning",
	unreachable: "warning",
	refused: "warning",
	redirected: "warning",
	blocked: "unknown",
	part: "unknown",
	skipped: "unknown",
	ok: "good"
};
function standings(view, head, locale) {
	const { words } = view.context;
	const findings = head.findings.filter(({ path, rule }) => path === view.path && rule.startsWith("link-"));
	return (state, occurrence) => {
		if (state.state !== "ok") return {
			name: state.state,
			remark: null
		};
		const finding = findings.find((one) => isAbout(one, occurrence));
		if (finding !== void 0) return {
			name: "remarked",
			remark: shortSentence(wordFinding(locale, finding))
		};
		const aim = state.reason.code === "own-page" ? aimOf(state.url, view.page, head.site.siteOf(view.path)) : null;
		return aim === null || aim.state === "there" ? {
			name: "ok",
			remark: null
		} : {
			name: "part",
			remark: words.linkPart(aim.anchor)
		};
	};
}
function isAbout({ range, field, parts }, occurrence) {
	if (field !== occurrence.field) return false;
	return (parts === void 0 ? [range] : parts.map((part) => part.range)).some((place) => place.start < occurrence.range.end && occurrence.range.start < place.end);
}

// src/preview/links/link-list.ts
const MAX_LINKS = 40;
const MAX_ADDRESS$1 = 160;
function linksCard(view, head, base, locale) {
	const entries = entriesOf$2(view, head, view.unread === null ? base : null, locale);
	if (entries.length === 0) return null;
	const { words } = view.context;
	const id = view.context.id("links");
	const rest = entries.length - MAX_LINKS;
	return h("section.card.links", { ariaLabelledBy: [id] }, [
		h("h2", { id }, [
			words.links,
			" ",
			h("span.h2s", words.linksNote(entries.filter((entry) => !entry.gone).length))
		]),
		h("ul", entries.slice(0, MAX_LINKS).map((entry) => item$2(entry, view, locale))),
		rest > 0 ? h("p.small", words.otherLinks(rest)) : null
	]);
}
function item$2({ state, standing, occurrence, before, gone }, view, locale) {
	const { words, language } = view.context;
	const { name } = standing;
	const row = rowOf$1(occurrence, view);
	const said = standing.remark === null ? details(state, locale, language) : [standing.remark];
	const remarks = gone ? [] : said;
	const was = before !== null && before !== "absent" && before.state !== state.state ? words.linkWas(words.linkState[before.state]) : null;
	const label = row?.labels.filter((part) => part !== "").join(" › ") ?? "";
	const text = occurrence.text.trim() === "" ? words.bareAddress : words.quote(cut$1(occurrence.text.trim(), 100));
	return h("li", { className: [gone ? "gone" : TONE[name]] }, [h("p.st", [h("span", { ariaHidden: "true" }, gone ? "− " : `${SIGN[name]} `), gone ? words.linkGone : words.linkState[name]]), h("div", [
		h("p", [
			row === null || gone ? text : h("a", { href: `#${view.context.id(`c${row.number}`)}` }, text),
			label === "" ? null : h("span.where", ` ${words.inField(label)}`),
			before === "absent" ? h("b.tag", ` ${words.linkNew}`) : null
		]),
		h("p.url", gone ? h("s", cut$1(state.url, MAX_ADDRESS$1)) : cut$1(state.url, MAX_ADDRESS$1)),
		...[...remarks, ...was === null ? [] : [was]].map((remark) => h("p.small", remark))
	])]);
}
function details(state, locale, language) {
	const { preview: words } = locale;
	const remarks = [];
	const reason = state.state === "ok" ? "" : wordReason(locale, state.reason);
	if (reason !== "") remarks.push(reason);
	else if (state.state === "redirected" && state.finalUrl !== null) remarks.push(words.redirectsTo(cut$1(state.finalUrl, MAX_ADDRESS$1)));
	else if (state.status !== null && state.status >= 300) remarks.push(words.httpStatus(state.status));
	if (state.closesOn !== null) remarks.push(words.openUntil(longDay(state.closesOn, language)));
	const { document } = state;
	if (document !== void 0) {
		const weight = document.bytes === null ? [] : [words.weight(document.bytes)];
		remarks.push([document.type.replace(/^.*\//, "").toUpperCase(), ...weight].join(", "));
	}
	return remarks;
}
function entriesOf$2(view, head, base, locale) {
	const formerPath = view.formerPath ?? view.path;
	const compared = base !== null && view.state !== "added" && view.state !== "removed";
	const former = /* @__PURE__ */ new Map();
	for (const { state, occurrence } of clicked(base, formerPath)) if (!former.has(state.url)) former.set(state.url, {
		state,
		occurrence
	});
	const entries = [];
	const seen = /* @__PURE__ */ new Set();
	const standingOf = standings(view, head, locale);
	for (const { state, occurrence } of clicked(view.state === "removed" ? null : head, view.path)) {
		const known = former.get(state.url);
		const key = `${state.url}\n${occurrence.text}`;
		if (seen.has(key)) continue;
		seen.add(key);
		const before = compared ? known === void 0 ? "absent" : judged(known.state) ? known.state : null : null;
		entries.push({
			state,
			standing: standingOf(state, occurrence),
			occurrence,
			before,
			gone: false
		});
	}
	entries.sort((a, b) => weight(a) - weight(b) || a.occurrence.range.start - b.occurrence.range.start);
	const urls = new Set(entries.map((entry) => entry.state.url));
	for (const { state, occurrence } of former.values()) if (!urls.has(state.url) && (compared || view.state === "removed")) entries.push({
		state,
		standing: {
			name: state.state,
			remark: null
		},
		occurrence,
		before: null,
		gone: true
	});
	return entries;
}
function judged(state) {
	return state.state !== "skipped";
}
function weight({ standing, before }) {
	return RANK[standing.name] + (before === "absent" ? 0 : .5);
}
function clicked(review, path) {
	return linksOf$1(review, path).filter(({ occurrence }) => occurrence.kind !== "image");
}
function rowOf$1({ field: pointer }, view) {
	const holds = (row) => row.pointer === pointer || row.cells.some((cell) => cell.head !== null && cell.head.pointer === pointer);
	return view.rows.find(holds) ?? null;
}
function cut$1(text, length) {
	return text.length <= length ? text : `${text.slice(0, length)}…`;
}

// src/preview/notes/note-card.ts
function noteCard(note, context) {
	const { words } = context;
	const head = [
		noteNumber(note, context),
		h("b.lv", words.level[note.severity]),
		note.existing ? h("span.tag", words.alreadyThere) : null,
		note.count > 1 && !note.counted ? h("span.tag", words.times(note.count)) : null
	];
	const properties = {
		id: context.id(`n${note.number}`),
		className: [
			"note",
			note.severity,
			...note.existing ? ["old"] : []
		]
	};
	return h("div", {
		...properties,
		role: "note"
	}, [
		h("p.nh", head),
		h("p", note.sentence),
		note.fixable ? h("p.fix", words.fixReady) : null
	]);
}
function noteNumber(note, context) {
	const number = String(note.number);
	if (!note.placed) return h("span.num", number);
	return h("a.num", {
		href: `#${context.id(`i${note.number}`)}`,
		ariaLabel: context.words.backTo(note.number)
	}, number);
}
function noteTarget(note, context) {
	return `#${context.id(note.placed ? `i${note.number}` : `n${note.number}`)}`;
}

// src/preview/notes/verdict.ts
const NAMED = 2;
function newNotes(view) {
	return bySeverity(view.notes.notes.filter((note) => !note.existing));
}
function existingNotes(view) {
	return bySeverity(view.notes.notes.filter((note) => note.existing));
}
function countBy(notes, severity) {
	return notes.filter((note) => note.severity === severity).reduce((sum, note) => sum + note.count, 0);
}
function toneOf(view) {
	const elsewhere = toneElsewhere(view.broken);
	const own = toneHere(view);
	if (own === "error" || elsewhere === "error") return "error";
	return elsewhere ?? own;
}
function toneHere(view) {
	const notes = newNotes(view);
	if (notes.some((note) => note.severity === "error")) return "error";
	if (notes.some((note) => note.severity === "warning")) return "warning";
	return isLess(view) || countDoubts(view) > 0 ? "info" : "fine";
}
function isLess({ state, outing, isEmptied }) {
	return state === "removed" || outing?.kind === "leaves" || isEmptied;
}
function isDoubt({ rule, severity }) {
	return severity === "info" && /^link-(?:internal|anchor|navigation)$/.test(rule);
}
function untold({ unfound }) {
	return unfound.filter(({ isTold }) => !isTold);
}
function countDoubts(view) {
	const told = newNotes(view).filter(isDoubt);
	return untold(view).length + told.reduce((sum, { count }) => sum + count, 0);
}
function verdictTitle(view) {
	const { verdict, elsewhere } = view.context.words;
	const broken = view.broken.length;
	const isSure = toneElsewhere(view.broken) === "error";
	if (view.movedTo !== null) return broken > 0 ? elsewhere.breaks(broken, isSure) : verdict.left;
	if (view.state === "removed") return broken > 0 ? elsewhere.removed(broken, isSure) : verdict.removed;
	const notes = newNotes(view);
	const { leftNew } = view.notes;
	const errors = countBy(notes, "error") + leftNew.error;
	const warnings = countBy(notes, "warning") + leftNew.warning;
	if (errors > 0) return verdict.fix(errors);
	if (broken > 0) return elsewhere.breaks(broken, isSure);
	if (warnings > 0) return verdict.check(warnings);
	const { outing } = view;
	if (outing?.kind === "leaves") return verdict.leaves(outing.day);
	if (view.isEmptied) return verdict.emptied;
	const doubts = countDoubts(view);
	return doubts > 0 ? verdict.doubt(doubts) : verdict.fine;
}
function verdictBox(view, partial) {
	const { words } = view.context;
	const tone = toneOf(view);
	const sign = {
		error: "✕",
		warning: "!",
		info: isLess(view) ? "−" : "?",
		fine: "✓"
	}[tone];
	const unseen = view.isPlaceUnknown ? [words.linksUnseen] : [];
	const sentences = view.state === "removed" ? [view.movedTo === null ? words.removedNote : words.leftNote(view.movedTo), ...unseen] : [
		...outingLine(view),
		...listingLine(view),
		...view.isEmptied ? [words.emptiedNote] : [],
		...explain(view, toneHere(view))
	];
	return h("div", { className: ["verdict", tone] }, [h("span.sign", { ariaHidden: "true" }, sign), h("div", [
		h("p.vt", verdictTitle(view)),
		view.broken.length === 0 ? null : h("p", h("a", { href: `#${view.context.id("elsewhere")}` }, brokenLine(view))),
		...sentences.map((sentence) => h("p", sentence)),
		partial ? h("p", words.verdict.partial) : null
	])]);
}
function outingLine(view) {
	const { outing } = view;
	if (outing === null) return [];
	if (outing.isByDay && newNotes(view).some(({ rule }) => rule === "front-matter-publication")) return [];
	return [view.context.words.verdict.outing[outing.kind](outing)];
}
function listingLine({ listing, context }) {
	return listing === null ? [] : [context.words.verdict.listing[listing.kind](listing.label)];
}
function brokenLine({ broken, context }) {
	const { elsewhere } = context.words;
	const named = broken.slice(0, NAMED).map(({ title }) => title);
	return elsewhere.named(named, broken.length - named.length);
}
function explain(view, tone) {
	const { words } = view.context;
	const notes = newNotes(view);
	const lines = [];
	const advice = countBy(notes, "info") + view.notes.leftNew.info;
	if (tone === "error" || tone === "warning") {
		const grave = notes.filter((note) => note.severity === tone);
		for (const note of grave.slice(0, NAMED)) lines.push([noteLink(note, view)]);
		const all = countBy(notes, tone) + view.notes.leftNew[tone];
		const named = countBy(grave.slice(0, NAMED), tone);
		if (all > named) lines.push(words.verdict.more(all - named));
		lines.push(...doubtLines(view, []));
	} else if (tone === "info") {
		const doubts = notes.filter(isDoubt);
		lines.push(...doubtLines(view, doubts));
		const others = advice - countBy(doubts, "info");
		if (others > 0) lines.push(words.verdict.advice(others));
	} else if (advice > 0 || view.broken.length === 0) {
		const alone = view.state === "alone" || view.state === "added";
		lines.push(advice > 0 ? words.verdict.advice(advice) : alone ? words.verdict.nothingAlone : words.verdict.nothing);
	}
	const before = countBy(existingNotes(view), "error") + view.notes.leftOld.error;
	if (before > 0) lines.push(words.verdict.existing(before));
	return lines;
}
function doubtLines(view, notes) {
	const { verdict } = view.context.words;
	const lines = [...notes.map((note) => noteLink(note, view)), ...untold(view).map(({ url, text, row }) => h("a", { href: `#${view.context.id(`c${row.number}`)}` }, verdict.unfound(text, url)))];
	const rest = lines.length - NAMED;
	return [...lines.slice(0, NAMED).map((line) => [line]), ...rest > 0 ? [verdict.more(rest)] : []];
}
function noteLink(note, view) {
	return h("a", { href: noteTarget(note, view.context) }, shortSentence(note.sentence));
}
const GRAVITY$1 = {
	error: 0,
	warning: 1,
	info: 2
};
function bySeverity(notes) {
	return [...notes].sort((a, b) => GRAVITY$1[a.severity] - GRAVITY$1[b.severity] || a.number - b.number);
}

// src/preview/notes/note-list.ts
const MAX_LISTED = 12;
function notesCard(view) {
	const { words } = view.context;
	const fresh = newNotes(view);
	const old = existingNotes(view);
	const doubts = untold(view);
	if (view.state === "removed" || fresh.length + doubts.length + old.length + view.notes.left === 0) return null;
	const id = view.context.id("look");
	const compared = view.state === "changed" || view.state === "renamed";
	return h("section.card.look", { ariaLabelledBy: [id] }, [
		h("h2", { id }, [
			words.toLook,
			" ",
			compared ? h("span.h2s", words.toLookNew) : null
		]),
		fresh.length + doubts.length === 0 ? h("p", words.toLookNothing) : list$2(fresh, view, doubts),
		old.length === 0 ? null : h("details", [h("summary", [
			h("b", words.notesBefore(old.reduce((sum, note) => sum + note.count, 0))),
			words.language === "fr" ? "\xA0: " : ": ",
			counts(old, view)
		]), list$2(old, view)]),
		view.notes.left === 0 ? null : h("p.small", words.notesLeft(view.notes.left))
	]);
}
function list$2(notes, view, doubts = []) {
	const { words } = view.context;
	const rest = notes.length - MAX_LISTED;
	const items = notes.slice(0, MAX_LISTED).map((note) => h("li", { className: [note.severity] }, [h("a", { href: noteTarget(note, view.context) }, [
		h("span.num", { ariaHidden: "true" }, String(note.number)),
		h("span.td", [
			h("span", shortSentence(note.sentence)),
			" ",
			h("span.where", note.where.join(" › "))
		]),
		h("b.lv", words.level[note.severity])
	])]));
	const more = rest > 0 ? [h("p.small", words.otherNotes(rest))] : [];
	return [h("ul", [...items, ...doubts.slice(0, MAX_LISTED).map((one) => doubt(one, view))]), ...more];
}
function doubt({ url, text, row }, { context }) {
	const { words } = context;
	return h("li.info", [h("a", { href: `#${context.id(`c${row.number}`)}` }, [
		h("span.num", { ariaHidden: "true" }, "?"),
		h("span.td", [
			h("span", words.verdict.unfound(text, url)),
			" ",
			h("span.where", row.labels.filter((label) => label !== "").join(" › "))
		]),
		h("b.lv", words.level.warning)
	])]);
}
function counts(notes, view) {
	const { levels } = view.context.words;
	return [
		"error",
		"warning",
		"info"
	].flatMap((severity) => {
		const count = countBy(notes, severity);
		return count > 0 ? [levels[severity](count)] : [];
	}).join(", ");
}
function pageNotes(view) {
	const { ofPage } = view.notes;
	if (ofPage.length === 0) return null;
	const { context } = view;
	return h("div.ofpage", [h("h3", context.words.wholePage), ...ofPage.map((note) => noteCard(note, context))]);
}

// src/preview/image-box.ts
const MAX_ADDRESS = 300;
function imageBox(source, alternative, context) {
	const { words } = context;
	const view = context.image(source);
	if (view.kind === "inline") return h("img", {
		src: view.uri,
		alt: alternative
	});
	const name = view.kind === "outside" ? view.url : view.path;
	const detail = {
		outside: words.imageOutside,
		missing: words.imageMissing,
		file: view.kind === "file" && view.bytes !== null ? words.weight(view.bytes) : words.imageNotShown
	}[view.kind];
	return h("span.imgbox", [
		h("b", words.image),
		alternative === "" ? null : h("span", h("q", alternative)),
		h("span.url", name),
		detail === "" ? null : h("span.small", detail)
	]);
}
function embedBox(element, former, { words }) {
	const part = (name) => {
		const [was, is] = [former, element].map((one) => String(one?.properties[name] ?? "").slice(0, MAX_ADDRESS));
		if (former === null || was === is) return is === "" ? [] : [is ?? ""];
		return [was === "" ? null : h("del", was), is === "" ? null : h("ins", is)].filter((one) => one !== null);
	};
	const [title, source] = [part("title"), part("src")];
	return h("span.imgbox", [
		h("b", words.embed),
		title.length === 0 ? null : h("span", h("q", title)),
		source.length === 0 ? null : h("span.url", source)
	]);
}

// src/preview/build-inline.ts
function buildInline(pieces, highlights, context) {
	const items = [];
	for (const [index, piece] of pieces.entries()) {
		const { operation, token, moved } = piece;
		const before = pieces[index - 1];
		const isFirst = moved !== void 0 && (before?.moved !== moved || before.operation !== operation);
		items.push({
			piece,
			marks: highlights.on.get(token) ?? [],
			wraps: token.wraps,
			operation,
			isFirst
		});
		const link = token.wraps.findIndex((wrap) => wrap.tagName === "a");
		const outside = link < 0 ? token.wraps : token.wraps.slice(0, link);
		for (const reference of highlights.after.get(token) ?? []) items.push({
			reference,
			wraps: outside,
			operation: "same"
		});
	}
	return nest(items, 0, /* @__PURE__ */ new Set(), context);
}
function nest(items, depth, open, context) {
	return groups(items, (item) => wrapKey(item.wraps[depth])).flatMap((group) => {
		const wrap = group[0]?.wraps[depth];
		if (wrap === void 0) return changes(group, open, context);
		return [dress(wrap, nest(group, depth + 1, open, context), group.every((item) => item.operation === "del"), context)];
	});
}
function dress(wrap, children, dropped, context) {
	if (wrap.tagName !== "a") {
		const lang = wrap.properties["lang"];
		const title = wrap.tagName === "abbr" ? wrap.properties["title"] : null;
		const tag = [
			"span",
			"u",
			"time"
		].includes(wrap.tagName) ? "span" : wrap.tagName;
		const id = wrap.properties["id"];
		if (isShortcode(wrap)) return h("span.shortcode", [h("span.sr", context.words.shortcode), ...children]);
		return h(tag, {
			...lang == null ? {} : { lang },
			...title == null ? {} : { title },
			...id == null ? {} : { id }
		}, children);
	}
	const href = wrap.properties["href"];
	const target = dropped || typeof href !== "string" ? null : context.link(href);
	if (target === null) return h("span.nolink", children);
	const id = wrap.properties["id"];
	const properties = id == null ? {} : { id };
	if (target.startsWith("#")) return h("a", {
		...properties,
		href: target
	}, children);
	return h("a", {
		...properties,
		href: target,
		rel: [
			"noopener",
			"nofollow",
			"ugc"
		]
	}, children);
}
function changes(items, open, context) {
	return groups(items, (item) => `${item.operation} ${movedOf(item) ?? ""}`).flatMap((group) => {
		const content = marked(group, open, context);
		const operation = group[0]?.operation ?? "same";
		if (operation === "same") return content;
		const moved = group[0] === void 0 ? void 0 : movedOf(group[0]);
		if (moved !== void 0) {
			const isFirst = group.some((item) => "piece" in item && item.isFirst === true);
			return [h(operation, isFirst ? { className: ["blk-moved", `blk-${moved}`] } : {}, content)];
		}
		if (operation === "fmt" && group.every(isEmbed)) return content;
		return [operation === "fmt" ? h("span.fmt", content) : h(operation, content)];
	});
}
function movedOf(item) {
	return "piece" in item ? item.piece.moved : void 0;
}
function isEmbed(item) {
	return "piece" in item && item.piece.token.atom?.tagName === "embed";
}
function marked(items, open, context) {
	return groups(items, (item) => "reference" in item ? "r" : item.marks.map((mark) => mark.note.number).join(" ")).flatMap((group) => {
		const references = group.flatMap((item) => "reference" in item ? [noteReference(item.reference, context)] : []);
		if (references.length > 0) return references;
		const words = group.flatMap((item) => "piece" in item ? [item.piece] : []);
		const marks = group[0] !== void 0 && "marks" in group[0] ? group[0].marks : [];
		const content = text$1(words, context);
		return marks.length === 0 ? content : [highlight(marks, content, words, open, context)];
	});
}
const GRAVITY = [
	"error",
	"warning",
	"info"
];
function highlight(marks, content, words, open, context) {
	const severity = GRAVITY.find((level) => marks.some((mark) => mark.note.severity === level)) ?? "info";
	const begun = marks.find((mark) => mark.first && !open.has(mark));
	for (const mark of marks) open.add(mark);
	const blank = words.every((word) => word.token.atom === null && word.token.text.trim() === "");
	const old = marks.every((mark) => mark.note.existing);
	const shown = blank ? [h("span", { ariaHidden: "true" }, "␣"), h("span.sr", context.words.space)] : content;
	const id = begun === void 0 ? {} : { id: context.id(`i${begun.note.number}`) };
	return h("mark", {
		className: [
			"hl",
			severity,
			...old ? ["old"] : []
		],
		...id
	}, shown);
}
function noteReference(mark, context) {
	const { number, severity } = mark.note;
	const properties = {
		href: `#${context.id(`n${number}`)}`,
		ariaLabel: context.words.noteNumber(number)
	};
	return h("a", {
		className: ["ref", severity],
		...properties
	}, String(number));
}
function text$1(words, context) {
	const content = [];
	let run = "";
	const flush = () => {
		if (run !== "") content.push({
			type: "text",
			value: run
		});
		run = "";
	};
	const isBlank = words.every(({ token }) => token.atom === null && token.text.trim() === "");
	for (const piece of words) {
		const { operation, token } = piece;
		const unseen = token.atom !== null || operation === "same" ? null : unseenSign(token, isBlank, context);
		if (token.atom === null && unseen === null) {
			run += token.text;
			continue;
		}
		flush();
		if (unseen !== null) {
			content.push(unseen);
			if (token.text === "\n") run = "\n";
			continue;
		}
		if (token.atom === null) continue;
		if (token.atom.tagName === "br" && operation !== "same") content.push(sign("↵", context.words.lineEnd));
		content.push(atom(token.atom, piece, context), ...alternatives(piece, context));
	}
	flush();
	return content;
}
function alternatives({ former, token }, { words }) {
	const [before, after] = [former, token].map((one) => one === void 0 ? "" : altOf(one));
	if (former === void 0 || before === after) return [];
	const texts = [before === "" ? null : h("del", before), after === "" ? null : h("ins", after)];
	return [h("span.imgbox", [h("b", words.alternative), ...texts])];
}
function atom(element, { former }, context) {
	const { tagName, properties } = element;
	if (tagName === "br") return h("br");
	if (tagName === "img") return imageBox(String(properties["src"] ?? ""), String(properties["alt"] ?? ""), context);
	if (tagName === "input") return h("span", properties["checked"] ? "☑ " : "☐ ");
	if (tagName === "embed") return embedBox(element, former?.atom ?? null, context);
	const [kind] = Array.isArray(properties["className"]) ? properties["className"] : [];
	return kind === "pilcrow" ? sign("¶", ` ${context.words.paragraphEnd} `) : h("span");
}
function unseenSign({ text, isVerbatim }, isBlank, { words }) {
	if (/^\p{Cf}+$/u.test(text)) return sign("◌", words.invisible);
	if (!isBlank || isVerbatim !== true) return null;
	return text === "\n" ? sign("↵", words.lineEnd) : sign("␣".repeat(Math.min(text.length, 8)), words.space);
}
function sign(shown, spoken) {
	return h("span.pilcrow", [h("span", { ariaHidden: "true" }, shown), h("span.sr", spoken)]);
}
function wrapKey(wrap) {
	return wrap === void 0 ? "" : `${wrap.tagName} ${JSON.stringify(wrap.properties)}`;
}
function groups(items, key) {
	const result = [];
	let last = null;
	for (const item of items) {
		const name = key(item);
		if (name === last) result.at(-1)?.push(item);
		else result.push([item]);
		last = name;
	}
	return result;
}

// src/preview/build-blocks.ts
const NO_HIGHLIGHTS$1 = {
	on: /* @__PURE__ */ new Map(),
	after: /* @__PURE__ */ new Map(),
	beside: /* @__PURE__ */ new Map(),
	lost: []
};
const OTHERWISE = /* @__PURE__ */ new Set([
	"became",
	"under",
	"cut",
	"united"
]);
function buildBlocks(blocks, context, options) {
	const builder = new Builder(context, options);
	return blocks.flatMap((block) => builder.build(block));
}
var Builder = class {
	#context;
	#highlights;
	#under;
	#withNotes;
	#levels = [];
	constructor(context, options) {
		this.#context = context;
		this.#highlights = options.highlights ?? NO_HIGHLIGHTS$1;
		this.#under = options.under;
		this.#withNotes = options.notes ?? true;
	}
	build(block) {
		if (block.element.tagName === "table") return this.#table(block);
		if (block.pieces === null) {
			const children = block.children.flatMap((child) => this.build(child));
			return [this.#shell(block, children)];
		}
		const content = buildInline(block.pieces, this.#highlights, this.#context);
		const notes = this.#notes(block);
		if ([
			"li",
			"dd",
			"dt",
			"figcaption"
		].includes(block.element.tagName)) return [this.#shell(block, [...content, ...notes])];
		return [this.#shell(block, content), ...notes];
	}
	#table(block) {
		const notes = [];
		const row = (cell) => {
			const part = withoutEmptyHeading(cell);
			if (part.pieces !== null) {
				notes.push(...this.#notes(part));
				return this.#shell(part, buildInline(part.pieces, this.#highlights, this.#context));
			}
			const isCell = /^t[dh]$/.test(part.element.tagName);
			return this.#shell(part, isCell ? part.children.flatMap((child) => this.build(child)) : part.children.map(row));
		};
		const table = row(block);
		const label = this.#context.words.table;
		return [h("div.table", {
			tabIndex: 0,
			role: "group",
			ariaLabel: label
		}, table), ...notes];
	}
	#notes(block) {
		return (this.#withNotes ? this.#highlights.beside.get(block) ?? [] : []).map((mark) => noteCard(mark.note, this.#context));
	}
	#shell(block, children) {
		const { tagName, properties } = block.element;
		const heading = /^h([1-6])$/.exec(tagName);
		const box = boxOf(block);
		const classes = block.status === "added" || block.status === "removed" ? [`blk-${block.status}`] : [];
		if (block.former !== void 0 || block.details?.some(({ kind }) => OTHERWISE.has(kind)) === true) classes.push("blk-format");
		if (block.moved !== void 0) classes.push("blk-moved", `blk-${block.moved}`);
		const kept = {};
		for (const name of [
			"id",
			"start",
			"reversed",
			"colSpan",
			"rowSpan",
			"lang"
		]) if (properties[name] != null) kept[name] = properties[name];
		if (properties["align"] === "right" || properties["align"] === "center") classes.push(`to-${properties["align"]}`);
		if (box !== null) {
			const label = boxLabel(block, this.#context.words);
			return element$1(box.tagName, kept, [box.name, ...classes], label === null ? children : [label, ...children]);
		}
		if (heading === null || children.length === 0) return element$1(heading === null ? tagName : "p", kept, classes, children);
		const level = Number(heading[1]);
		this.#levels = [...this.#levels.filter((open) => open < level), level];
		return element$1(`h${Math.min(6, this.#under + this.#levels.length)}`, kept, [`md${level}`, ...classes], children);
	}
};
function boxOf({ element: { tagName, properties }, pieces }) {
	if (tagName === "aside") return {
		tagName: "div",
		name: "box"
	};
	if (tagName === "blockquote" && properties["dataKind"] != null) return {
		tagName,
		name: "box"
	};
	if (tagName === "details") return {
		tagName: "div",
		name: "fold"
	};
	return tagName === "summary" ? {
		tagName: pieces === null ? "div" : "p",
		name: "fold-h"
	} : null;
}
function boxLabel({ element: { tagName, properties }, former }, words) {
	if (tagName === "details" || tagName === "summary") return null;
	const name = (kind) => words.boxLabel(String(kind ?? ""));
	const [was, is] = [former?.properties["dataKind"], properties["dataKind"]];
	return h("p.box-k", former !== void 0 && was !== is ? [was == null ? null : h("del", name(was)), h("ins", name(is))] : name(is));
}
function withoutEmptyHeading(block) {
	return block.element.tagName === "th" && essenceOf(block).trim() === "" ? {
		...block,
		element: {
			...block.element,
			tagName: "td"
		}
	} : block;
}
function element$1(tagName, properties, classes, children) {
	return {
		type: "element",
		tagName,
		properties: classes.length > 0 ? {
			...properties,
			className: classes
		} : properties,
		children
	};
}

// src/preview/sheet.ts
const MAX_HEADER = 2e4;
const NONE = {
	on: /* @__PURE__ */ new Map(),
	after: /* @__PURE__ */ new Map(),
	beside: /* @__PURE__ */ new Map(),
	lost: []
};
function sheet(view) {
	const { context } = view;
	const { words } = context;
	const id = context.id("sheet");
	const compared = view.state === "changed" || view.state === "renamed";
	const quiet = view.changedRows.length === 0 && view.notes.notes.length === 0;
	return h("section.proof", {
		id: context.id("page"),
		ariaLabelledBy: [id]
	}, [
		h("div.proof-h", [h("h2", { id }, view.rows.length > 1 ? words.sheet : words.sheetAlone), quiet || view.rows.length < 3 ? null : h("p.filter", [h("input.only", {
			type: "checkbox",
			id: context.id("only")
		}), h("label", { htmlFor: context.id("only") }, words.only)])]),
		view.sections.length > 2 ? contents(view) : null,
		pageNotes(view),
		view.rawHeader === null ? null : rawHeader(view.rawHeader, context),
		view.rows.length === 0 ? null : h("div", { className: ["sheet", ...compared ? [] : ["plain"]] }, view.sections.map((section) => part(section, context)))
	]);
}
function contents(view) {
	const { context } = view;
	const { words } = context;
	const items = view.sections.map((section) => {
		const changed = section.rows.some((row) => row.status !== "same");
		const count = notesOf(section).length;
		return h("li", h("a", {
			href: `#${context.id(`s${section.number}`)}`,
			className: changed ? ["mod"] : []
		}, [
			section.label,
			changed ? h("span.dot", h("span.sr", ` (${words.modified})`)) : null,
			count > 0 ? h("span.bub", [String(count), h("span.sr", ` (${words.notesCount(count)})`)]) : null
		]));
	});
	return h("nav.toc", { ariaLabel: words.parts }, h("ul", items));
}
function notesOf(section) {
	const marks = section.rows.flatMap((row) => [...row.loose, ...row.cells.flatMap((cell) => cell.marks)]);
	return [...new Set(marks.map((mark) => mark.note.number))];
}
function part(section, context) {
	const id = context.id(`s${section.number}`);
	const busy = section.rows.some((row) => isBusy(row));
	return h("section", {
		className: ["sec", ...busy ? ["busy"] : []],
		ariaLabelledBy: [id]
	}, [h("h3", { id }, section.label), ...section.rows.flatMap((row) => line(row, context))]);
}
function isBusy(row) {
	return row.status !== "same" || row.loose.length > 0 || row.cells.some(({ marks }) => marks.length > 0);
}
function line(row, context) {
	const { words } = context;
	const references = row.loose.map((mark) => noteReference(mark, context));
	const label = [
		row.item === null ? null : h("p.item", row.item),
		row.label === "" ? null : h("p.l", row.label),
		row.status === "same" ? null : h("p.chg", words.status[row.status]),
		row.moved === null || row.status === "moved" ? null : h("p.chg", words.status.moved),
		references.length > 0 ? h("p", references) : null
	];
	const long = isLong$1(row);
	const tall = row.cells.some((cell) => leavesOf(cell.blocks).length > 4);
	const classes = [
		row.status,
		isBusy(row) ? "busy" : "",
		row.item === null ? "" : "first",
		long ? "long" : "",
		tall ? "tall" : ""
	];
	const notes = [...long ? [] : row.cells.flatMap((cell) => cellNotes(cell)), ...row.loose].map((mark) => noteCard(mark.note, context));
	return [h("div", {
		className: ["row", ...classes.filter((name) => name !== "" && name !== "same")],
		id: context.id(`c${row.number}`)
	}, [h("div.lab", label), h("div", { className: ["val", `v-${row.view}`] }, value(row, long, context))]), ...notes];
}
function isLong$1(row) {
	return row.view === "prose" && row.cells.some((cell) => cell.marks.length > 0 && leavesOf(cell.blocks).length > 1);
}
function cellNotes(cell) {
	const lost = new Set(cell.highlights?.lost ?? []);
	return cell.marks.filter((mark) => mark.first && !lost.has(mark));
}
const CELL_CLASSES = {
	same: [],
	moved: ["blk-moved"]
};
function value(row, notes, context) {
	const [first, second] = row.cells;
	if (row.cells.every((cell) => cell.blocks.length === 0)) return [h("p.small", context.words.empty)];
	if (row.view === "button" && first !== void 0 && second !== void 0) return [h("p", h("span.btn", inline(first, context))), h("p.url", [h("span.sr", context.words.leadsTo), ...inline(second, context)])];
	if (row.view === "chips" || row.view === "cards") {
		const content = (cell) => row.view === "chips" ? inline(cell, context) : blocks(cell, false, context);
		const items = row.cells.map((cell) => h("li", { className: CELL_CLASSES[cell.status] ?? [cell.status] }, content(cell)));
		return [h("ul", { className: [row.view] }, items)];
	}
	return row.cells.flatMap((cell) => blocks(cell, notes, context));
}
function blocks(cell, notes, context) {
	return buildBlocks(cell.blocks, context, {
		under: 3,
		highlights: cell.highlights ?? NONE,
		notes
	});
}
function inline(cell, context) {
	return cell.blocks.flatMap((block) => buildInline(block.pieces ?? [], cell.highlights ?? NONE, context));
}
function rawHeader({ text, faults }, context) {
	const { words } = context;
	const lines = text.slice(0, MAX_HEADER).split("\n");
	let start = 0;
	const shown = lines.flatMap((line, index) => {
		const end = start + line.length;
		const isFault = faults.some((fault) => fault.start <= end && Math.max(fault.end, fault.start + 1) > start);
		start = end + 1;
		return [isFault ? h("mark.hl.error", line) : line, index === lines.length - 1 ? "" : "\n"];
	});
	return h("div.raw", [h("p", words.unreadFrontMatter), h("pre", {
		tabIndex: 0,
		role: "group",
		ariaLabel: words.fileHeader
	}, shown)]);
}

// src/preview/state-name.ts
function stateName({ path, state, movedTo, context: { words } }) {
	return (isMenuData(path) ? words.menuState : isDataPath(path) ? words.dataState : words.pageState)[movedTo === null ? state : "renamed"];
}

// src/preview/tell/cut.ts
const QUOTED = 60;
function cut(text) {
	const plain = text.replace(/\s+/g, " ").trim();
	return plain.length <= QUOTED ? plain : `${plain.slice(0, QUOTED).replace(/\s+\S{0,30}$/, "")}…`;
}

// src/preview/tell/describe-dress.ts
const SYNONYMS = {
	b: "strong",
	i: "em"
};
function describeDress(pieces, words) {
	return [
		...describeAround(pieces, words),
		...pieces.flatMap((piece) => ofAtom(piece, words)),
		...describeLetters(pieces, words)
	];
}
const MIXED = /\p{sc=Latin}\p{sc=Cyrillic}|\p{sc=Cyrillic}\p{sc=Latin}/u;
function describeLetters(pieces, words) {
	const said = [];
	if (pieces.some(({ former, token }) => former !== void 0 && isRecoded(former, token))) said.push(words.recodedToo);
	for (const { operation, token } of pieces) if (operation === "ins" && MIXED.test(token.text)) said.push(words.mixedScripts(token.text));
	return said;
}
function isRecoded(former, token) {
	return former.text !== token.text && former.text.normalize("NFC") === token.text.normalize("NFC");
}
function ofAtom({ former, token }, words) {
	if (former === void 0) return [];
	const said = [];
	const [before, after] = [altOf(former), altOf(token)];
	if (before !== after) said.push(words.imageAlt(nameOf(token), before, after));
	const embeds = [former, token].map(({ atom }) => atom?.tagName === "embed" ? embedParts(atom) : null);
	if (embeds[0] != null && embeds[1] != null && embedOf$1(former) !== embedOf$1(token)) said.push(words.embedChanged(embeds[0], embeds[1]));
	const [was, is] = [hintOf(former), hintOf(token)];
	if (was !== is) said.push(words.imageTitle(cut(String(token.atom?.properties["alt"] ?? "")), was, is));
	if (former.note !== void 0 && token.note !== void 0 && former.note.id !== token.note.id) said.push(words.noteChanged(token.text, cut(former.note.text), cut(token.note.text)));
	return said;
}
function embedParts({ properties }) {
	return {
		title: String(properties["title"] ?? ""),
		address: String(properties["src"] ?? "")
	};
}
function nameOf({ atom }) {
	const path = String(atom?.properties["src"] ?? "").replace(/[?#].*$/, "");
	const name = path.slice(path.lastIndexOf("/") + 1) || path;
	return /%[\da-f]{2}/i.test(name) ? decoded(name) : name;
}
function describeAround(pieces, words) {
	const runs = [];
	for (const { former, token } of pieces) {
		const what = former === void 0 ? "" : differences(former, token, words).join(", ");
		const last = runs.at(-1);
		if (last?.what === what) last.text += token.text;
		else runs.push({
			what,
			text: token.text
		});
	}
	return runs.flatMap(({ what, text }) => what === "" || text.trim() === "" ? [] : [words.aboutWords(cut(text), what)]);
}
function differences(before, after, words) {
	const tags = /* @__PURE__ */ new Set([...tagsOf(before), ...tagsOf(after)]);
	const details = [];
	for (const tag of [...Object.keys(words.dressed), ...tags]) {
		const [removed, added] = words.dressed[tag] ?? words.otherDress(tag);
		const [was, is] = [has(before, tag), has(after, tag)];
		if (was !== is && tags.delete(tag)) details.push(is ? added : removed);
	}
	for (const [tag, name] of [
		["abbr", "title"],
		["time", "dateTime"],
		["code", "className"]
	]) {
		const [from, to] = [attributeOf(before, tag, name), attributeOf(after, tag, name)];
		if (from === null || to === null || from === to) continue;
		const uses = [before, after].map((token) => codeUse(codeLanguage(token)));
		details.push(tag === "code" && uses[0] !== uses[1] ? words.codeUse(from, to, ...uses) : words.attribute[tag](from, to));
	}
	const [from, to] = [languageOf(before), languageOf(after)];
	if (from !== to) details.push(words.attribute.lang(from, to));
	return details;
}
function tagsOf({ wraps }) {
	return wraps.map(({ tagName }) => SYNONYMS[tagName] ?? tagName).filter((tag) => tag !== "a" && tag !== "span");
}
function languageOf({ wraps }) {
	return String(wraps.findLast(({ properties }) => properties["lang"] != null)?.properties["lang"] ?? "");
}
function has(token, tag) {
	return token.wraps.some((wrap) => (SYNONYMS[wrap.tagName] ?? wrap.tagName) === tag);
}
function attributeOf(token, tag, name) {
	const wrap = token.wraps.find(({ tagName }) => tagName === tag);
	return wrap === void 0 ? null : String(wrap.properties[name] ?? "").replace(/^language-/, "");
}

// src/preview/tell/describe-links.ts
function describeLinks(pieces, words) {
	const side = (hidden) => linksOf(pieces.map(({ operation, token, former }) => {
		if (operation === hidden) return null;
		return hidden === "ins" ? former ?? token : token;
	}));
	const stays = (link) => [...link.at].some((index) => pieces[index]?.operation === "fmt");
	return pairLinks(side("ins"), side("del"), pieces).flatMap(({ before, after }) => {
		if (before !== null && after !== null) return changeOf(before, after, pieces, words);
		const link = before ?? after;
		if (isBare(link)) return [];
		return [words[before !== null ? "linkRemoved" : "linkAdded"](cut(link.text), link.address, stays(link))];
	});
}
function pairLinks(before, after, pieces) {
	const left = new Set(before);
	const found = /* @__PURE__ */ new Map();
	const pair = (isSame) => {
		for (const now of after) {
			const old = found.has(now) ? void 0 : [...left].find((one) => isSame(one, now));
			if (old === void 0) continue;
			found.set(now, old);
			left.delete(old);
		}
	};
	pair((old, now) => old.address === now.address && shares(old, now));
	pair(shares);
	pair((old, now) => old.address === now.address && old.title === now.title);
	pair((old, now) => isReplaced(old, now, pieces));
	return [...[...left].map((link) => ({
		before: link,
		after: null
	})), ...after.map((now) => ({
		before: found.get(now) ?? null,
		after: now
	}))];
}
function shares(old, now) {
	return [...now.at].some((index) => old.at.has(index));
}
function isReplaced(old, now, pieces) {
	const places = [...old.at, ...now.at];
	const [from, to] = [Math.min(...places), Math.max(...places)];
	return pieces.slice(from, to + 1).every(({ operation, token }) => operation === "ins" || operation === "del" || token.text.trim() === "");
}
function changeOf(before, after, pieces, words) {
	const said = [];
	const [was, is] = [cut(before.text), cut(after.text)];
	const isUnread = isBare(before) && !isBare(after) && before.text !== after.text;
	const isMoved = isElsewhere(before, after, pieces) || isUnread;
	if (before.address !== after.address && !(isBare(before) && isBare(after))) said.push(isMoved ? words.linkMovedOn(was, before.address, is, after.address) : words.linkChanged(is, before.address, after.address));
	else if (isMoved) said.push(words.linkOn(after.address, was, is));
	if (before.title !== after.title) said.push(words.linkTitle(is, before.title, after.title));
	return said;
}
function isElsewhere(before, after, pieces) {
	return pieces.some(({ operation, token }, index) => {
		if (operation === "ins" || operation === "del" || token.atom === null && token.text.trim() === "") return false;
		return before.at.has(index) !== after.at.has(index);
	});
}
function isBare({ address, text }) {
	const plain = (url) => url.replace(/^(?:mailto:|https?:\/\/)/i, "").replace(/\/$/, "");
	return plain(address) === plain(text.trim());
}
function linksOf(tokens) {
	const links = [];
	let open = "";
	for (const [index, token] of tokens.entries()) {
		if (token === null) continue;
		const link = linkOf(token);
		const looks = link === null ? "" : looksOf(link);
		if (looks !== open && token.atom === null && token.text.trim() === "") continue;
		const text = token.text === "" ? String(token.atom?.properties["alt"] ?? "") : token.text;
		const last = links.at(-1);
		if (link !== null && looks === open && last !== void 0) {
			last.text += text;
			last.at.add(index);
		} else if (link !== null) links.push({
			link,
			text,
			at: /* @__PURE__ */ new Set([index])
		});
		open = looks;
	}
	return links.map(({ link, text, at }) => ({
		address: addressOf(link),
		title: String(link.properties["title"] ?? ""),
		text,
		at
	}));
}

// src/preview/tell/describe-whole.ts
function describeWhole(former, now, text, words) {
	const [before, after] = [former.properties, now.properties];
	if (now.tagName === "details") return before["open"] === after["open"] ? [] : [(isSet(after["open"]) ? words.foldOpen : words.foldClosed)(text)];
	const [from, to] = [before["dataKind"], after["dataKind"]].map((kind) => kind == null ? null : String(kind));
	const said = [];
	if (from != null && to != null && from !== to) said.push(words.boxKind(text, from, to));
	else if (from == null && to != null) said.push(words.becameBox(text, to));
	else if (from != null && to == null) said.push(words.becameQuote(text, from));
	const fold = foldOf(after);
	if (from != null && to != null && foldOf(before) !== fold) said.push(words.boxFold[fold](text));
	return said;
}
function foldOf(properties) {
	const fold = properties["dataFold"];
	return fold === "open" || fold === "closed" ? fold : "never";
}
function isSet(value) {
	return value != null && value !== false;
}

// src/preview/tell/name-block.ts
function quoteOf$1(given) {
	const block = wholeOf(given) === null || given.pieces !== null ? given : firstOf(given) ?? given;
	const after = (one) => one.pieces === null ? one.children.map(after).join(" ") : shown$1(one.pieces).join("");
	const name = atomOf(block)?.properties;
	return cut(after(block).trim() || textOf$1(block).trim() || String(name?.["alt"] || name?.["title"] || name?.["src"] || ""));
}
function firstOf(block) {
	if (block.pieces !== null || block.element.tagName === "tr") return textOf$1(block).trim() === "" ? null : block;
	for (const child of block.children) {
		const first = firstOf(child);
		if (first !== null) return first;
	}
	return null;
}
function shown$1(pieces) {
	return pieces.flatMap(({ operation, token }) => operation === "del" ? [] : [token.text]);
}
function atomOf(block) {
	if (textOf$1(block).trim() !== "") return null;
	const pieces = leavesOf([block]).flatMap((leaf) => leaf.pieces ?? []);
	return [...pieces.filter(({ operation }) => operation !== "del"), ...pieces].map(({ token }) => token.atom).find((atom) => atom?.tagName === "img" || atom?.tagName === "embed") ?? null;
}
function movedAs(block) {
	const tag = atomOf(block)?.tagName;
	return tag === void 0 ? "movedTo" : tag === "img" ? "movedImage" : "movedEmbed";
}

// src/preview/tell/runs.ts
function runsOf(siblings) {
	const runs = /* @__PURE__ */ new Map();
	for (const [index, block] of siblings.entries()) {
		const what = whatOf(block);
		if (what === null) continue;
		const before = siblings[index - 1];
		const open = before !== void 0 && whatOf(before) === what ? runs.get(before) : void 0;
		const run = open !== void 0 && !beginsPart(block, open.blocks[0]) ? open : void 0;
		const became = becameOf(block);
		if (run === void 0) runs.set(block, {
			blocks: [block],
			...became !== null && { became }
		});
		else runs.set(block, run).get(block)?.blocks.push(block);
	}
	for (const [block, run] of runs) if (run.blocks.length === 1) runs.delete(block);
	return runs;
}
function whatOf(block) {
	if (block.status === "moved" && block.moved !== void 0 && block.element.tagName !== "th") return `moved ${block.moved}`;
	return becameOf(block)?.nature ?? null;
}
function becameOf({ status, details = [], former }) {
	const [detail, other] = details;
	return status === "format" && other === void 0 && former === void 0 && detail?.kind === "became" ? detail : null;
}
function beginsPart(block, first) {
	const [level, open] = [levelOf(block), first === void 0 ? null : levelOf(first)];
	return block.moved !== void 0 && level !== null && (open === null || level <= open);
}
function levelOf({ element }) {
	const level = /^h([1-6])$/.exec(element.tagName)?.[1];
	return level === void 0 ? null : Number(level);
}

// src/preview/tell/describe.ts
function describe(blocks, words) {
	const said = /* @__PURE__ */ new Set();
	const spacing = spacingOf(blocks, words);
	const walk = (siblings) => {
		const runs = runsOf(siblings);
		for (const block of siblings) {
			const run = runs.get(block);
			if (run !== void 0 && run.blocks[0] === block) said.add(sentenceOfRun(run, words));
			for (const sentence of [
				...cameOrWent(block, words),
				...movedWords(block, words),
				...spacing.get(block) ?? []
			]) said.add(sentence);
			if (block.status !== "added" && block.status !== "removed") for (const sentence of ownSentences(block, words, run !== void 0)) said.add(sentence);
			walk(block.children);
		}
	};
	walk(blocks);
	return [...said];
}
function sentenceOfRun({ blocks, became }, words) {
	const first = blocks[0];
	const [text, others] = [quoteOf$1(first), blocks.length - 1];
	if (became !== void 0) return words.becameTogether(text, others, words.became[became.nature][1] + words.ofKind(became.box ?? ""));
	const moved = first.moved ?? "across";
	if (isHeading(first)) return words.movedPart[moved](text);
	return words.movedTogether[moved](text, others);
}
function isHeading({ element }) {
	return /^h[1-6]$/.test(element.tagName);
}
function cameOrWent(block, words) {
	if (block.status !== "added" && block.status !== "removed" || isAddedHeading(block.element)) return [];
	if (block.element.tagName === "hr") return [words.rule[block.status]];
	return isHeading(block) ? [words.heading[block.status](quoteOf$1(block))] : [];
}
function movedWords({ pieces }, words) {
	const runs = [];
	let open;
	for (const { operation, moved, parts, token } of pieces ?? []) {
		const own = operation === "ins" ? moved : void 0;
		const last = runs.at(-1);
		const text = token.note === void 0 ? token.text : "";
		if (own !== void 0 && own === open && last !== void 0) {
			last.text += text;
			if (parts !== void 0) last.parts = parts;
		} else if (own !== void 0) runs.push({
			moved: own,
			text,
			...parts !== void 0 && { parts }
		});
		open = own;
	}
	return runs.map(({ moved, text, parts }) => words.movedTo[moved](cut(text), parts));
}
function ownSentences(block, words, isRunTold) {
	const { moved, former, details = [], pieces } = block;
	const sentences = [];
	const whole = wholeOf(block);
	if (moved !== void 0 && !isRunTold && block.element.tagName !== "th") sentences.push(whole === null ? words[movedAs(block)][moved](quoteOf$1(block), block.parts) : words.movedWhole[moved](whole, quoteOf$1(block), block.parts));
	if (former !== void 0) sentences.push(...describeFormer(former, block, words));
	for (const detail of details) if (detail.kind !== "indented" && (detail.kind !== "became" || !isRunTold)) sentences.push(sentenceOf(detail, block, words));
	const stayed = pieces?.filter((piece) => piece.moved === void 0) ?? [];
	sentences.push(...describeLinks(stayed, words), ...describeDress(stayed, words));
	return sentences;
}
function describeFormer(former, block, words) {
	const { element, pieces } = block;
	if (/^(?:aside|blockquote|details)$/.test(element.tagName) && former.tagName === element.tagName) return describeWhole(former, element, quoteOf$1(block), words);
	const text = pieces === null || /^t[dh]$/.test(element.tagName) ? "" : quoteOf$1(block);
	return describeShell(former, element, words).map((what) => text === "" ? what : words.aboutWords(text, what));
}
function sentenceOf(detail, block, words) {
	switch (detail.kind) {
		case "split":
		case "joined": return words[detail.kind](detail.at, detail.of);
		case "cut":
		case "united": return words[detail.kind](detail.whole, cut(detail.at));
		case "aligned": return words.aligned(detail.name, detail.from, detail.to);
		case "became": return words.aboutWords(quoteOf$1(block), words.became[detail.nature][0] + words.ofKind(detail.box ?? ""));
		case "under": return words.aboutWords(quoteOf$1(block), words.under(cut(detail.item)));
		case "loose":
		case "tight": return words.spacing[detail.kind];
		default: return words.column[detail.kind](detail.name);
	}
}
function spacingOf(blocks, words) {
	const said = /* @__PURE__ */ new Map();
	for (const isAtEnd of [true, false]) {
		const [first, ...others] = leavesOf(blocks).filter(({ details = [] }) => details.some((detail) => detail.kind === "indented" && detail.isAtEnd === isAtEnd));
		if (first !== void 0) said.set(first, [words.indented(cut(changedLine(first.pieces ?? [])), others.length, isAtEnd)]);
	}
	return said;
}
function changedLine(pieces) {
	const at = pieces.findIndex(({ operation }) => operation === "ins" || operation === "del");
	const start = pieces.findLastIndex(({ token }, index) => index < at && token.text === "\n") + 1;
	return shown$1(pieces.slice(start)).join("").trimStart().split("\n")[0] ?? "";
}
function describeShell(former, now, words) {
	const [from, to] = [former.tagName, now.tagName];
	const level = /^h([1-6])$/.exec(to)?.[1];
	if (from !== to) {
		if (level !== void 0) return [words.becameHeading(Number(level))];
		if (to === "p" && /^h\d$/.test(from)) return [words.becameText];
		if (to === "ol" && from === "ul") return [words.becameNumbered];
		return to === "ul" && from === "ol" ? [words.becameBulleted] : [];
	}
	const [before, after] = [former.properties, now.properties];
	if (to === "ol" && before["start"] !== after["start"]) return [words.listStart(numberOf(before["start"]), numberOf(after["start"]))];
	return level === void 0 ? [] : describeMarks(markOf(before), markOf(after), words);
}
function describeMarks(before, after, words) {
	const anchor = /#[^\s#.]+/;
	const [from, to] = [before, after].map((marks) => anchor.exec(marks)?.[0] ?? "");
	const [was, is] = [before, after].map((marks) => marks.replace(anchor, "").trim());
	return [...from === to ? [] : [words.anchor(from, to)], ...was === is ? [] : [words.marks(was, is)]];
}
function markOf(properties) {
	return String(properties["dataMarks"] ?? "");
}
function numberOf(start) {
	return typeof start === "number" ? start : Number.parseInt(String(start ?? 1), 10) || 1;
}

// src/preview/tell/sides.ts
const MAX_LEAVES = 3;
const AROUND = 14;
const WHOLE = 50;
const MAX_PIECES = 240;
const NO_HIGHLIGHTS = {
	on: /* @__PURE__ */ new Map(),
	after: /* @__PURE__ */ new Map(),
	beside: /* @__PURE__ */ new Map(),
	lost: []
};
function beforeAndAfter(cells, context) {
	return {
		before: side(cells, "del", context),
		after: side(cells, "ins", context)
	};
}
function side(cells, shown, context) {
	const hidden = shown === "ins" ? "del" : "ins";
	const present = cells.flatMap(({ blocks, isSource }) => blocks.flatMap(passagesOf).map((pieces) => ({
		pieces,
		isSource: isSource === true
	}))).filter(({ pieces }) => pieces.some((piece) => piece.operation !== hidden && isSeen(piece)));
	const texts = present.slice(0, MAX_LEAVES).map(({ pieces, isSource }) => {
		const own = window(pieces).flatMap((piece) => ofSide(piece, shown));
		const content = buildInline(plain(own), NO_HIGHLIGHTS, withImages(own, context));
		const isCode = own.some(({ token }) => token.isVerbatim === true);
		return h(isCode ? "p.ba-t.code" : "p.ba-t", isSource ? h("code", content) : content);
	});
	const rest = present.length - MAX_LEAVES;
	const others = present.every(({ isSource }) => isSource) ? "otherSourceLines" : "otherPassages";
	return rest > 0 ? [...texts, h("p.small", context.words[others](rest))] : texts;
}
function withImages(pieces, context) {
	const sources = new Set(pieces.flatMap((piece) => isChange(piece) ? [String(piece.token.atom?.properties["src"] ?? "")] : []));
	const image = (source) => (sources.has(source) ? context.changedImage ?? context.image : context.image)(source);
	return {
		...context,
		image
	};
}
function ofSide(piece, shown) {
	if (isChange(piece)) return piece.operation === shown ? [piece] : [];
	return [shown === "del" && piece.former !== void 0 ? {
		...piece,
		token: piece.former
	} : piece];
}
function passagesOf(block) {
	if (/^(?:same|format|moved)$/.test(block.status) || block.isTold === true) return [];
	if (isAddedHeading(block.element)) return [];
	if (block.pieces !== null) return block.pieces.some(isChange) ? [block.pieces] : [];
	if (block.element.tagName !== "tr") return block.children.flatMap(passagesOf);
	const cells = block.children.filter(({ isTold }) => isTold !== true).map(allPieces);
	const row = cells.flatMap((pieces, index) => index === 0 ? pieces : [...between(cells[index - 1], pieces), ...pieces]);
	return row.some(isChange) ? [row] : [];
}
function allPieces(block) {
	return block.pieces ?? block.children.flatMap(allPieces);
}
function between(before, after) {
	const one = [...before ?? [], ...after];
	const operations = new Set(one.map(({ operation }) => operation));
	const [only] = operations.size === 1 ? operations : [];
	return [{
		operation: only === "ins" || only === "del" ? only : "same",
		token: word(" | ")
	}];
}
function isChange({ operation }) {
	return operation === "ins" || operation === "del";
}
function isSeen({ token }) {
	return token.atom !== null || token.text.trim() !== "";
}
function plain(pieces) {
	if (pieces.some((piece) => !isChange(piece) && isSeen(piece))) return pieces;
	return pieces.map((piece) => leavesNoInk(piece) ? piece : {
		...piece,
		operation: "same"
	});
}
function leavesNoInk({ token: { text, atom } }) {
	return atom?.tagName === "br" || /^\p{Cf}+$/u.test(text);
}
function window(pieces) {
	if (pieces.length <= WHOLE) return [...pieces];
	const near = new Uint8Array(pieces.length);
	for (const [index, piece] of pieces.entries()) if (isChange(piece)) near.fill(1, Math.max(0, index - AROUND), index + AROUND + 1);
	const kept = [];
	for (const [index, piece] of pieces.entries()) {
		if (kept.length >= MAX_PIECES) {
			kept.push(ellipsis());
			break;
		}
		if (near[index] === 1) kept.push(piece);
		else if (index === 0 || near[index - 1] === 1) kept.push(ellipsis());
	}
	return kept;
}
function ellipsis() {
	return {
		operation: "same",
		token: word(" … ")
	};
}
function word(text) {
	return {
		text,
		key: text,
		atom: null,
		wraps: [],
		start: -1,
		end: -1
	};
}

// src/preview/tell/source-lines.ts
function sourceLines(before, after) {
	const [base, head] = [linesOf(before), linesOf(after)];
	let start = 0;
	while (start < base.length && start < head.length && base[start] === head[start]) start++;
	let end = 0;
	while (end < base.length - start && end < head.length - start && base.at(-1 - end) === head.at(-1 - end)) end++;
	const lines = [base.slice(start, base.length - end), head.slice(start, head.length - end)];
	return alignInOrder(lines[0].map(blockOf), lines[1].map(blockOf), new BlockMeasure()).flatMap(({ before, after }) => {
		if (before === null) return after === null ? [] : [stamp(after, "ins", "added")];
		return [after === null ? stamp(before, "del", "removed") : compared$1(before, after)];
	});
}
function spaceMarks(before, after) {
	const [old, now] = [before, after].map((text) => spacedTokens(text.trim()));
	return {
		...blockOf(""),
		pieces: compareWords(old, now),
		status: "changed"
	};
}
function compared$1(before, after) {
	const [old, now] = [before, after].map(({ pieces }) => (pieces ?? []).map(({ token }) => token));
	const pieces = spacesBetween(old ?? [], now ?? []) ?? compareWords(old ?? [], now ?? []);
	return {
		...after,
		pieces,
		status: pieces.every(({ operation }) => operation === "same") ? "same" : "changed"
	};
}
function spacesBetween(old, now) {
	const [was, is] = [old, now].map((tokens) => tokens.filter(({ key }) => key !== " "));
	if (was.length !== is.length || was.some(({ key }, index) => key !== is[index]?.key)) return null;
	const pieces = [];
	let at = 0;
	for (const token of now) {
		const before = old[at];
		if (token.key === " ") {
			if (before?.key === " ") at++;
			if (before?.key === " " && before.text !== token.text) pieces.push({
				operation: "del",
				token: before
			});
			pieces.push({
				operation: before?.text === token.text ? "same" : "ins",
				token
			});
			continue;
		}
		if (before?.key === " ") {
			pieces.push({
				operation: "del",
				token: before
			});
			at++;
		}
		pieces.push({
			operation: "same",
			token
		});
		at++;
	}
	for (const token of old.slice(at)) pieces.push({
		operation: "del",
		token
	});
	return pieces;
}
function linesOf(text) {
	return text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
}
function blockOf(line) {
	return {
		element: {
			type: "element",
			tagName: "p",
			properties: {},
			children: []
		},
		pieces: writtenTokens(line).map((token) => ({
			operation: "same",
			token
		})),
		children: [],
		status: "same"
	};
}

// src/preview/tell/source-boxes.ts
function boxes(status, cells, context) {
	const { before, after } = beforeAndAfter(cells, context);
	const { words } = context;
	const hasBefore = status !== "added" && status !== "filled" && before.length > 0;
	const hasAfter = status !== "removed" && status !== "emptied" && after.length > 0;
	const gone = status === "changed" && !hasAfter ? ` · ${words.status.removed}` : "";
	const come = status === "changed" && !hasBefore ? ` · ${words.status.added}` : "";
	const sides = [hasBefore ? h("div.ba-c.old", [h("p.ba-l", `− ${words.before}${gone}`), ...before]) : null, hasAfter ? h("div.ba-c.new", [h("p.ba-l", `+ ${words.after}${come}`), ...after]) : null];
	return sides.every((side) => side === null) ? [] : [h("div.ba-g", sides)];
}
function sourceBoxes(before, after, context) {
	return boxes("changed", [{
		blocks: sourceLines(before, after),
		isSource: true
	}], context);
}

// src/preview/tell/describe-file.ts
function fileAlone({ unread, file, context }) {
	const { words } = context;
	if (unread !== null) return [h("p", unread === "now" ? words.headerUnread : words.headerWasUnread)];
	const { lines, isSavedOtherwise, isRewrapped, mark } = file;
	if (isRewrapped) return [h("p", words.noChange), h("p", words.rewrapped)];
	const shown = sourceBoxes(...lines, context);
	return [
		h("p", words.noChange),
		...orderOf(file, context),
		...shown.length === 0 ? [] : [h("p", words.inFile), ...shown],
		...mark === null ? [] : [h("p", words.byteOrderMark[mark])],
		...isSavedOtherwise ? [h("p", words.savedOtherwise)] : []
	];
}
function fileBeside({ file, context, unread }) {
	if (unread !== null) return [];
	const empty = ["added", "removed"].flatMap((side) => file.empty[side].length === 0 ? [] : [h("p.small", context.words.emptyFields[side](file.empty[side]))]);
	const others = file.isWrittenOtherwise ? [h("p.small", context.words.otherLines)] : [];
	const mark = file.mark === null ? [] : [h("p.small", context.words.byteOrderMark[file.mark])];
	return [
		...orderOf(file, context),
		...empty,
		...others,
		...mark
	];
}
function orderOf({ reordered }, { words }) {
	const sentences = [];
	if (reordered.some(({ label }) => label === null)) sentences.push(words.orderChanged);
	for (const isSeen of [false, true]) {
		const labels = reordered.flatMap((one) => one.label !== null && one.isSeen === isSeen ? [one.label] : []);
		if (labels.length > 0) sentences.push(words.orderChangedIn([...new Set(labels)], isSeen));
	}
	return sentences.map((sentence) => h("p.small", sentence));
}

// src/preview/tell/space-places.ts
const LONGEST = 24;
function spacePlaces(before, after, most) {
	const [old, now] = [before.trim(), after.trim()].map((text) => [...text.matchAll(/\s*\S/gu)]);
	const places = (now ?? []).flatMap(({ 0: step, index }, rank) => {
		const was = old?.[rank]?.[0];
		return was === void 0 || was === step ? [] : [{
			start: index,
			end: index + step.length - 1
		}];
	});
	const text = after.trim();
	const around = places.slice(0, most).map(({ start, end }) => {
		const [left = ""] = /\S*$/.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? [];
		const [right = ""] = /^\S*/.exec(text.slice(end, end + LONGEST)) ?? [];
		return `${left}${text.slice(start, end)}${right}`;
	});
	return {
		count: places.length,
		around
	};
}

// src/preview/tell/describe-value.ts
function sentencesOfValue(row, words) {
	const said = [];
	if (row.turned !== void 0 && row.turned[0] !== row.turned[1]) said.push(words.turnedInto[row.turned[1]]);
	if (row.names !== void 0) said.push(words.renamedKey(...row.names));
	if (row.status !== "spaces" && row.cells.some(({ hasBreaks }) => hasBreaks)) said.push(words.breaksToo);
	for (const item of ["added", "removed"]) if (row.cells.some((cell) => cell.status === item && cell.blocks.length === 0 && row.view !== "text")) said.push(words.emptyItem[item]);
	for (const { turned, status, texts } of row.cells) {
		if (isSameInstant(...texts)) said.push(words.sameInstant);
		if (turned !== void 0) said.push((status === "other" ? words.sameButKind : words.otherKind)(...turned));
	}
	const [label, address] = row.view === "button" && row.status === "changed" ? row.cells : [];
	if (label !== void 0 && (address?.status === "removed" || address?.status === "emptied")) said.push(words.buttonLost(label.blocks[0] === void 0 ? "" : quoteOf$1(label.blocks[0])));
	return said;
}
const MOST_QUOTED = 2;
const KINDS = {
	ordinary: /[ \t\r\n]/g,
	noBreak: /\u00a0/g,
	narrow: /\u202f/g
};
function spacesSentence(cells, words) {
	const [gained, lost] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	for (const { texts } of cells) for (const kind of [
		"noBreak",
		"narrow",
		"ordinary"
	]) {
		const [before, after] = texts.map((text) => text.match(KINDS[kind])?.length ?? 0);
		if (before < after) gained.add(kind);
		if (after < before) lost.add(kind);
	}
	const has = (kind) => gained.has(kind) || lost.has(kind);
	if (!has("noBreak") && !has("narrow")) return cells.every(({ status, isUnseen }) => status !== "spaces" || isUnseen) ? words.spacesUnseen : words.spacesOnly;
	const places = cells.map(({ texts }) => spacePlaces(...texts, MOST_QUOTED));
	const count = places.reduce((sum, place) => sum + place.count, 0);
	return words.spaceKinds([...lost], [...gained], {
		count,
		around: places.flatMap(({ around }) => around)
	});
}

// src/preview/tell/changes.ts
const MAX_ROWS = 6;
const MAX_DETAILS = 6;
function changesCard(view) {
	const { words } = view.context;
	const { changedRows } = view;
	const id = view.context.id("changes");
	const rest = changedRows.length - MAX_ROWS;
	return h("section.card", { ariaLabelledBy: [id] }, [
		h("h2", { id }, [
			words.changes,
			" ",
			h("span.h2s", changedRows.length === 0 ? "" : words.changedFields(changedRows.length, view.rows.length))
		]),
		view.formerPath === null ? null : h("p.small", words.renamedFrom(view.formerPath)),
		...changedRows.length === 0 ? fileAlone(view) : [],
		...changedRows.slice(0, MAX_ROWS).map((row) => change(row, view)),
		rest > 0 ? h("p.small", words.otherChanges(rest)) : null,
		...changedRows.length === 0 ? [] : fileBeside(view)
	]);
}
function change(row, view) {
	const changedImage = shownImage(view.context);
	const image = row.view === "image" ? changedImage : quietImage;
	const quiet = {
		...view.context,
		link: () => null,
		image,
		changedImage
	};
	const { words } = quiet;
	const label = (row.status === "moved" ? row.place.slice(0, row.place.lastIndexOf(row.label)) : row.place).filter((part) => part !== "").join(" › ");
	const named = row.itemName ?? row.cells[0]?.blocks[0];
	return h("div.ba", [
		h("p.ba-h", [
			h("a", { href: `#${view.context.id(`c${row.number}`)}` }, label === "" ? words.body : label),
			" ",
			h("b", { className: ["chg", row.status] }, words.status[row.status])
		]),
		row.moved === null ? null : h("p", words.movedInList[row.moved](named === void 0 ? "" : quoteOf$1(named))),
		...content(row, quiet),
		...list$1(unfoundIn(row, view), quiet)
	]);
}
function unfoundIn(row, { unfound, context }) {
	return unfound.filter((one) => one.row === row).map(({ url }) => context.words.unfound(cut(url)));
}
function content(row, context) {
	const { words } = context;
	const sentences = [...sentencesOfValue(row, words), ...row.cells.flatMap((cell) => sentencesOf(cell, words))];
	switch (row.status) {
		case "same":
		case "moved": return [];
		case "renamed": return list$1(sentences, context);
		case "spaces": return [h("p.small", spacesSentence(row.cells, words)), ...spacesShown(row, context)];
		case "written": return row.cells.every(({ status, isRecoded }) => status !== "written" || isRecoded) ? [h("p", words.recoded)] : asWritten(row, words.writtenOnly, context);
		case "other":
			if (row.cells.every(({ status, isRecoded }) => status === "same" || isRecoded)) return [h("p", `${words.recoded} ${words.recodedName}`)];
			return sentences.length > 0 ? [...list$1(sentences, context), ...asWritten(row, null, context)] : asWritten(row, words.otherOnly, context);
		case "format":
		case "link":
		case "order": {
			const same = {
				format: words.sameText,
				link: words.sameTextLink,
				order: words.sameOrder
			}[row.status];
			if (sentences.length === 0) return asWritten(row, same, context);
			return [
				h("p", same),
				...list$1(sentences, context),
				...unseenBeside(row, context)
			];
		}
		default: {
			const shown = [...boxes(row.status, row.cells, context), ...list$1(sentences, context)];
			if (shown.length > 0) return [...shown, ...unseenBeside(row, context)];
			return row.cells.every(({ blocks }) => blocks.length === 0) ? [h("p.small", words.noValue)] : asWritten(row, words.inFile, context);
		}
	}
}
function unseenBeside(row, context) {
	const shown = row.cells.flatMap(({ unseen }) => unseen === void 0 ? [] : sourceBoxes(...unseen, context));
	return shown.length === 0 ? [] : [h("p.small", context.words.unseenToo), ...shown];
}
function sentencesOf({ moved, blocks }, words) {
	const [first] = moved === void 0 ? [] : blocks;
	return [...first === void 0 || moved === void 0 ? [] : [words.movedTo[moved](quoteOf$1(first))], ...describe(blocks, words)];
}
function spacesShown(row, context) {
	const cells = row.cells.filter(({ status, isUnseen, texts }) => status === "spaces" && !isUnseen && linesIn(texts[0]) !== linesIn(texts[1])).map(({ texts: [before, after] }) => ({ blocks: [spaceMarks(before, after)] }));
	return boxes("changed", cells, context);
}
function linesIn(text) {
	return text.trim().split("\n").length;
}
function asWritten(row, sentence, context) {
	const cells = row.cells.filter(({ status }) => status !== "same").map(({ texts: [before, after] }) => ({
		blocks: sourceLines(before, after),
		isSource: true
	}));
	const shown = boxes("changed", cells, context);
	return sentence === null ? shown : [h("p", sentence), ...shown];
}
function list$1(sentences, { words }) {
	if (sentences.length === 0) return [];
	const rest = sentences.length - MAX_DETAILS;
	return [h("ul.fmts", [...sentences.slice(0, MAX_DETAILS).map((sentence) => h("li", sentence)), rest > 0 ? h("li", words.otherDetails(rest)) : null])];
}
function shownImage(context) {
	return (source) => {
		const view = context.image(source);
		return view.kind === "inline" || view.kind === "outside" ? view : quietImage(source);
	};
}
function quietImage(source) {
	return {
		kind: "file",
		path: source.slice(0, 200),
		bytes: null
	};
}

// src/preview/timeline.ts
const MAX_DATES = 10;
const QUOTE = 90;
const AFTER = 30;
function datesCard(view, review) {
	const { words, language } = view.context;
	const entries = entriesOf$1(view, review);
	if (entries.length === 0) return null;
	const id = view.context.id("dates");
	const shown = entries.slice(0, MAX_DATES);
	const today = shown.filter((entry) => entry.day < review.asOf).length;
	const items = shown.map((entry) => item$1(entry, view, review));
	items.splice(today, 0, h("li.now", [
		h("p.tl-d", h("time", { dateTime: review.asOf }, longDay(review.asOf, language, true))),
		h("p.tl-t", words.today),
		h("p.small", words.todayNote)
	]));
	const rest = entries.length - shown.length;
	return h("section.card", { ariaLabelledBy: [id] }, [
		h("h2", { id }, words.dates),
		h("ol.tl", items),
		rest > 0 ? h("p.small", words.otherDates(rest)) : null
	]);
}
function item$1({ day, stale, row, quote, changed }, view, review) {
	const { words, language } = view.context;
	const days = daysBetween(review.asOf, day);
	const when = days >= 0 ? words.inDays(days) : words.daysAgo(-days);
	const staleFrom = addDays(day, 1);
	const text = words.quote(quote);
	return h("li", { className: stale ? ["stale"] : changed ? ["new"] : [] }, [
		h("p.tl-d", [h("time", { dateTime: day }, longDay(day, language, true)), h("span.tag", ` ${when}`)]),
		h("p.tl-t", row === null ? text : h("a", { href: `#${view.context.id(`c${row.number}`)}` }, text)),
		h("p.small", stale ? words.stale : words.staleOn(longDay(staleFrom, language))),
		changed ? h("p", h("b.tag", words.yourDate)) : null
	]);
}
function entriesOf$1(view, review) {
	const entries = /* @__PURE__ */ new Map();
	for (const mention of review.dates) {
		if (mention.path !== view.path || mention.staleFrom === null || view.state === "removed") continue;
		const row = rowOf(mention, view);
		const entry = {
			day: addDays(mention.staleFrom, -1),
			stale: mention.verdict === "stale",
			row,
			quote: quoteOf(mention),
			changed: row !== null && row.status !== "same" && !stoodBefore(mention, view)
		};
		const key = `${entry.day} ${row?.number ?? 0}`;
		if (entries.get(key)?.changed !== true) entries.set(key, entry);
	}
	return [...entries.values()].sort((a, b) => a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
}
function rowOf({ field: pointer }, view) {
	return view.rows.find((row) => row.pointer === pointer) ?? view.rows.find((row) => row.cells.some((cell) => cell.head !== null && cell.head.pointer === pointer)) ?? null;
}
function stoodBefore({ passage, start, end }, { base }) {
	const { prose, field } = passage;
	const former = field === null ? base?.body : base?.passages.find((one) => one.field?.pointer === field.pointer);
	const from = prose.lastIndexOf("\n", start - 1) + 1;
	const to = prose.indexOf("\n", end);
	return former?.prose.includes(prose.slice(from, to === -1 ? prose.length : to).trim()) === true;
}
function quoteOf({ passage, start, end }) {
	const { prose } = passage;
	const from = Math.max(0, prose.lastIndexOf("\n", start - 1) + 1, start - QUOTE + Math.min(QUOTE, end - start));
	const clean = (text) => text.replace(/[\ue000\ufffc]/g, "").replace(/\s+/g, " ");
	const before = clean(prose.slice(from, start));
	const sentence = before.replace(/^.*[.!?…]\s(?=\S)/su, "");
	const lead = sentence.length < before.length || from === 0 || prose[from - 1] === "\n" ? sentence.trimStart() : `…${sentence.replace(/^\S*/, "")}`;
	const next = clean(prose.slice(end, end + AFTER));
	const after = next.replace(/[.!?].*$/s, "");
	const more = after === next && prose.slice(end + AFTER).trim() !== "" ? `${after.replace(/\s+\S*$/, "")}…` : after;
	return `${lead}${clean(prose.slice(start, end))}${more}`.trim();
}

// src/preview/article.ts
function article(view, head, base, options, { carried, cards, stopped }) {
	const { context } = view;
	const changes = view.state === "changed" || view.state === "renamed" ? changesCard(view) : null;
	const notes = notesCard(view);
	const dates = datesCard(view, head);
	const short = dates !== null && view.changedRows.length <= 2;
	const columns = [short ? [changes, notes] : [changes], short ? [dates] : [notes, dates]].map((cards) => {
		const present = cards.filter((card) => card !== null);
		return present.length > 0 ? h("div", present) : null;
	});
	return h("article.page", { id: context.id("top") }, [
		heading(view, options),
		stopped,
		stopped !== null && toneOf(view) === "fine" ? null : verdictBox(view, head.partial),
		elsewhereCard(view.broken, context.id("elsewhere"), options.locale),
		...cards,
		view.state === "added" ? h("p.state", context.words.addedNote) : null,
		...carried.map(({ way, title, count }) => h("p.state", context.words.carried[way](title, count))),
		h("div", { className: ["cols", ...columns.includes(null) ? ["one"] : []] }, columns),
		sheet(view),
		linksCard(view, head, base, options.locale)
	]);
}
function heading(view, options) {
	const { words, language } = view.context;
	const { contribution } = options;
	const { built, live } = view.addresses;
	const { editor, source } = view.state === "removed" ? {} : view.addresses;
	const day = contribution?.date?.slice(0, 10);
	const rel = ["noopener"];
	return h("header.head", [h("div", [
		h("p.crumb", view.crumb.join(" › ")),
		h("h1", h("bdi", view.title)),
		h("p.meta", [
			h("b.chip", stateName(view)),
			contribution?.author === void 0 ? null : [` ${words.proposedBy} `, h("b", h("bdi", contribution.author))],
			day === void 0 ? null : `${contribution?.author === void 0 ? " " : ", "}${words.proposedOn(longDay(day, language))}`
		])
	]), editor === void 0 && built === void 0 && live === void 0 && source === void 0 ? null : h("p.acts", [
		editor === void 0 ? null : h("a.act.main", {
			href: editor,
			rel
		}, words.edit),
		built === void 0 ? null : h("a.act", {
			href: built,
			rel
		}, words.built),
		live === void 0 || view.state === "added" ? null : h("a.act", {
			href: live,
			rel
		}, words.live),
		source === void 0 || editor !== void 0 ? null : h("a.act", {
			href: source,
			rel
		}, words.source)
	])]);
}

// src/preview/beside/menus.ts
const MAX_LINES = 30;
const MEASURE = {
	key: ({ label, key }) => `${label}\n${key}`,
	canMove: () => true,
	likeness: (before, after) => before.key === after.key ? 1 : before.label === after.label ? .8 : 0
};
function findBeside(head, base, shown, { locale: { preview }, renamed }) {
	const before = new Map(base.site.menus.map((menu) => [menu.path, menu]));
	const menus = head.site.menus.flatMap((menu) => {
		const old = before.get(menu.path);
		if (old === void 0 || shown.has(menu.path) || old.source.text === menu.source.text) return [];
		const sentences = [...compared(old, menu, head, base, preview.menu)];
		return sentences.length === 0 ? [] : [{
			path: menu.path,
			sentences
		}];
	});
	const left = head.unread.flatMap(({ path, reason }) => {
		if (reason !== "unlisted") return [];
		const was = renamed?.get(path);
		return [{
			path,
			sentences: [preview.menu.unlisted, ...was === void 0 || was === path ? [] : [preview.renamedFrom(was)]]
		}];
	});
	return [...menus, ...left];
}
function* compared(old, now, head, base, words) {
	const [was, is] = [entriesOf(old, base), entriesOf(now, head)];
	const pairs = findMoves(alignInOrder(was, is, MEASURE), MEASURE);
	const isSetIn = ({ before, after }) => before !== null && after !== null && before.indent !== after.indent;
	const isRewritten = pairs.filter(isSetIn).length * 2 > pairs.length;
	for (const [from, to] of renamedGroups(pairs)) yield words.renamed(from, to);
	for (const pair of pairs) {
		const { before, after, moved } = pair;
		if (before === null && after !== null) yield words.added(after.label, after.url);
		else if (before !== null && after === null) yield before.file !== null && head.site.plan.fileOf(before.file).kind === "out" && head.site.files.has(before.file ?? "") ? words.removedPage(before.label, before.url) : words.removed(before.label, before.url);
		if (before !== null && after !== null) {
			if (before.label !== after.label) yield words.renamed(before.label, after.label);
			if (before.url !== after.url) yield words.leads(after.label, before.url, after.url);
			if (moved !== null && moved !== "across") yield words.moved[moved](after.label);
			if (isSetIn(pair) && !isRewritten) yield words.level[before.indent < after.indent ? "down" : "up"](after.label);
		}
		if (after === null || before?.key === after.key) continue;
		if (after.isDead) yield words.dead(after.label, after.url);
		else if (after.isUnknown) yield words.unknown(after.label, after.url);
	}
}
function renamedGroups(pairs) {
	const kept = pairs.flatMap(({ before, after }) => before && after ? [[before.group, after.group]] : []);
	const [old, now] = [new Set(kept.map(([group]) => group)), new Set(kept.map(([, group]) => group))];
	const found = /* @__PURE__ */ new Map();
	for (const [from, to] of kept) if (from !== null && to !== null && from !== to && !old.has(to) && !now.has(from)) found.set(from, to);
	return found;
}
function entriesOf({ source, entries }, { site }) {
	return entries.map((entry) => {
		const file = entry.files?.find((path) => site.files.has(path)) ?? null;
		return {
			label: labelOf(entry, source.text, file, site),
			url: entry.url,
			group: entry.group ?? null,
			key: file ?? entry.files?.[0] ?? entry.url,
			isUnknown: isUnknown(entry, site),
			isDead: entry.files !== void 0 && entry.certainty === "sure" && file === null,
			indent: indentOf(source.text, entry.range.start),
			file
		};
	});
}
function isUnknown({ addresses = [], isNamed }, site) {
	const [from] = site.pages.values();
	if (addresses.length === 0 || from === void 0 || isNamed?.(site.pages) === true) return false;
	return addresses.every((one) => {
		const target = site.resolve(one, from);
		return target.kind === "missing" || target.kind === "unknown" && target.doubt?.reason !== "generated";
	});
}
function indentOf(text, at) {
	const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
	return line.length - line.trimStart().length;
}
function labelOf({ range, url, label }, text, file, site) {
	if (label !== void 0) return label;
	const own = /\[([^\]\n]{1,200})\]\(<?$/.exec(text.slice(Math.max(0, range.start - 250), range.start))?.[1]?.trim();
	const page = file === null ? void 0 : site.pages.get(file);
	return own ?? (page === void 0 ? url : titleOf(page));
}
function besideCard(beside, id, { locale: { preview } }) {
	if (beside.length === 0) return null;
	const items = beside.map(({ path, sentences }) => [h("p.where", path), h("ul.fmts", [...sentences.slice(0, MAX_LINES).map((sentence) => h("li", sentence)), sentences.length > MAX_LINES ? h("li", preview.otherDetails(sentences.length - MAX_LINES)) : null])]);
	return h("section.card", {
		id,
		ariaLabelledBy: [`${id}-h`]
	}, [h("h2", { id: `${id}-h` }, preview.menu.title), ...items.flat()]);
}

// src/preview/beside/stopped.ts
function isStopped({ site }) {
	const settings = settingsOf(site);
	return site.troubles.some(({ rule, path }) => rule === "configuration-syntax" && settings.has(path));
}
function findStopped(head, locale) {
	const settings = settingsOf(head.site);
	const found = /* @__PURE__ */ new Map();
	for (const finding of head.findings) {
		const { rule, path, severity, existing, range } = finding;
		if (rule !== "configuration-syntax" || existing || severity !== "error" || !settings.has(path)) continue;
		const line = head.site.sources.get(path)?.place(range.start).line ?? 1;
		const sentence = shortSentence(wordFinding(locale, finding));
		if (!found.has(path)) found.set(path, locale.preview.stopped.why(path, line, sentence));
	}
	return found;
}
function stoppedBox(stopped, { preview }) {
	if (stopped.size === 0) return null;
	return h("div", { className: ["verdict", "error"] }, [h("span.sign", { ariaHidden: "true" }, "✕"), h("div", [h("p.vt", preview.stopped.title), ...[...stopped.values()].map((sentence) => h("p", sentence))])]);
}
function settingsOf({ plan, all }) {
	return new Set([plan, ...all.map((one) => one.plan)].map(({ recognisedBy }) => recognisedBy));
}

// src/preview/beside/touched-files.ts
const MAX_FILES = 20;
const MAX_TITLES = 3;
const SHAPE = /(?:^|\/)(?:_layouts|_includes|_partials|partials|layouts|templates|_templates|themes|theme|overrides|_views|_sass|sass|scss|styles|css|components)\/.*\.(?!(?:md|mdx|markdown|ya?ml|json|toml|png|jpe?g|gif|svg|webp|woff2?|ico)$)[a-z]+$|\.(?:css|s[ac]ss|less|styl|twig|njk|liquid|hbs|ejs|pug|haml|slim|astro|vue|svelte|[jt]sx)$/i;
const DATA = /(?:^|\/)(?:_data|data)\/.*\.(?:json5?|ya?ml|toml|csv|tsv|[cm]?js|ts)$|\.11tydata\.(?:json|[cm]?js|ts)$|(?:^|\/)([^/]+)\/\1\.json$|(?:^|\/)(?:_config[^/]*\.ya?ml|(?:hugo|config)\.(?:toml|ya?ml|json)|config\/.*\.(?:toml|ya?ml|json)|\.eleventy\.[cm]?js|content\/config\.[cm]?[jt]s|[\w.-]+\.config\.[cm]?[jt]s)$/i;
function findTouched(head, told, options) {
	const { touched = [], moved = [] } = options;
	const { site } = head;
	const settings = new Set([site.plan, ...site.all.map(({ plan }) => plan)].map(({ recognisedBy }) => recognisedBy));
	const left = touched.filter((path) => !told.has(path) && site.plan.fileOf(path).kind !== "page");
	const included = left.flatMap((path) => {
		const titles = site.siteOf(path).generator === "mdbook" ? holdersOf(path, site) : [];
		return titles.length === 0 ? [] : [{
			path,
			titles
		}];
	});
	const known = new Set(included.map(({ path }) => path));
	const isData = (path) => settings.has(path) || DATA.test(path);
	const rest = left.filter((path) => !known.has(path));
	return {
		moved,
		included,
		data: rest.filter(isData),
		shape: rest.filter((path) => !isData(path) && SHAPE.test(path)),
		others: rest.filter((path) => !isData(path) && !SHAPE.test(path))
	};
}
function shown(route) {
	return route.replace(/\/index\.html?$/, "/");
}
function holdersOf(path, { pages }) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return [...pages.values()].flatMap((page) => {
		const { text } = page.source;
		return text.includes(name) && includedIn(text, page.path).has(path) ? [titleOf(page)] : [];
	});
}
function touchedCard(found, isAlone, { locale: { preview } }) {
	const { moved, shape, data, included, others } = found;
	const words = preview.touched;
	const [first] = moved;
	const parts = [
		first === void 0 ? null : h("p", words.moved(moved.length, shown(first.from), shown(first.to))),
		...included.map(({ path, titles }) => h("p", words.included(path, titles.slice(0, MAX_TITLES), titles.length))),
		...list(words.shape(shape.length), shape, preview),
		...list(words.data(data.length), data, preview)
	].filter((part) => part !== null);
	if (!isAlone) return parts.length === 0 ? null : h("div.card", parts);
	const nothing = parts.length === 0 ? [h("p", preview.indexNothing)] : [];
	return h("div.card", [
		...nothing,
		...parts,
		...list(preview.indexFiles(others.length), others, preview)
	]);
}
function list(sentence, files, words) {
	if (files.length === 0) return [];
	const shown = files.slice(0, MAX_FILES).map((path) => h("li", h("code", path)));
	const rest = files.length - shown.length;
	const more = rest > 0 ? [h("p.small", words.indexOtherFiles(rest))] : [];
	return [
		h("p", sentence),
		h("ul.fmts", shown),
		...more
	];
}

// src/preview/carried.ts
const MIN_WORDS = 6;
const MAX_NAMED = 3;
function findCarried(views) {
	const found = /* @__PURE__ */ new Map();
	if (views.length < 2) return found;
	const tell = (view, carried) => {
		found.set(view, [...found.get(view) ?? [], carried].slice(0, MAX_NAMED));
	};
	const holders = /* @__PURE__ */ new Map();
	for (const view of views) for (const text of textsOf(view, "added")) if (!holders.has(text)) holders.set(text, view);
	for (const from of views) {
		const counts = /* @__PURE__ */ new Map();
		for (const text of textsOf(from, "removed")) {
			const to = holders.get(text);
			if (to !== void 0 && to !== from) counts.set(to, (counts.get(to) ?? 0) + 1);
		}
		for (const [to, count] of counts) {
			tell(from, {
				way: "to",
				title: to.title,
				count
			});
			tell(to, {
				way: "from",
				title: from.title,
				count
			});
		}
	}
	return found;
}
function textsOf({ state, rows }, status) {
	const leaves = rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => leavesOf(blocks)));
	const own = status === "added" ? "ins" : "del";
	const texts = leaves.flatMap((leaf) => {
		if (state === status || leaf.status === status) return [textOf$1(leaf)];
		const pieces = leaf.pieces ?? [];
		return pieces.every(({ operation, token }) => /^(?:ins|del)$/.test(operation) || !WORD.test(token.text)) ? [textOf$1({
			...leaf,
			pieces: pieces.filter(({ operation }) => operation === own)
		})] : [];
	});
	return new Set(texts.map((text) => text.replace(/\s+/g, " ").trim()).filter(isLong));
}
const WORD = /[\p{L}\p{N}]/u;
function isLong(text) {
	return text.split(" ").length >= MIN_WORDS;
}

// node_modules/stringify-entities/lib/core.js
const defaultSubsetRegex = /["&'<>`]/g;
const surrogatePairsRegex = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
const controlCharactersRegex = /[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g;
const regexEscapeRegex = /[|\\{}()[\]^$+*?.]/g;
const subsetToRegexCache = /* @__PURE__ */ new WeakMap();
function core(value, options) {
	value = value.replace(options.subset ? charactersToExpressionCached(options.subset) : defaultSubsetRegex, basic);
	if (options.subset || options.escapeOnly) return value;
	return value.replace(surrogatePairsRegex, surrogate).replace(controlCharactersRegex, basic);
	function surrogate(pair, index, all) {
		return options.format((pair.charCodeAt(0) - 55296) * 1024 + pair.charCodeAt(1) - 56320 + 65536, all.charCodeAt(index + 2), options);
	}
	function basic(character, index, all) {
		return options.format(character.charCodeAt(0), all.charCodeAt(index + 1), options);
	}
}
function charactersToExpressionCached(subset) {
	let cached = subsetToRegexCache.get(subset);
	if (!cached) {
		cached = charactersToExpression(subset);
		subsetToRegexCache.set(subset, cached);
	}
	return cached;
}
function charactersToExpression(subset) {
	const groups = [];
	let index = -1;
	while (++index < subset.length) groups.push(subset[index].replace(regexEscapeRegex, "\\$&"));
	return new RegExp("(?:" + groups.join("|") + ")", "g");
}

// node_modules/stringify-entities/lib/util/to-hexadecimal.js
const hexadecimalRegex = /[\dA-Fa-f]/;
function toHexadecimal(code, next, omit) {
	const value = "&#x" + code.toString(16).toUpperCase();
	return omit && next && !hexadecimalRegex.test(String.fromCharCode(next)) ? value : value + ";";
}

// node_modules/stringify-entities/lib/util/to-decimal.js
const decimalRegex = /\d/;
function toDecimal(code, next, omit) {
	const value = "&#" + String(code);
	return omit && next && !decimalRegex.test(String.fromCharCode(next)) ? value : value + ";";
}

// node_modules/character-entities-legacy/index.js
const characterEntitiesLegacy = [
	"AElig",
	"AMP",
	"Aacute",
	"Acirc",
	"Agrave",
	"Aring",
	"Atilde",
	"Auml",
	"COPY",
	"Ccedil",
	"ETH",
	"Eacute",
	"Ecirc",
	"Egrave",
	"Euml",
	"GT",
	"Iacute",
	"Icirc",
	"Igrave",
	"Iuml",
	"LT",
	"Ntilde",
	"Oacute",
	"Ocirc",
	"Ograve",
	"Oslash",
	"Otilde",
	"Ouml",
	"QUOT",
	"REG",
	"THORN",
	"Uacute",
	"Ucirc",
	"Ugrave",
	"Uuml",
	"Yacute",
	"aacute",
	"acirc",
	"acute",
	"aelig",
	"agrave",
	"amp",
	"aring",
	"atilde",
	"auml",
	"brvbar",
	"ccedil",
	"cedil",
	"cent",
	"copy",
	"curren",
	"deg",
	"divide",
	"eacute",
	"ecirc",
	"egrave",
	"eth",
	"euml",
	"frac12",
	"frac14",
	"frac34",
	"gt",
	"iacute",
	"icirc",
	"iexcl",
	"igrave",
	"iquest",
	"iuml",
	"laquo",
	"lt",
	"macr",
	"micro",
	"middot",
	"nbsp",
	"not",
	"ntilde",
	"oacute",
	"ocirc",
	"ograve",
	"ordf",
	"ordm",
	"oslash",
	"otilde",
	"ouml",
	"para",
	"plusmn",
	"pound",
	"quot",
	"raquo",
	"reg",
	"sect",
	"shy",
	"sup1",
	"sup2",
	"sup3",
	"szlig",
	"thorn",
	"times",
	"uacute",
	"ucirc",
	"ugrave",
	"uml",
	"uuml",
	"yacute",
	"yen",
	"yuml"
];

// node_modules/character-entities-html4/index.js
const characterEntitiesHtml4 = {
	nbsp: "\xA0",
	iexcl: "¡",
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	brvbar: "¦",
	sect: "§",
	uml: "¨",
	copy: "©",
	ordf: "ª",
	laquo: "«",
	not: "¬",
	shy: "­",
	reg: "®",
	macr: "¯",
	deg: "°",
	plusmn: "±",
	sup2: "²",
	sup3: "³",
	acute: "´",
	micro: "µ",
	para: "¶",
	middot: "·",
	cedil: "¸",
	sup1: "¹",
	ordm: "º",
	raquo: "»",
	frac14: "¼",
	frac12: "½",
	frac34: "¾",
	iquest: "¿",
	Agrave: "À",
	Aacute: "Á",
	Acirc: "Â",
	Atilde: "Ã",
	Auml: "Ä",
	Aring: "Å",
	AElig: "Æ",
	Ccedil: "Ç",
	Egrave: "È",
	Eacute: "É",
	Ecirc: "Ê",
	Euml: "Ë",
	Igrave: "Ì",
	Iacute: "Í",
	Icirc: "Î",
	Iuml: "Ï",
	ETH: "Ð",
	Ntilde: "Ñ",
	Ograve: "Ò",
	Oacute: "Ó",
	Ocirc: "Ô",
	Otilde: "Õ",
	Ouml: "Ö",
	times: "×",
	Oslash: "Ø",
	Ugrave: "Ù",
	Uacute: "Ú",
	Ucirc: "Û",
	Uuml: "Ü",
	Yacute: "Ý",
	THORN: "Þ",
	szlig: "ß",
	agrave: "à",
	aacute: "á",
	acirc: "â",
	atilde: "ã",
	auml: "ä",
	aring: "å",
	aelig: "æ",
	ccedil: "ç",
	egrave: "è",
	eacute: "é",
	ecirc: "ê",
	euml: "ë",
	igrave: "ì",
	iacute: "í",
	icirc: "î",
	iuml: "ï",
	eth: "ð",
	ntilde: "ñ",
	ograve: "ò",
	oacute: "ó",
	ocirc: "ô",
	otilde: "õ",
	ouml: "ö",
	divide: "÷",
	oslash: "ø",
	ugrave: "ù",
	uacute: "ú",
	ucirc: "û",
	uuml: "ü",
	yacute: "ý",
	thorn: "þ",
	yuml: "ÿ",
	fnof: "ƒ",
	Alpha: "Α",
	Beta: "Β",
	Gamma: "Γ",
	Delta: "Δ",
	Epsilon: "Ε",
	Zeta: "Ζ",
	Eta: "Η",
	Theta: "Θ",
	Iota: "Ι",
	Kappa: "Κ",
	Lambda: "Λ",
	Mu: "Μ",
	Nu: "Ν",
	Xi: "Ξ",
	Omicron: "Ο",
	Pi: "Π",
	Rho: "Ρ",
	Sigma: "Σ",
	Tau: "Τ",
	Upsilon: "Υ",
	Phi: "Φ",
	Chi: "Χ",
	Psi: "Ψ",
	Omega: "Ω",
	alpha: "α",
	beta: "β",
	gamma: "γ",
	delta: "δ",
	epsilon: "ε",
	zeta: "ζ",
	eta: "η",
	theta: "θ",
	iota: "ι",
	kappa: "κ",
	lambda: "λ",
	mu: "μ",
	nu: "ν",
	xi: "ξ",
	omicron: "ο",
	pi: "π",
	rho: "ρ",
	sigmaf: "ς",
	sigma: "σ",
	tau: "τ",
	upsilon: "υ",
	phi: "φ",
	chi: "χ",
	psi: "ψ",
	omega: "ω",
	thetasym: "ϑ",
	upsih: "ϒ",
	piv: "ϖ",
	bull: "•",
	hellip: "…",
	prime: "′",
	Prime: "″",
	oline: "‾",
	frasl: "⁄",
	weierp: "℘",
	image: "ℑ",
	real: "ℜ",
	trade: "™",
	alefsym: "ℵ",
	larr: "←",
	uarr: "↑",
	rarr: "→",
	darr: "↓",
	harr: "↔",
	crarr: "↵",
	lArr: "⇐",
	uArr: "⇑",
	rArr: "⇒",
	dArr: "⇓",
	hArr: "⇔",
	forall: "∀",
	part: "∂",
	exist: "∃",
	empty: "∅",
	nabla: "∇",
	isin: "∈",
	notin: "∉",
	ni: "∋",
	prod: "∏",
	sum: "∑",
	minus: "−",
	lowast: "∗",
	radic: "√",
	prop: "∝",
	infin: "∞",
	ang: "∠",
	and: "∧",
	or: "∨",
	cap: "∩",
	cup: "∪",
	int: "∫",
	there4: "∴",
	sim: "∼",
	cong: "≅",
	asymp: "≈",
	ne: "≠",
	equiv: "≡",
	le: "≤",
	ge: "≥",
	sub: "⊂",
	sup: "⊃",
	nsub: "⊄",
	sube: "⊆",
	supe: "⊇",
	oplus: "⊕",
	otimes: "⊗",
	perp: "⊥",
	sdot: "⋅",
	lceil: "⌈",
	rceil: "⌉",
	lfloor: "⌊",
	rfloor: "⌋",
	lang: "〈",
	rang: "〉",
	loz: "◊",
	spades: "♠",
	clubs: "♣",
	hearts: "♥",
	diams: "♦",
	quot: "\"",
	amp: "&",
	lt: "<",
	gt: ">",
	OElig: "Œ",
	oelig: "œ",
	Scaron: "Š",
	scaron: "š",
	Yuml: "Ÿ",
	circ: "ˆ",
	tilde: "˜",
	ensp: " ",
	emsp: " ",
	thinsp: " ",
	zwnj: "‌",
	zwj: "‍",
	lrm: "‎",
	rlm: "‏",
	ndash: "–",
	mdash: "—",
	lsquo: "‘",
	rsquo: "’",
	sbquo: "‚",
	ldquo: "“",
	rdquo: "”",
	bdquo: "„",
	dagger: "†",
	Dagger: "‡",
	permil: "‰",
	lsaquo: "‹",
	rsaquo: "›",
	euro: "€"
};

// node_modules/stringify-entities/lib/constant/dangerous.js
const dangerous = [
	"cent",
	"copy",
	"divide",
	"gt",
	"lt",
	"not",
	"para",
	"times"
];

// node_modules/stringify-entities/lib/util/to-named.js
const own$1 = {}.hasOwnProperty;
const characters = {};
let key;
for (key in characterEntitiesHtml4) if (own$1.call(characterEntitiesHtml4, key)) characters[characterEntitiesHtml4[key]] = key;
const notAlphanumericRegex = /[^\dA-Za-z]/;
function toNamed(code, next, omit, attribute) {
	const character = String.fromCharCode(code);
	if (own$1.call(characters, character)) {
		const name = characters[character];
		const value = "&" + name;
		if (omit && characterEntitiesLegacy.includes(name) && !dangerous.includes(name) && (!attribute || next && next !== 61 && notAlphanumericRegex.test(String.fromCharCode(next)))) return value;
		return value + ";";
	}
	return "";
}

// node_modules/stringify-entities/lib/util/format-smart.js
function formatSmart(code, next, options) {
	let numeric = toHexadecimal(code, next, options.omitOptionalSemicolons);
	let named;
	if (options.useNamedReferences || options.useShortestReferences) named = toNamed(code, next, options.omitOptionalSemicolons, options.attribute);
	if ((options.useShortestReferences || !named) && options.useShortestReferences) {
		const decimal = toDecimal(code, next, options.omitOptionalSemicolons);
		if (decimal.length < numeric.length) numeric = decimal;
	}
	return named && (!options.useShortestReferences || named.length < numeric.length) ? named : numeric;
}

// node_modules/stringify-entities/lib/index.js
function stringifyEntities(value, options) {
	return core(value, Object.assign({ format: formatSmart }, options));
}

// node_modules/hast-util-to-html/lib/handle/comment.js
const htmlCommentRegex = /^>|^->|<!--|-->|--!>|<!-$/g;
const bogusCommentEntitySubset = [">"];
const commentEntitySubset = ["<", ">"];
function comment(node, _1, _2, state) {
	return state.settings.bogusComments ? "<?" + stringifyEntities(node.value, Object.assign({}, state.settings.characterReferences, { subset: bogusCommentEntitySubset })) + ">" : "<!--" + node.value.replace(htmlCommentRegex, encode) + "-->";
	function encode($0) {
		return stringifyEntities($0, Object.assign({}, state.settings.characterReferences, { subset: commentEntitySubset }));
	}
}

// node_modules/hast-util-to-html/lib/handle/doctype.js
function doctype(_1, _2, _3, state) {
	return "<!" + (state.settings.upperDoctype ? "DOCTYPE" : "doctype") + (state.settings.tightDoctype ? "" : " ") + "html>";
}

// node_modules/hast-util-whitespace/lib/index.js
const re = /[ \t\n\f\r]/g;
function whitespace(thing) {
	return typeof thing === "object" ? thing.type === "text" ? empty(thing.value) : false : empty(thing);
}
function empty(value) {
	return value.replace(re, "") === "";
}

// node_modules/hast-util-to-html/lib/omission/util/siblings.js
const siblingAfter = siblings(1);
const siblingBefore = siblings(-1);
const emptyChildren$1 = [];
function siblings(increment) {
	return sibling;
	function sibling(parent, index, includeWhitespace) {
		const siblings = parent ? parent.children : emptyChildren$1;
		let offset = (index || 0) + increment;
		let next = siblings[offset];
		if (!includeWhitespace) while (next && whitespace(next)) {
			offset += increment;
			next = siblings[offset];
		}
		return next;
	}
}

// node_modules/hast-util-to-html/lib/omission/omission.js
const own = {}.hasOwnProperty;
function omission(handlers) {
	return omit;
	function omit(node, index, parent) {
		return own.call(handlers, node.tagName) && handlers[node.tagName](node, index, parent);
	}
}

// node_modules/hast-util-to-html/lib/omission/closing.js
const closing = omission({
	body: body$1,
	caption: headOrColgroupOrCaption,
	colgroup: headOrColgroupOrCaption,
	dd,
	dt,
	head: headOrColgroupOrCaption,
	html: html$1,
	li,
	optgroup,
	option,
	p,
	rp: rubyElement,
	rt: rubyElement,
	tbody: tbody$1,
	td: cells,
	tfoot,
	th: cells,
	thead,
	tr
});
function headOrColgroupOrCaption(_, index, parent) {
	const next = siblingAfter(parent, index, true);
	return !next || next.type !== "comment" && !(next.type === "text" && whitespace(next.value.charAt(0)));
}
function html$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type !== "comment";
}
function body$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type !== "comment";
}
function p(_, index, parent) {
	const next = siblingAfter(parent, index);
	return next ? next.type === "element" && (next.tagName === "address" || next.tagName === "article" || next.tagName === "aside" || next.tagName === "blockquote" || next.tagName === "details" || next.tagName === "div" || next.tagName === "dl" || next.tagName === "fieldset" || next.tagName === "figcaption" || next.tagName === "figure" || next.tagName === "footer" || next.tagName === "form" || next.tagName === "h1" || next.tagName === "h2" || next.tagName === "h3" || next.tagName === "h4" || next.tagName === "h5" || next.tagName === "h6" || next.tagName === "header" || next.tagName === "hgroup" || next.tagName === "hr" || next.tagName === "main" || next.tagName === "menu" || next.tagName === "nav" || next.tagName === "ol" || next.tagName === "p" || next.tagName === "pre" || next.tagName === "section" || next.tagName === "table" || next.tagName === "ul") : !parent || !(parent.type === "element" && (parent.tagName === "a" || parent.tagName === "audio" || parent.tagName === "del" || parent.tagName === "ins" || parent.tagName === "map" || parent.tagName === "noscript" || parent.tagName === "video" || parent.tagName.includes("-")));
}
function li(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "li";
}
function dt(_, index, parent) {
	const next = siblingAfter(parent, index);
	return Boolean(next && next.type === "element" && (next.tagName === "dt" || next.tagName === "dd"));
}
function dd(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "dt" || next.tagName === "dd");
}
function rubyElement(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "rp" || next.tagName === "rt");
}
function optgroup(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "optgroup";
}
function option(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "option" || next.tagName === "optgroup");
}
function thead(_, index, parent) {
	const next = siblingAfter(parent, index);
	return Boolean(next && next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot"));
}
function tbody$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot");
}
function tfoot(_, index, parent) {
	return !siblingAfter(parent, index);
}
function tr(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "tr";
}
function cells(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "td" || next.tagName === "th");
}

// node_modules/hast-util-to-html/lib/omission/opening.js
const opening = omission({
	body,
	colgroup,
	head,
	html,
	tbody
});
function html(node) {
	const head = siblingAfter(node, -1);
	return !head || head.type !== "comment";
}
function head(node) {
	const seen = /* @__PURE__ */ new Set();
	for (const child of node.children) if (child.type === "element" && (child.tagName === "base" || child.tagName === "title")) {
		if (seen.has(child.tagName)) return false;
		seen.add(child.tagName);
	}
	const child = node.children[0];
	return !child || child.type === "element";
}
function body(node) {
	const head = siblingAfter(node, -1, true);
	return !head || head.type !== "comment" && !(head.type === "text" && whitespace(head.value.charAt(0))) && !(head.type === "element" && (head.tagName === "meta" || head.tagName === "link" || head.tagName === "script" || head.tagName === "style" || head.tagName === "template"));
}
function colgroup(node, index, parent) {
	const previous = siblingBefore(parent, index);
	if (parent && previous && previous.type === "element" && previous.tagName === "colgroup" && closing(previous, parent.children.indexOf(previous), parent)) return false;
	const head = siblingAfter(node, -1, true);
	return Boolean(head && head.type === "element" && head.tagName === "col");
}
function tbody(node, index, parent) {
	const previous = siblingBefore(parent, index);
	if (parent && previous && previous.type === "element" && (previous.tagName === "thead" || previous.tagName === "tbody") && closing(previous, parent.children.indexOf(previous), parent)) return false;
	const head = siblingAfter(node, -1);
	return Boolean(head && head.type === "element" && head.tagName === "tr");
}

// node_modules/hast-util-to-html/lib/handle/element.js
const constants = {
	name: [["	\n\f\r &/=>".split(""), "	\n\f\r \"&'/=>`".split("")], ["\0	\n\f\r \"&'/<=>".split(""), "\0	\n\f\r \"&'/<=>`".split("")]],
	unquoted: [["	\n\f\r &>".split(""), "\0	\n\f\r \"&'<=>`".split("")], ["\0	\n\f\r \"&'<=>`".split(""), "\0	\n\f\r \"&'<=>`".split("")]],
	single: [["&'".split(""), "\"&'`".split("")], ["\0&'".split(""), "\0\"&'`".split("")]],
	double: [["\"&".split(""), "\"&'`".split("")], ["\0\"&".split(""), "\0\"&'`".split("")]]
};
const htmlIntegrationPoints = /* @__PURE__ */ new Set([
	"desc",
	"foreignObject",
	"title"
]);
function element(node, index, parent, state) {
	const { schema } = state;
	const omit = schema.space === "svg" ? false : state.settings.omitOptionalTags;
	let selfClosing = schema.space === "svg" ? state.settings.closeEmptyElements : state.settings.voids.includes(node.tagName.toLowerCase());
	const parts = [];
	if (schema.space === "html" && node.tagName === "svg") state.schema = svg;
	const attributes = serializeAttributes(state, node.properties);
	if (state.schema.space === "svg" && htmlIntegrationPoints.has(node.tagName)) state.schema = html$3;
	const content = state.all(schema.space === "html" && node.tagName === "template" ? node.content : node);
	state.schema = schema;
	if (content) selfClosing = false;
	if (attributes || !omit || !opening(node, index, parent)) {
		parts.push("<", node.tagName, attributes ? " " + attributes : "");
		if (selfClosing && (schema.space === "svg" || state.settings.closeSelfClosing)) {
			const last = attributes.charAt(attributes.length - 1);
			if (!state.settings.tightSelfClosing || last === "/" || last && last !== "\"" && last !== "'") parts.push(" ");
			parts.push("/");
		}
		parts.push(">");
	}
	parts.push(content);
	if (!selfClosing && (!omit || !closing(node, index, parent))) parts.push("</" + node.tagName + ">");
	return parts.join("");
}
function serializeAttributes(state, properties) {
	const values = [];
	let index = -1;
	let key;
	if (properties) {
		for (key in properties) if (properties[key] !== null && properties[key] !== void 0) {
			const value = serializeAttribute(state, key, properties[key]);
			if (value) values.push(value);
		}
	}
	while (++index < values.length) {
		const last = state.settings.tightAttributes ? values[index].charAt(values[index].length - 1) : void 0;
		if (index !== values.length - 1 && last !== "\"" && last !== "'") values[index] += " ";
	}
	return values.join("");
}
function serializeAttribute(state, key, value) {
	const info = find(state.schema, key);
	const x = state.settings.allowParseErrors && state.schema.space === "html" ? 0 : 1;
	const y = state.settings.allowDangerousCharacters ? 0 : 1;
	if (info.overloadedBoolean && (value === info.attribute || value === "")) value = true;
	else if ((info.boolean || info.overloadedBoolean) && (typeof value !== "string" || value === info.attribute || value === "")) value = Boolean(value);
	if (value === null || value === void 0 || value === false || typeof value === "number" && Number.isNaN(value)) return "";
	const name = stringifyEntities(info.attribute, Object.assign({}, state.settings.characterReferences, { subset: constants.name[x][y] }));
	if (value === true) return name;
	value = Array.isArray(value) ? (info.commaSeparated ? stringify : stringify$1)(value, { padLeft: !state.settings.tightCommaSeparatedLists }) : String(value);
	if (state.settings.collapseEmptyAttributes && !value) return name;
	let result;
	if (state.settings.preferUnquoted) result = stringifyEntities(value, Object.assign({}, state.settings.characterReferences, {
		attribute: true,
		subset: constants.unquoted[x][y]
	}));
	if (result !== value) {
		let { quote } = state;
		if (state.settings.quoteSmart && ccount(value, quote) > ccount(value, state.alternative)) quote = state.alternative;
		result = quote + stringifyEntities(value, Object.assign({}, state.settings.characterReferences, {
			subset: (quote === "'" ? constants.single : constants.double)[x][y],
			attribute: true
		})) + quote;
	}
	return name + (result ? "=" + result : result);
}

// node_modules/hast-util-to-html/lib/handle/text.js
const textEntitySubset = ["<", "&"];
function text(node, _, parent, state) {
	return parent && parent.type === "element" && (parent.tagName === "script" || parent.tagName === "style") ? node.value : stringifyEntities(node.value, Object.assign({}, state.settings.characterReferences, { subset: textEntitySubset }));
}

// node_modules/hast-util-to-html/lib/handle/raw.js
function raw(node, index, parent, state) {
	return state.settings.allowDangerousHtml ? node.value : text(node, index, parent, state);
}

// node_modules/hast-util-to-html/lib/handle/root.js
function root(node, _1, _2, state) {
	return state.all(node);
}

// node_modules/hast-util-to-html/lib/handle/index.js
const handle = zwitch("type", {
	invalid,
	unknown,
	handlers: {
		comment,
		doctype,
		element,
		raw,
		root,
		text
	}
});
function invalid(node) {
	throw new Error("Expected node, not `" + node + "`");
}
function unknown(node_) {
	throw new Error("Cannot compile unknown node `" + node_.type + "`");
}

// node_modules/hast-util-to-html/lib/index.js
const emptyOptions = {};
const emptyCharacterReferences = {};
const emptyChildren = [];
function toHtml(tree, options) {
	const options_ = options || emptyOptions;
	const quote = options_.quote || "\"";
	if (quote !== "\"" && quote !== "'") throw new Error("Invalid quote `" + quote + "`, expected `'` or `\"`");
	const alternative = quote === "\"" ? "'" : "\"";
	return {
		one,
		all,
		settings: {
			omitOptionalTags: options_.omitOptionalTags || false,
			allowParseErrors: options_.allowParseErrors || false,
			allowDangerousCharacters: options_.allowDangerousCharacters || false,
			quoteSmart: options_.quoteSmart || false,
			preferUnquoted: options_.preferUnquoted || false,
			tightAttributes: options_.tightAttributes || false,
			upperDoctype: options_.upperDoctype || false,
			tightDoctype: options_.tightDoctype || false,
			bogusComments: options_.bogusComments || false,
			tightCommaSeparatedLists: options_.tightCommaSeparatedLists || false,
			tightSelfClosing: options_.tightSelfClosing || false,
			collapseEmptyAttributes: options_.collapseEmptyAttributes || false,
			allowDangerousHtml: options_.allowDangerousHtml || false,
			voids: options_.voids || htmlVoidElements,
			characterReferences: options_.characterReferences || emptyCharacterReferences,
			closeSelfClosing: options_.closeSelfClosing || false,
			closeEmptyElements: options_.closeEmptyElements || false
		},
		schema: options_.space === "svg" ? svg : html$3,
		quote,
		alternative
	}.one(Array.isArray(tree) ? {
		type: "root",
		children: tree
	} : tree, void 0, void 0);
}
function one(node, index, parent) {
	return handle(node, index, parent, this);
}
function all(parent) {
	const results = [];
	const children = parent && parent.children || emptyChildren;
	let index = -1;
	while (++index < children.length) results[index] = this.one(children[index], index, parent);
	return results.join("");
}

// src/preview/style/cards.ts
const CARDS = `
.cols{display:grid;grid-template-columns:minmax(0,1.45fr) minmax(0,1fr);gap:0 1.25rem;align-items:start}
.cols.one{grid-template-columns:minmax(0,1fr)}.cols.one>div:not([class]){display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 1.25rem;align-items:start}
.ba+.ba{margin-top:1rem}
.ba+.small{margin-top:.75rem}
.ba-h{font-size:.9375rem;margin-bottom:.4rem}
.ba-g{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.75rem}
.ba-c{border:1px solid var(--line);border-left:3px solid var(--del);padding:.6rem .85rem .7rem;min-width:0}
.ba-c.new{border-left-color:var(--ok)}
.ba-l{font-size:.75rem;font-weight:700;color:var(--ink3)}
.ba-t,.td>span{unicode-bidi:plaintext;text-align:start}
.ba-t{font-size:1.0625rem;line-height:1.5;overflow-wrap:anywhere}
.ba-t.code{white-space:pre-wrap}
.ba-t+.ba-t{margin-top:.4rem}
.ba-t code{background:none;padding:0}
.ba-t img{display:block;max-width:100%;max-height:12rem;height:auto}
.ba-g+:is(.fmts,.small),.fmts+.small{margin-top:.5rem}p+.ba-g{margin-top:.4rem}
.fmts{list-style:disc;padding-left:1.2rem;font-size:.9375rem;overflow-wrap:anywhere}
ins{background:var(--ins-l);color:var(--ins);text-decoration:underline 2px;text-underline-offset:.2em;border-radius:2px}
del{background:var(--del-l);color:var(--del);text-decoration:line-through;border-radius:2px}
ins a,del a{color:inherit}
del+ins{margin-left:.3em}
.blk-moved:not(tr)::before,tr.blk-moved>:first-child::before{display:inline-block;border:1px solid var(--ok);color:var(--ok);background:var(--paper);font-size:.75rem;font-weight:700;line-height:1.4;border-radius:3px;padding:0 .4rem;margin-right:.4rem}
.pilcrow{font-weight:700}:is(ins,del):has(.pilcrow){margin:0 .25em}
.fmt,.blk-format{outline:1px dashed var(--ok);outline-offset:1px}
:is(th,td).blk-format{outline-offset:-2px}
:is(ins,del).blk-moved{margin-left:.3em}
:is(ins,del):not(.blk-moved)::before,.fmt::before{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.tl li{position:relative;padding:0 0 .9rem 1.4rem}
.tl li:last-child{padding-bottom:0}
.tl li::before{content:"";position:absolute;left:.1rem;top:.45rem;width:.75rem;height:.75rem;border-radius:50%;background:var(--paper);border:2px solid var(--ink3);z-index:1}
.tl li:not(:last-child)::after{content:"";position:absolute;left:.4rem;top:.8rem;bottom:-.6rem;width:2px;background:var(--line)}
.tl .now::before{background:var(--ink);border-color:var(--ink)}
.tl .new::before{background:var(--ok);border-color:var(--ok)}
.tl .stale::before{background:var(--err);border-color:var(--err);border-radius:2px;transform:rotate(45deg)}
.tl .stale .small{color:var(--err);font-weight:500}
.tl-d{font-weight:700;font-size:.9375rem}
.tl-t{font-size:.9375rem}
.tag{font-size:.8125rem;color:var(--ink3);font-weight:400}
b.tag{color:var(--ok);font-weight:700}
.look li+li,.look details{border-top:1px solid var(--line2)}
.look li a{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.1rem .75rem;align-items:baseline;padding:.5rem .25rem;text-decoration:none;color:inherit}
.look li a:hover{background:var(--bf-l)}
.td{overflow-wrap:anywhere}.look li .lv{grid-row:1;grid-column:2}.look li .num{grid-row:1/3}
.look details{margin-top:.5rem;padding-top:.6rem}
summary{cursor:pointer;font-size:.9375rem;padding:.15rem 0}
summary::marker{color:var(--bf)}
.num,.ref{flex:none;display:inline-grid;place-items:center;min-width:1.4rem;height:1.4rem;padding:0 .25rem;border-radius:.7rem;font-size:.75rem;line-height:1;font-weight:700;color:var(--paper);background:var(--tip);text-decoration:none}
.error .num,.ref.error{background:var(--err)}.warning .num,.ref.warning{background:var(--warn)}
.ref{min-width:1.5rem;height:1.5rem;border-radius:.75rem;padding:.175rem;background-clip:content-box;font-size:.6875rem;vertical-align:middle}
.lv{font-size:.75rem;text-transform:uppercase;letter-spacing:.02em;color:var(--tip);white-space:nowrap}
.error .lv{color:var(--err)}.warning .lv{color:var(--warn)}
`;

// src/preview/style/fit.ts
const ONE_AT_A_TIME = `
@supports selector(:has(*)){main>.page~.page:not(:target,:has(:target)){display:none}main:has(.page~.page:target,.page~.page :target)>.index{display:none}}
`;
const FIT = `
@media (max-width:62em){.cols{grid-template-columns:minmax(0,1fr)}.sheet,.sheet:not(:has(.note)){padding-right:0}.sec h3{padding:0 1rem .35rem}.row,.row.long{display:block;padding:.5rem 1rem .6rem;min-height:0}.lab,.long .lab{position:static;width:auto;margin:0 0 .15rem;display:flex;flex-wrap:wrap;gap:.1rem .5rem;align-items:center}.chg,.lab .ref{margin:0}.note,.note.old{float:none;width:auto;margin:.4rem 0 .8rem}.row+.note{margin:.2rem 1rem .8rem}}
@media (max-width:40em){h1{font-size:1.75rem}.wrap{padding:0 1rem}.bar{position:static}.bar nav{margin:0}.bar .wrap{padding:.6rem 1rem}.card{padding:.9rem 1rem 1rem}.verdict{padding:.9rem 1rem}.links li{grid-template-columns:minmax(0,1fr)}html{scroll-padding-top:1rem}}
@media print{:root{color-scheme:light}.sign,.num,.ref,.dot,.brand,ins,del,mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}.head{padding:0 0 .5rem}.verdict{break-inside:avoid}.cols,.cols.one>div:not([class]){display:block}body{background:#fff;font-size:10pt}.bar{position:static}.sheet{box-shadow:none}.filter,.toc,.acts,.skip{display:none}.row,.ba,.note,.look li{break-inside:avoid}.kinds{display:none!important}.index .group{display:block!important}main>.page~.page{display:block!important;break-before:page}main>.index{display:block!important}a{color:inherit}}
`;

// src/preview/style/frame.ts
const FRAME = `
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.55 Marianne,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:break-word}
p,ul,ol,dl,dd,h1,h2,h3,h4,h5,h6,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--bf);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid #0a76f6;outline-offset:2px;border-radius:2px}
code,pre,kbd{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code,kbd{background:var(--line2);padding:.1em .3em;border-radius:3px}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;top:0;background:var(--paper);padding:.75rem 1rem;z-index:9}
.skip:focus{left:.5rem;top:.5rem}
.wrap{max-width:80rem;margin:0 auto;padding:0 1.5rem}
.small,.where{font-size:.8125rem;color:var(--ink3)}
.bar{background:var(--paper);border-bottom:1px solid var(--line);position:sticky;top:0;z-index:5}
.bar .wrap{display:flex;align-items:center;gap:.5rem 1rem;min-height:3.25rem;flex-wrap:wrap}
.brand{background:var(--bf);color:var(--on);padding:.2rem .6rem;border-radius:3px;font-size:.875rem}
.site{font-weight:700;font-size:.9375rem}
.bar nav{margin-left:auto}
.bar ul{display:flex;gap:1.25rem;font-size:.875rem}
.head{display:flex;gap:1rem 2rem;align-items:flex-end;justify-content:space-between;padding:2rem 0 1.25rem;flex-wrap:wrap}
.head>div{flex:1 1 20rem;min-width:0}
.crumb{font-size:.8125rem;color:var(--ink3);overflow-wrap:anywhere}
h1{font-size:2.375rem;line-height:1.15;letter-spacing:-.01em;margin:.2rem 0 .4rem;overflow-wrap:anywhere}
.meta{color:var(--ink2);font-size:.9375rem}
.chip{display:inline-block;border:1px solid currentColor;border-radius:2rem;padding:0 .6rem;font-size:.8125rem;margin-right:.25rem}
.acts{display:flex;gap:.75rem;flex-wrap:wrap}
.act{display:inline-block;padding:.5rem 1rem;border:1px solid var(--bf);text-decoration:none;font-weight:500;font-size:.9375rem;background:var(--paper)}
.act:hover{background:var(--bf-l)}
.act.main{background:var(--bf);color:var(--on)}
.act.main:hover{background:var(--bf2)}
.verdict{--c:var(--ok);display:flex;gap:1rem;background:var(--paper);border:1px solid var(--line);border-left:.5rem solid var(--c);padding:1rem 1.25rem;margin-bottom:1.25rem}
.error{--c:var(--err)}.warning{--c:var(--warn)}.info{--c:var(--tip)}
.verdict>div{min-width:0;overflow-wrap:anywhere}
.sign{flex:none;width:1.9rem;height:1.9rem;border-radius:50%;background:var(--c);color:var(--paper);display:grid;place-items:center;font-weight:800}
.vt{font-weight:700;font-size:1.1875rem}
.state{margin-bottom:1.25rem}
.card{background:var(--paper);border:1px solid var(--line);padding:1.1rem 1.4rem 1.25rem;margin-bottom:1.25rem}
h2{font-size:1.25rem;line-height:1.3;margin-bottom:.75rem}
.h2s{font-size:.875rem;font-weight:400;color:var(--ink3);margin-left:.25rem}
footer{border-top:1px solid var(--line);margin-top:2rem;padding:1.25rem 0 2rem;font-size:.875rem;color:var(--ink2);background:var(--paper)}
footer p+p{margin-top:.4rem}
footer code{overflow-wrap:anywhere}
`;

// src/preview/style/index-list.ts
const INDEX$1 = `
.kinds{border:0;margin:0 0 1.25rem;padding:0;display:none;flex-wrap:wrap;gap:.5rem;min-width:0}
@supports selector(:has(*)){.kinds{display:flex}}
.kinds input{position:absolute;opacity:0}
.kinds label{background:var(--paper);border:1px solid var(--ink3);border-radius:2rem;padding:.25rem .9rem;font-size:.9375rem;cursor:pointer}
.kinds input:checked+label{background:var(--bf);color:var(--on);border-color:var(--bf)}
.kinds input:focus-visible+label{outline:3px solid #0a76f6;outline-offset:2px}
.index:has(#show-error:checked) .group:not(.error),.index:has(#show-warning:checked) .group:not(.warning),.index:has(#show-fine:checked) .group:not(.fine){display:none}
.group{border-left:.5rem solid var(--ok)}.group.error{border-left-color:var(--err)}.group.warning{border-left-color:var(--warn)}
.group li{border-top:1px solid var(--line2);padding:.6rem 0;overflow-wrap:anywhere}
.group li>a,.go a{display:inline-block;padding:.1rem 0;min-height:1.6rem;font-weight:500}
.group li p{font-size:.875rem;color:var(--ink2)}
.go{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
`;
const ELSEWHERE = `
.elsewhere{border-left:.5rem solid var(--warn)}.elsewhere.error{border-left-color:var(--err)}
.elsewhere ul{margin-top:.6rem}
.elsewhere li{border-top:1px solid var(--line2);padding:.6rem 0;overflow-wrap:anywhere}
.elsewhere li a{display:inline-block;min-height:1.6rem;font-weight:500}
`;

// src/preview/style/palette.ts
const LIGHT = "--bf:#000091;--bf2:#1212ff;--bf-l:#f3f3fe;--bf-m:#d9d9fb;--on:#fff;--ink:#161616;--ink2:#3a3a3a;--ink3:#5e5e5e;--line:#ddd;--line2:#eee;--paper:#fff;--bg:#f6f6f6;--err:#c00500;--err-l:#ffecec;--warn:#a33a00;--warn-l:#fff1e8;--tip:#0057b3;--tip-l:#ebf1ff;--ok:#18753c;--ok-l:#eefaf1;--ins-l:#c6f5cf;--ins:#134d25;--del-l:#ffdcdc;--del:#8f1818;--shadow:0 1px 2px #0001,0 8px 24px -8px #0002";
const DARK = "--bf:#9a9aff;--bf2:#b9b9ff;--bf-l:#1d1d38;--bf-m:#37376a;--on:#0d0d1e;--ink:#f2f2f5;--ink2:#d0d0d8;--ink3:#a8a8b3;--line:#3c3c46;--line2:#2b2b33;--paper:#1c1c21;--bg:#121215;--err:#ff918d;--err-l:#381717;--warn:#ffa477;--warn-l:#352012;--tip:#98bdff;--tip-l:#182338;--ok:#74dc9d;--ok-l:#14261b;--ins-l:#1d4a26;--ins:#c9f7d0;--del-l:#4c2020;--del:#ffc9c9;--shadow:0 1px 2px #0006";

// src/preview/style/proof-sheet.ts
const SHEET = `
.proof-h{display:flex;justify-content:space-between;align-items:baseline;gap:.5rem 1rem;flex-wrap:wrap;margin-top:1rem}
.proof-h h2{font-size:1.5rem;margin:0}
.filter{display:flex;gap:.5rem;align-items:center;font-size:.9375rem}
.filter input{width:1.25rem;height:1.25rem;accent-color:var(--bf);margin:0}
.page:has(.only:checked) :is(.row,.sec):not(.busy){display:none}
.toc{margin:.75rem 0}
.toc ul{display:flex;flex-wrap:wrap;gap:.5rem}
.toc a{display:inline-flex;gap:.4rem;align-items:center;background:var(--paper);border:1px solid var(--line);border-radius:2rem;padding:.2rem .8rem;font-size:.875rem;text-decoration:none;color:var(--ink)}
.toc a:hover{border-color:var(--bf)}
.toc .mod{border-color:var(--ok);font-weight:700}
.dot{width:.55rem;height:.55rem;border-radius:50%;background:var(--ok)}
.bub{background:var(--line2);border-radius:1em;padding:0 .45em;font-size:.75rem;font-weight:700}
.sheet{position:relative;display:flow-root;background:var(--paper);border:1px solid var(--line);box-shadow:var(--shadow);margin:.75rem 0 1.25rem;padding:0 22rem .75rem 0}
.sheet:not(:has(.note)){padding-right:1.5rem}
.sec{padding-top:1.4rem}
.sec+.sec{border-top:1px solid var(--line);margin-top:.9rem}
.sec h3{font-size:.8125rem;text-transform:uppercase;letter-spacing:.06em;color:var(--bf);padding:0 1.5rem .35rem}
.row{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:0 1rem;padding:.5rem 0 .5rem 1.5rem}
.row.long{display:block;position:relative;padding-left:11.5rem;min-height:4rem}
.long .lab{position:absolute;left:1.5rem;width:9rem}
.row.first{border-top:1px dashed var(--line)}
.row:is(.changed,.added,.filled,.removed,.emptied,.moved,.renamed,.order,.link,.format,.other,.written,.spaces){background:var(--ok-l);box-shadow:inset 4px 0 var(--ok)}
.row.tall{background:none}
.row:is(.removed,.emptied){background:none;box-shadow:inset 4px 0 var(--del)}
.lab{font-size:.8125rem;line-height:1.35;color:var(--ink3);padding-top:.2rem;overflow-wrap:anywhere}
.item{font-weight:700;color:var(--ink2)}
.chg{display:inline-block;width:fit-content;margin-top:.2rem;border:1px solid var(--ok);color:var(--ok);background:var(--paper);font-size:.75rem;font-weight:700;border-radius:3px;padding:0 .4rem}
:is(.removed,.emptied) .chg,.chg:is(.removed,.emptied){border-color:var(--del);color:var(--del)}
.ba-h .chg{margin:0 0 0 .25rem}
.val{overflow-wrap:anywhere}
.val,.val :is(p,li,h4,h5,h6,th,td,dt,dd),.note p{unicode-bidi:plaintext;text-align:start}
.val a:not([class]){padding-block:.15rem}
.val>:first-child{margin-top:0}
.v-title{font-size:1.375rem;font-weight:700;line-height:1.3}
.v-text,.v-prose{font-size:1.0625rem;line-height:1.6}
.val :is(p,ul,ol,dl,pre,blockquote,.table,figure,hr,.box,.fold)+:not(.note),.val .note+:not(.note){margin-top:.75rem}
.val :is(h4,h5,h6){line-height:1.3;margin-top:1.2rem;font-size:1.0625rem}
.val :is(h4,h5,h6)+*{margin-top:.4rem}
.val .md1{font-size:1.375rem}.val .md2{font-size:1.25rem}.val .md3{font-size:1.125rem}
.v-prose ul,.v-text ul,.cards ul{list-style:disc;padding-left:1.3rem}
.v-prose ol,.v-text ol,.cards ol{list-style:decimal;padding-left:1.6rem}
.val li+li{margin-top:.3rem}
.v-prose li::marker{color:var(--bf)}
.val dt{font-weight:700}.val dd{padding-left:1.3rem}
.val blockquote{padding-left:1rem;border-left:3px solid var(--bf-m)}
.val :is(.box,.fold){border:1px solid var(--line);border-width:1px 0 1px 4px;border-left-color:var(--bf-m);padding:.5rem 0 .6rem .9rem}
.val :is(.box,.fold)>*+:not(.note){margin-top:.5rem}
.val .fold{border-style:dashed;border-left-style:solid}
.box-k{font-size:.8125rem;font-weight:700;color:var(--ink2)}
.fold-h{font-weight:700}.fold-h::before{content:"▾ "}
.val img{max-width:100%;height:auto;max-height:24rem;display:block}
.val pre{background:var(--line2);padding:.75rem;white-space:pre-wrap}
.val pre code{background:none;padding:0}
.val hr{border:0;border-top:1px solid var(--line)}
.nolink{text-decoration:underline dotted;color:var(--ink2)}
.cards,.chips{display:flex;flex-wrap:wrap;gap:.5rem}
.cards>li{background:var(--bf-l);border-left:3px solid var(--bf-m);padding:.5rem .8rem;flex:1 1 13rem;min-width:0;margin:0!important}
.chips>li{border:1px solid var(--line);background:var(--paper);border-radius:2rem;padding:.1rem .8rem;margin:0!important;min-width:0}
.v-flag p{display:inline-block;font-weight:700}
.btn{display:inline-block;border:1px dashed var(--bf);color:var(--bf);background:var(--paper);padding:.25rem .9rem;font-weight:500}
.url,.v-address,.v-code{font-size:.875rem;color:var(--ink2);overflow-wrap:anywhere}
.val p.url{margin-top:.25rem!important}
.imgbox,.shortcode{display:inline-flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline;border:1px dashed var(--ink3);padding:.2rem .6rem;font-size:.875rem;color:var(--ink2);background:inherit;max-width:100%}
.shortcode{font-family:ui-monospace,Menlo,Consolas,monospace}
.table{overflow-x:auto;position:relative}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
.val :is(th,td){overflow-wrap:break-word}.val td :is(a,code){overflow-wrap:anywhere}
th{text-align:left;vertical-align:top;padding:.4rem .6rem}
thead th{font-size:.8125rem;color:var(--ink2);border-bottom:2px solid var(--bf)}
td,tbody th{border-bottom:1px solid var(--line2);padding:.5rem .6rem;vertical-align:top}
.val .to-right{text-align:right}.val .to-center{text-align:center}
.hl{color:inherit;border-radius:2px;background:var(--tip-l);text-decoration:underline wavy 1.5px var(--tip);text-underline-offset:.28em;text-decoration-skip-ink:none}
.hl.error{background:var(--err-l);text-decoration-color:var(--err)}
.hl.warning{background:var(--warn-l);text-decoration-color:var(--warn)}
.hl.old{background:none;text-decoration-style:dotted}
ins .hl.hl{background:inherit}
:target:is(.hl,.note,.row){outline:3px solid #0a76f6;outline-offset:2px}
.note{float:right;clear:right;width:19rem;margin:-1.8rem -20.5rem 2.4rem 0;border-left:3px solid var(--tip);background:var(--tip-l);padding:.5rem .75rem .6rem;font-size:.875rem;font-weight:400;line-height:1.45;white-space:normal;text-align:left;overflow-wrap:anywhere}
.note.error{border-color:var(--err);background:var(--err-l)}
.note.warning{border-color:var(--warn);background:var(--warn-l)}
.note.old{background:none;border-left-style:dotted;padding:.1rem .75rem;color:var(--ink2)}
.note p{margin:0!important;white-space:normal!important}
.nh{display:flex;gap:.2rem .5rem;align-items:center;flex-wrap:wrap}
.fix{color:var(--ok);font-weight:500}.fix::before{content:"✓ "}
.lab .ref{margin:.2rem .2rem 0 0}
.ofpage{display:grid;gap:.6rem;background:var(--paper);border:1px solid var(--line);padding:1rem 1.4rem;margin:.75rem 0}
.ofpage h3{font-size:1rem}
.ofpage .note{float:none;width:auto;margin:0}
.raw{background:var(--paper);border:1px solid var(--line);padding:1rem 1.4rem;margin:.75rem 0}
.raw pre{overflow:auto;max-height:20rem;white-space:pre-wrap}
.links li{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:.25rem 1rem;padding:.55rem 0;border-top:1px solid var(--line2)}
.links li:first-child{border-top:0}
.st{font-weight:700;font-size:.9375rem}
.good .st{color:var(--ok)}.error .st{color:var(--err)}.warning .st{color:var(--warn)}.unknown .st,.gone .st{color:var(--ink3)}
`;

// src/preview/stylesheet.ts
function stylesheet(words, { index, page }) {
	const spoken = `ins::before{content:${quote(words.inserted)}}del::before{content:${quote(words.deleted)}}.fmt::before{content:${quote(words.reformatted)}}${moved(words)}`;
	const pages = page ? `${CARDS}${spoken}${SHEET}` : "";
	return `:root{color-scheme:light dark;${LIGHT}}@media screen and (prefers-color-scheme:dark){:root{${DARK}}}${FRAME}${pages}${ELSEWHERE}${index ? INDEX$1 : ""}${index && page ? ONE_AT_A_TIME : ""}${FIT}`.replace(/\n/g, "");
}
function moved({ movedHere }) {
	const before = (name) => `.${name}:not(tr)::before,tr.${name}>:first-child::before`;
	return `${before("blk-moved")}{content:${quote(`↕ ${movedHere}`)}}${before("blk-up")}{content:${quote(`↑ ${movedHere}`)}}${before("blk-down")}{content:${quote(`↓ ${movedHere}`)}}th.blk-up::before{content:${quote(`← ${movedHere}`)}}th.blk-down::before{content:${quote(`→ ${movedHere}`)}}`;
}
function siteStylesheet(css) {
	return `@scope (.val){${css.replace(/</g, "\\3c ").replace(/@(?:charset|import|namespace)[^;{}]{0,1000};/gi, "").replace(/url\(\s{0,20}["']?(?!["']?data:)[^)]{0,2000}\)/gi, "none").replace(/:root\b|(?:^|(?<=[\s,}]))(?:html|body)(?=[\s,{])/g, ":scope")}}`;
}
function quote(text) {
	return `"${text.replace(/[\\"\n<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}

// src/preview/document.ts
const GENERATOR = "Relecture";
const OVERRIDES = /[\0\u202d\u202e]/g;
function writeDocument(parts, options) {
	const words = options.locale.preview;
	const site = options.style === void 0 || !parts.holds.page ? "" : siteStylesheet(options.style);
	const style = stylesheet(words, parts.holds) + site;
	const policy = `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...(sha256(style).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))))}'; img-src data:; base-uri 'none'; form-action 'none'`;
	const meta = (name, content) => h("meta", {
		name,
		content
	});
	const root = {
		type: "root",
		children: [{ type: "doctype" }, h("html", { lang: words.language }, [h("head", [
			h("meta", { charSet: "utf-8" }),
			h("meta", {
				httpEquiv: "Content-Security-Policy",
				content: policy
			}),
			meta("viewport", "width=device-width,initial-scale=1"),
			meta("generator", GENERATOR),
			meta("robots", "noindex,nofollow"),
			meta("referrer", "no-referrer"),
			meta("color-scheme", "light dark"),
			...options.headSha === void 0 ? [] : [meta("relecture-sha", options.headSha)],
			h("title", parts.title),
			{
				type: "element",
				tagName: "style",
				properties: {},
				children: [{
					type: "text",
					value: style
				}]
			}
		]), h("body", [
			h("a.skip", { href: `#${parts.skipTo}` }, words.skip),
			bar(parts, options),
			h("main.wrap", [...parts.content]),
			foot(parts, options)
		])])]
	};
	maskTree(root);
	const html = toHtml(root, {
		closeSelfClosing: false,
		omitOptionalTags: false
	});
	return `${maskCredentials(html).replace(OVERRIDES, "�")}\n`;
}
function maskTree(root) {
	const waiting = [root];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		if (node.type === "text") node.value = maskCredentials(node.value);
		if (node.type === "element") {
			for (const [name, value] of Object.entries(node.properties)) if (typeof value === "string") node.properties[name] = maskCredentials(value);
		}
		if ("children" in node && !(node.type === "element" && node.tagName === "style")) waiting.push(...node.children);
	}
}
function bar({ index }, options) {
	const words = options.locale.preview;
	const { contribution } = options;
	const links = [index === null ? null : h("li", h("a", { href: index.href }, words.allPages(index.pages))), contribution === void 0 ? null : h("li", h("a", {
		href: contribution.url,
		rel: ["noopener"]
	}, words.contribution(contribution.number)))].filter((item) => item !== null);
	return h("header.bar", h("div.wrap", [
		h("p.brand", [
			h("strong", words.brand),
			" ",
			h("span", words.brandNote)
		]),
		options.siteName === void 0 ? null : h("p.site", options.siteName),
		links.length === 0 ? null : h("nav", { ariaLabel: words.contributionNav }, h("ul", links))
	]));
}
function foot({ paths }, options) {
	const words = options.locale.preview;
	const { headSha, baseSha } = options;
	const versions = [...headSha === void 0 ? [] : [words.version(headSha.slice(0, 7))], ...baseSha === void 0 ? [] : [words.comparedWith(baseSha.slice(0, 7))]];
	const details = [...paths.slice(0, 1).map((path) => h("code", path)), ...versions.map((text) => h("span", text))];
	return h("footer", h("div.wrap", [
		h("p", words.footer(options.retentionDays ?? null)),
		h("p.small", details.flatMap((detail, at) => at === 0 ? [detail] : [" · ", detail])),
		h("p.small", words.madeBy)
	]));
}

// src/preview/index-page.ts
const MANY = 50;
const TONES = [
	"error",
	"warning",
	"fine"
];
function indexPage(entries, { broken, stopped, menus, touched }, { partial }, options) {
	const words = options.locale.preview;
	const groups = TONES.map((tone) => ({
		tone,
		own: entries.filter(({ view }) => groupOf(toneOf(view)) === tone)
	}));
	const present = groups.filter(({ own }) => own.length > 0);
	return h("article.page.index", { id: "pages" }, [
		h("header.head", h("div", [options.contribution?.title === void 0 ? null : h("p.crumb", h("bdi", options.contribution.title)), h("h1", options.contribution === void 0 ? words.indexAlone : words.index)])),
		stopped,
		entries.length === 0 ? touched : stopped !== null && present.every(({ tone }) => tone === "fine") && broken.length === 0 ? null : verdict(groups, broken, partial, options),
		elsewhereCard(broken, "elsewhere", options.locale),
		menus,
		entries.length === 0 ? null : touched,
		present.length > 1 ? filter(present, entries.length, options) : null,
		...present.map(({ tone, own }) => group(tone, own, entries, options))
	]);
}
function groupOf(tone) {
	return tone === "info" ? "fine" : tone;
}
function verdict(groups, broken, partial, options) {
	const { indexVerdict: words, indexGroups, verdict, pages } = options.locale.preview;
	const [errors = 0, warnings = 0] = groups.map(({ own }) => own.length);
	const apart = toneElsewhere(broken);
	const tone = errors > 0 || apart === "error" ? "error" : warnings > 0 || apart !== null ? "warning" : "fine";
	const told = errors > 0 ? words.fix(errors) : warnings > 0 ? words.check(warnings) : words.fine;
	const title = errors === 0 && apart === "error" ? words.breaks(broken.length) : told;
	const totals = groups.flatMap(({ tone, own }) => own.length > 0 ? [`${indexGroups[tone]} ${own.length}`] : []);
	return h("div", { className: ["verdict", tone] }, [h("span.sign", { ariaHidden: "true" }, {
		error: "✕",
		warning: "!",
		fine: "✓"
	}[tone]), h("div", [
		h("p.vt", title),
		h("p", [
			pages(groups.reduce((sum, { own }) => sum + own.length, 0)),
			" · ",
			totals.join(" · ")
		]),
		broken.length > 0 && title === told ? h("p", h("a", { href: "#elsewhere" }, words.breaks(broken.length))) : null,
		partial ? h("p", verdict.partial) : null
	])]);
}
function filter(groups, all, options) {
	const words = options.locale.preview;
	const choice = (name, label, count) => [h("input", {
		type: "radio",
		name: "show",
		id: `show-${name}`,
		checked: name === "all"
	}), h("label", { htmlFor: `show-${name}` }, `${label} (${count})`)];
	return h("fieldset.kinds", [
		h("legend.sr", words.indexShow),
		...choice("all", words.indexEvery, all),
		...groups.flatMap(({ tone, own }) => choice(tone, words.indexGroups[tone], own.length))
	]);
}
function group(tone, own, all, options) {
	const words = options.locale.preview;
	const short = all.length > MANY;
	const titles = /* @__PURE__ */ new Map();
	for (const { view } of all) titles.set(view.title, (titles.get(view.title) ?? 0) + 1);
	const gravity = ({ view }) => {
		const notes = newNotes(view);
		return countBy(notes, "error") * 1e3 + view.broken.length * 100 + countBy(notes, "warning");
	};
	const sorted = [...own].sort((a, b) => gravity(b) - gravity(a));
	const id = `pages-${tone}`;
	return h("section", {
		className: [
			"card",
			"group",
			tone
		],
		ariaLabelledBy: [id]
	}, [h("h2", { id }, [
		words.indexGroups[tone],
		" ",
		h("span.h2s", words.pages(own.length))
	]), h("ul", sorted.map((entry) => item(entry, short, short && titles.get(entry.view.title) === 1)))]);
}
function item({ view, href }, short, named) {
	const { words } = view.context;
	const compared = view.state === "changed" || view.state === "renamed";
	const state = stateName(view);
	const facts = [
		...compared && !short ? [words.changedFields(view.changedRows.length, view.rows.length)] : [],
		...view.broken.length > 0 ? [words.elsewhere.breaks(view.broken.length, toneElsewhere(view.broken) === "error")] : [],
		...remarks(view, short)
	];
	const { editor, live } = view.addresses;
	const rel = ["noopener"];
	return h("li", [
		h("a", { href }, h("bdi", view.title)),
		named ? null : h("p.where", view.path),
		h("p", short ? [state, ...facts].join(" · ") : [
			h("b.chip", state),
			" ",
			facts.join(" · ")
		]),
		short || editor === void 0 && live === void 0 ? null : h("p.go", [editor === void 0 ? null : h("a", {
			href: editor,
			rel
		}, words.editShort), live === void 0 || view.state === "added" ? null : h("a", {
			href: live,
			rel
		}, words.liveShort)])
	]);
}
function remarks(view, short) {
	if (view.state === "removed") return [];
	const { words } = view.context;
	const fresh = newNotes(view);
	const doubts = untold(view).length;
	const { error, warning, info } = view.notes.leftOld;
	const old = existingNotes(view).reduce((sum, note) => sum + note.count, error + warning + info);
	return [
		...fresh.length > 0 ? [counts(fresh, view)] : short || doubts > 0 ? [] : [words.noNotes],
		...doubts > 0 ? [words.doubts(doubts)] : [],
		...old > 0 && !short ? [words.existingCount(old)] : []
	];
}

// src/preview/read/images.ts
const MAX_IMAGE = 102400;
const MAX_IMAGES = 14e5;
const IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;
const MARKDOWN_IMAGE = /!\[[^\]\n]{0,500}\]\(\s*<?([^\s)>]{1,500})|<img\b[^>]{0,500}?\bsrc\s*=\s*["']?([^\s"'>]{1,500})/gi;
function listPreviewImages(head, base = null) {
	const paths = new Set(base === null ? [] : imagesOf(base).filter((path) => head.site.files.has(path)));
	for (const path of imagesOf(head)) paths.add(path);
	return [...paths].sort();
}
function imagesOf(review) {
	const paths = /* @__PURE__ */ new Set();
	for (const page of review.pages) for (const passage of page.passages) {
		const sources = passage.kind === "path" ? [passage.text.trim()] : [];
		if (passage.kind === "markdown" || passage.kind === "html") for (const match of passage.text.matchAll(MARKDOWN_IMAGE)) sources.push(match[1] ?? match[2] ?? "");
		for (const source of sources) {
			const path = imagePath(source, page, review);
			if (path !== null && IMAGE.test(path)) paths.add(path);
		}
	}
	return [...paths];
}
function imagePath(source, page, { site }) {
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(source)) {
		const url = parseUrl(source);
		if (url === null || !/^https?:$/.test(url.protocol) || !site.hosts.includes(url.hostname.toLowerCase())) return null;
	}
	const target = site.resolve(source, page);
	if (target.kind === "file") return target.path;
	const media = site.file(source, page, "");
	return media.kind === "file" ? media.path : null;
}
var ImageShelf = class {
	#review;
	#images;
	#room = MAX_IMAGES;
	constructor(review, images) {
		this.#review = review;
		this.#images = images;
	}
	view(source, page) {
		const path = imagePath(source, page, this.#review);
		if (path === null) {
			if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(source)) return {
				kind: "outside",
				url: source.slice(0, 300)
			};
			return {
				kind: this.#review.site.files.size > 0 ? "missing" : "file",
				path: source.slice(0, 300),
				bytes: null
			};
		}
		const bytes = this.#images.get(path);
		const type = bytes === void 0 ? null : imageType(bytes);
		if (bytes === void 0 || type === null || bytes.length > 102400 || bytes.length > this.#room) return {
			kind: "file",
			path,
			bytes: bytes?.length ?? null
		};
		this.#room -= bytes.length;
		return {
			kind: "inline",
			uri: `data:${type};base64,${Buffer.from(bytes).toString("base64")}`
		};
	}
};
function imageType(bytes) {
	const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
	if (head.startsWith("PNG\r\n")) return "image/png";
	if (head.startsWith("ÿØÿ")) return "image/jpeg";
	if (/^GIF8[79]a/.test(head)) return "image/gif";
	if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "image/webp";
	if (head.slice(4, 12) === "ftypavif") return "image/avif";
	return null;
}

// src/preview/render.ts
const INDEX = {
	index: true,
	page: false
};
const PAGE = {
	index: false,
	page: true
};
const BOTH = {
	index: true,
	page: true
};
const UNHURRIED = {
	run: (work) => work(),
	left: () => {}
};
function renderPreview(head, base, given) {
	const name = given.siteName ?? siteName(head);
	const options = name === null ? given : {
		...given,
		siteName: name
	};
	const haste = options.haste ?? UNHURRIED;
	const pairs = pairPages(head, base, options);
	const images = new ImageShelf(head, options.images ?? /* @__PURE__ */ new Map());
	const alone = pairs.length === 1;
	const shown = pairs.map(({ head, base }) => (head ?? base).path);
	const elsewhere = base === null ? /* @__PURE__ */ new Map() : findElsewhere(head, shown, options);
	const views = pairs.flatMap((pair, index) => {
		const prefix = alone || options.layout === "folder" ? "" : `p${index + 1}-`;
		return haste.run(() => [viewPage(pair, {
			head,
			base,
			options,
			images,
			elsewhere,
			prefix
		})]) ?? [];
	});
	const first = options.file ?? "index.html";
	const carried = base === null ? /* @__PURE__ */ new Map() : findCarried(views);
	const stopped = base === null ? /* @__PURE__ */ new Map() : findStopped(head, options.locale);
	const beside = base !== null && !isStopped(head) && !isStopped(base) ? findBeside(head, base, new Set(shown), options) : [];
	const box = stoppedBox(stopped, options.locale);
	const menus = besideCard(beside, "menus", options);
	const told = /* @__PURE__ */ new Set([
		...stopped.keys(),
		...beside.map(({ path }) => path),
		...shown
	]);
	const touched = touchedCard(findTouched(head, told, options), pairs.length === 0 && box === null, options);
	const write = (view) => {
		const cards = alone ? [menus, touched] : [];
		const own = {
			carried: carried.get(view) ?? [],
			cards,
			stopped: box
		};
		return article(view, head, base, options, own);
	};
	const index = (entries) => indexPage(entries, {
		broken: elsewhere.get(null) ?? [],
		stopped: box,
		menus,
		touched
	}, head, options);
	const [only] = views;
	const files = alone && only !== void 0 ? haste.run(() => [onePage(first, only, write(only), null, options)], true) : options.layout === "single" ? singleFile(first, views, write, index, options, haste) : folderOf(first, views, write, index, options, haste);
	const written = files?.reduce((sum, { pages }) => sum + pages.length, 0) ?? 0;
	if (written < pairs.length) haste.left(pairs.length - written);
	return files ?? [];
}
function folderOf(first, views, write, indexOf, options, haste) {
	const names = fileNames(views, first);
	const back = {
		href: first,
		pages: views.length
	};
	const done = views.flatMap((view, index) => {
		const href = names[index] ?? "";
		const file = haste.run(() => onePage(href, view, write(view), back, options), true);
		return file === null ? [] : [{
			file,
			entry: {
				view,
				href
			}
		}];
	});
	if (done.length === 0 && views.length > 0) return null;
	const entries = done.map(({ entry }) => entry);
	const { index: title } = options.locale.preview;
	const index = {
		title,
		index: null,
		skipTo: "pages",
		paths: [],
		content: [indexOf(entries)],
		holds: INDEX
	};
	return [{
		path: first,
		html: writeDocument(index, options),
		pages: []
	}, ...done.map(({ file }) => file)];
}
function onePage(path, view, content, index, options) {
	const title = options.locale.preview.title(view.title);
	return {
		path,
		html: writeDocument({
			title,
			content: [content],
			index,
			skipTo: view.context.id("page"),
			paths: [view.path],
			holds: PAGE
		}, options),
		pages: [{
			path: view.path,
			href: path
		}]
	};
}
function singleFile(path, views, write, indexOf, options, haste) {
	const done = views.flatMap((view) => {
		const content = haste.run(() => write(view));
		return content === null ? [] : [{
			content,
			entry: {
				view,
				href: `#${view.context.id("top")}`
			}
		}];
	});
	if (done.length === 0 && views.length > 0) return null;
	const entries = done.map(({ entry }) => entry);
	const { index: title } = options.locale.preview;
	const pages = entries.map(({ view, href }) => ({
		path: view.path,
		href: path + href
	}));
	const html = haste.run(() => {
		const content = [indexOf(entries), ...done.map((one) => one.content)];
		const index = {
			href: "#pages",
			pages: entries.length
		};
		return writeDocument({
			title,
			content,
			index,
			skipTo: "pages",
			paths: [],
			holds: BOTH
		}, options);
	}, true);
	return html === null ? null : [{
		path,
		html,
		pages
	}];
}
function pairPages(head, base, options) {
	if (base === null) return head.pages.map((page) => ({
		head: page,
		base: null,
		state: "alone"
	}));
	const former = new Map(base.pages.map((page) => [page.path, page]));
	const pairs = [];
	const used = /* @__PURE__ */ new Set();
	const formerPath = (page) => options.renamed?.get(page.path) ?? page.path;
	for (const page of head.pages) used.add(formerPath(page));
	for (const page of head.pages) {
		const before = former.get(formerPath(page)) ?? null;
		const renamed = before !== null && before.path !== page.path;
		const same = before !== null && before.source.text === page.source.text;
		if (options.changed === void 0 ? same && !renamed : !options.changed.has(page.path)) continue;
		pairs.push({
			head: page,
			base: before,
			state: before === null ? "added" : renamed ? "renamed" : "changed"
		});
	}
	const stays = (path) => head.site.files.has(path);
	const movedTo = (path) => {
		for (const [now, then] of options.renamed ?? []) if (then === path && stays(now)) return now;
		return null;
	};
	for (const page of base.pages) if (!used.has(page.path) && !stays(page.path)) pairs.push({
		head: null,
		base: page,
		state: "removed",
		movedTo: movedTo(page.path)
	});
	const path = (pair) => (pair.head ?? pair.base)?.path ?? "";
	return pairs.sort((a, b) => path(a) < path(b) ? -1 : path(a) > path(b) ? 1 : 0);
}
function fileNames(views, taken) {
	const used = /* @__PURE__ */ new Set([taken]);
	return views.map((view) => {
		const stem = view.path.normalize("NFD").replace(/\p{M}+/gu, "").replace(/\.\w+$/, "").replace(/[^a-z\d]+/gi, "-").toLowerCase().slice(-80).replace(/^-+|-+$/g, "") || "page";
		let name = `${stem}.html`;
		for (let number = 2; used.has(name); number++) name = `${stem}-${number}.html`;
		used.add(name);
		return name;
	});
}

// src/review/rendering-time.ts
const TOGETHER = .3;
var RenderingTime = class {
	#clock;
	#start;
	#until;
	#pages = 0;
	constructor(clock, until) {
		this.#clock = clock;
		this.#start = clock();
		this.#until = until;
	}
	get pagesLeft() {
		return this.#pages;
	}
	get isOver() {
		return this.#clock() > this.#until;
	}
	run = (work, last = false) => {
		if (this.#until === Number.POSITIVE_INFINITY) return work();
		const end = last ? this.#until : this.#until - TOGETHER * (this.#until - this.#start);
		if (this.#clock() >= end) return null;
		try {
			return runWithin(work, end - this.#clock());
		} catch (error) {
			if (error instanceof TooSlow) return null;
			throw error;
		}
	};
	left = (pages) => {
		this.#pages += pages;
	};
};

export { GENERATOR as a, listPreviewImages as i, renderPreview as n, pageAddresses as o, MAX_IMAGE as r, siteOrigin as s, RenderingTime as t };