import { o as __toESM } from "./rolldown-runtime.js";
import { _ as ok, c as asciiPunctuation, h as visitParents, m as SKIP, o as asciiDigit } from "./lib.js";
import { t as parse } from "./space-separated-tokens.js";
import { t as visit } from "./lib3.js";
import { a as position, i as pointStart, n as VFileMessage, o as location, r as pointEnd, t as VFile } from "./lib2.js";
import { a as lintRule, i as unified, n as require_pluralize, o as phrasing, r as lint, t as collapseWhiteSpace } from "./collapse-white-space.js";
import { t as toString } from "./lib4.js";

// node_modules/longest-streak/index.js
/**
* Get the count of the longest repeating streak of `substring` in `value`.
*
* @param {string} value
*   Content to search in.
* @param {string} substring
*   Substring to look for, typically one character.
* @returns {number}
*   Count of most frequent adjacent `substring`s in `value`.
*/
function longestStreak(value, substring) {
	const source = String(value);
	let index = source.indexOf(substring);
	let expected = index;
	let count = 0;
	let max = 0;
	if (typeof substring !== "string") throw new TypeError("Expected substring");
	while (index !== -1) {
		if (index === expected) {
			if (++count > max) max = count;
		} else count = 1;
		expected = index + substring.length;
		index = source.indexOf(substring, expected);
	}
	return max;
}

// node_modules/mdast-comment-marker/lib/index.js
/**
* @typedef {import('mdast').Html} Html
* @typedef {import('mdast').Nodes} Nodes
* @typedef {import('mdast-util-mdx-expression').MdxFlowExpression} MdxFlowExpression
* @typedef {import('mdast-util-mdx-expression').MdxTextExpression} MdxTextExpression
*/
/**
*
* @typedef {number | string | boolean} MarkerParameterValue
*   Value.
*
*   If it looks like a number (to JavaScript), it’s cast as number.
*   The strings `true` and `false` are turned into their corresponding
*   booleans.
*   The empty string is also considered the `true` boolean.
* @typedef {Record<string, MarkerParameterValue>} MarkerParameters
*   Parameters.
*
* @typedef Marker
*   Comment marker.
* @property {string} name
*   Name of marker.
* @property {string} attributes
*   Value after name.
* @property {MarkerParameters} parameters
*   Parsed attributes.
* @property {Html | MdxFlowExpression | MdxTextExpression} node
*   Reference to given node.
*/
const commentExpression = /\s*([a-zA-Z\d-]+)(\s+([\s\S]*))?\s*/;
const esCommentExpression = new RegExp("(\\s*\\/\\*" + commentExpression.source + "\\*\\/\\s*)");
const markerExpression = new RegExp("(\\s*<!--" + commentExpression.source + "-->\\s*)");
/**
* Parse a comment marker.
*
* @param {unknown} value
*   Thing to parse, typically `Node`.
* @returns {Marker | undefined}
*   Info when applicable or `undefined`.
*/
function commentMarker(value) {
	if (isNode(value) && (value.type === "html" || value.type === "mdxFlowExpression" || value.type === "mdxTextExpression")) {
		const match = value.value.match(value.type === "html" ? markerExpression : esCommentExpression);
		if (match && match[0].length === value.value.length) {
			const parameters = parseParameters(match[3] || "");
			if (parameters) return {
				name: match[2],
				attributes: (match[4] || "").trim(),
				parameters,
				node: value
			};
		}
	}
}
/**
* Parse a string of “attributes”.
*
* @param {string} value
*   Attributes.
* @returns {MarkerParameters | undefined}
*   Parameters.
*/
function parseParameters(value) {
	/** @type {MarkerParameters} */
	const parameters = {};
	return value.replace(/\s+([-\w]+)(?:=(?:"((?:\\[\s\S]|[^"])*)"|'((?:\\[\s\S]|[^'])*)'|((?:\\[\s\S]|[^"'\s])+)))?/gi, replacer).replace(/\s+/g, "") ? void 0 : parameters;
	/**
	* @param {string} _
	* @param {string} $1
	* @param {string} $2
	* @param {string} $3
	* @param {string} $4
	* @returns {string}
	*/
	function replacer(_, $1, $2, $3, $4) {
		/** @type {MarkerParameterValue} */
		let value = $2 === void 0 ? $3 === void 0 ? $4 : $3 : $2;
		const number = Number(value);
		if (value === "true" || value === void 0) value = true;
		else if (value === "false") value = false;
		else if (value.trim() && !Number.isNaN(number)) value = number;
		parameters[$1] = value;
		return "";
	}
}
/**
* Check if something looks like a node.
*
* @param {unknown} value
*   Thing.
* @returns {value is Nodes}
*   It’s a node!
*/
function isNode(value) {
	return Boolean(value && typeof value === "object" && "type" in value);
}

// node_modules/unified-message-control/lib/index.js
/**
* @typedef {import('unist').Node} Node
* @typedef {import('unist').Parent} Parent
* @typedef {import('unist').Point} Point
*
* @typedef {import('unist-util-is').Test} Test
*
* @typedef {import('vfile').VFile} VFile
*
* @typedef {import('vfile-message').VFileMessage} VFileMessage
*/
/**
* @typedef Mark
*   Toggle.
* @property {Point | undefined} point
*   Where to toggle; this is where a marker exists.
* @property {boolean} state
*   Whether to enable (`true`) or disable (`false`).
*
* @typedef Marker
*   Comment marker.
*
*   ###### Notes
*
*   The **disable** keyword turns off messages.
*   For example:
*
*   ```markdown
*   <!--lint disable list-item-bullet-indent strong-marker-->
*
*   *   **foo**
*
*   A paragraph, and now another list.
*
*     * __bar__
*   ```
*
*   The **enable** keyword turns on messages.
*   For example:
*
*   ```markdown
*   <!--lint enable strong-marker-->
*
*   **foo** and __bar__.
*   ```
*
*   The **ignore** keyword turns off messages in the following node.
*   After the end of the following node, messages are turned on again.
*   For example:
*
*   ```markdown
*   <!--lint ignore list-item-bullet-indent strong-marker-->
*
*   *   **foo**
*       * __bar__
*   ```
*
* @property {string} name
*   Name of marker.
* @property {string} attributes
*   Raw values (space-separated); the first should be `enable`, `disable`, or
`ignore`, the rest are optional rule identifiers.
*
* @callback MarkerParser
*   Parse a possible comment marker.
* @param {Node} node
*   Potential marker.
* @returns {Marker | null | undefined | void}
*   Marker.
*
* @typedef Options
*   Configuration.
*
*   ###### Notes
*
*   The given `name` defines which comments work.
*   Assuming there’s a `marker` configured that parses HTML comments such as
*   `<!--x y z-->` to a mark with `name: 'x'`, then giving `name: 'x'` will
*   use comments such as:
*
*   ```html
*   <!--alpha ignore-->
*   ```
*
*   When `known` is given, a warning is shown when unknown rules are
*   controlled.
*   For example, `{name: 'alpha', known: ['bravo']}` results in a warning
*   (for `charlie`):
*
*   ```html
*   <!--alpha ignore charlie-->
*   ```
* @property {Array<string> | null | undefined} [enable]
*   List of `ruleId`s to initially turn on (optional); used if `reset` is
*   `true`.
* @property {Array<string> | null | undefined} [disable]
*   List of `ruleId`s to turn off (optional); used if `reset` is not
*   `true`.
* @property {Array<string> | null | undefined} [known]
*   List of allowed `ruleId`s (optional).
* @property {VFile} file
*   Corresponding file (required).
* @property {MarkerParser} marker
*   Parse nodes to `Marker` objects (required).
* @property {string} name
*   Name of markers that can control the message sources (required).
* @property {boolean | null | undefined} [reset]
*   Whether to treat all messages as turned off initially.
* @property {Array<string> | string | null | undefined} [source]
*   Sources that can be controlled with markers (default: `options.name`).
* @property {Test} [test]
*   Test for possible markers (optional).
*/
const own = {}.hasOwnProperty;
/**
* Let comment markers control messages.
*
* @param {Node} tree
*   Tree.
* @param {Options} options
*   Configuration (required).
* @returns {undefined}
*   Nothing.
*/
function messageControl(tree, options) {
	if (!options || typeof options !== "object") throw new Error("Expected `options`");
	const { file, marker, name, test } = options;
	let { enable, disable, known, reset, source } = options;
	if (!enable) enable = [];
	if (!disable) disable = [];
	if (!file) throw new Error("Expected `file` in `options`");
	if (!marker) throw new Error("Expected `marker` in `options`");
	if (!name) throw new Error("Expected `name` in `options`");
	const sources = typeof source === "string" ? [source] : source || [name];
	const toOffset = location(file).toOffset;
	const initial = !reset;
	const gaps = detectGaps(tree);
	/** @type {Record<string, Array<Mark>>} */
	const scope = {};
	/** @type {Array<Mark>} */
	const globals = [];
	visit(tree, test, visitor);
	file.messages = file.messages.filter(function(m) {
		return filter(m);
	});
	/**
	* @param {Node} node
	*   Node to check.
	* @param {number | undefined} position
	*   Position of `node` in `parent`.
	* @param {Parent | undefined} parent
	*   Parent of `node`.
	* @returns {undefined}
	*   Nothing.
	*/
	function visitor(node, position, parent) {
		const point = node.position && node.position.start;
		const mark = marker(node);
		if (!point || !mark || mark.name !== name) return;
		const ruleIds = parse(mark.attributes);
		const verb = ruleIds.shift();
		const fn = verb === "enable" ? doEnable : verb === "disable" ? doDisable : verb === "ignore" ? doIgnore : void 0;
		if (!fn) file.fail("Unknown keyword `" + verb + "`: expected `'enable'`, `'disable'`, or `'ignore'`", node);
		/* @__PURE__ */ ok(verb, "expected verb");
		/* @__PURE__ */ ok(fn, "expected verb");
		const next = parent && position !== void 0 && parent.children[position + 1] || void 0;
		const tail = next && next.position && next.position.end;
		if (ruleIds.length === 0) fn(point, void 0, tail);
		else {
			let index = -1;
			while (++index < ruleIds.length) {
				const ruleId = ruleIds[index];
				if (isKnown(ruleId, verb, node)) fn(point, ruleId, tail);
			}
		}
	}
	/**
	* @param {Point} point
	*   Where to toggle.
	* @param {string | undefined} ruleId
	*   Identifier if local, nothing if global.
	* @param {Point | undefined} tail
	*   Where to toggle back.
	* @returns {undefined}
	*   Nothing.
	*/
	function doIgnore(point, ruleId, tail) {
		if (tail) {
			toggle(point, false, ruleId);
			toggle(tail, true, ruleId);
		}
	}
	/**
	* @param {Point} point
	*   Where to toggle.
	* @param {string | undefined} ruleId
	*   Identifier if local, nothing if global.
	* @returns {undefined}
	*   Nothing.
	*/
	function doDisable(point, ruleId) {
		toggle(point, false, ruleId);
		if (!ruleId) reset = true;
	}
	/**
	* @param {Point} point
	*   Where to toggle.
	* @param {string | undefined} ruleId
	*   Identifier if local, nothing if global.
	* @returns {undefined}
	*   Nothing.
	*/
	function doEnable(point, ruleId) {
		toggle(point, true, ruleId);
		if (!ruleId) reset = false;
	}
	/**
	* Whether to keep a message.
	*
	* @param {VFileMessage} message
	*   Message.
	* @returns {boolean}
	*   Whether to keep.
	*/
	function filter(message) {
		let gapIndex = gaps.length;
		if (!message.source || !sources.includes(message.source)) return true;
		if (!message.line) message.line = 1;
		if (!message.column) message.column = 1;
		const offset = toOffset(message);
		/* @__PURE__ */ ok(typeof offset === "number");
		while (gapIndex--) if (gaps[gapIndex][0] <= offset && gaps[gapIndex][1] > offset) return false;
		return (!message.ruleId || check(message, scope[message.ruleId], true)) && check(message, globals, false);
	}
	/**
	* Helper to check (and possibly warn) if a `ruleId` is not known.
	*
	* @param {string} ruleId
	*   Identifier.
	* @param {string} verb
	*   Action.
	* @param {Node} node
	*   Context.
	* @returns {boolean}
	*   Whether the rule is known.
	*/
	function isKnown(ruleId, verb, node) {
		const result = known ? known.includes(ruleId) : true;
		if (!result) file.message("Cannot " + verb + " `'" + ruleId + "'`, it’s not known", {
			ancestors: [node],
			place: node.position,
			ruleId: "known",
			source: "unified-message-control"
		});
		return result;
	}
	/**
	* Get the latest state of a rule.
	*
	* When without `ruleId`, gets global state.
	*
	* @param {string | undefined} ruleId
	*   Identifier if local, nothing if global.
	* @returns {boolean}
	*   State.
	*/
	function getState(ruleId) {
		const ranges = ruleId ? scope[ruleId] : globals;
		if (ranges && ranges.length > 0) return ranges[ranges.length - 1].state;
		/* @__PURE__ */ ok(enable);
		/* @__PURE__ */ ok(disable);
		return ruleId ? reset ? enable.includes(ruleId) : !disable.includes(ruleId) : !reset;
	}
	/**
	* Toggle one or more rules.
	*
	* @param {Point | undefined} point
	*   Where to toggle.
	* @param {boolean} state
	*   Whether the rule (or all rules) are enabled/disabled.
	* @param {string | undefined} [ruleId]
	*   Toggle one rule or all rules.
	* @returns {undefined}
	*   Nothing.
	*/
	function toggle(point, state, ruleId) {
		const markers = ruleId ? scope[ruleId] || (scope[ruleId] = []) : globals;
		if (getState(ruleId) !== state) markers.push({
			state,
			point
		});
		if (!ruleId) {
			for (ruleId in scope) if (own.call(scope, ruleId)) toggle(point, state, ruleId);
		}
	}
	/**
	* Check all `ranges` for `message`.
	*
	* @param {VFileMessage} message
	*   Message.
	* @param {Array<Mark> | undefined} marks
	*   Marks.
	* @param {boolean} local
	*   Check local (`true`) or global.
	* @returns {boolean}
	*   Whether the rule (or all rules) are enabled/disabled.
	*/
	function check(message, marks, local) {
		if (message.line && message.column && marks && marks.length > 0) {
			let index = marks.length;
			while (index--) {
				const mark = marks[index];
				if (mark.point && (mark.point.line < message.line || mark.point.line === message.line && mark.point.column <= message.column)) return mark.state === true;
			}
		}
		if (local) {
			/* @__PURE__ */ ok(message.ruleId);
			/* @__PURE__ */ ok(enable);
			/* @__PURE__ */ ok(disable);
			return reset ? enable.includes(message.ruleId) : !disable.includes(message.ruleId);
		}
		return Boolean(initial || reset);
	}
}
/**
* Detect gaps in `tree`.
*
* @param {Node} tree
*   Tree.
* @returns {Array<[number, number]>}
*   Gaps.
*/
function detectGaps(tree) {
	const end = tree && tree.position && tree.position.end && tree.position.end.offset;
	let offset = 0;
	let gap = false;
	/** @type {Array<[number, number]>} */
	const gaps = [];
	visit(tree, one);
	if (typeof end === "number" && offset !== end) {
		update();
		update(end);
	}
	return gaps;
	/**
	* @param {Node} node
	*   Node to check.
	* @returns {undefined}
	*   Nothing.
	*/
	function one(node) {
		update(node.position && node.position.start && node.position.start.offset);
		if (!("children" in node)) update(node.position && node.position.end && node.position.end.offset);
	}
	/**
	* Detect a new position.
	*
	* @param {number | null | undefined} [latest]
	*   Latest offset.
	* @returns {undefined}
	*   Nothing.
	*/
	function update(latest) {
		if (latest === null || latest === void 0) gap = true;
		else if (offset < latest) {
			if (gap) {
				gaps.push([offset, latest]);
				gap = false;
			}
			offset = latest;
		}
	}
}

// node_modules/remark-message-control/lib/index.js
/**
* @typedef {import('mdast').Root} Root
* @typedef {import('unified-message-control').Options} MessageOptions
* @typedef {import('vfile').VFile} VFile
*/
/**
* @typedef {Omit<MessageOptions, 'file' | 'marker' | 'test'>} Options
*   Configuration.
*/
const test = [
	"comment",
	"html",
	"mdxFlowExpression",
	"mdxTextExpression"
];
/**
* Enable, disable, and ignore messages with comments.
*
* @param {Readonly<Options>} options
*   Configuration (required).
* @returns
*   Transform.
*/
function remarkMessageControl(options) {
	/**
	* Transform.
	*
	* @param {Root} tree
	*   Tree.
	* @param {VFile} file
	*   File.
	* @returns {undefined}
	*   Nothing.
	*/
	return function(tree, file) {
		messageControl(tree, {
			...options,
			file,
			marker: commentMarker,
			test
		});
	};
}

// node_modules/remark-lint/index.js
/**
* remark plugin to support configuration comments for
* remark-lint rules.
*
* ## What is this?
*
* This plugin adds support for configuration comments to control remark lint
* rule messages.
*
* ## When should I use this?
*
* This project is useful when you’re using remark lint rules and want to let
* authors ignore messages in certain cases.
* This package is already included in all our presets.
* If you’re building a preset yourself, you should include this package.
*
* ## API
*
* ### `unified().use(remarkLint)`
*
* Add support for configuration comments.
*
* See [Ignore warnings][mono-ignore] in the monorepo readme for how to use it.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* [api-remark-lint]: #unifieduseremarklint
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
* [mono-ignore]: https://github.com/remarkjs/remark-lint#ignore-warnings
*/
/**
* @import {Processor} from 'unified'
*/
/**
* The core plugin for `remark-lint`.
*
* This adds support for ignoring stuff from messages (`<!--lint ignore-->`).
* All rules are in their own packages and presets.
*
* @this {Processor}
*/
function remarkLint() {
	this.use(lintMessageControl);
}
/**
* @returns
*   Transform.
*/
function lintMessageControl() {
	return remarkMessageControl({
		name: "lint",
		source: "remark-lint"
	});
}

// node_modules/remark-lint-blockquote-indentation/index.js
/**
* remark-lint rule to warn when block quotes are indented too much or
* too little.
*
* ## What is this?
*
* This package checks the “indent” of block quotes: the `>` (greater than)
* marker *and* the spaces before content.
*
* ## When should I use this?
*
* You can use this rule to check markdown code style.
*
* ## API
*
* ### `unified().use(remarkLintBlockquoteIndentation[, options])`
*
* Warn when block quotes are indented too much or too little.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — either a preferred indent or whether to detect the first style
*   and warn for further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = number | 'consistent'
* ```
*
* ## Recommendation
*
* CommonMark specifies that when block quotes are used the `>` markers can be
* followed by an optional space.
* No space at all arguably looks rather ugly:
*
* ```markdown
* >Mars and
* >Venus.
* ```
*
* There is no specific handling of more that one space, so if 5 spaces were
* used after `>`, then indented code kicks in:
*
* ```markdown
* >     neptune()
* ```
*
* Due to this, it’s recommended to configure this rule with `2`.
*
* [api-options]: #options
* [api-remark-lint-blockquote-indentation]: #unifieduseremarklintblockquoteindentation-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module blockquote-indentation
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": 2, "name": "ok-2.md"}
*
*   > Mercury.
*
*   Venus.
*
*   > Earth.
*
* @example
*   {"config": 4, "name": "ok-4.md"}
*
*   >   Mercury.
*
*   Venus.
*
*   >   Earth.
*
* @example
*   { "name": "ok-tab.md"}
*
*   >␉Mercury.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   >  Mercury.
*
*   Venus.
*
*   >   Earth.
*
*   Mars.
*
*   > Jupiter
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   5:5: Unexpected `4` spaces between block quote marker and content, expected `3` spaces, remove `1` space
*   9:3: Unexpected `2` spaces between block quote marker and content, expected `3` spaces, add `1` space
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok-options.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `number` or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {number | 'consistent'} Options
*   Configuration.
*/
var import_pluralize = /* @__PURE__ */ __toESM(require_pluralize(), 1);
const remarkLintBlockquoteIndentation = lintRule(
	{
		origin: "remark-lint:blockquote-indentation",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-blockquote-indentation#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		/** @type {number | undefined} */
		let expected;
		if (options === null || options === void 0 || options === "consistent") {} else if (typeof options === "number") expected = options;
		else file.fail("Unexpected value `" + options + "` for `options`, expected `number` or `'consistent'`");
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "blockquote") return;
			const start = pointStart(node);
			const headStart = pointStart(node.children[0]);
			if (headStart && start) {
				const actual = headStart.column - start.column;
				if (expected) {
					const difference = expected - actual;
					const differenceAbsolute = Math.abs(difference);
					if (difference !== 0) file.message("Unexpected `" + actual + "` " + (0, import_pluralize.default)("space", actual) + " between block quote marker and content, expected `" + expected + "` " + (0, import_pluralize.default)("space", expected) + ", " + (difference > 0 ? "add" : "remove") + " `" + differenceAbsolute + "` " + (0, import_pluralize.default)("space", differenceAbsolute), {
						ancestors: [...parents, node],
						place: headStart
					});
				} else expected = actual;
			}
		});
	}
);

// node_modules/remark-lint-checkbox-character-style/index.js
/**
* remark-lint rule to warn when list item checkboxes violate a given
* style.
*
* ## What is this?
*
* This package checks the character used in checkboxes.
*
* ## When should I use this?
*
* You can use this package to check that the style of GFM tasklists is
* consistent.
* Task lists are a GFM feature enabled with
* [`remark-gfm`][github-remark-gfm].
*
* ## API
*
* ### `unified().use(remarkLintCheckboxCharacterStyle[, options])`
*
* Warn when list item checkboxes violate a given style.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — either preferred values or whether to detect the first styles
*   and warn for further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Styles | 'consistent'
* ```
*
* ### `Styles`
*
* Styles (TypeScript type).
*
* ###### Fields
*
* * `checked` (`'X'`, `'x'`, or `'consistent'`, default: `'consistent'`)
*   — preferred style to use for checked checkboxes
* * `unchecked` (`'␉'` (a tab), `'␠'` (a space), or `'consistent'`, default:
*   `'consistent'`)
*   — preferred style to use for unchecked checkboxes
*
* ## Recommendation
*
* It’s recommended to set `options.checked` to `'x'` (a lowercase X) as it
* prevents an extra keyboard press and `options.unchecked` to `'␠'` (a space)
* to make all checkboxes align.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats checked checkboxes
* using `'x'` (lowercase X) and unchecked checkboxes using `'␠'` (a space).
*
* [api-options]: #options
* [api-remark-lint-checkbox-character-style]: #unifieduseremarklintcheckboxcharacterstyle-options
* [api-styles]: #styles
* [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module checkbox-character-style
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": {"checked": "x"}, "gfm": true, "name": "ok-x.md"}
*
*   - [x] Mercury.
*   - [x] Venus.
*
* @example
*   {"config": {"checked": "X"}, "gfm": true, "name": "ok-x-upper.md"}
*
*   - [X] Mercury.
*   - [X] Venus.
*
* @example
*   {"config": {"unchecked": " "}, "gfm": true, "name": "ok-space.md"}
*
*   - [ ] Mercury.
*   - [ ] Venus.
*   - [ ]␠␠
*   - [ ]
*
* @example
*   {"config": {"unchecked": "\t"}, "gfm": true, "name": "ok-tab.md"}
*
*   - [␉] Mercury.
*   - [␉] Venus.
*
* @example
*   {"label": "input", "gfm": true, "name": "not-ok-default.md"}
*
*   - [x] Mercury.
*   - [X] Venus.
*   - [ ] Earth.
*   - [␉] Mars.
* @example
*   {"label": "output", "gfm": true, "name": "not-ok-default.md"}
*
*   2:5: Unexpected checked checkbox value `X`, expected `x`
*   4:5: Unexpected unchecked checkbox value `\t`, expected ` `
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok-option.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected an object or `'consistent'`
*
* @example
*   {"config": {"unchecked": "🌍"}, "label": "output", "name": "not-ok-option-unchecked.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options.unchecked`, expected `'\t'`, `' '`, or `'consistent'`
*
* @example
*   {"config": {"checked": "🌍"}, "label": "output", "name": "not-ok-option-checked.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options.checked`, expected `'X'`, `'x'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {Styles | 'consistent'} Options
*   Configuration.
*
* @typedef Styles
*   Styles.
* @property {'X' | 'x' | 'consistent' | null | undefined} [checked='consistent']
*   Preferred style to use for checked checkboxes (default: `'consistent'`).
* @property {'\t' | ' ' | 'consistent' | null | undefined} [unchecked='consistent']
*   Preferred style to use for unchecked checkboxes (default: `'consistent'`).
*/
const remarkLintCheckboxCharacterStyle = lintRule(
	{
		origin: "remark-lint:checkbox-character-style",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-checkbox-character-style#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options]
	*   Configuration (optional).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {'X' | 'x' | undefined} */
		let checkedExpected;
		/** @type {VFileMessage | undefined} */
		let checkedConsistentCause;
		/** @type {'\t' | ' ' | undefined} */
		let uncheckedExpected;
		/** @type {VFileMessage | undefined} */
		let uncheckedConsistentCause;
		if (options === null || options === void 0 || options === "consistent") {} else if (typeof options === "object") {
			if (options.checked === "X" || options.checked === "x") checkedExpected = options.checked;
			else if (options.checked && options.checked !== "consistent") file.fail("Unexpected value `" + options.checked + "` for `options.checked`, expected `'X'`, `'x'`, or `'consistent'`");
			if (options.unchecked === "	" || options.unchecked === " ") uncheckedExpected = options.unchecked;
			else if (options.unchecked && options.unchecked !== "consistent") file.fail("Unexpected value `" + options.unchecked + "` for `options.unchecked`, expected `'\\t'`, `' '`, or `'consistent'`");
		} else file.fail("Unexpected value `" + options + "` for `options`, expected an object or `'consistent'`");
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "listItem") return;
			const head = node.children[0];
			const headStart = pointStart(head);
			if (!head || !headStart || typeof node.checked !== "boolean" || typeof headStart.offset !== "number") return;
			headStart.offset -= 2;
			headStart.column -= 2;
			const match = /\[([\t Xx])]/.exec(value.slice(headStart.offset - 2, headStart.offset + 1));
			/* c8 ignore next 2 -- failsafe so we don’t crash if there actually isn’t
			* a checkbox. */
			if (!match) return;
			const actual = match[1];
			const actualDisplay = actual === "	" ? "\\t" : actual;
			const expected = node.checked ? checkedExpected : uncheckedExpected;
			const expectedDisplay = expected === "	" ? "\\t" : expected;
			if (!expected) {
				const cause = new VFileMessage((node.checked ? "C" : "Unc") + "hecked checkbox style `'" + actualDisplay + "'` first defined for `'consistent'` here", {
					ancestors: [...parents, node],
					place: headStart,
					ruleId: "checkbox-character-style",
					source: "remark-lint"
				});
				if (node.checked) {
					checkedExpected = actual;
					checkedConsistentCause = cause;
				} else {
					uncheckedExpected = actual;
					uncheckedConsistentCause = cause;
				}
			} else if (actual !== expected) file.message("Unexpected " + (node.checked ? "" : "un") + "checked checkbox value `" + actualDisplay + "`, expected `" + expectedDisplay + "`", {
				ancestors: [...parents, node],
				cause: node.checked ? checkedConsistentCause : uncheckedConsistentCause,
				place: headStart
			});
		});
	}
);

