import { t as parse } from "./dist.js";
import { t as isIntricate } from "./effort.js";

// src/links/answer/elements.ts
const READ = 2e5;
const HIDDEN = /* @__PURE__ */ new Set([
	"script",
	"style",
	"template",
	"noscript",
	"title"
]);
const BREAKS = new Set("br div p li dd dt td th tr h1 h2 h3 h4 h5 h6 section article ul ol table form font".split(" "));
var Element = class Element {
	parent;
	#node;
	constructor(node, parent) {
		this.#node = node;
		this.parent = parent;
	}
	get name() {
		return this.#node.tagName;
	}
	get classes() {
		return (this.attribute("class") ?? "").split(/\s+/);
	}
	attribute(name) {
		return this.#node.attrs.find((one) => one.name === name)?.value ?? null;
	}
	get text() {
		return this.textWithout(() => false);
	}
	textWithout(isLeft) {
		const parts = [];
		const open = [[this.#node, this.parent]];
		for (let next = open.pop(); next !== void 0; next = open.pop()) {
			const [node, parent] = next;
			if ("value" in node) parts.push(node.value);
			else if ("tagName" in node && !HIDDEN.has(node.tagName) && !isDrawing(node)) {
				const element = new Element(node, parent);
				if (isHidden(element) || isLeft(element)) continue;
				if (BREAKS.has(node.tagName)) parts.push(" ");
				for (const child of node.childNodes.toReversed()) open.push([child, element]);
			}
		}
		return parts.join("").replace(/\s+/g, " ").trim();
	}
};
function* elementsOf(text, enters = () => true) {
	const open = [];
	const enter = (nodes, parent) => {
		for (const node of nodes.toReversed()) open.push([node, parent]);
	};
	const read = text.slice(0, READ);
	if (!isIntricate(read)) enter(parse(read).childNodes, null);
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const [node, parent] = next;
		if (!("tagName" in node) || HIDDEN.has(node.tagName)) continue;
		const element = new Element(node, parent);
		if (isHidden(element)) continue;
		yield element;
		if (enters(element)) enter(node.childNodes, element);
	}
}
function isDrawing({ attrs }) {
	return /(?:^|\s)(?:material-(?:icons|symbols)|icon-ligature)/.test(attrs.find(({ name }) => name === "class")?.value ?? "");
}
function isHidden(element) {
	return element.attribute("hidden") !== null || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.attribute("style") ?? "");
}
function elementsOfClass({ text }, name) {
	return [...elementsOf(text)].filter(({ classes }) => classes.includes(name));
}

export { elementsOf as n, elementsOfClass as r, Element as t };