import { t as TrustedTree } from "./trusted-tree.js";
import { a as inertJson } from "./escape.js";
import { t as rules } from "./rules.js";
import { r as findCodeCms, t as readSite } from "./read-site.js";
import { o as formsOf } from "./posix-path.js";
import { i as isObject } from "./json-schema.js";
import { t as scalarText } from "./scalar-text.js";
import { n as nearest } from "./nearest.js";
import { t as DiskTree } from "./disk.js";
import { t as InputError } from "./input-error.js";
import { a as writeReport } from "./output.js";
import { n as troublesOf } from "./site.js";
import { n as inLanguageOfPages } from "./site-language2.js";
import { t as findRoot } from "./site-root.js";
import { relative, resolve, sep } from "node:path";

// src/site/schemas/front-matter-dates.ts
const DATE_FNS = /* @__PURE__ */ new Set(["pages-cms", "static-cms"]);
const TOKENS = {
	YYYY: "yyyy",
	YY: "yy",
	MMMM: "MMMM",
	MMM: "MMM",
	MM: "MM",
	M: "M",
	DD: "dd",
	D: "d",
	HH: "HH",
	H: "H",
	hh: "hh",
	h: "h",
	mm: "mm",
	m: "m",
	ss: "ss",
	s: "s",
	SSS: "SSS",
	A: "a",
	a: "aaa",
	Z: "xxx",
	ZZ: "xx"
};
function dateOf({ options }, engine) {
	if (options["type"] === "time" || options["date_format"] === false && options["time_format"] !== false) return { type: "string" };
	const format = formatOf(options, engine);
	if (format === null) return { type: "datetime" };
	const own = DATE_FNS.has(engine) ? format : inDateFns(format);
	if (own !== null && !/[yMd]/.test(own.replace(/'[^']*'/g, ""))) return { type: "string" };
	return {
		type: "datetime",
		...own !== null && { dateFormat: own }
	};
}
function formatOf(options, engine) {
	const { format, date_format: date, time_format: time, type } = options;
	if (typeof format === "string" && format !== "") return format;
	const parts = [date, time].filter((one) => typeof one === "string" && one !== "");
	if (parts.length > 0) return parts.join(engine === "sveltia-cms" ? " " : "T");
	if (!(type === "date" || time === false || engine === "pages-cms" && options["time"] !== true)) return null;
	return DATE_FNS.has(engine) ? "yyyy-MM-dd" : "YYYY-MM-DD";
}
function inDateFns(format) {
	const parts = format.match(/\[[^\]]*\]|([A-Za-z])\1*|[^A-Za-z[]+|\[/g) ?? [];
	let written = "";
	for (const part of parts) {
		const words = /^\[([^\]]*)\]$/.exec(part)?.[1] ?? (part === "T" ? "T" : null);
		const token = words === null ? /^[A-Za-z]/.test(part) ? TOKENS[part] : part : `'${words.replaceAll("'", "''")}'`;
		if (token === void 0) return null;
		written += token;
	}
	return written;
}

// src/site/schemas/front-matter-cms.ts
function frontMatterCms(forms, engine) {
	const folders = forms.filter(({ folder }) => folder !== null);
	return {
		$schema: "https://frontmatter.codes/frontmatter.schema.json",
		"frontMatter.taxonomy.contentTypes": folders.map(({ name, fields, extension, body }) => ({
			name,
			pageBundle: false,
			fileType: extension,
			fields: fields.filter((field) => field.name !== body).flatMap((field) => asField(field, engine))
		})),
		"frontMatter.content.pageFolders": folders.map(({ name, title, folder, depth }) => ({
			title,
			path: `[[workspace]]${folder === "" ? "" : `/${folder}`}`,
			excludeSubdir: depth === 1,
			contentTypes: [name]
		}))
	};
}
const TYPES = {
	string: "string",
	text: "string",
	markdown: "string",
	richtext: "string",
	code: "string",
	color: "string",
	uuid: "string",
	map: "string",
	compute: "string",
	hidden: "string",
	relation: "string",
	number: "number",
	boolean: "boolean",
	datetime: "datetime",
	date: "datetime",
	image: "image",
	file: "file",
	select: "choice",
	object: "fields"
};
function asField(field, engine) {
	const { options, widget } = field;
	const isText = widget === "list" && field.fields.length === 0 && field.types.length === 0 && isPlain$1(field.item);
	const isGroup = widget === "object" && field.types.length === 0;
	const type = isText ? "list" : widget === "object" && !isGroup ? "json" : TYPES[widget] ?? "json";
	const limits = {
		isDecimal: isDecimal(field, engine),
		min: options["min"],
		max: options["max"]
	};
	return [{
		title: field.label,
		name: field.name,
		type,
		...type === "datetime" && dateOf(field, engine),
		...field.hint !== null && { description: field.hint },
		...options["default"] !== void 0 && { default: options["default"] },
		...field.required && { required: true },
		...widget === "hidden" && { hidden: true },
		...widget === "text" && { single: false },
		...(widget === "markdown" || widget === "richtext") && { wysiwyg: "markdown" },
		...options["multiple"] === true && { multiple: true },
		...type === "choice" && { choices: choicesOf(options["options"]) },
		...type === "number" && { numberOptions: limits },
		...isGroup && { fields: field.fields.flatMap((one) => asField(one, engine)) }
	}];
}
function isDecimal({ options }, engine) {
	const kind = options["value_type"];
	return engine === "pages-cms" || engine === "tina-cms" || typeof kind === "string" && kind.startsWith("float");
}
function isPlain$1(item) {
	return item === null || [
		"string",
		"text",
		"select"
	].includes(item.widget);
}
function choicesOf(value) {
	if (!Array.isArray(value)) return [];
	return value.flatMap((one) => {
		if (!isObject(one)) return one === null ? [] : [String(one)];
		const id = scalarText(one["value"] ?? one["name"]);
		return id === "" ? [] : [{
			id,
			title: scalarText(one["label"] ?? one["name"]) || id
		}];
	});
}

// src/site/schemas/globs-over.ts
function globsOver(files, holds, base = "") {
	const all = [...files];
	const held = new Set(all.filter(holds));
	return [...new Set([...held].map(endingOf))].sort().flatMap((ending) => [...within(base === "" ? "" : `${base}/`, all.filter((path) => path.endsWith(ending)), held, ending)]);
}
function* within(folder, files, held, ending) {
	const count = files.filter((path) => held.has(path)).length;
	if (count === 0) return;
	if (count === files.length && folder !== "") {
		yield `${folder}**/*${ending}`;
		return;
	}
	const below = /* @__PURE__ */ new Map();
	for (const path of files) {
		const slash = path.indexOf("/", folder.length);
		if (slash === -1 && held.has(path)) yield path;
		if (slash === -1) continue;
		const inner = path.slice(0, slash + 1);
		below.set(inner, [...below.get(inner) ?? [], path]);
	}
	for (const [inner, own] of below) yield* within(inner, own, held, ending);
}
function endingOf(path) {
	return /\.[^./]*$/.exec(path)?.[0] ?? "";
}

// src/site/schemas/other-words.ts
const PLAIN = {
	text: {
		type: ["string", "number"],
		minLength: 1
	},
	empty: { const: "" },
	null: { type: "null" },
	boolean: { anyOf: [{ type: "boolean" }, {
		type: "string",
		pattern: "^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$"
	}] },
	number: { type: ["number", "string"] },
	date: { type: ["string", "number"] },
	moment: { type: ["string", "number"] },
	day: { type: "string" },
	truth: { type: "boolean" },
	url: {
		type: "string",
		format: "uri"
	},
	address: { type: "string" }
};
function inOtherWords(schema) {
	return said(schema);
}
function said(value) {
	if (Array.isArray(value)) return value.map(said);
	if (!isObject(value)) return value;
	const { "x-taken-as": kinds, "x-cms-amount": limits, "x-at-most": _most, "x-at-least": _least, ...others } = value;
	const { "x-not-with": _with, ...rest } = {
		...others,
		...isObject(limits) ? limits : {}
	};
	const plain = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, said(child)]));
	if (!Array.isArray(kinds)) return plain;
	const [only, ...more] = kinds.map((kind) => PLAIN[kind]);
	return {
		...plain,
		...more.length === 0 ? only : { anyOf: [only, ...more] }
	};
}

