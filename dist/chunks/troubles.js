import { n as nearest } from "./nearest.js";
import { i as isObject, r as escapeStep } from "./json-schema.js";

// src/cms/shape/choose.ts
function choose(value, names, table, faults) {
	const [only, ...others] = names;
	if (only !== void 0 && others.length === 0) return { group: only };
	for (const tag of ["widget", "name"]) {
		const tagged = byTag(value, names, tag, table);
		if (tagged === null) continue;
		if (!("groups" in tagged)) return tagged;
		const [first, ...rest] = tagged.groups;
		if (first !== void 0 && rest.length === 0) return { group: first };
		return byMarks(value, tagged.groups, table) ?? best(value, tagged.groups, table, faults);
	}
	return byMarks(value, names, table) ?? best(value, names, table, faults);
}
function byTag(value, names, tag, table) {
	const words = new Map(names.map((name) => [name, wordsOf(table.group(name), tag)]));
	const untagged = names.filter((name) => words.get(name)?.length === 0);
	if (untagged.length > 1 || untagged.length === names.length) return null;
	const own = value[tag];
	const fits = (name) => own === void 0 ? table.group(name).options.get(tag)?.asked === false : words.get(name).includes(own);
	const found = names.filter((name) => !untagged.includes(name) && fits(name));
	if (found.length > 0) return { groups: found };
	if (untagged.length > 0) return { groups: untagged };
	return own === void 0 ? { missing: [tag] } : {
		tag,
		words: [...new Set([...words.values()].flat())]
	};
}
function wordsOf({ options }, tag) {
	return (options.get(tag)?.types ?? []).flatMap((type) => type.is === "word" && typeof type.word === "string" ? [type.word] : []);
}
function byMarks(value, names, table) {
	const marks = names.map((name) => {
		const others = names.filter((other) => other !== name).map((other) => table.group(other).options);
		return [...table.group(name).options].flatMap(([key, option]) => option.asked ? [key] : []).filter((key) => !others.some((options) => options.has(key)));
	});
	if (marks.filter((own) => own.length === 0).length > 1) return null;
	const plain = names.find((_, index) => marks[index]?.some((key) => Object.hasOwn(value, key))) ?? names.find((_, index) => marks[index]?.length === 0);
	return plain === void 0 ? { missing: [...new Set(marks.flat())] } : { group: plain };
}
function best(value, names, table, faults) {
	const [first] = names.map((name) => {
		const { options, open } = table.group(name);
		return {
			name,
			score: (open ? 0 : Object.keys(value).filter((key) => !options.has(key)).length) + faults(name)
		};
	}).sort((a, b) => a.score - b.score);
	return { group: first?.name ?? "" };
}

// src/cms/shape/fault.ts
function expectedOf(type) {
	if (type.is === "kind") return [type.kind];
	if (type.is === "word") return [JSON.stringify(type.word)];
	if (type.is === "list" || type.is === "tuple") return ["list"];
	return type.is === "any" ? [] : ["map"];
}
function kindOf$1(value) {
	if (value === null || value === void 0) return "null";
	if (Array.isArray(value)) return "list";
	if (typeof value === "number" || typeof value === "bigint") return "number";
	if (typeof value === "boolean") return "flag";
	return isObject(value) && !(value instanceof Date) ? "map" : "text";
}

