import { n as require_main } from "./languageserver.js";
import { t as Source } from "./source.js";
import { t as readAgain } from "./read-again.js";
import { t as editorRange } from "./places2.js";
import { c as stepsOf, i as isObject, r as escapeStep } from "./json-schema.js";

// src/cli/lsp/completion/offers.ts
var import_main = require_main();
const MOST = 500;
function keyOffers(page, field, site) {
	const schema = site.schemaFor(page);
	const { parent } = field;
	if (schema === null || parent === null) return [];
	const at = schema.at(parent.pointer);
	const required = new Set(at.flatMap(({ required: names }) => Array.isArray(names) ? names.map(String) : []));
	const there = new Set(parent.children.map(({ name }) => name));
	return [...new Set(at.flatMap(({ properties }) => isObject(properties) ? Object.keys(properties) : []))].filter((key) => !there.has(key) && !isBody(schema, parent.pointer, key)).map((key) => ({
		value: key,
		...told(schema, parent.pointer, key),
		isRequired: required.has(key)
	}));
}
function isBody(schema, pointer, key) {
	return pointer === "" && schema.at(`/${escapeStep(key)}`).some((one) => one["x-cms-body"] === true);
}
function told(schema, pointer, key) {
	const at = schema.at(`${pointer}/${escapeStep(key)}`);
	const text = (name) => {
		const found = at.map((one) => one[name]).find((value) => typeof value === "string" && value !== "");
		return typeof found === "string" ? found : null;
	};
	return {
		label: text("title"),
		hint: text("description")
	};
}
async function modelOffers(page, field, site) {
	const { parent } = field;
	if (parent === null || site.schemaFor(page) !== null) return [];
	let here = (await site.models()).find(({ holds }) => holds(page.path))?.schema;
	for (const step of stepsOf(parent.pointer)) here = inner(here, step);
	const { properties } = isObject(here) ? here : {};
	const there = new Set(parent.children.map(({ name }) => name));
	return Object.keys(isObject(properties) ? properties : {}).filter((key) => !there.has(key)).map((key) => ({
		value: key,
		label: null,
		hint: null,
		isRequired: false
	}));
}
function inner(schema, step) {
	const properties = isObject(schema) ? schema["properties"] : null;
	return isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : null;
}
function valueOffers(page, field, site) {
	const offers = [...(site.schemaFor(page)?.at(field.pointer) ?? []).flatMap(listed), ...named(page, field, site)];
	return [...new Map(offers.map((offer) => [offer.value, offer])).values()].slice(0, MOST);
}
function listed(schema) {
	const { enum: list, const: only, type, title, description } = schema;
	if (Array.isArray(list)) return list.flatMap((value) => offer(value));
	if (only !== void 0) return offer(only, title, description);
	return (Array.isArray(type) ? type : [type]).includes("boolean") ? [...offer(true), ...offer(false)] : [];
}
function offer(value, label, hint) {
	if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return [];
	if (value === "") return [];
	const text = (one) => typeof one === "string" ? one : null;
	return [{
		value,
		label: text(label),
		hint: text(hint),
		isRequired: false
	}];
}
function named(page, field, site) {
	const steps = stepsOf(field.pointer);
	const isHere = (path, given) => path.length === given.length && path.every((step, index) => step === "*" || step === given[index]);
	const isItem = field.parent?.kind === "sequence";
	return site.relations(page.path).filter((one) => isHere(one.field, steps) || isItem && isHere(one.field, steps.slice(0, -1))).flatMap(({ values, label }) => [...values ?? []].map(([value, path]) => {
		const title = site.pages.get(path)?.data["title"];
		return {
			value,
			label,
			hint: typeof title === "string" ? title : null,
			isRequired: false
		};
	}));
}

