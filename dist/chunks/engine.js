// src/rules/markdown/shared/engine.ts
const ENGINES = {
	hugo: "goldmark",
	jekyll: "kramdown",
	mkdocs: "python",
	pelican: "python",
	gitbook: "kramed",
	grav: "parsedown",
	middleman: "unknown",
	plain: "unknown"
};
function engineOf(generator) {
	return ENGINES[generator] ?? "commonmark";
}
function isCommonMark(engine) {
	return engine === "commonmark" || engine === "goldmark";
}
function keepsBarsInCode(generator) {
	return /^(?:python|parsedown)$/.test(engineOf(generator)) || generator === "vuepress";
}

export { isCommonMark as n, keepsBarsInCode as r, engineOf as t };