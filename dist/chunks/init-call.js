import { t as Source } from "./source.js";
import { c as stepsOf } from "./json-schema.js";
import { i as nodesOf, r as LiteralReader, t as parseProgram } from "./code.js";
import { c as record, n as UNKNOWN, t as Call } from "./value.js";

// src/site/settings/init-call.ts
async function readInitCall(path, text) {
	const isScript = /\.[cm]?[jt]sx?$/.test(path);
	const parts = isScript ? [{
		start: 0,
		code: text
	}] : inlineScripts(text);
	for (const { start, code } of parts) {
		const program = /\binit\w*\s*\(/i.test(code) ? await parseProgram(isScript ? path : "inline.mjs", code) : null;
		const call = program === null ? null : callIn(program);
		if (program === null || call === null) continue;
		const source = new Source(text);
		const at = (node) => firstLine(text, {
			start: start + node.start,
			end: start + node.end
		});
		return {
			path,
			source,
			...handedOver(program, call, at)
		};
	}
	return null;
}
function inlineScripts(html) {
	const found = [];
	const lower = html.toLowerCase();
	for (let at = lower.indexOf("<script"); at >= 0; at = lower.indexOf("<script", at + 7)) {
		const start = lower.indexOf(">", at) + 1;
		const end = lower.indexOf("<\/script", start);
		if (start === 0 || end < 0) break;
		const tag = lower.slice(at, start);
		if (!/\ssrc\s*=/.test(tag) && !/\stype\s*=\s*["']?(?!module\b|text\/javascript|text\/babel)[\w/]/.test(tag)) found.push({
			start,
			code: html.slice(start, end)
		});
		at = end;
	}
	return found;
}
function callIn(program) {
	const named = importedNames(program);
	for (const node of nodesOf(program)) {
		if (node.type !== "CallExpression") continue;
		const call = node;
		const { callee } = call;
		if ((callee.type === "Identifier" ? named.has(callee.name) && /init/i.test(callee.name) : callee.type === "MemberExpression" && callee.property.type === "Identifier" && callee.property.name === "init" && isCms(callee.object, named)) && handsOver(call)) return call;
	}
	return null;
}
function handsOver({ arguments: [given] }) {
	if (given?.type !== "ObjectExpression") return given !== void 0;
	return given.properties.some((one) => one.type === "SpreadElement" || one.computed || (one.key.type === "Identifier" ? one.key.name : "") === "config");
}
const PACKAGE = /^(?:(?:decap|netlify)-cms(?:-app|-core)?|@sveltia\/cms|@staticcms\/(?:app|core))(?:@|$)|\/(?:decap-cms|netlify-cms|@sveltia\/cms|@staticcms)/;
function importedNames(program) {
	const names = /* @__PURE__ */ new Set();
	for (const node of program.body) if (node.type === "ImportDeclaration" && PACKAGE.test(String(node.source.value))) for (const { local } of node.specifiers) names.add(local.name);
	return names;
}
function isCms(node, named) {
	if (node.type === "Identifier") return named.has(node.name) || /cms/i.test(node.name);
	return node.type === "MemberExpression" && node.property.type === "Identifier" && /cms/i.test(node.property.name);
}
function handedOver(program, call, at) {
	const reader = new LiteralReader(program);
	const names = declared(program);
	reader.isPartial = false;
	const [given] = call.arguments;
	const whole = given === void 0 || given.type === "SpreadElement" ? UNKNOWN : reader.read(given);
	const config = whole === UNKNOWN || whole instanceof Call ? UNKNOWN : record(whole)["config"];
	const isRead = typeof config === "object" && config !== null && !Array.isArray(config) && !(config instanceof Call);
	const holes = { any: reader.isPartial };
	const value = isRead ? withoutCode(config, holes) : null;
	const top = given === void 0 || given.type === "SpreadElement" ? call : given;
	return {
		value,
		isWhole: isRead && !holes.any,
		place: (pointer) => at(nodeAt(top, ["config", ...stepsOf(pointer)], names) ?? call)
	};
}
function withoutCode(value, holes) {
	if (value === UNKNOWN || value instanceof Call) {
		holes.any = true;
		return null;
	}
	if (Array.isArray(value)) return value.map((one) => withoutCode(one, holes));
	if (typeof value !== "object" || value === null) return value;
	const kept = Object.entries(value).filter(([, one]) => {
		const isCode = one === UNKNOWN || one instanceof Call;
		if (isCode) holes.any = true;
		return !isCode && one !== void 0;
	});
	return Object.fromEntries(kept.map(([key, one]) => [key, withoutCode(one, holes)]));
}
function declared(program) {
	const names = /* @__PURE__ */ new Map();
	for (const node of program.body) {
		const inner = node.type === "ExportNamedDeclaration" ? node.declaration : node;
		if (inner?.type !== "VariableDeclaration") continue;
		for (const { id, init } of inner.declarations) if (id.type === "Identifier" && init != null) names.set(id.name, init);
	}
	return names;
}
function nodeAt(top, steps, names) {
	let here = top;
	let shown = null;
	for (const step of steps) {
		for (let turns = 0; here.type === "Identifier" && turns < 10; turns++) {
			const there = names.get(here.name);
			if (there === void 0) return shown;
			here = there;
		}
		const next = here.type === "ArrayExpression" ? itemAt(here, step) : here.type === "ObjectExpression" ? valueAt(here, step) : null;
		if (next === null) return shown;
		here = next;
		shown = next;
	}
	return shown;
}
function itemAt(node, step) {
	const { elements } = node;
	const index = Number(step);
	return elements.slice(0, index + 1).every((one) => one !== null && one.type !== "SpreadElement") ? elements[index] ?? null : null;
}
function valueAt({ properties }, step) {
	for (const property of properties) {
		if (property.type !== "Property" || property.computed) continue;
		const { key } = property;
		if ((key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : null) === step) return property.value;
	}
	return null;
}
function firstLine(text, range) {
	const end = text.slice(range.start, range.end).search(/[\r\n]/);
	return end < 0 ? range : {
		start: range.start,
		end: range.start + end
	};
}

export { readInitCall };