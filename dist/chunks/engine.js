// src/rules/markdown/shared/engine.ts
const ENGINES = {
	hugo: "goldmark",
	jekyll: "kramdown",
	mkdocs: "python",
	pelican: "python",
	gitbook: "kramed",
	grav: "parsedown",
	quarto: "pandoc",
	middleman: "unknown",
	plain: "unknown"
};
function engineOf(generator) {
	return ENGINES[generator] ?? "commonmark";
}
function isCommonMark(engine) {
	return engine === "commonmark" || engine === "goldmark" || engine === "pandoc";
}
function isStrict(engine) {
	return isCommonMark(engine) && engine !== "pandoc";
}
function keepsBarsInCode(generator) {
	return /^(?:python|parsedown|pandoc)$/.test(engineOf(generator)) || generator === "vuepress";
}

export { keepsBarsInCode as i, isCommonMark as n, isStrict as r, engineOf as t };