import { A as remarkLintListItemContentIndent, B as remarkLintFencedCodeFlag, C as remarkLintNoDuplicateHeadings, D as remarkLintMaximumHeadingLength, E as remarkLintMaximumLineLength, F as remarkLintHardBreakSpaces, G as remarkLintCheckboxCharacterStyle, H as remarkLintDefinitionSpacing, I as remarkLintFinalNewline, J as unified, K as remarkLintBlockquoteIndentation, L as remarkLintFinalDefinition, M as remarkLintLinkTitleStyle, N as remarkLintHeadingStyle, O as remarkLintListItemSpacing, P as remarkLintHeadingIncrement, R as remarkLintFileExtension, S as remarkLintNoEmphasisAsHeading, T as remarkLintNoBlockquoteWithoutMarker, U as remarkLintDefinitionCase, V as remarkLintEmphasisMarker, W as remarkLintCodeBlockStyle, _ as remarkLintNofileNameOuterDashes, a as remarkLintStrongMarker, b as remarkLintNoFileNameConsecutiveDashes, c as remarkLintOrderedListMarkerStyle, d as remarkLintNoShortcutReferenceImage, f as remarkLintNoShellDollars, g as remarkLintNoHeadingContentIndent, h as remarkLintNoHeadingPunctuation, i as remarkLintTableCellPadding, j as remarkLintListItemBulletIndent, k as remarkLintListItemIndent, l as remarkLintNoTableIndentation, m as remarkLintNoLiteralUrls, n as remarkLintTablePipes, o as remarkLintRuleStyle, p as remarkLintNoMultipleToplevelHeadings, q as remarkLint, r as remarkLintTablePipeAlignment, s as remarkLintOrderedListMarkerValue, t as remarkLintUnorderedListMarkerStyle, u as remarkLintNoShortcutReferenceLink, v as remarkLintNofileNameMixedCase, w as remarkLintNoConsecutiveBlankLines, x as remarkLintNoFileNameArticles, y as remarkLintNoFileNameIrregularCharacters, z as remarkLintFencedCodeMarker } from "./remark-lint-rules.js";
import { t as VFile } from "./lib4.js";
import { n as runBounded, t as TooSlow } from "./bounded.js";
import { i as isObject } from "./json-schema.js";
import { a as runAlone, i as lint, t as remarkLintNoUndefinedReferences } from "./remark-lint-no-undefined-references.js";

// src/rules/markdown/remark-lint/minded.ts
function controlOf({ markup }) {
	const verbs = [...markup.matchAll(/<!--\s*lint\s+(.*?)(?=\s|-->)/g)].map(([, verb]) => verb);
	return verbs.length > 0 && verbs.every((verb) => /^(?:disable|enable|ignore)$/.test(verb ?? "")) ? remarkLint : null;
}
const runMinded = (plugin, options, passage, path) => {
	const minder = controlOf(passage);
	if (minder === null) return runAlone(plugin, options, passage, path);
	const file = new VFile({
		value: passage.markup,
		path
	});
	unified().use(plugin, options).use(minder).runSync(passage.tree, file);
	return file.messages;
};
function isFileSilent({ markup }, name) {
	let isSilent = false;
	for (const found of markup.matchAll(/<!--\s*lint\s+(disable|enable)\b([^>]*?)-->/g)) {
		const names = (found[2] ?? "").split(/\s+/).filter((one) => one !== "");
		const isHere = name === "final-newline" || markup.slice(0, found.index).trim() === "";
		if (names.includes(name) || names.length === 0 && isHere) isSilent = found[1] === "disable";
	}
	return isSilent;
}