// node_modules/remark-lint-code-block-style/index.js
/**
* remark-lint rule to warn when code blocks violate a given style.
*
* ## What is this?
*
* This package checks the style of code blocks.
*
* ## When should I use this?
*
* You can use this package to check that the style of code blocks is
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintCodeBlockStyle[, options])`
*
* Warn when code blocks violate a given style.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Style | 'consistent'
* ```
*
* ### `Style`
*
* Style (TypeScript type).
*
* ###### Type
*
* ```ts
* type Style = 'indented' | 'fenced'
* ```
*
* ## Recommendation
*
* Indentation in markdown is complex as lists and indented code interfere in
* unexpected ways.
* Fenced code has more features than indented code: it can specify a
* programming language.
* Since CommonMark took the idea of fenced code from GFM,
* fenced code became widely supported.
* Due to this, it’s recommended to configure this rule with `'fenced'`.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] always formats code blocks as
* fenced.
* Pass `fences: false` to only use fenced code blocks when they have a
* language and as indented code otherwise.
*
* [api-options]: #options
* [api-remark-lint-code-block-style]: #unifieduseremarklintcodeblockstyle-options
* [api-style]: #style
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module code-block-style
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": "indented", "name": "ok-indented.md"}
*
*       venus()
*
*   Mercury.
*
*       earth()
*
* @example
*   {"config": "fenced", "name": "ok-fenced.md"}
*
*   ```
*   venus()
*   ```
*
*   Mercury.
*
*   ```
*   earth()
*   ```
*
* @example
*   {"label": "input", "name": "not-ok-consistent.md"}
*
*       venus()
*
*   Mercury.
*
*   ```
*   earth()
*   ```
* @example
*   {"label": "output", "name": "not-ok-consistent.md"}
*
*   5:1-7:4: Unexpected fenced code block, expected indented code blocks
*
* @example
*   {"config": "indented", "label": "input", "name": "not-ok-indented.md"}
*
*   ```
*   venus()
*   ```
*
*   Mercury.
*
*   ```
*   earth()
*   ```
* @example
*   {"config": "indented", "label": "output", "name": "not-ok-indented.md"}
*
*   1:1-3:4: Unexpected fenced code block, expected indented code blocks
*   7:1-9:4: Unexpected fenced code block, expected indented code blocks
*
* @example
*   {"config": "fenced", "label": "input", "name": "not-ok-fenced.md"}
*
*       venus()
*
*   Mercury.
*
*       earth()
*
* @example
*   {"config": "fenced", "label": "output", "name": "not-ok-fenced.md"}
*
*   1:1-1:12: Unexpected indented code block, expected fenced code blocks
*   5:1-5:12: Unexpected indented code block, expected fenced code blocks
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok-options.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'fenced'`, `'indented'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {Style | 'consistent'} Options
*   Configuration.
*
* @typedef {'indented' | 'fenced'} Style
*   Styles.
*/
const remarkLintCodeBlockStyle = lintRule(
	{
		origin: "remark-lint:code-block-style",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-code-block-style#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {VFileMessage | undefined} */
		let cause;
		/** @type {Style | undefined} */
		let expected;
		if (options === null || options === void 0 || options === "consistent") {} else if (options === "indented" || options === "fenced") expected = options;
		else file.fail("Unexpected value `" + options + "` for `options`, expected `'fenced'`, `'indented'`, or `'consistent'`");
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "code") return;
			const end = pointEnd(node);
			const start = pointStart(node);
			if (!start || !end || typeof start.offset !== "number" || typeof end.offset !== "number") return;
			const actual = node.lang || /^ {0,3}([`~])/.test(value.slice(start.offset, end.offset)) ? "fenced" : "indented";
			if (expected) {
				if (expected !== actual) file.message("Unexpected " + actual + " code block, expected " + expected + " code blocks", {
					ancestors: [...parents, node],
					cause,
					place: {
						start,
						end
					}
				});
			} else {
				expected = actual;
				cause = new VFileMessage("Code block style `'" + actual + "'` first defined for `'consistent'` here", {
					ancestors: [...parents, node],
					place: {
						start,
						end
					},
					source: "remark-lint",
					ruleId: "code-block-style"
				});
			}
		});
	}
);

// node_modules/remark-lint-definition-case/index.js
/**
* remark-lint rule to warn when definition labels are not lowercase.
*
* ## What is this?
*
* This package checks the case of definition labels.
*
* ## When should I use this?
*
* You can use this package to check that definition labels are consistent.
*
* ## API
*
* ### `unified().use(remarkLintDefinitionCase)`
*
* Warn when definition labels are not lowercase.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Definitions and references are matched together regardless of casing.
* Using uppercase in definition labels might incorrectly indicate that casing
* is of importance.
* Due to this, it’s recommended to use lowercase and turn this rule on.
*
* [api-remark-lint-definition-case]: #unifieduseremarklintdefinitioncase
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module definition-case
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   [mercury]: https://example.com "Mercury"
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   [Mercury]: https://example.com "Mercury"
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-1:41: Unexpected uppercase characters in definition label, expected lowercase
*
* @example
*   {"gfm": true, "label": "input", "name": "gfm.md"}
*
*   [^Mercury]:
*       **Mercury** is the first planet from the Sun and the smallest
*       in the Solar System.
* @example
*   {"gfm": true, "label": "output", "name": "gfm.md"}
*
*   1:1-3:25: Unexpected uppercase characters in footnote definition label, expected lowercase
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintDefinitionCase = lintRule(
	{
		origin: "remark-lint:definition-case",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-definition-case#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if ((node.type === "definition" || node.type === "footnoteDefinition") && node.position && node.label && node.label !== node.label.toLowerCase()) file.message("Unexpected uppercase characters in " + (node.type === "definition" ? "" : "footnote ") + "definition label, expected lowercase", {
				ancestors: [...parents, node],
				place: node.position
			});
		});
	}
);

// node_modules/remark-lint-definition-spacing/index.js
/**
* remark-lint rule to warn when consecutive whitespace is used in
* a definition label.
*
* ## What is this?
*
* This package checks the whitepsace in definition labels.
*
* GFM footnotes are not affected by this rule as footnote labels cannot
* contain whitespace.
*
* ## When should I use this?
*
* You can use this package to check that definition labels are consistent.
*
* ## API
*
* ### `unified().use(remarkLintDefinitionSpacing)`
*
* Warn when consecutive whitespace is used in a definition label.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Definitions and references are matched together by collapsing whitespace.
* Using more whitespace in labels might incorrectly indicate that they are of
* importance.
* Due to this, it’s recommended to use one space and turn this rule on.
*
* [api-remark-lint-definition-spacing]: #unifieduseremarklintdefinitionspacing
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module definition-spacing
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   The first planet is [planet mercury][].
*
*   [planet mercury]: https://example.com
*
* @example
*   {"label": "input", "name": "not-ok-consecutive.md"}
*
*   [planet␠␠␠␠mercury]: https://example.com
* @example
*   {"label": "output", "name": "not-ok-consecutive.md"}
*
*   1:1-1:41: Unexpected `4` consecutive spaces in definition label, expected `1` space, remove `3` spaces
*
* @example
*   {"label": "input", "name": "not-ok-non-space.md"}
*
*   [pla␉net␊mer␍cury]: https://e.com
* @example
*   {"label": "output", "name": "not-ok-non-space.md"}
*
*   1:1-3:21: Unexpected non-space whitespace character `\t` in definition label, expected `1` space, replace it
*   1:1-3:21: Unexpected non-space whitespace character `\n` in definition label, expected `1` space, replace it
*   1:1-3:21: Unexpected non-space whitespace character `\r` in definition label, expected `1` space, replace it
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintDefinitionSpacing = lintRule(
	{
		origin: "remark-lint:definition-spacing",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-definition-spacing#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type === "definition" && node.position && node.label) {
				const size = longestStreak(node.label, " ");
				if (size > 1) file.message("Unexpected `" + size + "` consecutive spaces in definition label, expected `1` space, remove `" + (size - 1) + "` " + (0, import_pluralize.default)("space", size - 1), {
					ancestors: [...parents, node],
					place: node.position
				});
				/** @type {Array<string>} */
				const disallowed = [];
				if (node.label.includes("	")) disallowed.push("\\t");
				if (node.label.includes("\n")) disallowed.push("\\n");
				if (node.label.includes("\r")) disallowed.push("\\r");
				for (const disallow of disallowed) file.message("Unexpected non-space whitespace character `" + disallow + "` in definition label, expected `1` space, replace it", {
					ancestors: [...parents, node],
					place: node.position
				});
			}
		});
	}
);

// node_modules/remark-lint-emphasis-marker/index.js
/**
* remark-lint rule to warn when emphasis markers are inconsistent.
*
* ## What is this?
*
* This package checks the style of emphasis markers.
*
* ## When should I use this?
*
* You can use this package to check that emphasis is consistent.
*
* ## API
*
* ### `unified().use(remarkLintEmphasisMarker[, options])`
*
* Warn when emphasis markers are inconsistent.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Marker`
*
* Marker (TypeScript type).
*
* ###### Type
*
* ```ts
* type Marker = '*' | '_'
* ```
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Marker | 'consistent'
* ```
*
* ## Recommendation
*
* Whether asterisks or underscores are used affects how and whether emphasis
* works.
* Underscores are sometimes used to represent normal underscores inside words,
* so there are extra rules in markdown to support that.
* Asterisks are not used in natural language,
* so they don’t need these rules,
* and thus can form emphasis in more cases.
* Asterisks can also be used as the marker of more constructs than underscores:
* lists.
* Due to having simpler parsing rules,
* looking more like syntax,
* and that they can be used for more constructs,
* it’s recommended to prefer asterisks.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats emphasis with
* asterisks by default.
* Pass `emphasis: '_'` to always use underscores.
*
* [api-marker]: #marker
* [api-options]: #options
* [api-remark-lint-emphasis-marker]: #unifieduseremarklintemphasismarker-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module emphasis-marker
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": "*", "name": "ok-asterisk.md"}
*
*   *Mercury*.
*
* @example
*   {"config": "*", "label": "input", "name": "not-ok-asterisk.md"}
*
*   _Mercury_.
*
* @example
*   {"config": "*", "label": "output", "name": "not-ok-asterisk.md"}
*
*   1:1-1:10: Unexpected emphasis marker `_`, expected `*`
*
* @example
*   {"config": "_", "name": "ok-underscore.md"}
*
*   _Mercury_.
*
* @example
*   {"config": "_", "label": "input", "name": "not-ok-underscore.md"}
*
*   *Mercury*.
*
* @example
*   {"config": "_", "label": "output", "name": "not-ok-underscore.md"}
*
*   1:1-1:10: Unexpected emphasis marker `*`, expected `_`
*
* @example
*   {"label": "input", "name": "not-ok-consistent.md"}
*
*   *Mercury* and _Venus_.
*
* @example
*   {"label": "output", "name": "not-ok-consistent.md"}
*
*   1:15-1:22: Unexpected emphasis marker `_`, expected `*`
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'*'`, `'_'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {'*' | '_'} Marker
*   Styles.
*
* @typedef {Marker | 'consistent'} Options
*   Configuration.
*/
const remarkLintEmphasisMarker = lintRule(
	{
		origin: "remark-lint:emphasis-marker",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-emphasis-marker#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent`').
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {VFileMessage | undefined} */
		let cause;
		/** @type {Marker | undefined} */
		let expected;
		if (options === null || options === void 0 || options === "consistent") {} else if (options === "*" || options === "_") expected = options;
		else file.fail("Unexpected value `" + options + "` for `options`, expected `'*'`, `'_'`, or `'consistent'`");
		visitParents(tree, "emphasis", function(node, parents) {
			const start = pointStart(node);
			if (start && typeof start.offset === "number") {
				const actual = value.charAt(start.offset);
				/* c8 ignore next -- should not happen. */
				if (actual !== "*" && actual !== "_") return;
				if (expected) {
					if (actual !== expected) file.message("Unexpected emphasis marker `" + actual + "`, expected `" + expected + "`", {
						ancestors: [...parents, node],
						cause,
						place: node.position
					});
				} else {
					expected = actual;
					cause = new VFileMessage("Emphasis marker style `'" + actual + "'` first defined for `'consistent'` here", {
						ancestors: [...parents, node],
						place: node.position,
						ruleId: "emphasis-marker",
						source: "remark-lint"
					});
				}
			}
		});
	}
);

// node_modules/quotation/index.js
/**
* Quote a value.
*
* @param value
*   Value(s) to wrap in quotes
* @param [open='"']
*   Opening quote
* @param [close=open]
*   Closing quote
*/
const quotation = (
/**
* @param {ReadonlyArray<string> | string} value
* @param {string | null | undefined} open
* @param {string | null | undefined} close
* @returns {Array<string> | string}
*/
function(value, open, close) {
	const start = open || "\"";
	const end = close || start;
	let index = -1;
	if (Array.isArray(value)) {
		const list = value;
		/** @type {Array<string>} */
		const result = [];
		while (++index < list.length) result[index] = start + list[index] + end;
		return result;
	}
	if (typeof value === "string") return start + value + end;
	throw new TypeError("Expected string or array of strings");
});

// node_modules/remark-lint-fenced-code-flag/index.js
/**
* remark-lint rule to warn when language flags of fenced code
* are not used or used incorrectly.
*
* ## What is this?
*
* This package checks the language flags of fenced code blocks,
* whether they exist,
* and optionally what values they hold.
*
* Particularly,
* it provides a check according to GitHub Linguist.
* Which is what GitHub uses to highlight code.
* So you can make sure that the language flags you use are recognized by
* GitHub (or [`starry-night`][github-starry-night])
*
* ## When should I use this?
*
* You can use this package to check that the style of language flags of fenced
* code blocks is consistent and known.
*
* ## API
*
* ### `unified().use(remarkLintFencedCodeFlag[, options])`
*
* Warn when language flags of fenced code are not used.
*
* ###### Parameters
*
* * `options` (`Array<string>`, [`CheckFlag`][api-check-flag], or
*   [`Options`][api-options], optional)
*   — check, configuration, or flags to allow
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `checkGithubLinguistFlag(value)`
*
* Check according to GitHub Linguist.
*
* ###### Parameters
*
* * `value` (`string`)
*   — language flag to check
*
* ###### Returns
*
* Whether the flag is valid (`undefined`),
* or a message to warn about (`string`).
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `CheckFlag`
*
* Custom check (TypeScript type).
*
* ###### Parameters
*
* * `value` (`string`)
*   — language flag to check
*
* ###### Returns
*
* Whether the flag is valid (`undefined`),
* or a message to warn about (`string`).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Fields
*
* * `allowEmpty` (`boolean`, default: `false`)
*   — allow language flags to be omitted
* * `flags` (`Array<string>`, optional)
*   — flags to allow,
*   other flags will result in a warning
*
* ## Recommendation
*
* While omitting language flags is fine to signal that code is plain text,
* it *could* point to a mistake.
* It’s recommended to instead use a certain flag for plain text (such as
* `txt`) and to turn this rule on.
* If possible,
* stick with what is supported by GitHub.
*
* [api-check-flag]: #checkflag
* [api-options]: #options
* [api-remark-lint-fenced-code-flag]: #unifieduseremarklintfencedcodeflag-options
* [api-check-github-linguist-flag]: #checkgithublinguistflagvalue
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
* [github-starry-night]: https://github.com/wooorm/starry-night
*
* @module fenced-code-flag
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   Some markdown:
*
*   ```markdown
*   # Mercury
*   ```
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   ```
*   mercury()
*   ```
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-3:4: Unexpected missing fenced code language flag in info string, expected keyword
*
* @example
*   {"config": {"allowEmpty": true}, "name": "ok-allow-empty.md"}
*
*   ```
*   mercury()
*   ```
*
* @example
*   {"config": {"allowEmpty": false}, "label": "input", "name": "not-ok-allow-empty.md"}
*
*   ```
*   mercury()
*   ```
* @example
*   {"config": {"allowEmpty": false}, "label": "output", "name": "not-ok-allow-empty.md"}
*
*   1:1-3:4: Unexpected missing fenced code language flag in info string, expected keyword
*
* @example
*   {"config": ["markdown"], "name": "ok-array.md"}
*
*   ```markdown
*   # Mercury
*   ```
*
* @example
*   {"config": {"flags":["markdown"]}, "name": "ok-options.md"}
*
*   ```markdown
*   # Mercury
*   ```
*
* @example
*   {"config": ["markdown"], "label": "input", "name": "not-ok-array.md"}
*
*   ```javascript
*   mercury()
*   ```
* @example
*   {"config": ["markdown"], "label": "output", "name": "not-ok-array.md"}
*
*   1:1-3:4: Unexpected fenced code language flag `javascript` in info string, expected `markdown`
*
* @example
*   {"config": ["javascript", "markdown", "mdx", "typescript"], "label": "input", "name": "not-ok-long-array.md"}
*
*   ```html
*   <h1>Mercury</h1>
*   ```
* @example
*   {"config": ["javascript", "markdown", "mdx", "typescript"], "label": "output", "name": "not-ok-long-array.md"}
*
*   1:1-3:4: Unexpected fenced code language flag `html` in info string, expected `javascript`, `markdown`, `mdx`, …
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok-options.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected array or object
*/
/**
* @import {Root} from 'mdast'
* @import {Info} from './github-linguist-info.js'
*/
/**
* @callback CheckFlag
*   Custom check.
* @param {string} value
*   Language flag to check.
* @returns {string | undefined}
*   Whether the flag is valid (`undefined`),
*   or a message to warn about (`string`).
*
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [allowEmpty=false]
*   Allow language flags to be omitted (default: `false`).
* @property {ReadonlyArray<string> | null | undefined} [flags]
*   Flags to allow,
*   other flags will result in a warning (optional).
*/
const fence = /^ {0,3}([~`])\1{2,}/;
const listFormat$1 = new Intl.ListFormat("en", { type: "disjunction" });
const listFormatUnit$1 = new Intl.ListFormat("en", { type: "unit" });
const remarkLintFencedCodeFlag = lintRule(
	{
		origin: "remark-lint:fenced-code-flag",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-fenced-code-flag#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {CheckFlag | Readonly<Options> | ReadonlyArray<string> | null | undefined} [options]
	*   Check, configuration, or flags to allow (optional).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {CheckFlag} */
		let check;
		if (typeof options === "function") check = options;
		else if (typeof options === "object" || options === void 0) check = createCheck(options || {});
		else file.fail("Unexpected value `" + options + "` for `options`, expected array or object");
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "code") return;
			const language = node.lang || "";
			const end = pointEnd(node);
			const start = pointStart(node);
			if (end && start && typeof end.offset === "number" && typeof start.offset === "number") {
				if (language) {
					const reason = check(language);
					if (reason) file.message(reason, {
						ancestors: [...parents, node],
						place: node.position
					});
				} else {
					const slice = value.slice(start.offset, end.offset);
					if (fence.test(slice)) {
						const reason = check(language);
						if (reason) file.message(reason, {
							ancestors: [...parents, node],
							place: node.position
						});
					}
				}
			}
		});
	}
);
/**
* @param {Readonly<Options> | ReadonlyArray<string>} options
* @returns {CheckFlag}
*/
function createCheck(options) {
	let allowEmpty = false;
	/** @type {ReadonlyArray<string> | undefined} */
	let allowed;
	if (Array.isArray(options)) allowed = options;
	else {
		const settings = options;
		allowEmpty = settings.allowEmpty === true;
		if (settings.flags) allowed = settings.flags;
	}
	/** @type {string} */
	let allowedDisplay;
	if (allowed) allowedDisplay = allowed.length > 3 ? listFormatUnit$1.format([...quotation(allowed.slice(0, 3), "`"), "…"]) : listFormat$1.format(quotation(allowed, "`"));
	else allowedDisplay = "keyword";
	/** @type {CheckFlag} */
	return function(value) {
		if (value) {
			if (allowed && !allowed.includes(value)) return "Unexpected fenced code language flag `" + value + "` in info string, expected " + allowedDisplay;
		} else if (!allowEmpty) return "Unexpected missing fenced code language flag in info string, expected " + allowedDisplay;
	};
}

// node_modules/remark-lint-fenced-code-marker/index.js
/**
* remark-lint rule to warn when fenced code markers are
* inconsistent.
*
* ## What is this?
*
* This package checks fenced code block markers.
*
* ## When should I use this?
*
* You can use this package to check that fenced code block markers are
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintFencedCodeMarker[, options])`
*
* Warn when fenced code markers are inconsistent.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Marker`
*
* Marker (TypeScript type).
*
* ###### Type
*
* ```ts
* type Marker = '`' | '~'
* ```
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Marker | 'consistent'
* ```
*
* ## Recommendation
*
* Tildes are uncommon.
* So it’s recommended to configure this rule with ``'`'``.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats fenced code with grave
* accents by default.
* Pass `fence: '~'` to always use tildes.
*
* [api-marker]: #marker
* [api-options]: #options
* [api-remark-lint-fenced-code-marker]: #unifieduseremarklintfencedcodemarker-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module fenced-code-marker
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok-indented.md"}
*
*   Indented code blocks are not affected by this rule:
*
*       mercury()
*
* @example
*   {"config": "`", "name": "ok-tick.md"}
*
*   ```javascript
*   mercury()
*   ```
*
*   ```
*   venus()
*   ```
*
* @example
*   {"config": "~", "name": "ok-tilde.md"}
*
*   ~~~javascript
*   mercury()
*   ~~~
*
*   ~~~
*   venus()
*   ~~~
*
* @example
*   {"label": "input", "name": "not-ok-consistent-tick.md"}
*
*   ```javascript
*   mercury()
*   ```
*
*   ~~~
*   venus()
*   ~~~
* @example
*   {"label": "output", "name": "not-ok-consistent-tick.md"}
*
*   5:1-7:4: Unexpected fenced code marker `~`, expected `` ` ``
*
* @example
*   {"label": "input", "name": "not-ok-consistent-tilde.md"}
*
*   ~~~javascript
*   mercury()
*   ~~~
*
*   ```
*   venus()
*   ```
* @example
*   {"label": "output", "name": "not-ok-consistent-tilde.md"}
*
*   5:1-7:4: Unexpected fenced code marker `` ` ``, expected `~`
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok-incorrect.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected ``'`'``, `'~'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {'`' | '~'} Marker
*   Styles.
*
* @typedef {Marker | 'consistent'} Options
*   Configuration.
*/
const remarkLintFencedCodeMarker = lintRule(
	{
		origin: "remark-lint:fenced-code-marker",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-fenced-code-marker#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {VFileMessage | undefined} */
		let cause;
		/** @type {Marker | undefined} */
		let expected;
		if (options === null || options === void 0 || options === "consistent") {} else if (options === "`" || options === "~") expected = options;
		else file.fail("Unexpected value `" + options + "` for `options`, expected ``'`'``, `'~'`, or `'consistent'`");
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "code") return;
			const start = pointStart(node);
			if (start && typeof start.offset === "number") {
				const actual = value.slice(start.offset, start.offset + 4).replace(/^\s+/, "").charAt(0);
				if (actual !== "`" && actual !== "~") return;
				if (expected) {
					if (actual !== expected) file.message("Unexpected fenced code marker " + (actual === "~" ? "`~`" : "`` ` ``") + ", expected " + (expected === "~" ? "`~`" : "`` ` ``"), {
						ancestors: [...parents, node],
						cause,
						place: node.position
					});
				} else {
					expected = actual;
					cause = new VFileMessage("Fenced code marker style " + (actual === "~" ? "`'~'`" : "``'`'``") + " first defined for `'consistent'` here", {
						ancestors: [...parents, node],
						place: node.position,
						ruleId: "fenced-code-marker",
						source: "remark-lint"
					});
				}
			}
		});
	}
);

// node_modules/remark-lint-file-extension/index.js
/**
* remark-lint rule to warn for unexpected file extensions.
*
* ## What is this?
*
* This package checks the file extension.
*
* ## When should I use this?
*
* You can use this package to check that file extensions are consistent.
*
* ## API
*
* ### `unified().use(remarkLintFileExtension[, options])`
*
* Warn for unexpected extensions.
*
* ###### Parameters
*
* * `options` ([`Extensions`][api-extensions] or [`Options`][api-options],
*   optional)
*   — configuration
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Extensions`
*
* File extension(s) (TypeScript type).
*
* ###### Type
*
* ```ts
* type Extensions = Array<string> | string
* ```
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Fields
*
* * `allowExtensionless` (`boolean`, default: `true`)
*   — allow no file extension such as `AUTHORS` or `LICENSE`
* * `extensions` ([`Extensions`][api-extensions], default: `['mdx', 'md']`)
*   — allowed file extension(s)
*
* ## Recommendation
*
* Use `md` as it’s the most common.
* Also use `md` when your markdown contains common syntax extensions (such as
* GFM, frontmatter, or math).
* Do not use `md` for MDX: use `mdx` instead.
*
* [api-extensions]: #extensions
* [api-options]: #options
* [api-remark-lint-file-extension]: #unifieduseremarklintfileextension-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module file-extension
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "readme.md"}
*
* @example
*   {"name": "readme.mdx"}
*
* @example
*   {"name": "readme"}
*
* @example
*   {"config": {"allowExtensionless": false}, "label": "output", "name": "readme", "positionless": true}
*
*   1:1: Unexpected missing file extension, expected `mdx` or `md`
*
* @example
*   {"label": "output", "name": "readme.mkd", "positionless": true}
*
*   1:1: Unexpected file extension `mkd`, expected `mdx` or `md`
*
* @example
*   {"config": "mkd", "name": "readme.mkd"}
*
* @example
*   {"config": ["markdown", "md", "mdown", "mdwn", "mdx", "mkd", "mkdn", "mkdown", "ron"], "label": "input", "name": "readme.css", "positionless": true}
*
* @example
*   {"config": ["markdown", "md", "mdown", "mdwn", "mdx", "mkd", "mkdn", "mkdown", "ron"], "label": "output", "name": "readme.css"}
*
*   1:1: Unexpected file extension `css`, expected `markdown`, `md`, `mdown`, …
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {Array<string> | string} Extensions
*   File extension(s).
*
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [allowExtensionless=true]
*   Allow no file extension such as `AUTHORS` or `LICENSE` (default: `true`).
* @property {Readonly<Extensions> | null | undefined} [extensions=['mdx', 'md']]
*   Allowed file extension(s) (default: `['mdx', 'md']`).
*/
/** @type {ReadonlyArray<string>} */
const defaultExtensions = ["mdx", "md"];
const listFormat = new Intl.ListFormat("en", { type: "disjunction" });
const listFormatUnit = new Intl.ListFormat("en", { type: "unit" });
const remarkLintFileExtension = lintRule(
	{
		origin: "remark-lint:file-extension",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-file-extension#readme"
	},
	/**
	* @param {Root} _
	*   Tree.
	* @param {Readonly<Extensions> | Readonly<Options> | null | undefined} [options]
	*   Configuration (optional).
	* @returns {undefined}
	*   Nothing.
	*/
	function(_, file, options) {
		let expected = defaultExtensions;
		let allowExtensionless = true;
		/** @type {Readonly<Extensions> | null | undefined} */
		let extensionsValue;
		if (Array.isArray(options)) extensionsValue = options;
		else if (typeof options === "string") extensionsValue = options;
		else if (options) {
			const settings = options;
			extensionsValue = settings.extensions;
			if (settings.allowExtensionless === false) allowExtensionless = false;
		}
		if (Array.isArray(extensionsValue)) expected = extensionsValue;
		else if (typeof extensionsValue === "string") expected = [extensionsValue];
		const extname = file.extname;
		const actual = extname ? extname.slice(1) : void 0;
		const expectedDisplay = expected.length > 3 ? listFormatUnit.format([...quotation(expected.slice(0, 3), "`"), "…"]) : listFormat.format(quotation(expected, "`"));
		if (actual ? !expected.includes(actual) : !allowExtensionless) file.message((actual ? "Unexpected file extension `" + actual + "`" : "Unexpected missing file extension") + ", expected " + expectedDisplay);
	}
);

// node_modules/remark-lint-final-definition/index.js
/**
* remark-lint rule to warn when definitions are used *in* the
* document instead of at the end.
*
* ## What is this?
*
* This package checks where definitions are placed.
*
* ## When should I use this?
*
* You can use this package to check that definitions are consistently at the
* end of the document.
*
* ## API
*
* ### `unified().use(remarkLintFinalDefinition)`
*
* Warn when definitions are used *in* the document instead of at the end.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* There are different strategies for placing definitions.
* The simplest is perhaps to place them all at the bottem of documents.
* If you prefer that, turn on this rule.
*
* [api-remark-lint-final-definition]: #unifieduseremarklintfinaldefinition
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module final-definition
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   Mercury.
*
*   [venus]: https://example.com
*
* @example
*   {"name": "ok.md"}
*
*   [mercury]: https://example.com/mercury/
*   [venus]: https://example.com/venus/
*
* @example
*   {"name": "ok-html-comments.md"}
*
*   Mercury.
*
*   [venus]: https://example.com/venus/
*
*   <!-- HTML comments in markdown are ignored. -->
*
*   [earth]: https://example.com/earth/
*
* @example
*   {"name": "ok-mdx-comments.mdx", "mdx": true}
*
*   Mercury.
*
*   [venus]: https://example.com/venus/
*
*   {/* Comments in expressions in MDX are ignored. *␀/}
*
*   [earth]: https://example.com/earth/
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   Mercury.
*
*   [venus]: https://example.com/venus/
*
*   Earth.
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:1-3:36: Unexpected definition before last content, expected definitions after line `5`
*
* @example
*   {"gfm": true, "label": "input", "name": "gfm-nok.md"}
*
*   Mercury.
*
*   [^venus]:
*       **Venus** is the second planet from
*       the Sun.
*
*   Earth.
* @example
*   {"gfm": true, "label": "output", "name": "gfm-nok.md"}
*
*   3:1-5:13: Unexpected footnote definition before last content, expected definitions after line `7`
*
* @example
*   {"gfm": true, "name": "gfm-ok.md"}
*
*   Mercury.
*
*   Earth.
*
*   [^venus]:
*       **Venus** is the second planet from
*       the Sun.
*/
/**
* @import {Nodes, Root} from 'mdast'
* @import {} from 'mdast-util-mdx'
*/
const remarkLintFinalDefinition = lintRule(
	{
		origin: "remark-lint:final-definition",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-final-definition#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		/** @type {Array<Array<Nodes>>} */
		const definitionStacks = [];
		/** @type {Array<Nodes> | undefined} */
		let contentAncestors;
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type === "definition" || node.type === "footnoteDefinition") {
				definitionStacks.push([...parents, node]);
				return SKIP;
			}
			if (node.type === "root" || node.type === "html" && /^[\t ]*<!--/.test(node.value) || node.type === "mdxFlowExpression" && /^\s*\/\*/.test(node.value)) return;
			contentAncestors = [...parents, node];
		});
		const content = contentAncestors ? contentAncestors.at(-1) : void 0;
		const contentEnd = pointEnd(content);
		if (contentEnd) {
			/* @__PURE__ */ ok(content);
			/* @__PURE__ */ ok(contentAncestors);
			for (const definitionAncestors of definitionStacks) {
				const definition = definitionAncestors.at(-1);
				/* @__PURE__ */ ok(definition);
				const definitionStart = pointStart(definition);
				if (definitionStart && definitionStart.line < contentEnd.line) file.message("Unexpected " + (definition.type === "footnoteDefinition" ? "footnote " : "") + "definition before last content, expected definitions after line `" + contentEnd.line + "`", {
					ancestors: definitionAncestors,
					cause: new VFileMessage("Last content defined here", {
						ancestors: contentAncestors,
						place: content.position,
						ruleId: "final-definition",
						source: "remark-lint"
					}),
					place: definition.position
				});
			}
		}
	}
);

