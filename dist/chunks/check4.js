import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { f as asciiPunctuation, i as ok, n as visitParents, t as SKIP, u as asciiDigit } from "./lib2.js";
import { n as parse, t as VFile } from "./lib5.js";
import { t as visit } from "./lib3.js";
import { a as VFileMessage, i as position, n as pointEnd, r as pointStart, t as location } from "./lib4.js";
import { a as lintRule, i as runAlone, n as require_pluralize, o as trough, r as lint, s as phrasing, t as collapseWhiteSpace } from "./collapse-white-space.js";
import { t as toString } from "./lib.js";

// node_modules/longest-streak/index.js
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
const commentExpression = /\s*([a-zA-Z\d-]+)(\s+([\s\S]*))?\s*/;
const esCommentExpression = new RegExp("(\\s*\\/\\*" + commentExpression.source + "\\*\\/\\s*)");
const markerExpression = new RegExp("(\\s*<!--" + commentExpression.source + "-->\\s*)");
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
function parseParameters(value) {
	const parameters = {};
	return value.replace(/\s+([-\w]+)(?:=(?:"((?:\\[\s\S]|[^"])*)"|'((?:\\[\s\S]|[^'])*)'|((?:\\[\s\S]|[^"'\s])+)))?/gi, replacer).replace(/\s+/g, "") ? void 0 : parameters;
	function replacer(_, $1, $2, $3, $4) {
		let value = $2 === void 0 ? $3 === void 0 ? $4 : $3 : $2;
		const number = Number(value);
		if (value === "true" || value === void 0) value = true;
		else if (value === "false") value = false;
		else if (value.trim() && !Number.isNaN(number)) value = number;
		parameters[$1] = value;
		return "";
	}
}
function isNode(value) {
	return Boolean(value && typeof value === "object" && "type" in value);
}

// node_modules/unified-message-control/lib/index.js
const own$1 = {}.hasOwnProperty;
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
	const scope = {};
	const globals = [];
	visit(tree, test, visitor);
	file.messages = file.messages.filter(function(m) {
		return filter(m);
	});
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
	function doIgnore(point, ruleId, tail) {
		if (tail) {
			toggle(point, false, ruleId);
			toggle(tail, true, ruleId);
		}
	}
	function doDisable(point, ruleId) {
		toggle(point, false, ruleId);
		if (!ruleId) reset = true;
	}
	function doEnable(point, ruleId) {
		toggle(point, true, ruleId);
		if (!ruleId) reset = false;
	}
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
	function getState(ruleId) {
		const ranges = ruleId ? scope[ruleId] : globals;
		if (ranges && ranges.length > 0) return ranges[ranges.length - 1].state;
		/* @__PURE__ */ ok(enable);
		/* @__PURE__ */ ok(disable);
		return ruleId ? reset ? enable.includes(ruleId) : !disable.includes(ruleId) : !reset;
	}
	function toggle(point, state, ruleId) {
		const markers = ruleId ? scope[ruleId] || (scope[ruleId] = []) : globals;
		if (getState(ruleId) !== state) markers.push({
			state,
			point
		});
		if (!ruleId) {
			for (ruleId in scope) if (own$1.call(scope, ruleId)) toggle(point, state, ruleId);
		}
	}
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
function detectGaps(tree) {
	const end = tree && tree.position && tree.position.end && tree.position.end.offset;
	let offset = 0;
	let gap = false;
	const gaps = [];
	visit(tree, one);
	if (typeof end === "number" && offset !== end) {
		update();
		update(end);
	}
	return gaps;
	function one(node) {
		update(node.position && node.position.start && node.position.start.offset);
		if (!("children" in node)) update(node.position && node.position.end && node.position.end.offset);
	}
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
const test = [
	"comment",
	"html",
	"mdxFlowExpression",
	"mdxTextExpression"
];
function remarkMessageControl(options) {
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
function remarkLint() {
	this.use(lintMessageControl);
}
function lintMessageControl() {
	return remarkMessageControl({
		name: "lint",
		source: "remark-lint"
	});
}

// node_modules/bail/index.js
function bail(error) {
	if (error) throw error;
}

// node_modules/extend/index.js
var require_extend = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hasOwn = Object.prototype.hasOwnProperty;
	var toStr = Object.prototype.toString;
	var defineProperty = Object.defineProperty;
	var gOPD = Object.getOwnPropertyDescriptor;
	var isArray = function isArray(arr) {
		if (typeof Array.isArray === "function") return Array.isArray(arr);
		return toStr.call(arr) === "[object Array]";
	};
	var isPlainObject = function isPlainObject(obj) {
		if (!obj || toStr.call(obj) !== "[object Object]") return false;
		var hasOwnConstructor = hasOwn.call(obj, "constructor");
		var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
		if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) return false;
		var key;
		for (key in obj);
		return typeof key === "undefined" || hasOwn.call(obj, key);
	};
	var setProperty = function setProperty(target, options) {
		if (defineProperty && options.name === "__proto__") defineProperty(target, options.name, {
			enumerable: true,
			configurable: true,
			value: options.newValue,
			writable: true
		});
		else target[options.name] = options.newValue;
	};
	var getProperty = function getProperty(obj, name) {
		if (name === "__proto__") {
			if (!hasOwn.call(obj, name)) return;
			else if (gOPD) return gOPD(obj, name).value;
		}
		return obj[name];
	};
	module.exports = function extend() {
		var options, name, src, copy, copyIsArray, clone;
		var target = arguments[0];
		var i = 1;
		var length = arguments.length;
		var deep = false;
		if (typeof target === "boolean") {
			deep = target;
			target = arguments[1] || {};
			i = 2;
		}
		if (target == null || typeof target !== "object" && typeof target !== "function") target = {};
		for (; i < length; ++i) {
			options = arguments[i];
			if (options != null) for (name in options) {
				src = getProperty(target, name);
				copy = getProperty(options, name);
				if (target !== copy) {
					if (deep && copy && (isPlainObject(copy) || (copyIsArray = isArray(copy)))) {
						if (copyIsArray) {
							copyIsArray = false;
							clone = src && isArray(src) ? src : [];
						} else clone = src && isPlainObject(src) ? src : {};
						setProperty(target, {
							name,
							newValue: extend(deep, clone, copy)
						});
					} else if (typeof copy !== "undefined") setProperty(target, {
						name,
						newValue: copy
					});
				}
			}
		}
		return target;
	};
}));

// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}

// node_modules/unified/lib/callable-instance.js
const CallableInstance = (function(property) {
	const proto = this.constructor.prototype;
	const value = proto[property];
	const apply = function() {
		return value.apply(apply, arguments);
	};
	Object.setPrototypeOf(apply, proto);
	return apply;
});

// node_modules/unified/lib/index.js
var import_extend = /* @__PURE__ */ __toESM(require_extend(), 1);
const own = {}.hasOwnProperty;
var Processor = class Processor extends CallableInstance {
	constructor() {
		super("copy");
		this.Compiler = void 0;
		this.Parser = void 0;
		this.attachers = [];
		this.compiler = void 0;
		this.freezeIndex = -1;
		this.frozen = void 0;
		this.namespace = {};
		this.parser = void 0;
		this.transformers = trough();
	}
	copy() {
		const destination = new Processor();
		let index = -1;
		while (++index < this.attachers.length) {
			const attacher = this.attachers[index];
			destination.use(...attacher);
		}
		destination.data((0, import_extend.default)(true, {}, this.namespace));
		return destination;
	}
	data(key, value) {
		if (typeof key === "string") {
			if (arguments.length === 2) {
				assertUnfrozen("data", this.frozen);
				this.namespace[key] = value;
				return this;
			}
			return own.call(this.namespace, key) && this.namespace[key] || void 0;
		}
		if (key) {
			assertUnfrozen("data", this.frozen);
			this.namespace = key;
			return this;
		}
		return this.namespace;
	}
	freeze() {
		if (this.frozen) return this;
		const self = this;
		while (++this.freezeIndex < this.attachers.length) {
			const [attacher, ...options] = this.attachers[this.freezeIndex];
			if (options[0] === false) continue;
			if (options[0] === true) options[0] = void 0;
			const transformer = attacher.call(self, ...options);
			if (typeof transformer === "function") this.transformers.use(transformer);
		}
		this.frozen = true;
		this.freezeIndex = Number.POSITIVE_INFINITY;
		return this;
	}
	parse(file) {
		this.freeze();
		const realFile = vfile(file);
		const parser = this.parser || this.Parser;
		assertParser("parse", parser);
		return parser(String(realFile), realFile);
	}
	process(file, done) {
		const self = this;
		this.freeze();
		assertParser("process", this.parser || this.Parser);
		assertCompiler("process", this.compiler || this.Compiler);
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			const realFile = vfile(file);
			const parseTree = self.parse(realFile);
			self.run(parseTree, realFile, function(error, tree, file) {
				if (error || !tree || !file) return realDone(error);
				const compileTree = tree;
				const compileResult = self.stringify(compileTree, file);
				if (looksLikeAValue(compileResult)) file.value = compileResult;
				else file.result = compileResult;
				realDone(error, file);
			});
			function realDone(error, file) {
				if (error || !file) reject(error);
				else if (resolve) resolve(file);
				else {
					/* @__PURE__ */ ok(done, "`done` is defined if `resolve` is not");
					done(void 0, file);
				}
			}
		}
	}
	processSync(file) {
		let complete = false;
		let result;
		this.freeze();
		assertParser("processSync", this.parser || this.Parser);
		assertCompiler("processSync", this.compiler || this.Compiler);
		this.process(file, realDone);
		assertDone("processSync", "process", complete);
		/* @__PURE__ */ ok(result, "we either bailed on an error or have a tree");
		return result;
		function realDone(error, file) {
			complete = true;
			bail(error);
			result = file;
		}
	}
	run(tree, file, done) {
		assertNode(tree);
		this.freeze();
		const transformers = this.transformers;
		if (!done && typeof file === "function") {
			done = file;
			file = void 0;
		}
		return done ? executor(void 0, done) : new Promise(executor);
		function executor(resolve, reject) {
			/* @__PURE__ */ ok(typeof file !== "function", "`file` can’t be a `done` anymore, we checked");
			const realFile = vfile(file);
			transformers.run(tree, realFile, realDone);
			function realDone(error, outputTree, file) {
				const resultingTree = outputTree || tree;
				if (error) reject(error);
				else if (resolve) resolve(resultingTree);
				else {
					/* @__PURE__ */ ok(done, "`done` is defined if `resolve` is not");
					done(void 0, resultingTree, file);
				}
			}
		}
	}
	runSync(tree, file) {
		let complete = false;
		let result;
		this.run(tree, file, realDone);
		assertDone("runSync", "run", complete);
		/* @__PURE__ */ ok(result, "we either bailed on an error or have a tree");
		return result;
		function realDone(error, tree) {
			bail(error);
			result = tree;
			complete = true;
		}
	}
	stringify(tree, file) {
		this.freeze();
		const realFile = vfile(file);
		const compiler = this.compiler || this.Compiler;
		assertCompiler("stringify", compiler);
		assertNode(tree);
		return compiler(tree, realFile);
	}
	use(value, ...parameters) {
		const attachers = this.attachers;
		const namespace = this.namespace;
		assertUnfrozen("use", this.frozen);
		if (value === null || value === void 0) {} else if (typeof value === "function") addPlugin(value, parameters);
		else if (typeof value === "object") {
			if (Array.isArray(value)) addList(value);
			else addPreset(value);
		} else throw new TypeError("Expected usable value, not `" + value + "`");
		return this;
		function add(value) {
			if (typeof value === "function") addPlugin(value, []);
			else if (typeof value === "object") {
				if (Array.isArray(value)) {
					const [plugin, ...parameters] = value;
					addPlugin(plugin, parameters);
				} else addPreset(value);
			} else throw new TypeError("Expected usable value, not `" + value + "`");
		}
		function addPreset(result) {
			if (!("plugins" in result) && !("settings" in result)) throw new Error("Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither");
			addList(result.plugins);
			if (result.settings) namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
		}
		function addList(plugins) {
			let index = -1;
			if (plugins === null || plugins === void 0) {} else if (Array.isArray(plugins)) while (++index < plugins.length) {
				const thing = plugins[index];
				add(thing);
			}
			else throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
		}
		function addPlugin(plugin, parameters) {
			let index = -1;
			let entryIndex = -1;
			while (++index < attachers.length) if (attachers[index][0] === plugin) {
				entryIndex = index;
				break;
			}
			if (entryIndex === -1) attachers.push([plugin, ...parameters]);
			else if (parameters.length > 0) {
				let [primary, ...rest] = parameters;
				const currentPrimary = attachers[entryIndex][1];
				if (isPlainObject(currentPrimary) && isPlainObject(primary)) primary = (0, import_extend.default)(true, currentPrimary, primary);
				attachers[entryIndex] = [
					plugin,
					primary,
					...rest
				];
			}
		}
	}
};
const unified = new Processor().freeze();
function assertParser(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `parser`");
}
function assertCompiler(name, value) {
	if (typeof value !== "function") throw new TypeError("Cannot `" + name + "` without `compiler`");
}
function assertUnfrozen(name, frozen) {
	if (frozen) throw new Error("Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`.");
}
function assertNode(node) {
	if (!isPlainObject(node) || typeof node.type !== "string") throw new TypeError("Expected node, got `" + node + "`");
}
function assertDone(name, asyncName, complete) {
	if (!complete) throw new Error("`" + name + "` finished async. Use `" + asyncName + "` instead");
}
function vfile(value) {
	return looksLikeAVFile(value) ? value : new VFile(value);
}
function looksLikeAVFile(value) {
	return Boolean(value && typeof value === "object" && "message" in value && "messages" in value);
}
function looksLikeAValue(value) {
	return typeof value === "string" || isUint8Array(value);
}
function isUint8Array(value) {
	return Boolean(value && typeof value === "object" && "byteLength" in value && "byteOffset" in value);
}