// src/cms/shape/check-shape.ts
const NAMED = /^(?:collections|singletons|asset_collections|files|fields?|types)$/;
const MAX_DEPTH = 60;
function checkShape(value, table, root) {
	if (!isObject(value)) return [];
	return [...ofGroup({
		value,
		pointer: "",
		where: [],
		depth: 0,
		option: ""
	}, value, table.group(root), table)];
}
function* ofGroup(place, value, group, table) {
	const { pointer, where, depth } = place;
	if (depth > MAX_DEPTH) return;
	const meant = /* @__PURE__ */ new Set();
	for (const key of Object.keys(value)) {
		if (group.options.has(key) || group.open || /^[_.]|^x-/.test(key)) continue;
		const suggestion = nearest(key, group.options.keys());
		if (suggestion === null || Object.hasOwn(value, suggestion)) continue;
		meant.add(suggestion);
		const fault = {
			is: "unknown",
			option: key,
			suggestion,
			asked: group.options.get(suggestion)?.asked === true
		};
		yield {
			pointer: `${pointer}/${escapeStep(key)}`,
			where,
			fault
		};
	}
	for (const [key, { asked, types }] of group.options) if (Object.hasOwn(value, key)) yield* ofTypes({
		value: value[key],
		pointer: `${pointer}/${escapeStep(key)}`,
		where,
		depth: depth + 1,
		option: key
	}, types, table);
	else if (asked && !meant.has(key)) yield {
		pointer,
		where,
		fault: {
			is: "missing",
			options: [key],
			of: NAMED.test(place.option) ? place.option : null
		}
	};
}
function* ofTypes(place, types, table) {
	const { value } = place;
	if (types.some(({ is }) => is === "any")) return;
	const kind = kindOf$1(value);
	if (types.some((type) => type.is === "kind" && type.kind === kind)) return;
	if (types.some((type) => type.is === "word" && type.word === value)) return;
	if (isObject(value)) yield* ofMap(place, value, types, table);
	else if (Array.isArray(value)) yield* ofList(place, value, types, table);
	else yield otherwise(place, types, kind);
}
function* ofMap(place, value, types, table) {
	if (types.some(({ is }) => is === "texts")) {
		for (const [key, one] of Object.entries(value)) if (typeof one !== "string") yield otherwise(within(place, key, one), [TEXT], kindOf$1(one));
		return;
	}
	const names = types.flatMap((type) => type.is === "group" ? [type.name] : []);
	if (names.length === 0) {
		yield otherwise(place, types, "map");
		return;
	}
	const where = [...place.where, ...nameOf(place, value)];
	const own = {
		...place,
		where
	};
	const chosen = choose(value, names, table, (name) => [...ofGroup(own, value, table.group(name), table)].length);
	if ("group" in chosen) yield* ofGroup(own, value, table.group(chosen.group), table);
	else if ("tag" in chosen) yield otherwise({
		...within(place, chosen.tag, value[chosen.tag]),
		where
	}, chosen.words.map((word) => ({
		is: "word",
		word
	})), kindOf$1(value[chosen.tag]));
	else yield {
		pointer: place.pointer,
		where,
		fault: {
			is: "missing",
			options: chosen.missing,
			of: null
		}
	};
}
const ANY = [{ is: "any" }];
const TEXT = {
	is: "kind",
	kind: "text"
};
function within(place, key, value) {
	return {
		...place,
		value,
		pointer: `${place.pointer}/${escapeStep(key)}`,
		where: [...place.where, place.option],
		option: key
	};
}
function nameOf({ option, pointer }, value) {
	const rank = Number(/\/(\d+)$/.exec(pointer)?.[1] ?? NaN) + 1;
	const label = NAMED.test(option) ? value["label"] ?? value["name"] : null;
	if (typeof label === "string" && label !== "") return [label];
	return Number.isNaN(rank) ? [option] : [option, rank];
}
function* ofList(place, value, types, table) {
	const items = (types_) => value.flatMap((one, index) => [...ofTypes({
		...place,
		value: one,
		pointer: `${place.pointer}/${index}`,
		depth: place.depth + 1
	}, types_, table)]);
	const [best] = types.flatMap((type) => {
		if (type.is === "list") return [type.filled && value.length === 0 ? [counted(place, null)] : items(type.item)];
		if (type.is !== "tuple") return [];
		const own = value.flatMap((one, index) => [...ofTypes({
			...place,
			value: one,
			pointer: `${place.pointer}/${index}`
		}, type.items[index] ?? ANY, table)]);
		return [own.length === 0 && value.length !== type.items.length ? [counted(place, type.items.length)] : own];
	}).sort((a, b) => a.length - b.length);
	if (best === void 0) yield otherwise(place, types, "list");
	else yield* best;
}
function counted({ pointer, where, option }, count) {
	return {
		pointer,
		where,
		fault: {
			is: "count",
			option,
			count
		}
	};
}
function otherwise({ value, pointer, where, option }, types, kind) {
	const found = typeof value === "boolean" ? `${value}` : kind;
	const words = types.flatMap((type) => type.is === "word" && typeof type.word === "string" ? [type.word] : []);
	const takesFlags = types.some((type) => type.is === "kind" && type.kind === "flag");
	if (typeof value === "string" && takesFlags && /^(?:true|false|yes|no|on|off)$/i.test(value)) return {
		pointer,
		where,
		fault: {
			is: "flag",
			option,
			value
		}
	};
	if (typeof value === "string" && words.length > 0) {
		const allowed = takesFlags ? [
			"true",
			"false",
			...words
		] : words;
		return {
			pointer,
			where,
			fault: {
				is: "word",
				option,
				value,
				allowed,
				suggestion: nearest(value, allowed)
			}
		};
	}
	return {
		pointer,
		where,
		fault: {
			is: "kind",
			option,
			expected: [...new Set(types.flatMap(expectedOf))],
			found
		}
	};
}

