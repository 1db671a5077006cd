// src/cms/values/option.ts
function patternOf({ options }) {
	const option = options["pattern"];
	const [pattern] = Array.isArray(option) ? option : [option];
	if (typeof pattern !== "string" || !isExpression(pattern)) return null;
	const message = Array.isArray(option) && option.length > 1 ? option.at(-1) : "";
	return {
		pattern,
		message: typeof message === "string" ? message : ""
	};
}
function isExpression(pattern) {
	try {
		new RegExp(pattern);
		return true;
	} catch {
		return false;
	}
}
function filled(field) {
	return field.required ? {
		type: "string",
		minLength: 1
	} : { type: ["string", "null"] };
}

export { isExpression as n, patternOf as r, filled as t };