// src/rules/markdown/remark-lint/plugins.ts
const PLUGINS = {
	"markdown-blockquote-indentation": remarkLintBlockquoteIndentation,
	"markdown-checkbox-character-style": remarkLintCheckboxCharacterStyle,
	"markdown-code-block-style": remarkLintCodeBlockStyle,
	"markdown-definition-case": remarkLintDefinitionCase,
	"markdown-definition-spacing": remarkLintDefinitionSpacing,
	"markdown-emphasis-marker": remarkLintEmphasisMarker,
	"markdown-fenced-code-flag": remarkLintFencedCodeFlag,
	"markdown-fenced-code-marker": remarkLintFencedCodeMarker,
	"markdown-file-extension": remarkLintFileExtension,
	"markdown-final-definition": remarkLintFinalDefinition,
	"markdown-final-newline": remarkLintFinalNewline,
	"markdown-hard-break-spaces": remarkLintHardBreakSpaces,
	"markdown-heading-increment": remarkLintHeadingIncrement,
	"markdown-heading-style": remarkLintHeadingStyle,
	"markdown-link-title-style": remarkLintLinkTitleStyle,
	"markdown-list-item-bullet-indent": remarkLintListItemBulletIndent,
	"markdown-list-item-content-indent": remarkLintListItemContentIndent,
	"markdown-list-item-indent": remarkLintListItemIndent,
	"markdown-list-item-spacing": remarkLintListItemSpacing,
	"markdown-maximum-heading-length": remarkLintMaximumHeadingLength,
	"markdown-maximum-line-length": remarkLintMaximumLineLength,
	"markdown-no-blockquote-without-marker": remarkLintNoBlockquoteWithoutMarker,
	"markdown-no-consecutive-blank-lines": remarkLintNoConsecutiveBlankLines,
	"markdown-no-duplicate-headings": remarkLintNoDuplicateHeadings,
	"markdown-no-emphasis-as-heading": remarkLintNoEmphasisAsHeading,
	"markdown-no-file-name-articles": remarkLintNoFileNameArticles,
	"markdown-no-file-name-consecutive-dashes": remarkLintNoFileNameConsecutiveDashes,
	"markdown-no-file-name-irregular-characters": remarkLintNoFileNameIrregularCharacters,
	"markdown-no-file-name-mixed-case": remarkLintNofileNameMixedCase,
	"markdown-no-file-name-outer-dashes": remarkLintNofileNameOuterDashes,
	"markdown-no-heading-content-indent": remarkLintNoHeadingContentIndent,
	"markdown-no-heading-punctuation": remarkLintNoHeadingPunctuation,
	"markdown-no-literal-urls": remarkLintNoLiteralUrls,
	"markdown-no-multiple-toplevel-headings": remarkLintNoMultipleToplevelHeadings,
	"markdown-no-shell-dollars": remarkLintNoShellDollars,
	"markdown-no-shortcut-reference-image": remarkLintNoShortcutReferenceImage,
	"markdown-no-shortcut-reference-link": remarkLintNoShortcutReferenceLink,
	"markdown-no-table-indentation": remarkLintNoTableIndentation,
	"markdown-ordered-list-marker-style": remarkLintOrderedListMarkerStyle,
	"markdown-ordered-list-marker-value": remarkLintOrderedListMarkerValue,
	"markdown-rule-style": remarkLintRuleStyle,
	"markdown-strong-marker": remarkLintStrongMarker,
	"markdown-table-cell-padding": remarkLintTableCellPadding,
	"markdown-table-pipe-alignment": remarkLintTablePipeAlignment,
	"markdown-table-pipes": remarkLintTablePipes,
	"markdown-unordered-list-marker-style": remarkLintUnorderedListMarkerStyle
};

