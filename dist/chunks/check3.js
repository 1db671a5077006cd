import { n as nearest } from "./nearest.js";
import { i as isObject, r as escapeStep } from "./json-schema.js";
import { n as isExpression } from "./option.js";

// src/cms/engines/pages-cms/options.ts
const MEDIA = "input!:text output!:text path:text extensions:texts categories:texts=image|document|video|audio|compressed|code|font|spreadsheet rename:flag|text=safe|random commit:group>commit label actions";
const FIELD = "label description component:text default fields:list>field hidden:flag readonly:flag required:flag pattern:text|group>pattern options:group>options blocks:list>block blockKey:text type:text list:flag|group>list";
const WRITTEN = {
	root: "cache:flag hide:flag media:text|group|list>media content:list>entry components:group actions:list settings:flag|group>settings",
	settings: "config:flag cache:flag hide:flag content:group>merging commit:group>commit",
	merging: "merge:flag",
	commit: "templates:group>templates identity:text=app|user message",
	templates: "create:text update:text delete:text rename:text",
	media: `name:text ${MEDIA}`,
	"named-media": `name!:text ${MEDIA}`,
	entry: "name!:text label:text description type!:text=collection|file|group path!:text operations:group>operations filename:text|group>filename exclude:texts view:group>view format:text=yaml-frontmatter|json-frontmatter|toml-frontmatter|yaml|json|toml|datagrid|code|raw delimiters:text|texts subfolders:flag fields:list>field list:flag|group>list commit:group>commit actions extension",
	group: "name!:text label:text description type items!:list>entry",
	operations: "create:flag rename:flag delete:flag",
	filename: "template!:text field:flag|text=create",
	view: "layout:text=tree|list node:text|group>node fields:texts primary:text sort:texts search:texts default:group>order",
	node: "filename!:text hideDirs:text=all|nodes|others",
	order: "search:text sort:text order:text=asc|desc",
	list: "min:number max:number collapsible:flag|group>folded default",
	folded: "collapsed:flag summary:text",
	pattern: "regex!:text message:text",
	options: "minlength maxlength min max step time format multiple unique values media path extensions categories rename collection search value label template store placeholder rows switcher input generate editable image fetch",
	field: `name!:text ${FIELD}`,
	block: `name!:text ${FIELD}`,
	component: `name ${FIELD}`
};
const read = /* @__PURE__ */ new Map();
function optionsOf(id) {
	const known = read.get(id);
	if (known !== void 0) return known;
	const group = new Map((WRITTEN[id] ?? "").split(" ").map(optionOf));
	read.set(id, group);
	return group;
}
function optionOf(written) {
	const [, name = "", needed, kinds, words, inside] = /^(\w+)(!)?(?::([\w|]+))?(?:=([\w|-]+))?(?:>(\w+))?$/.exec(written) ?? [];
	const parts = (text) => text?.split("|") ?? [];
	return [name, {
		isNeeded: needed !== void 0,
		kinds: parts(kinds),
		words: parts(words),
		inside: inside ?? null
	}];
}
const TYPES = "boolean code date file image number reference rich-text select string text uuid object block".split(" ");

// src/cms/engines/pages-cms/place.ts
function trouble(said, pointer, severity = "error") {
	return {
		said,
		pointer,
		severity
	};
}