// node_modules/remark-lint-blockquote-indentation/index.js
var import_pluralize = /* @__PURE__ */ __toESM(require_pluralize(), 1);
const remarkLintBlockquoteIndentation = lintRule({
	origin: "remark-lint:blockquote-indentation",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-blockquote-indentation#readme"
}, function(tree, file, options) {
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
});

// node_modules/remark-lint-checkbox-character-style/index.js
const remarkLintCheckboxCharacterStyle = lintRule({
	origin: "remark-lint:checkbox-character-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-checkbox-character-style#readme"
}, function(tree, file, options) {
	const value = String(file);
	let checkedExpected;
	let checkedConsistentCause;
	let uncheckedExpected;
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
});

// node_modules/remark-lint-code-block-style/index.js
const remarkLintCodeBlockStyle = lintRule({
	origin: "remark-lint:code-block-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-code-block-style#readme"
}, function(tree, file, options) {
	const value = String(file);
	let cause;
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
});

// node_modules/remark-lint-definition-case/index.js
const remarkLintDefinitionCase = lintRule({
	origin: "remark-lint:definition-case",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-definition-case#readme"
}, function(tree, file) {
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if ((node.type === "definition" || node.type === "footnoteDefinition") && node.position && node.label && node.label !== node.label.toLowerCase()) file.message("Unexpected uppercase characters in " + (node.type === "definition" ? "" : "footnote ") + "definition label, expected lowercase", {
			ancestors: [...parents, node],
			place: node.position
		});
	});
});

