import { n as firstLine, r as readDataFile, t as DataFile } from "./data-file.js";
import { n as nearest } from "./nearest.js";
import { t as fr } from "./fr.js";
import { c as stepsOf, i as isObject } from "./json-schema.js";
import { t as parseUrl } from "./parse-url.js";
import { t as defaults } from "./defaults.js";

// src/schema/day-parts.ts
function partOf({ part, min, max }, text) {
	if (part === void 0) return text;
	const found = new RegExp(part).exec(text);
	const groups = found?.groups;
	if (found === null) return null;
	const time = `${two(groups?.["H"])}:${two(groups?.["m"])}`;
	if (groups?.["y"] === void 0 || /^\d\d:/.test(min ?? max ?? "")) return groups?.["H"] ? time : found[1] ?? null;
	const day = [
		groups["y"],
		monthOf(groups["M"] ?? ""),
		two(groups["d"])
	].join("-");
	if (!((/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).toJSON() ?? "").startsWith(day)) return null;
	return (min ?? max ?? "").includes("T") ? `${day}T${time}` : day;
}
function monthOf(written) {
	return two(/^\d/.test(written) ? written : String("janfebmaraprmayjunjulaugsepoctnovdec".indexOf(written.slice(0, 3).toLowerCase()) / 3 + 1));
}
function two(digits = "0") {
	return digits.padStart(2, "0");
}

// src/schema/pattern-words.ts
const DIGITS = ["0", "9"];
const LETTERS = [
	["a", "z"],
	["A", "Z"],
	DIGITS,
	"_"
];
function readSignPattern(expression) {
	const [, unit = "", quantity = ""] = /^\^(\.|\\[dw]|\[(?!\^)(?:\\.|[^\\\]])+\])([*+]|\{\d+(?:,\d*)?\})?\$$/.exec(expression) ?? [];
	if (unit === "") return null;
	const signs = unit === "." ? null : signsOf(unit);
	if (signs !== null && signs.length === 0) return null;
	const [, least = "", comma, most = ""] = /^\{(\d+)(,)?(\d*)\}$/.exec(quantity) ?? [];
	if (least !== "") return {
		signs,
		min: Number(least),
		max: comma === void 0 ? Number(least) : most === "" ? Infinity : Number(most)
	};
	return {
		signs,
		min: quantity === "*" ? 0 : 1,
		max: quantity === "" ? 1 : Infinity
	};
}
function signsOf(unit) {
	if (unit === "\\d") return [DIGITS];
	if (unit === "\\w") return LETTERS;
	const signs = [];
	const parts = unit.slice(1, -1).match(/\\.|[\s\S]/gu) ?? [];
	for (let index = 0; index < parts.length; index++) {
		const [first = "", dash, last] = parts.slice(index, index + 3);
		if (first === "\\d") signs.push(DIGITS);
		else if (first === "\\w") signs.push(...LETTERS);
		else if (first === "\\s") signs.push(" ");
		else if (/^\\[a-z]/i.test(first)) return [];
		else if (dash === "-" && last !== void 0 && !last.startsWith("\\")) {
			signs.push([first, last]);
			index += 2;
		} else signs.push(first.replace(/^\\/, ""));
	}
	return signs;
}
function strangers({ signs }, text) {
	if (signs === null) return [];
	const isIn = (sign) => signs.some((one) => typeof one === "string" ? sign === one || one === " " && /\s/.test(sign) : sign >= one[0] && sign <= one[1]);
	return [...new Set(text)].filter((sign) => !isIn(sign));
}

