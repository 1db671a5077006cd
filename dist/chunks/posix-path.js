import { n as runBounded, t as TooSlow } from "./bounded.js";
import { n as nearest } from "./nearest.js";
import { t as scalarText } from "./scalar-text.js";
import { c as stepsOf, i as isObject, l as valueAt } from "./json-schema.js";
import { n as isExpression, r as patternOf, t as filled$1 } from "./option.js";

// src/cms/kinds.ts
function ofKinds(key, kinds, inside, tier) {
	const forms = kinds.map((kind) => {
		const { properties, required } = inside.mapping(kind.fields);
		return {
			if: {
				properties: { [key]: { enum: namesOf(kind) } },
				required: [key]
			},
			then: {
				properties,
				...required.length > 0 && { required }
			}
		};
	});
	return [{
		...tier,
		properties: { [key]: {
			...tier,
			enum: kinds.flatMap(namesOf)
		} },
		required: [key]
	}, ...forms];
}
function namesOf({ name, options }) {
	const { alias } = options;
	return typeof alias === "string" && alias !== name ? [name, alias] : [name];
}
const DIALECT = "https://json-schema.org/draft/2020-12/schema";
function kindsSchema({ key, all }, title, body, inside) {
	const mapping = (fields) => {
		const found = inside.mapping(fields);
		const own = found.properties[body];
		return own === void 0 ? found : {
			...found,
			properties: {
				...found.properties,
				[body]: {
					...own,
					"x-cms-body": true
				}
			}
		};
	};
	const allOf = ofKinds(key, all, { mapping }, { "x-cms-tier": "refused" });
	const properties = all.some(({ fields }) => fields.some(({ name }) => name === body)) ? { properties: { [body]: { "x-cms-body": true } } } : {};
	return {
		$schema: DIALECT,
		title,
		type: "object",
		...properties,
		allOf
	};
}

// src/cms/describe.ts
const KINDS = {
	markdown: "markdown",
	richtext: "markdown",
	text: "plain",
	image: "path",
	file: "path",
	boolean: "identifier",
	code: "identifier",
	color: "identifier",
	compute: "identifier",
	date: "identifier",
	datetime: "identifier",
	hidden: "identifier",
	map: "identifier",
	number: "identifier",
	relation: "identifier",
	select: "identifier",
	uuid: "identifier"
};
function describeForm(form) {
	const { i18n } = form;
	const isNested = (step) => i18n?.structure === "single_file" || i18n?.structure === "single_file_default_root" && step !== i18n.defaultLocale && i18n.locales.includes(step ?? "");
	const known = /* @__PURE__ */ new Map();
	return (pointer) => {
		let description = known.get(pointer);
		if (description === void 0) {
			const steps = stepsOf(pointer);
			description = describe(form.fields, isNested(steps[0]) ? steps.slice(1) : steps, []);
			known.set(pointer, description);
		}
		return description;
	};
}
function describe(fields, steps, labels) {
	const [field, ...others] = fields.filter(({ name }) => name === steps[0]);
	if (field === void 0) return null;
	const named = [...labels, field.label];
	if (others.some(({ widget }) => widget !== field.widget)) return {
		labels: named,
		kind: null,
		widget: null
	};
	return descend(field, steps.slice(1), named);
}
function descend(field, steps, labels) {
	if (steps.length === 0) return {
		labels,
		kind: kindOf(field),
		widget: field.widget
	};
	if (field.widget !== "list") return steps[0] !== void 0 && /^\d+$/.test(steps[0]) && steps.length === 1 ? {
		labels,
		kind: kindOf(field),
		widget: field.widget
	} : describe([...field.fields, ...field.types.flatMap((type) => type.fields)], steps, labels);
	const [, ...inner] = steps;
	if (field.item !== null) return descend(field.item, inner, labels);
	const fields = [...field.fields, ...field.types.flatMap((type) => type.fields)];
	if (inner.length === 0) return {
		labels,
		kind: fields.length > 0 ? null : kindOf(field),
		widget: field.widget
	};
	return describe(fields, inner, labels);
}
function kindOf({ name, widget }) {
	if (widget === "string" && /(?:^|[_-])(?:url|href)$|[a-z](?:Url|URL|Href)$/.test(name)) return "url";
	return Object.hasOwn(KINDS, widget) ? KINDS[widget] ?? null : null;
}

// src/cms/check.ts
function checkForms(value, cms, widgets, related = RELATED) {
	const root = isObject(value) ? value : {};
	const lists = ["collections", "singletons"].filter((key) => Array.isArray(root[key]) && root[key].length > 0);
	if (lists.length === 0) return [{
		said: { message: "no-collections" },
		pointer: "",
		severity: "error"
	}];
	const known = {
		names: cms.collections.map(({ name }) => name),
		widgets,
		related
	};
	return [
		...lists.flatMap((key) => unnamed(root[key], `/${key}`, key === "collections" ? "collection" : "file")),
		...sameNames(cms.collections, "collection"),
		...cms.collections.flatMap((collection) => checkCollection(collection, known, root)),
		...samePlaces(cms)
	];
}
const RELATED = ["collection", "value_field"];
function unnamed(list, pointer, kind) {
	return list.flatMap((one, index) => isObject(one) && one["name"] === void 0 && one["divider"] !== true ? [{
		said: {
			message: "no-name",
			facts: { kind }
		},
		pointer: `${pointer}/${index}`,
		severity: "error"
	}] : []);
}
function sameNames(list, kind) {
	const seen = /* @__PURE__ */ new Set();
	return list.flatMap(({ name, pointer }) => {
		const twice = seen.has(name);
		seen.add(name);
		return twice ? [{
			said: {
				message: "same-name",
				facts: {
					name,
					kind
				}
			},
			pointer: `${pointer}/name`,
			severity: "error"
		}] : [];
	});
}
function checkCollection(collection, known, root) {
	const { pointer, label } = collection;
	const own = valueAt(root, pointer);
	return [
		...collection.folder !== null || Array.isArray(own) || isObject(own) && Array.isArray(own["files"]) ? [] : [{
			said: {
				message: "no-place",
				facts: { collection: label }
			},
			pointer,
			severity: "error"
		}],
		...checkForm(collection.fields, [label], known),
		...checkForm(collection.indexFile?.fields ?? [], [label], known),
		...sameNames(collection.files, "file"),
		...collection.files.flatMap((file) => checkForm(file.fields, [label, file.label], known))
	];
}
function checkForm(fields, where, known) {
	return [...sameNames(fields, "field"), ...fields.flatMap((field) => checkField(field, [...where, field.label], known))];
}
function checkField(field, where, known) {
	const inner = [
		field.fields,
		field.types,
		field.item === null ? [] : [field.item]
	];
	return [
		...checkWidget(field, where, known.widgets),
		...checkPattern(field, where),
		...field.widget === "relation" ? checkRelation(field, where, known) : [],
		...inner.flatMap((fields) => checkForm(fields, where, known))
	];
}
function checkWidget({ widget, options, pointer }, where, widgets) {
	if (!widgets.includes(widget)) {
		const facts = {
			where,
			widget,
			suggestion: nearest(widget, widgets)
		};
		const severity = facts.suggestion === null ? "info" : "warning";
		return [{
			said: {
				message: "unknown-widget",
				facts
			},
			pointer: `${pointer}/widget`,
			severity
		}];
	}
	const choices = options["options"];
	if (widget !== "select" || Array.isArray(choices) && choices.length > 0) return [];
	return [{
		said: {
			message: "no-options",
			facts: { where }
		},
		pointer,
		severity: "error"
	}];
}
function checkPattern({ options, pointer }, where) {
	const pattern = Array.isArray(options["pattern"]) ? options["pattern"][0] : options["pattern"];
	if (typeof pattern !== "string" || isExpression(pattern)) return [];
	return [{
		said: {
			message: "bad-pattern",
			facts: {
				where,
				pattern
			}
		},
		pointer: `${pointer}/pattern`,
		severity: "error"
	}];
}
function checkRelation({ options, pointer }, where, { names, related }) {
	const { collection } = options;
	if (related.some((key) => typeof options[key] !== "string")) return [{
		said: {
			message: "no-target",
			facts: { where }
		},
		pointer,
		severity: "error"
	}];
	if (typeof collection !== "string" || names.includes(collection)) return [];
	return [{
		said: {
			message: "unknown-collection",
			facts: {
				where,
				collection,
				suggestion: nearest(collection, names)
			}
		},
		pointer: `${pointer}/collection`,
		severity: "error"
	}];
}
function samePlaces({ collections }) {
	const files = /* @__PURE__ */ new Map();
	const folders = /* @__PURE__ */ new Map();
	const troubles = [];
	for (const collection of collections) {
		for (const { file, label, pointer } of collection.files) {
			const first = files.get(file);
			if (first === void 0) files.set(file, `${collection.label} › ${label}`);
			else troubles.push({
				said: {
					message: "same-file",
					facts: {
						file,
						first
					}
				},
				pointer: `${pointer}/file`,
				severity: "warning"
			});
		}
		if (collection.folder === null) continue;
		const key = `${collection.folder}.${collection.extension}`;
		const other = folders.get(key);
		folders.set(key, other ?? collection);
		if (other === void 0 || other.filter !== null && collection.filter !== null) continue;
		const facts = {
			folder: collection.folder,
			first: other.label
		};
		troubles.push({
			said: {
				message: "same-folder",
				facts
			},
			pointer: `${collection.pointer}/folder`,
			severity: "warning"
		});
	}
	return troubles;
}

// src/cms/values/date-format.ts
const MAX_LENGTH = 100;
function readDateFormat(format, { tokens, literal, word, names = {} }) {
	let expression = "";
	let example = "";
	for (let rest = format.slice(0, MAX_LENGTH); rest !== "";) {
		const own = literal.exec(rest);
		const name = word.exec(rest)?.[0];
		const token = name === void 0 ? tokens.find(([sign]) => rest.startsWith(sign)) : void 0;
		const letters = name ?? (token === void 0 ? /^[A-Za-z]/.exec(rest)?.[0] : void 0);
		if (own !== null) {
			const text = own[1] ?? own[2] ?? "";
			expression += literally$2(text);
			example += text;
			rest = rest.slice(own[0].length);
		} else if (token !== void 0) {
			expression += token[1];
			example += token[2];
			rest = rest.slice(token[0].length);
		} else if (name !== void 0 && names[name] !== void 0) {
			const [known, one, group] = names[name];
			expression += oneOf(known, group);
			example += one;
			rest = rest.slice(name.length);
		} else if (letters !== void 0) {
			expression += "[^\\s]+";
			example += exampleOf(letters);
			rest = rest.slice(letters.length);
		} else {
			expression += literally$2(rest.charAt(0));
			example += rest.charAt(0);
			rest = rest.slice(1);
		}
	}
	return [expression, example];
}
function oneOf(names, group) {
	const all = names.flatMap((name) => [
		name,
		name.toLowerCase(),
		name.toUpperCase()
	]);
	return `(?${group === void 0 ? ":" : `<${group}>`}${all.join("|")})`;
}
function exampleOf(letters) {
	if (/^[ML]/.test(letters)) return "août";
	if (/^(?:Do|do)/.test(letters)) return "19";
	return /^[dEiec]/.test(letters) ? "lundi" : "…";
}
function literally$2(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => sign === "-" || sign === "/" ? sign : `\\${sign}`);
}

// src/cms/values/moment-date.ts
const ISO_DATE = String.raw`^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$`;
const TOKENS = [
	[
		"YYYY",
		"\\d{4}",
		"2024"
	],
	[
		"YY",
		"\\d{2}",
		"24"
	],
	[
		"MM",
		"\\d{2}",
		"08"
	],
	[
		"M",
		"\\d{1,2}",
		"8"
	],
	[
		"DD",
		"\\d{2}",
		"19"
	],
	[
		"D",
		"\\d{1,2}",
		"19"
	],
	[
		"HH",
		"\\d{2}",
		"10"
	],
	[
		"H",
		"\\d{1,2}",
		"10"
	],
	[
		"hh",
		"\\d{2}",
		"10"
	],
	[
		"h",
		"\\d{1,2}",
		"10"
	],
	[
		"mm",
		"\\d{2}",
		"30"
	],
	[
		"m",
		"\\d{1,2}",
		"30"
	],
	[
		"ss",
		"\\d{2}",
		"00"
	],
	[
		"s",
		"\\d{1,2}",
		"0"
	],
	[
		"SSS",
		"\\d{3}",
		"000"
	],
	[
		"SS",
		"\\d{2}",
		"00"
	],
	[
		"S",
		"\\d",
		"0"
	],
	[
		"ZZ",
		"[+-]\\d{4}",
		"+0200"
	],
	[
		"Z",
		"(?:Z|[+-]\\d{2}:\\d{2})",
		"+02:00"
	],
	[
		"T",
		"T",
		"T"
	]
];
function dateSchema(field) {
	const format = formatOf$1(field.options);
	const [own, example] = format === null ? [null, "2024-08-19"] : readMomentFormat(format);
	const shape = {
		"x-cms-tier": "shape",
		"x-cms-example": example,
		pattern: `^$|${own === null ? ISO_DATE : `${ISO_DATE}|^${own}$`}`
	};
	const asked = patternOf(field);
	const refused = asked === null ? [] : [{
		pattern: `^$|(?:${asked.pattern})`,
		...asked.message !== "" && { "x-cms-pattern-message": asked.message }
	}];
	return {
		...filled$1(field),
		"x-cms-example": example,
		allOf: [shape, ...refused]
	};
}
function formatOf$1(options) {
	if (typeof options["format"] === "string") return options["format"];
	const named = (value, usual) => value === true ? usual : typeof value === "string" && value !== "" ? value : null;
	const date = named(options["date_format"], "YYYY-MM-DD");
	const time = named(options["time_format"], "HH:mm");
	return date !== null && time !== null ? `${date}T${time}` : date ?? time;
}
function readMomentFormat(format) {
	return readDateFormat(format, MOMENT);
}
const MOMENT = {
	tokens: TOKENS,
	literal: /^\[([^\]]*)\]/,
	word: /^(?:M{3,4}|d{1,4}|Do)/
};

