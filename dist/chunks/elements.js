import { t as parse } from "./dist.js";

// src/links/answer/elements.ts
/** So much of a page is read as a tree, in UTF-16 units: what tells is near its beginning. */
const READ = 2e5;
/** What readers do not see. */
const HIDDEN = /* @__PURE__ */ new Set([
	"script",
	"style",
	"template",
	"noscript",
	"title"
]);
/** An element of a page that was read as browsers read it. */
var Element = class {
	parent;
	#node;
	constructor(node, parent) {
		this.#node = node;
		this.parent = parent;
	}
	get classes() {
		return (this.#node.attrs.find(({ name }) => name === "class")?.value ?? "").split(/\s+/);
	}
	/** What readers see of it: references decoded, one space between words. */
	get text() {
		const parts = [];
		const open = [this.#node];
		for (let node = open.pop(); node !== void 0; node = open.pop()) if ("value" in node) parts.push(node.value);
		else if ("tagName" in node && !HIDDEN.has(node.tagName)) {
			if (node.tagName === "br") parts.push(" ");
			open.push(...node.childNodes.toReversed());
		}
		return parts.join("").replace(/\s+/g, " ").trim();
	}
};
/** The elements that bear a class and that readers see, in the order of the page. */
function elementsOfClass({ text }, name) {
	const found = [];
	const open = [];
	const enter = (nodes, parent) => {
		for (const node of nodes.toReversed()) open.push([node, parent]);
	};
	enter(parse(text.slice(0, READ)).childNodes, null);
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const [node, parent] = next;
		if (!("tagName" in node) || HIDDEN.has(node.tagName)) continue;
		const element = new Element(node, parent);
		if (element.classes.includes(name)) found.push(element);
		enter(node.childNodes, element);
	}
	return found;
}

export { elementsOfClass };