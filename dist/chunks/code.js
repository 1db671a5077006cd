import { n as UNKNOWN, t as Call } from "./value.js";

// src/site/settings/syntax.ts
const MOST = 1e5;
function* nodesOf(root) {
	const left = [root];
	for (let steps = 0; left.length > 0 && steps < MOST; steps++) {
		const one = left.pop();
		if (Array.isArray(one)) left.push(...one.toReversed());
		else if (isNode(one)) {
			yield one;
			left.push(...Object.values(one).filter((value) => typeof value === "object" && value !== null).toReversed());
		}
	}
}
function isNode(value) {
	return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

// src/site/settings/changed-names.ts
const ALL = "*";
const CHANGING = /^(?:push|unshift|splice|pop|shift|set|add|delete|clear|fill|sort|reverse)$/;
function changedNames(program) {
	const changed = /* @__PURE__ */ new Map();
	const note = (target) => {
		const found = target === void 0 ? null : rootOf(target);
		if (found !== null) changed.set(found.name, (changed.get(found.name) ?? /* @__PURE__ */ new Set()).add(found.key));
	};
	for (const node of nodesOf(program)) {
		if (node.type === "AssignmentExpression") note(Reflect.get(node, "left"));
		if (node.type !== "CallExpression") continue;
		const { callee, arguments: given } = node;
		if (callee.type !== "MemberExpression") continue;
		const method = callee.property?.name ?? "";
		if (CHANGING.test(method)) note(callee.object);
		else if (method === "assign" && callee.object?.name === "Object") note(given[0]);
	}
	return changed;
}
function rootOf(target) {
	let node = target;
	let key = "*";
	while (node.type === "MemberExpression" && node.object !== void 0) {
		key = node.computed === true ? "*" : node.property?.name ?? "*";
		node = node.object;
	}
	return node.type === "Identifier" && node.name !== void 0 ? {
		name: node.name,
		key
	} : null;
}

// src/site/settings/literals.ts
const DEEPEST = 40;
const TRANSPARENT = /^(?:define|with)[A-Z]|^(?:Object\.freeze|structuredClone|createJiti)$/;
var LiteralReader = class {
	calls = [];
	isPartial = false;
	#names = /* @__PURE__ */ new Map();
	#changed;
	#imported;
	#steps = 2e5;
	constructor(program, imported = {}) {
		this.#imported = imported;
		this.#changed = changedNames(program);
		this.#declare(program.body);
	}
	result(node) {
		const there = node.type === "Identifier" ? this.#names.get(node.name) : node;
		if (there !== void 0 && isFunction(there)) return this.#returned(there);
		return this.read(node);
	}
	read(node, depth = 0) {
		if (depth > DEEPEST || this.#steps-- < 0) return UNKNOWN;
		switch (node.type) {
			case "Literal": return "regex" in node && node.regex ? UNKNOWN : node.value;
			case "TemplateLiteral": return this.#template(node, depth);
			case "ArrayExpression": return node.elements.flatMap((one) => this.#element(one, depth));
			case "ObjectExpression": return this.#object(node, depth);
			case "Identifier": return this.#name(node.name, depth);
			case "MemberExpression": return this.#member(node, depth);
			case "CallExpression": return this.#call(node, depth);
			case "UnaryExpression": {
				const value = this.read(node.argument, depth + 1);
				if (node.operator === "-" && typeof value === "number") return -value;
				return node.operator === "!" && typeof value === "boolean" ? !value : UNKNOWN;
			}
			case "BinaryExpression": {
				if (node.operator !== "+" || node.left.type === "PrivateIdentifier") return UNKNOWN;
				const [left, right] = [this.read(node.left, depth + 1), this.read(node.right, depth + 1)];
				return typeof left === "string" && typeof right === "string" ? left + right : UNKNOWN;
			}
			case "LogicalExpression": {
				const left = this.read(node.left, depth + 1);
				return left === UNKNOWN && node.operator !== "&&" ? this.read(node.right, depth + 1) : left;
			}
			case "AwaitExpression": return this.read(node.argument, depth + 1);
			default: return this.#typed(node, depth);
		}
	}
	#typed(node, depth) {
		const inner = Reflect.get(node, "expression");
		return /^(?:TS|Parenthesized)/.test(node.type) && typeof inner === "object" && inner !== null ? this.read(inner, depth + 1) : UNKNOWN;
	}
	#template(node, depth) {
		let whole = "";
		for (const [index, quasi] of node.quasis.entries()) {
			whole += quasi.value.cooked ?? "";
			const expression = node.expressions[index];
			if (expression === void 0) continue;
			const value = this.read(expression, depth + 1);
			if (typeof value !== "string" && typeof value !== "number") return UNKNOWN;
			whole += String(value);
		}
		return whole;
	}
	#element(node, depth) {
		if (node === null) return [];
		if (node.type !== "SpreadElement") return [this.read(node, depth + 1)];
		const spread = this.read(node.argument, depth + 1);
		return Array.isArray(spread) ? spread : [UNKNOWN];
	}
	#object(node, depth) {
		const object = Object.create(null);
		for (const property of node.properties) {
			if (property.type === "SpreadElement") {
				const spread = this.read(property.argument, depth + 1);
				if (typeof spread === "object" && spread !== null && !(spread instanceof Call)) Object.assign(object, spread);
				else this.isPartial = true;
				continue;
			}
			const { key } = property;
			const name = property.computed ? this.read(key, depth + 1) : key.type === "Identifier" ? key.name : key.type === "Literal" ? key.value : UNKNOWN;
			if (typeof name !== "string" && typeof name !== "number") {
				this.isPartial = true;
				continue;
			}
			object[String(name)] = property.kind === "init" ? this.read(property.value, depth + 1) : UNKNOWN;
		}
		return object;
	}
	#name(name, depth) {
		if (name === "undefined") return void 0;
		if (name === "__dirname") return ".";
		const there = this.#names.get(name);
		const changed = this.#changed.get(name);
		if (there === void 0 && changed === void 0 && Object.hasOwn(this.#imported, name)) return this.#imported[name];
		if (there === void 0 || isFunction(there)) return UNKNOWN;
		if (changed?.has("*") === true) return UNKNOWN;
		const value = this.read(there, depth + 1);
		if (changed === void 0 || typeof value !== "object" || value === null || value instanceof Call) return value;
		return Array.isArray(value) ? UNKNOWN : {
			...value,
			...Object.fromEntries([...changed].map((key) => [key, UNKNOWN]))
		};
	}
	#member(node, depth) {
		if (node.object.type === "Super" || node.property.type === "PrivateIdentifier") return UNKNOWN;
		const object = this.read(node.object, depth + 1);
		const key = !node.computed && node.property.type === "Identifier" ? node.property.name : this.read(node.property, depth + 1);
		if (typeof object !== "object" || object === null || object instanceof Call || typeof key === "symbol") return UNKNOWN;
		return Object.hasOwn(object, String(key)) ? Reflect.get(object, String(key)) : UNKNOWN;
	}
	#call(node, depth) {
		const given = node.arguments.flatMap((one) => this.#element(one, depth));
		const name = calledName(node);
		if (/^(?:path\.)?(?:join|resolve)$|^(?:require|import\.meta)\.resolve$/.test(name)) return given.every((one) => typeof one === "string") ? given.join("/") : UNKNOWN;
		const first = node.arguments.find((one) => one.type !== "SpreadElement");
		if (!(node.callee.type === "CallExpression" || TRANSPARENT.test(name)) || first === void 0) return new Call(name, given, this.#calledOn(node, depth));
		return isFunction(first) ? this.#returned(first) : given.find((one) => typeof one === "object") ?? UNKNOWN;
	}
	#calledOn({ callee }, depth) {
		if (callee.type !== "MemberExpression" || callee.object.type !== "CallExpression") return null;
		const there = this.read(callee.object, depth + 1);
		return there instanceof Call ? there : null;
	}
	#returned(node) {
		const { body } = node;
		if (body.type !== "BlockStatement") return this.read(body);
		const returns = [];
		this.#walk(body, returns);
		const [only] = returns;
		if (returns.length > 1) return UNKNOWN;
		return only === void 0 ? {} : this.read(only);
	}
	#walk(block, returns) {
		this.#declare(block.body);
		for (const node of block.body) if (node.type === "ReturnStatement" && node.argument != null) returns.push(node.argument);
	}
	#declare(body) {
		for (const node of body) {
			const inner = node.type === "ExportNamedDeclaration" ? node.declaration ?? node : node;
			if (inner.type === "VariableDeclaration") {
				for (const { id, init } of inner.declarations) if (id.type === "Identifier" && init != null) this.#names.set(id.name, init);
			}
			if (inner.type === "FunctionDeclaration" && inner.id !== null) this.#names.set(inner.id.name, inner);
			if (inner.type === "ExpressionStatement") this.#standing(inner.expression);
		}
	}
	#standing(node) {
		const call = node.type === "AwaitExpression" ? node.argument : node;
		if (call.type !== "CallExpression") return;
		const given = call.arguments.flatMap((one) => this.#element(one, 0));
		this.calls.push({
			name: calledName(call),
			given
		});
	}
};
function isFunction(node) {
	return /^(?:ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(node.type);
}
function calledName({ callee }) {
	if (callee.type === "Identifier") return callee.name;
	if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return "";
	return callee.object.type === "Identifier" ? `${callee.object.name}.${callee.property.name}` : callee.property.name;
}

// src/site/settings/code.ts
const LONGEST = 3e5;
const NOTHING = {
	value: UNKNOWN,
	calls: [],
	named: {}
};
async function readCode(path, source, imported = {}) {
	if (source.trim() === "") return {
		...NOTHING,
		value: {}
	};
	if (source.length > LONGEST) return NOTHING;
	const program = await parseProgram(path, source);
	if (program === null) return NOTHING;
	try {
		return readProgram(program, imported);
	} catch (error) {
		if (error instanceof RangeError) return NOTHING;
		throw error;
	}
}
const ASSERT = /^([ \t]*import\b[^;\n]{1,400}["'][ \t]{1,9})assert(?=[ \t]{0,9}\{)/gm;
async function parseProgram(path, written) {
	const source = written.replace(ASSERT, "$1with  ");
	const { Parser } = await import("./acorn.js");
	const isTyped = /\.[cm]?tsx?$/.test(path);
	const parser = isTyped ? Parser.extend((await import("./acorn-typescript.js")).tsPlugin()) : Parser;
	for (const sourceType of ["module", "script"]) try {
		return parser.parse(source, {
			ecmaVersion: "latest",
			sourceType,
			locations: isTyped,
			allowReturnOutsideFunction: true,
			allowHashBang: true
		});
	} catch (error) {
		if (!(error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError)) throw error;
	}
	return null;
}
function readProgram(program, imported) {
	const reader = new LiteralReader(program, imported);
	let exported;
	const named = {};
	for (const node of program.body) {
		if (node.type === "ExportDefaultDeclaration") exported = reader.result(node.declaration);
		if (node.type === "ExportNamedDeclaration" && node.declaration?.type === "VariableDeclaration") {
			for (const { id, init } of node.declaration.declarations) if (id.type === "Identifier" && init != null) named[id.name] = reader.read(init);
		}
		if (node.type === "ExpressionStatement") {
			const { expression } = node;
			if (expression.type !== "AssignmentExpression") continue;
			const target = memberPath(expression.left);
			if (target === "module.exports" || target === "exports.default") exported = reader.result(expression.right);
			else if (target?.startsWith("exports.") || target?.startsWith("module.exports.")) named[target.slice(target.lastIndexOf(".") + 1)] = reader.read(expression.right);
		}
	}
	return {
		value: exported ?? (Object.keys(named).length > 0 ? named : UNKNOWN),
		calls: reader.calls,
		named
	};
}
function memberPath(node) {
	if (node.type === "Identifier") return node.name;
	if (node.type !== "MemberExpression" || node.computed || node.property.type !== "Identifier") return null;
	const object = node.object.type === "Super" ? null : memberPath(node.object);
	return object === null ? null : `${object}.${node.property.name}`;
}

export { nodesOf as i, readCode as n, LiteralReader as r, parseProgram as t };