// src/cms/engines/decap/groups.ts
function group$4({ properties, required }) {
	const needed = required.length > 0;
	return {
		schema: {
			type: needed ? "object" : ["object", "null"],
			properties,
			...needed && { required }
		},
		required: needed
	};
}
function limit(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function choices(field, items) {
	const [min, max] = [limit(field.options["min"]), limit(field.options["max"])];
	const least = field.required ? Math.max(1, min ?? 1) : max !== null ? min ?? 0 : 0;
	return {
		schema: {
			type: field.required ? "array" : ["array", "null"],
			items,
			...counted(least, min, max)
		},
		required: field.required
	};
}
function list$3(field, inside) {
	const [min, max] = [limit(field.options["min"]), limit(field.options["max"])];
	const least = field.required && max !== null ? Math.max(0, min ?? 0) : 0;
	const own = patternOf(field);
	const isPlain = field.types.length + field.fields.length === 0 && field.item === null;
	const asked = own === null || !isPlain ? {} : { allOf: [{
		"x-cms-tier": "shape",
		"x-cms-pattern": {
			...own,
			on: "joined"
		}
	}] };
	return {
		schema: {
			type: ["array", "null"],
			items: itemOf(field, inside),
			...counted(least, min, max),
			...asked
		},
		required: least > 0
	};
}
function counted(least, min, max) {
	return {
		...least > 0 && { minItems: least },
		...max !== null && { maxItems: max },
		...min !== null && min > 1 && least < min && {
			if: { minItems: 1 },
			then: { minItems: min }
		}
	};
}
function itemOf(field, inside) {
	if (field.types.length > 0) return typedItem(field, inside);
	if (field.item?.widget === "code" && field.item.options["output_code_only"] !== true) return group$4(inside.mapping([field.item])).schema;
	if (field.item?.widget === "object" && field.item.types.length === 0) return lookedInto(field.item, inside);
	if (field.item !== null) return inside.field(field.item).schema;
	if (field.fields.length > 0) return {
		...group$4(inside.mapping(field.fields)).schema,
		type: "object"
	};
	return { type: "string" };
}
function lookedInto(item, inside) {
	const { required, ...schema } = group$4(inside.mapping([item])).schema;
	return required === void 0 ? schema : {
		...schema,
		allOf: [{
			"x-cms-tier": "shape",
			required
		}]
	};
}
function typedItem(field, inside) {
	const key = scalarText(field.options["type_key"] ?? field.options["typeKey"]) || "type";
	const names = field.types.map(({ name }) => name);
	const forms = field.types.map((type) => {
		const { type: _object, ...form } = group$4(inside.mapping(type.fields)).schema;
		return {
			if: {
				properties: { [key]: { const: type.name } },
				required: [key]
			},
			then: form
		};
	});
	return {
		type: "object",
		allOf: [{
			"x-cms-tier": "shape",
			properties: { [key]: { enum: names } },
			required: [key]
		}, ...forms]
	};
}

// src/cms/engines/decap/fields.ts
const WIDGETS$2 = {
	string: text$3,
	text: text$3,
	markdown: text$3,
	richtext: text$3,
	uuid: uuid$1,
	compute: text$3,
	boolean: patterned$1((field) => ({
		schema: { type: orNull("boolean", field) },
		required: field.required
	})),
	number: number$3,
	datetime: (field) => ({
		schema: dateSchema(field),
		required: field.required
	}),
	date: (field) => ({
		schema: dateSchema(field),
		required: field.required
	}),
	select: patterned$1(select$3),
	relation: patterned$1(relation$1),
	list: list$3,
	object: (field, inside) => group$4(inside.mapping(field.fields)),
	image: upload,
	file: upload,
	hidden: () => ({
		schema: {},
		required: false
	}),
	code: code$2,
	color,
	map: (field) => withPattern(field, "point", `"type"\\s*:\\s*"${scalarText(field.options["type"]) || "Point"}"`),
	keyvalue: (field) => ({
		schema: { type: orNull("object", field) },
		required: field.required
	})
};
const RULES = {
	widgets: WIDGETS$2,
	unknown: (field) => ({
		schema: field.required ? { not: { enum: [
			null,
			"",
			[]
		] } } : {},
		required: field.required
	}),
	asks: ({ required }, { isDefault }) => required && isDefault
};
const DECAP_WIDGETS = WIDGETS$2;
function orNull(type, { required }) {
	return required ? type : [type, "null"];
}
function text$3(field) {
	const own = patternOf(field);
	const pattern = own === null ? {} : { pattern: field.required ? own.pattern : `^$|(?:${own.pattern})` };
	const message = own === null || own.message === "" ? {} : { "x-cms-pattern-message": own.message };
	return {
		schema: {
			...filled$1(field),
			...pattern,
			...message
		},
		required: field.required
	};
}
function patterned$1(derive) {
	return (field) => {
		const [derived, own] = [derive(field), patternOf(field)];
		return own === null ? derived : {
			...derived,
			schema: {
				...derived.schema,
				"x-cms-pattern": {
					...own,
					on: "text"
				}
			}
		};
	};
}
function uuid$1(field) {
	return {
		schema: text$3({
			...field,
			required: false
		}).schema,
		required: false,
		wanted: field.required
	};
}
function withPattern(field, form, pattern) {
	const shape = {
		"x-cms-tier": "shape",
		"x-cms-form": form,
		pattern: `^$|(?:${pattern})`
	};
	const { schema } = text$3(field);
	return {
		schema: {
			...schema,
			allOf: [shape]
		},
		required: field.required
	};
}
function number$3(field) {
	const { options } = field;
	const type = options["value_type"] === "float" ? "number" : "integer";
	const shape = field.required ? { type } : {
		type: [
			type,
			"string",
			"null"
		],
		maxLength: 0
	};
	const own = patternOf(field);
	if (own !== null) return {
		schema: {
			...shape,
			"x-cms-pattern": {
				...own,
				on: "text"
			}
		},
		required: field.required
	};
	const minimum = limit(options["min"]);
	const maximum = limit(options["max"]);
	const limits = {
		...minimum !== null && { minimum },
		...maximum !== null && { maximum }
	};
	const zero = !field.required && ((minimum ?? 0) > 0 || (maximum ?? 0) < 0) ? { "x-cms-amount": {
		minimum,
		maximum,
		nullIsZero: true
	} } : {};
	return {
		schema: {
			...shape,
			...limits,
			...zero
		},
		required: field.required
	};
}
function select$3(field) {
	const values = (Array.isArray(field.options["options"]) ? field.options["options"] : []).map((option) => isObject(option) ? option["value"] : option).filter((value) => value !== void 0);
	if (values.length === 0) return {
		schema: field.required ? { not: { enum: [
			null,
			"",
			[]
		] } } : {},
		required: field.required
	};
	if (field.options["multiple"] === true) return choices(field, { enum: values });
	return {
		schema: { enum: field.required ? values : [
			...values,
			null,
			""
		] },
		required: field.required
	};
}
function relation$1(field) {
	if (field.options["multiple"] === true) return choices(field, { type: ["string", "number"] });
	return {
		schema: field.required ? {
			type: ["string", "number"],
			minLength: 1
		} : { type: [
			"string",
			"number",
			"null"
		] },
		required: field.required
	};
}
function upload(field) {
	const library = field.options["media_library"];
	const multiple = (isObject(library) && isObject(library["config"]) ? library["config"] : {})["multiple"] === true || field.options["multiple"] === true;
	const own = patternOf(field);
	const named = own === null ? {} : { "x-cms-pattern": {
		...own,
		on: "basename"
	} };
	const local = field.options["choose_url"] === false ? { allOf: [{
		"x-cms-tier": "shape",
		"x-cms-form": "file",
		pattern: "^(?!https?://)"
	}] } : {};
	if (multiple) {
		const { schema, required } = choices({
			...field,
			options: {}
		}, {
			type: "string",
			...local
		});
		return {
			schema: {
				...schema,
				...named,
				...field.required ? {
					type: ["array", "string"],
					minLength: 1
				} : { type: [
					"array",
					"string",
					"null"
				] }
			},
			required
		};
	}
	return {
		schema: {
			...filled$1(field),
			...named,
			...local
		},
		required: field.required
	};
}
function code$2(field) {
	if (field.options["output_code_only"] === true) return text$3(field);
	const keys = isObject(field.options["keys"]) ? field.options["keys"] : {};
	const names = [scalarText(keys["code"]) || "code", scalarText(keys["lang"]) || "lang"];
	const properties = Object.fromEntries(names.map((name) => [name, { type: ["string", "null"] }]));
	return {
		schema: {
			type: orNull("object", field),
			properties
		},
		required: field.required
	};
}
function color(field) {
	const { options } = field;
	if (options["allow_input"] === true || options["allowInput"] === true) return text$3(field);
	return withPattern(field, "color", `^#[\\da-fA-F]{6}$${options["enable_alpha"] === true || options["enableAlpha"] === true ? "|^rgba\\([\\d., ]+\\)$|^#[\\da-fA-F]{8}$" : ""}`);
}

// src/cms/field.ts
const RENAMED = {
	dateFormat: "date_format",
	timeFormat: "time_format",
	pickerUtc: "picker_utc",
	editorComponents: "editor_components",
	valueType: "value_type",
	valueField: "value_field",
	searchFields: "search_fields",
	displayFields: "display_fields",
	optionsLength: "options_length"
};
const MAX_DEPTH$3 = 20;
function readFields$2(value, pointer, depth = 0) {
	if (!Array.isArray(value) || depth > MAX_DEPTH$3) return [];
	return value.flatMap((field, index) => readField$2(field, `${pointer}/${index}`, depth) ?? []);
}
function readField$2(value, pointer, depth) {
	if (!isObject(value)) return null;
	const name = text$2(value["name"]);
	if (name === null) return null;
	const options = Object.create(null);
	for (const [key, option] of Object.entries(value)) options[RENAMED[key] ?? key] ??= option;
	const widget = (text$2(value["widget"]) ?? "string").toLowerCase();
	const inner = isObject(value["field"]) ? {
		name: "item",
		...value["field"]
	} : null;
	const single = inner !== null && widget !== "list" ? readField$2(inner, `${pointer}/field`, depth + 1) : null;
	return {
		name,
		label: text$2(value["label"]) ?? name,
		labelSingular: text$2(value["label_singular"]),
		hint: text$2(value["hint"]),
		widget,
		required: value["required"] !== false && value["condition"] === void 0,
		options,
		fields: single === null ? readFields$2(value["fields"], `${pointer}/fields`, depth + 1) : [single],
		item: inner === null || single !== null ? null : readField$2(inner, `${pointer}/field`, depth + 1),
		types: readFields$2(value["types"], `${pointer}/types`, depth + 1),
		pointer
	};
}
function text$2(value) {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value : null;
}

// src/cms/engines/decap/read.ts
function readDecap(value, identity) {
	const root = isObject(value) ? value : {};
	const backend = isObject(root["backend"]) ? root["backend"] : {};
	const i18n = readI18n(root["i18n"], null);
	const collections = Array.isArray(root["collections"]) ? root["collections"] : [];
	return {
		...identity,
		mediaFolder: folder(root["media_folder"]),
		publicFolder: text$2(root["public_folder"]),
		previewContext: text$2(backend["preview_context"]),
		siteUrl: text$2(root["site_url"]) ?? text$2(root["display_url"]),
		collections: collections.flatMap((one, index) => readCollection$1(one, `/collections/${index}`, i18n) ?? [])
	};
}
function readCollection$1(value, pointer, site) {
	if (!isObject(value)) return null;
	const name = text$2(value["name"]);
	if (name === null) return null;
	const path = text$2(value["path"]);
	const nested = isObject(value["nested"]) ? Number(value["nested"]["depth"] ?? 100) : null;
	const i18n = readI18n(value["i18n"], site);
	return {
		name,
		label: text$2(value["label"]) ?? name,
		labelSingular: text$2(value["label_singular"]),
		folder: Array.isArray(value["files"]) ? null : folder(value["folder"]),
		nested: nested !== null,
		depth: nested ?? (path === null ? 1 : path.split("/").length),
		entryPath: null,
		indexFile: null,
		body: "body",
		extension: (text$2(value["extension"]) ?? extensionOf$1(value["format"])).replace(/^\./, ""),
		format: text$2(value["format"]),
		filter: readFilter(value["filter"]),
		i18n,
		fields: readFields$2(value["fields"], `${pointer}/fields`),
		files: readFiles(value["files"], `${pointer}/files`, i18n),
		identifierField: text$2(value["identifier_field"]) ?? "title",
		mediaFolder: text$2(value["media_folder"]),
		publicFolder: text$2(value["public_folder"]),
		previewPath: text$2(value["preview_path"]),
		pointer
	};
}
function readFiles(value, pointer, i18n) {
	return Array.isArray(value) ? value.flatMap((file, index) => readFile(file, `${pointer}/${index}`, i18n) ?? []) : [];
}
function extensionOf$1(format) {
	return {
		yml: "yml",
		yaml: "yml",
		toml: "toml",
		json: "json"
	}[scalarText(format)] ?? "md";
}
function readFile(value, pointer, i18n) {
	if (!isObject(value)) return null;
	const file = folder(value["file"]);
	const name = text$2(value["name"]);
	if (file === null || name === null) return null;
	return {
		name,
		label: text$2(value["label"]) ?? name,
		file,
		fields: readFields$2(value["fields"], `${pointer}/fields`),
		i18n,
		mediaFolder: text$2(value["media_folder"]),
		publicFolder: text$2(value["public_folder"]),
		previewPath: text$2(value["preview_path"]),
		pointer
	};
}
function readFilter(value) {
	if (!isObject(value)) return null;
	const field = text$2(value["field"]);
	return field === null ? null : {
		field,
		value: value["value"],
		pattern: text$2(value["pattern"])
	};
}
const STRUCTURES$1 = [
	"single_file",
	"multiple_files",
	"multiple_folders"
];
function readI18n(value, site) {
	if (value === void 0 || value === null || value === false) return null;
	if (value === true) return site;
	if (!isObject(value)) return null;
	const structure = text$2(value["structure"]) ?? site?.structure ?? "multiple_folders";
	const named = Array.isArray(value["locales"]) ? value["locales"].flatMap((locale) => text$2(locale) ?? []) : [];
	const locales = named.length > 0 ? named : site?.locales ?? [];
	const defaultLocale = text$2(value["default_locale"]) ?? site?.defaultLocale ?? locales[0];
	if (defaultLocale === void 0 || !STRUCTURES$1.includes(structure)) return null;
	return {
		structure,
		locales,
		defaultLocale,
		omitsDefault: false,
		takesUnnamed: true
	};
}
function folder(value) {
	const path = text$2(value);
	if (path === null) return null;
	const steps = path.split("/").filter((step) => step !== "" && step !== ".");
	return steps.includes("..") ? null : steps.join("/");
}

// src/cms/engines/decap/engine.ts
const decap = {
	id: "decap-cms",
	read: readDecap,
	fields: () => RULES,
	check: async (value, cms) => {
		const forms = checkForms(value, cms, Object.keys(DECAP_WIDGETS));
		return (await import("./check2.js")).checkDecap(value, cms, forms);
	}
};
const netlify = {
	...decap,
	id: "netlify-cms"
};

// src/cms/values/english-names.ts
const months = "January February March April May June July August September October November December".split(" ");
const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const short = (names) => names.map((name) => name.slice(0, 3));
const MONTHS = {
	long: months,
	short: short(months)
};
const DAYS = {
	long: days,
	short: short(days)
};

// src/cms/values/date-fns.ts
const DATE_FNS = {
	tokens: [
		[
			"yyyy",
			"\\d{4}",
			"2024"
		],
		[
			"yy",
			"\\d{2}",
			"24"
		],
		[
			"y",
			"\\d+",
			"2024"
		],
		[
			"uuuu",
			"\\d{4}",
			"2024"
		],
		[
			"MM",
			"(?:0[1-9]|1[0-2])",
			"08"
		],
		[
			"M",
			"(?:0?[1-9]|1[0-2])",
			"8"
		],
		[
			"dd",
			"(?:0[1-9]|[12]\\d|3[01])",
			"19"
		],
		[
			"d",
			"(?:0?[1-9]|[12]\\d|3[01])",
			"19"
		],
		[
			"HH",
			"(?:[01]\\d|2[0-3])",
			"10"
		],
		[
			"H",
			"(?:[01]?\\d|2[0-3])",
			"10"
		],
		[
			"hh",
			"(?:0[1-9]|1[0-2])",
			"10"
		],
		[
			"h",
			"(?:0?[1-9]|1[0-2])",
			"10"
		],
		[
			"mm",
			"[0-5]\\d",
			"30"
		],
		[
			"m",
			"[0-5]?\\d",
			"30"
		],
		[
			"ss",
			"[0-5]\\d",
			"00"
		],
		[
			"s",
			"[0-5]?\\d",
			"0"
		],
		[
			"SSS",
			"\\d{3}",
			"000"
		],
		[
			"SS",
			"\\d{2}",
			"00"
		],
		[
			"S",
			"\\d",
			"0"
		],
		[
			"XXX",
			"(?:Z|[+-]\\d{2}:\\d{2})",
			"+02:00"
		],
		[
			"XX",
			"(?:Z|[+-]\\d{4})",
			"+0200"
		],
		[
			"X",
			"(?:Z|[+-]\\d{2}(?:\\d{2})?)",
			"+02"
		],
		[
			"xxx",
			"[+-]\\d{2}:\\d{2}",
			"+02:00"
		],
		[
			"xx",
			"[+-]\\d{4}",
			"+0200"
		],
		[
			"x",
			"[+-]\\d{2}(?:\\d{2})?",
			"+02"
		],
		[
			"t",
			"\\d+",
			"1724056200"
		],
		[
			"T",
			"\\d+",
			"1724056200000"
		]
	],
	literal: /^(?:'((?:[^']|'')*)'|(''))/,
	word: /^(?:[ML]{3,5}|[EiecaBbG]+|do|Mo|P+p*|p+|z+|O+)/,
	names: {
		MMM: [MONTHS.short, "Aug"],
		LLL: [MONTHS.short, "Aug"],
		MMMM: [[...MONTHS.long, ...MONTHS.short], "August"],
		LLLL: [[...MONTHS.long, ...MONTHS.short], "August"],
		EEEE: [[...DAYS.long, ...DAYS.short], "Monday"],
		EEE: [DAYS.short, "Mon"],
		EE: [DAYS.short, "Mon"],
		E: [DAYS.short, "Mon"]
	}
};
function readDateFnsFormat(format) {
	return readDateFormat(format, DATE_FNS);
}
const ORDERED$1 = {
	...DATE_FNS,
	tokens: [
		[
			"yyyy",
			"(?<y>\\d{4})",
			""
		],
		[
			"MM",
			"(?<M>\\d{2})",
			""
		],
		[
			"M",
			"(?<M>\\d{1,2})",
			""
		],
		[
			"dd",
			"(?<d>\\d{2})",
			""
		],
		[
			"d",
			"(?<d>\\d{1,2})",
			""
		],
		[
			"HH",
			"(?<H>\\d{2})",
			""
		],
		[
			"H",
			"(?<H>\\d{1,2})",
			""
		],
		[
			"mm",
			"(?<m>\\d{2})",
			""
		],
		[
			"ss",
			"\\d{2}",
			""
		]
	],
	names: Object.fromEntries([
		"MMM",
		"LLL",
		"MMMM",
		"LLLL"
	].map((name) => [name, [
		[...MONTHS.long, ...MONTHS.short],
		"",
		"M"
	]]))
};
function readDayFormat(format) {
	const [expression] = readDateFormat(format, ORDERED$1);
	const named = [...expression.matchAll(/\(\?<(\w)>/g)].map(([, name]) => name);
	return [
		"y",
		"M",
		"d"
	].every((name) => named.filter((one) => one === name).length === 1) && new Set(named).size === named.length && !expression.includes(ANY_WORD) ? `^${expression}$` : null;
}
const ANY_WORD = "[^\\s]+";

// src/cms/engines/pages-cms/values.ts
const refused = { "x-cms-tier": "refused" };
const UUID = "^$|^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";
const IMAGES = [
	"jpg",
	"jpeg",
	"apng",
	"png",
	"gif",
	"svg",
	"ico",
	"avif",
	"bmp",
	"tif",
	"tiff",
	"webp"
];
const PICTURE = {
	pattern: `^$|[^/]\\.(?:${IMAGES.join("|")})/*$`,
	"x-cms-endings": IMAGES
};
function uuid(field) {
	return {
		schema: {
			type: ["string", "null"],
			...refused,
			pattern: UUID,
			"x-cms-form": "uuid",
			...filled(field)
		},
		required: false,
		wanted: field.required
	};
}
function image(field) {
	return choice$1(field, {
		type: ["string", "null"],
		...refused,
		...PICTURE
	}, true);
}
function filled({ required }) {
	return required ? { allOf: [{
		"x-cms-tier": "shape",
		not: { enum: [null, ""] }
	}] } : {};
}
function empty({ required }) {
	return { type: required ? "string" : ["string", "null"] };
}
function isSomething(value) {
	return value !== void 0 && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);
}
function text$1(field) {
	const { options, required } = field;
	const own = patternOf(field);
	const min = count(options["minlength"]);
	const max = count(options["maxlength"]);
	return {
		schema: {
			...empty(field),
			...refused,
			...own !== null && { pattern: own.pattern },
			...own !== null && own.message !== "" && { "x-cms-pattern-message": own.message },
			...(required || min !== null) && { minLength: Math.max(min ?? 0, required ? 1 : 0) },
			...max !== null && { maxLength: max }
		},
		required: field.required
	};
}
function count(value) {
	return typeof value === "number" && Number.isFinite(value) && value > 0 ? value : null;
}
function number$2(field) {
	const { options, required } = field;
	const limit = (value) => typeof value === "number" && Number.isFinite(value) ? value : null;
	const minimum = limit(options["min"]);
	const maximum = limit(options["max"]);
	const limits = {
		...minimum !== null && { minimum },
		...maximum !== null && { maximum }
	};
	const isAsked = required && ((minimum ?? 0) > 0 || (maximum ?? 0) < 0);
	const own = isAsked ? {
		type: "number",
		...limits
	} : {
		type: [
			"number",
			"string",
			"null"
		],
		maxLength: 0,
		...limits,
		...filled(field)
	};
	return {
		schema: {
			if: WORDS,
			...soNeeds({
				...refused,
				type: "number"
			}),
			else: own
		},
		required: isAsked,
		wanted: required
	};
}
const WORDS = {
	type: "string",
	not: { pattern: String.raw`^\s*(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)?\s*$` }
};
function date$2(field) {
	const { options, required } = field;
	const usual = options["time"] ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd";
	const format = typeof options["format"] === "string" ? options["format"] : usual;
	const [own, example] = readDateFnsFormat(format);
	const part = readDayFormat(format);
	const isLimit = options["time"] ? /^\d{4}-\d\d-\d\dT\d\d:\d\d$/ : /^\d{4}-\d\d-\d\d$/;
	const limit = (value) => part !== null && typeof value === "string" && isLimit.test(value) ? value : null;
	const days = {
		min: limit(options["min"]),
		max: limit(options["max"]),
		...part !== null && { part }
	};
	const shape = {
		"x-cms-tier": "shape",
		"x-cms-example": example
	};
	return {
		schema: {
			type: ["string", "null"],
			"x-cms-example": example,
			...(days.min !== null || days.max !== null) && { "x-cms-days": days },
			allOf: [{
				...shape,
				pattern: `^$|^${own}$`
			}, ...filled(field).allOf ?? []]
		},
		required: false,
		wanted: required
	};
}
function select$2(field) {
	const written = field.options["options"];
	if (!Array.isArray(written)) return {
		schema: {},
		required: false
	};
	const values = written.map((one) => isObject(one) ? scalarText(one["value"] ?? one["name"]) : scalarText(one));
	if (field.options["multiple"] === true) {
		const numbers = values.flatMap((value) => value !== "" && Number.isFinite(Number(value)) ? [Number(value)] : []);
		return choice$1(field, {
			...refused,
			enum: [
				...values,
				...numbers,
				null
			]
		}, true);
	}
	const free = !field.required || values.includes("");
	return {
		schema: {
			...refused,
			enum: free ? [
				...values,
				null,
				""
			] : values
		},
		required: field.required && !free
	};
}
function choice$1(field, item, isList = false) {
	const { options, required } = field;
	if (options["multiple"] !== true) {
		const filled = required ? { not: { enum: [null, ""] } } : {};
		return {
			schema: {
				...item,
				...filled
			},
			required: field.required
		};
	}
	const min = typeof options["min"] === "number" ? options["min"] : required ? 1 : 0;
	return several$1(required && min > 0, item, {
		min,
		max: options["max"]
	}, isList);
}
function several$1(required, items, { min, max: high }, isList) {
	const max = count(high);
	const isFree = min === 0;
	const empty = {
		...refused,
		if: { const: "" },
		...soNeeds({ type: "array" })
	};
	return {
		schema: {
			type: required ? "array" : isFree ? [
				"array",
				"string",
				"null"
			] : ["array", "null"],
			...isList && refused,
			...isFree ? { maxLength: 0 } : !isList && { allOf: [empty] },
			items,
			...min > 0 && { minItems: min },
			...max !== null && { maxItems: max }
		},
		required
	};
}
function soNeeds(schema) {
	return { then: schema };
}