// src/cms/engines/pages-cms/check-field.ts
function* checkField({ value, pointer, where }, id, known) {
	const { component } = value;
	if (typeof component === "string" && !known.components.includes(component)) {
		const facts = {
			where,
			component,
			suggestion: nearest(component, known.components)
		};
		yield trouble({
			message: "pages-component",
			facts
		}, `${pointer}/component`);
	}
	if (id === "block") yield* ofBlock(value, pointer, where);
	else yield* ofType(value, pointer, where, id);
	yield* ofPattern(value, pointer, where);
	if (id !== "component") yield* ofOptions(value, pointer, where, known);
}
function* ofBlock(value, pointer, where) {
	if (value["fields"] === void 0 && value["component"] === void 0) yield trouble({
		message: "pages-missing",
		facts: {
			where,
			key: "fields"
		}
	}, pointer);
}
function* ofType(value, pointer, where, id) {
	const { type, component, fields, blocks, blockKey } = value;
	if (typeof type === "string" && component === void 0 && !TYPES.includes(type)) {
		const facts = {
			where,
			type,
			suggestion: nearest(type, TYPES)
		};
		yield trouble({
			message: "pages-type",
			facts
		}, `${pointer}/type`, facts.suggestion === null ? "warning" : "error");
	}
	if (type === void 0 && component === void 0 && !(Array.isArray(fields) && fields.length > 0)) yield trouble({
		message: "pages-no-type",
		facts: { where }
	}, pointer, "warning");
	if (type !== void 0 && component !== void 0) yield trouble({
		message: "pages-both",
		facts: { where }
	}, `${pointer}/type`, "warning");
	if (type === "object" && fields === void 0 && component === void 0) yield trouble({
		message: "pages-missing",
		facts: {
			where,
			key: "fields"
		}
	}, pointer);
	if (type === "block" && blocks === void 0 && component === void 0) yield trouble({
		message: "pages-missing",
		facts: {
			where,
			key: "blocks"
		}
	}, pointer);
	if (id !== "component" && blockKey !== void 0 && type !== "block" && component === void 0) yield trouble({
		message: "pages-block-key",
		facts: { where }
	}, `${pointer}/blockKey`, "warning");
}
function* ofPattern({ pattern }, pointer, where) {
	const own = isObject(pattern) ? pattern["regex"] : pattern;
	if (typeof own !== "string" || isExpression(own)) return;
	const at = isObject(pattern) ? `${pointer}/pattern/regex` : `${pointer}/pattern`;
	yield trouble({
		message: "pages-pattern",
		facts: {
			where,
			pattern: own
		}
	}, at);
}
function* ofOptions({ type, options: written }, pointer, where, known) {
	const { values, collection, media } = isObject(written) ? written : {};
	if (type === "select" && !(Array.isArray(values) && values.length > 0)) yield trouble({
		message: "pages-choices",
		facts: { where }
	}, values === void 0 ? pointer : `${pointer}/options/values`);
	if (type === "reference" && typeof collection !== "string") yield trouble({
		message: "pages-no-collection",
		facts: { where }
	}, pointer);
	if (type === "reference" && typeof collection === "string" && !known.contents.includes(collection)) {
		const facts = {
			where,
			collection,
			suggestion: nearest(collection, known.contents)
		};
		yield trouble({
			message: "unknown-collection",
			facts
		}, `${pointer}/options/collection`);
	}
	if (typeof media === "string" && !known.media.includes(media)) {
		const facts = {
			where,
			media,
			suggestion: nearest(media, known.media)
		};
		yield trouble({
			message: "pages-media",
			facts
		}, `${pointer}/options/media`);
	}
}

