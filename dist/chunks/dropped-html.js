import { r as within } from "./veil.js";

// src/rules/walk.ts
function* markdownPassages(page) {
	for (const passage of page.passages) if (passage.kind === "markdown" && passage.text !== "") yield passage;
}
function* structuredPassages(page) {
	for (const passage of page.passages) if ((passage.kind === "markdown" || passage.kind === "html") && passage.text !== "") yield passage;
}
function* treesOf(passage) {
	yield {
		tree: passage.tree,
		inHtml: passage.kind === "html"
	};
	for (const { tree } of passage.htmlParts) yield {
		tree,
		inHtml: true
	};
}
function* walk(root) {
	const waiting = [[root, null]];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		yield next;
		const [node] = next;
		if (!("children" in node)) continue;
		for (let index = node.children.length - 1; index >= 0; index--) {
			const child = node.children[index];
			if (child !== void 0) waiting.push([child, node]);
		}
	}
}
function rangeOf(node) {
	const start = node.position?.start.offset ?? 0;
	return {
		start,
		end: node.position?.end.offset ?? start
	};
}
function wordsOf(node, length = 80) {
	let text = "";
	for (const [one] of walk(node)) {
		if (one.type === "text" || one.type === "inlineCode") text += one.value;
		else if (one.type === "image" || one.type === "imageReference") text += one.alt ?? "";
		else if (one.type === "break") text += " ";
		if (text.length > 4 * length) break;
	}
	const line = text.replace(/\s+/g, " ").trim().replace(/ ?\{:? ?[.#][^{}]{1,80}\}$/, "");
	return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
function isEmpty(node) {
	for (const [one] of walk(node)) {
		if (one.type === "image" || one.type === "imageReference" || one.type === "html" || one.type === "footnoteReference") return false;
		if ((one.type === "text" || one.type === "inlineCode") && one.value.trim() !== "") return false;
	}
	return true;
}

// src/rules/dropped-html.ts
const OF_SOURCE = /^(?:file-|configuration-|directive-|link-credentials$|typography-invisible-character$|markdown-dropped-html$)/;
function droppedHtml(passage, site) {
	if (!site.plan.dropsHtml || passage.field !== null || passage.kind !== "markdown" || !passage.text.includes("<")) return [];
	const found = [];
	const isKept = within(heldByShortcodes(passage.text));
	let inline = 0;
	for (const [node] of walk(passage.tree)) {
		const { start, end } = rangeOf(node);
		if (node.type === "paragraph" || node.type === "heading" || node.type === "table") inline = end;
		if (node.type !== "html" || !/^\s*<\/?[a-z]/i.test(passage.text.slice(start, end)) || isKept(start)) continue;
		found.push({
			start,
			end,
			isBlock: start >= inline
		});
	}
	return found;
}
const SHORTCODE = /\{\{<\s{0,9}(\/?)([\w/.-]{1,60})(?![\w/.-])[^{>]*>\}\}/g;
function heldByShortcodes(text) {
	const open = /* @__PURE__ */ new Map();
	const held = [];
	for (const { index, 0: written, 1: slash, 2: name = "" } of text.matchAll(SHORTCODE)) {
		const starts = open.get(name) ?? [];
		open.set(name, starts);
		if (slash === "") starts.push(index + written.length);
		else {
			const start = starts.pop();
			if (start !== void 0) held.push({
				start,
				end: index
			});
		}
	}
	let last = 0;
	return held.sort((one, other) => one.start - other.start).filter(({ end }) => {
		const isOutermost = end > last;
		last = Math.max(last, end);
		return isOutermost;
	});
}
var HiddenHtml = class {
	#site;
	#known = /* @__PURE__ */ new Map();
	constructor(site) {
		this.#site = site;
	}
	holds(rule, page, offset) {
		const { body } = page;
		if (!this.#site.plan.dropsHtml || OF_SOURCE.test(rule)) return false;
		if (offset < body.range.start) return false;
		let known = this.#known.get(page.path);
		if (known === void 0) {
			known = within(droppedHtml(body, this.#site));
			this.#known.set(page.path, known);
		}
		return known(body.fromFile(offset));
	}
};

export { markdownPassages as a, treesOf as c, isEmpty as i, walk as l, droppedHtml as n, rangeOf as o, heldByShortcodes as r, structuredPassages as s, HiddenHtml as t, wordsOf as u };