// src/cms/engines/pages-cms/fields.ts
const pagesFields = {
	widgets: {
		string: text$1,
		text: text$1,
		markdown: text$1,
		code: text$1,
		uuid,
		boolean: () => ({
			schema: { type: ["boolean", "null"] },
			required: false
		}),
		number: number$2,
		datetime: date$2,
		select: select$2,
		relation: (field) => choice$1(field, { type: [
			"string",
			"number",
			"boolean",
			"null"
		] }),
		image,
		file: (field) => choice$1(field, { type: ["string", "null"] }, true),
		object: group$3,
		list: list$2
	},
	unknown: text$1,
	asks: ({ required, options }) => required && !isSomething(options["default"])
};
function list$2(field, inside) {
	const { item, options, required } = field;
	if (item === null) return {
		schema: {},
		required: false
	};
	const { schema: own } = inside.field(item);
	const schema = item.types.length > 0 ? {
		...own,
		...block({
			...item,
			required: true
		}, inside).schema,
		type: ["object", "null"]
	} : own;
	const min = required ? 1 : count(options["min"]) ?? 0;
	return several$1(required, schema, {
		min,
		max: options["max"]
	}, min > 0);
}
function group$3(field, inside) {
	if (field.types.length > 0) return block(field, inside);
	const { properties, required, wanted } = inside.mapping(field.fields);
	const asked = {
		properties,
		...required.length > 0 && { required },
		...soft(wanted)
	};
	if (field.required) {
		const needed = required.length > 0;
		return {
			schema: {
				type: needed ? "object" : ["object", "null"],
				...asked
			},
			required: needed
		};
	}
	return {
		schema: {
			type: ["object", "null"],
			if: emptyOf(field.fields),
			else: asked
		},
		required: false
	};
}
function soft(wanted) {
	return wanted.length > 0 ? { allOf: [{
		"x-cms-tier": "shape",
		required: wanted
	}] } : {};
}
function block(field, inside) {
	const key = scalarText(field.options["blockKey"]) || "_block";
	const forms = field.types.map((type) => {
		const { properties, required } = inside.mapping(type.fields);
		return {
			if: {
				properties: { [key]: { const: type.name } },
				required: [key]
			},
			then: {
				properties,
				...required.length > 0 && { required }
			}
		};
	});
	const names = field.types.map(({ name }) => name);
	const whole = { allOf: [{
		properties: { [key]: {
			...refused,
			enum: names
		} },
		required: [key]
	}, ...forms] };
	if (field.required) return {
		schema: {
			type: "object",
			...whole
		},
		required: true
	};
	return {
		schema: {
			type: ["object", "null"],
			if: { enum: [null, {}] },
			else: whole
		},
		required: false
	};
}
function emptyOf(fields) {
	return { properties: Object.fromEntries(fields.map((field) => [field.name, emptyField(field)])) };
}
function emptyField({ widget, fields, types, item }) {
	const nothing = { enum: [
		null,
		"",
		[],
		{}
	] };
	if (widget === "list" && item !== null) return { anyOf: [nothing, {
		type: "array",
		items: emptyField(item)
	}] };
	if (widget === "object" && types.length === 0) return { anyOf: [nothing, {
		type: "object",
		...emptyOf(fields)
	}] };
	return nothing;
}