// src/site/schemas/export-schemas.ts
async function exportSchemas(site, folder) {
	const forms = site.cms === null ? [] : (await formsOf(site.cms)).filter(({ fields }) => fields.length > 0);
	const ofCms = forms.map((form) => ({
		path: fileOf(form.name),
		schema: forOthers(form.schema),
		files: form.files
	}));
	const taken = new Set(ofCms.map(({ path }) => path));
	const ofGenerator = (await schemasOfGenerator(site)).map(({ name, schema, files }) => {
		const path = fileOf(name);
		return {
			path: taken.has(path) ? `generator/${path}` : path,
			schema: asDraft7(inOtherWords(schema)),
			files
		};
	});
	const all = [...ofCms, ...ofGenerator];
	if (all.length === 0) return [];
	return [
		...all.map(({ path, schema }) => ({
			path,
			text: printed$1(schema)
		})),
		{
			path: "settings.json",
			text: printed$1(settingsFor(all, folder))
		},
		...forms.length > 0 && site.cms !== null ? [{
			path: "frontmatter.json",
			text: printed$1(frontMatterCms(forms, site.cms.engine))
		}] : []
	];
}
function settingsFor(all, folder) {
	const at = (path) => `${folder === "" ? "" : `${folder}/`}${path}`;
	const named = (path) => path.startsWith("/") ? path : `./${path}`;
	const held = (extensions) => all.flatMap(({ path, files }) => {
		const own = files.filter((glob) => extensions.test(glob));
		return own.length === 0 ? [] : [{
			url: named(at(path)),
			files: own
		}];
	});
	return {
		"yaml.schemas": Object.fromEntries(held(/\.(?!json$|toml$)\w+$/).map(({ url, files }) => [url, files])),
		"json.schemas": held(/\.json$/).map(({ url, files }) => ({
			fileMatch: files.map((glob) => `/${glob}`),
			url
		}))
	};
}
async function schemasOfGenerator(site) {
	return [...await site.ownSchemas(), ...site.cms === null ? await site.models() : []].map((own) => ({
		...own,
		files: filesOf(own, site)
	}));
}
function filesOf({ holds, folder = "", globs }, site) {
	const own = [...site.files].filter((path) => folder === "" || path.startsWith(`${folder}/`));
	const isOfCms = own.some((path) => holds(path) && site.collectionOf(path) !== null);
	if (globs !== void 0 && !isOfCms) return globs;
	return globsOver(own, (path) => holds(path) && site.collectionOf(path) === null, folder);
}
function fileOf(name) {
	return `${name.split("/").map((step) => step.replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^\.+/, "")).filter((step) => step !== "").join("/") || "form"}.schema.json`;
}
function printed$1(value) {
	return `${JSON.stringify(value, null, 2)}\n`;
}
function asDraft7(schema) {
	return /"(?:\$defs|\$dynamicRef|prefixItems|unevaluated\w+|dependent(?:Required|Schemas)|minContains)":/.test(JSON.stringify(schema)) ? schema : {
		...schema,
		$schema: "http://json-schema.org/draft-07/schema#"
	};
}
function forOthers({ $schema: _dialect, ...schema }) {
	const { allOf } = schema;
	const isOfKind = (one) => isObject(one) && isObject(one["then"]);
	const kinds = Array.isArray(allOf) ? { allOf: allOf.map((one) => isOfKind(one) ? {
		...one,
		then: withoutBody(one["then"])
	} : one) } : {};
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		...inPlainWords(withoutBody({
			...schema,
			...kinds
		}))
	};
}
function withoutBody(schema) {
	const properties = isObject(schema["properties"]) ? schema["properties"] : {};
	const isBody = (name) => isObject(properties[name]) && properties[name]["x-cms-body"] === true;
	const required = Array.isArray(schema["required"]) ? schema["required"].filter((name) => !isBody(String(name))) : [];
	const kept = Object.entries(properties).filter(([name]) => !isBody(name));
	const { required: _all, ...rest } = schema;
	return {
		...rest,
		properties: Object.fromEntries(kept),
		...required.length > 0 && { required }
	};
}
function inPlainWords(value) {
	if (Array.isArray(value)) return value.map(inPlainWords);
	if (!isObject(value)) return value;
	const schema = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inPlainWords(inner)]));
	const { "x-cms-length": length, "x-cms-pattern": pattern } = value;
	return {
		...schema,
		...isObject(length) && typeof length["min"] === "number" && { minLength: length["min"] },
		...isObject(length) && typeof length["max"] === "number" && { maxLength: length["max"] },
		...isObject(pattern) && isPlain(pattern) && { pattern: `^\\s*$|${String(pattern["pattern"])}` }
	};
}
function isPlain({ on, flags = "" }) {
	return (on === "text" || on === "trimmed") && flags === "";
}

