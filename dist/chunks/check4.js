import { n as shapeTroubles, t as joined } from "./troubles.js";
import { n as nearest } from "./nearest.js";
import { i as isObject } from "./json-schema.js";
import { t as scalarText } from "./scalar-text.js";
import { t as SVELTIA_OPTIONS } from "./sveltia-options.js";

// src/cms/engines/sveltia/walk.ts
function writtenIn(list, pointer, above) {
	if (!Array.isArray(list)) return [];
	return list.flatMap((value, index) => written(value, `${pointer}/${index}`, above));
}
function written(value, pointer, above) {
	if (!isObject(value) || Object.hasOwn(value, "divider")) return [];
	const label = value["label"] ?? value["name"];
	return [{
		value,
		pointer,
		where: typeof label === "string" ? [...above, label] : above
	}];
}
const MAX_DEPTH = 30;
function* fieldsIn({ value, pointer, where }, depth = 0) {
	if (depth > MAX_DEPTH) return;
	const below = [
		...writtenIn(value["fields"], `${pointer}/fields`, where),
		...written(value["field"], `${pointer}/field`, where),
		...writtenIn(value["types"], `${pointer}/types`, where)
	];
	for (const one of below) {
		yield one;
		yield* fieldsIn(one, depth + 1);
	}
}
function leadsToField(list, path) {
	let here = groupsOf(list);
	let isFirst = true;
	for (const step of path.replace(/^fields\./, "").split(".")) {
		const name = step.replace(/<[^>]+>$/, "");
		if (name === "" || name === "*" || /^\d+$/.test(name)) continue;
		const among = isFirst ? here : here.flatMap(innerOf);
		isFirst = false;
		here = among.filter((one) => one["name"] === name);
		if (here.length === 0) return false;
	}
	return true;
}
function innerOf(field) {
	if (isObject(field["field"])) return [field["field"]];
	if (Array.isArray(field["fields"])) return groupsOf(field["fields"]);
	const types = groupsOf(field["types"]);
	const key = typeof field["typeKey"] === "string" ? field["typeKey"] : "type";
	return [...types.flatMap((type) => groupsOf(type["fields"])), { name: key }];
}
function groupsOf(list) {
	return Array.isArray(list) ? list.filter(isObject) : [];
}
function namesIn(list) {
	return groupsOf(list).flatMap(({ name }) => typeof name === "string" ? [name] : []);
}
function slugKeys(...levels) {
	return ["translationKey", ...levels.flatMap(({ i18n }) => {
		const slug = isObject(i18n) ? i18n["canonical_slug"] : null;
		return isObject(slug) && typeof slug["key"] === "string" ? [slug["key"]] : [];
	})];
}