// node_modules/remark-lint-final-newline/index.js
/**
* remark-lint rule to warn when a final line ending is missing.
*
* ## What is this?
*
* This package checks the final line ending.
*
* ## When should I use this?
*
* You can use this package to check final line endings.
*
* ## API
*
* ### `unified().use(remarkLintFinalNewline)`
*
* Warn when a final line ending is missing.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Turn this rule on.
* See [StackExchange][] for more info.
*
* ## Fix
*
* [`remark-stringify`](https://github.com/remarkjs/remark/tree/main/packages/remark-stringify)
* always adds final line endings.
*
* [api-remark-lint-final-newline]: #unifieduseremarklintfinalnewline
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
* [stackexchange]: https://unix.stackexchange.com/questions/18743
*
* ## Examples
*
* ##### `ok.md`
*
* ###### In
*
* ```markdown
* Mercury␊
* ```
*
* ###### Out
*
* No messages.
*
* ##### `not-ok.md`
*
* ###### In
*
* ```markdown
* Mercury␀
* ```
*
* ###### Out
*
* ```text
* 1:8: Unexpected missing final newline character, expected line feed (`\n`) at end of file
* ```
*
* @module final-newline
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintFinalNewline = lintRule(
	{
		origin: "remark-lint:final-newline",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-final-newline#readme"
	},
	/**
	* @param {Root} _
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(_, file) {
		const value = String(file);
		const end = location(file).toPoint(value.length);
		const last = value.length - 1;
		/* @__PURE__ */ ok(end);
		if (last !== -1 && value.charAt(last) !== "\n") file.message("Unexpected missing final newline character, expected line feed (`\\n`) at end of file", end);
	}
);

// node_modules/remark-lint-hard-break-spaces/index.js
/**
* remark-lint rule to warn when spaces are used for hard breaks.
* Either optionally spaces at all,
* or more spaces than the needed 2.
*
* ## What is this?
*
* This package checks whitespace hard breaks.
*
* ## When should I use this?
*
* You can use this package to check that the spaces in hard breaks are
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintHardBreakSpaces[, options])`
*
* Warn when more spaces are used than needed for hard breaks.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — either a preferred indent or whether to detect the first style
*   and warn for further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Fields
*
* * `allowSpaces` (`boolean`, default: `true`)
*   — allow trailing space hard breaks at all;
*   use escape hard breaks otherwise
*
* ## Recommendation
*
* Less than two spaces do not create a hard breaks and more than two spaces
* have no effect.
* Due to this, it’s recommended to turn this rule on.
*
* With CommonMark,
* it is now possible to use a backslash (`\`) at the end of a line to create a
* hard break.
* It is now recommended to pass `allowSpaces: false`.
*
* [api-options]: #options
* [api-remark-lint-hard-break-spaces]: #unifieduseremarklinthardbreakspaces-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module hard-break-spaces
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
* @example
*   {"name": "ok.md"}
*
*   **Mercury** is the first planet from the Sun␠␠
*   and the smallest in the Solar System.
*   **Venus** is the second planet from\
*   the Sun.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   **Mercury** is the first planet from the Sun␠␠␠
*   and the smallest in the Solar System.
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:45-2:1: Unexpected `3` spaces for hard break, expected `2` spaces
*
* @example
*   {"config": {"allowSpaces": false}, "label": "input", "name": "escape.md"}
*
*   **Mercury** is the first planet from the Sun␠␠
*   and the smallest in the Solar System.
*   **Venus** is the second planet from the\
*   Sun.
* @example
*   {"config": {"allowSpaces": false}, "label": "output", "name": "escape.md"}
*
*   1:45-2:1: Unexpected `2` spaces for hard break, expected escape
*
* @example
*   {"gfm": true, "label": "input", "name": "containers.md"}
*
*   [^mercury]:
*       > * > * **Mercury** is the first planet from the Sun␠␠␠
*       >   >   and the smallest in the Solar System.
* @example
*   {"gfm": true, "label": "output", "name": "containers.md"}
*
*   2:57-3:1: Unexpected `3` spaces for hard break, expected `2` spaces
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok-options.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected object
*
* @example
*   {"config": {"allowSpaces": "🌍"}, "label": "output", "name": "not-ok-options-field.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options.allowSpaces`, expected `boolean`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [allowSpaces]
*   Allow trailing space hard breaks at all (default: `false`).
*   Use escape hard breaks otherwise
*/
const remarkLintHardBreakSpaces = lintRule(
	{
		origin: "remark-lint:hard-break-spaces",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-hard-break-spaces#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options]
	*   Configuration.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		let allowSpaces = true;
		if (options === null || options === void 0) {} else if (typeof options === "object") {
			if (typeof options.allowSpaces === "boolean") allowSpaces = options.allowSpaces;
			else if (options.allowSpaces !== null && options.allowSpaces !== void 0) file.fail("Unexpected value `" + options.allowSpaces + "` for `options.allowSpaces`, expected `boolean`");
		} else file.fail("Unexpected value `" + options + "` for `options`, expected object");
		visit(tree, "break", function(node) {
			const end = pointEnd(node);
			const start = pointStart(node);
			if (end && start && typeof end.offset === "number" && typeof start.offset === "number") {
				const slice = value.slice(start.offset, end.offset);
				let actual = 0;
				while (slice.charCodeAt(actual) === 32) actual++;
				if (allowSpaces ? actual > 2 : actual) file.message("Unexpected `" + actual + "` spaces for hard break, expected " + (allowSpaces ? "`2` spaces" : "escape"), node);
			}
		});
	}
);

// node_modules/remark-lint-heading-increment/index.js
/**
* remark-lint rule to warn when heading ranks increment with more than
* 1 at a time.
*
* ## What is this?
*
* This package checks the increase of headings.
*
* ## When should I use this?
*
* You can use this package to check the increase of headings.
*
* ## API
*
* ### `unified().use(remarkLintHeadingIncrement)`
*
* Warn when heading ranks increment with more than 1 at a time.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* While markdown is not only used for HTML,
* HTML accessibility guidelines state that headings should increment by one at
* a time.
* As in,
* say the previous heading had a rank of 2 (so `<h2>`),
* then the following heading that is to be considered “inside” it should have
* a rank of 3 (`<h3>`).
* Due to this,
* when HTML output is a goal of the document,
* it’s recommended that this rule is turned on.
*
* [api-remark-lint-heading-increment]: #unifieduseremarklintheadingincrement
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module heading-increment
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   # Mercury
*
*   ## Nomenclature
*
* @example
*   {"name": "also-ok.md"}
*
*   #### Impact basins and craters
*
*   #### Plains
*
*   #### Compressional features
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   # Mercury
*
*   ### Internal structure
*
*   ### Surface geology
*
*   ## Observation history
*
*   #### Mariner 10
*
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:1-3:23: Unexpected heading rank `3`, exected rank `2`
*   5:1-5:20: Unexpected heading rank `3`, exected rank `2`
*   9:1-9:16: Unexpected heading rank `4`, exected rank `3`
*
* @example
*   {"label": "input", "name": "html.md"}
*
*   # Mercury
*
*   <b>Mercury</b> is the first planet from the Sun and the smallest
*   in the Solar System.
*
*   <h3>Internal structure</h3>
*
*   <h2>Orbit, rotation, and longitude</h2>
* @example
*   {"label": "output", "name": "html.md"}
*
*   6:1-6:28: Unexpected heading rank `3`, exected rank `2`
*
* @example
*   {"mdx": true, "name": "mdx.mdx"}
*
*   # Mercury
*
*   <b>Mercury</b> is the first planet from the Sun and the smallest
*   in the Solar System.
*
*   <h3>Internal structure</h3>
*
*   <h2>Orbit, rotation, and longitude</h2>
* @example
*   {"label": "output", "mdx": true, "name": "mdx.mdx"}
*
*   6:1-6:28: Unexpected heading rank `3`, exected rank `2`
*/
/**
* @import {Heading, Nodes, Root} from 'mdast'
* @import {} from 'mdast-util-mdx'
*/
const htmlRe$1 = /<h([1-6])/;
const jsxNameRe$4 = /^h([1-6])$/;
const remarkLintHeadingIncrement = lintRule(
	{
		origin: "remark-lint:heading-increment",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-heading-increment#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		/** @type {Array<Array<Nodes> | undefined>} */
		const stack = [];
		visitParents(tree, function(node, parents) {
			const rank = inferRank(node);
			if (rank) {
				let index = rank;
				/** @type {Array<Nodes> | undefined} */
				let closestAncestors;
				while (index--) if (stack[index]) {
					closestAncestors = stack[index];
					break;
				}
				if (closestAncestors) {
					const parent = closestAncestors.at(-1);
					/* @__PURE__ */ ok(parent);
					const parentRank = inferRank(parent);
					/* @__PURE__ */ ok(parentRank);
					if (node.position && rank > parentRank + 1) file.message("Unexpected heading rank `" + rank + "`, exected rank `" + (parentRank + 1) + "`", {
						ancestors: [...parents, node],
						cause: new VFileMessage("Parent heading defined here", {
							ancestors: closestAncestors,
							place: parent.position,
							source: "remark-lint",
							ruleId: "heading-increment"
						}),
						place: node.position
					});
				}
				stack[rank] = [...parents, node];
				stack.length = rank + 1;
			}
		});
	}
);
/**
* Get rank of a node.
*
* @param {Nodes} node
*   Node.
* @returns {Heading['depth'] | undefined}
*   Rank, if heading.
*/
function inferRank(node) {
	/** @type {Heading['depth'] | undefined} */
	let rank;
	if (node.type === "heading") rank = node.depth;
	else if (node.type === "html") {
		const results = node.value.match(htmlRe$1);
		rank = results ? Number(results[1]) : void 0;
	} else if ((node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name) {
		const results = node.name.match(jsxNameRe$4);
		rank = results ? Number(results[1]) : void 0;
	}
	return rank;
}

// node_modules/mdast-util-heading-style/lib/index.js
/**
* @typedef {import('mdast').Heading} Heading
*/
/**
* @typedef {'atx' | 'atx-closed' | 'setext'} Style
*   Style of heading.
*/
/**
* Get the heading style of a heading, optionally `relative` to a preferred
* style.
*
* This is because ATX headings with a depth of three or more could be
* considered setext.
*
* @param {Readonly<Heading>} node
*   Heading node to check.
* @param {Style | null | undefined} [relative]
*   Relative style (preferred style).
* @returns {Style | undefined}
*   Style, if it can be inferred, `undefined` otherwise.
*/
function headingStyle(node, relative) {
	const last = node.children[node.children.length - 1];
	const depth = node.depth;
	const pos = node.position && node.position.end;
	const final = last && last.position && last.position.end;
	if (!pos) return;
	if (!last) {
		if (pos.column - 1 <= depth * 2) return consolidate(depth, relative);
		return "atx-closed";
	}
	if (final && final.line + 1 === pos.line) return "setext";
	if (final && final.column + depth < pos.column) return "atx-closed";
	return consolidate(depth, relative);
}
/**
* Get the probable style of an atx-heading, depending on preferred style.
*
* @param {number} depth
* @param {Style | null | undefined} relative
* @returns {Style | undefined}
*/
function consolidate(depth, relative) {
	return depth < 3 ? "atx" : relative === "atx" || relative === "setext" ? relative : void 0;
}

// node_modules/remark-lint-heading-style/index.js
/**
* remark-lint rule to warn when headings violate a given style.
*
* ## What is this?
*
* This package checks the style of headings.
*
* ## When should I use this?
*
* You can use this package to check that the style of headings is consistent.
*
* ## API
*
* ### `unified().use(remarkLintHeadingStyle[, options])`
*
* Warn when headings violate a given style.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Style | 'consistent'
* ```
*
* ### `Style`
*
* Style (TypeScript type).
*
* ###### Type
*
* ```ts
* type Style = 'atx' | 'atx-closed' | 'setext'
* ```
*
* ## Recommendation
*
* Setext headings are limited in that they can only construct headings with a
* rank of one and two.
* They do allow multiple lines of content where ATX only allows one line.
* The number of used markers in their underline does not matter,
* leading to either:
*
* * 1 marker (`Hello\n-`),
*   which is the bare minimum,
*   and for rank 2 headings looks suspiciously like an empty list item
* * using as many markers as the content (`Hello\n-----`),
*   which is hard to maintain and diff
* * an arbitrary number (`Hello\n---`), which for rank 2 headings looks
*   suspiciously like a thematic break
*
* Setext headings are also uncommon.
* Using a sequence of hashes at the end of ATX headings is even more uncommon.
* Due to this,
* it’s recommended to use ATX headings, without closing hashes.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats headings as ATX by default.
* The other styles can be configured with `setext: true` or `closeAtx: true`.
*
* [api-options]: #options
* [api-remark-lint-heading-style]: #unifieduseremarklintheadingstyle-options
* [api-style]: #style
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module heading-style
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": "atx", "name": "ok.md"}
*
*   # Mercury
*
*   ## Venus
*
*   ### Earth
*
* @example
*   {"config": "atx-closed", "name": "ok.md"}
*
*   # Mercury ##
*
*   ## Venus ##
*
*   ### Earth ###
*
* @example
*   {"config": "setext", "name": "ok.md"}
*
*   Mercury
*   =======
*
*   Venus
*   -----
*
*   ### Earth
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   Mercury
*   =======
*
*   ## Venus
*
*   ### Earth ###
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   4:1-4:9: Unexpected ATX heading, expected setext
*   6:1-6:14: Unexpected ATX (closed) heading, expected setext
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'atx'`, `'atx-closed'`, `'setext'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {Style | 'consistent'} Options
*   Configuration.
*
* @typedef {'atx' | 'atx-closed' | 'setext'} Style
*   Styles.
*/
const remarkLintHeadingStyle = lintRule(
	{
		origin: "remark-lint:heading-style",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-heading-style#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		/** @type {VFileMessage | undefined} */
		let cause;
		/** @type {Style | undefined} */
		let expected;
		if (options === null || options === void 0 || options === "consistent") {} else if (options === "atx" || options === "atx-closed" || options === "setext") expected = options;
		else file.fail("Unexpected value `" + options + "` for `options`, expected `'atx'`, `'atx-closed'`, `'setext'`, or `'consistent'`");
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "heading") return;
			const place = position(node);
			const actual = headingStyle(node, expected);
			if (actual) {
				if (expected) {
					if (place && actual !== expected) file.message("Unexpected " + displayStyle$1(actual) + " heading, expected " + displayStyle$1(expected), {
						ancestors: [...parents, node],
						cause,
						place
					});
				} else {
					expected = actual;
					cause = new VFileMessage("Heading style " + displayStyle$1(expected) + " first defined for `'consistent'` here", {
						ancestors: [...parents, node],
						place,
						ruleId: "heading-style",
						source: "remark-lint"
					});
				}
			}
		});
	}
);
/**
* @param {Style} style
*   Style.
* @returns {string}
*   Display.
*/
function displayStyle$1(style) {
	return style === "atx" ? "ATX" : style === "atx-closed" ? "ATX (closed)" : "setext";
}

// node_modules/remark-lint-link-title-style/index.js
/**
* remark-lint rule to warn when link title markers violate a given style.
*
* ## What is this?
*
* This package checks the style of link (*and* image and definition) title
* markers.
*
* ## When should I use this?
*
* You can use this package to check that the style of link title markers is
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintLinkTitleStyle[, options])`
*
* Warn when link title markers violate a given style.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Style | 'consistent'
* ```
*
* ### `Style`
*
* Style (TypeScript type).
*
* ###### Type
*
* ```ts
* type Style = '"' | '\'' | '()'
* ```
*
* ## Recommendation
*
* Before CommonMark, parens for titles were not supported in markdown.
* They should now work in most places.
* Parens do look a bit weird as they’re inside more parens:
* `[text](url (title))`.
*
* In HTML, attributes are commonly written with double quotes.
* Due to this, titles are almost exclusively wrapped in double quotes in
* markdown, so it’s recommended to configure this rule with `'"'`.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats titles with double
* quotes by default.
* Pass `quote: "'"` to use single quotes.
* There is no option to use parens.
*
* [api-options]: #options
* [api-remark-lint-link-title-style]: #unifieduseremarklintlinktitlestyle-options
* [api-style]: #style
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module link-title-style
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok-consistent.md"}
*
*   [Mercury](https://example.com/mercury/),
*   [Venus](https://example.com/venus/ "Go to Venus"), and
*   ![Earth](https://example.com/earth/ "Go to Earth").
*
*   [Mars]: https://example.com/mars/ "Go to Mars"
*
* @example
*   {"label": "input", "name": "not-ok-consistent.md"}
*
*   [Mercury](https://example.com/mercury/ "Go to Mercury") and
*   ![Venus](https://example.com/venus/ 'Go to Venus').
*
*   [Earth]: https://example.com/earth/ (Go to Earth)
* @example
*   {"label": "output", "name": "not-ok-consistent.md"}
*
*   2:1-2:51: Unexpected title markers `'`, expected `"`
*   4:1-4:50: Unexpected title markers `'('` and `')'`, expected `"`
*
* @example
*   {"config": "\"", "name": "ok-double.md"}
*
*   [Mercury](https://example.com/mercury/ "Go to Mercury").
*
* @example
*   {"config": "\"", "label": "input", "name": "not-ok-double.md"}
*
*   [Mercury](https://example.com/mercury/ 'Go to Mercury').
* @example
*   {"config": "\"", "label": "output", "name": "not-ok-double.md"}
*
*   1:1-1:56: Unexpected title markers `'`, expected `"`
*
* @example
*   {"config": "'", "name": "ok-single.md"}
*
*   [Mercury](https://example.com/mercury/ 'Go to Mercury').
*
* @example
*   {"config": "'", "label": "input", "name": "not-ok-single.md"}
*
*   [Mercury](https://example.com/mercury/ "Go to Mercury").
* @example
*   {"config": "'", "label": "output", "name": "not-ok-single.md"}
*
*   1:1-1:56: Unexpected title markers `"`, expected `'`
*
* @example
*   {"config": "()", "name": "ok-paren.md"}
*
*   [Mercury](https://example.com/mercury/ (Go to Mercury)).
*
* @example
*   {"config": "()", "label": "input", "name": "not-ok-paren.md"}
*
*   [Mercury](https://example.com/mercury/ "Go to Mercury").
* @example
*   {"config": "()", "label": "output", "name": "not-ok-paren.md"}
*
*   1:1-1:56: Unexpected title markers `"`, expected `'('` and `')'`
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'"'`, `"'"`, `'()'`, or `'consistent'`
*
* @example
*   {"config": "\"", "name": "ok-parens-in-url.md"}
*
*   Parens in URLs work correctly:
*
*   [Mercury](https://example.com/(mercury) "Go to Mercury") and
*   [Venus](https://example.com/(venus)).
*
* @example
*   {"config": "\"", "name": "ok-whitespace.md"}
*
*   Trailing whitespace works correctly:
*
*   [Mercury](https://example.com/mercury/␠"Go to Mercury"␠).
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {Style | 'consistent'} Options
*   Configuration.
*
* @typedef {'"' | '\'' | '()'} Style
*   Styles.
*/
const remarkLintLinkTitleStyle = lintRule(
	{
		origin: "remark-lint:link-title-style",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-link-title-style#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {Style | undefined} */
		let expected;
		/** @type {VFileMessage | undefined} */
		let cause;
		if (options === null || options === void 0 || options === "consistent") {} else if (options === "(") expected = "()";
		else if (options === "\"" || options === "'" || options === "()") expected = options;
		else file.fail("Unexpected value `" + options + "` for `options`, expected `'\"'`, `\"'\"`, `'()'`, or `'consistent'`");
		visitParents(tree, function(node, parents) {
			if (node.type === "definition" || node.type === "image" || node.type === "link") {
				if (!node.title) return;
				const end = pointEnd(node);
				let endIndex = end ? end.offset : void 0;
				if (!endIndex) return;
				if (node.type !== "definition") endIndex--;
				let before = value.charCodeAt(endIndex - 1);
				while (before === 9 || before === 32) {
					endIndex--;
					before = value.charCodeAt(endIndex - 1);
				}
				/** @type {Style | undefined} */
				const actual = before === 34 ? "\"" : before === 39 ? "'" : before === 41 ? "()" : void 0;
				/* c8 ignore next -- we should find a correct marker. */
				if (!actual) return;
				if (expected) {
					if (actual !== expected) file.message("Unexpected title markers " + displayStyle(actual) + ", expected " + displayStyle(expected), {
						ancestors: [...parents, node],
						cause,
						place: node.position
					});
				} else {
					expected = actual;
					cause = new VFileMessage("Title marker style " + displayStyle(expected) + " first defined for `'consistent'` here", {
						ancestors: [...parents, node],
						place: node.position,
						ruleId: "link-title-style",
						source: "remark-lint"
					});
				}
			}
		});
	}
);
/**
* @param {Style} style
*   Style.
* @returns {string}
*   Display.
*/
function displayStyle(style) {
	return style === "\"" ? "`\"`" : style === "'" ? "`'`" : "`'('` and `')'`";
}

// node_modules/remark-lint-list-item-bullet-indent/index.js
/**
* remark-lint rule to warn when list item markers are indented.
*
* ## What is this?
*
* This package checks indentation before list item markers.
*
* ## When should I use this?
*
* You can use this package to check that the style of list items is
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintListItemBulletIndent)`
*
* Warn when list item markers are indented.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* There is no specific handling of indented list items in markdown.
* While it is possible to use an indent to align ordered lists on their marker:
*
* ```markdown
*   1. Mercury
*  10. Venus
* 100. Earth
* ```
*
* …such a style is uncommon and hard to maintain as adding a 10th item
* means 9 other items have to change (more arduous while unlikely would be
* the 100th item).
* So it is recommended to not indent items and to turn this rule on.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats all items without
* indent.
*
* [api-remark-lint-list-item-bullet-indent]: #unifieduseremarklintlistitembulletindent
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module list-item-bullet-indent
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
* @example
*   {"name": "ok.md"}
*
*   Mercury.
*
*   * Venus.
*   * Earth.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   Mercury.
*
*   ␠* Venus.
*   ␠* Earth.
*
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:2: Unexpected `1` space before list item, expected `0` spaces, remove them
*   4:2: Unexpected `1` space before list item, expected `0` spaces, remove them
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintListItemBulletIndent = lintRule(
	{
		origin: "remark-lint:list-item-bullet-indent",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-bullet-indent#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		const treeStart = pointStart(tree);
		if (!tree || tree.type !== "root" || !treeStart) return;
		for (const child of tree.children) {
			if (child.type !== "list") continue;
			const list = child;
			for (const item of list.children) {
				const place = pointStart(item);
				/* c8 ignore next 2 -- doesn’t happen in tests as the whole tree is
				* generated. */
				if (!place) continue;
				const actual = place.column - treeStart.column;
				if (actual) file.message("Unexpected `" + actual + "` " + (0, import_pluralize.default)("space", actual) + " before list item, expected `0` spaces, remove them", {
					ancestors: [
						tree,
						list,
						item
					],
					place
				});
			}
		}
	}
);

// node_modules/remark-lint-list-item-content-indent/index.js
/**
* remark-lint rule to warn when the indent of list item content is not
* consistent.
*
* ## What is this?
*
* This package checks the indent of list item content.
* It checks the first thing in a list item and makes sure that all other
* children have the same indent.
*
* ## When should I use this?
*
* You can use this package to check that list item content is indented
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintListItemContentIndent)`
*
* Warn when the indent of list item content is not consistent.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* The position of the first child in a list item matters.
* Further children should align with it.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] aligns the content of items.
*
* [api-remark-lint-list-item-content-indent]: #unifieduseremarklintlistitemcontentindent
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module list-item-content-indent
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   1.␠Mercury.
*   ␠␠␠***
*   ␠␠␠* Venus.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   1.␠Mercury.
*   ␠␠␠␠␠***
*   ␠␠␠␠* Venus.
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   2:6: Unexpected unaligned list item child, expected to align with first child, remove `2` spaces
*   3:5: Unexpected unaligned list item child, expected to align with first child, remove `1` space
*
* @example
*   {"name": "ok-more.md"}
*
*   *␠␠␠Mercury.
*   ␠␠␠␠***
*
* @example
*   {"label": "input", "name": "not-ok-more.md"}
*
*   *␠␠␠Mercury.
*   ␠␠␠␠␠␠***
* @example
*   {"label": "output", "name": "not-ok-more.md"}
*
*   2:7: Unexpected unaligned list item child, expected to align with first child, remove `2` spaces
*
* @example
*   {"label": "input", "gfm": true, "name": "gfm-nok.md"}
*
*   1.␠[x] Mercury
*   ␠␠␠␠␠***
*   ␠␠␠␠* Venus
* @example
*   {"label": "output", "gfm": true, "name": "gfm-nok.md"}
*
*    2:6: Unexpected unaligned list item child, expected to align with first child, remove `2` spaces
*    3:5: Unexpected unaligned list item child, expected to align with first child, remove `1` space
*
* @example
*   {"label": "input", "name": "initial-blank.md"}
*
*   *
*   ␠␠␠␠␠asd
*
*   ␠␠***
* @example
*   {"label": "output", "name": "initial-blank.md"}
*
*    4:3: Unexpected unaligned list item child, expected to align with first child, add `3` spaces
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintListItemContentIndent = lintRule(
	{
		origin: "remark-lint:list-item-content-indent",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-content-indent#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		const value = String(file);
		/** @type {VFileMessage | undefined} */
		let cause;
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "listItem") return;
			let index = -1;
			/** @type {number | undefined} */
			let expected;
			while (++index < node.children.length) {
				const child = node.children[index];
				const childStart = pointStart(child);
				if (!childStart || typeof childStart.offset !== "number") continue;
				let actual = childStart.column;
				if (index === 0 && typeof node.checked === "boolean") {
					let beforeIndex = childStart.offset - 1;
					while (beforeIndex > 0 && value.charCodeAt(beforeIndex) !== 91) beforeIndex--;
					actual -= childStart.offset - beforeIndex;
				}
				if (expected) {
					if (actual !== expected) {
						const difference = expected - actual;
						const differenceAbsolute = Math.abs(difference);
						file.message("Unexpected unaligned list item child, expected to align with first child, " + (difference > 0 ? "add" : "remove") + " `" + differenceAbsolute + "` " + (0, import_pluralize.default)("space", differenceAbsolute), {
							ancestors: [
								...parents,
								node,
								child
							],
							cause,
							place: childStart
						});
					}
				} else {
					expected = actual;
					cause = new VFileMessage("Alignment of first child first defined here", {
						ancestors: [
							...parents,
							node,
							child
						],
						place: childStart,
						ruleId: "list-item-content-indent",
						source: "remark-lint"
					});
				}
			}
		});
	}
);