// src/site/schemas/print-schemas.ts
const DIALECT = "https://json-schema.org/draft/2020-12/schema";
async function printSchemas(site, name) {
	const models = site.cms === null ? await site.models() : [];
	const own = [...await site.ownSchemas(), ...models].map((one) => ({
		...one,
		collection: one.name,
		schema: inOtherWords(one.schema)
	}));
	if (site.cms === null && own.length === 0) return {
		kind: "no-cms",
		code: findCodeCms(site.files),
		script: scriptOf(site),
		unwritten: mayWriteSchemas(site)
	};
	const forms = [...site.cms === null ? [] : await formsOf(site.cms), ...own];
	if (name === void 0) return printed(together(forms));
	const exact = forms.filter((form) => form.name === name);
	const chosen = exact.length > 0 ? exact : forms.filter((form) => form.collection === name || form.name.endsWith(`/${name}`));
	const [only] = chosen;
	if (only !== void 0) return printed(chosen.length === 1 ? only.schema : together(chosen));
	const names = [...new Set(forms.flatMap((form) => [form.collection, form.name]))];
	const short = forms.map((form) => form.name.slice(form.name.indexOf("/") + 1));
	return {
		kind: "unknown",
		name,
		names,
		suggestion: nearest(name, [...names, ...short])
	};
}
function together(forms) {
	const definitions = forms.map(({ name, schema: { $schema: _dialect, ...schema } }) => [name, schema]);
	return {
		$schema: DIALECT,
		$defs: Object.fromEntries(definitions)
	};
}
function printed(schema) {
	return {
		kind: "printed",
		text: `${JSON.stringify(schema, null, 2)}\n`
	};
}
function scriptOf({ troubles }) {
	return troubles.find(({ rule, message }) => rule === "configuration-cms" && message === "code")?.path ?? null;
}
function mayWriteSchemas({ generator, plan, files }) {
	const isConfig = (path) => /(?:^|\/)src\/content(?:\/|\.)config\.m?[jt]s$/.test(path);
	return generator === "astro" && [...files].some((path) => path.startsWith(plan.base) && isConfig(path));
}