// src/cms/engines/sveltia/check-fields.ts
function* checkField(field, root, reader, say) {
	const { value, pointer, where } = field;
	const at = {
		...reader,
		where
	};
	const { name, widget } = value;
	if (typeof name === "string" && /[\s.*:<>]/.test(name)) yield say({
		message: "bad-name",
		facts: {
			...reader,
			name
		}
	}, `${pointer}/name`);
	const inner = [
		"field",
		"fields",
		"types"
	].filter((key) => value[key] !== void 0);
	for (const [option, suggestion] of Object.entries(RENAMED)) if (Object.hasOwn(value, option) && (option !== "allow_multiple" || widget === "file" || widget === "image")) yield say({
		message: "renamed-option",
		facts: {
			...at,
			option,
			suggestion
		}
	}, `${pointer}/${option}`);
	const holds = (widget === "list" || widget === "object") && !/\/types\/\d+$/.test(pointer);
	if (holds && inner.length > 1) yield say({
		message: "both-options",
		facts: {
			...at,
			options: inner
		}
	}, pointer);
	for (const key of holds ? inner : []) if (Array.isArray(value[key]) && value[key].length === 0) yield say({
		message: "option-count",
		facts: {
			...at,
			option: key,
			count: null
		}
	}, `${pointer}/${key}`);
	if (widget === "date") yield say({
		message: "option-value",
		facts: {
			...at,
			option: "widget",
			value: "date",
			allowed: ["datetime"],
			suggestion: null
		}
	}, `${pointer}/widget`);
	if (widget === "select") yield* checkChoices(field, reader, say);
	if (widget === "relation") yield* checkRelation(field, root, reader, say);
}
const RENAMED = {
	allow_multiple: "multiple",
	dateFormat: "date_format",
	displayFields: "display_fields",
	editorComponents: "editor_components",
	pickerUtc: "picker_utc",
	searchFields: "search_fields",
	timeFormat: "time_format",
	valueField: "value_field",
	valueType: "value_type"
};
function* checkChoices({ value, pointer, where }, reader, say) {
	const { options, default: initial } = value;
	if (!Array.isArray(options) || options.length === 0) return;
	const at = {
		...reader,
		where
	};
	const values = options.map((one) => isObject(one) ? one["value"] : one);
	for (const [index, one] of values.entries()) if (values.indexOf(one) < index) yield say({
		message: "same-choice",
		facts: {
			...at,
			value: shown(one)
		}
	}, `${pointer}/options/${index}`);
	const words = values.filter((one) => typeof one === "string");
	for (const one of initial === void 0 ? [] : Array.isArray(initial) ? initial : [initial]) if (!values.includes(one)) yield say({
		message: "unknown-choice",
		facts: {
			...at,
			value: shown(one),
			suggestion: nearest(shown(one), words)
		}
	}, `${pointer}/default`);
}
const shown = (value) => scalarText(value) || JSON.stringify(value) || "";
const NAMING = [
	"value_field",
	"display_fields",
	"search_fields"
];
function* checkRelation({ value, pointer, where }, root, reader, say) {
	const at = {
		...reader,
		where
	};
	const target = targetOf(value["collection"], root);
	if (target === null) return;
	const { files, label } = target;
	let { fields } = target;
	if (files !== null) {
		const named = files.find(({ value: file }) => file["name"] === value["file"]);
		if (value["file"] === void 0) {
			yield say({
				message: "missing-option",
				facts: {
					...at,
					options: ["file"]
				}
			}, pointer);
			return;
		}
		if (named === void 0) {
			const file = shown(value["file"]);
			const suggestion = nearest(file, namesIn(files.map((one) => one.value)));
			yield say({
				message: "unknown-file",
				facts: {
					...at,
					file,
					collection: label,
					suggestion
				}
			}, `${pointer}/file`);
			return;
		}
		fields = named.value["fields"];
	}
	if (!Array.isArray(fields) || fields.length === 0) return;
	for (const option of NAMING) {
		const own = value[option];
		const several = Array.isArray(own);
		if (several !== (option !== "value_field")) continue;
		for (const [index, one] of (several ? own : [own]).entries()) for (const path of pathsOf(one)) {
			if (leadsToField(fields, path) || target.keys.includes(path)) continue;
			yield say({
				message: "unknown-field",
				facts: {
					...at,
					option,
					field: path,
					collection: label,
					suggestion: nearest(path, namesIn(fields))
				}
			}, `${pointer}/${option}${several ? `/${index}` : ""}`);
		}
	}
}
function pathsOf(value) {
	if (typeof value !== "string" || value === "") return [];
	const tags = [...value.matchAll(/\{\{([^{}]+)\}\}/g)].map(([, tag = ""]) => tag.trim());
	return tags.length === 0 ? [value] : tags.filter((tag) => tag !== "slug" && tag !== "locale" && !tag.includes("|"));
}
function targetOf(name, root) {
	if (name === "_singletons") return {
		label: "singletons",
		files: writtenIn(root["singletons"], "/singletons", []),
		fields: null,
		keys: []
	};
	const found = writtenIn(root["collections"], "/collections", []).find(({ value }) => value["name"] === name);
	if (found === void 0 || typeof name !== "string") return null;
	const { files, fields } = found.value;
	const label = found.where[0] ?? name;
	return {
		label: String(label),
		files: Array.isArray(files) ? writtenIn(files, `${found.pointer}/files`, []) : null,
		fields,
		keys: slugKeys(root, found.value)
	};
}

