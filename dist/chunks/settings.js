import { n as markdownRules, t as fr } from "./fr.js";
import { i as isObject } from "./json-schema.js";

// src/configuration/remark/presets.ts
const REMARK_PRESETS = {
	recommended: {
		"final-newline": null,
		"list-item-bullet-indent": null,
		"list-item-indent": "one",
		"no-blockquote-without-marker": null,
		"no-literal-urls": null,
		"ordered-list-marker-style": ".",
		"hard-break-spaces": null,
		"no-duplicate-definitions": null,
		"no-heading-content-indent": null,
		"no-shortcut-reference-image": null,
		"no-shortcut-reference-link": null,
		"no-undefined-references": null,
		"no-unused-definitions": null
	},
	consistent: {
		"blockquote-indentation": "consistent",
		"checkbox-character-style": "consistent",
		"code-block-style": "consistent",
		"emphasis-marker": "consistent",
		"fenced-code-marker": "consistent",
		"heading-style": "consistent",
		"link-title-style": "consistent",
		"list-item-content-indent": null,
		"ordered-list-marker-style": "consistent",
		"ordered-list-marker-value": "consistent",
		"rule-style": "consistent",
		"strong-marker": "consistent",
		"table-cell-padding": "consistent"
	},
	"markdown-style-guide": {
		"file-extension": "md",
		"no-file-name-mixed-case": null,
		"no-file-name-articles": null,
		"no-file-name-irregular-characters": null,
		"no-file-name-consecutive-dashes": null,
		"no-file-name-outer-dashes": null,
		"no-consecutive-blank-lines": null,
		"maximum-line-length": 80,
		"no-shell-dollars": null,
		"hard-break-spaces": null,
		"heading-style": "atx",
		"heading-increment": null,
		"no-duplicate-headings": null,
		"no-multiple-toplevel-headings": null,
		"maximum-heading-length": null,
		"no-heading-punctuation": ":.",
		"blockquote-indentation": 2,
		"no-blockquote-without-marker": null,
		"unordered-list-marker-style": "-",
		"ordered-list-marker-style": ".",
		"ordered-list-marker-value": "one",
		"list-item-indent": "mixed",
		"list-item-content-indent": null,
		"list-item-spacing": null,
		"code-block-style": "fenced",
		"fenced-code-flag": { allowEmpty: false },
		"fenced-code-marker": "`",
		"rule-style": "---",
		"no-table-indentation": null,
		"table-pipes": null,
		"table-pipe-alignment": null,
		"table-cell-padding": "padded",
		"no-shortcut-reference-image": null,
		"no-shortcut-reference-link": null,
		"final-definition": null,
		"definition-case": null,
		"definition-spacing": null,
		"link-title-style": "\"",
		"strong-marker": "*",
		"emphasis-marker": "*",
		"no-emphasis-as-heading": null,
		"no-literal-urls": null
	}
};

// src/configuration/remark/settings.ts
const DONE = /* @__PURE__ */ new Set([
	"lint",
	"gfm",
	"frontmatter",
	"message-control",
	"validate-links"
]);
const LEVELS = /* @__PURE__ */ new Map([
	[false, 0],
	[0, 0],
	["off", 0],
	[true, 1],
	[1, 1],
	["on", 1],
	["warn", 1],
	[2, 2],
	["error", 2]
]);
function readRemarkSettings(value) {
	const rules = {};
	const unknown = [];
	for (const [written, given] of pluginsOf(isObject(value) ? value["plugins"] : null)) {
		const name = written.replace(/^.*\/(?=[^/]+\/?$)|\/$/g, "").replace(/^remark-/, "");
		const preset = REMARK_PRESETS[name.replace(/^preset-lint-/, "")];
		if (/^preset-lint-/.test(name) && preset !== void 0) {
			if (given === false) continue;
			for (const [rule, option] of Object.entries(preset)) ask(rules, rule, option ?? void 0);
		} else if (isRule(name)) {
			if (!ask(rules, name.slice(5), given)) unknown.push(written);
		} else if (name === "lint" && isObject(given)) unknown.push(...groupOf(rules, written, given));
		else if (!DONE.has(name)) unknown.push(written);
	}
	return {
		rules,
		unknown
	};
}
function pluginsOf(plugins) {
	if (isObject(plugins)) return Object.entries(plugins);
	return (typeof plugins === "string" ? [plugins] : Array.isArray(plugins) ? plugins : []).flatMap((one) => {
		const [name, given] = Array.isArray(one) ? one : [one];
		return typeof name === "string" ? [[name, given]] : [];
	});
}
function groupOf(rules, written, group) {
	return Object.entries(group).flatMap(([key, given]) => {
		if (LEVELS.get(Array.isArray(given) ? given[0] : given) !== 0) return [`${written}.${key}`];
		const name = key.replace(/^(?:remark-)?lint-/, "");
		if (isRule(`lint-${name}`)) ask(rules, name, false);
		return [];
	});
}
const isRule = (name) => /^lint-/.test(name) && Object.hasOwn(fr.rules, ourName(name.slice(5)));
const ourName = (name) => `markdown-${name}`;
const NUMBERED = /^(?:blockquote-indentation|maximum-(?:heading|line)-length|no-multiple-toplevel-headings)$/;
const FULL = /* @__PURE__ */ new Map([["no-undefined-references", {}]]);
function ask(rules, name, given) {
	const id = ourName(name);
	const isLevel = LEVELS.has(given) && (typeof given === "boolean" || !NUMBERED.test(name));
	const [first, second] = Array.isArray(given) ? given : isLevel ? [given] : [];
	const level = LEVELS.get(first);
	if (level === 0) {
		rules[id] = "off";
		return true;
	}
	if (isUnsaid(given) && rules[id] !== void 0 && rules[id] !== "off") return true;
	const asked = level === void 0 ? given : second;
	const option = isUnsaid(asked) ? FULL.get(name) : asked;
	const takesNone = Object.hasOwn(markdownRules, id) && !FULL.has(name);
	rules[id] = {
		...level === 2 && { severity: "error" },
		...option !== void 0 && !takesNone && { option }
	};
	return option === void 0 || !takesNone;
}
const isUnsaid = (option) => option === void 0 || option === null || option === true;

export { readRemarkSettings };