// src/cli/schema.ts
async function schema(asked, terminal, cwd) {
	const [name] = asked.paths;
	const { root } = findRoot({
		...asked,
		paths: []
	}, cwd);
	const tree = new DiskTree(root);
	const { site } = await readSite(tree, new TrustedTree(tree), {
		rules,
		...asked.config !== null && { configurationPath: asked.config }
	});
	const options = await inLanguageOfPages(asked, tree, site);
	const troubles = troublesOf(site, options);
	for (const trouble of troubles) terminal.err(`relecture: ${trouble}\n`);
	const printed = await printSchemas(site, name);
	if (printed.kind === "no-cms" && printed.code !== null) throw new InputError(options.locale.cli.usage.codeCms({ path: printed.code }));
	if (printed.kind === "no-cms" && printed.script !== null) throw new InputError(options.locale.cli.usage.codeInit({ path: printed.script }));
	if (printed.kind === "no-cms" && printed.unwritten) throw new InputError(options.locale.cli.usage.astroSync);
	if (printed.kind !== "printed") {
		const { names: known, suggestion } = printed.kind === "unknown" ? printed : {
			names: [],
			suggestion: null
		};
		throw new InputError(options.locale.cli.usage.unknownCollection({
			name: name ?? "",
			known,
			suggestion
		}));
	}
	if (site.cms !== null && !options.quiet) terminal.err(`${options.locale.cli.cmsTaken(site.cms)}\n`);
	const own = await site.ownSchemas();
	const { generator } = site;
	if (own.length > 0 && !options.quiet) terminal.err(`${options.locale.cli.ownTaken({
		generator,
		own
	})}\n`);
	const models = site.cms === null ? await site.models() : [];
	if (models.length > 0 && !options.quiet) terminal.err(`${options.locale.cli.modelsTaken({
		generator,
		models
	})}\n`);
	const status = troubles.length > 0 ? 2 : 0;
	if (options.out !== null) {
		await writeSchemas(site, resolve(cwd, options.out), root, options, terminal);
		return status;
	}
	for (const { file } of options.outputs) if (file === null) terminal.out(inertJson(printed.text));
	else writeReport(file, printed.text, options);
	return status;
}
async function writeSchemas(site, folder, root, options, terminal) {
	const below = relative(root, folder).split(sep).join("/");
	const files = await exportSchemas(site, below.startsWith("..") ? folder : below);
	if (files.length === 0) throw new InputError(options.locale.cli.usage.noForms);
	for (const { path, text } of files) writeReport(resolve(folder, path), text, options);
	if (!options.quiet) terminal.err(`${options.locale.cli.schemasWritten({
		count: files.filter(({ path }) => path.endsWith(".schema.json")).length,
		folder: options.out ?? "",
		frontMatter: files.some(({ path }) => path === "frontmatter.json")
	})}\n`);
}

export { schema };