// src/schema/problem-limits.ts
function tellLimit({ keyword, error }, where, data) {
	const limit = Number(error.params["limit"]);
	const length = typeof data === "string" ? [...data].length : 0;
	const count = Array.isArray(data) ? data.length : 0;
	const keys = isObject(data) ? Object.keys(data).length : 0;
	const value = show(data);
	const exclusive = keyword.startsWith("exclusive");
	if (Number.isNaN(data) && /^(?:exclusiveM|m)(?:in|ax)imum$/.test(keyword)) return { message: {
		message: "format",
		facts: {
			where,
			value,
			format: "number"
		}
	} };
	switch (keyword) {
		case "format":
		case "x-taken-as": {
			const isWhole = keyword === "x-taken-as" && String(error.schema).includes("url");
			const format = keyword === "format" ? String(error.params["format"]) : isWhole ? "uri" : "uri-reference";
			const sign = typeof data === "string" ? unencoded(data, format) : null;
			if (sign !== null) return {
				message: {
					message: "uri-sign",
					facts: {
						where,
						...sign
					}
				},
				suggestion: sign.encoded
			};
			return { message: {
				message: "format",
				facts: {
					where,
					value,
					format
				}
			} };
		}
		case "x-not-with": {
			const { key } = error.schema;
			return {
				message: {
					message: "not-both",
					facts: {
						where,
						key
					}
				},
				at: "key"
			};
		}
		case "pattern":
		case "x-cms-pattern": return wrongPattern(error.schema, error.parentSchema ?? {}, where, data);
		case "x-cms-length": {
			const between = typeof data === "string" ? [...data.trim()].length : 0;
			const { min, max } = error.schema;
			return max !== null && between > max ? { message: {
				message: "too-long",
				facts: {
					where,
					limit: max,
					length: between
				}
			} } : { message: {
				message: "too-short",
				facts: {
					where,
					limit: min ?? 0,
					length: between
				}
			} };
		}
		case "x-cms-amount": {
			const { minimum, maximum } = error.schema;
			return maximum !== null && Number(data) > maximum ? { message: {
				message: "too-big",
				facts: {
					where,
					limit: maximum,
					value,
					exclusive: false
				}
			} } : { message: {
				message: "too-small",
				facts: {
					where,
					limit: minimum ?? 0,
					value,
					exclusive: false
				}
			} };
		}
		case "x-cms-days": {
			const days = error.schema;
			const { min, max } = days;
			const day = partOf(days, String(data)) ?? value;
			const isLate = max !== null && day > max;
			return { message: {
				message: "day-limit",
				facts: {
					where,
					value,
					limit: (isLate ? max : min) ?? "",
					isLate
				}
			} };
		}
		case "minLength": return { message: {
			message: "too-short",
			facts: {
				where,
				limit,
				length
			}
		} };
		case "maxLength": return { message: {
			message: "too-long",
			facts: {
				where,
				limit,
				length
			}
		} };
		case "minProperties": return {
			message: {
				message: "too-few",
				facts: {
					where,
					limit,
					count: keys
				}
			},
			at: "key"
		};
		case "maxProperties": return {
			message: {
				message: "too-many",
				facts: {
					where,
					limit,
					count: keys
				}
			},
			at: "key"
		};
		case "minItems": return {
			message: {
				message: "too-few",
				facts: {
					where,
					limit,
					count
				}
			},
			at: "key"
		};
		case "maxItems": return {
			message: {
				message: "too-many",
				facts: {
					where,
					limit,
					count
				}
			},
			at: "key"
		};
		case "uniqueItems": {
			const [first, second] = [Number(error.params["j"]), Number(error.params["i"])];
			const repeated = show(Array.isArray(data) ? data[first] : null);
			return {
				message: {
					message: "duplicate",
					facts: {
						where,
						first: first + 1,
						second: second + 1,
						value: repeated
					}
				},
				at: "key"
			};
		}
		case "x-at-least":
		case "minimum":
		case "exclusiveMinimum": return { message: {
			message: "too-small",
			facts: {
				where,
				limit,
				value,
				exclusive
			}
		} };
		case "x-at-most":
		case "maximum":
		case "exclusiveMaximum": return { message: {
			message: "too-big",
			facts: {
				where,
				limit,
				value,
				exclusive
			}
		} };
		case "multipleOf": return Number(error.params["multipleOf"]) === 1 ? { message: {
			message: "format",
			facts: {
				where,
				value,
				format: "integer"
			}
		} } : { message: {
			message: "multiple",
			facts: {
				where,
				of: Number(error.params["multipleOf"]),
				value
			}
		} };
		case "contains": return {
			message: {
				message: "contains",
				facts: {
					where,
					least: Number(error.params["minContains"] ?? 1)
				}
			},
			at: "key"
		};
		case "not": return { message: {
			message: "forbidden",
			facts: { where }
		} };
		default: return null;
	}
}
function unencoded(address, format) {
	const complete = format === "uri" || format === "url";
	if (!complete && format !== "uri-reference") return null;
	if (/[\ud800-\udfff]/u.test(address) || /:\/\/[^/?#]*@/.test(address)) return null;
	const [, scheme = "", host = "", rest = ""] = /^([a-z][a-z\d+.-]*:\/\/)?((?<=:\/\/)[^/?#]*)?(.*)$/is.exec(address) ?? [];
	const found = [...host.match(/[^\x21-\x7e]/gu) ?? [], ...rest.match(UNENCODED) ?? []];
	const signs = [...new Set(found)];
	const name = /^[\x21-\x7e]*$/.test(host) ? host : parseUrl(`https://${host}/`)?.host;
	if (signs.length === 0 || signs.length > MAX_SIGNS || name === void 0) return null;
	const encoded = `${scheme}${name}${rest.replace(UNENCODED, (sign) => encodeURIComponent(sign))}`;
	return !complete || /^[a-z][a-z\d+.-]*:[^\s]+$/i.test(encoded) ? {
		signs,
		encoded
	} : null;
}
const UNENCODED = /[^\x21-\x7e]|["<>\\^`{|}[\]]|%(?![\da-f]{2})/giu;
const MAX_SIGNS = 6;
function wrongPattern(schema, parent, where, data) {
	const endings = parent["x-cms-endings"];
	if (Array.isArray(endings)) return { message: {
		message: "ending",
		facts: {
			where,
			value: show(data),
			allowed: endings.map(String)
		}
	} };
	const form = parent["x-cms-form"];
	if (typeof form === "string") return { message: {
		message: "format",
		facts: {
			where,
			value: show(data),
			format: form
		}
	} };
	if (typeof parent["x-cms-example"] === "string") return { message: wrongDate(where, data, parent["x-cms-example"]) };
	const told = parent["x-cms-widget"] === void 0 ? parent["description"] : parent["x-cms-pattern-message"];
	const own = isObject(schema) ? schema : {
		pattern: schema,
		message: parent["x-cms-pattern-message"] ?? told
	};
	const advice = typeof own["message"] === "string" && own["message"] !== "" ? own["message"] : null;
	const pattern = String(own["pattern"]).replace(/^\^\$\|\(\?:(.*)\)$/s, "$1");
	const plain = advice === null && typeof data === "string" ? wrongSigns(pattern, data, where) : null;
	const written = parent["examples"];
	const examples = Array.isArray(written) ? written.slice(0, MAX_EXAMPLES).map(show) : [];
	if (plain === null && advice === null && examples.length > 0) return { message: {
		message: "unlike",
		facts: {
			where,
			value: show(data),
			examples
		}
	} };
	return plain ?? { message: {
		message: "pattern",
		facts: {
			where,
			value: show(data),
			pattern: show(pattern),
			advice
		}
	} };
}
const MAX_EXAMPLES = 6;
function wrongSigns(pattern, text, where) {
	const read = readSignPattern(pattern);
	if (read === null) return null;
	const signs = strangers(read, text).slice(0, MAX_SIGNS);
	if (read.signs !== null && signs.length > 0) return { message: {
		message: "signs",
		facts: {
			where,
			value: show(text),
			signs,
			allowed: read.signs
		}
	} };
	const length = text.length;
	if (length > read.max) return { message: {
		message: "too-long",
		facts: {
			where,
			limit: read.max,
			length
		}
	} };
	return length < read.min ? { message: {
		message: "too-short",
		facts: {
			where,
			limit: read.min,
			length
		}
	} } : null;
}
function wrongDate(where, data, example) {
	const isTime = /\d\D+\d/.test(example) && !/(?<!\d)(?:2024|24|19|08|8)(?!\d)|août|lundi|Aug|Mon/.test(example);
	return {
		message: "date",
		facts: {
			where,
			value: show(data),
			example,
			isTime
		}
	};
}
function show(value) {
	if (Array.isArray(value)) return value.every((one) => typeof one !== "object" || one instanceof Date) ? show(value.slice(0, 20).join(", ")) : "[…]";
	if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
	if (typeof value === "object" && value !== null) return "{…}";
	const letters = [...String(value).slice(0, 200).replace(/\s+/g, " ").trim()];
	return letters.length <= 60 ? letters.join("") : `${letters.slice(0, 59).join("").trimEnd()}…`;
}

// src/configuration/schema.ts
const string = {
	type: "string",
	minLength: 1
};
const strings = {
	type: "array",
	items: string
};
const texts = {
	type: "object",
	additionalProperties: string
};
const LANGUAGE = {
	type: "string",
	pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z\\d]{2,8}){0,3}$",
	examples: [
		"fr",
		"en",
		"pt-BR"
	]
};
const STATUS = {
	type: "integer",
	minimum: 400,
	maximum: 999
};
const STATUSES = { enum: ["4xx", "5xx"] };
const PERIOD = "^[1-9]\\d{0,3} (?:days?|jours?|weeks?|semaines?|months?|mois|quarters?|trimestres?|years?|ans?|années?)$";
const GENERATORS = [
	"hugo",
	"zola",
	"jekyll",
	"starlight",
	"astro",
	"docusaurus",
	"eleventy",
	"mkdocs",
	"vitepress",
	"vuepress",
	"quarto",
	"mdbook",
	"gatsby",
	"nuxt",
	"nextra",
	"next",
	"gitbook",
	"pelican",
	"sphinx",
	"hexo",
	"jupyter-book",
	"middleman",
	"lume",
	"docsify",
	"metalsmith",
	"wiki-js",
	"grav",
	"plain"
];
const SEVERITIES = [
	"off",
	"error",
	"warning",
	"info"
];
const SECTIONS = {
	site: {
		content: string,
		static: string,
		url: {
			type: "string",
			format: "uri",
			pattern: "^https?://",
			examples: ["https://www.exemple.fr"]
		},
		hosts: strings,
		cms: string,
		"cms-version": {
			type: "string",
			pattern: "^(?:decap-cms|netlify-cms|sveltia-cms|static-cms|pages-cms|tina-cms)(?: \\d+(?:\\.\\d+)*)?$",
			examples: [
				"decap-cms 3.6",
				"netlify-cms 2.10",
				"sveltia-cms 0.221",
				"static-cms 4",
				"pages-cms",
				"tina-cms 2"
			]
		},
		generator: { enum: GENERATORS },
		language: LANGUAGE,
		"time-zone": string
	},
	exclude: {},
	locale: {},
	overrides: {
		files: string,
		language: LANGUAGE
	},
	sites: { root: string },
	schemas: {
		files: string,
		layout: string,
		schema: string
	},
	links: {
		ignore: strings,
		accept: {
			type: "array",
			items: { anyOf: [STATUS, STATUSES] },
			examples: [[403, 429]]
		},
		timeout: {
			type: "number",
			minimum: 1,
			maximum: 60
		},
		retries: {
			type: "integer",
			minimum: 0,
			maximum: 5
		},
		"per-host": {
			type: "integer",
			minimum: 1,
			maximum: 20
		},
		concurrency: {
			type: "integer",
			minimum: 1,
			maximum: 256
		},
		anchors: { type: "boolean" },
		"allow-private": strings,
		headers: {
			type: "object",
			additionalProperties: texts
		},
		"moved-hosts": texts
	},
	dates: {
		soon: {
			type: "integer",
			minimum: 0,
			maximum: 365
		},
		history: strings,
		review: {
			type: "object",
			additionalProperties: false,
			minProperties: 1,
			properties: {
				field: string,
				every: {
					type: "string",
					pattern: PERIOD,
					examples: ["6 months", "1 an"]
				}
			}
		}
	},
	terms: {
		hosts: strings,
		people: strings
	},
	relations: {
		files: string,
		field: string,
		target: string,
		by: string,
		prefix: string,
		label: string
	},
	preview: { style: string },
	cms: { block: { enum: ["never", "error"] } }
};
const SINGLE = {
	exclude: {
		type: ["array", "null"],
		items: string
	},
	locale: { enum: ["fr", "en"] }
};
const LISTS = {
	overrides: { required: ["files"] },
	schemas: {
		required: ["schema"],
		anyOf: [{ required: ["files"] }, { required: ["layout"] }]
	},
	sites: { required: ["root"] },
	relations: { required: [
		"files",
		"field",
		"target"
	] }
};
function configurationSchema(locale, rules) {
	const words = locale.configuration;
	const properties = {};
	for (const [name, keys] of Object.entries(SECTIONS)) {
		if (name === "links") properties["rules"] = rulesSchema(locale, rules);
		properties[name] = name in SINGLE ? {
			title: words[name],
			...SINGLE[name]
		} : sectionSchema(name, keys, words);
	}
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: words["title"],
		description: words["intro"],
		type: ["object", "null"],
		additionalProperties: false,
		properties
	};
}
function sectionSchema(name, keys, words) {
	const initial = defaults[name] ?? {};
	const properties = Object.fromEntries(Object.entries(keys).map(([key, schema]) => [key, {
		title: words[`${name}.${key}`],
		...described(schema, `${name}.${key}`, words),
		...initial[key] !== void 0 && { default: initial[key] }
	}]));
	if (name === "overrides") properties["rules"] = {
		title: words["overrides.rules"],
		$ref: "#/properties/rules"
	};
	const group = {
		additionalProperties: false,
		properties
	};
	const list = LISTS[name];
	if (list === void 0) return {
		title: words[name],
		type: ["object", "null"],
		...group
	};
	return {
		title: words[name],
		type: ["array", "null"],
		items: {
			type: "object",
			...group,
			...list
		}
	};
}
function described(schema, key, words) {
	const inner = schema["properties"];
	if (!isObject(inner)) return schema;
	const told = Object.entries(inner).map(([name, one]) => [name, {
		description: words[`${key}.${name}`],
		...one
	}]);
	return {
		...schema,
		properties: Object.fromEntries(told)
	};
}
function rulesSchema(locale, rules) {
	const words = locale.configuration;
	const severity = {
		title: words["rules.severity"],
		enum: SEVERITIES
	};
	const takes = (options) => ({ anyOf: [{ enum: SEVERITIES }, {
		type: "object",
		...rules !== void 0 && { additionalProperties: false },
		properties: {
			severity,
			...options
		}
	}] });
	const options = new Map(rules?.map((rule) => [rule.id, rule.options]));
	const ids = Object.entries(locale.rules).sort(([a], [b]) => a < b ? -1 : 1);
	const properties = Object.fromEntries(ids.map(([id, { summary: description }]) => {
		const own = options.get(id);
		if (own === void 0) return [id, {
			description,
			$ref: "#/properties/rules/$defs/setting"
		}];
		return [id, {
			description,
			...takes(optionsSchema(id, own, words))
		}];
	}));
	return {
		title: words["rules"],
		type: ["object", "null"],
		additionalProperties: false,
		properties,
		$defs: { setting: takes({}) }
	};
}
function optionsSchema(id, options, words) {
	return Object.fromEntries(Object.entries(options).map(([name, schema]) => [name, {
		title: words[`options.${id}.${name}`],
		...schema
	}]));
}

// src/configuration/near-miss.ts
const ELSEWHERE = {
	ignore: "exclude",
	ignores: "exclude",
	lang: "locale",
	language: "locale"
};
const RULES = /^(?:\/overrides\/\d+)?\/rules$/;
const RULE = /^(?:\/overrides\/\d+)?\/rules\/[^/]+$/;
const FAMILY = /^(?:accessibility|configuration|date|directive|file|front-matter|link|markdown|typography)$/;
function withNearMiss(problem, value) {
	const { pointer, message, facts } = problem;
	if (typeof value === "boolean" && RULE.test(pointer)) return {
		message: "value",
		facts: {
			where: [],
			value: String(value),
			allowed: SEVERITIES,
			more: 0,
			suggestion: value ? null : "off"
		}
	};
	if (message !== "unknown-key" || pointer !== "" || !("key" in facts) || !Object.hasOwn(ELSEWHERE, facts.key)) return {
		message,
		facts
	};
	return {
		message,
		facts: {
			...facts,
			suggestion: ELSEWHERE[facts.key]
		}
	};
}
function familyOf({ message, pointer, facts }) {
	if (message !== "unknown-key" || !RULES.test(pointer) || !("key" in facts)) return null;
	return facts.key.length > 1 && /[-*]$/.test(facts.key) || FAMILY.test(facts.key) ? facts.key : null;
}

// src/configuration/read.ts
const CONFIGURATION_PATHS = [
	"relecture.yml",
	"relecture.yaml",
	".github/relecture.yml",
	".github/relecture.yaml"
];
async function readConfiguration(tree, files, library, asked, rules) {
	const { path, file } = await openConfiguration(tree, asked);
	if (path === null) return {
		configuration: {},
		path,
		file: null,
		troubles: []
	};
	if (!(file instanceof DataFile)) return {
		configuration: {},
		path,
		file: null,
		troubles: [{
			rule: "configuration-syntax",
			path,
			message: file === "missing" || file === "directory" ? file : "unreadable",
			at: {
				start: 0,
				end: 0
			}
		}]
	};
	const troubles = syntaxTroubles(file);
	if (file.root === null) return {
		configuration: {},
		path,
		file,
		troubles
	};
	const { configuration, problems } = await soundPart(file.value, library, rules);
	const told = [...troubles, ...problems.map((problem) => asTrouble(problem, file))];
	const content = folderPath(configuration.site?.content);
	if (content === null || content === "" || [...files].some((one) => one.startsWith(`${content}/`))) return {
		configuration,
		path,
		file,
		troubles: told
	};
	const { content: _, ...site } = configuration.site ?? {};
	const trouble = {
		rule: "configuration-schema",
		path,
		at: file.place("/site/content"),
		message: "empty-folder",
		facts: { folder: show(content) }
	};
	return {
		configuration: {
			...configuration,
			site
		},
		path,
		file,
		troubles: [...told, trouble]
	};
}
async function soundPart(value, library, rules) {
	const problems = [...(await library.adder())("relecture", forKeysOf(withOverrides(value), configurationSchema(fr, rules)), false).problems(value), ...timeZoneProblems(value)];
	return {
		configuration: without(value, problems),
		problems
	};
}
async function openConfiguration(tree, asked) {
	for (const path of asked === void 0 ? CONFIGURATION_PATHS : [asked]) {
		const file = await readDataFile(tree, path);
		if (file !== "missing" || path === asked) return {
			path,
			file
		};
	}
	return {
		path: null,
		file: "missing"
	};
}
function forKeysOf(value, schema) {
	const { properties } = schema;
	if (!isObject(value) || !isObject(properties)) return schema;
	const kept = Object.entries(properties).map(([key, one]) => {
		if (!isObject(one)) return [key, one];
		if (Object.hasOwn(value, key)) return [key, forKeysOf(value[key], one)];
		const { title, description } = one;
		return [key, {
			...title !== void 0 && { title },
			...description !== void 0 && { description }
		}];
	});
	return {
		...schema,
		properties: Object.fromEntries(kept)
	};
}
function withOverrides(value) {
	if (!isObject(value) || !Array.isArray(value["overrides"])) return value;
	const others = value["overrides"].flatMap((one) => isObject(one) && isObject(one["rules"]) ? [one["rules"]] : []);
	if (others.length === 0) return value;
	return {
		...value,
		rules: Object.assign({}, ...others, isObject(value["rules"]) ? value["rules"] : {})
	};
}
function folderPath(path) {
	return path === void 0 ? null : path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "").replace(/^\.$/, "");
}
function syntaxTroubles(file) {
	return file.troubles.map((trouble) => {
		return {
			rule: "configuration-syntax",
			path: file.path,
			at: trouble.range,
			...told(trouble)
		};
	});
}
function told({ code, detail }) {
	const { summary: _summary, missing: _missing, directory: _directory, unreadable: _unreadable, ...sentences } = fr.rules["configuration-syntax"];
	const known = Object.hasOwn(sentences, code) ? code : "other";
	return {
		message: known,
		facts: { detail: known === "other" ? show(`${code} ${detail}`) : show(detail) }
	};
}
function asTrouble(problem, file) {
	const { pointer, at } = problem;
	const names = stepsOf(pointer);
	const value = names.reduce((held, name) => isObject(held) || Array.isArray(held) ? held[name] : void 0, file.value);
	const { message, facts } = withNearMiss(problem, value);
	const steps = names.map((step) => /^\d+$/.test(step) ? Number(step) + 1 : step);
	const where = steps.length === 0 ? [file.path.slice(file.path.lastIndexOf("/") + 1)] : steps;
	const label = "suggestion" in facts && message === "missing-misspelt" ? facts.suggestion : "key" in facts ? facts.key : "";
	const keyed = {
		...facts,
		where,
		..."label" in facts && { label }
	};
	const place = at === "key" && "key" in facts ? file.key(`${pointer}/${facts.key.replaceAll("~", "~0").replaceAll("/", "~1")}`) : at === "value" ? file.place(pointer) : firstLine(file.source, file.key(pointer));
	const family = familyOf(problem);
	if (family !== null) return {
		rule: "configuration-schema",
		path: file.path,
		at: place,
		message: "rule-family",
		facts: { family }
	};
	return {
		rule: "configuration-schema",
		path: file.path,
		at: place,
		message,
		facts: keyed
	};
}
function timeZoneProblems(value) {
	const zone = (isObject(value) && isObject(value["site"]) ? value["site"] : {})["time-zone"];
	if (typeof zone !== "string" || zone === "") return [];
	try {
		new Intl.DateTimeFormat("fr", { timeZone: zone });
		return [];
	} catch {
		const suggestion = nearest(zone, Intl.supportedValuesOf("timeZone"));
		return [{
			message: "value",
			facts: {
				where: [],
				value: show(zone),
				allowed: [
					"Europe/Paris",
					"America/Martinique",
					"Indian/Reunion"
				],
				more: 0,
				suggestion
			},
			pointer: "/site/time-zone",
			at: "value",
			tier: "refused",
			suggestion
		}];
	}
}
function without(value, problems) {
	const wrong = new Set(problems.flatMap((problem) => problem.pointer === "" && problem.at !== "key" ? [] : [wrongPointer(problem)]));
	const copy = (one, pointer) => {
		if (Array.isArray(one)) return one.flatMap((item, index) => wrong.has(`${pointer}/${index}`) ? [] : [copy(item, `${pointer}/${index}`)]);
		if (!isObject(one)) return one;
		const kept = {};
		for (const [key, child] of Object.entries(one)) {
			const here = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
			if (!wrong.has(here) && child !== null && key !== "__proto__") kept[key] = copy(child, here);
		}
		return kept;
	};
	return isObject(value) ? copy(value, "") : {};
}
function wrongPointer({ pointer, message, facts }) {
	return message === "unknown-key" || message === "missing-misspelt" ? `${pointer}/${facts.key.replaceAll("~", "~0").replaceAll("/", "~1")}` : pointer;
}

export { syntaxTroubles as a, wrongDate as c, soundPart as i, partOf as l, folderPath as n, show as o, readConfiguration as r, tellLimit as s, CONFIGURATION_PATHS as t };