// src/cms/engines/pages-cms/components.ts
const MAX_DEPTH$2 = 10;
function resolve(field, components, depth = 0) {
	const { component, ...own } = field;
	if (typeof component !== "string" || depth > MAX_DEPTH$2) return own;
	const named = Object.hasOwn(components, component) ? components[component] : void 0;
	if (!isObject(named)) return own;
	const base = resolve(named, components, depth + 1);
	return {
		...laidOver(base, own),
		name: own["name"],
		type: base["type"]
	};
}
function laidOver(base, over) {
	const merged = { ...base };
	for (const [key, value] of Object.entries(over)) {
		const below = merged[key];
		merged[key] = isObject(value) && isObject(below) ? {
			...below,
			...value
		} : value;
	}
	return merged;
}

// src/cms/engines/pages-cms/format.ts
const BY_EXTENSION = {
	json: "json",
	toml: "toml",
	yaml: "yaml",
	yml: "yaml"
};
const FENCES = {
	"yaml-frontmatter": ["---", "---"],
	"toml-frontmatter": ["+++", "+++"],
	"json-frontmatter": ["{", "}"]
};
function extensionOf(value, path) {
	const { filename } = value;
	const usual = value["type"] === "collection" ? "{year}-{month}-{day}-{primary}.md" : "";
	const template = text$2(isObject(filename) ? filename["template"] : filename) ?? usual;
	const name = (value["type"] === "file" ? path : template).split("/").at(-1) ?? "";
	const written = value["extension"];
	return (typeof written === "string" ? written : /[^.].*\.([^.]+)$/.exec(name)?.[1] ?? "").replace(/^\./, "");
}
function formatOf(value, extension) {
	const { fields, format } = value;
	if (typeof format === "string") return format;
	if (!Array.isArray(fields) || fields.length === 0) return "raw";
	return BY_EXTENSION[extension] ?? "yaml-frontmatter";
}
function isReadAlike(format, extension, delimiters) {
	const data = BY_EXTENSION[extension];
	if (data !== void 0) return format === data;
	const usual = FENCES[format];
	if (usual === void 0) return false;
	const [start, end] = Array.isArray(delimiters) ? delimiters : [delimiters, delimiters];
	return delimiters === void 0 || delimiters === null || start === usual[0] && end === usual[1];
}

// src/cms/engines/pages-cms/read.ts
const WIDGETS$1 = {
	"rich-text": "markdown",
	date: "datetime",
	reference: "relation",
	image: "image",
	file: "file",
	text: "text",
	string: "string",
	boolean: "boolean",
	number: "number",
	select: "select",
	object: "object",
	block: "object",
	code: "code",
	uuid: "uuid"
};
const MAX_DEPTH$1 = 20;
function readPagesCms(value, identity) {
	const root = isObject(value) ? value : {};
	const media = mediaOf(root["media"]);
	const reading = {
		components: isObject(root["components"]) ? root["components"] : {},
		media
	};
	return {
		...identity,
		mediaFolder: media[0]?.input ?? null,
		publicFolder: media[0]?.output ?? null,
		previewContext: null,
		siteUrl: null,
		collections: readContents(root["content"], "/content", reading, 0)
	};
}
function mediaOf(value) {
	if (typeof value === "string") {
		const path = value.replace(/^\/|\/$/g, "");
		return [{
			name: "default",
			input: path,
			output: `/${path}`
		}];
	}
	return (Array.isArray(value) ? value : [value]).filter(isObject).map((one) => ({
		name: text$2(one["name"]) ?? "default",
		input: text$2(one["input"])?.replace(/^\/|\/$/g, "") ?? null,
		output: text$2(one["output"])
	}));
}
function readContents(value, pointer, reading, depth) {
	if (!Array.isArray(value) || depth > MAX_DEPTH$1) return [];
	return value.flatMap((one, index) => {
		const at = `${pointer}/${index}`;
		if (isObject(one) && one["type"] === "group") return readContents(one["items"], `${at}/items`, reading, depth + 1);
		return readContent(one, at, reading) ?? [];
	});
}
function readContent(value, pointer, reading) {
	if (!isObject(value)) return null;
	const name = text$2(value["name"]);
	const path = pathOf(value["path"]);
	if (name === null || path === null || path.includes("..")) return null;
	const extension = extensionOf(value, path);
	const format = formatOf(value, extension);
	const fields = isReadAlike(format, extension, value["delimiters"]) ? readFields$1(value["fields"], `${pointer}/fields`, reading, 0) : [];
	const label = text$2(value["label"]) ?? name;
	const single = value["type"] === "file";
	const own = {
		i18n: null,
		mediaFolder: null,
		publicFolder: null,
		previewPath: null,
		pointer
	};
	const file = {
		name,
		label,
		file: path,
		fields,
		...own
	};
	const root = value["list"] === true || isObject(value["list"]);
	return {
		...own,
		name,
		label,
		labelSingular: null,
		folder: single ? null : path,
		nested: false,
		depth: value["subfolders"] === false ? 1 : MAX_FOLDERS$1,
		entryPath: excluding(value["exclude"], value["subfolders"] === false, extension),
		indexFile: null,
		body: format.endsWith("-frontmatter") ? "body" : "",
		extension,
		filter: null,
		fields: single || root ? [] : fields,
		files: single ? [root ? {
			...file,
			fields: []
		} : file] : [],
		format,
		identifierField: "title"
	};
}
const MAX_FOLDERS$1 = 100;
function pathOf(value) {
	if (value === "") return "";
	return text$2(value)?.replace(/^\.?\//, "").replace(/\/+$/, "") ?? null;
}
function excluding(value, flat, extension) {
	const names = Array.isArray(value) ? value.flatMap((one) => text$2(one) ?? []) : [];
	if (names.length === 0) return null;
	const named = (all) => `(?!(?:${all.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|")})$)`;
	const end = `.${extension}`;
	const entries = names.flatMap((name) => name.endsWith(end) ? [name.slice(0, -end.length)] : []);
	return `${flat ? "" : `(?:${named(names).replace(/\$\)$/, "/)")}[^/]+/)*`}${entries.length === 0 ? "" : named(entries)}[^/]+`;
}
function readFields$1(value, pointer, reading, depth) {
	if (!Array.isArray(value) || depth > MAX_DEPTH$1) return [];
	return value.flatMap((field, index) => readField$1(field, `${pointer}/${index}`, reading, depth) ?? []);
}
function readField$1(written, pointer, reading, depth) {
	if (!isObject(written)) return null;
	const value = resolve(written, reading.components);
	const name = text$2(value["name"]);
	if (name === null) return null;
	const type = Array.isArray(value["fields"]) && value["type"] === void 0 ? "object" : text$2(value["type"]) ?? "string";
	const own = {
		name,
		label: text$2(value["label"]) ?? name,
		labelSingular: null,
		hint: text$2(value["description"]),
		widget: Object.hasOwn(WIDGETS$1, type) ? WIDGETS$1[type] ?? "string" : type,
		required: value["required"] === true,
		options: optionsOf(value, type, reading.media),
		fields: type === "object" ? readFields$1(value["fields"], `${pointer}/fields`, reading, depth + 1) : [],
		item: null,
		types: type === "block" ? readFields$1(value["blocks"], `${pointer}/blocks`, reading, depth + 1) : [],
		pointer
	};
	const { list } = value;
	if (list !== true && !isObject(list)) return own;
	const limits = isObject(list) ? list : {};
	const options = {
		min: limits["min"],
		max: limits["max"],
		default: limits["default"]
	};
	return {
		...own,
		widget: "list",
		options,
		fields: [],
		types: [],
		item: {
			...own,
			required: own.widget === "object" && own.required
		}
	};
}
function optionsOf(value, type, media) {
	const options = isObject(value["options"]) ? value["options"] : {};
	const { pattern } = value;
	const kept = [
		"min",
		"max",
		"minlength",
		"maxlength",
		"format",
		"time",
		"multiple"
	];
	const folder = media.find(({ name }) => name === options["media"]);
	return {
		...Object.fromEntries(kept.filter((key) => options[key] !== void 0).map((key) => [key, options[key]])),
		...value["default"] !== void 0 && { default: value["default"] },
		...pattern !== void 0 && { pattern: isObject(pattern) ? [pattern["regex"], pattern["message"]] : pattern },
		...Array.isArray(options["values"]) && { options: options["values"] },
		...value["blockKey"] !== void 0 && { blockKey: value["blockKey"] },
		...folder?.input && {
			media_folder: `/${folder.input}`,
			public_folder: folder.output ?? `/${folder.input}`
		},
		...type === "reference" && {
			collection: options["collection"],
			value_field: text$2(options["value"]) ?? "{path}"
		}
	};
}

