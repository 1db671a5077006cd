import { t as isLacking } from "./lacking.js";
import { i as inside } from "./places.js";
import { i as folderOf, t as below } from "./url-path.js";
import { l as text, u as texts } from "./value.js";

// src/site/generators/jekyll/templates.ts
const PRIMER = {
	includes: ["head-custom.html", "head-custom-google-analytics.html"],
	layouts: [
		"default",
		"home",
		"page",
		"post"
	]
};
async function readJekyllTemplates({ survey, base, source, settings, rules }) {
	const includes = inside(source, text(settings["includes_dir"]) ?? "_includes");
	const layouts = inside(source, text(settings["layouts_dir"]) ?? "_layouts");
	const isWhole = (survey.folders.has(includes) || survey.folders.has(layouts)) && !isLacking(survey, [includes, layouts]) && !await bringsMore(survey, base, source);
	const named = (folder) => [...survey.files].flatMap((path) => below(folder, path)?.toLowerCase() ?? []);
	const names = named(layouts).map((path) => path.replace(/\.[^/.]+$/, ""));
	return {
		engine: "jekyll",
		called: isWhole ? /* @__PURE__ */ new Set([...named(includes), ...PRIMER.includes]) : null,
		holding: /* @__PURE__ */ new Set(),
		pages: null,
		layouts: isWhole ? /* @__PURE__ */ new Set([...names, ...PRIMER.layouts]) : null,
		language: (page) => rules.value(page, below(source, page.path) ?? page.path, "render_with_liquid") === false ? null : "liquid"
	};
}
async function bringsMore(survey, base, source) {
	for (const path of survey.files) {
		if (/(?:^|\/)_config[^/]*\.(?:ya?ml|toml)$/.test(path) && (folderOf(path) === base || folderOf(path) === source)) {
			const settings = await survey.data(path);
			const plugins = [...texts(settings["plugins"]), ...texts(settings["gems"])];
			if (settings["theme"] != null || settings["remote_theme"] != null) return true;
			if (plugins.some((name) => /theme/i.test(name) && name !== "jekyll-remote-theme")) return true;
		}
		if (/(?:^|\/)_plugins\/.*\.rb$/.test(path) && /include|layout/i.test(await survey.text(path) ?? "")) return true;
	}
	return false;
}

export { readJekyllTemplates };