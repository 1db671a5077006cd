import { n as nearest } from "./nearest.js";
import { i as isObject, r as escapeStep } from "./json-schema.js";
import { n as isExpression } from "./option.js";

// src/cms/engines/pages-cms/options.ts
const TEXT = ["text"];
const FLAG = ["flag"];
const LIST = ["list"];
const GROUP = ["group"];
const COMMIT = {
	kinds: { commit: GROUP },
	inside: { commit: "commit" }
};
const FIELD = {
	kinds: {
		name: TEXT,
		type: TEXT,
		component: TEXT,
		fields: LIST,
		blocks: LIST,
		list: ["flag", "group"],
		hidden: FLAG,
		readonly: FLAG,
		required: FLAG,
		pattern: ["text", "group"],
		options: GROUP,
		blockKey: TEXT
	},
	inside: {
		list: "list",
		pattern: "pattern",
		options: "options"
	}
};
const FIELD_KEYS = "name type label description component default fields list hidden readonly required pattern options blocks blockKey";
const MEDIA = {
	keys: "input output path extensions categories rename commit name label actions",
	needs: "input output",
	texts: "extensions categories",
	kinds: {
		input: TEXT,
		output: TEXT,
		path: TEXT,
		extensions: LIST,
		categories: LIST,
		rename: ["flag", "text"],
		name: TEXT,
		label: TEXT,
		...COMMIT.kinds
	},
	words: {
		categories: [
			"image",
			"document",
			"video",
			"audio",
			"compressed",
			"code",
			"font",
			"spreadsheet"
		],
		rename: ["safe", "random"]
	},
	inside: COMMIT.inside
};
const OPTIONS = {
	root: {
		keys: "cache hide media content components actions settings",
		kinds: {
			cache: FLAG,
			hide: FLAG,
			media: [
				"text",
				"group",
				"list"
			],
			content: LIST,
			components: GROUP,
			actions: LIST,
			settings: ["flag", "group"]
		},
		inside: {
			media: "media",
			content: "entry",
			settings: "settings"
		}
	},
	settings: {
		keys: "config cache hide content commit",
		kinds: {
			config: FLAG,
			cache: FLAG,
			hide: FLAG,
			content: GROUP,
			...COMMIT.kinds
		},
		inside: {
			content: "merging",
			...COMMIT.inside
		}
	},
	merging: {
		keys: "merge",
		kinds: { merge: FLAG }
	},
	commit: {
		keys: "templates identity message",
		kinds: {
			templates: GROUP,
			identity: TEXT
		},
		words: { identity: ["app", "user"] },
		inside: { templates: "templates" }
	},
	templates: {
		keys: "create update delete rename",
		kinds: {
			create: TEXT,
			update: TEXT,
			delete: TEXT,
			rename: TEXT
		}
	},
	media: MEDIA,
	"named-media": {
		...MEDIA,
		needs: "name input output"
	},
	entry: {
		keys: "name label description type path operations filename exclude view format delimiters subfolders fields list commit actions extension",
		needs: "name type path",
		texts: "exclude delimiters",
		kinds: {
			name: TEXT,
			label: TEXT,
			type: TEXT,
			path: TEXT,
			operations: GROUP,
			filename: ["text", "group"],
			exclude: LIST,
			view: GROUP,
			format: TEXT,
			delimiters: ["text", "list"],
			subfolders: FLAG,
			fields: LIST,
			list: ["flag", "group"],
			...COMMIT.kinds
		},
		words: {
			type: [
				"collection",
				"file",
				"group"
			],
			format: [
				"yaml-frontmatter",
				"json-frontmatter",
				"toml-frontmatter",
				"yaml",
				"json",
				"toml",
				"datagrid",
				"code",
				"raw"
			]
		},
		inside: {
			operations: "operations",
			filename: "filename",
			view: "view",
			list: "list",
			fields: "field",
			...COMMIT.inside
		}
	},
	group: {
		keys: "name label description type items",
		needs: "name items",
		kinds: {
			name: TEXT,
			label: TEXT,
			items: LIST
		},
		inside: { items: "entry" }
	},
	operations: {
		keys: "create rename delete",
		kinds: {
			create: FLAG,
			rename: FLAG,
			delete: FLAG
		}
	},
	filename: {
		keys: "template field",
		needs: "template",
		kinds: {
			template: TEXT,
			field: ["flag", "text"]
		},
		words: { field: ["create"] }
	},
	view: {
		keys: "layout node fields primary sort search default",
		texts: "fields sort search",
		kinds: {
			layout: TEXT,
			node: ["text", "group"],
			fields: LIST,
			primary: TEXT,
			sort: LIST,
			search: LIST,
			default: GROUP
		},
		words: { layout: ["tree", "list"] },
		inside: {
			node: "node",
			default: "order"
		}
	},
	node: {
		keys: "filename hideDirs",
		needs: "filename",
		kinds: {
			filename: TEXT,
			hideDirs: TEXT
		},
		words: { hideDirs: [
			"all",
			"nodes",
			"others"
		] }
	},
	order: {
		keys: "search sort order",
		kinds: {
			search: TEXT,
			sort: TEXT,
			order: TEXT
		},
		words: { order: ["asc", "desc"] }
	},
	list: {
		keys: "min max collapsible default",
		kinds: {
			min: ["number"],
			max: ["number"],
			collapsible: ["flag", "group"]
		},
		inside: { collapsible: "folded" }
	},
	folded: {
		keys: "collapsed summary",
		kinds: {
			collapsed: FLAG,
			summary: TEXT
		}
	},
	pattern: {
		keys: "regex message",
		needs: "regex",
		kinds: {
			regex: TEXT,
			message: TEXT
		}
	},
	options: { keys: "minlength maxlength min max step time format multiple unique values media path extensions categories rename collection search value label template store placeholder rows switcher input generate editable image fetch" },
	field: {
		keys: FIELD_KEYS,
		needs: "name",
		...FIELD,
		inside: {
			...FIELD.inside,
			fields: "field",
			blocks: "block"
		}
	},
	block: {
		keys: FIELD_KEYS,
		needs: "name",
		...FIELD,
		inside: { fields: "field" }
	},
	component: {
		keys: FIELD_KEYS,
		...FIELD,
		inside: {
			...FIELD.inside,
			fields: "field",
			blocks: "block"
		}
	}
};
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
	const group = OPTIONS[id];
	if (group === void 0 || depth > MAX_DEPTH) return;
	for (const key of (group.needs ?? "").split(" ")) if (key !== "" && (value[key] === void 0 || value[key] === null)) yield trouble({
		message: "pages-missing",
		facts: {
			where,
			key
		}
	}, pointer);
	const keys = group.keys.split(" ");
	for (const [key, one] of Object.entries(value)) {
		const at = `${pointer}/${escapeStep(key)}`;
		if (!keys.includes(key)) yield* misspelt(key, at, place, keys);
		else if (one !== null) yield* ofValue(key, one, at, place, group, known);
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
function* ofValue(key, value, pointer, { where, depth }, group, known) {
	const expected = group.kinds?.[key];
	if (expected !== void 0 && !expected.some((kind) => kind === kindOf(value))) {
		yield trouble({
			message: "pages-kind",
			facts: {
				where,
				key,
				expected
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
	if (Array.isArray(value) && group.texts?.split(" ").includes(key)) yield* ofTexts(key, value, pointer, where);
	yield* ofWords(key, value, pointer, where, group.words?.[key]);
	const inside = group.inside?.[key];
	if (inside === void 0) return;
	for (const [index, one] of Array.isArray(value) ? value.entries() : [[null, value]]) {
		const at = index === null ? pointer : `${pointer}/${index}`;
		if (isObject(one)) {
			const id = inside === "entry" && one["type"] === "group" ? "group" : inside === "media" && index !== null ? "named-media" : inside;
			const named = index !== null && key !== "sort" ? [labelOf(one) ?? index + 1] : [];
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
function* ofWords(option, value, pointer, where, allowed) {
	if (allowed === void 0) return;
	for (const [index, one] of Array.isArray(value) ? value.entries() : [[null, value]]) {
		if (typeof one !== "string" || allowed.includes(one)) continue;
		const facts = {
			where,
			key: option,
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