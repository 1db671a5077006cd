import { r as folderNamed } from "./places.js";
import { i as folderOf, t as below } from "./url-path.js";

// src/site/held-places.ts
function heldPlaces(plan, configuration, files) {
	const sorted = [...plan.places].sort((one, other) => other.folder.length - one.folder.length);
	const held = /* @__PURE__ */ new Set();
	const there = /* @__PURE__ */ new Set();
	const apart = /* @__PURE__ */ new Set();
	const all = [...plan.places.map(({ folder }) => folder), ...plan.static === null ? [] : [plan.static]];
	for (const path of files) {
		for (const folder of all) if (!there.has(folder) && below(folder, path) !== null) there.add(folder);
		const { kind } = plan.fileOf(path);
		if (kind !== "page" && kind !== "data" && kind !== "unread") continue;
		const holds = kind === "data" ? "data" : "pages";
		const place = sorted.find(({ folder, ...one }) => one.holds === holds && below(folder, path) !== null);
		if (place !== void 0) held.add(place);
		else if (holds === "pages" && kind === "page") apart.add(folderOf(path));
	}
	const named = foldersNamed(plan, configuration);
	return {
		places: [...plan.places.filter((place) => place.holds === "static" ? there.has(place.folder) : held.has(place)), ...outermost(apart).map((folder) => ({
			folder,
			holds: "pages",
			language: null
		}))],
		static: plan.static !== null && there.has(plan.static) ? plan.static : null,
		absent: [...new Set(all)].filter((folder) => folder !== "" && !there.has(folder) && named.has(folder))
	};
}
const MANY = 3;
function outermost(folders) {
	const beside = /* @__PURE__ */ new Map();
	for (const folder of folders) beside.set(folderOf(folder), (beside.get(folderOf(folder)) ?? 0) + 1);
	const isOneOfMany = (folder) => folderOf(folder) !== "" && (beside.get(folderOf(folder)) ?? 0) > MANY;
	const all = [...new Set([...folders].map((folder) => isOneOfMany(folder) ? folderOf(folder) : folder))].sort();
	return all.filter((folder) => !all.some((one) => one !== folder && below(one, folder) !== null));
}
const FOLDER_KEY = /(?:dir|directory|directories|folder|path|source|src|input)s?$/i;
const DEPTH = 6;
function foldersNamed({ settings, base }, { site }) {
	const named = /* @__PURE__ */ new Set();
	const add = (name) => {
		const folder = typeof name === "string" ? folderNamed(name, base) : null;
		if (folder !== null) named.add(folder);
	};
	const walk = (value, isFolder, depth) => {
		if (isFolder) add(value);
		if (typeof value !== "object" || value === null || depth === 0) return;
		for (const [key, child] of Object.entries(value)) walk(child, Array.isArray(value) ? isFolder : FOLDER_KEY.test(key), depth - 1);
	};
	walk(settings, false, DEPTH);
	for (const name of [site?.content, site?.static]) if (name != null) named.add(name);
	return named;
}

export { heldPlaces as t };