// node_modules/remark-lint-list-item-indent/index.js
/**
* remark-lint rule to warn when the whitespace after list item markers violate
* a given style.
*
* ## What is this?
*
* This package checks the style of whitespace after list item markers.
*
* ## When should I use this?
*
* You can use this package to check that the style of whitespace after list
* item markers and before content is consistent.
*
* ## API
*
* ### `unified().use(remarkLintListItemIndent[, options])`
*
* Warn when the whitespace after list item markers violate a given style.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'one'`)
*   — preferred style
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* * `'mixed'`
*   — prefer `'one'` for tight lists and `'tab'` for loose lists
* * `'one'`
*   — prefer the size of the bullet and a single space
* * `'tab'`
*   — prefer the size of the bullet and a single space to the next tab stop
*
* ###### Type
*
* ```ts
* type Options = 'mixed' | 'one' | 'tab'
* ```
*
* ## Recommendation
*
* First some background.
* The number of spaces that occur after list markers (`*`, `-`, and `+` for
* unordered lists and `.` and `)` for unordered lists) and before the content
* on the first line,
* defines how much indentation can be used for further lines.
* At least one space is required and up to 4 spaces are allowed.
* If there is no further content after the marker then it’s a blank line which
* is handled as if there was one space.
* If there are 5 or more spaces and then content then it’s also seen as one
* space and the rest is seen as indented code.
*
* Regardless of ordered and unordered,
* there are two kinds of lists in markdown,
* tight and loose.
* Lists are tight by default but if there is a blank line between two list
* items or between two blocks inside an item,
* that turns the whole list into a loose list.
* When turning markdown into HTML,
* paragraphs in tight lists are not wrapped in `<p>` tags.
*
* How indentation of lists works in markdown has historically been a mess,
* especially with how they interact with indented code.
* CommonMark made that a *lot* better,
* but there remain (documented but complex) edge cases and some behavior
* intuitive.
* Due to this, `'tab'` works the best in most markdown parsers *and* in
* CommonMark.
* Currently the situation between markdown parsers is better,
* so the default `'one'`,
* which seems to be the most common style used by authors,
* is okay.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] uses `listItemIndent: 'one'`
* by default.
* `listItemIndent: 'mixed'` or `listItemIndent: 'tab'` is also supported.
*
* [api-options]: #options
* [api-remark-lint-list-item-indent]: #unifieduseremarklintlistitemindent-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module list-item-indent
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   *␠Mercury.
*   *␠Venus.
*
*   111.␠Earth
*   ␠␠␠␠␠and Mars.
*
*   *␠**Jupiter**.
*
*   ␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠System.
*
*   *␠Saturn.
*
*   ␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
*
* @example
*   {"config": "mixed", "name": "ok.md"}
*
*   *␠Mercury.
*   *␠Venus.
*
*   111.␠Earth
*   ␠␠␠␠␠and Mars.
*
*   *␠␠␠**Jupiter**.
*
*   ␠␠␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠␠␠System.
*
*   *␠␠␠Saturn.
*
*   ␠␠␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
*
* @example
*   {"config": "mixed", "label": "input", "name": "not-ok.md"}
*
*   *␠␠␠Mercury.
*   *␠␠␠Venus.
*
*   111.␠␠␠␠Earth
*   ␠␠␠␠␠␠␠␠and Mars.
*
*   *␠**Jupiter**.
*
*   ␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠System.
*
*   *␠Saturn.
*
*   ␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
* @example
*   {"config": "mixed", "label": "output", "name": "not-ok.md"}
*
*   1:5: Unexpected `3` spaces between list item marker and content in tight list, expected `1` space, remove `2` spaces
*   2:5: Unexpected `3` spaces between list item marker and content in tight list, expected `1` space, remove `2` spaces
*   4:9: Unexpected `4` spaces between list item marker and content in tight list, expected `1` space, remove `3` spaces
*   7:3: Unexpected `1` space between list item marker and content in loose list, expected `3` spaces, add `2` spaces
*   12:3: Unexpected `1` space between list item marker and content in loose list, expected `3` spaces, add `2` spaces
*
* @example
*   {"config": "one", "name": "ok.md"}
*
*   *␠Mercury.
*   *␠Venus.
*
*   111.␠Earth
*   ␠␠␠␠␠and Mars.
*
*   *␠**Jupiter**.
*
*   ␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠System.
*
*   *␠Saturn.
*
*   ␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
*
* @example
*   {"config": "one", "label": "input", "name": "not-ok.md"}
*
*   *␠␠␠Mercury.
*   *␠␠␠Venus.
*
*   111.␠␠␠␠Earth
*   ␠␠␠␠␠␠␠␠and Mars.
*
*   *␠␠␠**Jupiter**.
*
*   ␠␠␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠␠␠System.
*
*   *␠␠␠Saturn.
*
*   ␠␠␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
* @example
*   {"config": "one", "label": "output", "name": "not-ok.md"}
*
*   1:5: Unexpected `3` spaces between list item marker and content, expected `1` space, remove `2` spaces
*   2:5: Unexpected `3` spaces between list item marker and content, expected `1` space, remove `2` spaces
*   4:9: Unexpected `4` spaces between list item marker and content, expected `1` space, remove `3` spaces
*   7:5: Unexpected `3` spaces between list item marker and content, expected `1` space, remove `2` spaces
*   12:5: Unexpected `3` spaces between list item marker and content, expected `1` space, remove `2` spaces
*
* @example
*   {"config": "tab", "name": "ok.md"}
*
*   *␠␠␠Mercury.
*   *␠␠␠Venus.
*
*   111.␠␠␠␠Earth
*   ␠␠␠␠␠␠␠␠and Mars.
*
*   *␠␠␠**Jupiter**.
*
*   ␠␠␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠␠␠System.
*
*   *␠␠␠Saturn.
*
*   ␠␠␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
*
* @example
*   {"config": "tab", "label": "input", "name": "not-ok.md"}
*
*   *␠Mercury.
*   *␠Venus.
*
*   111.␠Earth
*   ␠␠␠␠␠and Mars.
*
*   *␠**Jupiter**.
*
*   ␠␠Jupiter is the fifth planet from the Sun and the largest in the Solar
*   ␠␠System.
*
*   *␠Saturn.
*
*   ␠␠Saturn is the sixth planet from the Sun and the second-largest in the Solar System, after Jupiter.
* @example
*   {"config": "tab", "label": "output", "name": "not-ok.md"}
*
*   1:3: Unexpected `1` space between list item marker and content, expected `3` spaces, add `2` spaces
*   2:3: Unexpected `1` space between list item marker and content, expected `3` spaces, add `2` spaces
*   4:6: Unexpected `1` space between list item marker and content, expected `4` spaces, add `3` spaces
*   7:3: Unexpected `1` space between list item marker and content, expected `3` spaces, add `2` spaces
*   12:3: Unexpected `1` space between list item marker and content, expected `3` spaces, add `2` spaces
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'mixed'`, `'one'`, or `'tab'`
*
* @example
*   {"config": "mixed", "gfm": true, "label": "input", "name": "gfm.md"}
*
*   *␠[x] Mercury.
*
*   1.␠␠[ ] Venus.
*
*   2.␠␠[ ] Earth.
*
* @example
*   {"config": "one", "gfm": true, "name": "gfm.md"}
*
*   *␠[x] Mercury.
*
*   1.␠[ ] Venus.
*
*   2.␠[ ] Earth.
*
* @example
*   {"config": "tab", "gfm": true, "name": "gfm.md"}
*
*   *␠␠␠[x] Mercury.
*
*   1.␠␠[ ] Venus.
*
*   2.␠␠[ ] Earth.
*
* @example
*   {"config": "mixed", "name": "loose-tight.md"}
*
*   Loose lists have blank lines between items:
*
*   *␠␠␠Mercury.
*
*   *␠␠␠Venus.
*
*   …or between children of items:
*
*   1.␠␠Earth.
*
*   ␠␠␠␠Earth is the third planet from the Sun and the only astronomical
*   ␠␠␠␠object known to harbor life.
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {'mixed' | 'one' | 'tab'} Options
*   Configuration.
*/
const remarkLintListItemIndent = lintRule(
	{
		origin: "remark-lint:list-item-indent",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-indent#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='one']
	*   Configuration (default: `'one'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {Options} */
		let expected;
		if (options === null || options === void 0) expected = "one";
		else if (options === "space") file.fail("Unexpected value `" + options + "` for `options`, expected `'one'`");
		else if (options === "tab-size") file.fail("Unexpected value `" + options + "` for `options`, expected `'tab'`");
		else if (options === "mixed" || options === "one" || options === "tab") expected = options;
		else file.fail("Unexpected value `" + options + "` for `options`, expected `'mixed'`, `'one'`, or `'tab'`");
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "list") return;
			let loose = node.spread;
			if (!loose) {
				for (const child of node.children) if (child.spread) {
					loose = true;
					break;
				}
			}
			for (const child of node.children) {
				const head = child.children[0];
				const itemStart = pointStart(child);
				const headStart = pointStart(head);
				if (itemStart && headStart && typeof itemStart.offset === "number" && typeof headStart.offset === "number") {
					let slice = value.slice(itemStart.offset, headStart.offset);
					const checkboxIndex = slice.indexOf("[");
					if (checkboxIndex !== -1) slice = slice.slice(0, checkboxIndex);
					const actualIndent = slice.length;
					let end = actualIndent;
					let previous = slice.charCodeAt(end - 1);
					while (previous === 9 || previous === 32) {
						end--;
						previous = slice.charCodeAt(end - 1);
					}
					let expectedIndent = end + 1;
					if (expected === "tab" || expected === "mixed" && loose) expectedIndent = Math.ceil(expectedIndent / 4) * 4;
					const expectedSpaces = expectedIndent - end;
					const actualSpaces = actualIndent - end;
					if (actualSpaces !== expectedSpaces) {
						const difference = expectedSpaces - actualSpaces;
						const differenceAbsolute = Math.abs(difference);
						file.message("Unexpected `" + actualSpaces + "` " + (0, import_pluralize.default)("space", actualSpaces) + " between list item marker and content" + (expected === "mixed" ? " in " + (loose ? "loose" : "tight") + " list" : "") + ", expected `" + expectedSpaces + "` " + (0, import_pluralize.default)("space", expectedSpaces) + ", " + (difference > 0 ? "add" : "remove") + " `" + differenceAbsolute + "` " + (0, import_pluralize.default)("space", differenceAbsolute), {
							ancestors: [
								...parents,
								node,
								child
							],
							place: headStart
						});
					}
				}
			}
		});
	}
);

// node_modules/remark-lint-list-item-spacing/index.js
/**
* remark-lint rule to warn when lists violate a given style.
*
* ## What is this?
*
* This package checks blank lines between list items.
*
* ## When should I use this?
*
* You can use this package to check the style of lists.
*
* ## API
*
* ### `unified().use(remarkLintListItemSpacing[, options])`
*
* Warn when lists violate a given style.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], optional)
*   — configuration
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Fields
*
* * `checkBlanks` (`boolean`, default: `false`)
*   — expect blank lines between items based on whether an item has blank
*   lines *in* them;
*   the default is to expect blank lines based on whether items span multiple
*   lines
*
* ## Recommendation
*
* First some background.
* Regardless of ordered and unordered,
* there are two kinds of lists in markdown,
* tight and loose.
* Lists are tight by default but if there is a blank line between two list
* items or between two blocks inside an item,
* that turns the whole list into a loose list.
* When turning markdown into HTML,
* paragraphs in tight lists are not wrapped in `<p>` tags.
*
* This rule defaults to the [`markdown-style-guide`][markdown-style-guide]
* preference for which lists should be loose or not:
* loose when at least one item spans more than one line and tight otherwise.
* With `{checkBlanks: true}`,
* this rule follows whether a list is loose or not according to Commonmark,
* and when one item is loose,
* all items must be loose.
*
* [api-options]: #options
* [api-remark-lint-list-item-spacing]: #unifieduseremarklintlistitemspacing-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
* [markdown-style-guide]: https://cirosantilli.com/markdown-style-guide/
*
* @module list-item-spacing
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   * Mercury.
*   * Venus.
*
*   +   Mercury and
*       Venus.
*
*   +   Earth.
*
* @example
*   {"config": {"checkBlanks": true}, "name": "ok-check-blanks.md"}
*
*   * Mercury.
*   * Venus.
*
*   +   Mercury
*
*       Mercury is the first planet from the Sun and the smallest in the Solar
*       System.
*
*   +   Earth.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   * Mercury.
*
*   * Venus.
*
*   +   Mercury and
*       Venus.
*   +   Earth.
*
*   *   Mercury.
*
*       Mercury is the first planet from the Sun and the smallest in the Solar
*       System.
*   *   Earth.
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:11-3:1: Unexpected `1` blank line between list items, expected `0` blank lines, remove `1` blank line
*   6:11-7:1: Unexpected `0` blank lines between list items, expected `1` blank line, add `1` blank line
*   12:12-13:1: Unexpected `0` blank lines between list items, expected `1` blank line, add `1` blank line
*
* @example
*   {"config": {"checkBlanks": true}, "label": "input", "name": "not-ok-blank.md"}
*
*   * Mercury.
*
*   * Venus.
*
*   +   Mercury and
*       Venus.
*
*   +   Earth.
*
*   *   Mercury.
*
*       Mercury is the first planet from the Sun and the smallest in the Solar
*       System.
*   *   Earth.
* @example
*   {"config": {"checkBlanks": true}, "label": "output", "name": "not-ok-blank.md"}
*
*   1:11-3:1: Unexpected `1` blank line between list items, expected `0` blank lines, remove `1` blank line
*   6:11-8:1: Unexpected `1` blank line between list items, expected `0` blank lines, remove `1` blank line
*   13:12-14:1: Unexpected `0` blank lines between list items, expected `1` blank line, add `1` blank line
*/
/**
* @import {ListItem, Root} from 'mdast'
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [checkBlanks=false]
*   Whether to follow CommonMark looseness instead of `markdown-style-guide`
*   preference (default: `false`).
*/
/** @type {Readonly<Options>} */
const emptyOptions = {};
const remarkLintListItemSpacing = lintRule(
	{
		origin: "remark-lint:list-item-spacing",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-spacing#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Readonly<Options> | null | undefined} [options]
	*   Configuration (optional).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const checkBlanks = (options || emptyOptions).checkBlanks || false;
		visitParents(tree, function(list, parents) {
			if (phrasing(list)) return SKIP;
			if (list.type !== "list") return;
			/** @type {VFileMessage | undefined} */
			let spacedCause;
			for (const item of list.children) {
				/** @type {boolean | null | undefined} */
				let spaced = false;
				if (checkBlanks) spaced = item.spread;
				else {
					const tail = item.children.at(-1);
					const end = pointEnd(tail);
					const start = pointStart(item);
					spaced = end && start && end.line - start.line > 0;
				}
				if (spaced) {
					spacedCause = new VFileMessage("Spaced list item first defined here", {
						ancestors: [
							...parents,
							list,
							item
						],
						place: item.position,
						ruleId: "list-item-spacing",
						source: "remark-lint"
					});
					break;
				}
			}
			const expected = spacedCause ? 1 : 0;
			/** @type {ListItem | undefined} */
			let previous;
			for (const item of list.children) {
				const previousEnd = pointEnd(previous);
				const itemStart = pointStart(item);
				if (previousEnd && itemStart) {
					const actual = itemStart.line - previousEnd.line - 1;
					if (actual !== expected) {
						const difference = expected - actual;
						const differenceAbsolute = Math.abs(difference);
						file.message("Unexpected `" + actual + "` blank " + (0, import_pluralize.default)("line", actual) + " between list items, expected `" + expected + "` blank " + (0, import_pluralize.default)("line", expected) + ", " + (difference > 0 ? "add" : "remove") + " `" + differenceAbsolute + "` blank " + (0, import_pluralize.default)("line", differenceAbsolute), {
							ancestors: [
								...parents,
								list,
								item
							],
							cause: spacedCause,
							place: {
								start: previousEnd,
								end: itemStart
							}
						});
					}
				}
				previous = item;
			}
		});
	}
);

// node_modules/remark-lint-maximum-heading-length/index.js
/**
* remark-lint rule to warn when headings are too long.
*
* ## What is this?
*
* This package checks the length of heading text.
*
* ## When should I use this?
*
* You can use this package to check that heading text is within reason.
*
* ## API
*
* ### `unified().use(remarkLintMaximumHeadingLength[, options])`
*
* Warn when headings are too long.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options] or `number`, optional)
*   — configuration
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Properties
*
* * `size` (`number`, default: `60`)
*   — preferred max size
* * `stringLength` (`(value: string) => number`, optional)
*   — function to detect text size
*
* ## Recommendation
*
* While this rule is sometimes annoying,
* reasonable size headings do help SEO purposes (bots prefer reasonable
* headings),
* visual users (headings are typically displayed quite large),
* and users of screen readers (who use “jump to heading” features that read
* every heading out loud to navigate within a page).
*
* To better represent how long headings “look”,
* you can pass a `stringLength` function.
*
* [api-options]: #options
* [api-remark-lint-maximum-heading-length]: #unifieduseremarklintmaximumheadinglength-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module maximum-heading-length
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
* @example
*   {"name": "ok.md"}
*
*   # Mercury is the first planet from the Sun
*
* @example
*   {"config": 30, "label": "input", "name": "not-ok.md"}
*
*   # Mercury is the first planet from the Sun
* @example
*   {"config": 30, "label": "output", "name": "not-ok.md"}
*
*   1:1-1:43: Unexpected `40` characters in heading, expected at most `30` characters
*
* @example
*   {"config": 30, "name": "string-length-default.md"}
*
*   # 水星是太陽系的八大行星中最小和最靠近太陽的行星
*
* @example
*   {"config": {"size": 30, "stringLength": "__STRING_WIDTH__"}, "label": "input", "name": "string-length-custom.md"}
*
*   # 水星是太陽系的八大行星中最小和最靠近太陽的行星
* @example
*   {"config": {"size": 30, "stringLength": "__STRING_WIDTH__"}, "label": "output", "name": "string-length-custom.md"}
*
*   1:1-1:26: Unexpected `46` characters in heading, expected at most `30` characters
*
* @example
*   {"config": 30, "label": "input", "mdx": true, "name": "mdx.mdx"}
*
*   <h1>Mercury is the first planet from the Sun</h1>
* @example
*   {"config": 30, "label": "output", "mdx": true, "name": "mdx.mdx"}
*
*   1:1-1:50: Unexpected `40` characters in heading, expected at most `30` characters
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `size`, expected `number`
*/
/**
* @import {Root} from 'mdast'
* @import {} from 'mdast-util-mdx'
*/
/**
* @typedef Options
*   Configuration.
* @property {number | null | undefined} [size=60]
*   Preferred max size (default: `60`).
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect text size (optional).
*/
const jsxNameRe$3 = /^h([1-6])$/;
const remarkLintMaximumHeadingLength = lintRule(
	{
		origin: "remark-lint:maximum-heading-length",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-maximum-heading-length#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | number | null | undefined} [options=60]
	*   Configuration (default: `60`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		let expected = 60;
		/** @type {Options['size']} */
		let size;
		/** @type {Options['stringLength']} */
		let stringLength;
		if (options && typeof options === "object") {
			size = options.size;
			stringLength = options.stringLength;
		} else size = options;
		if (size === null || size === void 0) {} else if (typeof size === "number") expected = size;
		else file.fail("Unexpected value `" + size + "` for `size`, expected `number`");
		visitParents(tree, function(node, parents) {
			if (node.type === "heading" || (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name && jsxNameRe$3.test(node.name)) {
				const place = position(node);
				const value = toString(node, { includeHtml: false });
				const actual = stringLength ? stringLength(value) : Array.from(value).length;
				if (place && actual > expected) file.message("Unexpected `" + actual + "` characters in heading, expected at most `" + expected + "` characters", {
					ancestors: [...parents, node],
					place
				});
			}
		});
	}
);

// node_modules/remark-lint-maximum-line-length/index.js
/**
* remark-lint rule to warn when lines are too long.
*
* ## What is this?
*
* This package checks the length of lines.
*
* ## When should I use this?
*
* You can use this package to check that lines are within reason.
*
* ## API
*
* ### `unified().use(remarkLintMaximumLineLength[, options])`
*
* Warn when lines are too long.
*
* Nodes that cannot be wrapped are ignored,
* such as JSX, HTML, code (flow), definitions, headings, and tables.
*
* When code (phrasing), images, and links start before the wrap,
* end after the wrap,
* and contain no whitespace,
* they are also ignored.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options] or `number`, optional)
*   — configuration
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Properties
*
* * `size` (`number`, default: `60`)
*   — preferred max size
* * `stringLength` (`(value: string) => number`, optional)
*   — function to detect text size
*
* ## Recommendation
*
* Whether to wrap prose or not is a stylistic choice.
*
* To better represent how long lines “look”,
* you can pass a `stringLength` function.
*
* [api-options]: #options
* [api-remark-lint-maximum-line-length]: #unifieduseremarklintmaximumlinelength-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module maximum-line-length
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md", "positionless": true}
*
*   Mercury mercury mercury mercury mercury mercury mercury mercury mercury mercury
*   mercury.
*
*   Mercury mercury mercury mercury mercury mercury mercury mercury mercury `mercury()`.
*
*   Mercury mercury mercury mercury mercury mercury mercury mercury mercury <https://localhost>.
*
*   Mercury mercury mercury mercury mercury mercury mercury mercury mercury [mercury](https://localhost).
*
*   Mercury mercury mercury mercury mercury mercury mercury mercury mercury ![mercury](https://localhost).
*
*   <div>Mercury mercury mercury mercury mercury mercury mercury mercury mercury</div>
*
*   [foo]: https://localhost/mercury/mercury/mercury/mercury/mercury/mercury/mercury/mercury
*
* @example
*   {"config": 20, "label": "input", "name": "not-ok.md", "positionless": true}
*
*   Mercury mercury mercury
*   mercury.
*
*   Mercury mercury mercury `mercury()`.
*
*   Mercury mercury mercury <https://localhost>.
*
*   Mercury mercury mercury [m](example.com).
*
*   Mercury mercury mercury ![m](example.com).
*
*   `mercury()` mercury mercury mercury.
*
*   <https://localhost> mercury.
*
*   [m](example.com) mercury.
*
*   ![m](example.com) mercury.
*
*   Mercury mercury ![m](example.com) mercury.
* @example
*   {"config": 20, "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:24: Unexpected `23` character line, expected at most `20` characters, remove `3` characters
*   4:37: Unexpected `36` character line, expected at most `20` characters, remove `16` characters
*   6:45: Unexpected `44` character line, expected at most `20` characters, remove `24` characters
*   8:42: Unexpected `41` character line, expected at most `20` characters, remove `21` characters
*   10:43: Unexpected `42` character line, expected at most `20` characters, remove `22` characters
*   12:37: Unexpected `36` character line, expected at most `20` characters, remove `16` characters
*   14:29: Unexpected `28` character line, expected at most `20` characters, remove `8` characters
*   16:26: Unexpected `25` character line, expected at most `20` characters, remove `5` characters
*   18:27: Unexpected `26` character line, expected at most `20` characters, remove `6` characters
*   20:43: Unexpected `42` character line, expected at most `20` characters, remove `22` characters
*
* @example
*   {"config": 40, "name": "string-length-default.md"}
*
*   水星是太陽系的八大行星中最小和最靠近太陽的行星。
*
* @example
*   {"config": {"size": 40, "stringLength": "__STRING_WIDTH__"}, "label": "input", "name": "string-length-custom.md", "positionless": true}
*
*   水星是太陽系的八大行星中最小和最靠近太陽的行星。
* @example
*   {"config": {"size": 40, "stringLength": "__STRING_WIDTH__"}, "label": "output", "name": "string-length-custom.md", "positionless": true}
*
*   1:25: Unexpected `48` character line, expected at most `40` characters, remove `8` characters
*
* @example
*   {"config": 20, "name": "long-autolinks-ok.md", "positionless": true}
*
*   <https://localhost/mercury/>
*
*   <https://localhost/mercury/>
*   mercury.
*
*   Mercury
*   <https://localhost/mercury/>.
*
*   Mercury
*   <https://localhost/mercury/>
*   mercury.
*
*   Mercury
*   <https://localhost/mercury/>
*   mercury mercury.
*
*   Mercury mercury
*   <https://localhost/mercury/>
*   mercury mercury.
*
* @example
*   {"config": 20, "label": "input", "name": "long-autolinks-nok.md", "positionless": true}
*
*   <https://localhost/mercury/> mercury.
*
*   Mercury <https://localhost/mercury/>.
*
*   Mercury
*   <https://localhost/mercury/> mercury.
*
*   Mercury <https://localhost/mercury/>
*   mercury.
* @example
*   {"config": 20, "label": "output", "name": "long-autolinks-nok.md"}
*
*   1:38: Unexpected `37` character line, expected at most `20` characters, remove `17` characters
*   6:38: Unexpected `37` character line, expected at most `20` characters, remove `17` characters
*
* @example
*   {"config": 20, "frontmatter": true, "name": "ok.md", "positionless": true}
*
*   ---
*   description: Mercury mercury mercury mercury.
*   ---
*
* @example
*   {"config": 20, "gfm": true, "name": "ok.md", "positionless": true}
*
*   | Mercury | Mercury | Mercury |
*   | ------- | ------- | ------- |
*
* @example
*   {"config": 20, "math": true, "name": "ok.md", "positionless": true}
*
*   $$
*   L = \frac{1}{2} \rho v^2 S C_L
*   $$
*
* @example
*   {"config": 20, "mdx": true, "name": "ok.md", "positionless": true}
*
*   export const description = 'Mercury mercury mercury mercury.'
*
*   {description}
*
* @example
*   {"config": 10, "name": "ok-mixed-line-endings.md", "positionless": true}
*
*   0123456789␍␊0123456789␊01234␍␊01234␊
*
* @example
*   {"config": 10, "label": "input", "name": "not-ok-mixed-line-endings.md", "positionless": true}
*
*   012345678901␍␊012345678901␊01234567890␍␊01234567890␊
*
* @example
*   {"config": 10, "label": "output", "name": "not-ok-mixed-line-endings.md", "positionless": true}
*
*   1:13: Unexpected `12` character line, expected at most `10` characters, remove `2` characters
*   2:13: Unexpected `12` character line, expected at most `10` characters, remove `2` characters
*   3:12: Unexpected `11` character line, expected at most `10` characters, remove `1` character
*   4:12: Unexpected `11` character line, expected at most `10` characters, remove `1` character
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `size`, expected `number`
*/
/**
* @import {Root} from 'mdast'
* @import {} from 'mdast-util-mdx'
*/
/**
* @typedef Options
*   Configuration.
* @property {number | null | undefined} [size=80]
*   Preferred max size (default: `80`).
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect text size (optional).
*/
const remarkLintMaximumLineLength = lintRule(
	{
		origin: "remark-lint:maximum-line-length",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-maximum-line-length#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | number | null | undefined} [options=80]
	*   Configuration (default: `80`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const lines = String(file).split(/\r?\n/);
		let expected = 80;
		/** @type {Options['size']} */
		let size;
		/** @type {Options['stringLength']} */
		let stringLength;
		if (options && typeof options === "object") {
			size = options.size;
			stringLength = options.stringLength;
		} else size = options;
		if (size === null || size === void 0) {} else if (typeof size === "number") expected = size;
		else file.fail("Unexpected value `" + size + "` for `size`, expected `number`");
		visit(tree, function(node, index, parent) {
			if (node.type === "code" || node.type === "definition" || node.type === "heading" || node.type === "html" || node.type === "math" || node.type === "mdxjsEsm" || node.type === "mdxFlowExpression" || node.type === "mdxTextExpression" || node.type === "table" || node.type === "toml" || node.type === "yaml") {
				const end = pointEnd(node);
				const start = pointStart(node);
				if (end && start) {
					let line = start.line - 1;
					while (line < end.line) lines[line++] = "";
				}
				return SKIP;
			}
			if (node.type === "image" || node.type === "inlineCode" || node.type === "link") {
				const end = pointEnd(node);
				const start = pointStart(node);
				if (end && start && parent && typeof index === "number") {
					if (start.column > expected) return;
					if (end.column < expected) return;
					const next = parent.children[index + 1];
					const nextStart = pointStart(next);
					if (next && nextStart && nextStart.line === start.line && (!("value" in next) || /^([^\r\n]*)[ \t]/.test(next.value))) return;
					let line = start.line - 1;
					while (line < end.line) lines[line++] = "";
				}
			}
		});
		let index = -1;
		while (++index < lines.length) {
			const line = lines[index];
			const actualBytes = line.length;
			const actualCharacters = stringLength ? stringLength(line) : Array.from(line).length;
			const difference = actualCharacters - expected;
			if (difference > 0) file.message("Unexpected `" + actualCharacters + "` character line, expected at most `" + expected + "` characters, remove `" + difference + "` " + (0, import_pluralize.default)("character", difference), {
				line: index + 1,
				column: actualBytes + 1
			});
		}
	}
);

// node_modules/remark-lint-no-blockquote-without-marker/index.js
/**
* remark-lint rule to warn for lazy lines in block quotes.
*
* ## What is this?
*
* This package checks the style of block quotes.
*
* ## When should I use this?
*
* You can use this package to check that the style of block quotes is
* consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoBlockquoteWithoutMarker)`
*
* Warn for lazy lines in block quotes.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Rules around lazy lines are not straightforward and visually confusing,
* so it’s recommended to start each line with a `>`.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] adds `>` markers to every line
* in a block quote.
*
* [api-remark-lint-no-blockquote-without-marker]: #unifieduseremarklintnoblockquotewithoutmarker
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-blockquote-without-marker
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
* @example
*   {"name": "ok.md"}
*
*   > Mercury,
*   > Venus,
*   > and Earth.
*
*   Mars.
*
* @example
*   {"name": "ok-tabs.md"}
*
*   >␉Mercury,
*   >␉Venus,
*   >␉and Earth.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   > Mercury,
*   Venus,
*   > and Earth.
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   2:1: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
*
* @example
*   {"label": "input", "name": "not-ok-tabs.md"}
*
*   >␉Mercury,
*   ␉Venus,
*   and Earth.
* @example
*   {"label": "output", "name": "not-ok-tabs.md"}
*
*   2:2: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
*   3:1: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
*
* @example
*   {"label": "input", "name": "containers.md"}
*
*   * > Mercury and
*   Venus.
*
*   > * Mercury and
*     Venus.
*
*   * > * Mercury and
*       Venus.
*
*   > * > Mercury and
*         Venus.
*
*   ***
*
*   > * > Mercury and
*   >     Venus.
* @example
*   {"label": "output", "name": "containers.md"}
*
*   2:1: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
*   5:3: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
*   8:5: Unexpected `0` block quote markers before paragraph line, expected `1` marker, add `1` marker
*   11:7: Unexpected `0` block quote markers before paragraph line, expected `2` markers, add `2` markers
*   16:7: Unexpected `1` block quote marker before paragraph line, expected `2` markers, add `1` marker
*/
/**
* @import {Root} from 'mdast'
* @import {} from 'mdast-util-directive'
*/
const remarkLintNoBlockquoteWithoutMarker = lintRule(
	{
		origin: "remark-lint:no-blockquote-without-marker",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-blockquote-without-marker#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		const value = String(file);
		const loc = location(file);
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "paragraph") return;
			let expected = 0;
			for (const parent of parents) if (parent.type === "blockquote") expected++;
			else if (parent.type === "containerDirective" || parent.type === "footnoteDefinition" || parent.type === "list" || parent.type === "listItem" || parent.type === "root") {} else return SKIP;
			if (!expected) return SKIP;
			const end = pointEnd(node);
			const start = pointStart(node);
			if (!end || !start) return SKIP;
			let line = start.line;
			while (++line <= end.line) {
				const lineStart = loc.toOffset({
					line,
					column: 1
				});
				/* @__PURE__ */ ok(lineStart !== void 0);
				let actual = 0;
				let index = lineStart;
				while (index < value.length) {
					const code = value.charCodeAt(index);
					if (code === 9 || code === 32) {} else if (code === 62) actual++;
					else break;
					index++;
				}
				const point = loc.toPoint(index);
				/* @__PURE__ */ ok(point);
				const difference = expected - actual;
				if (difference) file.message("Unexpected `" + actual + "` block quote " + (0, import_pluralize.default)("marker", actual) + " before paragraph line, expected `" + expected + "` " + (0, import_pluralize.default)("marker", expected) + ", add `" + difference + "` " + (0, import_pluralize.default)("marker", difference), {
					ancestors: [...parents, node],
					place: point
				});
			}
		});
	}
);

