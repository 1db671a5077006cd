// src/schema/json-schema.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function dialectOf(schema) {
	const uri = isObject(schema) ? schema["$schema"] : void 0;
	if (uri === void 0) return "2020-12";
	if (typeof uri !== "string") return null;
	const name = /^https?:\/\/json-schema\.org\/(?:draft\/)?(draft-0[67]|2019-09|2020-12)\/schema#?$/.exec(uri)?.[1];
	if (name === "draft-07" || name === "draft-06") return "draft-07";
	return name === "2019-09" || name === "2020-12" ? name : null;
}
const escapeStep = (step) => step.replaceAll("~", "~0").replaceAll("/", "~1");
const unescapeStep = (step) => step.replaceAll("~1", "/").replaceAll("~0", "~");
function pointerShown(pointer) {
	return stepsOf(pointer).map((step) => /^\d+$/.test(step) ? String(Number(step) + 1) : step).join(" › ");
}
function stepsOf(pointer) {
	return pointer === "" ? [] : pointer.slice(1).split("/").map(unescapeStep);
}
function decodeStep(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function valueAt(value, pointer) {
	let here = value;
	for (const step of stepsOf(pointer)) if (Array.isArray(here)) here = here[Number(step)];
	else if (isObject(here) && Object.hasOwn(here, step)) here = here[step];
	else return void 0;
	return here;
}
const MAX_DEPTH = 8;
const APPLICATORS = [
	"allOf",
	"anyOf",
	"oneOf"
];
function schemasAt(root, pointer, resolve) {
	return candidatesAt(root, stepsOf(pointer), resolve).map(({ schema }) => schema);
}
function labelsAt(root, pointer, resolve) {
	const labels = [];
	let here = expand({
		schema: root,
		root
	}, resolve, 0);
	for (const step of stepsOf(pointer)) {
		const lists = here.some(({ schema }) => isList(schema)) || /^\d+$/.test(step);
		here = here.flatMap((candidate) => stepInto(candidate, step)).flatMap((next) => expand(next, resolve, 0));
		const title = here.map(({ schema }) => schema["title"]).find((value) => typeof value === "string" && value !== "");
		if (lists && /^\d+$/.test(step)) labels.push(Number(step) + 1);
		else labels.push(typeof title === "string" ? title : step);
	}
	return labels;
}
function candidatesAt(root, steps, resolve) {
	let here = expand({
		schema: root,
		root
	}, resolve, 0);
	for (const step of steps) {
		here = here.flatMap((candidate) => stepInto(candidate, step)).flatMap((next) => expand(next, resolve, 0));
		if (here.length > 200) here = here.slice(0, 200);
	}
	return here;
}
function isList(schema) {
	return schema["items"] !== void 0 || schema["prefixItems"] !== void 0;
}
function expand(candidate, resolve, depth) {
	if (depth > MAX_DEPTH) return [candidate];
	const { schema, root } = candidate;
	const found = [candidate];
	const follow = (next, document) => {
		if (isObject(next) && found.length < 200) found.push(...expand({
			schema: next,
			root: document
		}, resolve, depth + 1));
	};
	const reference = schema["$ref"];
	if (typeof reference === "string") {
		const target = resolve(reference, root);
		if (target !== null) follow(target.schema, target.root);
	}
	for (const keyword of APPLICATORS) {
		const branches = schema[keyword];
		if (Array.isArray(branches)) for (const branch of branches) follow(branch, root);
	}
	for (const keyword of ["then", "else"]) follow(schema[keyword], root);
	const dependent = schema["dependentSchemas"];
	if (isObject(dependent)) for (const branch of Object.values(dependent)) follow(branch, root);
	return found;
}
function stepInto({ schema, root }, step) {
	const next = [];
	const properties = schema["properties"];
	if (isObject(properties) && Object.hasOwn(properties, step)) next.push(properties[step]);
	else if (isObject(schema["additionalProperties"])) next.push(schema["additionalProperties"]);
	if (/^\d+$/.test(step)) {
		const tuple = schema["prefixItems"] ?? (Array.isArray(schema["items"]) ? schema["items"] : void 0);
		const item = Array.isArray(tuple) ? tuple[Number(step)] : void 0;
		next.push(item ?? schema["items"]);
	}
	return next.filter(isObject).map((child) => ({
		schema: child,
		root
	}));
}

export { labelsAt as a, stepsOf as c, isObject as i, valueAt as l, dialectOf as n, pointerShown as o, escapeStep as r, schemasAt as s, decodeStep as t };