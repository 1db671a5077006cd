import { n as elementsOf } from "./elements2.js";

// src/links/answer/main-part.ts
const MOST = 6;
const AROUND = /* @__PURE__ */ new Set([
	"nav",
	"footer",
	"aside",
	"select",
	"button",
	"svg"
]);
const UNSEEN = /^(?:visually-hidden|hidden-visually|sr-only|screen-reader-text|element-invisible|visuallyhidden)$/;
const NOTICE = /^(?:alert|error|flash|notice|message|msg|warning)(?:$|[-_])/;
function mainPartOf(text) {
	const statements = [];
	let main = null;
	let isDated = false;
	const isAround = (element) => AROUND.has(element.name) || /^(?:banner|navigation|contentinfo|search)$/.test(element.attribute("role") ?? "") || element.name === "header" && !isInside(element, /^(?:main|article|section)$/);
	for (const element of elementsOf(text, (one) => !isAround(one))) {
		if (element.name === "body" || element.name === "main" || element.attribute("role") === "main") {
			if (element.name !== "body") statements.length = 0;
			main = element;
		}
		if (element.name === "time") isDated = true;
		const kind = kindOf(element);
		if (kind === null || isAround(element) || statements.length >= MOST || element.classes.some((one) => UNSEEN.test(one))) continue;
		const said = element.text;
		if (said !== "") statements.push({
			kind,
			text: said
		});
	}
	const said = main?.textWithout(isAround) ?? "";
	return {
		statements,
		words: said.match(/\p{L}+/gu)?.length ?? 0,
		text: said,
		isDated
	};
}
function kindOf(element) {
	if (element.name === "h1") return "h1";
	if (/^h[2-4]$/.test(element.name)) return "heading";
	if (/^(?:alert|status)$/.test(element.attribute("role") ?? "") || element.classes.some((one) => NOTICE.test(one))) return "alert";
	return element.name === "p" ? "paragraph" : null;
}
function isInside(element, names) {
	for (let at = element.parent; at !== null; at = at.parent) if (names.test(at.name)) return true;
	return false;
}

export { mainPartOf };