// node_modules/remark-lint-no-consecutive-blank-lines/index.js
/**
* remark-lint rule to warn when multiple blank lines are used.
*
* ## What is this?
*
* This package checks the number of blank lines.
*
* ## When should I use this?
*
* You can use this package to check that there are no unneeded blank lines.
*
* ## API
*
* ### `unified().use(remarkLintNoConsecutiveBlankLines)`
*
* Warn when multiple blank lines are used.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* More than one blank line has no effect between blocks.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] adds exactly one blank line
* between any block.
* It has a `join` option to configure more complex cases.
*
* [api-remark-lint-no-consecutive-blank-lines]: #unifieduseremarklintnoconsecutiveblanklines
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-consecutive-blank-lines
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   # Planets
*
*   Mercury.
*
*   Venus.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   # Planets
*
*
*   Mercury.
*
*
*
*   Venus.
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   4:1: Unexpected `2` blank lines before node, expected up to `1` blank line, remove `1` blank line
*   8:1: Unexpected `3` blank lines before node, expected up to `1` blank line, remove `2` blank lines
*
* @example
*   {"label": "input", "name": "initial.md"}
*
*   ␊Mercury.
* @example
*   {"label": "output", "name": "initial.md"}
*
*   2:1: Unexpected `1` blank line before node, expected `0` blank lines, remove `1` blank line
*
* @example
*   {"name": "final-one.md"}
*
*   Mercury.␊
*
* @example
*   {"label": "input", "name": "final-more.md"}
*
*   Mercury.␊␊
* @example
*   {"label": "output", "name": "final-more.md"}
*
*   1:9: Unexpected `1` blank line after node, expected `0` blank lines, remove `1` blank line
*
* @example
*   {"name": "empty-document.md"}
*
* @example
*   {"label": "input", "name": "block-quote.md"}
*
*   > Mercury.
*
*   Venus.
*
*   >
*   > Earth.
*   >
* @example
*   {"label": "output", "name": "block-quote.md"}
*
*   6:3: Unexpected `1` blank line before node, expected `0` blank lines, remove `1` blank line
*   6:9: Unexpected `1` blank line after node, expected `0` blank lines, remove `1` blank line
*
* @example
*   {"directive": true, "label": "input", "name": "directive.md"}
*
*   :::mercury
*   Venus.
*
*
*   Earth.
*   :::
* @example
*   {"directive": true, "label": "output", "name": "directive.md"}
*
*   5:1: Unexpected `2` blank lines before node, expected up to `1` blank line, remove `1` blank line
*
* @example
*   {"gfm": true, "label": "input", "name": "footnote.md"}
*
*   [^x]:
*       Mercury.
*
*   Venus.
*
*   [^y]:
*
*       Earth.
*
*
*       Mars.
* @example
*   {"gfm": true, "label": "output", "name": "footnote.md"}
*
*   8:5: Unexpected `1` blank line before node, expected `0` blank lines, remove `1` blank line
*   11:5: Unexpected `2` blank lines before node, expected up to `1` blank line, remove `1` blank line
*
* @example
*   {"label": "input", "mdx": true, "name": "jsx.md"}
*
*   <Mercury>
*     Venus.
*
*
*     Earth.
*   </Mercury>
* @example
*   {"label": "output", "mdx": true, "name": "jsx.md"}
*
*   5:3: Unexpected `2` blank lines before node, expected up to `1` blank line, remove `1` blank line
*
* @example
*   {"label": "input", "name": "list.md"}
*
*   * Mercury.
*   * Venus.
*
*   ***
*
*   * Mercury.
*
*   * Venus.
*
*   ***
*
*   * Mercury.
*
*
*   * Venus.
* @example
*   {"label": "output", "name": "list.md"}
*
*   15:1: Unexpected `2` blank lines before node, expected up to `1` blank line, remove `1` blank line
*
* @example
*   {"label": "input", "name": "list-item.md"}
*
*   * Mercury.
*     Venus.
*
*   ***
*
*   * Mercury.
*
*     Venus.
*
*   ***
*
*   * Mercury.
*
*
*     Venus.
*
*   ***
*
*   *
*     Mercury.
* @example
*   {"label": "output", "name": "list-item.md"}
*
*   15:3: Unexpected `2` blank lines before node, expected up to `1` blank line, remove `1` blank line
*   20:3: Unexpected `1` blank line before node, expected `0` blank lines, remove `1` blank line
*
* @example
*   {"label": "input", "name": "deep-block-quote.md"}
*
*   * > * > # Venus␊␊
* @example
*   {"label": "output", "name": "deep-block-quote.md"}
*
*   1:16: Unexpected `1` blank line after node, expected `0` blank lines, remove `1` blank line
*
* @example
*   {"label": "input", "name": "deep-list-item.md"}
*
*   > * > * # Venus␊␊
* @example
*   {"label": "output", "name": "deep-list-item.md"}
*
*   1:16: Unexpected `1` blank line after node, expected `0` blank lines, remove `1` blank line
*/
/**
* @import {Nodes, Root} from 'mdast'
* @import {} from 'mdast-util-directive'
* @import {} from 'mdast-util-mdx'
*/
const remarkLintNoConsecutiveBlankLines = lintRule(
	{
		origin: "remark-lint:no-consecutive-blank-lines",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-consecutive-blank-lines#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		visitParents(tree, function(node, parents) {
			const parent = parents.at(-1);
			if (!parent) return;
			if (phrasing(node)) return SKIP;
			const siblings = parent.children;
			const index = siblings.indexOf(node);
			if (index === 0 && parent.type !== "containerDirective" && parent.type !== "mdxJsxFlowElement") {
				const parentStart = pointStart(parent);
				const start = pointStart(node);
				if (parentStart && start) {
					const difference = start.line - parentStart.line - (parent.type === "footnoteDefinition" ? 1 : 0);
					if (difference > 0) file.message("Unexpected `" + difference + "` blank " + (0, import_pluralize.default)("line", difference) + " before node, expected `0` blank lines, remove `" + difference + "` blank " + (0, import_pluralize.default)("line", difference), {
						ancestors: [...parents, node],
						place: start
					});
				}
			}
			const next = siblings[index + 1];
			const end = pointEnd(node);
			const nextStart = pointStart(next);
			if (end && nextStart) {
				const difference = nextStart.line - end.line - 2;
				if (difference > 0) {
					const actual = difference + 1;
					file.message("Unexpected `" + actual + "` blank " + (0, import_pluralize.default)("line", actual) + " before node, expected up to `1` blank line, remove `" + difference + "` blank " + (0, import_pluralize.default)("line", difference), {
						ancestors: [...parents, next],
						place: nextStart
					});
				}
			}
			const parentEnd = pointEnd(parent);
			if (!next && parentEnd && end && parent.type !== "containerDirective" && parent.type !== "mdxJsxFlowElement") {
				const difference = parentEnd.line - end.line - (parent.type === "blockquote" ? 0 : 1);
				if (difference > 0) file.message("Unexpected `" + difference + "` blank " + (0, import_pluralize.default)("line", difference) + " after node, expected `0` blank lines, remove `" + difference + "` blank " + (0, import_pluralize.default)("line", difference), {
					ancestors: [...parents, node],
					place: end
				});
			}
		});
	}
);

// node_modules/remark-lint-no-duplicate-headings/index.js
/**
* remark-lint rule to warn when the same text is used in multiple headings.
*
* ## What is this?
*
* This package checks that headings are unique.
*
* ## When should I use this?
*
* You can use this package to check that headings are unique.
*
* ## API
*
* ### `unified().use(remarkLintNoDuplicateHeadings)`
*
* Warn when the same text is used in multiple headings.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Headings having unique text helps screen reader users,
* who typically use “jump to heading” features to navigate within a page,
* which reads headings out loud.
*
* It also helps because often headings receive automatic unique IDs,
* and when the same heading text is used,
* they are suffixed with a number based on where they are positioned in the
* document,
* which makes linking to them prone to changes.
*
* [api-remark-lint-no-duplicate-headings]: #unifieduseremarklintnoduplicateheadings
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-duplicate-headings
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   # Mercury
*
*   ## Venus
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   # Mercury
*
*   ## Mercury
*
*   ## [Mercury](https://example.com/mercury/)
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:1-3:11: Unexpected heading with equivalent text, expected unique headings
*   5:1-5:43: Unexpected heading with equivalent text, expected unique headings
*
* @example
*   {"label": "input", "mdx": true, "name": "mdx.mdx"}
*
*   <h1>Mercury</h1>
*   <h2>Mercury</h2>
* @example
*   {"label": "output", "mdx": true, "name": "mdx.mdx"}
*
*   2:1-2:17: Unexpected heading with equivalent text, expected unique headings
*/
/**
* @import {Nodes, Root} from 'mdast'
* @import {} from 'mdast-util-mdx'
*/
const jsxNameRe$2 = /^h([1-6])$/;
const remarkLintNoDuplicateHeadings = lintRule(
	{
		origin: "remark-lint:no-duplicate-headings",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-headings#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		/** @type {Map<string, Array<Nodes>>} */
		const map = /* @__PURE__ */ new Map();
		visitParents(tree, function(node, parents) {
			if (node.type === "heading" || (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name && jsxNameRe$2.test(node.name)) {
				const ancestors = [...parents, node];
				const value = toString(node).toLowerCase();
				const duplicateAncestors = map.get(value);
				if (node.position && duplicateAncestors) {
					const duplicate = duplicateAncestors.at(-1);
					/* @__PURE__ */ ok(duplicate);
					file.message("Unexpected heading with equivalent text, expected unique headings", {
						ancestors,
						cause: new VFileMessage("Equivalent heading text defined here", {
							ancestors: duplicateAncestors,
							place: duplicate.position,
							source: "remark-lint",
							ruleId: "no-duplicate-headings"
						}),
						place: node.position
					});
				}
				map.set(value, ancestors);
			}
		});
	}
);

// node_modules/remark-lint-no-emphasis-as-heading/index.js
/**
* remark-lint rule to warn when emphasis or strong are used instead of a
* heading.
*
* ## What is this?
*
* This package checks emphasis and strong.
*
* ## When should I use this?
*
* You can use this package to check that headings are used.
*
* ## API
*
* ### `unified().use(remarkLintNoEmphasisAsHeading)`
*
* Warn when emphasis or strong are used instead of a heading.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* While not always the case,
* typically emphasis or strong around the text in a paragraph is used as a
* “faux” heading.
* It’s recommended to use actual headings instead.
*
* [api-remark-lint-no-emphasis-as-heading]: #unifieduseremarklintnoemphasisasheading
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-emphasis-as-heading
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   # Mercury
*
*   **Mercury** is the first planet from the Sun and the smallest in the Solar
*   System.
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   **Mercury**
*
*   **Mercury** is the first planet from the Sun and the smallest in the Solar
*   System.
*
*   *Venus*
*
*   **Venus** is the second planet from the Sun.
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-1:12: Unexpected strong introducing a section, expected a heading instead
*   6:1-6:8: Unexpected emphasis introducing a section, expected a heading instead
*/
/**
* @import {RootContent, Root} from 'mdast'
*/
const remarkLintNoEmphasisAsHeading = lintRule(
	{
		origin: "remark-lint:no-emphasis-as-heading",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-emphasis-as-heading#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "paragraph") return;
			const parent = parents.at(-1);
			if (!node.position || !parent) return;
			const siblings = parent.children;
			const next = parent.children[siblings.indexOf(node) + 1];
			if (!next || next.type !== "paragraph") return;
			const head = node.children[0];
			if (node.children.length !== 1 || head.type !== "emphasis" && head.type !== "strong") return;
			file.message("Unexpected " + head.type + " introducing a section, expected a heading instead", {
				ancestors: [
					...parents,
					node,
					head
				],
				place: node.position
			});
		});
	}
);

// node_modules/remark-lint-no-file-name-articles/index.js
/**
* remark-lint rule to warn when file names start with `a`, `the`, and such.
*
* ## What is this?
*
* This package checks file names.
*
* ## When should I use this?
*
* You can use this package to check that file names are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoFileNameArticles)`
*
* Warn when file names start with `a`, `the`, and such.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* [api-remark-lint-no-file-name-articles]: #unifieduseremarklintnofilenamearticles
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-file-name-articles
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "title.md"}
*
* @example
*   {"label": "output", "name": "a-title.md", "positionless": true}
*
*   1:1: Unexpected file name starting with `a`, remove it
*
* @example
*   {"label": "output", "name": "the-title.md", "positionless": true}
*
*   1:1: Unexpected file name starting with `the`, remove it
*
* @example
*   {"label": "output", "name": "an-article.md", "positionless": true}
*
*   1:1: Unexpected file name starting with `an`, remove it
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintNoFileNameArticles = lintRule(
	{
		origin: "remark-lint:no-file-name-articles",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-articles#readme"
	},
	/**
	* @param {Root} _
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(_, file) {
		const match = file.stem && file.stem.match(/^(?:the|teh|an?)\b/i);
		if (match) file.message("Unexpected file name starting with `" + match[0] + "`, remove it");
	}
);

// node_modules/remark-lint-no-file-name-consecutive-dashes/index.js
/**
* remark-lint rule to warn when file names contain consecutive dashes.
*
* ## What is this?
*
* This package checks file names.
*
* ## When should I use this?
*
* You can use this package to check that file names are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoFileNameConsecutiveDashes)`
*
* Warn when file names contain consecutive dashes.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* [api-remark-lint-no-file-name-consecutive-dashes]: #unifieduseremarklintnofilenameconsecutivedashes
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-file-name-consecutive-dashes
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "plug-ins.md"}
*
* @example
*   {"name": "plug--ins.md", "label": "output", "positionless": true}
*
*   1:1: Unexpected consecutive dashes in a file name, expected `-`
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintNoFileNameConsecutiveDashes = lintRule(
	{
		origin: "remark-lint:no-file-name-consecutive-dashes",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-consecutive-dashes#readme"
	},
	/**
	* @param {Root} _
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(_, file) {
		if (file.stem && /-{2,}/.test(file.stem)) file.message("Unexpected consecutive dashes in a file name, expected `-`");
	}
);

// node_modules/remark-lint-no-file-name-irregular-characters/index.js
/**
* remark-lint rule to warn when file names contain irregular characters.
*
* ## What is this?
*
* This package checks file names.
*
* ## When should I use this?
*
* You can use this package to check that file names are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoFileNameIrregularCharacters[, options])`
*
* Warn when file names contain contain irregular characters.
*
* ###### Parameters
*
* * `options` (`RegExp` or `string`, default: `/[^-.\dA-Za-z]/`)
*   — configuration,
*   when string wrapped in `new RegExp('[^' + x + ']')` so make sure
*   to escape regexp characters
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* [api-remark-lint-no-file-name-irregular-characters]: #unifieduseremarklintnofilenameirregularcharacters-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-file-name-irregular-characters
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "mercury-and-venus.md"}
*
* @example
*   {"name": "mercury.md"}
*
* @example
*   {"label": "output", "name": "mercury_and_venus.md", "positionless": true}
*
*   1:1: Unexpected character `_` in file name
*
* @example
*   {"config": "\\.a-z0-9", "label": "output", "name": "Readme.md", "positionless": true}
*
*   1:1: Unexpected character `R` in file name
*
* @example
*   {"config": {"source": "[^\\.a-z0-9]"}, "label": "output", "name": "mercury_and_venus.md", "positionless": true}
*
*   1:1: Unexpected character `_` in file name
*
* @example
*   {"label": "output", "name": "mercury and venus.md", "positionless": true}
*
*   1:1: Unexpected character ` ` in file name
*
* @example
*   {"config": 1, "label": "output", "name": "not-ok-options.md", "positionless": true}
*
*   1:1: Unexpected value `1` for `options`, expected `RegExp` or `string`
*/
/**
* @import {Root} from 'mdast'
*/
const defaultExpression$1 = /[^-.\dA-Za-z]/;
const remarkLintNoFileNameIrregularCharacters = lintRule(
	{
		origin: "remark-lint:no-file-name-irregular-characters",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-irregular-characters#readme"
	},
	/**
	* @param {Root} _
	*   Tree.
	* @param {RegExp | string | null | undefined} [options]
	*   Configuration (default: `/[^-.\dA-Za-z]/`),
	*   when string wrapped in `new RegExp('[^' + x + ']', 'u')` so make sure to
	*   double escape regexp characters
	* @returns {undefined}
	*   Nothing.
	*/
	function(_, file, options) {
		let expected = defaultExpression$1;
		if (options === null || options === void 0) {} else if (typeof options === "string") expected = new RegExp("[^" + options + "]", "u");
		else if (typeof options === "object" && "source" in options) expected = new RegExp(options.source, options.flags ?? "u");
		else file.fail("Unexpected value `" + options + "` for `options`, expected `RegExp` or `string`");
		const match = file.stem && file.stem.match(expected);
		if (match) file.message("Unexpected character `" + match[0] + "` in file name");
	}
);

// node_modules/remark-lint-no-file-name-mixed-case/index.js
/**
* remark-lint rule to warn when file names case is inconsistent.
*
* ## What is this?
*
* This package checks file names.
*
* ## When should I use this?
*
* You can use this package to check that file names are consistent (either
* lowercase or uppercase).
*
* ## API
*
* ### `unified().use(remarkLintNoFileNameMixedCase)`
*
* Warn when file names case is inconsistent.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* [api-remark-lint-no-file-name-mixed-case]: #unifieduseremarklintnofilenamemixedcase
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-file-name-mixed-case
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "MERCURY.md"}
*
* @example
*   {"name": "mercury.md"}
*
* @example
*   {"label": "output", "name": "Mercury.md", "positionless": true}
*
*   1:1: Unexpected mixed case in file name, expected either lowercase or uppercase
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintNofileNameMixedCase = lintRule(
	{
		origin: "remark-lint:no-file-name-mixed-case",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-mixed-case#readme"
	},
	/**
	* @param {Root} _
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(_, file) {
		const name = file.stem;
		if (name && !(name === name.toLowerCase() || name === name.toUpperCase())) file.message("Unexpected mixed case in file name, expected either lowercase or uppercase");
	}
);

// node_modules/remark-lint-no-file-name-outer-dashes/index.js
/**
* remark-lint rule to warn when file names start or end with dashes.
*
* ## What is this?
*
* This package checks file names.
*
* ## When should I use this?
*
* You can use this package to check that file names are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoFileNameOuterDashes)`
*
* Warn when file names start or end with dashes.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* [api-remark-lint-no-file-name-outer-dashes]: #unifieduseremarklintnofilenameouterdashes
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-file-name-outer-dashes
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "mercury-and-venus.md"}
*
* @example
*   {"label": "output", "name": "-mercury.md", "positionless": true}
*
*   1:1: Unexpected initial or final dashes in file name, expected dashes to join words
*
* @example
*   {"label": "output", "name": "venus-.md", "positionless": true}
*
*   1:1: Unexpected initial or final dashes in file name, expected dashes to join words
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintNofileNameOuterDashes = lintRule(
	{
		origin: "remark-lint:no-file-name-outer-dashes",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-outer-dashes#readme"
	},
	/**
	* @param {Root} _
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(_, file) {
		if (file.stem && /^-|-$/.test(file.stem)) file.message("Unexpected initial or final dashes in file name, expected dashes to join words");
	}
);

// node_modules/remark-lint-no-heading-content-indent/index.js
/**
* remark-lint rule to warn when extra whitespace is used between hashes and
* content in headings.
*
* ## What is this?
*
* This package checks whitespace between hashes and content.
*
* ## When should I use this?
*
* You can use this package to check that headings are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoHeadingContentIndent)`
*
* Warn when extra whitespace is used between hashes and content in headings.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* One space is required and more than one space has no effect.
* Due to this, it’s recommended to turn this rule on.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats headings with one space.
*
* [api-remark-lint-no-heading-content-indent]: #unifieduseremarklintnoheadingcontentindent
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-heading-content-indent
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   #␠Mercury
*
*   ##␠Venus␠##
*
*   ␠␠##␠Earth
*
*   Setext headings are not affected:
*
*   ␠Mars
*   =====
*
*   ␠Jupiter
*   --------
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   #␠␠Mercury
*
*   ##␠Venus␠␠##
*
*   ␠␠##␠␠␠Earth
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:4: Unexpected `2` spaces between hashes and content, expected `1` space, remove `1` space
*   3:11: Unexpected `2` spaces between content and hashes, expected `1` space, remove `1` space
*   5:8: Unexpected `3` spaces between hashes and content, expected `1` space, remove `2` spaces
*
* @example
*   {"label": "input", "name": "empty-heading.md"}
*
*   #␠␠
* @example
*   {"label": "output", "name": "empty-heading.md"}
*
*   1:4: Unexpected `2` spaces between hashes and content, expected `1` space, remove `1` space
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintNoHeadingContentIndent = lintRule(
	{
		origin: "remark-lint:no-heading-content-indent",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-heading-content-indent#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		const value = String(file);
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "heading") return;
			const start = pointStart(node);
			const end = pointEnd(node);
			if (!end || !start || typeof end.offset !== "number" || typeof start.offset !== "number") return;
			let index = start.offset;
			let code = value.charCodeAt(index);
			let found = false;
			while (value.charCodeAt(index) === 35) {
				index++;
				found = true;
			}
			const from = index;
			code = value.charCodeAt(index);
			while (code === 9 || code === 32) code = value.charCodeAt(++index);
			const size = index - from;
			if (found && size > 1) file.message("Unexpected `" + size + "` " + (0, import_pluralize.default)("space", size) + " between hashes and content, expected `1` space, remove `" + (size - 1) + "` " + (0, import_pluralize.default)("space", size - 1), {
				ancestors: [...parents, node],
				place: {
					line: start.line,
					column: start.column + (index - start.offset),
					offset: start.offset + (index - start.offset)
				}
			});
			const contentStart = index;
			index = end.offset;
			code = value.charCodeAt(index - 1);
			while (code === 9 || code === 32) {
				index--;
				code = value.charCodeAt(index - 1);
			}
			let endFound = false;
			while (value.charCodeAt(index - 1) === 35) {
				index--;
				endFound = true;
			}
			const endFrom = index;
			code = value.charCodeAt(index - 1);
			while (code === 9 || code === 32) {
				index--;
				code = value.charCodeAt(index - 1);
			}
			const endSize = endFrom - index;
			if (endFound && index > contentStart && endSize > 1) file.message("Unexpected `" + endSize + "` " + (0, import_pluralize.default)("space", endSize) + " between content and hashes, expected `1` space, remove `" + (endSize - 1) + "` " + (0, import_pluralize.default)("space", endSize - 1), {
				ancestors: [...parents, node],
				place: {
					line: end.line,
					column: end.column - (end.offset - endFrom),
					offset: end.offset - (end.offset - endFrom)
				}
			});
		});
	}
);

// node_modules/remark-lint-no-heading-punctuation/index.js
/**
* remark-lint rule to warn when headings end in irregular characters.
*
* ## What is this?
*
* This package checks heading text.
*
* ## When should I use this?
*
* You can use this package to check that heading text is consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoHeadingPunctuation[, options])`
*
* Warn when headings end in irregular characters.
*
* ###### Parameters
*
* * `options` (`RegExp` or `string`, default: `/[!,.:;?]/u`)
*   — configuration,
*   when string wrapped in `new RegExp('[' + x + ']', 'u')` so make sure to
*   escape regexp characters
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* [api-remark-lint-no-heading-punctuation]: #unifieduseremarklintnoheadingpunctuation-options
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-heading-punctuation
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   # Mercury
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   # Mercury:
*
*   # Venus?
*
*   # Earth!
*
*   # Mars,
*
*   # Jupiter;
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-1:11: Unexpected character `:` at end of heading, remove it
*   3:1-3:9: Unexpected character `?` at end of heading, remove it
*   5:1-5:9: Unexpected character `!` at end of heading, remove it
*   7:1-7:8: Unexpected character `,` at end of heading, remove it
*   9:1-9:11: Unexpected character `;` at end of heading, remove it
*
* @example
*   {"config": ",;:!?", "name": "ok.md"}
*
*   # Mercury…
*
* @example
*   {"config": {"source": "[^A-Za-z0-9]"}, "label": "input", "name": "regex.md"}
*
*   # Mercury!
* @example
*   {"config": {"source": "[^A-Za-z0-9]"}, "label": "output", "name": "regex.md"}
*
*   1:1-1:11: Unexpected character `!` at end of heading, remove it
*
* @example
*   {"label": "input", "mdx": true, "name": "example.mdx"}
*
*   <h1>Mercury?</h1>
* @example
*   {"label": "output", "mdx": true, "name": "example.mdx"}
*
*   1:1-1:18: Unexpected character `?` at end of heading, remove it
*
* @example
*   {"config": 1, "label": "output", "name": "not-ok-options.md", "positionless": true}
*
*   1:1: Unexpected value `1` for `options`, expected `RegExp` or `string`
*/
/**
* @import {Root} from 'mdast'
* @import {} from 'mdast-util-mdx'
*/
const jsxNameRe$1 = /^h([1-6])$/;
const defaultExpression = /[!,.:;?]/u;
const remarkLintNoHeadingPunctuation = lintRule(
	{
		origin: "remark-lint:no-heading-punctuation",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-heading-punctuation#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {RegExp | string | null | undefined} [options]
	*   Configuration (default: `/[!,.:;?]/u`),
	*   wrapped in `new RegExp('[' + x + ']', 'u')` so make sure to double escape
	*   regexp characters.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		let expected = defaultExpression;
		if (options === null || options === void 0) {} else if (typeof options === "string") expected = new RegExp("[" + options + "]", "u");
		else if (typeof options === "object" && "source" in options) expected = new RegExp(options.source, options.flags ?? "u");
		else file.fail("Unexpected value `" + options + "` for `options`, expected `RegExp` or `string`");
		visitParents(tree, function(node, parents) {
			if (node.position && (node.type === "heading" || (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name && jsxNameRe$1.test(node.name))) {
				const tail = Array.from(toString(node)).at(-1);
				if (tail && expected.test(tail)) file.message("Unexpected character `" + tail + "` at end of heading, remove it", {
					ancestors: [...parents, node],
					place: node.position
				});
			}
		});
	}
);

// node_modules/remark-lint-no-literal-urls/index.js
/**
* remark-lint rule to warn when GFM autolink literals are used.
*
* ## What is this?
*
* This package checks that regular autolinks or full links are used.
* Literal autolinks is a GFM feature enabled with
* [`remark-gfm`][github-remark-gfm].
*
* ## When should I use this?
*
* You can use this package to check that links are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoLiteralUrls)`
*
* Warn when GFM autolink literals are used.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* GFM autolink literals (just a raw URL) are a feature enabled by GFM.
* They don’t work everywhere.
* So,
* it’s recommended to instead use regular autolinks (`<https://url>`) or full
* links (`[text](url)`).
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] never generates GFM autolink
* literals.
* It always generates regular autolinks or full links.
*
* [api-remark-lint-no-literal-urls]: #unifieduseremarklintnoliteralurls
* [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-literal-urls
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md", "gfm": true}
*
*   <https://example.com/mercury/>
*
*   ![Venus](http://example.com/venus/).
*
* @example
*   {"name": "not-ok.md", "label": "input", "gfm": true}
*
*   https://example.com/mercury/
*
*   www.example.com/venus/
*
*   earth@mars.planets
*
* @example
*   {"name": "not-ok.md", "label": "output", "gfm": true}
*
*   1:1-1:29: Unexpected GFM autolink literal, expected regular autolink, add `<` before and `>` after
*   3:1-3:23: Unexpected GFM autolink literal, expected regular autolink, add `<http://` before and `>` after
*   5:1-5:19: Unexpected GFM autolink literal, expected regular autolink, add `<mailto:` before and `>` after
*/
/**
* @import {Root} from 'mdast'
*/
const defaultHttp = "http://";
const defaultMailto = "mailto:";
const remarkLintNoLiteralUrls = lintRule(
	{
		origin: "remark-lint:no-literal-urls",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-literal-urls#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		const value = String(file);
		visitParents(tree, "link", function(node, parents) {
			const start = pointStart(node);
			if (!start || typeof start.offset !== "number") return;
			const raw = toString(node);
			/** @type {string | undefined} */
			let protocol;
			let otherwiseFine = false;
			if (raw === node.url) otherwiseFine = true;
			else if (defaultHttp + raw === node.url) protocol = defaultHttp;
			else if (defaultMailto + raw === node.url) protocol = defaultMailto;
			if ((protocol || otherwiseFine) && !asciiPunctuation(value.charCodeAt(start.offset))) file.message("Unexpected GFM autolink literal, expected regular autolink, add " + (protocol ? "`<" + protocol + "`" : "`<`") + " before and `>` after", {
				ancestors: [...parents, node],
				place: node.position
			});
		});
	}
);

// node_modules/remark-lint-no-multiple-toplevel-headings/index.js
/**
* remark-lint rule to warn when top-level headings are used multiple times.
*
* ## What is this?
*
* This package checks that top-level headings are unique.
*
* ## When should I use this?
*
* You can use this package to check heading structure.
*
* ## API
*
* ### `unified().use(remarkLintNoMultipleToplevelHeadings[, options])`
*
* Warn when top-level headings are used multiple times.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `1`)
*   — configuration
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Depth`
*
* Depth (TypeScript type).
*
* ###### Type
*
* ```ts
* type Depth = 1 | 2 | 3 | 4 | 5 | 6
* ```
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Depth
* ```
*
* ## Recommendation
*
* Documents should almost always have one main heading,
* which is typically a heading with a rank of `1`.
*
* [api-depth]: #depth
* [api-options]: #options
* [api-remark-lint-no-multiple-toplevel-headings]: #unifieduseremarklintnomultipletoplevelheadings-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-multiple-toplevel-headings
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   # Mercury
*
*   ## Venus
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   # Venus
*
*   # Mercury
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:1-3:10: Unexpected duplicate toplevel heading, exected a single heading with rank `1`
*
* @example
*   {"config": 2, "label": "input", "name": "not-ok.md"}
*
*   ## Venus
*
*   ## Mercury
* @example
*   {"config": 2, "label": "output", "name": "not-ok.md"}
*
*   3:1-3:11: Unexpected duplicate toplevel heading, exected a single heading with rank `2`
*
* @example
*   {"label": "input", "name": "html.md"}
*
*   Venus <b>and</b> mercury.
*
*   <h1>Earth</h1>
*
*   <h1>Mars</h1>
* @example
*   {"label": "output", "name": "html.md"}
*
*   5:1-5:14: Unexpected duplicate toplevel heading, exected a single heading with rank `1`
*
* @example
*   {"label": "input", "mdx": true, "name": "mdx.mdx"}
*
*   Venus <b>and</b> mercury.
*
*   <h1>Earth</h1>
*   <h1>Mars</h1>
* @example
*   {"label": "output", "mdx": true, "name": "mdx.mdx"}
*
*   4:1-4:14: Unexpected duplicate toplevel heading, exected a single heading with rank `1`
*/
/**
* @import {Heading, Nodes, Root} from 'mdast'
* @import {} from 'mdast-util-mdx'
*/
/**
* @typedef {Heading['depth']} Depth
*   Styles.
*
* @typedef {Depth} Options
*   Configuration.
*/
const htmlRe = /<h([1-6])/;
const jsxNameRe = /^h([1-6])$/;
const remarkLintNoMultipleToplevelHeadings = lintRule(
	{
		origin: "remark-lint:no-multiple-toplevel-headings",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-multiple-toplevel-headings#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options=1]
	*   Configuration (default: `1`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const option = options || 1;
		/** @type {Array<Nodes> | undefined} */
		let duplicateAncestors;
		visitParents(tree, function(node, parents) {
			/** @type {Depth | undefined} */
			let rank;
			if (node.type === "heading") rank = node.depth;
			else if (node.type === "html") {
				const results = node.value.match(htmlRe);
				rank = results ? Number(results[1]) : void 0;
			} else if ((node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") && node.name) {
				const results = node.name.match(jsxNameRe);
				rank = results ? Number(results[1]) : void 0;
			}
			if (rank) {
				const ancestors = [...parents, node];
				if (node.position && rank === option) {
					if (duplicateAncestors) {
						const duplicate = duplicateAncestors.at(-1);
						/* @__PURE__ */ ok(duplicate);
						file.message("Unexpected duplicate toplevel heading, exected a single heading with rank `" + rank + "`", {
							ancestors,
							cause: new VFileMessage("Toplevel heading already defined here", {
								ancestors: duplicateAncestors,
								place: duplicate.position,
								source: "remark-lint",
								ruleId: "no-multiple-toplevel-headings"
							}),
							place: node.position
						});
					} else duplicateAncestors = ancestors;
				}
			}
		});
	}
);

// node_modules/remark-lint-no-shell-dollars/index.js
/**
* remark-lint rule to warn when every line in shell code is preceded by `$`s.
*
* ## What is this?
*
* This package checks for `$` markers prefixing shell code,
* which are hard to copy/paste.
*
* ## When should I use this?
*
* You can use this package to check shell code blocks.
*
* ## API
*
* ### `unified().use(remarkLintNoShellDollars)`
*
* Warn when every line in shell code is preceded by `$`s.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Dollars make copy/pasting hard.
* Either put dollars in front of some lines (commands) and don’t put them in
* front of other lines (output),
* or use different code blocks for commands and output.
*
* [api-remark-lint-no-shell-dollars]: #unifieduseremarklintnoshelldollars
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-shell-dollars
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   ```bash
*   echo "Mercury and Venus"
*   ```
*
*   ```sh
*   echo "Mercury and Venus"
*   echo "Earth and Mars" > file
*   ```
*
*   Mixed dollars for input lines and without for output is also OK:
*
*   ```zsh
*   $ echo "Mercury and Venus"
*   Mercury and Venus
*   $ echo "Earth and Mars" > file
*   ```
*
*   ```command
*   ```
*
*   ```js
*   $('div').remove()
*   ```
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   ```sh
*   $ echo "Mercury and Venus"
*   ```
*
*   ```bash
*   $ echo "Mercury and Venus"
*   $ echo "Earth and Mars" > file
*   ```
*
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-3:4: Unexpected shell code with every line prefixed by `$`, expected different code for input and output
*   5:1-8:4: Unexpected shell code with every line prefixed by `$`, expected different code for input and output
*/
/**
* @import {Root} from 'mdast'
*/
const flags = /* @__PURE__ */ new Set([
	"bash",
	"bats",
	"command",
	"csh",
	"ebuild",
	"eclass",
	"ksh",
	"sh",
	"sh.in",
	"tcsh",
	"tmux",
	"tool",
	"zsh",
	"zsh-theme",
	"abuild",
	"alpine-abuild",
	"apkbuild",
	"gentoo-ebuild",
	"gentoo-eclass",
	"openrc",
	"openrc-runscript",
	"shell",
	"shell-script"
]);
const remarkLintNoShellDollars = lintRule(
	{
		origin: "remark-lint:no-shell-dollars",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shell-dollars#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type === "code" && node.position && node.lang && flags.has(node.lang)) {
				const lines = node.value.split("\n");
				let index = -1;
				let some = false;
				while (++index < lines.length) {
					const line = collapseWhiteSpace(lines[index], {
						style: "html",
						trim: true
					});
					if (!line) continue;
					if (line.charCodeAt(0) !== 36) return;
					some = true;
				}
				if (!some) return;
				file.message("Unexpected shell code with every line prefixed by `$`, expected different code for input and output", {
					ancestors: [...parents, node],
					place: node.position
				});
			}
		});
	}
);