// src/rules/markdown/remark-lint/readings.ts
function values(reason) {
	return [...reason.matchAll(/`` (.*?) ``|`([^`]*)`/g)].map(([, code, plain]) => code ?? plain ?? "");
}
const signs = (message) => (reason) => {
	const [found = "", expected = ""] = values(reason);
	return {
		message,
		facts: {
			found,
			expected
		}
	};
};
const counts = (message) => (reason) => {
	const [found, expected] = values(reason);
	return {
		message,
		facts: {
			found: Number(found),
			expected: Number(expected)
		}
	};
};
const found = (message) => (reason) => ({
	message,
	facts: { found: values(reason)[0] ?? "" }
});
const plain = (message) => () => ({ message });
const named = (message) => (_, words) => ({
	message,
	facts: { words: /^\[\^?([^\]]*)/.exec(words)?.[1] ?? words }
});
const bare = (message) => (_, words) => ({
	message,
	facts: { words: words.replace(/^(?:#+|[*_]+)\s*|\s*(?:\s#+|[*_]+)\s*$/g, "") }
});
const either = (part, one, other) => (reason, words) => (reason.includes(part) ? one : other)(reason, words);
const shift = (message) => (reason) => ({
	message,
	facts: { spaces: Number(values(reason)[0]) }
});
const collapsed = (_, words) => ({
	message: "shortcut",
	facts: {
		words,
		expected: `${words}[]`
	}
});
const box = (message) => (reason) => {
	const [actual, expected] = values(reason).map((value) => value === "\\t" ? "	" : value);
	return {
		message,
		facts: {
			found: actual,
			expected
		}
	};
};
const titleMarks = (reason) => {
	const [actual, expected] = reason.split(", expected ").map((part) => part.includes("and") ? "( )" : values(part)[0]);
	return {
		message: "marker",
		facts: {
			found: actual,
			expected
		}
	};
};
const padding = (reason) => {
	const side = reason.includes("between cell edge") ? "left" : "right";
	const [actual, ...wanted] = values(reason.split(/, (?:add|remove)\b/, 1)[0] ?? "").map(Number);
	const [least, most] = wanted;
	if (most === void 0) return {
		message: side,
		facts: {
			found: actual,
			expected: least
		}
	};
	return {
		message: `${side}-between`,
		facts: {
			found: actual,
			least,
			expected: most
		}
	};
};
const ending = (reason) => {
	const [first = "", ...others] = values(reason);
	if (reason.includes("missing")) return {
		message: "missing",
		facts: { endings: [first, ...others] }
	};
	return {
		message: "other",
		facts: {
			found: first,
			endings: others
		}
	};
};
const heading = (reason, words) => {
	const message = reason.endsWith("ATX (closed)") ? "atx-closed" : reason.endsWith("ATX") ? "atx" : "setext";
	const hashes = /^#+/.exec(words)?.[0] ?? (/=[ \t]*$/.test(words) ? "#" : "##");
	return {
		message,
		facts: { expected: message !== "setext" ? hashes : hashes === "#" ? "=" : "-" }
	};
};
const READINGS = {
	"markdown-blockquote-indentation": counts("columns"),
	"markdown-checkbox-character-style": either("unchecked", box("unchecked"), box("checked")),
	"markdown-code-block-style": either(", expected fenced", plain("fenced"), plain("indented")),
	"markdown-definition-case": either("footnote", named("note"), named("link")),
	"markdown-definition-spacing": either("consecutive", counts("spaces"), plain("character")),
	"markdown-emphasis-marker": signs("marker"),
	"markdown-fenced-code-flag": either("missing", plain("missing"), found("unexpected")),
	"markdown-fenced-code-marker": signs("marker"),
	"markdown-file-extension": ending,
	"markdown-final-definition": either("footnote", plain("note"), plain("link")),
	"markdown-final-newline": plain("missing"),
	"markdown-hard-break-spaces": either("escape", counts("escape"), counts("spaces")),
	"markdown-heading-increment": counts("skipped"),
	"markdown-heading-style": heading,
	"markdown-link-title-style": titleMarks,
	"markdown-list-item-bullet-indent": counts("indented"),
	"markdown-list-item-content-indent": either(", add", shift("add"), shift("remove")),
	"markdown-list-item-indent": counts("spaces"),
	"markdown-list-item-spacing": counts("lines"),
	"markdown-maximum-heading-length": counts("long"),
	"markdown-maximum-line-length": counts("long"),
	"markdown-no-blockquote-without-marker": counts("markers"),
	"markdown-no-consecutive-blank-lines": either("after node", counts("after"), counts("before")),
	"markdown-no-duplicate-headings": bare("duplicate"),
	"markdown-no-emphasis-as-heading": either("strong", bare("strong"), bare("emphasis")),
	"markdown-no-file-name-articles": found("article"),
	"markdown-no-file-name-consecutive-dashes": plain("dashes"),
	"markdown-no-file-name-irregular-characters": (reason) => ({
		message: "character",
		facts: { found: /character `(.)`/su.exec(reason)?.[1] ?? "`" }
	}),
	"markdown-no-file-name-mixed-case": plain("mixed"),
	"markdown-no-file-name-outer-dashes": plain("dashes"),
	"markdown-no-heading-content-indent": either("between hashes", counts("before"), counts("after")),
	"markdown-no-heading-punctuation": found("sign"),
	"markdown-no-literal-urls": (reason, words) => ({
		message: "literal",
		facts: {
			words,
			expected: `${values(reason)[0]?.replace("mailto:", "") ?? "<"}${words}>`
		}
	}),
	"markdown-no-multiple-toplevel-headings": (reason) => ({
		message: "several",
		facts: { expected: Number(values(reason)[0]) }
	}),
	"markdown-no-shell-dollars": plain("dollars"),
	"markdown-no-shortcut-reference-image": collapsed,
	"markdown-no-shortcut-reference-link": collapsed,
	"markdown-no-table-indentation": counts("indented"),
	"markdown-ordered-list-marker-style": signs("marker"),
	"markdown-ordered-list-marker-value": signs("value"),
	"markdown-rule-style": signs("rule"),
	"markdown-strong-marker": signs("marker"),
	"markdown-table-cell-padding": padding,
	"markdown-table-pipe-alignment": either("alignment row", shift("dashes"), shift("cell")),
	"markdown-table-pipes": either("closing", plain("start"), plain("end")),
	"markdown-unordered-list-marker-style": signs("marker")
};