// node_modules/remark-lint-definition-spacing/index.js
const remarkLintDefinitionSpacing = lintRule({
	origin: "remark-lint:definition-spacing",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-definition-spacing#readme"
}, function(tree, file) {
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type === "definition" && node.position && node.label) {
			const size = longestStreak(node.label, " ");
			if (size > 1) file.message("Unexpected `" + size + "` consecutive spaces in definition label, expected `1` space, remove `" + (size - 1) + "` " + (0, import_pluralize.default)("space", size - 1), {
				ancestors: [...parents, node],
				place: node.position
			});
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
});

// node_modules/remark-lint-emphasis-marker/index.js
const remarkLintEmphasisMarker = lintRule({
	origin: "remark-lint:emphasis-marker",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-emphasis-marker#readme"
}, function(tree, file, options) {
	const value = String(file);
	let cause;
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
});

// node_modules/quotation/index.js
const quotation = (function(value, open, close) {
	const start = open || "\"";
	const end = close || start;
	let index = -1;
	if (Array.isArray(value)) {
		const list = value;
		const result = [];
		while (++index < list.length) result[index] = start + list[index] + end;
		return result;
	}
	if (typeof value === "string") return start + value + end;
	throw new TypeError("Expected string or array of strings");
});

// node_modules/remark-lint-fenced-code-flag/index.js
const fence = /^ {0,3}([~`])\1{2,}/;
const listFormat$1 = new Intl.ListFormat("en", { type: "disjunction" });
const listFormatUnit$1 = new Intl.ListFormat("en", { type: "unit" });
const remarkLintFencedCodeFlag = lintRule({
	origin: "remark-lint:fenced-code-flag",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-fenced-code-flag#readme"
}, function(tree, file, options) {
	const value = String(file);
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
});
function createCheck(options) {
	let allowEmpty = false;
	let allowed;
	if (Array.isArray(options)) allowed = options;
	else {
		const settings = options;
		allowEmpty = settings.allowEmpty === true;
		if (settings.flags) allowed = settings.flags;
	}
	let allowedDisplay;
	if (allowed) allowedDisplay = allowed.length > 3 ? listFormatUnit$1.format([...quotation(allowed.slice(0, 3), "`"), "…"]) : listFormat$1.format(quotation(allowed, "`"));
	else allowedDisplay = "keyword";
	return function(value) {
		if (value) {
			if (allowed && !allowed.includes(value)) return "Unexpected fenced code language flag `" + value + "` in info string, expected " + allowedDisplay;
		} else if (!allowEmpty) return "Unexpected missing fenced code language flag in info string, expected " + allowedDisplay;
	};
}

// node_modules/remark-lint-fenced-code-marker/index.js
const remarkLintFencedCodeMarker = lintRule({
	origin: "remark-lint:fenced-code-marker",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-fenced-code-marker#readme"
}, function(tree, file, options) {
	const value = String(file);
	let cause;
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
});

// node_modules/remark-lint-file-extension/index.js
const defaultExtensions = ["mdx", "md"];
const listFormat = new Intl.ListFormat("en", { type: "disjunction" });
const listFormatUnit = new Intl.ListFormat("en", { type: "unit" });
const remarkLintFileExtension = lintRule({
	origin: "remark-lint:file-extension",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-file-extension#readme"
}, function(_, file, options) {
	let expected = defaultExtensions;
	let allowExtensionless = true;
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
});

// node_modules/remark-lint-final-definition/index.js
const remarkLintFinalDefinition = lintRule({
	origin: "remark-lint:final-definition",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-final-definition#readme"
}, function(tree, file) {
	const definitionStacks = [];
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
});

// node_modules/remark-lint-final-newline/index.js
const remarkLintFinalNewline = lintRule({
	origin: "remark-lint:final-newline",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-final-newline#readme"
}, function(_, file) {
	const value = String(file);
	const end = location(file).toPoint(value.length);
	const last = value.length - 1;
	/* @__PURE__ */ ok(end);
	if (last !== -1 && value.charAt(last) !== "\n") file.message("Unexpected missing final newline character, expected line feed (`\\n`) at end of file", end);
});

// node_modules/remark-lint-hard-break-spaces/index.js
const remarkLintHardBreakSpaces = lintRule({
	origin: "remark-lint:hard-break-spaces",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-hard-break-spaces#readme"
}, function(tree, file, options) {
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
});

// node_modules/remark-lint-heading-increment/index.js
const htmlRe$1 = /<h([1-6])/;
const jsxNameRe$4 = /^h([1-6])$/;
const remarkLintHeadingIncrement = lintRule({
	origin: "remark-lint:heading-increment",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-heading-increment#readme"
}, function(tree, file) {
	const stack = [];
	visitParents(tree, function(node, parents) {
		const rank = inferRank(node);
		if (rank) {
			let index = rank;
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
});
function inferRank(node) {
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
function consolidate(depth, relative) {
	return depth < 3 ? "atx" : relative === "atx" || relative === "setext" ? relative : void 0;
}

// node_modules/remark-lint-heading-style/index.js
const remarkLintHeadingStyle = lintRule({
	origin: "remark-lint:heading-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-heading-style#readme"
}, function(tree, file, options) {
	let cause;
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
});
function displayStyle$1(style) {
	return style === "atx" ? "ATX" : style === "atx-closed" ? "ATX (closed)" : "setext";
}

// node_modules/remark-lint-link-title-style/index.js
const remarkLintLinkTitleStyle = lintRule({
	origin: "remark-lint:link-title-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-link-title-style#readme"
}, function(tree, file, options) {
	const value = String(file);
	let expected;
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
});
function displayStyle(style) {
	return style === "\"" ? "`\"`" : style === "'" ? "`'`" : "`'('` and `')'`";
}

// node_modules/remark-lint-list-item-bullet-indent/index.js
const remarkLintListItemBulletIndent = lintRule({
	origin: "remark-lint:list-item-bullet-indent",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-bullet-indent#readme"
}, function(tree, file) {
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
});

// node_modules/remark-lint-list-item-content-indent/index.js
const remarkLintListItemContentIndent = lintRule({
	origin: "remark-lint:list-item-content-indent",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-content-indent#readme"
}, function(tree, file) {
	const value = String(file);
	let cause;
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "listItem") return;
		let index = -1;
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
});