// src/cms/engines/sveltia/check-templates.ts
const OF_SLUGS = words("year month day hour minute second uuid uuid_short uuid_shorter slug _slug fields._slug");
const OF_SUMMARIES = words("slug locales dirname filename extension commit_date commit_author title fields.title _summary");
function words(text) {
	return text.split(" ");
}
function* checkTemplates({ value, pointer, where }, reader, say) {
	const { fields, slug, path, summary, label, name } = value;
	if (!Array.isArray(fields) || fields.length === 0) return;
	const own = isObject(slug) ? slug["template"] : slug;
	const place = isObject(slug) ? "/slug/template" : "/slug";
	if (typeof own === "string" && own.includes("/")) yield say({
		message: "slug-slash",
		facts: {
			...reader,
			where,
			value: own
		}
	}, `${pointer}${place}`);
	const templates = [
		[
			place,
			own,
			OF_SLUGS
		],
		[
			"/path",
			path,
			OF_SLUGS
		],
		[
			"/summary",
			summary,
			OF_SUMMARIES
		]
	];
	for (const [at, template, known] of templates) for (const field of fieldsOf(template)) {
		if (known.includes(field) || leadsToField(fields, field)) continue;
		const option = at.split("/")[1] ?? "";
		const suggestion = nearest(field, [...namesIn(fields), ...known]);
		yield say({
			message: "unknown-field",
			facts: {
				...reader,
				where,
				option,
				field,
				collection: String(label ?? name),
				suggestion
			}
		}, `${pointer}${at}`);
	}
}
const LONGEST = 1e3;
function fieldsOf(template) {
	if (typeof template !== "string") return [];
	return [...template.slice(0, LONGEST).matchAll(/\{\{(.+?)\}\}/g)].map(([, tag = ""]) => tag).filter((tag) => !/\|\s*default\s*\(/.test(tag)).map((tag) => (tag.split("|")[0] ?? "").trim());
}

// src/cms/engines/sveltia/check-references.ts
function checkReferences(value, reader) {
	if (!isObject(value)) return [];
	const say = (said, pointer) => ({
		said,
		pointer,
		severity: reader.refuses ? "error" : "warning"
	});
	const collections = writtenIn(value["collections"], "/collections", []);
	const singletons = writtenIn(value["singletons"], "/singletons", []);
	const files = collections.flatMap((one) => writtenIn(one.value["files"], `${one.pointer}/files`, one.where));
	const indexes = collections.flatMap((one) => written(one.value["index_file"], `${one.pointer}/index_file`, [...one.where, "index_file"]));
	const forms = [
		...collections,
		...files,
		...singletons
	];
	return [
		...ofRoot(value, reader, say),
		...ofLanguages({
			value,
			pointer: "",
			where: []
		}, reader, say),
		...forms.flatMap((one) => [...ofForm(one, reader, say)]),
		...collections.flatMap((one) => [...ofCollection(one, value, reader, say)]),
		...[...forms, ...indexes].flatMap((form) => [...fieldsIn(form)].flatMap((field) => [...checkField(field, value, reader, say)]))
	];
}
function* ofRoot(value, reader, say) {
	const { backend } = value;
	const repo = isObject(backend) ? backend["repo"] : void 0;
	if (typeof repo === "string" && !/^[^/:]+(?:\/[^/:]+)+$/.test(repo)) yield say({
		message: "bad-repository",
		facts: {
			...reader,
			value: repo
		}
	}, "/backend/repo");
	if (value["media_folder"] === void 0 && !keepsMediaElsewhere(value)) yield say({
		message: "missing-option",
		facts: {
			...reader,
			where: [],
			options: ["media_folder"]
		}
	}, "");
}
const ELSEWHERE = "cloudinary uploadcare aws_s3 azure_blob_storage backblaze_b2 bunny_storage cloudflare_r2 digitalocean_spaces scaleway_object_storage supabase_storage".split(" ");
function keepsMediaElsewhere({ media_library: one, media_libraries: several }) {
	return [...isObject(one) ? [one["name"]] : [], ...isObject(several) ? Object.keys(several) : []].some((name) => ELSEWHERE.includes(String(name)));
}
function* ofLanguages({ value, pointer, where }, reader, say) {
	const { i18n } = value;
	if (!isObject(i18n) || !Array.isArray(i18n["locales"])) return;
	const at = {
		...reader,
		where: [...where, "i18n"]
	};
	const locales = i18n["locales"].filter((one) => typeof one === "string");
	if (i18n["locales"].length === 0) yield say({
		message: "option-count",
		facts: {
			...at,
			option: "locales",
			count: null
		}
	}, `${pointer}/i18n/locales`);
	for (const option of ["default_locale", "initial_locales"]) {
		const own = i18n[option];
		if (option === "initial_locales" && !Array.isArray(own)) continue;
		for (const one of Array.isArray(own) ? own : [own]) {
			if (typeof one !== "string" || locales.includes(one) || locales.length === 0) continue;
			yield say({
				message: "bad-locale",
				facts: {
					...at,
					option,
					value: one,
					locales,
					suggestion: nearest(one, locales)
				}
			}, `${pointer}/i18n/${option}`);
		}
	}
}
function* ofForm({ value, pointer, where }, reader, say) {
	const { name, fields } = value;
	if (typeof name === "string" && /[\s.*:<>]/.test(name)) yield say({
		message: "bad-name",
		facts: {
			...reader,
			name
		}
	}, `${pointer}/name`);
	if (Array.isArray(fields) && fields.length === 0) yield say({
		message: "option-count",
		facts: {
			...reader,
			where,
			option: "fields",
			count: null
		}
	}, `${pointer}/fields`);
}
const OF_ENTRY = [
	"slug",
	"commit_author",
	"commit_date",
	"_summary",
	"_manual"
];
function* ofCollection(collection, root, reader, say) {
	const { value, pointer, where } = collection;
	const options = ["folder", "files"].filter((key) => value[key] !== void 0);
	if (options.length > 1) {
		yield say({
			message: "both-options",
			facts: {
				...reader,
				where,
				options
			}
		}, pointer);
		return;
	}
	yield* ofLanguages(collection, reader, say);
	if (Object.hasOwn(value, "sortableFields")) yield say({
		message: "renamed-option",
		facts: {
			...reader,
			where,
			option: "sortableFields",
			suggestion: "sortable_fields"
		}
	}, `${pointer}/sortableFields`);
	yield* checkTemplates(collection, reader, say);
	const { fields, label, name } = value;
	if (!Array.isArray(fields) || fields.length === 0) return;
	const others = [...OF_ENTRY, ...slugKeys(root, value)];
	for (const [place, path] of namedIn(value)) {
		if (others.includes(path) || leadsToField(fields, path)) continue;
		const [option = ""] = place.split("/").slice(1);
		const suggestion = nearest(path, namesIn(fields));
		yield say({
			message: "unknown-field",
			facts: {
				...reader,
				where,
				option,
				field: path,
				collection: String(label ?? name),
				suggestion
			}
		}, `${pointer}${place}`);
	}
}
function* namedIn(value) {
	const { identifier_field: identifier, filter, sortable_fields: sortable } = value;
	const all = [["/identifier_field", identifier]];
	if (isObject(filter)) all.push(["/filter/field", filter["field"]]);
	const sorted = isObject(sortable) ? sortable["fields"] : sortable;
	const folder = isObject(sortable) ? "/sortable_fields/fields" : "/sortable_fields";
	if (Array.isArray(sorted)) for (const [index, one] of sorted.entries()) all.push([`${folder}/${index}`, one]);
	for (const [key, inner] of VIEWS) {
		const own = value[key];
		const views = isObject(own) ? own[inner] : own;
		const place = isObject(own) ? `/${key}/${inner}` : `/${key}`;
		if (!Array.isArray(views)) continue;
		for (const [index, one] of views.entries()) if (isObject(one)) all.push([`${place}/${index}/field`, one["field"]]);
	}
	for (const [place, path] of all) if (typeof path === "string" && path !== "") yield [place, path];
}
const VIEWS = [["view_filters", "filters"], ["view_groups", "groups"]];

// src/cms/engines/sveltia/check.ts
function checkSveltia(value, cms, forms) {
	const reader = {
		engine: cms.engine,
		refuses: refuses(cms.version)
	};
	const shape = shapeTroubles(value, SVELTIA_OPTIONS, "CmsConfig", reader);
	const beyond = checkReferences(value, reader);
	const known = forms.filter(({ said, pointer }) => said.message !== "unknown-widget" || !beyond.some((one) => one.pointer === pointer));
	return joined([...known, ...beyond], shape);
}
function refuses(version) {
	const [major, minor] = (version ?? "0").split(".").map(Number);
	return major !== 0 || minor === void 0 || minor >= 212;
}

export { checkSveltia };