// src/rules/markdown/shared/undefined-as-remark.ts
const MAXIMUM_TIME = 100;
function* undefinedAsRemark(page, { allow = [], allowShortcutLink = false }, skip) {
	const named = allow.filter((one) => typeof one === "string");
	const expressions = allow.filter((one) => typeof one !== "string");
	const told = [...lint(page, remarkLintNoUndefinedReferences, {
		allow: named,
		allowShortcutLink
	}, skip)];
	for (const { passage, start, end, at, words } of notAllowed(told, expressions)) {
		const written = passage.text.slice(start, end);
		yield {
			message: written.startsWith("[^") ? "footnote" : /\]\[[^\]]*\]$/.test(written) ? "reference" : "shortcut",
			facts: { words },
			at,
			excerpt: words
		};
	}
}
function notAllowed(told, expressions) {
	if (told.length === 0 || expressions.length === 0) return told;
	try {
		return runBounded(() => {
			const tests = expressions.map(({ source, flags }) => new RegExp(source, flags ?? "i"));
			return told.filter(({ reason }) => !tests.some((one) => one.test(identifierIn(reason))));
		}, MAXIMUM_TIME);
	} catch (error) {
		if (error instanceof TooSlow || error instanceof SyntaxError) return told;
		throw error;
	}
}
function identifierIn(reason) {
	return (/\(`([\s\S]*)`\) for an? /.exec(reason)?.[1] ?? "").toUpperCase();
}

