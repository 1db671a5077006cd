import { i as isObject } from "./json-schema.js";
import { n as readCollections, r as schemaFile } from "./collections.js";
import { i as nodesOf, t as parseProgram } from "./code.js";

// src/site/generators/astro/json-schemas.ts
const LONGEST = 262144;
const DEEPEST$1 = 40;
const MOMENT = { "x-taken-as": ["moment"] };
const DAY = { "x-taken-as": ["day"] };
function certainSchema(written, words, isFile = false) {
	if (written.length > LONGEST) return null;
	let document;
	try {
		document = JSON.parse(written);
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
	if (!isObject(document)) return null;
	const definitions = document["definitions"];
	const name = /^#\/definitions\/([^/]+)$/.exec(String(document["$ref"]))?.[1];
	const root = name !== void 0 && isObject(definitions) ? definitions[name] : document;
	const isOld = /draft-0[67]/.test(String(document["$schema"]));
	const whole = isObject(root) ? certain(isFile ? entryOf(root) : root, words, {
		isOld,
		isPlain: true,
		isDay: false
	}, 0) : null;
	if (whole === null || (whole["properties"] ?? whole["allOf"]) === void 0) return null;
	return {
		$schema: document["$schema"] ?? "http://json-schema.org/draft-07/schema#",
		...whole
	};
}
function entryOf(root) {
	const listed = (Array.isArray(root["anyOf"]) ? root["anyOf"].filter(isObject) : []).find(({ type }) => type === "array")?.["items"];
	if (isObject(listed)) return listed;
	const { properties, additionalProperties } = root;
	const own = isObject(properties) ? Object.keys(properties).filter((key) => key !== "$schema") : [];
	return isObject(additionalProperties) && own.length === 0 ? additionalProperties : root;
}
const SAME = "type enum const title description minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum minItems maxItems".split(" ");
function certain(schema, words, key, depth) {
	const isOpen = schema["$ref"] !== void 0 || schema["not"] !== void 0 || schema["format"] === "int64";
	if (depth > DEEPEST$1 || isOpen) return {};
	if (isMoment(schema, key.isOld)) return key.isDay ? DAY : MOMENT;
	const inner = (one) => isObject(one) ? certain(one, words, key, depth + 1) : one;
	const { pattern, format, items, prefixItems, additionalProperties, allOf, properties } = schema;
	const branches = schema["anyOf"] ?? schema["oneOf"];
	return {
		...Object.fromEntries(SAME.flatMap((name) => schema[name] === void 0 ? [] : [[name, schema[name]]])),
		...pattern !== void 0 && key.isPlain && { pattern },
		...format === "uri" && pattern === void 0 && { "x-taken-as": ["url"] },
		...Array.isArray(branches) && { anyOf: branches.map(inner) },
		...Array.isArray(allOf) && { allOf: allOf.map(inner) },
		...items !== void 0 && { items: Array.isArray(items) ? items.map(inner) : inner(items) },
		...Array.isArray(prefixItems) && { prefixItems: prefixItems.map(inner) },
		...isObject(additionalProperties) && { additionalProperties: inner(additionalProperties) },
		...isObject(properties) && keysOf(properties, schema["required"], words, key.isOld, depth)
	};
}
function keysOf(properties, required, words, isOld, depth) {
	const known = Object.entries(properties).filter(([name]) => name !== "$schema");
	const held = (name, one) => isObject(one) && words.isSure(name) ? certain(one, words, {
		isOld,
		isPlain: words.isPlain(name),
		isDay: words.isDay(name)
	}, depth + 1) : {};
	const asked = Array.isArray(required) ? required.map(String) : [];
	return {
		properties: Object.fromEntries(known.map(([name, one]) => [name, held(name, one)])),
		required: asked.filter((name) => words.isSure(name) && !words.isOptional(name))
	};
}
function isMoment({ type, format, pattern, anyOf }, isOld) {
	if (Array.isArray(anyOf)) return anyOf.some((one) => isObject(one) && one["format"] === "unix-time");
	return !isOld && type === "string" && format === "date-time" && pattern === void 0;
}

// src/site/generators/astro/starlight-front-matter.ts
const TEXT = { type: "string" };
const BOOLEAN = { type: "boolean" };
const LEVEL = {
	type: "integer",
	minimum: 1,
	maximum: 6
};
const LEVELS = {
	minHeadingLevel: {
		...LEVEL,
		"x-at-most": {
			key: "maxHeadingLevel",
			otherwise: 3
		}
	},
	maxHeadingLevel: {
		...LEVEL,
		"x-at-least": {
			key: "minHeadingLevel",
			otherwise: 2
		}
	}
};
const BADGE = { anyOf: [TEXT, {
	type: "object",
	properties: {
		variant: { enum: [
			"note",
			"danger",
			"success",
			"caution",
			"tip",
			"default"
		] },
		class: TEXT,
		text: TEXT
	},
	required: ["text"]
}] };
const LINK = { anyOf: [
	BOOLEAN,
	TEXT,
	{
		type: "object",
		properties: {
			link: TEXT,
			label: TEXT
		},
		additionalProperties: false
	}
] };
const scalars = (...types) => ({
	type: "object",
	additionalProperties: { type: types }
});
const HEAD = {
	type: "object",
	properties: {
		tag: { enum: [
			"title",
			"base",
			"link",
			"style",
			"meta",
			"script",
			"noscript",
			"template"
		] },
		attrs: scalars("string", "boolean"),
		content: TEXT
	},
	required: ["tag"]
};
const ATTRIBUTES = scalars("string", "number", "boolean", "null");
const IMAGE = { anyOf: [
	{
		type: "object",
		properties: {
			alt: TEXT,
			file: TEXT
		},
		required: ["file"]
	},
	{
		type: "object",
		properties: {
			alt: TEXT,
			dark: TEXT,
			light: TEXT
		},
		required: ["dark", "light"]
	},
	{
		type: "object",
		properties: { html: TEXT },
		required: ["html"]
	}
] };
const ACTION = {
	type: "object",
	properties: {
		text: TEXT,
		link: TEXT,
		variant: { enum: [
			"primary",
			"secondary",
			"minimal"
		] },
		icon: TEXT,
		attrs: scalars("string", "number", "boolean")
	},
	required: ["text", "link"]
};
const STARLIGHT = {
	type: "object",
	required: ["title"],
	properties: {
		title: TEXT,
		description: TEXT,
		editUrl: { "x-taken-as": ["url", "truth"] },
		head: {
			type: "array",
			items: HEAD
		},
		tableOfContents: { anyOf: [BOOLEAN, {
			type: "object",
			properties: LEVELS
		}] },
		template: { enum: ["doc", "splash"] },
		hero: {
			type: "object",
			properties: {
				title: TEXT,
				tagline: TEXT,
				image: IMAGE,
				actions: {
					type: "array",
					items: ACTION
				}
			}
		},
		lastUpdated: { "x-taken-as": ["day", "truth"] },
		prev: LINK,
		next: LINK,
		sidebar: {
			type: "object",
			properties: {
				order: { type: "number" },
				label: TEXT,
				hidden: BOOLEAN,
				badge: BADGE,
				attrs: ATTRIBUTES
			}
		},
		banner: {
			type: "object",
			properties: { content: TEXT },
			required: ["content"]
		},
		pagefind: BOOLEAN,
		draft: BOOLEAN
	}
};

// src/site/generators/astro/object-keys.ts
function nameOf({ key, computed }) {
	if (computed) return null;
	if (key.type === "Identifier") return key.name;
	return key.type === "Literal" && typeof key.value === "string" ? key.value : null;
}
function member(properties, name) {
	for (const one of properties) if (one.type === "Property" && nameOf(one) === name) return one.value;
}

// src/site/generators/astro/zod-words.ts
const SURE = new Set(`string number boolean date array object enum nativeEnum union discriminatedUnion intersection literal record tuple any unknown null lazy url email
  uuid int float32 iso min max length nonempty gt gte lt lte positive negative nonnegative nonpositive finite safe multipleOf step regex startsWith endsWith
  includes datetime optional nullable nullish default describe meta refine superRefine transform brand readonly strict strip passthrough loose
  catchall extend merge and or partial required pick omit rest strictObject looseObject`.split(/\s+/));
const HOLDS = /^(?:array|union|discriminatedUnion|intersection|record|tuple|lazy|and|or|optional|nullable|nullish|rest|merge|catchall)$/;
const OPTIONAL = /^(?:optional|nullish|default|any|unknown)$/;
const DEEPEST = 12;
async function readZodWords(path, source) {
	const program = await parseProgram(path, source);
	if (program === null) return null;
	return new Words([...nodesOf(program)]);
}
var Words = class {
	#values = /* @__PURE__ */ new Map();
	#keys = /* @__PURE__ */ new Map();
	#imports = /* @__PURE__ */ new Map();
	constructor(nodes) {
		for (const node of nodes) {
			if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.init != null) this.#values.set(node.id.name, node.init);
			if (node.type === "ImportSpecifier" && node.imported.type === "Identifier") this.#imports.set(node.local.name, node.imported.name);
			const name = node.type === "Property" ? nameOf(node) : null;
			if (node.type !== "Property" || name === null || !this.#isZod(node.value)) continue;
			this.#keys.set(name, [...this.#keys.get(name) ?? [], node.value]);
		}
	}
	get declared() {
		return new Set(this.#keys.keys());
	}
	isSure = (key) => {
		return this.#keys.get(key)?.every((one) => this.#isSure(one, 0)) === true;
	};
	isPlain = (key) => (this.#keys.get(key) ?? []).every((one) => [...nodesOf(one)].every((node) => !("regex" in node) || !/[ims]/.test(Reflect.get(Object(node.regex), "flags"))));
	isDay = (key) => (this.#keys.get(key) ?? []).every((one) => [...nodesOf(one)].every((node) => {
		const name = node.type === "Identifier" ? String(Reflect.get(node, "name")) : "";
		return name !== "coerce" && !this.#values.has(name);
	}));
	isOptional = (key) => {
		const found = this.#keys.get(key) ?? [];
		return found.length > 0 && found.every((one) => this.#methods(one, 0).some((name) => OPTIONAL.test(name)));
	};
	schemaOf = (collection) => {
		const schema = this.#schema(collection);
		if (schema === void 0) return "unknown";
		if (schema.type === "CallExpression" && schema.callee.type === "Identifier") return this.#imports.get(schema.callee.name) === "docsSchema" ? "starlight" : "unknown";
		return this.#isSure(schema, 0) ? "own" : "unknown";
	};
	textsOf = (collection) => {
		const schema = this.#schema(collection);
		const [fields] = schema?.type === "CallExpression" && this.#methods(schema, 0).join() === "object" ? schema.arguments : [];
		const found = /* @__PURE__ */ new Map();
		if (fields?.type !== "ObjectExpression" || fields.properties.some(({ type }) => type !== "Property")) return found;
		for (const one of fields.properties) {
			const key = one.type === "Property" ? nameOf(one) : null;
			const texts = one.type === "Property" ? this.#texts(one.value) : null;
			if (key !== null && texts !== null) found.set(key, texts);
		}
		return found;
	};
	#texts(written) {
		if (!/^(?:(?:optional|default|describe),)*enum$/.test(this.#methods(written, 0).join())) return null;
		const list = [...nodesOf(written)].findLast((node) => node.type === "CallExpression" && this.#methods(node, 0).join() === "enum")?.arguments[0];
		const values = list?.type === "ArrayExpression" ? list.elements : [];
		const texts = values.flatMap((one) => one?.type === "Literal" && typeof one.value === "string" ? [one.value] : []);
		return texts.length === 0 || texts.length < values.length ? null : texts;
	}
	#schema(collection) {
		const all = this.#followed(this.#values.get("collections"));
		const call = all?.type === "ObjectExpression" ? this.#followed(member(all.properties, collection)) : void 0;
		const [options] = call?.type === "CallExpression" ? call.arguments : [];
		return options?.type === "ObjectExpression" ? this.#returned(member(options.properties, "schema")) : void 0;
	}
	#methods(node, depth) {
		const here = this.#followed(node);
		if (here?.type !== "CallExpression" || here.callee.type !== "MemberExpression" || depth > 40) return [];
		const { object, property } = here.callee;
		return [property.type === "Identifier" ? property.name : "", ...object.type === "Super" ? [] : this.#methods(object, depth + 1)];
	}
	#isZod(node) {
		return node.type === "CallExpression" || node.type === "Identifier" || node.type === "MemberExpression";
	}
	#isSure(node, depth) {
		if (depth > 40) return false;
		if (node.type === "ArrowFunctionExpression") return node.body.type !== "BlockStatement" && this.#isSure(node.body, depth + 1);
		if (node.type === "ArrayExpression") return node.elements.every((one) => one !== null && this.#isSure(one, depth + 1));
		if (node.type === "ObjectExpression") return true;
		if (node.type === "Identifier") {
			const value = this.#values.get(node.name);
			return value === void 0 ? this.#isNamespace(node.name) : this.#isSure(value, depth + 4);
		}
		return node.type === "CallExpression" && this.#isSureCall(node, depth);
	}
	#isNamespace(name) {
		return name === "z" || this.#imports.get(name) === "z";
	}
	#isSureCall({ callee, arguments: given }, depth) {
		if (callee.type === "Identifier") return callee.name === "image" || this.#imports.get(callee.name) === "reference";
		if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier" || callee.object.type === "Super") return false;
		const { name } = callee.property;
		if (!SURE.has(name)) return false;
		const inner = HOLDS.test(name) ? given.filter((one) => one.type !== "Literal") : [];
		return this.#isSureObject(callee.object, name, depth) && inner.every((one) => this.#isSure(one, depth + 1));
	}
	#isSureObject(object, method, depth) {
		if (object.type !== "MemberExpression") return this.#isSure(object, depth + 1);
		const isNamespace = object.object.type === "Identifier" && this.#isNamespace(object.object.name);
		const name = object.property.type === "Identifier" ? object.property.name : "";
		return isNamespace && (name === "iso" || name === "coerce" && method === "date");
	}
	#followed(node) {
		let here = node;
		for (let steps = 0; here?.type === "Identifier" && steps < DEEPEST; steps++) here = this.#values.get(here.name);
		return here;
	}
	#returned(node) {
		const here = this.#followed(node);
		if (here?.type !== "ArrowFunctionExpression") return here;
		if (here.body.type !== "BlockStatement") return this.#followed(here.body);
		const [only, ...others] = here.body.body;
		return only?.type === "ReturnStatement" && only.argument != null && others.length === 0 ? this.#followed(only.argument ?? void 0) : void 0;
	}
};

