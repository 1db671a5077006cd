import { a as isSettings, l as text } from "./value.js";

// src/site/generators/eleventy/templates.ts
const LANGUAGES = {
	liquid: "liquid",
	njk: "nunjucks"
};
const ENDINGS = {
	md: "markdownTemplateEngine",
	markdown: "markdownTemplateEngine",
	html: "htmlTemplateEngine"
};
function eleventyTemplates(settings, code, cascade) {
	const isRead = isSettings(code.value) || code.named["config"] !== void 0;
	const isOwn = code.calls.some(({ name }) => /\.(?:setLibrary|addExtension|set\w*TemplateEngine)$/.test(name));
	const language = (page) => {
		if (!isRead || isOwn) return null;
		const override = page.field("/templateEngineOverride")?.value ?? cascade.value(page.path, "templateEngineOverride");
		if (override !== void 0) return LANGUAGES[text(override)?.split(",")[0]?.trim() ?? ""] ?? null;
		const ending = /[^.]+$/.exec(page.path)?.[0] ?? "";
		const key = ENDINGS[ending];
		const named = key === void 0 ? ending : settings[key] ?? "liquid";
		return LANGUAGES[text(named) ?? ""] ?? null;
	};
	return {
		engine: "eleventy",
		called: null,
		holding: /* @__PURE__ */ new Set(),
		pages: null,
		layouts: null,
		language
	};
}

export { eleventyTemplates };