// src/rules/markdown/remark-lint/check.ts
const OF_FILES = /^markdown-(?:final-newline|file-extension|no-file-name-.*)$/;
function checkOf(id) {
	const read = READINGS[id];
	return function* (page, { options, site }) {
		const option = [1, options["option"]];
		if (OF_FILES.test(id)) {
			if (isForeign(id, page, site.generator) || isFileSilent(page.body, id.replace("markdown-", ""))) return;
			const told = isExpression(options["option"]) ? lintBounded(page, id, option) : lintFile(page, PLUGINS[id], option);
			for (const { reason, at } of told) yield report(read(reason, ""), at, "");
			return;
		}
		if (id === "markdown-table-cell-padding") for (const { range } of page.passages.filter(isEndless)) yield tooBig(range);
		for (const one of lint(page, PLUGINS[id], option, skipOf(id), runMinded)) {
			const { reason, words, at } = one;
			if (id === "markdown-maximum-line-length" && !isLineOfFile(page, one)) continue;
			const reading = read(reason, words);
			const said = id === "markdown-no-consecutive-blank-lines" ? afterFence(page, one, reading) : reading;
			if (said !== null) yield report(said, inFile(page, at), words === "" ? lineOf(one) : words);
		}
	};
}
const MOST_BARS = 1e4;
const isEndless = ({ kind, text }) => kind === "markdown" && text.split("|").length > MOST_BARS;
const skipOf = (id) => id === "markdown-table-cell-padding" ? isEndless : () => false;
const tooBig = ({ start, end }) => report({ message: "too-big" }, {
	start,
	end: Math.min(end, start + 80)
}, "");
function report({ message, facts }, at, excerpt) {
	return {
		message,
		at,
		excerpt,
		...facts !== void 0 && {
			facts,
			data: facts
		}
	};
}
const isExpression = (option) => isObject(option) && "source" in option;
function lintBounded(page, id, option) {
	try {
		return runBounded(() => [...lintFile(page, PLUGINS[id], option)], 100);
	} catch (error) {
		if (error instanceof TooSlow) return [];
		throw error;
	}
}
function* lintFile(page, plugin, option) {
	const { text } = page.source;
	const file = new VFile({
		value: text,
		path: page.path
	});
	unified().use(plugin, option).runSync({
		type: "root",
		children: []
	}, file);
	for (const { place, reason } of file.messages) yield {
		reason,
		at: inFile(page, place === void 0 ? {
			start: 0,
			end: 0
		} : {
			start: text.length,
			end: text.length
		})
	};
}
function inFile({ source }, at) {
	return at.start < source.text.length ? at : {
		start: Math.max(0, at.start - 1),
		end: at.end
	};
}
function isForeign(id, page, generator) {
	if (page.body.kind !== "markdown" || /\.(?:ya?ml|json|toml)$/i.test(page.path)) return true;
	if (id === "markdown-no-file-name-articles") return page.language !== null && !/^en\b/i.test(page.language);
	return /(?:^|\/)_index(?:\.[^/]*)?$/.test(page.path) && (generator === "hugo" || generator === "zola") && id === "markdown-no-file-name-irregular-characters";
}
function isLineOfFile(page, { passage, end }) {
	const start = Math.max(passage.text.lastIndexOf("\n", end - 1), passage.text.lastIndexOf("\r", end - 1)) + 1;
	return !/[\r\n]/.test(page.source.slice(passage.toFile(start, end)));
}
function lineOf({ passage: { text }, start }) {
	return (text.slice(0, start).split(/[\r\n]/).at(-1) ?? "") + (text.slice(start, start + 200).split(/[\r\n]/, 1)[0] ?? "");
}
function afterFence(page, { passage, start }, reading) {
	if (!(passage === page.body && passage.text.slice(0, start).trim() === "") || page.frontMatter === null || reading.message !== "before") return reading;
	const lines = Number(reading.facts?.["found"]);
	return lines <= 1 ? null : {
		message: "before",
		facts: {
			found: lines,
			expected: 1
		}
	};
}

export { checkOf, runMinded, undefinedAsRemark };