// src/cms/engines/pages-cms/engine.ts
const pagesCms = {
	id: "pages-cms",
	read: readPagesCms,
	fields: () => pagesFields,
	check: async (value) => (await import("./check3.js")).checkPagesCms(value)
};

// src/cms/engines/static-cms/fields.ts
const staticFields = {
	...RULES,
	widgets: {
		...mapValues(DECAP_WIDGETS, filledIn),
		number: filledIn(number$1),
		boolean: () => ({
			schema: { type: ["boolean", "null"] },
			required: false
		}),
		datetime: date$1,
		hidden,
		code: code$1,
		object: group$2,
		list: (field, inside) => uncounted(field, inside)
	}
};
function mapValues(widgets, change) {
	return Object.fromEntries(Object.entries(widgets).map(([name, derive]) => [name, change(derive)]));
}
function filledIn(derive) {
	return (field, inside) => {
		const initial = field.options["default"];
		if (initial === void 0 || initial === null || initial === "") return derive(field, inside);
		return {
			...derive({
				...field,
				required: false
			}, inside),
			required: false
		};
	};
}
function number$1(field, inside) {
	const derive = DECAP_WIDGETS["number"];
	if (derive === void 0) return {
		schema: {},
		required: false
	};
	const { schema, required } = derive(field, inside);
	const { minimum, maximum, "x-cms-amount": _amount, ...own } = schema;
	const limits = {
		...minimum !== void 0 && { minimum },
		...maximum !== void 0 && { maximum }
	};
	return {
		schema: {
			...own,
			if: { not: { const: 0 } },
			...then(limits)
		},
		required
	};
}
function hidden({ required, options }) {
	const initial = options["default"];
	const isAsked = required && (initial === void 0 || initial === null || initial === "");
	return {
		schema: isAsked ? { not: { enum: [
			null,
			"",
			[]
		] } } : {},
		required: isAsked
	};
}
function code$1(field, inside) {
	const derive = DECAP_WIDGETS["code"];
	if (derive === void 0) return {
		schema: {},
		required: false
	};
	const { schema } = derive({
		...field,
		required: false
	}, inside);
	const asked = field.required ? { not: { const: "" } } : {};
	return {
		schema: {
			...schema,
			...asked
		},
		required: false
	};
}
function date$1(field) {
	const { options, required } = field;
	const own = typeof options["format"] === "string" ? options["format"] : null;
	const [pattern, example] = own === null ? [null, "2024-08-19"] : readDateFnsFormat(own);
	return {
		schema: {
			type: ["string", "null"],
			"x-cms-example": example,
			allOf: [{
				"x-cms-tier": "shape",
				"x-cms-example": example,
				pattern: `^$|${ISO_DATE}${pattern === null ? "" : `|^${pattern}$`}`
			}]
		},
		required: false,
		wanted: required
	};
}
function group$2(field, inside) {
	const { properties, required } = inside.mapping(field.fields);
	const asked = required.length > 0 ? { required } : {};
	if (field.required) return {
		schema: {
			type: "object",
			minProperties: 1,
			properties,
			...asked
		},
		required: true
	};
	return {
		schema: {
			type: ["object", "null"],
			properties,
			if: { minProperties: 1 },
			...then(asked)
		},
		required: false
	};
}
function then(schema) {
	return { then: schema };
}
function uncounted(field, inside) {
	const { min: _min, max, pattern: _pattern, ...options } = field.options;
	const derive = DECAP_WIDGETS["list"];
	const { schema, required } = derive === void 0 ? {
		schema: {},
		required: false
	} : derive({
		...field,
		options
	}, inside);
	const counted = typeof max === "number" ? { allOf: [{
		"x-cms-tier": "shape",
		maxItems: max
	}] } : {};
	const least = field.required ? {
		type: "array",
		minItems: 1
	} : {};
	const { item } = field;
	const read = item === null || options["field"] !== void 0 ? {} : inside.field(item).schema;
	const items = item === null ? {} : { items: read };
	return {
		schema: {
			...schema,
			...items,
			...counted,
			...least
		},
		required: required || field.required
	};
}

// src/cms/engines/static-cms/filter.ts
function staticFilter(value) {
	return (Array.isArray(value) ? value : [value]).flatMap((rule) => readRule(rule) ?? []).reduceRight((and, rule) => ({
		...rule,
		and
	}), null);
}
function readRule(rule) {
	if (!isObject(rule)) return null;
	const [field, pattern] = [text$2(rule["field"]), text$2(rule["pattern"])];
	if (pattern !== null) return {
		field,
		value: void 0,
		pattern
	};
	if (field === null) return null;
	if (field.endsWith(".*")) return {
		field: field.slice(0, -2),
		value: rule["value"],
		pattern: null
	};
	return {
		field,
		value: void 0,
		pattern: `^(?:${[rule["value"]].flat().map((one) => String(one ?? "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})$`
	};
}

// src/cms/engines/static-cms/engine.ts
const staticCms = {
	id: "static-cms",
	read,
	fields: () => staticFields,
	check: (value, cms) => checkForms(value, cms, Object.keys(staticFields.widgets))
};
function read(value, identity) {
	const cms = readDecap(value, identity);
	const collections = cms.collections.map((collection) => ({
		...collection,
		filter: staticFilter(valueAt(value, `${collection.pointer}/filter`)),
		fields: collection.fields.map(withBareItems),
		files: collection.files.map((file) => ({
			...file,
			fields: file.fields.map(withBareItems)
		}))
	}));
	return {
		...cms,
		collections
	};
}
function withBareItems(field) {
	const fields = field.fields.map(withBareItems);
	const types = field.types.map(withBareItems);
	const [only] = fields;
	return field.widget === "list" && fields.length === 1 && only !== void 0 && types.length === 0 ? {
		...field,
		fields: [],
		types,
		item: only
	} : {
		...field,
		fields,
		types
	};
}