// node_modules/remark-lint-no-shortcut-reference-image/index.js
/**
* remark-lint rule to warn when shortcut reference images are used.
*
* ## What is this?
*
* This package checks that collapsed or full reference images are used.
*
* ## When should I use this?
*
* You can use this package to check that references are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoShortcutReferenceImage)`
*
* Warn when shortcut reference images are used.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Shortcut references use an implicit style that looks a lot like something
* that could occur as plain text instead of syntax.
* In some cases,
* plain text is intended instead of an image.
* So it’s recommended to use collapsed or full references instead.
*
* [api-remark-lint-no-shortcut-reference-image]: #unifieduseremarklintnoshortcutreferenceimage
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-shortcut-reference-image
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   ![Mercury][]
*
*   [mercury]: /mercury.png
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   ![Mercury]
*
*   [mercury]: /mercury.png
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-1:11: Unexpected shortcut reference image (`![text]`), expected collapsed reference (`![text][]`)
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintNoShortcutReferenceImage = lintRule(
	{
		origin: "remark-lint:no-shortcut-reference-image",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shortcut-reference-image#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		visitParents(tree, "imageReference", function(node, parents) {
			if (node.position && node.referenceType === "shortcut") file.message("Unexpected shortcut reference image (`![text]`), expected collapsed reference (`![text][]`)", {
				ancestors: [...parents, node],
				place: node.position
			});
		});
	}
);

// node_modules/remark-lint-no-shortcut-reference-link/index.js
/**
* remark-lint rule to warn when shortcut reference links are used.
*
* ## What is this?
*
* This package checks that collapsed or full reference links are used.
*
* ## When should I use this?
*
* You can use this package to check that references are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoShortcutReferenceLink)`
*
* Warn when shortcut reference links are used.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* Shortcut references use an implicit style that looks a lot like something
* that could occur as plain text instead of syntax.
* In some cases,
* plain text is intended instead of a link.
* So it’s recommended to use collapsed or full references instead.
*
* [api-remark-lint-no-shortcut-reference-link]: #unifieduseremarklintnoshortcutreferencelink
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-shortcut-reference-link
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   [Mercury][]
*
*   [mercury]: https://example.com/mercury/
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   [Mercury]
*
*   [mercury]: https://example.com/mercury/
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   1:1-1:10: Unexpected shortcut reference link (`[text]`), expected collapsed reference (`[text][]`)
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintNoShortcutReferenceLink = lintRule(
	{
		origin: "remark-lint:no-shortcut-reference-link",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shortcut-reference-link#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		visitParents(tree, "linkReference", function(node, parents) {
			if (node.position && node.referenceType === "shortcut") file.message("Unexpected shortcut reference link (`[text]`), expected collapsed reference (`[text][]`)", {
				ancestors: [...parents, node],
				place: node.position
			});
		});
	}
);

// node_modules/remark-lint-no-table-indentation/index.js
/**
* remark-lint rule to warn when GFM tables are indented.
*
* ## What is this?
*
* This package checks the indent of GFM tables.
* Tables are a GFM feature enabled with
* [`remark-gfm`][github-remark-gfm].
*
* ## When should I use this?
*
* You can use this package to check that tables are consistent.
*
* ## API
*
* ### `unified().use(remarkLintNoTableIndentation)`
*
* Warn when GFM tables are indented.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* There is no specific handling of indented tables (or anything else) in
* markdown.
* So it’s recommended to not indent tables and to turn this rule on.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] with
* [`remark-gfm`][github-remark-gfm] formats all tables without indent.
*
* [api-remark-lint-no-table-indentation]: #unifieduseremarklintnotableindentation
* [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module no-table-indentation
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md", "gfm": true}
*
*   | Planet  | Mean anomaly (°) |
*   | ------- | ---------------: |
*   | Mercury |          174 796 |
*
* @example
*   {"gfm": true, "label": "input", "name": "not-ok.md"}
*
*   ␠| Planet  | Mean anomaly (°) |
*   ␠␠| ------- | ---------------: |
*   ␠␠␠| Mercury |          174 796 |
*
* @example
*   {"gfm": true, "label": "output", "name": "not-ok.md"}
*
*   1:2: Unexpected `1` extra space before table row, remove `1` space
*   2:3: Unexpected `2` extra spaces before table row, remove `2` spaces
*   3:4: Unexpected `3` extra spaces before table row, remove `3` spaces
*
* @example
*   {"gfm": true, "label": "input", "name": "blockquote.md"}
*
*   >␠| Planet  |
*   >␠␠| ------- |
*
* @example
*   {"gfm": true, "label": "output", "name": "blockquote.md"}
*
*   2:4: Unexpected `1` extra space before table row, remove `1` space
*
* @example
*   {"gfm": true, "label": "input", "name": "list.md"}
*
*   *␠| Planet  |
*   ␠␠␠| ------- |
*
* @example
*   {"gfm": true, "label": "output", "name": "list.md"}
*
*   2:4: Unexpected `1` extra space before table row, remove `1` space
*/
/**
* @import {Root} from 'mdast'
*/
const remarkLintNoTableIndentation = lintRule(
	{
		origin: "remark-lint:no-table-indentation",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-table-indentation#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		const value = String(file);
		const locations = location(value);
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "table") return;
			const parent = parents.at(-1);
			const end = pointEnd(node);
			const start = pointStart(node);
			if (!parent || !end || !start) return;
			const parentHead = parent.children[0];
			/* @__PURE__ */ ok(parentHead);
			let line = start.line;
			/** @type {number | undefined} */
			let column;
			if (parent.type === "root") column = 1;
			else if (parent.type === "blockquote") {
				const parentStart = pointStart(parent);
				if (parentStart) column = parentStart.column + 2;
			} else if (parent.type === "listItem") {
				const headStart = pointStart(parentHead);
				if (headStart) {
					column = headStart.column;
					if (parentHead === node) line++;
				}
			}
			/* c8 ignore next -- unknown parent. */
			if (!column) return;
			while (line <= end.line) {
				let index = locations.toOffset({
					line,
					column
				});
				/* c8 ignore next -- out of range somehow. */
				if (typeof index !== "number") continue;
				const expected = index;
				let code = value.charCodeAt(index - 1);
				while (code === 9 || code === 32) {
					index--;
					code = value.charCodeAt(index - 1);
				}
				if (code === 10 || code === 13 || code === 62 || Number.isNaN(code)) {
					let actual = expected;
					code = value.charCodeAt(actual);
					while (code === 9 || code === 32) code = value.charCodeAt(++actual);
					const difference = actual - expected;
					if (difference !== 0) file.message("Unexpected `" + difference + "` extra " + (0, import_pluralize.default)("space", difference) + " before table row, remove `" + difference + "` " + (0, import_pluralize.default)("space", difference), {
						ancestors: [...parents, node],
						place: {
							line,
							column: column + difference,
							offset: actual
						}
					});
				}
				line++;
			}
			return SKIP;
		});
	}
);

// node_modules/remark-lint-ordered-list-marker-style/index.js
/**
* remark-lint rule to warn when ordered list markers are inconsistent.
*
* ## What is this?
*
* This package checks ordered list markers.
*
* ## When should I use this?
*
* You can use this package to check ordered lists.
*
* ## API
*
* ### `unified().use(remarkLintOrderedListMarkerStyle[, options])`
*
* Warn when ordered list markers are inconsistent.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Style | 'consistent'
* ```
*
* ### `Style`
*
* Style (TypeScript type).
*
* ###### Type
*
* ```ts
* type Style = '.' | ')'
* ```
*
* ## Recommendation
*
* Parens for list markers were not supported in markdown before CommonMark.
* While they should work in most places now,
* not all markdown parsers follow CommonMark.
* So it’s recommended to prefer dots.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats ordered lists with
* dots by default.
* Pass `bulletOrdered: ')'` to always use parens.
*
* [api-style]: #style
* [api-options]: #options
* [api-remark-lint-ordered-list-marker-style]: #unifieduseremarklintorderedlistmarkerstyle-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module ordered-list-marker-style
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   1. Mercury
*
*   * Venus
*
*   1. Earth
*
* @example
*   {"name": "ok.md", "config": "."}
*
*   1. Mercury
*
* @example
*   {"name": "ok.md", "config": ")"}
*
*   1) Mercury
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   1. Mercury
*
*   1) Venus
*
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:2: Unexpected ordered list marker `)`, expected `.`
*
* @example
*   {"name": "not-ok.md", "label": "output", "config": "🌍", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'.'`, `')'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {Style | 'consistent'} Options
*   Configuration.
*
* @typedef {'.' | ')'} Style
*   Style.
*/
const remarkLintOrderedListMarkerStyle = lintRule(
	{
		origin: "remark-lint:ordered-list-marker-style",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-ordered-list-marker-style#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {Style | undefined} */
		let expected;
		/** @type {VFileMessage | undefined} */
		let cause;
		if (options === null || options === void 0 || options === "consistent") {} else if (options === "." || options === ")") expected = options;
		else file.fail("Unexpected value `" + options + "` for `options`, expected `'.'`, `')'`, or `'consistent'`");
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "listItem") return;
			const parent = parents.at(-1);
			if (!parent || parent.type !== "list" || !parent.ordered) return;
			const start = pointStart(node);
			if (start && typeof start.offset === "number") {
				let index = start.offset;
				let code = value.charCodeAt(index);
				while (asciiDigit(code)) {
					index++;
					code = value.charCodeAt(index);
				}
				/* c8 ignore next 2 -- weird ASTs. */
				const actual = code === 41 ? ")" : code === 46 ? "." : void 0;
				/* c8 ignore next -- weird ASTs. */
				if (!actual) return;
				const place = {
					line: start.line,
					column: start.column + (index - start.offset),
					offset: start.offset + (index - start.offset)
				};
				if (expected) {
					if (actual !== expected) file.message("Unexpected ordered list marker `" + actual + "`, expected `" + expected + "`", {
						ancestors: [...parents, node],
						cause,
						place
					});
				} else {
					expected = actual;
					cause = new VFileMessage("Ordered list marker style `" + expected + "` first defined for `'consistent'` here", {
						ancestors: [...parents, node],
						place,
						ruleId: "ordered-list-marker-style",
						source: "remark-lint"
					});
				}
			}
		});
	}
);

// node_modules/remark-lint-ordered-list-marker-value/index.js
/**
* remark-lint rule to warn when ordered list values are inconsistent.
*
* ## What is this?
*
* This package checks ordered list values.
*
* ## When should I use this?
*
* You can use this package to check ordered lists.
*
* ## API
*
* ### `unified().use(remarkLintOrderedListMarkerValue[, options])`
*
* Warn when ordered list values are inconsistent.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* `consistent` looks at the first list with two or more items, and
* infer `'single'` if both are the same, and `'ordered'` otherwise.
*
* ###### Type
*
* ```ts
* type Options = Style | 'consistent'
* ```
*
* ### `Style`
*
* Counter style (TypeScript type).
*
* * `'one'`
*   — values should always be exactly `1`
* * `'ordered'`
*   — values should increment by one from the first item
* * `'single'`
*   — values should stay the same as the first item
*
* ###### Type
*
* ```ts
* type Style = 'one' | 'ordered' | 'single'
* ```
*
* ## Recommendation
*
* While `'single'` might be the smartest style,
* as it makes it easier to move items around without having to renumber
* everything and doesn’t have problems with aligning content of the 9th and
* the 10th item,
* it’s not used a lot and arguably looks unnatural.
* `'one'` is like `'single'` but forces every list to start at `1`.
* While not often needed,
* starting lists at other values is sometimes useful.
* So `'ordered'` is recommended,
* although `'single'` is also a viable choice.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] retains the value of the first
* item and increments further items by default.
* Pass `incrementListMarker: false` to not increment further items.
*
* [api-options]: #options
* [api-style]: #style
* [api-remark-lint-ordered-list-marker-value]: #unifieduseremarklintorderedlistmarkervalue-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module ordered-list-marker-value
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   1. Mercury
*   2. Venus
*
*   ***
*
*   3. Earth
*   4. Mars
*
*   ***
*
*   * Jupiter
*
* @example
*   {"name": "ok-infer-single.md"}
*
*   2. Mercury
*   2. Venus
*
*   ***
*
*   3. Earth
*   3. Mars
*
* @example
*   {"label": "input", "name": "nok-chaotic.md"}
*
*   2. Mercury
*   1. Venus
*
*   ***
*
*   1. Earth
*   1. Mars
* @example
*   {"label": "output", "name": "nok-chaotic.md"}
*
*   2:2: Unexpected ordered list item value `1`, expected `3`
*   7:2: Unexpected ordered list item value `1`, expected `2`
*
* @example
*   {"config": "one", "name": "ok.md"}
*
*   1. Mercury
*   1. Venus
*
* @example
*   {"name": "ok.md", "config": "ordered"}
*
*   1. Mercury
*   2. Venus
*
*   ***
*
*   3. Earth
*   4. Mars
*
*   ***
*
*   0. Jupiter
*   1. Saturn
*
* @example
*   {"config": "single", "name": "ok.md"}
*
*   1. Mercury
*   1. Venus
*
*   ***
*
*   3. Earth
*   3. Mars
*
*   ***
*
*   0. Jupiter
*   0. Saturn
*
* @example
*   {"config": "one", "label": "input", "name": "not-ok.md"}
*
*   1. Mercury
*   2. Venus
*
*   ***
*
*   3. Earth
*
*   ***
*
*   2. Mars
*   1. Jupiter
* @example
*   {"config": "one", "label": "output", "name": "not-ok.md"}
*
*   2:2: Unexpected ordered list item value `2`, expected `1`
*   6:2: Unexpected ordered list item value `3`, expected `1`
*   10:2: Unexpected ordered list item value `2`, expected `1`
*
* @example
*   {"config": "ordered", "label": "input", "name": "not-ok.md"}
*
*   1. Mercury
*   1. Venus
*
*   ***
*
*   2. Mars
*   1. Jupiter
* @example
*   {"config": "ordered", "label": "output", "name": "not-ok.md"}
*
*   2:2: Unexpected ordered list item value `1`, expected `2`
*   7:2: Unexpected ordered list item value `1`, expected `3`
*
* @example
*   {"config": "single", "label": "input", "name": "not-ok.md"}
*
*   1. Mercury
*   2. Venus
*
*   ***
*
*   2. Mars
*   1. Jupiter
* @example
*   {"config": "single", "label": "output", "name": "not-ok.md"}
*
*   2:2: Unexpected ordered list item value `2`, expected `1`
*   7:2: Unexpected ordered list item value `1`, expected `2`
*
* @example
*   {"name": "not-ok.md", "config": "🌍", "label": "output", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'one'`, `'ordered'`, `'single'`, or `'consistent'`
*/
/**
* @import {Nodes, Root} from 'mdast'
*/
/**
* @typedef {Style | 'consistent'} Options
*   Configuration.

* @typedef {'one' | 'ordered' | 'single'} Style
*   Counter style.
*/
const remarkLintOrderedListMarkerValue = lintRule(
	{
		origin: "remark-lint:ordered-list-marker-value",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-ordered-list-marker-value#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {Style | undefined} */
		let style;
		/** @type {VFileMessage | undefined} */
		let cause;
		if (options === null || options === void 0 || options === "consistent") {} else if (options === "one" || options === "ordered" || options === "single") style = options;
		else file.fail("Unexpected value `" + options + "` for `options`, expected `'one'`, `'ordered'`, `'single'`, or `'consistent'`");
		/** @type {Array<{ancestors: Array<Nodes>, counters: Array<string | undefined>}>} */
		const lists = [];
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "list") return;
			if (!node.ordered) return;
			/** @type {Array<string | undefined>} */
			const values = [];
			for (const item of node.children) {
				const start = pointStart(item);
				/** @type {string | undefined} */
				let counter;
				if (start && typeof start.offset === "number") {
					let index = start.offset;
					let code = value.charCodeAt(index);
					while (asciiDigit(code)) {
						index++;
						code = value.charCodeAt(index);
					}
					counter = value.slice(start.offset, index);
				}
				values.push(counter);
			}
			lists.push({
				ancestors: [...parents, node],
				counters: values
			});
		});
		if (!style) for (const info of lists) {
			const [first, second] = info.counters;
			if (first && second) {
				const inferredStyle = second === String(Number(first) + 1) ? "ordered" : second === first ? "single" : void 0;
				if (inferredStyle) {
					const node = info.ancestors.at(-1);
					/* @__PURE__ */ ok(node);
					/* @__PURE__ */ ok(node.type === "list");
					style = inferredStyle;
					cause = new VFileMessage("Ordered list marker style `" + style + "` first defined for `'consistent'` here", {
						ancestors: info.ancestors,
						place: node.position,
						ruleId: "ordered-list-marker-value",
						source: "remark-lint"
					});
				}
				break;
			}
		}
		if (!style) {
			style = "ordered";
			cause = new VFileMessage("Ordered list marker style `ordered` assumed for `'consistent'`", {
				ruleId: "ordered-list-marker-value",
				source: "remark-lint"
			});
		}
		for (const info of lists) {
			const startValue = style === "one" ? 1 : info.counters[0];
			const node = info.ancestors.at(-1);
			/* @__PURE__ */ ok(node);
			/* @__PURE__ */ ok(node.type === "list");
			if (!startValue) continue;
			const start = Number(startValue);
			let index = -1;
			while (++index < info.counters.length) {
				const item = node.children[index];
				const actual = info.counters[index];
				if (!actual) continue;
				const startPoint = pointStart(item);
				/* @__PURE__ */ ok(startPoint);
				/* @__PURE__ */ ok(typeof startPoint.offset === "number");
				const expected = String(style === "one" ? 1 : style === "single" ? start : start + index);
				if (actual !== expected) file.message("Unexpected ordered list item value `" + actual + "`, expected `" + expected + "`", {
					ancestors: [...info.ancestors, item],
					cause,
					place: {
						line: startPoint.line,
						column: startPoint.column + actual.length,
						offset: startPoint.offset + actual.length
					}
				});
			}
		}
	}
);

// node_modules/remark-lint-rule-style/index.js
/**
* remark-lint rule to warn when thematic breaks (horizontal rules) are
* inconsistent.
*
* ## What is this?
*
* This package checks markers and whitespace of thematic rules.
*
* ## When should I use this?
*
* You can use this package to check that thematic breaks are consistent.
*
* ## API
*
* ### `unified().use(remarkLintRuleStyle[, options])`
*
* Warn when thematic breaks (horizontal rules) are inconsistent.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* * `'consistent'`
*   — detect the first used style and warn when further rules differ
* * `string` (example: `'** * **'`, `'___'`)
*   — thematic break to prefer
*
* ###### Type
*
* ```ts
* type Options = string | 'consistent'
* ```
*
* ## Recommendation
*
* Rules consist of a `*`, `-`, or `_` character,
* which occurs at least three times with nothing else except for arbitrary
* spaces or tabs on a single line.
* Using spaces, tabs, or more than three markers is unnecessary work to type
* out.
* As asterisks can be used as a marker for more markdown constructs,
* it’s recommended to use that for rules (and lists, emphasis, strong) too.
* So it’s recommended to pass `'***'`.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats rules with `***` by
* default.
* There are three settings to control rules:
*
* * `rule` (default: `'*'`) — marker
* * `ruleRepetition` (default: `3`) — repetitions
* * `ruleSpaces` (default: `false`) — use spaces between markers
*
* [api-options]: #options
* [api-remark-lint-rule-style]: #unifieduseremarklintrulestyle-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module rule-style
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md"}
*
*   Two rules:
*
*   * * *
*
*   * * *
*
* @example
*   {"config": "_______", "name": "ok.md"}
*
*   _______
*
*   _______
*
* @example
*   {"label": "input", "name": "not-ok.md"}
*
*   ***
*
*   * * *
* @example
*   {"label": "output", "name": "not-ok.md"}
*
*   3:1-3:6: Unexpected thematic rule `* * *`, expected `***`
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected thematic rule or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {string} Options
*   Configuration.
*/
const remarkLintRuleStyle = lintRule(
	{
		origin: "remark-lint:rule-style",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-rule-style#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {string | undefined} */
		let expected;
		/** @type {VFileMessage | undefined} */
		let cause;
		if (options === null || options === void 0 || options === "consistent") {} else if (/[^-_* ]/.test(options) || options.at(0) === " " || options.at(-1) === " " || options.replaceAll(" ", "").length < 3) file.fail("Unexpected value `" + options + "` for `options`, expected thematic rule or `'consistent'`");
		else expected = options;
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "thematicBreak") return;
			const end = pointEnd(node);
			const start = pointStart(node);
			if (start && end && typeof start.offset === "number" && typeof end.offset === "number") {
				const place = {
					start,
					end
				};
				const actual = value.slice(start.offset, end.offset);
				if (expected) {
					if (actual !== expected) file.message("Unexpected thematic rule `" + actual + "`, expected `" + expected + "`", {
						ancestors: [...parents, node],
						cause,
						place
					});
				} else {
					expected = actual;
					cause = new VFileMessage("Thematic rule style `" + expected + "` first defined for `'consistent'` here", {
						ancestors: [...parents, node],
						place,
						ruleId: "rule-style",
						source: "remark-lint"
					});
				}
			}
		});
	}
);