// src/cli/lsp/completion/written-place.ts
const HERE = "relecture-ici";
const YAML_KEY = /^(\s*(?:-\s+)*)([\p{L}\d_.-]*)$/u;
const YAML_VALUE = /^(\s*(?:-\s+)*["']?[^\s:#"'-][^:#"']*["']?:\s+)(.*)$/u;
const YAML_ITEM = /^(\s*(?:-\s+)+)(.*)$/u;
const TOML_KEY = /^(\s*)([\w-]*)$/;
const TOML_VALUE = /^(\s*[\w-]+\s*=\s*)(.*)$/;
function writtenPlaces(text, offset, isData) {
	const format = isData ? "yaml" : formatAt(text, offset);
	if (format === null) return [];
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const found = /\r?\n/.exec(text.slice(offset));
	const end = found === null ? text.length : offset + found.index;
	const line = {
		text,
		start,
		end,
		before: text.slice(start, offset),
		after: text.slice(offset, end)
	};
	return (format === "yaml" ? yamlPlaces(line) : tomlPlaces(line)).map((place) => ({
		...place,
		format
	}));
}
function yamlPlaces(line) {
	const key = YAML_KEY.exec(line.before);
	const value = YAML_VALUE.exec(line.before);
	const item = YAML_ITEM.exec(line.before);
	return [
		...key === null ? [] : keyPlace(line, key[1] ?? "", ":", ": "),
		...value === null ? [] : [valuePlace(line, value[1] ?? "", HERE)],
		...item === null || value !== null ? [] : [valuePlace(line, item[1] ?? "", HERE)]
	];
}
function tomlPlaces(line) {
	const key = TOML_KEY.exec(line.before);
	const value = TOML_VALUE.exec(line.before);
	return [...key === null ? [] : keyPlace(line, key[1] ?? "", "=", " = "), ...value === null ? [] : [valuePlace(line, value[1] ?? "", `"${HERE}"`)]];
}
function keyPlace(line, indent, sign, after) {
	const [, rest = ""] = /^[\p{L}\d_.-]*(.*)$/su.exec(line.after) ?? [];
	const hasValue = rest.trimStart().startsWith(sign);
	if (!hasValue && rest.trim() !== "") return [];
	const start = line.start + indent.length;
	const told = hasValue ? rest : `${after}0`;
	return [{
		kind: "key",
		text: line.text.slice(0, start) + HERE + told + line.text.slice(line.end),
		start,
		end: line.end - rest.length,
		after: hasValue ? "" : after
	}];
}
function valuePlace(line, lead, marker) {
	const start = line.start + lead.length;
	const end = line.start + (line.before + line.after).trimEnd().length;
	return {
		kind: "value",
		text: line.text.slice(0, start) + marker + line.text.slice(line.end),
		start,
		end: Math.max(start, end),
		after: ""
	};
}
function formatAt(text, offset) {
	const [, fence] = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text) ?? [];
	if (fence === void 0) return null;
	const close = text.indexOf(`\n${fence}`, 3);
	if (!(offset > text.indexOf("\n") && (close < 0 || offset <= close))) return null;
	return fence === "---" ? "yaml" : "toml";
}

// src/cli/lsp/completion/complete.ts
async function complete({ path, text, offset, site, parse, locale }) {
	const isData = site.plan.fileOf(path).kind === "data" && /\.ya?ml$/i.test(path);
	const source = new Source(text);
	for (const place of writtenPlaces(text, offset, isData)) {
		const page = await readAgain({ parse }, site, path, place.text);
		const field = page?.fields.find((one) => isHere(one, place)) ?? null;
		if (page === null || field === null) continue;
		const known = place.kind === "key" ? keyOffers(page, field, site) : valueOffers(page, field, site);
		const offers = place.kind === "key" && known.length === 0 ? await modelOffers(page, field, site) : known;
		if (offers.length > 0) return offers.map((offer, rank) => itemOf(offer, rank, {
			place,
			source,
			locale
		}));
	}
	return [];
}
function isHere(field, { kind }) {
	return kind === "key" ? field.name === HERE : field.kind === "scalar" && field.value === "relecture-ici";
}
function itemOf(offer, rank, { place, source, locale }) {
	const isKey = place.kind === "key";
	const written = isKey ? keyText(String(offer.value)) + place.after : valueText(offer.value, place.format);
	const { label, hint } = offer;
	const documentation = isKey || label === null || hint === null ? hint : locale.editor.names({
		label,
		title: hint
	});
	return {
		label: String(offer.value),
		kind: isKey ? import_main.CompletionItemKind.Property : import_main.CompletionItemKind.EnumMember,
		...label !== null && { detail: label },
		...documentation !== null && { documentation },
		sortText: `${offer.isRequired ? 0 : 1}${String(rank).padStart(4, "0")}`,
		filterText: written,
		textEdit: {
			range: editorRange(source, {
				start: place.start,
				end: place.end
			}),
			newText: written
		}
	};
}
function keyText(key) {
	return /^[\p{L}_][\p{L}\d_.-]*$/u.test(key) ? key : JSON.stringify(key);
}
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
function valueText(value, format) {
	if (typeof value !== "string") return String(value);
	const isPlain = /^[\p{L}_][\p{L}\d _'’.,()/-]*$/u.test(value) && !/\s$/.test(value) && !NOT_TEXT.test(value);
	return format === "yaml" && isPlain ? value : JSON.stringify(value);
}

export { complete };