// src/cms/values/moment-parts.ts
const ORDERED = {
	tokens: [
		[
			"YYYY",
			"(?<y>\\d{4})",
			""
		],
		[
			"MM",
			"(?<M>\\d{2})",
			""
		],
		[
			"M",
			"(?<M>\\d{1,2})",
			""
		],
		[
			"DD",
			"(?<d>\\d{2})",
			""
		],
		[
			"D",
			"(?<d>\\d{1,2})",
			""
		],
		[
			"HH",
			"(?<H>\\d{2})",
			""
		],
		[
			"H",
			"(?<H>\\d{1,2})",
			""
		],
		[
			"mm",
			"(?<m>\\d{2})",
			""
		],
		[
			"m",
			"(?<m>\\d{1,2})",
			""
		],
		[
			"ss",
			"\\d{2}",
			""
		],
		[
			"s",
			"\\d{1,2}",
			""
		],
		[
			"SSS",
			"\\d{3}",
			""
		],
		[
			"T",
			"T",
			""
		]
	],
	literal: /^\[([^\]]*)\]/,
	word: /^(?:M{3,4}|Do)/,
	names: {
		MMM: [
			MONTHS.short,
			"",
			"M"
		],
		MMMM: [
			MONTHS.long,
			"",
			"M"
		]
	}
};
const WANTED = {
	date: "yMd",
	time: "Hm",
	both: "yMdHm"
};
function readMomentParts(format, kind) {
	const [expression] = readDateFormat(format, ORDERED);
	const named = [...expression.matchAll(/\(\?<(\w)>/g)].map(([, name]) => name);
	return [...WANTED[kind]].every((name) => named.includes(name)) && new Set(named).size === named.length && !expression.includes("[^\\s]+") ? `^${expression}$` : null;
}

// src/cms/engines/sveltia/date.ts
const TIME = String.raw`^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$`;
function sveltiaDate({ options }) {
	const isTime = options["type"] === "time" || options["date_format"] === false;
	const joined = [options["date_format"], options["time_format"]].filter((one) => typeof one === "string").join(" ");
	const chosen = typeof options["format"] === "string" && options["format"] !== "" ? options["format"] : joined.trim();
	const usual = isTime ? TIME : ISO_DATE;
	const [own, example] = chosen === "" ? [null, isTime ? "10:30" : "2024-08-19"] : readMomentFormat(chosen);
	const pattern = own === null ? `${usual}${isTime ? `|${ISO_DATE}` : ""}` : `${usual}|^${own}$`;
	return {
		"x-cms-example": example,
		...limits(options, chosen),
		allOf: [{
			"x-cms-tier": "shape",
			"x-cms-example": example,
			pattern: `^\\s*$|${pattern}`
		}]
	};
}
const INPUTS = {
	date: {
		part: String.raw`^(\d{4}-[01]\d-[0-3]\d)(?:\b|T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$)`,
		limit: /^\d{4}-\d\d-\d\d$/
	},
	time: {
		part: String.raw`(?:^|T)([0-2]\d:[0-5]\d)\b`,
		limit: /^\d\d:\d\d$/
	},
	both: {
		part: String.raw`^(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$`,
		limit: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/
	}
};
function limits(options, format) {
	const { type, date_format, time_format } = options;
	const kind = type === "date" || time_format === false ? "date" : type === "time" || date_format === false ? "time" : "both";
	const { limit } = INPUTS[kind];
	const own = (value) => {
		const written = typeof value === "string" ? value.replace(/(T|^)(\d\d:\d\d):00(?:\.0{1,3})?$/, "$1$2") : "";
		return limit.test(written) ? written : null;
	};
	const [min, max] = [own(options["min"]), own(options["max"])];
	const part = partsOf(kind, options, format).join("|");
	return part === "" || kind === "time" && min !== null && max !== null && min > max || min === null && max === null ? {} : { "x-cms-days": {
		min,
		max,
		part
	} };
}
function partsOf(kind, options, format) {
	const { input_timezone, output_utc, picker_utc } = options;
	const zone = typeof input_timezone === "string" ? input_timezone : picker_utc === true ? "utc" : "local";
	const { part } = INPUTS[kind];
	if (kind === "both" && format === "") return zone === "utc" ? [part.replace(/\$$/, "Z$")] : zone === "local" || zone === "any" ? [part] : [];
	const own = format !== "" && (zone === "utc" || (output_utc ?? picker_utc) !== true) ? readMomentParts(format, kind) : null;
	return [...kind === "both" ? [] : [part], ...own === null ? [] : [own]];
}

// src/cms/engines/sveltia/texts.ts
function withDefault(field, schema) {
	const initial = field.options["default"];
	return {
		schema,
		required: field.required && (typeof initial !== "string" || initial.trim() === "")
	};
}
function asText(field) {
	return field.required ? {
		type: "string",
		minLength: 1,
		"x-cms-blank": false
	} : { type: ["string", "null"] };
}
function boolean(field) {
	const own = pattern(field);
	const tested = own["x-cms-pattern"];
	const initial = String(field.options["default"] === true);
	const isAsked = tested !== void 0 && !new RegExp(tested.pattern, tested.flags).test(initial);
	return {
		schema: {
			type: isAsked ? "boolean" : ["boolean", "null"],
			...own
		},
		required: isAsked
	};
}
function text(field) {
	return withDefault(field, {
		...asText(field),
		...pattern(field),
		...length(field),
		...address(field)
	});
}
function length({ options, widget }) {
	if (widget !== "string" && widget !== "text") return {};
	const min = whole(options["minlength"]);
	const max = whole(options["maxlength"]);
	return Number(options["minlength"] ?? 0) <= Number(options["maxlength"] ?? Infinity) && (min !== null || max !== null) ? { "x-cms-length": {
		min,
		max
	} } : {};
}
function address({ options, widget }) {
	const { type } = options;
	if (widget !== "string" || type !== "url" && type !== "email") return {};
	const form = type === "url" ? String.raw`(?:(?!(?:https?|ftp|wss?):/*\s*$)[A-Za-z][\w+.-]*:\S+)?` : String.raw`[^\s@]+@[^\s@]+\.[^\s@]+`;
	const [before, after] = [literally$1(options["prefix"]), literally$1(options["suffix"])];
	const start = before === "" ? "" : `(?:${before}|(?!${before}))`;
	const end = after === "" ? "" : `(?:${after}|(?<!${after}))`;
	return { allOf: [{
		"x-cms-tier": "refused",
		pattern: String.raw`^\s*$|^${start}\s*${form}\s*${end}$`,
		"x-cms-form": type
	}] };
}
function literally$1(text) {
	return typeof text === "string" ? text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&") : "";
}
function whole(value) {
	return Number.isInteger(value) ? value : null;
}
function pattern(field) {
	const { pattern: own } = field.options;
	if (!Array.isArray(own) || typeof own[0] !== "string") return {};
	const [, source = "", flags = ""] = /^\/?(.+?)(?:\/([dgimsuy]*))?$/.exec(own[0]) ?? [];
	if (source === "" || !isExpression(source)) return {};
	const message = own.length > 1 ? own.at(-1) : "";
	return { "x-cms-pattern": {
		pattern: source,
		flags: flags.replace(/[gy]/g, ""),
		message: typeof message === "string" ? message : "",
		on: "trimmed"
	} };
}
function shaped(kind, form) {
	return (field) => {
		const { schema, required } = text(field);
		return {
			schema: {
				...schema,
				allOf: [{
					"x-cms-tier": "shape",
					"x-cms-form": kind,
					pattern: `^\\s*$|(?:${form(field)})`
				}]
			},
			required
		};
	};
}
function colour({ options }) {
	if ((options["allowInput"] ?? options["allow_input"]) === true) return "";
	return `^#[\\da-fA-F]{6}$${(options["enableAlpha"] ?? options["enable_alpha"]) === true ? "|^#[\\da-fA-F]{8}$" : ""}`;
}
function number(field) {
	const { options, required } = field;
	const kind = typeof options["value_type"] === "string" ? options["value_type"] : "int";
	const minimum = finite(options["min"]);
	const maximum = finite(options["max"]);
	const limits = {
		...minimum !== null && { minimum },
		...maximum !== null && { maximum }
	};
	const isText = kind !== "int" && kind !== "float";
	const type = kind.startsWith("float") ? "number" : "integer";
	const hasDefault = options["default"] !== void 0 && !Number.isNaN(Number(options["default"]));
	return {
		schema: {
			...isText ? {
				...written(field, type),
				...minimum !== null || maximum !== null ? { "x-cms-amount": {
					minimum,
					maximum
				} } : {}
			} : required ? hasDefault ? {
				type: [type, "string"],
				maxLength: 0
			} : { type } : {
				type: [
					type,
					"string",
					"null"
				],
				maxLength: 0
			},
			...isText ? {} : limits,
			...pattern(field)
		},
		required: required && !hasDefault
	};
}
function written(field, type) {
	const shape = {
		"x-cms-tier": "shape",
		"x-cms-form": type,
		pattern: `^\\s*(?:${type === "integer" ? "[+-]?\\d+" : "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?"})?\\s*$`,
		...type === "integer" && { multipleOf: 1 }
	};
	const { type: _text, ...filled } = asText(field);
	return {
		type: field.required ? ["number", "string"] : [
			"number",
			"string",
			"null"
		],
		...filled,
		allOf: [shape]
	};
}
function finite(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : null;
}

// src/cms/engines/sveltia/groups.ts
function several(field, items, { takesOne, counted }) {
	const { options, required } = field;
	const min = finite(options["min"]);
	const max = finite(options["max"]);
	const hasDefault = Array.isArray(options["default"]) && options["default"].length > 0;
	const missing = required && !hasDefault;
	const shape = { "x-cms-tier": "shape" };
	const limits = {
		...min !== null && min > 1 && { minItems: min },
		...max !== null && { maxItems: Math.max(0, max) }
	};
	const held = {
		...!counted && shape,
		if: { minItems: 1 },
		then: {
			...!counted && shape,
			...limits
		}
	};
	const all = [...takesOne ? [{
		...shape,
		type: ["array", "null"]
	}] : [], ...Object.keys(limits).length > 0 ? [held] : []];
	return {
		schema: {
			...!takesOne && { type: missing ? "array" : ["array", "null"] },
			...takesOne && missing && { not: { type: "null" } },
			items,
			...required && { minItems: 1 },
			...all.length > 0 && { allOf: all }
		},
		required: missing
	};
}
const MANY$1 = /* @__PURE__ */ new Set(["keyvalue", "list"]);
function isMany({ widget, options }) {
	return MANY$1.has(widget) || options["multiple"] === true || widget === "code" && options["output_code_only"] !== true;
}
function list$1(field, inside) {
	const { types, item, fields } = field;
	const groups = {
		takesOne: false,
		counted: false
	};
	if (types.length > 0) return several(field, typed$1(field, inside), groups);
	if (item !== null && isMany(item)) {
		const { min: _min, max: _max, ...options } = item.options;
		return several(field, inside.field({
			...item,
			options,
			required: false
		}).schema, groups);
	}
	if (item !== null) return several(field, inside.field(item).schema, {
		takesOne: item.widget !== "object",
		counted: true
	});
	if (fields.length > 0) {
		const least = field.required ? { minProperties: 1 } : {};
		return several(field, {
			...mapped(fields, inside),
			type: "object",
			...least
		}, groups);
	}
	return several(field, { type: [
		"string",
		"number",
		"boolean",
		"null"
	] }, {
		takesOne: true,
		counted: false
	});
}
function mapped(fields, inside) {
	const { properties, required } = inside.mapping(fields);
	return {
		properties,
		...required.length > 0 && { required }
	};
}
function typed$1(field, inside) {
	const key = scalarText(field.options["typeKey"] ?? field.options["type_key"]) || "type";
	const forms = field.types.map((type) => ({
		if: {
			properties: { [key]: { const: type.name } },
			required: [key]
		},
		then: mapped(type.fields, inside)
	}));
	return {
		type: "object",
		allOf: [{
			"x-cms-tier": "shape",
			properties: { [key]: { enum: field.types.map(({ name }) => name) } },
			required: [key]
		}, ...forms]
	};
}
function group$1(field, inside) {
	const { required: needed, options } = field;
	if (field.types.length > 0) {
		const { type: _object, ...own } = typed$1(field, inside);
		return needed ? {
			schema: {
				type: "object",
				minProperties: 1,
				...own
			},
			required: !isObject(options["default"])
		} : {
			schema: {
				type: ["object", "null"],
				if: { minProperties: 1 },
				then: own
			},
			required: false
		};
	}
	const { properties, required } = inside.mapping(field.fields);
	const missing = needed && required.length > 0 && !isObject(options["default"]);
	const asked = needed ? { required } : {
		if: { minProperties: 1 },
		then: { required }
	};
	return {
		schema: {
			...!needed ? { type: ["object", "null"] } : required.length > 0 ? { type: "object" } : ALSO_EMPTY,
			properties,
			...required.length > 0 && asked
		},
		required: missing
	};
}
const ALSO_EMPTY = {
	type: ["object", "string"],
	maxLength: 0
};
function code(field) {
	const { options, required } = field;
	if (options["output_code_only"] === true) return withDefault(field, {
		...asText(field),
		...pattern(field)
	});
	const keys = isObject(options["keys"]) ? options["keys"] : {};
	const own = scalarText(keys["code"]) || "code";
	const lang = scalarText(keys["lang"]) || "lang";
	const text = { type: ["string", "null"] };
	const filled = {
		"x-cms-tier": "shape",
		required: [own],
		properties: { [own]: {
			"x-cms-tier": "shape",
			minLength: 1
		} }
	};
	return {
		schema: {
			type: required ? "object" : ["object", "null"],
			properties: {
				[own]: text,
				[lang]: text
			},
			...required && {
				minProperties: 1,
				allOf: [filled]
			}
		},
		required: required && options["default"] === void 0
	};
}
function keyvalue(field) {
	const { options, required } = field;
	const min = finite(options["min"]);
	const max = finite(options["max"]);
	const shape = {
		"x-cms-tier": "shape",
		...min !== null && min > 1 && { minProperties: min },
		...max !== null && { maxProperties: max }
	};
	const counted = min !== null || max !== null ? { allOf: [{
		if: { minProperties: 1 },
		...thenAsk(shape)
	}] } : {};
	return {
		schema: required ? {
			"x-cms-tier": "shape",
			type: "object",
			minProperties: 1,
			...counted
		} : {
			type: ["object", "null"],
			...counted
		},
		required: false,
		wanted: required
	};
}
function thenAsk(schema) {
	return { then: schema };
}

// src/cms/engines/sveltia/fields.ts
const sveltiaFields = {
	widgets: {
		string: text,
		text,
		markdown: text,
		richtext: text,
		map: shaped("point", (field) => `"type"\\s*:\\s*"${scalarText(field.options["type"]) || "Point"}"`),
		color: shaped("color", colour),
		uuid: text,
		compute: () => ({
			schema: {},
			required: false
		}),
		hidden: () => ({
			schema: {},
			required: false
		}),
		boolean,
		number,
		datetime: patterned((field) => withDefault(field, {
			...asText(field),
			...sveltiaDate(field)
		})),
		select: patterned(select$1),
		relation: patterned(choice((field) => field.required ? { type: ["string", "number"] } : { type: [
			"string",
			"number",
			"null"
		] })),
		image: patterned(choice(asPath)),
		file: patterned(choice(asPath)),
		list: list$1,
		object: group$1,
		code,
		keyvalue
	},
	unknown: () => ({
		schema: {},
		required: false
	}),
	asks
};
function asks({ options, required }, { locale, isDefault }) {
	const { i18n } = options;
	if (!isDefault && !(i18n === true || i18n === "translate" || i18n === "duplicate_keys")) return false;
	return Array.isArray(options["required"]) ? options["required"].includes(locale || "_default") : required;
}
function select$1(field) {
	const values = (Array.isArray(field.options["options"]) ? field.options["options"] : []).map((option) => isObject(option) ? option["value"] : option).filter((value) => value !== void 0);
	if (values.length === 0) return {
		schema: {},
		required: false
	};
	const { options: own, required } = field;
	if (own["multiple"] === true) return several(field, { enum: [...values, null] }, MANY);
	const initial = own["default"] ?? (typeof values[0] === "string" ? "" : null);
	return {
		schema: { enum: required ? values : [
			...values,
			null,
			""
		] },
		required: required && isEmpty(initial) && !values.includes(initial)
	};
}
function isEmpty(value) {
	return value === null || value === "";
}
const MANY = {
	takesOne: true,
	counted: true
};
function choice(item) {
	return (field) => {
		const { options } = field;
		const library = isObject(options["media_library"]) ? options["media_library"] : {};
		const config = isObject(library["config"]) ? library["config"] : {};
		if (options["multiple"] === true || config["multiple"] === true) {
			const { schema, required } = several(field, item({
				...field,
				required: false
			}), MANY);
			return field.widget === "file" || field.widget === "image" ? {
				schema: unasked(schema),
				required: false,
				wanted: required
			} : {
				schema,
				required
			};
		}
		const initial = options["default"];
		const schema = item(field);
		const filled = field.required && schema["enum"] === void 0 ? {
			minLength: 1,
			"x-cms-blank": false
		} : {};
		return {
			schema: {
				...schema,
				...filled
			},
			required: field.required && (initial === void 0 || initial === "")
		};
	};
}
function unasked({ not: _not, ...schema }) {
	return schema;
}
function asPath(field) {
	return { type: field.required ? "string" : ["string", "null"] };
}
function patterned(derive) {
	return (field, inside) => {
		const derived = derive(field, inside);
		return derived.schema["items"] === void 0 ? {
			...derived,
			schema: {
				...derived.schema,
				...pattern(field)
			}
		} : derived;
	};
}

// src/cms/engines/sveltia/read.ts
function readSveltia(value, identity) {
	const root = isObject(value) ? value : {};
	const site = isObject(root["i18n"]) ? root["i18n"] : null;
	const collections = Array.isArray(root["collections"]) ? root["collections"] : [];
	return {
		...readDecap({
			...root,
			collections: [],
			i18n: null
		}, identity),
		collections: [...collections.flatMap((one, index) => readOne(one, `/collections/${index}`, site) ?? []), ...singletons(root["singletons"], site)]
	};
}
function readOne(value, pointer, site) {
	if (!isObject(value) || Object.hasOwn(value, "divider")) return null;
	const collection = readCollection$1({
		...value,
		i18n: null
	}, pointer, null);
	if (collection === null) return null;
	const languages = value["i18n"] ? merged(site, value["i18n"]) : null;
	const path = text$2(value["path"]);
	return {
		...collection,
		folder: Array.isArray(value["files"]) ? null : rootOf(value["folder"]),
		i18n: i18nOf(/\{\{locale\}\}/.test(text$2(value["folder"]) ?? "") ? {
			...languages,
			structure: "multiple_folders"
		} : languages),
		files: collection.files.map((file) => ofFile(file, value["files"], languages)),
		entryPath: path === null ? null : asExpression$1(path),
		indexFile: indexFileOf(value["index_file"], `${pointer}/index_file`),
		body: text$2(value["body_field"]) ?? "body"
	};
}
function rootOf(value) {
	return value === "" ? "" : folder(value);
}
function singletons(value, site) {
	const files = readFiles(value, "/singletons", null).map((file) => ofFile(file, value, site));
	if (files.length === 0) return [];
	const empty = readCollection$1({
		name: "_singletons",
		files: []
	}, "/singletons", null);
	return empty === null ? [] : [{
		...empty,
		files
	}];
}
function asExpression$1(path) {
	const parts = path.split(/((?:\{\{[^}]*\}\})+)/);
	if (parts.length > 16) return null;
	return parts.map((part, index) => index % 2 === 1 ? "[^/]+?" : part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("");
}
function indexFileOf(value, pointer) {
	if (value === true) return {
		name: "_index",
		fields: null
	};
	if (!isObject(value)) return null;
	const fields = Array.isArray(value["fields"]) ? readFields$2(value["fields"], `${pointer}/fields`) : null;
	return {
		name: text$2(value["name"]) ?? "_index",
		fields
	};
}
function merged(over, own) {
	if (over === null) return null;
	return isObject(own) ? {
		...over,
		...own
	} : over;
}
function ofFile(file, list, languages) {
	const written = Array.isArray(list) ? list[Number(file.pointer.split("/").at(-1))] : null;
	const i18n = i18nOf(isObject(written) && written["i18n"] ? merged(languages, written["i18n"]) : null);
	if (i18n === null) return file;
	const root = i18n.structure === "single_file_default_root";
	const structure = file.file.includes("{{locale}}") ? "multiple_files" : root ? i18n.structure : "single_file";
	return {
		...file,
		i18n: {
			...i18n,
			structure
		}
	};
}
const STRUCTURES = [
	"single_file",
	"single_file_default_root",
	"multiple_files",
	"multiple_folders",
	"multiple_root_folders"
];
function i18nOf(value) {
	const locales = Array.isArray(value?.["locales"]) ? value["locales"].flatMap((one) => text$2(one) ?? []) : [];
	const [first] = locales;
	if (value === null || first === void 0) return null;
	const named = text$2(value["default_locale"]);
	const asked = text$2(value["structure"]) ?? "single_file";
	const structure = asked === "multiple_folders_i18n_root" ? "multiple_root_folders" : asked;
	if (!STRUCTURES.includes(structure)) return null;
	const omits = value["omit_default_locale_from_file_path"] ?? value["omit_default_locale_from_filename"];
	return {
		structure,
		locales,
		defaultLocale: named !== null && locales.includes(named) ? named : first,
		omitsDefault: omits === true,
		takesUnnamed: false
	};
}

// src/cms/engines/sveltia/engine.ts
const sveltia = {
	id: "sveltia-cms",
	read: readSveltia,
	fields: () => sveltiaFields,
	check: async (value, cms) => {
		const forms = checkForms(value, cms, Object.keys(sveltiaFields.widgets), []);
		return (await import("./check4.js")).checkSveltia(value, cms, forms);
	}
};

// src/cms/engines/tina/fields.ts
const tinaFields = {
	widgets: {
		string: scalar({ type: "string" }),
		markdown: scalar({ type: "string" }),
		image: scalar({ type: "string" }),
		relation: scalar({ type: "string" }),
		number: scalar({ type: "number" }),
		boolean: scalar({ type: "boolean" }),
		datetime: date,
		select,
		object: group,
		list
	},
	unknown: () => ({
		schema: {},
		required: false
	}),
	asks: ({ required }) => required
};
function scalar({ type }) {
	return (field) => {
		const filled = field.required && type === "string" ? { minLength: 1 } : {};
		const optional = {
			type: type === "string" ? ["string", "null"] : [
				type,
				"string",
				"null"
			],
			...type !== "string" && { maxLength: 0 }
		};
		return {
			schema: field.required ? {
				type,
				...filled
			} : optional,
			required: field.required
		};
	};
}
function date(field) {
	const shape = {
		"x-cms-tier": "shape",
		"x-cms-example": "2024-08-19",
		pattern: `^$|${ISO_DATE}`
	};
	const { schema, required } = scalar({ type: "string" })(field);
	return {
		schema: {
			...schema,
			"x-cms-example": "2024-08-19",
			allOf: [shape]
		},
		required
	};
}
function select(field) {
	const values = (Array.isArray(field.options["options"]) ? field.options["options"] : []).map((one) => isObject(one) ? one["value"] : one).filter((one) => one !== void 0);
	return {
		schema: { enum: field.required ? values : [
			...values,
			null,
			""
		] },
		required: field.required
	};
}
function group(field, inside) {
	const object = field.required ? { type: "object" } : { type: ["object", "null"] };
	if (field.types.length > 0) return {
		schema: {
			...object,
			...typed(field, inside)
		},
		required: field.required
	};
	const { properties, required } = inside.mapping(field.fields);
	const asked = required.length > 0 ? { required } : {};
	return {
		schema: {
			...object,
			properties,
			...asked
		},
		required: field.required
	};
}
function typed(field, inside) {
	const key = text$2(field.options["templateKey"]) ?? "_template";
	return { allOf: ofKinds(key, field.types, inside, { "x-cms-tier": "shape" }) };
}
function list(field, inside) {
	const items = field.item === null ? {} : inside.field(field.item).schema;
	return {
		schema: {
			type: field.required ? "array" : ["array", "null"],
			items
		},
		required: field.required
	};
}

// src/cms/engines/tina/read.ts
const WIDGETS = {
	string: "string",
	"rich-text": "markdown",
	datetime: "datetime",
	boolean: "boolean",
	number: "number",
	image: "image",
	reference: "relation",
	object: "object"
};
const MAX_DEPTH = 20;
function readTina(value, identity) {
	const root = isObject(value) ? value : {};
	const schema = isObject(root["schema"]) ? root["schema"] : root;
	const collections = Array.isArray(schema["collections"]) ? schema["collections"] : [];
	const at = schema === root ? "/collections" : "/schema/collections";
	const config = isObject(schema["config"]) ? schema["config"] : {};
	const media = isObject(config["media"]) && isObject(config["media"]["tina"]) ? config["media"]["tina"] : {};
	const below = text$2(media["mediaRoot"])?.replace(/^\/|\/$/g, "") ?? "";
	const folder = text$2(media["publicFolder"])?.replace(/^\/|\/$/g, "") ?? null;
	const base = identity.path.replace(/(?:^|\/)\.?tina\/.*$/, "");
	return {
		...identity,
		mediaFolder: folder === null ? null : [
			base,
			folder,
			below
		].filter((step) => step !== "").join("/"),
		publicFolder: folder === null ? null : `/${below}`,
		previewContext: null,
		siteUrl: null,
		collections: collections.flatMap((one, index) => readCollection(one, `${at}/${index}`, base) ?? [])
	};
}
function readCollection(value, pointer, base) {
	if (!isObject(value)) return null;
	const name = text$2(value["name"]);
	if (name === null) return null;
	const body = [value["fields"], ...objectsIn(value["templates"]).map((one) => one["fields"])].flatMap(objectsIn).find((field) => field["isBody"] === true);
	const around = {
		base,
		depth: 0
	};
	const kinds = readFields(value["templates"], `${pointer}/templates`, around).map((kind) => ofKind(kind, body));
	const fields = kinds.length > 0 ? together(kinds) : readFields(value["fields"], `${pointer}/fields`, around);
	return {
		i18n: null,
		mediaFolder: null,
		publicFolder: null,
		previewPath: null,
		pointer,
		name,
		label: text$2(value["label"]) ?? name,
		labelSingular: null,
		folder: [base, (text$2(value["path"]) ?? "").replace(/^\.?\/|\/$/g, "")].filter((step) => step !== "").join("/"),
		nested: false,
		depth: MAX_FOLDERS,
		entryPath: matching(value["match"]),
		indexFile: null,
		body: (body === void 0 ? null : nameOf(body)) ?? "$_body",
		extension: text$2(value["format"]) ?? "md",
		filter: null,
		fields,
		...kinds.length > 0 && { kinds: {
			key: "_template",
			all: kinds
		} },
		files: [],
		format: null,
		identifierField: "title"
	};
}
function objectsIn(value) {
	return Array.isArray(value) ? value.filter(isObject) : [];
}
function ofKind(kind, body) {
	const name = body === void 0 ? null : nameOf(body);
	return {
		...kind,
		fields: kind.fields.filter((field) => field.options["isBody"] !== true || field.name === name)
	};
}
function together(kinds) {
	const all = /* @__PURE__ */ new Map();
	for (const field of kinds.flatMap((kind) => kind.fields)) {
		const other = all.get(field.name);
		const required = kinds.every(({ fields }) => fields.some((one) => one.name === field.name && one.required));
		if (other === void 0) all.set(field.name, {
			...field,
			required
		});
		else if (other.widget !== field.widget) all.set(field.name, {
			...other,
			widget: "any",
			options: {},
			fields: [],
			types: [],
			item: null
		});
	}
	return [...all.values()];
}
const MAX_FOLDERS = 100;
const MOST_WILDCARDS = 8;
function matching(value) {
	if (!isObject(value)) return null;
	const include = text$2(value["include"]);
	const exclude = text$2(value["exclude"]);
	if ((`${include ?? ""}${exclude ?? ""}`.match(/\*+/g)?.length ?? 0) > MOST_WILDCARDS) return null;
	const asked = include === null || include === "default" ? ".+" : asExpression(include);
	return exclude === null ? asked : `(?!(?:${asExpression(exclude)})$)(?:${asked})`;
}
function asExpression(glob) {
	return glob.replace(/^\//, "").split(/(\*\*+\/|\*\*+|\*|\{[^{}]*\}|\?)/).map((part, index) => index % 2 === 0 ? literally(part) : wild(part)).join("");
}
function wild(part) {
	if (part.startsWith("{")) return `(?:${part.slice(1, -1).split(",").map(literally).join("|")})`;
	if (part.startsWith("**")) return part.endsWith("/") ? "(?:.*/)?" : ".*";
	return part === "*" ? "[^/]*" : "[^/]";
}
function literally(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
function readFields(value, pointer, around) {
	if (!Array.isArray(value) || around.depth > MAX_DEPTH) return [];
	return value.flatMap((field, index) => readField(field, `${pointer}/${index}`, around) ?? []);
}
function nameOf(value) {
	return text$2(value["nameOverride"]) ?? text$2(value["name"]);
}
function readField(value, pointer, { base, depth }) {
	if (!isObject(value)) return null;
	const name = nameOf(value);
	const type = text$2(value["type"]) ?? "string";
	if (name === null) return null;
	const isRich = type === "rich-text";
	const options = {
		...value["isBody"] === true && { isBody: true },
		...typeof value["templateKey"] === "string" && value["list"] === true && { templateKey: value["templateKey"] },
		...typeof value["nameOverride"] === "string" && { alias: text$2(value["name"]) },
		...Array.isArray(value["options"]) && { options: value["options"] },
		...Array.isArray(value["collections"]) && {
			collections: value["collections"],
			value_field: "{path}",
			base
		}
	};
	const own = {
		name,
		label: text$2(value["label"]) ?? name,
		labelSingular: null,
		hint: text$2(value["description"]),
		widget: type === "string" && Array.isArray(value["options"]) ? "select" : WIDGETS[type] ?? type,
		required: value["required"] === true,
		options,
		fields: isRich ? [] : readFields(value["fields"], `${pointer}/fields`, {
			base,
			depth: depth + 1
		}),
		item: null,
		types: isRich ? [] : readFields(value["templates"], `${pointer}/templates`, {
			base,
			depth: depth + 1
		}),
		pointer
	};
	if (value["list"] !== true) return own;
	return {
		...own,
		widget: "list",
		options: {},
		fields: [],
		types: [],
		item: {
			...own,
			required: false
		}
	};
}

// src/cms/engines/tina/engine.ts
const tina = {
	id: "tina-cms",
	read: readTina,
	fields: () => tinaFields,
	check: (_value, { collections }) => collections.length > 0 ? [] : [{
		said: { message: "tina-empty" },
		pointer: "",
		severity: "warning"
	}]
};

// src/cms/engines.ts
const ENGINES = [
	decap,
	netlify,
	sveltia,
	staticCms,
	pagesCms,
	tina
];
async function loadEngine(id) {
	return ENGINES.find((engine) => engine.id === id) ?? decap;
}

// src/cms/entry-path.ts
function localeOfFile(file, i18n, path) {
	if (i18n === null) return path === file ? "" : null;
	if (file.includes(PLACEHOLDER)) return i18n.locales.find((locale) => placed(file, locale, isOmitted(i18n, locale)) === path) ?? null;
	if (path === file) return i18n.defaultLocale;
	const [folder, name] = [file.slice(0, file.lastIndexOf("/") + 1), file.slice(file.lastIndexOf("/") + 1)];
	return i18n.locales.find((locale) => i18n.structure === "multiple_folders" ? path === `${folder}${locale}/${name}` : i18n.structure === "multiple_files" && path === file.replace(/\.(\w+)$/, `.${locale}.$1`)) ?? null;
}
function localeOfEntry(collection, path) {
	const end = `.${collection.extension}`.toLowerCase();
	if (collection.folder === null || !path.toLowerCase().endsWith(end)) return null;
	const stem = path.slice(0, -end.length);
	for (const [locale, start, last] of variants(collection.folder, collection.i18n)) {
		if (!stem.startsWith(start) || !stem.endsWith(last) || stem.length < start.length + last.length) continue;
		if (isEntry(collection, stem.slice(start.length, stem.length - last.length))) return locale;
	}
	return null;
}
function isIndex({ indexFile, nested }, path) {
	const name = (path.split("/").at(-1) ?? "").replace(/\..*$/, "");
	return indexFile === null ? !nested && name === "_index" : name === indexFile.name;
}
function globsOfEntries({ folder, i18n, depth, entryPath, extension }) {
	const starts = new Set(variants(folder ?? "", i18n).map(([, start]) => start));
	const all = Array.from({ length: Math.min(depth, MOST_LEVELS) }, (_, level) => "*/".repeat(level));
	const levels = depth > MOST_LEVELS ? ["**/"] : entryPath === null ? all : all.slice(-1);
	return [...starts].flatMap((start) => levels.map((level) => `${start}${level}*.${extension}`));
}
function globsOfFile(file, i18n) {
	if (i18n === null || !file.includes(PLACEHOLDER)) return [file];
	return i18n.locales.map((locale) => placed(file, locale, isOmitted(i18n, locale)));
}
const MOST_LEVELS = 4;
const PLACEHOLDER = "{{locale}}";
function isOmitted(i18n, locale) {
	return i18n.omitsDefault && locale === i18n.defaultLocale;
}
function placed(path, locale, omitted) {
	return (omitted ? path.replace(/\{\{locale\}\}[./]|\/?\{\{locale\}\}$/, "") : path).replaceAll(PLACEHOLDER, locale);
}
function variants(folder, i18n) {
	if (i18n === null) return [[
		"",
		asStart(folder),
		""
	]];
	const { structure, defaultLocale, takesUnnamed } = i18n;
	if (structure === "single_file" || structure === "single_file_default_root") return [[
		defaultLocale,
		asStart(folder),
		""
	]];
	const named = [...i18n.locales].sort((a, b) => Number(a === defaultLocale) - Number(b === defaultLocale)).map((locale) => {
		const omitted = isOmitted(i18n, locale);
		const prefix = omitted ? "" : `${locale}/`;
		if (folder.includes(PLACEHOLDER)) return [
			locale,
			asStart(placed(folder, locale, omitted)),
			""
		];
		if (structure === "multiple_root_folders") return [
			locale,
			`${prefix}${asStart(folder)}`,
			""
		];
		if (structure === "multiple_folders") return [
			locale,
			`${asStart(folder)}${prefix}`,
			""
		];
		return [
			locale,
			asStart(folder),
			omitted ? "" : `.${locale}`
		];
	});
	return structure === "multiple_files" && takesUnnamed ? [...named, [
		defaultLocale,
		asStart(folder),
		""
	]] : named;
}
function asStart(folder) {
	return folder === "" ? "" : `${folder}/`;
}
function isEntry({ depth, entryPath, indexFile }, rest) {
	if (rest === "") return false;
	if (indexFile !== null && rest === indexFile.name) return true;
	if (entryPath !== null) return new RegExp(`^(?:${entryPath})$`).test(rest);
	return rest.split("/").length <= depth;
}

// src/cms/schema.ts
function formSchema(fields, title, options, body = "body", kinds) {
	const inside = deriveWith(options);
	if (kinds !== void 0) return kindsSchema(kinds, title, body, inside);
	const { properties, required, wanted } = inside.mapping(fields);
	const own = properties[body];
	return {
		$schema: DIALECT,
		title,
		type: "object",
		properties: own === void 0 ? properties : {
			...properties,
			[body]: {
				...own,
				"x-cms-body": true
			}
		},
		...required.length > 0 && { required },
		...wanted.length > 0 && { allOf: [{
			"x-cms-tier": "shape",
			required: wanted
		}] }
	};
}
function deriveWith(options) {
	const { rules, relaxed } = options;
	const inside = {
		field(field) {
			const required = !relaxed && rules.asks(field, options);
			const derived = ((Object.hasOwn(rules.widgets, field.widget) ? rules.widgets[field.widget] : void 0) ?? rules.unknown)({
				...field,
				required
			}, inside);
			return {
				...derived,
				schema: {
					...annotations(field),
					...derived.schema
				},
				required: derived.required && !relaxed
			};
		},
		mapping: (fields) => mapping(fields, (field) => inside.field(field))
	};
	return inside;
}
function mapping(fields, derive) {
	const properties = Object.create(null);
	const required = /* @__PURE__ */ new Set();
	const wanted = /* @__PURE__ */ new Set();
	for (const field of fields) {
		const derived = derive(field);
		properties[field.name] = derived.schema;
		if (derived.required) required.add(field.name);
		else if (derived.wanted === true) wanted.add(field.name);
	}
	return {
		properties,
		required: [...required],
		wanted: [...wanted]
	};
}
function annotations(field) {
	const { options } = field;
	const initial = options["default"];
	return {
		title: field.label,
		...field.hint !== null && { description: field.hint },
		...initial !== void 0 && { default: initial },
		"x-cms-widget": field.widget,
		...field.widget === "relation" && { "x-cms-relation": relation(options) }
	};
}
function relation(options) {
	const told = [
		"collection",
		"collections",
		"file",
		"value_field",
		"filters"
	].filter((key) => options[key] !== void 0);
	return Object.fromEntries(told.map((key) => [key, options[key]]));
}

// src/cms/collections.ts
async function formsOf(cms) {
	const engine = await loadEngine(cms.engine);
	return [...new Collections(cms, engine.fields(cms.version)).forms()];
}
var Collections = class {
	all;
	#cms;
	#rules;
	#schemas = /* @__PURE__ */ new Map();
	constructor(cms, rules) {
		this.#cms = cms;
		this.#rules = rules;
		this.all = cms.collections.map((collection) => ({
			name: collection.name,
			label: collection.label,
			cms: collection,
			matches: (path) => this.#formIn(collection, path) !== null,
			schema: (path) => {
				const form = this.#formIn(collection, path);
				return form === null ? {} : this.schema(form);
			},
			describe: (path) => {
				const form = this.#formIn(collection, path);
				return form === null ? () => null : describeForm(form);
			}
		}));
	}
	collectionOf(path) {
		const form = this.formsOf(path)[0];
		return this.all.find(({ cms }) => cms === form?.collection) ?? null;
	}
	describe(path) {
		const form = this.formsOf(path)[0];
		return form === void 0 ? null : describeForm(form);
	}
	formsOf(path) {
		return this.#cms.collections.flatMap((collection) => this.#formIn(collection, path) ?? []).sort((a, b) => Number(b.file !== null) - Number(a.file !== null) || (b.collection.folder?.length ?? 0) - (a.collection.folder?.length ?? 0));
	}
	formFor(page) {
		return this.formsOf(page.path).find(({ collection }) => isShown(collection, page)) ?? null;
	}
	schema(form) {
		const { collection, file, relaxed, locale } = form;
		const key = [
			collection.pointer,
			file?.pointer,
			relaxed,
			locale,
			form.fields === collection.fields
		].join(" ");
		let schema = this.#schemas.get(key);
		if (schema === void 0) {
			schema = this.#derive(form);
			this.#schemas.set(key, schema);
		}
		return schema;
	}
	*forms() {
		for (const collection of this.#cms.collections) {
			const { name, indexFile, folder, depth, extension, body } = collection;
			const shared = {
				collection: name,
				depth,
				extension,
				body
			};
			const own = formOf(collection, null, collection.i18n?.defaultLocale ?? "");
			const as = (form, called, files, at) => {
				const { title, fields } = form;
				return {
					...shared,
					name: called,
					title,
					fields,
					folder: at,
					files,
					schema: this.schema(form)
				};
			};
			if (folder !== null) yield as(own, name, globsOfEntries(collection), folder);
			if (folder !== null && indexFile?.fields) yield as({
				...own,
				fields: indexFile.fields
			}, `${name}/${indexFile.name}`, [`${folder}/${indexFile.name}.${extension}`], null);
			for (const file of collection.files) yield as(formOf(collection, file, file.i18n?.defaultLocale ?? ""), `${name}/${file.name}`, globsOfFile(file.file, file.i18n), null);
		}
	}
	#derive({ collection, fields, title, relaxed, locale, i18n }) {
		const { body } = collection;
		const whole = (own, language) => {
			const isDefault = i18n === null || language === i18n.defaultLocale;
			const kinds = own === collection.fields ? collection.kinds : void 0;
			return formSchema(own, title, {
				rules: this.#rules,
				relaxed,
				locale: language,
				isDefault
			}, body, kinds);
		};
		if (i18n?.structure !== "single_file" && i18n?.structure !== "single_file_default_root") return whole(fields, locale);
		const keyed = fields.filter(({ name }) => name !== body);
		const atRoot = i18n.structure === "single_file_default_root";
		const locales = i18n.locales.filter((name) => !atRoot || name !== i18n.defaultLocale).map((name) => {
			const { $schema: _dialect, ...form } = whole(keyed, name);
			return [name, {
				...form,
				title: name === i18n.defaultLocale ? title : name
			}];
		});
		const properties = Object.fromEntries(locales);
		const root = whole(fields, i18n.defaultLocale);
		if (atRoot) return {
			...root,
			properties: {
				...properties,
				...root["properties"]
			}
		};
		return {
			$schema: root["$schema"],
			title,
			type: "object",
			properties,
			required: [i18n.defaultLocale]
		};
	}
	#formIn(collection, path) {
		for (const file of collection.files) {
			const locale = localeOfFile(file.file, file.i18n, path);
			if (locale !== null) return formOf(collection, file, locale);
		}
		const locale = localeOfEntry(collection, path);
		if (locale === null) return null;
		const form = formOf(collection, null, locale);
		if (!isIndex(collection, path)) return form;
		const own = collection.indexFile;
		return own === null ? {
			...form,
			relaxed: true
		} : {
			...form,
			fields: own.fields ?? form.fields
		};
	}
};
function formOf(collection, file, locale) {
	const own = file ?? collection;
	return {
		collection,
		file,
		title: file?.label ?? collection.labelSingular ?? collection.label,
		fields: own.fields,
		i18n: own.i18n,
		locale,
		relaxed: false
	};
}
function isShown({ filter }, page) {
	if (filter === null) return true;
	return holds(filter, page) && isShown({ filter: filter.and ?? null }, page);
}
function holds(filter, { path, data }) {
	const value = filter.field === null ? path.split("/").at(-1) : data[filter.field];
	if (filter.pattern !== null) {
		const { pattern } = filter;
		try {
			return runBounded(() => new RegExp(pattern).test(scalarText(value).slice(0, 500)), 100);
		} catch (error) {
			if (error instanceof TooSlow || error instanceof SyntaxError) return true;
			throw error;
		}
	}
	return Array.isArray(value) ? value.includes(filter.value) : value === filter.value;
}

// src/schema/posix-path.ts
function dirname(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "." : path.slice(0, slash) || "/";
}
function join(...steps) {
	return normalize(steps.filter((step) => step !== "").join("/"));
}
function normalize(path) {
	if (path === "") return ".";
	const isRooted = path.startsWith("/");
	const steps = [];
	for (const step of path.split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") steps.push(step);
		else if (steps.length > 0 && steps.at(-1) !== "..") steps.pop();
		else if (!isRooted) steps.push("..");
	}
	const end = path.endsWith("/") && steps.length > 0 ? "/" : "";
	const joined = `${isRooted ? "/" : ""}${steps.join("/")}${end}`;
	return joined === "" ? path.endsWith("/") ? "./" : "." : joined;
}
function relative(folder, path) {
	const [from, to] = [folder, path].map((one) => normalize(one).split("/").filter((step) => step !== "." && step !== ""));
	if (from === void 0 || to === void 0) return path;
	let shared = 0;
	while (shared < from.length && from[shared] === to[shared]) shared++;
	return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

export { Collections as a, localeOfEntry as c, relative as i, loadEngine as l, join as n, formsOf as o, normalize as r, isShown as s, dirname as t, namesOf as u };