// node_modules/remark-lint-strong-marker/index.js
/**
* remark-lint rule to warn when strong markers are inconsistent.
*
* ## What is this?
*
* This package checks the style of strong markers.
*
* ## When should I use this?
*
* You can use this package to check that strong is consistent.
*
* ## API
*
* ### `unified().use(remarkLintStrongMarker[, options])`
*
* Warn when strong markers are inconsistent.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Marker`
*
* Marker (TypeScript type).
*
* ###### Type
*
* ```ts
* type Marker = '*' | '_'
* ```
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Marker | 'consistent'
* ```
*
* ## Recommendation
*
* Whether asterisks or underscores are used affects how and whether strong
* works.
* Underscores are sometimes used to represent normal underscores inside words,
* so there are extra rules in markdown to support that.
* Asterisks are not used in natural language,
* so they don’t need these rules,
* and thus can form strong in more cases.
* Asterisks can also be used as the marker of more constructs than underscores:
* lists.
* Due to having simpler parsing rules,
* looking more like syntax,
* and that they can be used for more constructs,
* it’s recommended to prefer asterisks.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats strong with asterisks
* by default.
* Pass `strong: '_'` to always use underscores.
*
* [api-marker]: #marker
* [api-options]: #options
* [api-remark-lint-strong-marker]: #unifieduseremarklintstrongmarker-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module strong-marker
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": "*", "name": "ok-asterisk.md"}
*
*   **Mercury**.
*
* @example
*   {"config": "*", "label": "input", "name": "not-ok-asterisk.md"}
*
*   __Mercury__.
*
* @example
*   {"config": "*", "label": "output", "name": "not-ok-asterisk.md"}
*
*   1:1-1:12: Unexpected strong marker `_`, expected `*`
*
* @example
*   {"config": "_", "name": "ok-underscore.md"}
*
*   __Mercury__.
*
* @example
*   {"config": "_", "label": "input", "name": "not-ok-underscore.md"}
*
*   **Mercury**.
*
* @example
*   {"config": "_", "label": "output", "name": "not-ok-underscore.md"}
*
*   1:1-1:12: Unexpected strong marker `*`, expected `_`
*
* @example
*   {"label": "input", "name": "not-ok-consistent.md"}
*
*   **Mercury** and __Venus__.
*
* @example
*   {"label": "output", "name": "not-ok-consistent.md"}
*
*   1:17-1:26: Unexpected strong marker `_`, expected `*`
*
* @example
*   {"config": "🌍", "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'*'`, `'_'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {'*' | '_'} Marker
*   Styles.
*
* @typedef {Marker | 'consistent'} Options
*   Configuration.
*/
const remarkLintStrongMarker = lintRule(
	{
		origin: "remark-lint:strong-marker",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-strong-marker#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {VFileMessage | undefined} */
		let cause;
		/** @type {Marker | undefined} */
		let expected;
		if (options === null || options === void 0 || options === "consistent") {} else if (options === "*" || options === "_") expected = options;
		else file.fail("Unexpected value `" + options + "` for `options`, expected `'*'`, `'_'`, or `'consistent'`");
		visitParents(tree, "strong", function(node, parents) {
			const start = pointStart(node);
			if (start && typeof start.offset === "number") {
				const actual = value.charAt(start.offset);
				/* c8 ignore next -- should not happen. */
				if (actual !== "*" && actual !== "_") return;
				if (expected) {
					if (actual !== expected) file.message("Unexpected strong marker `" + actual + "`, expected `" + expected + "`", {
						ancestors: [...parents, node],
						cause,
						place: node.position
					});
				} else {
					expected = actual;
					cause = new VFileMessage("Strong marker style `'" + actual + "'` first defined for `'consistent'` here", {
						ancestors: [...parents, node],
						place: node.position,
						ruleId: "strong-marker",
						source: "remark-lint"
					});
				}
			}
		});
	}
);

// node_modules/remark-lint-table-cell-padding/index.js
/**
* remark-lint rule to warn when GFM table cells are padded inconsistently.
*
* ## What is this?
*
* This package checks table cell padding.
* Tables are a GFM feature enabled with [`remark-gfm`][github-remark-gfm].
*
* ## When should I use this?
*
* You can use this package to check that tables are consistent.
*
* ## API
*
* ### `unified().use(remarkLintTableCellPadding[, options])`
*
* Warn when GFM table cells are padded inconsistently.
*
* ###### Parameters
*
* * `options`
*   ([`Options`][api-options], [`Style`][api-style], or `'consistent'`,
*   default: `'consistent'`)
*   — configuration
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Properties
*
* * `stringLength` (`(value: string) => number`, optional)
*   — function to detect cell size
* * `style` ([`Style`][api-style] or `'consistent'`, optional)
*   — preferred style or whether to detect the first style
*
* ### `Style`
*
* Style (TypeScript type).
*
* * `'compact'`
*   — prefer zero spaces between pipes and content
* * `'padded'`
*   — prefer at least one space between pipes and content
*
* ###### Type
*
* ```ts
* type Style = 'compact' | 'padded'
* ```
*
* ## Recommendation
*
* It’s recommended to use at least one space between pipes and content for
* legibility of the markup (`'padded'`).
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] with
* [`remark-gfm`][github-remark-gfm] formats all table cells as padded by
* default.
* Pass `tableCellPadding: false` to use a more compact style.
*
* Aligning perfectly in all cases is not possible because whether characters
* look aligned or not depends on where the markup is shown.
* Some characters (such as emoji or Chinese characters) show smaller or bigger
* in different places.
* You can pass a `stringLength` function to `remark-gfm`,
* to align better for your use case,
* in which case this rule must be configured with the same `stringLength`.
*
* [api-options]: #options
* [api-remark-lint-table-cell-padding]: #unifieduseremarklinttablecellpadding-options
* [api-style]: #style
* [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module table-cell-padding
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"config": "padded", "gfm": true, "name": "ok.md"}
*
*   | Planet  | Symbol | Satellites | Mean anomaly (°) |
*   | ------- | :----- | :--------: | ---------------: |
*   | Mercury | ☿      |    None    |          174 796 |
*
*   | Planet | Symbol | Satellites | Mean anomaly (°) |
*   | - | :- | :-: | -: |
*   | Venus | ♀ | None | 50 115 |
*
* @example
*   {"config": "padded", "gfm": true, "label": "input", "name": "not-ok.md"}
*
*   | Planet |
*   | -------|
*   | Mercury|
*
*   |Planet |
*   |------ |
*   |Venus  |
*
*   |  Planet  |
*   |  ------  |
*   |  Venus   |
* @example
*   {"config": "padded", "gfm": true, "label": "output", "name": "not-ok.md"}
*
*   2:10: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   3:10: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   5:2: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   6:2: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   7:2: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   9:4: Unexpected `2` spaces between cell edge and content, expected `1` space, remove `1` space
*   9:12: Unexpected `2` spaces between cell content and edge, expected `1` space, remove `1` space
*   10:4: Unexpected `2` spaces between cell edge and content, expected `1` space, remove `1` space
*   10:12: Unexpected `2` spaces between cell content and edge, expected `1` space, remove `1` space
*   11:4: Unexpected `2` spaces between cell edge and content, expected `1` space, remove `1` space
*   11:12: Unexpected `3` spaces between cell content and edge, expected between `1` (unaligned) and `2` (aligned) spaces, remove between `1` and `2` spaces
*
* @example
*   {"config": "compact", "gfm": true, "name": "ok.md"}
*
*   |Planet |Symbol|Satellites|Mean anomaly (°)|
*   |-------|:-----|:--------:|---------------:|
*   |Mercury|☿     |   None   |         174 796|
*
*   |Planet|Symbol|Satellites|Mean anomaly (°)|
*   |-|:-|:-:|-:|
*   |Venus|♀|None|50 115|
*
* @example
*   {"config": "compact", "gfm": true, "label": "input", "name": "not-ok.md"}
*
*   | Planet |
*   | -------|
*   | Mercury|
*
*   |Planet |
*   |------ |
*   |Venus  |
*
*   |  Planet  |
*   |  ------  |
*   |  Venus   |
* @example
*   {"config": "compact", "gfm": true, "label": "output", "name": "not-ok.md"}
*
*   1:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   3:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   5:9: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   6:9: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   7:9: Unexpected `2` spaces between cell content and edge, expected between `0` (unaligned) and `1` (aligned) space, remove between `1` and `2` spaces
*   9:4: Unexpected `2` spaces between cell edge and content, expected `0` spaces, remove `2` spaces
*   9:12: Unexpected `2` spaces between cell content and edge, expected `0` spaces, remove `2` spaces
*   10:4: Unexpected `2` spaces between cell edge and content, expected `0` spaces, remove `2` spaces
*   10:12: Unexpected `2` spaces between cell content and edge, expected `0` spaces, remove `2` spaces
*   11:4: Unexpected `2` spaces between cell edge and content, expected `0` spaces, remove `2` spaces
*   11:12: Unexpected `3` spaces between cell content and edge, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*
* @example
*   {"gfm": true, "name": "consistent-padded-ok.md"}
*
*   | Planet |
*   | - |
*
* @example
*   {"gfm": true, "label": "input", "name": "consistent-padded-nok.md"}
*
*   | Planet|
*   | - |
* @example
*   {"gfm": true, "label": "output", "name": "consistent-padded-nok.md"}
*
*   1:9: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*
* @example
*   {"gfm": true, "name": "consistent-compact-ok.md"}
*
*   |Planet|
*   |-|
*
* @example
*   {"gfm": true, "label": "input", "name": "consistent-compact-nok.md"}
*
*   |Planet |
*   |-|
* @example
*   {"gfm": true, "label": "output", "name": "consistent-compact-nok.md"}
*
*   1:9: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*
* @example
*   {"gfm": true, "name": "empty.md"}
*
*   | | Satellites |
*   | - | - |
*   | Mercury | |
*
* @example
*   {"config": "compact", "gfm": true, "name": "string-length-default.md"}
*
*   |Alpha|Bravo  |
*   |-----|-------|
*   |冥王星 |Charlie|
*   |🪐   |Delta  |
*
* @example
*   {"config": {"style": "compact", "stringLength": "__STRING_WIDTH__"}, "gfm": true, "name": "string-length-custom.md"}
*
*   |Alpha|Bravo  |
*   |-----|-------|
*   |冥王星|Charlie|
*   |🪐    |Delta  |
*
* @example
*   {"gfm": true, "name": "missing-cells.md"}
*
*   | Planet | Symbol | Satellites |
*   | - | - | - |
*   | Mercury |
*   | Venus | ♀ |
*   | Earth | 🜨 and ♁ | 1 |
*   | Mars | ♂ | 2 | 19 412 |
*
* @example
*   {"config": "padded", "gfm": true, "label": "input", "name": "missing-fences.md"}
*
*   ␠Planet|Symbol|Satellites
*   ------:|:-----|----------
*   Mercury|☿     |0
*
*   Planet|Symbol
*   -----:|------
*   ␠Venus|♀
* @example
*   {"config": "padded", "gfm": true, "label": "output", "name": "missing-fences.md"}
*
*   1:8: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   1:9: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   1:15: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   1:16: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   2:8: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   2:9: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   2:15: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   2:16: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   3:8: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   3:9: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   3:16: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   5:7: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   5:8: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   6:7: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   6:8: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   7:7: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   7:8: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*
* @example
*   {"config": "compact", "gfm": true, "label": "input", "name": "missing-fences.md"}
*
*   Planet | Symbol | Satellites
*   -: | - | -
*   Mercury | ☿ | 0
*
*   Planet | Symbol
*   -----: | ------
*   ␠Venus | ♀
* @example
*   {"config": "compact", "gfm": true, "label": "output", "name": "missing-fences.md"}
*
*   1:8: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   1:10: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   1:17: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   1:19: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:4: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   2:6: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:10: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   3:9: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   3:11: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   3:15: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   5:8: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   5:10: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   6:8: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   6:10: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   7:8: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   7:10: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*
* @example
*   {"config": "compact", "gfm": true, "label": "input", "name": "trailing-spaces.md"}
*
*   Planet | Symbol␠
*   -: | -␠
*   Mercury | ☿␠␠
*
*   | Planet | Symbol |␠
*   | ------ | ------ |␠
*   | Venus  | ♀      |␠␠
* @example
*   {"config": "compact", "gfm": true, "label": "output", "name": "trailing-spaces.md"}
*
*   1:8: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   1:10: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:4: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   2:6: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   3:9: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   3:11: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   5:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   5:10: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   5:12: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   5:19: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   6:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   6:10: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   6:12: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   6:19: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   7:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   7:10: Unexpected `2` spaces between cell content and edge, expected between `0` (unaligned) and `1` (aligned) space, remove between `1` and `2` spaces
*   7:12: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   7:19: Unexpected `6` spaces between cell content and edge, expected between `0` (unaligned) and `5` (aligned) spaces, remove between `1` and `6` spaces
*
* @example
*   {"config": "compact", "gfm": true, "label": "input", "name": "nothing.md"}
*
*   |   |   |   |
*   | - | - | - |
*   |   |   |   |
* @example
*   {"config": "compact", "gfm": true, "label": "output", "name": "nothing.md"}
*
*   1:5: Unexpected `3` spaces between cell edge and content, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*   1:9: Unexpected `3` spaces between cell edge and content, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*   1:13: Unexpected `3` spaces between cell edge and content, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*   2:3: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:5: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   2:7: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:9: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   2:11: Unexpected `1` space between cell edge and content, expected `0` spaces, remove `1` space
*   2:13: Unexpected `1` space between cell content and edge, expected `0` spaces, remove `1` space
*   3:5: Unexpected `3` spaces between cell edge and content, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*   3:9: Unexpected `3` spaces between cell edge and content, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*   3:13: Unexpected `3` spaces between cell edge and content, expected between `0` (unaligned) and `1` (aligned) space, remove between `2` and `3` spaces
*
* @example
*   {"config": "padded", "gfm": true, "label": "input", "name": "nothing.md"}
*
*   ||||
*   |-|-|-|
*   ||||
* @example
*   {"config": "padded", "gfm": true, "label": "output", "name": "nothing.md"}
*
*   1:2: Unexpected `0` spaces between cell edge and content, expected between `1` (unaligned) and `3` (aligned) spaces, add between `3` and `1` space
*   1:3: Unexpected `0` spaces between cell edge and content, expected between `1` (unaligned) and `3` (aligned) spaces, add between `3` and `1` space
*   1:4: Unexpected `0` spaces between cell edge and content, expected between `1` (unaligned) and `3` (aligned) spaces, add between `3` and `1` space
*   2:2: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   2:3: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   2:4: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   2:5: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   2:6: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   2:7: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   3:2: Unexpected `0` spaces between cell edge and content, expected between `1` (unaligned) and `3` (aligned) spaces, add between `3` and `1` space
*   3:3: Unexpected `0` spaces between cell edge and content, expected between `1` (unaligned) and `3` (aligned) spaces, add between `3` and `1` space
*   3:4: Unexpected `0` spaces between cell edge and content, expected between `1` (unaligned) and `3` (aligned) spaces, add between `3` and `1` space
*
* @example
*   {"config": "padded", "gfm": true, "label": "input", "name": "more-weirdness.md"}
*
*   Mercury
*   |-
*
*   Venus
*   -|
* @example
*   {"config": "padded", "gfm": true, "label": "output", "name": "more-weirdness.md"}
*
*   2:2: Unexpected `0` spaces between cell edge and content, expected `1` space, add `1` space
*   5:2: Unexpected `0` spaces between cell content and edge, expected between `1` (unaligned) and `5` (aligned) spaces, add between `5` and `1` space
*
* @example
*   {"config": "padded", "gfm": true, "label": "input", "name": "containers.md"}
*
*   > | Mercury|
*   > | - |
*
*   * | Venus|
*     | - |
*
*   > * > | Earth|
*   >   > | - |
* @example
*   {"config": "padded", "gfm": true, "label": "output", "name": "containers.md"}
*
*   1:12: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   4:10: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*   7:14: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*
* @example
*   {"config": "padded", "gfm": true, "label": "input", "name": "windows.md"}
*
*   | Mercury|␍␊| --- |␍␊| None |
* @example
*   {"config": "padded", "gfm": true, "label": "output", "name": "windows.md"}
*
*   1:10: Unexpected `0` spaces between cell content and edge, expected `1` space, add `1` space
*
* @example
*   {"config": "🌍", "gfm": true, "label": "output", "name": "not-ok.md", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `style`, expected `'compact'`, `'padded'`, or `'consistent'`
*/
/**
* @import {AlignType, Nodes, Root} from 'mdast'
* @import {Point} from 'unist'
*/
/**
* @typedef Options
*   Configuration.
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect cell size (optional).
* @property {Style | 'consistent' | null | undefined} [style='consistent']
*   Preferred style or whether to detect the first style (default: `'consistent'`).
*
* @typedef {'compact' | 'padded'} Style
*   Styles.
*/
const remarkLintTableCellPadding = lintRule(
	{
		origin: "remark-lint:table-cell-padding",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-table-cell-padding#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | Style | 'consistent' | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		/**
		* @typedef Entry
		* @property {AlignType} align
		* @property {Array<Nodes>} ancestors
		* @property {number} column
		* @property {Size | undefined} size
		*
		* @typedef Size
		* @property {number | undefined} left
		* @property {Point} leftPoint
		* @property {number} middle
		* @property {number | undefined} right
		* @property {Point} rightPoint
		*/
		const value = String(file);
		/** @type {Style | undefined} */
		let expected;
		/** @type {VFileMessage | undefined} */
		let cause;
		/** @type {Options['stringLength']} */
		let stringLength;
		/** @type {Options['style']} */
		let style;
		if (options && typeof options === "object") {
			stringLength = options.stringLength;
			style = options.style;
		} else style = options;
		if (style === null || style === void 0 || style === "consistent") {} else if (style === "compact" || style === "padded") expected = style;
		else file.fail("Unexpected value `" + style + "` for `style`, expected `'compact'`, `'padded'`, or `'consistent'`");
		visitParents(tree, function(table, parents) {
			if (phrasing(table)) return SKIP;
			if (table.type !== "table") return;
			const entries = inferTable([...parents, table]);
			/** @type {Array<number>} */
			const sizes = [];
			for (const entry of entries) if (entry.size && (sizes[entry.column] === void 0 || entry.size.middle > sizes[entry.column])) sizes[entry.column] = entry.size.middle;
			if (!expected) {
				for (const info of entries) if (info.size && info.size.middle && info.size.middle === sizes[info.column]) {
					const node = info.ancestors.at(-1);
					/* @__PURE__ */ ok(node);
					expected = info.size.left ? "padded" : "compact";
					cause = new VFileMessage("Cell padding style `'" + expected + "'` first defined for `'consistent'` here", {
						ancestors: info.ancestors,
						place: node.position,
						ruleId: "table-cell-padding",
						source: "remark-lint"
					});
				}
			}
			/* c8 ignore next -- always a cell. */
			if (!expected) return;
			for (const info of entries) {
				checkSide("left", info, sizes);
				checkSide("right", info, sizes);
			}
			return SKIP;
		});
		/**
		* @param {'left' | 'right'} side
		*   Side to check.
		* @param {Entry} info
		*   Info.
		* @param {Array<number>} sizes
		*   Max column sizes.
		* @returns {undefined}
		*   Nothing.
		*/
		function checkSide(side, info, sizes) {
			if (!info.size) return;
			const actual = info.size[side];
			if (actual === void 0) return;
			const alignSpaces = sizes[info.column] - info.size.middle;
			const min = expected === "compact" ? 0 : 1;
			/** @type {number} */
			let max = min;
			if (info.align === "center") max += Math.ceil(alignSpaces / 2);
			else if (info.align === "right" ? side === "left" : side === "right") max += alignSpaces;
			if (info.size.middle === 0) {
				if (side === "right") return;
				max = Math.max(max, sizes[info.column] + 2 * min);
			}
			if (actual < min || actual > max) {
				const differenceMin = min - actual;
				const differenceMinAbsolute = Math.abs(differenceMin);
				const differenceMax = max - actual;
				const differenceMaxAbsolute = Math.abs(differenceMax);
				file.message("Unexpected `" + actual + "` " + (0, import_pluralize.default)("space", actual) + " between cell " + (side === "left" ? "edge" : "content") + " and " + (side === "left" ? "content" : "edge") + ", expected " + (min === max ? "" : "between `" + min + "` (unaligned) and ") + "`" + max + "` " + (min === max ? "" : "(aligned) ") + (0, import_pluralize.default)("space", max) + ", " + (differenceMin < 0 ? "remove" : "add") + (differenceMin === differenceMax ? "" : " between `" + differenceMaxAbsolute + "` and") + " `" + differenceMinAbsolute + "` " + (0, import_pluralize.default)("space", differenceMinAbsolute), {
					ancestors: info.ancestors,
					cause,
					place: side === "left" ? info.size.leftPoint : info.size.rightPoint
				});
			}
		}
		/**
		* Get info about cells in a table.
		*
		* @param {Array<Nodes>} ancestors
		*   Ancestors.
		* @returns {Array<Entry>}
		*   Entries.
		*/
		function inferTable(ancestors) {
			const node = ancestors.at(-1);
			/* @__PURE__ */ ok(node);
			/* @__PURE__ */ ok(node.type === "table");
			/* c8 ignore next -- `align` is optional in AST. */
			const align = node.align || [];
			/** @type {Array<Entry>} */
			const result = [];
			let rowIndex = -1;
			while (++rowIndex < node.children.length) {
				const row = node.children[rowIndex];
				let column = -1;
				while (++column < row.children.length) {
					const node = row.children[column];
					result.push({
						align: align[column],
						ancestors: [
							...ancestors,
							row,
							node
						],
						column,
						size: inferSize(pointStart(node), pointEnd(node), column === row.children.length - 1)
					});
				}
				if (rowIndex === 0) {
					const alignRow = inferAlignRow(ancestors, align);
					if (alignRow) result.push(...alignRow);
				}
			}
			return result;
		}
		/**
		* @param {Array<Nodes>} ancestors
		* @param {Array<AlignType>} align
		* @returns {Array<Entry> | undefined}
		*/
		function inferAlignRow(ancestors, align) {
			const node = ancestors.at(-1);
			/* @__PURE__ */ ok(node);
			/* @__PURE__ */ ok(node.type === "table");
			const headEnd = pointEnd(node.children[0]);
			if (!headEnd || typeof headEnd.offset !== "number") return;
			let index = headEnd.offset;
			if (value.charCodeAt(index) === 13) index++;
			/* c8 ignore next -- should never happen, alignment is needed. */
			if (value.charCodeAt(index) !== 10) return;
			index++;
			/** @type {Array<Entry>} */
			const result = [];
			const line = headEnd.line + 1;
			let code = value.charCodeAt(index);
			while (code === 9 || code === 32 || code === 62) {
				index++;
				code = value.charCodeAt(index);
			}
			/* c8 ignore next 7 -- should always be found. */
			if (code !== 45 && code !== 58 && code !== 124) return;
			let lineEndOffset = value.indexOf("\n", index);
			if (lineEndOffset === -1) lineEndOffset = value.length;
			if (value.charCodeAt(lineEndOffset - 1) === 13) lineEndOffset--;
			let column = 0;
			let cellStart = index;
			let cellEnd = value.indexOf("|", index + (code === 124 ? 1 : 0));
			if (cellEnd === -1 || cellEnd > lineEndOffset) cellEnd = lineEndOffset;
			while (cellStart !== cellEnd) {
				let nextCellEnd = value.indexOf("|", cellEnd + 1);
				if (nextCellEnd === -1 || nextCellEnd > lineEndOffset) nextCellEnd = lineEndOffset;
				if (nextCellEnd === lineEndOffset) {
					let maybeEnd = lineEndOffset;
					let code = value.charCodeAt(maybeEnd - 1);
					while (code === 9 || code === 32) {
						maybeEnd--;
						code = value.charCodeAt(maybeEnd - 1);
					}
					if (cellEnd + 1 === maybeEnd) cellEnd = lineEndOffset;
				}
				result.push({
					align: align[column],
					ancestors,
					column,
					size: inferSize({
						line,
						column: cellStart - index + 1,
						offset: cellStart
					}, {
						line,
						column: cellEnd - index + 1,
						offset: cellEnd
					}, cellEnd === lineEndOffset)
				});
				cellStart = cellEnd;
				cellEnd = nextCellEnd;
				column++;
			}
			return result;
		}
		/**
		* @param {Point | undefined} start
		*   Start point.
		* @param {Point | undefined} end
		*   End point.
		* @param {boolean} tailCell
		*   Whether this is the last cell in a row.
		* @returns {Size | undefined}
		*   Size info.
		*/
		function inferSize(start, end, tailCell) {
			if (end && start && typeof end.offset === "number" && typeof start.offset === "number") {
				let leftIndex = start.offset;
				/** @type {number | undefined} */
				let left;
				/** @type {number | undefined} */
				let right;
				if (value.charCodeAt(leftIndex) === 124) {
					left = 0;
					leftIndex++;
					while (value.charCodeAt(leftIndex) === 32) {
						left++;
						leftIndex++;
					}
				}
				let rightIndex = end.offset;
				if (tailCell) {
					while (value.charCodeAt(rightIndex - 1) === 32) rightIndex--;
					if (rightIndex > leftIndex && value.charCodeAt(rightIndex - 1) === 124) rightIndex--;
					else rightIndex = end.offset;
				}
				/** @type {number} */
				const rightEdgeIndex = rightIndex;
				if (value.charCodeAt(rightIndex) === 124) {
					right = 0;
					while (rightIndex - 1 > leftIndex && value.charCodeAt(rightIndex - 1) === 32) {
						right++;
						rightIndex--;
					}
				}
				const middle = stringLength ? stringLength(value.slice(leftIndex, rightIndex)) : rightIndex - leftIndex;
				return {
					left,
					leftPoint: {
						line: start.line,
						column: start.column + (leftIndex - start.offset),
						offset: leftIndex
					},
					middle,
					right,
					rightPoint: {
						line: end.line,
						column: end.column - (end.offset - rightEdgeIndex),
						offset: rightEdgeIndex
					}
				};
			}
		}
	}
);

