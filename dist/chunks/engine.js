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
function engineOf({ generator, plan }) {
	return plan?.reader ?? ENGINES[generator] ?? "commonmark";
}
function isCommonMark(engine) {
	return /^(?:commonmark|goldmark|pandoc|marked-\d)$/.test(engine);
}
function isStrict(engine) {
	return isCommonMark(engine) && engine !== "pandoc" && engine !== "marked-0";
}
function keepsBarsInCode(site) {
	return /^(?:python|parsedown|pandoc)$/.test(engineOf(site)) || site.generator === "vuepress";
}

export { keepsBarsInCode as i, isCommonMark as n, isStrict as r, engineOf as t };