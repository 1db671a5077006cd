import { t as isLacking } from "./lacking.js";
import { i as inside } from "./places.js";
import { s as joinPath, t as below } from "./url-path.js";
import { c as record, l as text, r as at, s as listOf, u as texts } from "./value.js";
import { n as readHugoConfiguration } from "./configuration.js";

// src/site/generators/hugo/shortcodes.ts
const OWN = "comment details figure gist highlight instagram instagram_simple param qr ref relref speakerdeck tweet twitter twitter_simple vimeo vimeo_simple x x_simple youtube".split(" ");
const OWN_HOLDING = [
	"comment",
	"details",
	"highlight"
];
const SHORTCODE = /(?:^|\/)_?shortcodes\/((?:[^/]+\/)*[^/.]+)\.[^/]+$/i;
const LAYOUT = /^(?:_default\/|(?:.*\/)?(?:baseof|single|list|index|home|page|all|section)(?:\.[\w-]+)*\.html$)/i;
const INNER = /\.Inner(?:Deindent)?(?!\w)/;
const COMMENT = /\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g;
const DEEPEST = 5;
async function readShortcodes(ask) {
	const files = /* @__PURE__ */ new Map();
	for (const path of ask.survey.files) {
		const name = SHORTCODE.exec(path)?.[1]?.toLowerCase();
		if (name !== void 0) files.set(name, [...files.get(name) ?? [], path]);
	}
	const holding = new Set(OWN_HOLDING.filter((name) => !files.has(name)));
	for (const [name, paths] of files) if (await doHold(paths, ask.survey)) holding.add(name);
	const isAll = await isWhole(ask);
	const isStrict = at(ask.settings, "refLinksErrorLevel") === void 0 && at(ask.settings, "refLinksNotFoundURL") === void 0;
	return {
		engine: "hugo",
		called: isAll ? /* @__PURE__ */ new Set([...OWN, ...files.keys()]) : null,
		holding,
		pages: isAll && isStrict ? stepsOf(ask) : null,
		layouts: null,
		language: () => "hugo"
	};
}
function stepsOf({ survey, settings }) {
	const declared = Object.entries(record(at(settings, "taxonomies"))).flatMap(([one, many]) => [one, text(many) ?? one]);
	const steps = new Set([
		"tags",
		"categories",
		...declared
	].map((name) => `${name.toLowerCase()}/`));
	for (const path of survey.files) if (path.endsWith("_content.gotmpl")) return null;
	else for (const step of path.toLowerCase().split("/")) for (const name of [
		step,
		step.replace(/\.[^.]*$/, ""),
		step.replace(/\..*$/, "")
	]) steps.add(name);
	return steps;
}
async function doHold(paths, survey) {
	for (const path of paths) {
		const source = /(?:^|\/)layouts\//.test(path) ? await survey.text(path) : null;
		if (source === null || !INNER.test(source.replace(COMMENT, ""))) return false;
	}
	return true;
}
async function isWhole({ survey, base, settings }) {
	if (Object.keys(settings).length === 0) return false;
	const themes = joinPath(base, text(at(settings, "themesDir")) ?? "themes");
	const layouts = inside(base, text(at(settings, "layoutDir")) ?? "layouts");
	if (themes === null || isLacking(survey, [themes, layouts])) return false;
	const brought = broughtBy(settings);
	if (brought === null) return false;
	if (brought.length === 0) return [...survey.files].some((path) => LAYOUT.test(below(layouts, path) ?? ""));
	return areThere(brought, {
		survey,
		base,
		themes
	}, DEEPEST);
}
function broughtBy(settings) {
	if (listOf(at(settings, "module", "mounts")).map((one) => text(at(one, "target")) ?? "").some((target) => /^\/?layouts(?:\/|$)/.test(target))) return null;
	const imports = listOf(at(settings, "module", "imports")).filter((one) => at(one, "disable") !== true);
	return [...texts(at(settings, "theme")), ...imports.map((one) => text(at(one, "path")) ?? "")];
}
async function areThere(names, place, depth) {
	const { survey, base, themes } = place;
	for (const name of names) {
		const own = [
			joinPath(themes, name),
			inside(base, `_vendor/${name}`),
			joinPath(base, name)
		].find((folder) => folder !== null && survey.folders.has(`${folder}/layouts`));
		if (own == null || name === "" || depth === 0) return false;
		const brought = broughtBy(await readHugoConfiguration(survey, own));
		if (brought === null || !await areThere(brought, place, depth - 1)) return false;
	}
	return true;
}

export { readShortcodes };