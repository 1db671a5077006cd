import { t as isLacking } from "./lacking.js";
import { i as inside } from "./places.js";
import { t as below } from "./url-path.js";
import { l as text } from "./value.js";

// src/site/generators/zola/shortcodes.ts
const OWN = [
	"youtube",
	"vimeo",
	"streamable",
	"gist"
];
function zolaShortcodes(survey, base, settings) {
	const theme = text(settings["theme"]);
	const folders = ["templates", ...theme === null ? [] : [`themes/${theme}/templates`]].map((one) => inside(base, one));
	const isWhole = folders.every((folder) => survey.folders.has(folder)) && !isLacking(survey, folders);
	const named = folders.flatMap((folder) => [...survey.files].flatMap((path) => below(inside(folder, "shortcodes"), path)?.replace(/\.[^/]*$/, "") ?? []));
	return {
		engine: "zola",
		called: isWhole ? new Set([...OWN, ...named].map((name) => name.toLowerCase())) : null,
		holding: /* @__PURE__ */ new Set(),
		pages: null,
		layouts: null,
		language: () => "zola"
	};
}

export { zolaShortcodes };