// node_modules/remark-lint-table-pipe-alignment/index.js
/**
* remark-lint rule to warn when GFM table cells are aligned inconsistently.
*
* ## What is this?
*
* This package checks table cell dividers are aligned.
* Tables are a GFM feature enabled with [`remark-gfm`][github-remark-gfm].
*
* ## When should I use this?
*
* You can use this package to check that tables are consistent.
*
* ## API
*
* ### `unified().use(remarkLintTablePipeAlignment[, options])`
*
* Warn when GFM table cells are aligned inconsistently.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], optional)
*   — configuration
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Properties
*
* * `stringLength` (`(value: string) => number`, optional)
*   — function to detect cell size
*
* ## Recommendation
*
* While aligning table dividers improves their legibility,
* it is somewhat hard to maintain manually,
* especially for tables with many rows.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] with
* [`remark-gfm`][github-remark-gfm] aligns table cell dividers by default.
* Pass `tablePipeAlign: false` to use a more compact style.
*
* Aligning perfectly in all cases is not possible because whether characters
* look aligned or not depends on where the markup is shown.
* Some characters (such as emoji or Chinese characters) show smaller or bigger
* in different places.
* You can pass a `stringLength` function to `remark-gfm`,
* to align better for your use case,
* in which case this rule must be configured with the same `stringLength`.
*
* [api-options]: #options
* [api-remark-lint-table-pipe-alignment]: #unifieduseremarklinttablepipealignment-options
* [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module table-pipe-alignment
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"gfm": true, "name": "ok.md"}
*
*   This rule is only about the alignment of pipes across rows:
*
*   | Planet  | Mean anomaly (°) |
*   | ------- | ---------------: |
*   | Mercury |          174 796 |
*
*   |Planet|Mean anomaly (°)|
*   |------|---------------:|
*   |Venus |         50 115 |
*
* @example
*   {"gfm": true, "label": "input", "name": "not-ok.md"}
*
*   | Planet | Mean anomaly (°) |
*   | - | -: |
*   | Mercury | 174 796 |
*
* @example
*   {"gfm": true, "label": "output", "name": "not-ok.md"}
*
*   1:10: Unexpected unaligned cell, expected aligned pipes, add `1` space
*   2:5: Unexpected unaligned cell, expected aligned pipes, add `6` spaces (or add `-` to pad alignment row cells)
*   2:7: Unexpected unaligned cell, expected aligned pipes, add `14` spaces (or add `-` to pad alignment row cells)
*   3:13: Unexpected unaligned cell, expected aligned pipes, add `9` spaces
*
* @example
*   {"gfm": true, "name": "empty.md"}
*
*   |         | Satellites |     |
*   | ------- | ---------- | --- |
*   | Mercury |            |     |
*
*   | aaa | bbb | ccc | ddd |
*   | --- | :-- | :-: | --: |
*   |     |     |     |     |
*
* @example
*   {"gfm": true, "name": "aligned-pipes-but-weird-content.md"}
*
*   | Planet | Moon | Mercury | Venus | Sun | Mars | Jupiter | Saturn |
*   | ------ | ---- | :------ | :---- | --: | ---: | :-----: | :----: |
*   | Symbol |    ☾ | ☿       |   ♀   | ☉   |   ♂  | ♃       |      ♄ |
*
* @example
*   {"gfm": true, "name": "missing-cells.md"}
*
*   | Planet  | Symbol | Satellites |
*   | ------- | ------ | ---------- |
*   | Mercury |
*   | Venus   | ♀      |
*   | Earth   | ♁      | 1          |
*   | Mars    | ♂      | 2          | 19 412 |
*
* @example
*   {"gfm": true, "label": "input", "name": "alignment.md"}
*
*   | Planet | Symbol | Satellites | Mean anomaly (°) |
*   | - | :- | :-: | -: |
*   | Mercury | ☿ | None | 174 796 |
* @example
*   {"gfm": true, "label": "output", "name": "alignment.md"}
*
*   1:10: Unexpected unaligned cell, expected aligned pipes, add `1` space
*   2:5: Unexpected unaligned cell, expected aligned pipes, add `6` spaces (or add `-` to pad alignment row cells)
*   2:10: Unexpected unaligned cell, expected aligned pipes, add `4` spaces (or add `-` to pad alignment row cells)
*   2:12: Unexpected unaligned cell, expected aligned pipes, add `4` spaces (or add `-` to pad alignment row cells)
*   2:16: Unexpected unaligned cell, expected aligned pipes, add `3` spaces (or add `-` to pad alignment row cells)
*   2:18: Unexpected unaligned cell, expected aligned pipes, add `14` spaces (or add `-` to pad alignment row cells)
*   3:15: Unexpected unaligned cell, expected aligned pipes, add `5` spaces
*   3:17: Unexpected unaligned cell, expected aligned pipes, add `3` spaces
*   3:22: Unexpected unaligned cell, expected aligned pipes, add `3` spaces
*   3:24: Unexpected unaligned cell, expected aligned pipes, add `9` spaces
*
* @example
*   {"gfm": true, "label": "input", "name": "missing-fences.md"}
*
*   Planet | Satellites
*   -: | -
*   Mercury | ☿
* @example
*   {"gfm": true, "label": "output", "name": "missing-fences.md"}
*
*   1:1: Unexpected unaligned cell, expected aligned pipes, add `1` space
*   2:1: Unexpected unaligned cell, expected aligned pipes, add `5` spaces (or add `-` to pad alignment row cells)
*
* @example
*   {"gfm": true, "label": "input", "name": "trailing-spaces.md"}
*
*   | Planet |␠␠
*   | -: |␠
* @example
*   {"gfm": true, "label": "output", "name": "trailing-spaces.md"}
*
*   2:3: Unexpected unaligned cell, expected aligned pipes, add `4` spaces (or add `-` to pad alignment row cells)
*
* @example
*   {"gfm": true, "label": "input", "name": "nothing.md"}
*
*   ||||
*   |-|-|-|
* @example
*   {"gfm": true, "label": "output", "name": "nothing.md"}
*
*   1:2: Unexpected unaligned cell, expected aligned pipes, add `1` space
*   1:3: Unexpected unaligned cell, expected aligned pipes, add `1` space
*   1:4: Unexpected unaligned cell, expected aligned pipes, add `1` space
*
* @example
*   {"gfm": true, "label": "input", "name": "more-weirdness.md"}
*
*   Mercury
*   |-
*
*   Venus
*   -|
* @example
*   {"gfm": true, "label": "output", "name": "more-weirdness.md"}
*
*   5:2: Unexpected unaligned cell, expected aligned pipes, add `4` spaces (or add `-` to pad alignment row cells)
*
* @example
*   {"gfm": true, "label": "input", "name": "containers.md"}
*
*   > | Mercury|
*   > | - |
*
*   * | Venus|
*     | - |
*
*   > * > | Earth|
*   >   > | - |
* @example
*   {"gfm": true, "label": "output", "name": "containers.md"}
*
*   2:5: Unexpected unaligned cell, expected aligned pipes, add `5` spaces (or add `-` to pad alignment row cells)
*   5:5: Unexpected unaligned cell, expected aligned pipes, add `3` spaces (or add `-` to pad alignment row cells)
*   8:5: Unexpected unaligned cell, expected aligned pipes, add `3` spaces (or add `-` to pad alignment row cells)
*
* @example
*   {"gfm": true, "label": "input", "name": "windows.md"}
*
*   | Mercury|␍␊| --- |␍␊| None |
* @example
*   {"gfm": true, "label": "output", "name": "windows.md"}
*
*   2:7: Unexpected unaligned cell, expected aligned pipes, add `3` spaces (or add `-` to pad alignment row cells)
*   3:8: Unexpected unaligned cell, expected aligned pipes, add `2` spaces
*
* @example
*   {"gfm": true, "name": "string-length-default.md"}
*
*   | Alpha | Bravo   |
*   | ----- | ------- |
*   | 冥王星   | Charlie |
*   | 🪐    | Delta   |
*
* @example
*   {"config": {"stringLength": "__STRING_WIDTH__"}, "gfm": true, "name": "string-length-custom.md"}
*
*   | Alpha  | Bravo   |
*   | ------ | ------- |
*   | 冥王星 | Charlie |
*   | 🪐     | Delta   |
*/
/**
* @import {AlignType, Nodes, Root} from 'mdast'
* @import {Point} from 'unist'
*/
/**
* @typedef Options
*   Configuration.
* @property {((value: string) => number) | null | undefined} [stringLength]
*   Function to detect cell size (optional).
*/
const remarkLintTablePipeAlignment = lintRule(
	{
		origin: "remark-lint:table-pipe-alignment",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-table-pipe-alignment#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options]
	*   Configuration (optional).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		/**
		* @typedef Entry
		* @property {AlignType} align
		* @property {Array<Nodes>} ancestors
		* @property {number} column
		* @property {number | undefined} row
		* @property {Size | undefined} size
		*
		* @typedef Size
		* @property {number | undefined} left
		* @property {Point} leftPoint
		* @property {number} middle
		* @property {number | undefined} right
		* @property {Point} rightPoint
		*/
		const stringLength = options ? options.stringLength : void 0;
		const value = String(file);
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "table") return;
			const entries = inferTable([...parents, node]);
			/** @type {Array<number>} */
			const sizes = [];
			for (const info of entries) if (info.size) {
				let total = info.size.middle;
				if (info.size.left) total += info.size.left;
				if (info.size.right) total += info.size.right;
				if (sizes[info.column] === void 0 || total > sizes[info.column]) sizes[info.column] = total;
			}
			for (const info of entries) {
				if (!info.size) continue;
				let total = info.size.middle;
				if (info.size.left) total += info.size.left;
				if (info.size.right) total += info.size.right;
				const difference = sizes[info.column] - total;
				/* @__PURE__ */ ok(difference >= 0);
				let left = 0;
				let right = 0;
				if (info.align === "center" && info.size.middle && difference > 0) {
					const max = Math.floor((sizes[info.column] - info.size.middle) / 2);
					if (info.size.right !== void 0 && max > info.size.right) right = max - info.size.right;
					left = difference - right;
				} else if (info.align === "right") left = difference;
				else right = difference;
				warn(info, left, info.size.leftPoint);
				if (info.size.right !== void 0) warn(info, right, info.size.rightPoint);
			}
			return SKIP;
		});
		/**
		* @param {Entry} info
		*   Info.
		* @param {number} add
		*   Number of spaces to add.
		* @param {Point} place
		*   Place to add spaces.
		* @returns {undefined}
		*   Nothing.
		*/
		function warn(info, add, place) {
			if (add === 0) return;
			file.message("Unexpected unaligned cell, expected aligned pipes, add `" + add + "` " + (0, import_pluralize.default)("space", add) + (info.row === void 0 ? " (or add `-` to pad alignment row cells)" : ""), {
				ancestors: info.ancestors,
				place
			});
		}
		/**
		* Get info about cells in a table.
		*
		* @param {Array<Nodes>} ancestors
		*   Ancestors.
		* @returns {Array<Entry>}
		*   Entries.
		*/
		function inferTable(ancestors) {
			const node = ancestors.at(-1);
			/* @__PURE__ */ ok(node);
			/* @__PURE__ */ ok(node.type === "table");
			/* c8 ignore next -- `align` is optional in AST. */
			const align = node.align || [];
			/** @type {Array<Entry>} */
			const result = [];
			let rowIndex = -1;
			while (++rowIndex < node.children.length) {
				const row = node.children[rowIndex];
				let column = -1;
				while (++column < row.children.length) {
					const node = row.children[column];
					result.push({
						align: align[column],
						ancestors: [
							...ancestors,
							row,
							node
						],
						column,
						row: rowIndex,
						size: inferSize(pointStart(node), pointEnd(node), column === row.children.length - 1)
					});
				}
				if (rowIndex === 0) {
					const alignRow = inferAlignRow(ancestors, align);
					if (alignRow) result.push(...alignRow);
				}
			}
			return result;
		}
		/**
		* @param {Array<Nodes>} ancestors
		* @param {Array<AlignType>} align
		* @returns {Array<Entry> | undefined}
		*/
		function inferAlignRow(ancestors, align) {
			const node = ancestors.at(-1);
			/* @__PURE__ */ ok(node);
			/* @__PURE__ */ ok(node.type === "table");
			const headEnd = pointEnd(node.children[0]);
			if (!headEnd || typeof headEnd.offset !== "number") return;
			let index = headEnd.offset;
			if (value.charCodeAt(index) === 13) index++;
			/* c8 ignore next -- should never happen, alignment is needed. */
			if (value.charCodeAt(index) !== 10) return;
			index++;
			/** @type {Array<Entry>} */
			const result = [];
			const line = headEnd.line + 1;
			let code = value.charCodeAt(index);
			while (code === 9 || code === 32 || code === 62) {
				index++;
				code = value.charCodeAt(index);
			}
			/* c8 ignore next 7 -- should always be found. */
			if (code !== 45 && code !== 58 && code !== 124) return;
			let lineEndOffset = value.indexOf("\n", index);
			if (lineEndOffset === -1) lineEndOffset = value.length;
			if (value.charCodeAt(lineEndOffset - 1) === 13) lineEndOffset--;
			let column = 0;
			let cellStart = index;
			let cellEnd = value.indexOf("|", index + (code === 124 ? 1 : 0));
			if (cellEnd === -1 || cellEnd > lineEndOffset) cellEnd = lineEndOffset;
			while (cellStart !== cellEnd) {
				let nextCellEnd = value.indexOf("|", cellEnd + 1);
				if (nextCellEnd === -1 || nextCellEnd > lineEndOffset) nextCellEnd = lineEndOffset;
				if (nextCellEnd === lineEndOffset) {
					let maybeEnd = lineEndOffset;
					let code = value.charCodeAt(maybeEnd - 1);
					while (code === 9 || code === 32) {
						maybeEnd--;
						code = value.charCodeAt(maybeEnd - 1);
					}
					if (cellEnd + 1 === maybeEnd) cellEnd = lineEndOffset;
				}
				result.push({
					align: align[column],
					ancestors,
					column,
					row: void 0,
					size: inferSize({
						line,
						column: cellStart - index + 1,
						offset: cellStart
					}, {
						line,
						column: cellEnd - index + 1,
						offset: cellEnd
					}, cellEnd === lineEndOffset)
				});
				cellStart = cellEnd;
				cellEnd = nextCellEnd;
				column++;
			}
			return result;
		}
		/**
		* @param {Point | undefined} start
		*   Start point.
		* @param {Point | undefined} end
		*   End point.
		* @param {boolean} tailCell
		*   Whether this is the last cell in a row.
		* @returns {Size | undefined}
		*   Size info.
		*/
		function inferSize(start, end, tailCell) {
			if (end && start && typeof end.offset === "number" && typeof start.offset === "number") {
				let leftIndex = start.offset;
				/** @type {number | undefined} */
				let left;
				/** @type {number | undefined} */
				let right;
				if (value.charCodeAt(leftIndex) === 124) {
					left = 0;
					leftIndex++;
					while (value.charCodeAt(leftIndex) === 32) {
						left++;
						leftIndex++;
					}
				}
				let rightIndex = end.offset;
				if (tailCell) {
					while (value.charCodeAt(rightIndex - 1) === 32) rightIndex--;
					if (rightIndex > leftIndex && value.charCodeAt(rightIndex - 1) === 124) rightIndex--;
					else rightIndex = end.offset;
				}
				/** @type {number} */
				const rightEdgeIndex = rightIndex;
				if (value.charCodeAt(rightIndex) === 124) {
					right = 0;
					while (rightIndex - 1 > leftIndex && value.charCodeAt(rightIndex - 1) === 32) {
						right++;
						rightIndex--;
					}
				}
				const middle = stringLength ? stringLength(value.slice(leftIndex, rightIndex)) : rightIndex - leftIndex;
				return {
					left,
					leftPoint: {
						line: start.line,
						column: start.column + (leftIndex - start.offset),
						offset: leftIndex
					},
					middle,
					right,
					rightPoint: {
						line: end.line,
						column: end.column - (end.offset - rightEdgeIndex),
						offset: rightEdgeIndex
					}
				};
			}
		}
	}
);

// node_modules/remark-lint-table-pipes/index.js
/**
* remark-lint rule to warn when GFM table rows have no initial or
* final cell delimiter.
*
* ## What is this?
*
* This package checks that table rows have initial and final delimiters.
* Tables are a GFM feature enabled with [`remark-gfm`][github-remark-gfm].
*
* ## When should I use this?
*
* You can use this package to check that tables are consistent.
*
* ## API
*
* ### `unified().use(remarkLintTablePipes)`
*
* Warn when GFM table rows have no initial or final cell delimiter.
*
* ###### Parameters
*
* There are no options.
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ## Recommendation
*
* While tables don’t require initial or final delimiters (the pipes before the
* first and after the last cells in a row),
* it arguably does look weird without.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] with
* [`remark-gfm`][github-remark-gfm] formats all tables with initial and final
* delimiters.
*
* [api-remark-lint-table-pipes]: #unifieduseremarklinttablepipes
* [github-remark-gfm]: https://github.com/remarkjs/remark-gfm
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module table-pipes
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
*
* @example
*   {"name": "ok.md", "gfm": true}
*
*   Small table:
*
*   | Planet | Mean anomaly (°) |
*   | :- | -: |
*   | Mercury | 174 796 |
*
* @example
*   {"name": "not-ok.md", "label": "input", "gfm": true}
*
*   Planet | Mean anomaly (°)
*   :- | -:
*   Mercury | 174 796
* @example
*   {"name": "not-ok.md", "label": "output", "gfm": true}
*
*   1:1: Unexpected missing closing pipe in row, expected `|`
*   1:26: Unexpected missing opening pipe in row, expected `|`
*   2:1: Unexpected missing closing pipe in row, expected `|`
*   2:8: Unexpected missing opening pipe in row, expected `|`
*   3:1: Unexpected missing closing pipe in row, expected `|`
*   3:18: Unexpected missing opening pipe in row, expected `|`
*
* @example
*   {"gfm": true, "label": "input", "name": "missing-cells.md"}
*
*   Planet | Symbol | Satellites
*   :- | - | -
*   Mercury
*   Venus | ♀
*   Earth | ♁ | 1
*   Mars | ♂ | 2 | 19 412
* @example
*   {"gfm": true, "label": "output", "name": "missing-cells.md"}
*
*   1:1: Unexpected missing closing pipe in row, expected `|`
*   1:29: Unexpected missing opening pipe in row, expected `|`
*   2:1: Unexpected missing closing pipe in row, expected `|`
*   2:11: Unexpected missing opening pipe in row, expected `|`
*   3:1: Unexpected missing closing pipe in row, expected `|`
*   3:8: Unexpected missing opening pipe in row, expected `|`
*   4:1: Unexpected missing closing pipe in row, expected `|`
*   4:10: Unexpected missing opening pipe in row, expected `|`
*   5:1: Unexpected missing closing pipe in row, expected `|`
*   5:14: Unexpected missing opening pipe in row, expected `|`
*   6:1: Unexpected missing closing pipe in row, expected `|`
*   6:22: Unexpected missing opening pipe in row, expected `|`
*
* @example
*   {"gfm": true, "label": "input", "name": "trailing-spaces.md"}
*
*   ␠␠Planet␠␠
*   ␠-:␠
*
*   ␠␠| Planet |␠␠
*   ␠| -: |␠
* @example
*   {"gfm": true, "label": "output", "name": "trailing-spaces.md"}
*
*   1:3: Unexpected missing closing pipe in row, expected `|`
*   1:11: Unexpected missing opening pipe in row, expected `|`
*   2:2: Unexpected missing closing pipe in row, expected `|`
*   2:5: Unexpected missing opening pipe in row, expected `|`
*
* @example
*   {"gfm": true, "label": "input", "name": "windows.md"}
*
*   Mercury␍␊:-␍␊None
* @example
*   {"gfm": true, "label": "output", "name": "windows.md"}
*
*   1:1: Unexpected missing closing pipe in row, expected `|`
*   1:8: Unexpected missing opening pipe in row, expected `|`
*   2:1: Unexpected missing closing pipe in row, expected `|`
*   2:3: Unexpected missing opening pipe in row, expected `|`
*   3:1: Unexpected missing closing pipe in row, expected `|`
*   3:5: Unexpected missing opening pipe in row, expected `|`
*/
/**
* @import {Nodes, Root} from 'mdast'
* @import {Point} from 'unist'
*/
const remarkLintTablePipes = lintRule(
	{
		origin: "remark-lint:table-pipes",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-table-pipes#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file) {
		const value = String(file);
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "table") return;
			let index = -1;
			while (++index < node.children.length) {
				const row = node.children[index];
				const start = pointStart(row);
				const end = pointEnd(row);
				if (start && typeof start.offset === "number") checkStart(start.offset, start, [
					...parents,
					node,
					row
				]);
				if (end && typeof end.offset === "number") {
					checkEnd(end.offset, end, [
						...parents,
						node,
						row
					]);
					if (index === 0) {
						let index = end.offset;
						if (value.charCodeAt(index) === 13) index++;
						/* c8 ignore next -- should never happen, alignment is needed. */
						if (value.charCodeAt(index) !== 10) continue;
						index++;
						const lineStart = index;
						let code = value.charCodeAt(index);
						while (code === 9 || code === 32 || code === 62) {
							index++;
							code = value.charCodeAt(index);
						}
						checkStart(index, {
							line: end.line + 1,
							column: index - lineStart + 1,
							offset: index
						}, [...parents, node]);
						index = value.indexOf("\n", index);
						if (index === -1) index = value.length;
						if (value.charCodeAt(index - 1) === 13) index--;
						checkEnd(index, {
							line: end.line + 1,
							column: index - lineStart + 1,
							offset: index
						}, [...parents, node]);
					}
				}
			}
			return SKIP;
		});
		/**
		* @param {number} index
		* @param {Point} place
		* @param {Array<Nodes>} ancestors
		*/
		function checkStart(index, place, ancestors) {
			let code = value.charCodeAt(index);
			/* c8 ignore next 3 -- parser currently places indent outside. */
			while (code === 9 || code === 32) code = value.charCodeAt(++index);
			if (code !== 124) file.message("Unexpected missing closing pipe in row, expected `|`", {
				ancestors,
				place
			});
		}
		/**
		* @param {number} index
		* @param {Point} place
		* @param {Array<Nodes>} ancestors
		*/
		function checkEnd(index, place, ancestors) {
			let code = value.charCodeAt(index - 1);
			while (code === 9 || code === 32) {
				index--;
				code = value.charCodeAt(index - 1);
			}
			if (code !== 124) file.message("Unexpected missing opening pipe in row, expected `|`", {
				ancestors,
				place
			});
		}
	}
);

// node_modules/remark-lint-unordered-list-marker-style/index.js
/**
* remark-lint rule to warn when unordered list markers are inconsistent.
*
* ## What is this?
*
* This package checks unordered list markers.
*
* ## When should I use this?
*
* You can use this package to check unordered lists.
*
* ## API
*
* ### `unified().use(remarkLintUnorderedListMarkerStyle[, options])`
*
* Warn when unordered list markers are inconsistent.
*
* ###### Parameters
*
* * `options` ([`Options`][api-options], default: `'consistent'`)
*   — preferred style or whether to detect the first style and warn for
*   further differences
*
* ###### Returns
*
* Transform ([`Transformer` from `unified`][github-unified-transformer]).
*
* ### `Options`
*
* Configuration (TypeScript type).
*
* ###### Type
*
* ```ts
* type Options = Style | 'consistent'
* ```
*
* ### `Style`
*
* Style (TypeScript type).
*
* ###### Type
*
* ```ts
* type Style = '*' | '+' | '-'
* ```
*
* ## Recommendation
*
* Because asterisks can be used as a marker for more markdown constructs,
* it’s recommended to use that for lists (and thematic breaks, emphasis,
* strong) too.
*
* ## Fix
*
* [`remark-stringify`][github-remark-stringify] formats unordered lists with
* asterisks by default.
* Pass `bullet: '+'` or `bullet: '-'` to use a different marker.
*
* [api-options]: #options
* [api-style]: #style
* [api-remark-lint-unordered-list-marker-style]: #unifieduseremarklintunorderedlistmarkerstyle-options
* [github-remark-stringify]: https://github.com/remarkjs/remark/tree/main/packages/remark-stringify
* [github-unified-transformer]: https://github.com/unifiedjs/unified#transformer
*
* @module unordered-list-marker-style
* @author Titus Wormer
* @copyright Titus Wormer
* @license MIT
* @example
*   {"name": "ok.md"}
*
*   * Mercury
*
*   1. Venus
*
*   * Earth
*
* @example
*   {"name": "ok.md", "config": "*"}
*
*   * Mercury
*
* @example
*   {"name": "ok.md", "config": "-"}
*
*   - Mercury
*
* @example
*   {"name": "ok.md", "config": "+"}
*
*   + Mercury
*
* @example
*   {"name": "not-ok.md", "label": "input"}
*
*   * Mercury
*
*   - Venus
*
*   + Earth
* @example
*   {"name": "not-ok.md", "label": "output"}
*
*   3:1: Unexpected unordered list marker `-`, expected `*`
*   5:1: Unexpected unordered list marker `+`, expected `*`
*
* @example
*   {"name": "not-ok.md", "label": "output", "config": "🌍", "positionless": true}
*
*   1:1: Unexpected value `🌍` for `options`, expected `'*'`, `'+'`, `'-'`, or `'consistent'`
*/
/**
* @import {Root} from 'mdast'
*/
/**
* @typedef {Style | 'consistent'} Options
*   Configuration.
*
* @typedef {'*' | '+' | '-'} Style
*   Styles.
*/
const remarkLintUnorderedListMarkerStyle = lintRule(
	{
		origin: "remark-lint:unordered-list-marker-style",
		url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-unordered-list-marker-style#readme"
	},
	/**
	* @param {Root} tree
	*   Tree.
	* @param {Options | null | undefined} [options='consistent']
	*   Configuration (default: `'consistent'`).
	* @returns {undefined}
	*   Nothing.
	*/
	function(tree, file, options) {
		const value = String(file);
		/** @type {Style | undefined} */
		let expected;
		/** @type {VFileMessage | undefined} */
		let cause;
		if (options === null || options === void 0 || options === "consistent") {} else if (options === "*" || options === "+" || options === "-") expected = options;
		else file.fail("Unexpected value `" + options + "` for `options`, expected `'*'`, `'+'`, `'-'`, or `'consistent'`");
		visitParents(tree, function(node, parents) {
			if (phrasing(node)) return SKIP;
			if (node.type !== "listItem") return;
			const parent = parents.at(-1);
			if (!parent || parent.type !== "list" || parent.ordered) return;
			const place = pointStart(node);
			if (!place || typeof place.offset !== "number") return;
			const code = value.charCodeAt(place.offset);
			const actual = code === 42 ? "*" : code === 43 ? "+" : code === 45 ? "-" : void 0;
			/* c8 ignore next -- weird ASTs. */
			if (!actual) return;
			if (expected) {
				if (actual !== expected) file.message("Unexpected unordered list marker `" + actual + "`, expected `" + expected + "`", {
					ancestors: [...parents, node],
					cause,
					place
				});
			} else {
				expected = actual;
				cause = new VFileMessage("Unordered list marker style `" + expected + "` first defined for `'consistent'` here", {
					ancestors: [...parents, node],
					place,
					ruleId: "unordered-list-marker-style",
					source: "remark-lint"
				});
			}
		});
	}
);

// src/rules/markdown/remark-lint/plugins.ts
/** The plugin of each rule: loaded together, where one of them is asked for. */
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
/** What stands between backquotes, in order: remark-lint gives what it found, then what it expected, nowhere else. */
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
/** The name of a definition: what stands between its brackets. */
const named = (message) => (_, words) => ({
	message,
	facts: { words: /^\[\^?([^\]]*)/.exec(words)?.[1] ?? words }
});
/** The words alone, without the signs that make a heading, bold or italics of them. */
const bare = (message) => (_, words) => ({
	message,
	facts: { words: words.replace(/^(?:#+|[*_]+)\s*|\s*(?:\s#+|[*_]+)\s*$/g, "") }
});
/** One of two sentences, by what the English one holds. */
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
const heading = (reason) => ({ message: reason.endsWith("ATX (closed)") ? "atx-closed" : reason.endsWith("ATX") ? "atx" : "setext" });
/** How each rule's messages are read. */
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

// src/rules/markdown/remark-lint/check.ts
/** They look at the file, not at its text. */
const OF_FILES = /^markdown-(?:final-newline|file-extension|no-file-name-.*)$/;
/** What a rule of remark-lint says of a page: of its body and of each Markdown text of its front matter. */
function checkOf(id) {
	const read = READINGS[id];
	return function* (page, { options, site }) {
		const option = [1, options["option"]];
		if (OF_FILES.test(id)) {
			if (isForeign(id, page, site.generator)) return;
			for (const { reason, at } of lintFile(page, PLUGINS[id], option)) yield report(read(reason, ""), at, "");
			return;
		}
		if (id === "markdown-table-cell-padding") for (const { range } of page.passages.filter(isEndless)) yield tooBig(range);
		for (const one of lint(page, PLUGINS[id], option, skipOf(id), controlOf)) {
			const { reason, words, at } = one;
			if (id === "markdown-maximum-line-length" && !isLineOfFile(page, one)) continue;
			const reading = read(reason, words);
			const said = id === "markdown-no-consecutive-blank-lines" ? afterFence(page, one, reading) : reading;
			if (said !== null) yield report(said, inFile(page, at), words === "" ? lineOf(one) : words);
		}
	};
}
/**
* `<!--lint disable …-->` is minded as remark-lint does, where it is written: it throws at a word it does not know, and minding it
* loses what is said of the very end of a text.
*/
function controlOf({ markup }) {
	const verbs = [...markup.matchAll(/<!--\s*lint\b\s*([\w-]*)/g)].map(([, verb]) => verb);
	return verbs.length > 0 && verbs.every((verb) => /^(?:disable|enable|ignore)$/.test(verb ?? "")) ? remarkLint : null;
}
/** The work of remark-lint on the margins of cells grows with the square of their number; no page that is read has as many. */
const MOST_BARS = 1e4;
const isEndless = ({ kind, text }) => kind === "markdown" && text.split("|").length > MOST_BARS;
const skipOf = (id) => id === "markdown-table-cell-padding" ? isEndless : () => false;
const tooBig = ({ start, end }) => report({ message: "too-big" }, {
	start,
	end: Math.min(end, start + 80)
}, "");
/** Sentences and facts are of the rule that was read for. */
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
/** What is missing at the very end is shown on the last character: nothing stands after it, and no directive reaches there. */
function inFile({ source }, at) {
	return at.start < source.text.length ? at : {
		start: Math.max(0, at.start - 1),
		end: at.end
	};
}
/**
* Names that nobody has chosen, and files that are no Markdown: `_index.md` of Hugo and Zola, data, HTML. English articles are
* looked for in English alone: « à propos » is no article.
*/
function isForeign(id, page, generator) {
	if (page.body.kind !== "markdown" || /\.(?:ya?ml|json|toml)$/i.test(page.path)) return true;
	if (id === "markdown-no-file-name-articles") return page.language !== null && !/^en\b/i.test(page.language);
	return /(?:^|\/)_index(?:\.[^/]*)?$/.test(page.path) && (generator === "hugo" || generator === "zola") && id === "markdown-no-file-name-irregular-characters";
}
/** A text of the front matter may be written on other lines than it reads on: those of the file are too long, or they are not. */
function isLineOfFile(page, { passage, end }) {
	const start = Math.max(passage.text.lastIndexOf("\n", end - 1), passage.text.lastIndexOf("\r", end - 1)) + 1;
	return !/[\r\n]/.test(page.source.slice(passage.toFile(start, end)));
}
/** What is shown of a place between two characters. */
function lineOf({ passage: { text }, start }) {
	return (text.slice(0, start).split(/[\r\n]/).at(-1) ?? "") + (text.slice(start, start + 200).split(/[\r\n]/, 1)[0] ?? "");
}
/** One empty line parts a body from its front matter. */
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

export { checkOf };