// src/cms/engines/pages-cms/check.ts
const MAX_DEPTH = 60;
function checkPagesCms(value) {
	if (value === null || value === void 0) return [];
	if (!isObject(value)) return [trouble({
		message: "pages-kind",
		facts: {
			where: [],
			key: null,
			expected: ["group"]
		}
	}, "")];
	const known = {
		components: isObject(value["components"]) ? Object.keys(value["components"]) : [],
		media: mediaIn(value["media"]),
		contents: contentsIn(value["content"]).map(({ name }) => name)
	};
	const root = {
		value,
		pointer: "",
		where: [],
		depth: 0
	};
	return [
		...inGroup(root, "root", known),
		...inComponents(root, known),
		...sameNames(value["content"])
	];
}
function* inComponents({ value, ...place }, known) {
	const { components } = value;
	for (const [name, one] of isObject(components) ? Object.entries(components) : []) {
		const pointer = `/components/${escapeStep(name)}`;
		if (isObject(one)) yield* inGroup({
			...place,
			value: one,
			pointer,
			where: [name],
			depth: 1
		}, "component", known);
		else yield trouble({
			message: "pages-kind",
			facts: {
				where: [name],
				key: null,
				expected: ["group"]
			}
		}, pointer);
	}
}
function* inGroup(place, id, known) {
	const { value, where, pointer, depth } = place;
	if (depth > MAX_DEPTH) return;
	const group = optionsOf(id);
	for (const [key, { isNeeded }] of group) if (isNeeded && (value[key] === void 0 || value[key] === null)) yield trouble({
		message: "pages-missing",
		facts: {
			where,
			key
		}
	}, pointer);
	for (const [key, one] of Object.entries(value)) {
		const at = `${pointer}/${escapeStep(key)}`;
		const option = group.get(key);
		if (option === void 0) yield* misspelt(key, at, place, [...group.keys()]);
		else if (one !== null) yield* ofValue(key, one, at, place, option, known);
	}
	if (/^(?:field|block|component)$/.test(id)) yield* checkField(place, id, known);
}
function* misspelt(key, at, { value, where }, keys) {
	const suggestion = nearest(key, keys);
	if (suggestion === null || Object.hasOwn(value, suggestion) || /^[_.]|^x-/.test(key)) return;
	yield trouble({
		message: "pages-key",
		facts: {
			where,
			key,
			suggestion
		}
	}, at, "warning");
}
function* ofValue(key, value, pointer, { where, depth }, { kinds, words, inside }, known) {
	const kind = kindOf(value);
	const isKind = kinds.some((one) => one === kind || one === "texts" && kind === "list");
	if (kinds.length > 0 && !isKind) {
		yield trouble({
			message: "pages-kind",
			facts: {
				where,
				key,
				expected: kinds
			}
		}, pointer);
		return;
	}
	if (key === "name" && typeof value === "string" && !/^[\w-]+$/.test(value)) yield trouble({
		message: "pages-name",
		facts: {
			where,
			name: value
		}
	}, pointer, "warning");
	if (Array.isArray(value) && kinds.includes("texts")) yield* ofTexts(key, value, pointer, where);
	if (words.length > 0) yield* ofWords(key, value, pointer, where, words);
	if (inside === null) return;
	for (const [index, one] of each(value)) {
		const at = index === null ? pointer : `${pointer}/${index}`;
		if (isObject(one)) {
			const id = inside === "entry" && one["type"] === "group" ? "group" : inside === "media" && index !== null ? "named-media" : inside;
			const named = index === null ? [] : [labelOf(one) ?? index + 1];
			yield* inGroup({
				value: one,
				pointer: at,
				where: [...where, ...named],
				depth: depth + 1
			}, id, known);
		} else if (index !== null) yield trouble({
			message: "pages-kind",
			facts: {
				where,
				key: null,
				expected: ["group"]
			}
		}, at);
	}
}
function each(value) {
	return Array.isArray(value) ? value.entries() : [[null, value]];
}
function* ofTexts(key, list, pointer, where) {
	const wrong = list.findIndex((one) => typeof one !== "string");
	const facts = {
		where,
		key,
		expected: ["texts"]
	};
	if (wrong !== -1) yield trouble({
		message: "pages-kind",
		facts
	}, `${pointer}/${wrong}`);
	else if (key === "delimiters" && list.length !== 2) yield trouble({
		message: "pages-kind",
		facts: {
			...facts,
			expected: ["text", "two-texts"]
		}
	}, pointer);
}
function* ofWords(key, value, pointer, where, allowed) {
	for (const [index, one] of each(value)) {
		if (typeof one !== "string" || allowed.includes(one)) continue;
		const facts = {
			where,
			key,
			value: one,
			allowed,
			suggestion: nearest(one, allowed)
		};
		yield trouble({
			message: "pages-value",
			facts
		}, index === null ? pointer : `${pointer}/${index}`);
	}
}
function kindOf(value) {
	if (Array.isArray(value)) return "list";
	if (isObject(value)) return "group";
	return typeof value === "string" ? "text" : typeof value === "boolean" ? "flag" : typeof value === "number" ? "number" : null;
}
function labelOf({ label, name }) {
	return typeof label === "string" && label !== "" ? label : typeof name === "string" ? name : null;
}
function namesIn(list) {
	return list.flatMap((one) => isObject(one) && typeof one["name"] === "string" ? [one["name"]] : []);
}
function mediaIn(value) {
	if (Array.isArray(value)) return namesIn(value);
	return value === void 0 || value === null ? [] : isObject(value) && typeof value["name"] === "string" ? [value["name"]] : ["default"];
}
function contentsIn(value, pointer = "/content", depth = 0) {
	if (!Array.isArray(value) || depth > MAX_DEPTH) return [];
	return value.flatMap((one, index) => {
		if (!isObject(one)) return [];
		const at = `${pointer}/${index}`;
		if (one["type"] === "group") return contentsIn(one["items"], `${at}/items`, depth + 1);
		return typeof one["name"] === "string" ? [{
			name: one["name"],
			pointer: at
		}] : [];
	});
}
function* sameNames(content) {
	const seen = /* @__PURE__ */ new Set();
	for (const { name, pointer } of contentsIn(content)) {
		if (seen.has(name)) yield trouble({
			message: "pages-same-name",
			facts: { name }
		}, `${pointer}/name`);
		seen.add(name);
	}
}

export { checkPagesCms };