// node_modules/remark-lint-list-item-indent/index.js
const remarkLintListItemIndent = lintRule({
	origin: "remark-lint:list-item-indent",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-indent#readme"
}, function(tree, file, options) {
	const value = String(file);
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
});

// node_modules/remark-lint-list-item-spacing/index.js
const emptyOptions = {};
const remarkLintListItemSpacing = lintRule({
	origin: "remark-lint:list-item-spacing",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-list-item-spacing#readme"
}, function(tree, file, options) {
	const checkBlanks = (options || emptyOptions).checkBlanks || false;
	visitParents(tree, function(list, parents) {
		if (phrasing(list)) return SKIP;
		if (list.type !== "list") return;
		let spacedCause;
		for (const item of list.children) {
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
});

// node_modules/remark-lint-maximum-heading-length/index.js
const jsxNameRe$3 = /^h([1-6])$/;
const remarkLintMaximumHeadingLength = lintRule({
	origin: "remark-lint:maximum-heading-length",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-maximum-heading-length#readme"
}, function(tree, file, options) {
	let expected = 60;
	let size;
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
});

// node_modules/remark-lint-maximum-line-length/index.js
const remarkLintMaximumLineLength = lintRule({
	origin: "remark-lint:maximum-line-length",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-maximum-line-length#readme"
}, function(tree, file, options) {
	const lines = String(file).split(/\r?\n/);
	let expected = 80;
	let size;
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
});

// node_modules/remark-lint-no-blockquote-without-marker/index.js
const remarkLintNoBlockquoteWithoutMarker = lintRule({
	origin: "remark-lint:no-blockquote-without-marker",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-blockquote-without-marker#readme"
}, function(tree, file) {
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
});

// node_modules/remark-lint-no-consecutive-blank-lines/index.js
const remarkLintNoConsecutiveBlankLines = lintRule({
	origin: "remark-lint:no-consecutive-blank-lines",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-consecutive-blank-lines#readme"
}, function(tree, file) {
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
});

// node_modules/remark-lint-no-duplicate-headings/index.js
const jsxNameRe$2 = /^h([1-6])$/;
const remarkLintNoDuplicateHeadings = lintRule({
	origin: "remark-lint:no-duplicate-headings",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-duplicate-headings#readme"
}, function(tree, file) {
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
});

// node_modules/remark-lint-no-emphasis-as-heading/index.js
const remarkLintNoEmphasisAsHeading = lintRule({
	origin: "remark-lint:no-emphasis-as-heading",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-emphasis-as-heading#readme"
}, function(tree, file) {
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
});

// node_modules/remark-lint-no-file-name-articles/index.js
const remarkLintNoFileNameArticles = lintRule({
	origin: "remark-lint:no-file-name-articles",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-articles#readme"
}, function(_, file) {
	const match = file.stem && file.stem.match(/^(?:the|teh|an?)\b/i);
	if (match) file.message("Unexpected file name starting with `" + match[0] + "`, remove it");
});

// node_modules/remark-lint-no-file-name-consecutive-dashes/index.js
const remarkLintNoFileNameConsecutiveDashes = lintRule({
	origin: "remark-lint:no-file-name-consecutive-dashes",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-consecutive-dashes#readme"
}, function(_, file) {
	if (file.stem && /-{2,}/.test(file.stem)) file.message("Unexpected consecutive dashes in a file name, expected `-`");
});

// node_modules/remark-lint-no-file-name-irregular-characters/index.js
const defaultExpression$1 = /[^-.\dA-Za-z]/;
const remarkLintNoFileNameIrregularCharacters = lintRule({
	origin: "remark-lint:no-file-name-irregular-characters",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-irregular-characters#readme"
}, function(_, file, options) {
	let expected = defaultExpression$1;
	if (options === null || options === void 0) {} else if (typeof options === "string") expected = new RegExp("[^" + options + "]", "u");
	else if (typeof options === "object" && "source" in options) expected = new RegExp(options.source, options.flags ?? "u");
	else file.fail("Unexpected value `" + options + "` for `options`, expected `RegExp` or `string`");
	const match = file.stem && file.stem.match(expected);
	if (match) file.message("Unexpected character `" + match[0] + "` in file name");
});

// node_modules/remark-lint-no-file-name-mixed-case/index.js
const remarkLintNofileNameMixedCase = lintRule({
	origin: "remark-lint:no-file-name-mixed-case",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-mixed-case#readme"
}, function(_, file) {
	const name = file.stem;
	if (name && !(name === name.toLowerCase() || name === name.toUpperCase())) file.message("Unexpected mixed case in file name, expected either lowercase or uppercase");
});

// node_modules/remark-lint-no-file-name-outer-dashes/index.js
const remarkLintNofileNameOuterDashes = lintRule({
	origin: "remark-lint:no-file-name-outer-dashes",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-file-name-outer-dashes#readme"
}, function(_, file) {
	if (file.stem && /^-|-$/.test(file.stem)) file.message("Unexpected initial or final dashes in file name, expected dashes to join words");
});

// node_modules/remark-lint-no-heading-content-indent/index.js
const remarkLintNoHeadingContentIndent = lintRule({
	origin: "remark-lint:no-heading-content-indent",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-heading-content-indent#readme"
}, function(tree, file) {
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
});

// node_modules/remark-lint-no-heading-punctuation/index.js
const jsxNameRe$1 = /^h([1-6])$/;
const defaultExpression = /[!,.:;?]/u;
const remarkLintNoHeadingPunctuation = lintRule({
	origin: "remark-lint:no-heading-punctuation",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-heading-punctuation#readme"
}, function(tree, file, options) {
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
});

// node_modules/remark-lint-no-literal-urls/index.js
const defaultHttp = "http://";
const defaultMailto = "mailto:";
const remarkLintNoLiteralUrls = lintRule({
	origin: "remark-lint:no-literal-urls",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-literal-urls#readme"
}, function(tree, file) {
	const value = String(file);
	visitParents(tree, "link", function(node, parents) {
		const start = pointStart(node);
		if (!start || typeof start.offset !== "number") return;
		const raw = toString(node);
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
});

// node_modules/remark-lint-no-multiple-toplevel-headings/index.js
const htmlRe = /<h([1-6])/;
const jsxNameRe = /^h([1-6])$/;
const remarkLintNoMultipleToplevelHeadings = lintRule({
	origin: "remark-lint:no-multiple-toplevel-headings",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-multiple-toplevel-headings#readme"
}, function(tree, file, options) {
	const option = options || 1;
	let duplicateAncestors;
	visitParents(tree, function(node, parents) {
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
});

// node_modules/remark-lint-no-shell-dollars/index.js
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
const remarkLintNoShellDollars = lintRule({
	origin: "remark-lint:no-shell-dollars",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shell-dollars#readme"
}, function(tree, file) {
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
});

// node_modules/remark-lint-no-shortcut-reference-image/index.js
const remarkLintNoShortcutReferenceImage = lintRule({
	origin: "remark-lint:no-shortcut-reference-image",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shortcut-reference-image#readme"
}, function(tree, file) {
	visitParents(tree, "imageReference", function(node, parents) {
		if (node.position && node.referenceType === "shortcut") file.message("Unexpected shortcut reference image (`![text]`), expected collapsed reference (`![text][]`)", {
			ancestors: [...parents, node],
			place: node.position
		});
	});
});

// node_modules/remark-lint-no-shortcut-reference-link/index.js
const remarkLintNoShortcutReferenceLink = lintRule({
	origin: "remark-lint:no-shortcut-reference-link",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-shortcut-reference-link#readme"
}, function(tree, file) {
	visitParents(tree, "linkReference", function(node, parents) {
		if (node.position && node.referenceType === "shortcut") file.message("Unexpected shortcut reference link (`[text]`), expected collapsed reference (`[text][]`)", {
			ancestors: [...parents, node],
			place: node.position
		});
	});
});

// node_modules/remark-lint-no-table-indentation/index.js
const remarkLintNoTableIndentation = lintRule({
	origin: "remark-lint:no-table-indentation",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-no-table-indentation#readme"
}, function(tree, file) {
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
});

// node_modules/remark-lint-ordered-list-marker-style/index.js
const remarkLintOrderedListMarkerStyle = lintRule({
	origin: "remark-lint:ordered-list-marker-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-ordered-list-marker-style#readme"
}, function(tree, file, options) {
	const value = String(file);
	let expected;
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
});

// node_modules/remark-lint-ordered-list-marker-value/index.js
const remarkLintOrderedListMarkerValue = lintRule({
	origin: "remark-lint:ordered-list-marker-value",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-ordered-list-marker-value#readme"
}, function(tree, file, options) {
	const value = String(file);
	let style;
	let cause;
	if (options === null || options === void 0 || options === "consistent") {} else if (options === "one" || options === "ordered" || options === "single") style = options;
	else file.fail("Unexpected value `" + options + "` for `options`, expected `'one'`, `'ordered'`, `'single'`, or `'consistent'`");
	const lists = [];
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "list") return;
		if (!node.ordered) return;
		const values = [];
		for (const item of node.children) {
			const start = pointStart(item);
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
});

// node_modules/remark-lint-rule-style/index.js
const remarkLintRuleStyle = lintRule({
	origin: "remark-lint:rule-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-rule-style#readme"
}, function(tree, file, options) {
	const value = String(file);
	let expected;
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
});

// node_modules/remark-lint-strong-marker/index.js
const remarkLintStrongMarker = lintRule({
	origin: "remark-lint:strong-marker",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-strong-marker#readme"
}, function(tree, file, options) {
	const value = String(file);
	let cause;
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
});

// node_modules/remark-lint-table-cell-padding/index.js
const remarkLintTableCellPadding = lintRule({
	origin: "remark-lint:table-cell-padding",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-table-cell-padding#readme"
}, function(tree, file, options) {
	const value = String(file);
	let expected;
	let cause;
	let stringLength;
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
	function checkSide(side, info, sizes) {
		if (!info.size) return;
		const actual = info.size[side];
		if (actual === void 0) return;
		const alignSpaces = sizes[info.column] - info.size.middle;
		const min = expected === "compact" ? 0 : 1;
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
	function inferTable(ancestors) {
		const node = ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		/* @__PURE__ */ ok(node.type === "table");
		/* c8 ignore next -- `align` is optional in AST. */
		const align = node.align || [];
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
	function inferSize(start, end, tailCell) {
		if (end && start && typeof end.offset === "number" && typeof start.offset === "number") {
			let leftIndex = start.offset;
			let left;
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
});

// node_modules/remark-lint-table-pipe-alignment/index.js
const remarkLintTablePipeAlignment = lintRule({
	origin: "remark-lint:table-pipe-alignment",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-table-pipe-alignment#readme"
}, function(tree, file, options) {
	const stringLength = options ? options.stringLength : void 0;
	const value = String(file);
	visitParents(tree, function(node, parents) {
		if (phrasing(node)) return SKIP;
		if (node.type !== "table") return;
		const entries = inferTable([...parents, node]);
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
	function warn(info, add, place) {
		if (add === 0) return;
		file.message("Unexpected unaligned cell, expected aligned pipes, add `" + add + "` " + (0, import_pluralize.default)("space", add) + (info.row === void 0 ? " (or add `-` to pad alignment row cells)" : ""), {
			ancestors: info.ancestors,
			place
		});
	}
	function inferTable(ancestors) {
		const node = ancestors.at(-1);
		/* @__PURE__ */ ok(node);
		/* @__PURE__ */ ok(node.type === "table");
		/* c8 ignore next -- `align` is optional in AST. */
		const align = node.align || [];
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
	function inferSize(start, end, tailCell) {
		if (end && start && typeof end.offset === "number" && typeof start.offset === "number") {
			let leftIndex = start.offset;
			let left;
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
});

// node_modules/remark-lint-table-pipes/index.js
const remarkLintTablePipes = lintRule({
	origin: "remark-lint:table-pipes",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-table-pipes#readme"
}, function(tree, file) {
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
	function checkStart(index, place, ancestors) {
		let code = value.charCodeAt(index);
		/* c8 ignore next 3 -- parser currently places indent outside. */
		while (code === 9 || code === 32) code = value.charCodeAt(++index);
		if (code !== 124) file.message("Unexpected missing closing pipe in row, expected `|`", {
			ancestors,
			place
		});
	}
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
});

// node_modules/remark-lint-unordered-list-marker-style/index.js
const remarkLintUnorderedListMarkerStyle = lintRule({
	origin: "remark-lint:unordered-list-marker-style",
	url: "https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-unordered-list-marker-style#readme"
}, function(tree, file, options) {
	const value = String(file);
	let expected;
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
});

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
const heading = (reason) => ({ message: reason.endsWith("ATX (closed)") ? "atx-closed" : reason.endsWith("ATX") ? "atx" : "setext" });
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
const OF_FILES = /^markdown-(?:final-newline|file-extension|no-file-name-.*)$/;
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
		for (const one of lint(page, PLUGINS[id], option, skipOf(id), runMinded)) {
			const { reason, words, at } = one;
			if (id === "markdown-maximum-line-length" && !isLineOfFile(page, one)) continue;
			const reading = read(reason, words);
			const said = id === "markdown-no-consecutive-blank-lines" ? afterFence(page, one, reading) : reading;
			if (said !== null) yield report(said, inFile(page, at), words === "" ? lineOf(one) : words);
		}
	};
}
function controlOf({ markup }) {
	const verbs = [...markup.matchAll(/<!--\s*lint\b\s*([\w-]*)/g)].map(([, verb]) => verb);
	return verbs.length > 0 && verbs.every((verb) => /^(?:disable|enable|ignore)$/.test(verb ?? "")) ? remarkLint : null;
}
const MOST_BARS = 1e4;
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

export { checkOf };