import { n as nearest } from "./nearest.js";
import { i as isObject, r as escapeStep } from "./json-schema.js";
import { n as OPTIONS, t as FIELD_OPTIONS } from "./sveltia-options.js";

// src/cms/engines/sveltia/check-options.ts
const NAMED = /^(?:collections|singletons|asset_collections|files|fields?|types)$/;
const MAX_DEPTH = 60;
function checkOptions(value) {
	return isObject(value) ? [...inGroup({
		value,
		pointer: "",
		where: [],
		depth: 0
	}, "root")] : [];
}
function* inGroup(place, id) {
	const group = OPTIONS[id];
	if (group === void 0 || place.depth > MAX_DEPTH) return;
	const keys = group.keys.split(" ");
	for (const [key, value] of Object.entries(place.value)) {
		const pointer = `${place.pointer}/${escapeStep(key)}`;
		if (!keys.includes(key)) yield* unknown(key, pointer, place, keys);
		else yield* ofValue(value, key, pointer, place, group);
	}
}
function* unknown(option, pointer, { value, where }, keys) {
	const suggestion = nearest(option, keys);
	if (suggestion === null || Object.hasOwn(value, suggestion) || /^[_.]|^x-/.test(option)) return;
	yield trouble({
		message: "unknown-option",
		facts: {
			where,
			option,
			suggestion
		}
	}, pointer);
}
function* ofValue(value, key, pointer, place, group) {
	const { where, depth } = place;
	const words = group.values?.[key];
	const isFlag = group.flags?.split(" ").includes(key) === true;
	if (words !== void 0 && typeof value === "string" && !words.includes(value)) yield trouble({
		message: "option-value",
		facts: {
			where,
			option: key,
			value,
			allowed: words,
			suggestion: nearest(value, words)
		}
	}, pointer);
	else if (words === void 0 && isFlag && typeof value === "string" && /^(?:true|false|yes|no|on|off)$/i.test(value)) yield trouble({
		message: "option-flag",
		facts: {
			where,
			option: key,
			value
		}
	}, pointer);
	const to = group.inside?.[key];
	if (to === void 0) return;
	for (const [index, one] of Array.isArray(value) ? value.entries() : [[null, value]]) {
		if (!isObject(one)) continue;
		const id = to === "@" ? fieldGroup(one) : to;
		const label = NAMED.test(key) ? one["label"] ?? one["name"] : null;
		const below = {
			value: one,
			pointer: index === null ? pointer : `${pointer}/${index}`,
			depth: depth + 1
		};
		if (id !== null) yield* inGroup({
			...below,
			where: typeof label === "string" ? [...where, label] : where
		}, id);
	}
}
function fieldGroup({ widget = "string" }) {
	return typeof widget === "string" && Object.hasOwn(FIELD_OPTIONS, widget) ? FIELD_OPTIONS[widget] ?? null : null;
}
function trouble(said, pointer) {
	return {
		said,
		pointer,
		severity: "warning"
	};
}

export { checkOptions };