// src/site/generators/astro/own-schemas.ts
async function readOwnSchemas(survey, base, source) {
	const { config, all, lists } = await readCollections(survey, source);
	const words = config === null ? null : await readZodWords(config, await survey.text(config) ?? "");
	if (words === null) return [];
	const found = [...all, ...lists].map(async (collection) => {
		const { name } = collection;
		const kind = words.schemaOf(name);
		if (kind === "unknown" || !/^[\w-]+$/.test(name)) return [];
		const path = schemaFile(base, name);
		const written = await survey.made(path);
		const isFile = lists.includes(collection);
		const one = written === null ? textsAlone(words.textsOf(name)) : certainSchema(written, words, isFile);
		const certain = one !== null && isFile ? listOf(one) : one;
		if (kind === "own") return ownOf(collection, written === null ? config : path, certain);
		const starlight = besides(STARLIGHT, words.declared);
		if (certain === null) return ownOf(collection, null, starlight, `starlight/${name}`);
		return ownOf(collection, path, {
			$schema: certain["$schema"],
			allOf: [starlight, certain]
		});
	});
	return (await Promise.all(found)).flat();
}
function textsAlone(texts) {
	if (texts.size === 0) return null;
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		type: "object",
		properties: Object.fromEntries([...texts].map(([key, values]) => [key, { enum: values }]))
	};
}
function listOf({ $schema, ...entry }) {
	return {
		$schema,
		type: ["array", "object"],
		items: entry,
		additionalProperties: entry
	};
}
function ownOf({ name, folder, globs, holds }, from, schema, called = name) {
	return schema === null || holds === null ? [] : [{
		name: called,
		from,
		schema,
		holds,
		folder,
		...globs !== void 0 && { globs }
	}];
}
function besides({ properties, required, ...rest }, declared) {
	const open = Object.fromEntries([...declared].map((key) => [key, {}]));
	const asked = Array.isArray(required) ? required.filter((key) => !declared.has(String(key))) : [];
	return {
		...rest,
		properties: {
			...isObject(properties) ? properties : {},
			...open
		},
		required: asked
	};
}

export { readOwnSchemas };