// src/cms/shape/notation.ts
const KINDS = [
	"text",
	"number",
	"flag",
	"null",
	"map",
	"list"
];
var ShapeTable = class {
	#lines;
	#groups = /* @__PURE__ */ new Map();
	constructor(lines) {
		this.#lines = lines;
	}
	group(name) {
		const known = this.#groups.get(name);
		if (known !== void 0) return known;
		const options = /* @__PURE__ */ new Map();
		let open = false;
		for (const part of (this.#lines[name] ?? "...").split("; ")) if (part === "...") open = true;
		else if (part.startsWith("...")) for (const one of this.group(part.slice(3)).options) options.set(...one);
		else options.set(...this.#option(part));
		const group = {
			options,
			open
		};
		this.#groups.set(name, group);
		return group;
	}
	#option(part) {
		const [, key = "", asked, type = "text"] = /^([\w$]+)(!)?(?:: (.*))?$/.exec(part) ?? [];
		return [key, {
			asked: asked !== void 0,
			types: this.#types(new Reader(type))
		}];
	}
	#types(reader) {
		const all = [...this.#type(reader)];
		while (reader.take("|")) all.push(...this.#type(reader));
		return all;
	}
	#type(reader) {
		if (reader.take("[")) return [this.#list(reader)];
		const word = reader.next();
		if (word.startsWith("\"") || word === "false") return [{
			is: "word",
			word: JSON.parse(word)
		}];
		if (word === "any") return [{ is: "any" }];
		if (word === "map" && reader.take("of") && reader.take("text")) return [{ is: "texts" }];
		if (KINDS.includes(word)) return [{
			is: "kind",
			kind: word
		}];
		const line = this.#lines[word];
		return line?.startsWith("= ") === true ? this.#types(new Reader(line.slice(2))) : [{
			is: "group",
			name: word
		}];
	}
	#list(reader) {
		const items = [this.#types(reader)];
		while (reader.take(",")) items.push(this.#types(reader));
		reader.take("]");
		const [item = []] = items;
		return items.length > 1 ? {
			is: "tuple",
			items
		} : {
			is: "list",
			item,
			filled: reader.take("+")
		};
	}
};
var Reader = class {
	#parts;
	#at = 0;
	constructor(text) {
		this.#parts = text.match(/"[^"]*"|\w+|[[\]|,+]/g) ?? [];
	}
	next() {
		return this.#parts[this.#at++] ?? "any";
	}
	take(part) {
		if (this.#parts[this.#at] !== part) return false;
		this.#at++;
		return true;
	}
};

// src/cms/shape/troubles.ts
function shapeTroubles(value, shapes, root, reader) {
	return checkShape(value, new ShapeTable(shapes), root).map((trouble) => asTrouble(trouble, reader));
}
function joined(forms, shape) {
	const told = new Set(forms.map(({ pointer }) => pointer));
	const isMissing = ({ said }) => MISSING.includes(said.message);
	const meant = shape.map((trouble) => {
		const { said, pointer } = trouble;
		if (said.message !== "unknown-option") return trouble;
		const lack = forms.find((form) => form.pointer === parentOf(pointer) && lacks(form.said, said.facts.suggestion));
		if (lack === void 0) return trouble;
		return {
			...trouble,
			said: {
				...said,
				facts: {
					...said.facts,
					asked: true
				}
			},
			severity: lack.severity
		};
	});
	const mended = meant.flatMap(({ said, pointer }) => said.message === "unknown-option" && said.facts.asked ? [parentOf(pointer)] : []);
	const there = shape.flatMap(({ said, pointer }) => said.message === "missing-option" ? [] : [pointer]);
	const isThere = ({ said, pointer }) => (LOOKED_FOR[said.message] ?? []).some((option) => there.includes(`${pointer}/${option}`));
	return [...forms.filter((form) => !(isMissing(form) && mended.includes(form.pointer)) && !isThere(form)), ...meant.filter((trouble) => !((isMissing(trouble) || trouble.said.message === "unknown-option") && told.has(trouble.pointer)))];
}
const MISSING = [
	"no-name",
	"no-place",
	"no-target",
	"no-options",
	"missing-option"
];
const LOOKED_FOR = {
	"no-collections": ["collections", "singletons"],
	"no-name": ["name", "divider"],
	"no-place": [
		"folder",
		"files",
		"divider"
	],
	"no-target": ["collection", "value_field"],
	"no-options": ["options"]
};
const parentOf = (pointer) => pointer.slice(0, pointer.lastIndexOf("/"));
function lacks(said, option) {
	return said.message === "missing-option" && said.facts.options.includes(option);
}
function asTrouble({ pointer, where, fault }, reader) {
	return {
		said: sentence(fault, {
			...reader,
			where,
			item: itemOf(pointer)
		}),
		pointer,
		severity: reader.refuses && fault.is !== "word" && (fault.is !== "unknown" || fault.asked) ? "error" : "warning"
	};
}
function itemOf(pointer) {
	const index = /\/(\d+)$/.exec(pointer)?.[1];
	return index === void 0 ? null : Number(index) + 1;
}
function sentence(fault, told) {
	const { engine, refuses, where, item } = told;
	switch (fault.is) {
		case "missing": {
			const kind = kindOf(fault.of);
			return fault.options[0] === "name" && kind !== null ? {
				message: "no-name",
				facts: { kind }
			} : {
				message: "missing-option",
				facts: {
					engine,
					refuses,
					where,
					options: fault.options
				}
			};
		}
		case "unknown": {
			const { option, suggestion, asked } = fault;
			return {
				message: "unknown-option",
				facts: {
					engine,
					where,
					option,
					suggestion,
					asked: asked && refuses
				}
			};
		}
		case "word": {
			const { option, value, allowed, suggestion } = fault;
			return {
				message: "option-value",
				facts: {
					engine,
					refuses,
					where,
					option,
					value,
					allowed,
					suggestion
				}
			};
		}
		case "flag": return {
			message: "option-flag",
			facts: {
				engine,
				refuses,
				where,
				option: fault.option,
				value: fault.value
			}
		};
		case "kind": {
			const { option, expected, found } = fault;
			return {
				message: "option-kind",
				facts: {
					engine,
					refuses,
					where,
					option,
					item,
					expected,
					found
				}
			};
		}
		case "count": return {
			message: "option-count",
			facts: {
				engine,
				refuses,
				where,
				option: fault.option,
				count: fault.count
			}
		};
	}
}
function kindOf(option) {
	if (option === "collections") return "collection";
	if (option === "files" || option === "singletons") return "file";
	return option === "field" || option === "fields" || option === "types" ? "field" : null;
}

export { shapeTroubles as n, joined as t };