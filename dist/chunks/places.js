import { n as isContentPath, r as isOfTheRepository } from "./find-pages.js";
import { r as extensionOf, t as below } from "./url-path.js";

// src/site/routes/routing.ts
function isServerConfiguration(path) {
	return /(?:^|\/)(?:_redirects|netlify\.toml|vercel\.json|staticwebapp\.config\.json|redirects\.json|\.htaccess|(?:nginx|servers?)\.conf(?:\.erb)?)$/.test(path);
}

// src/site/layout/places.ts
const UNREAD = /\.(?:adoc|asciidoc|rst|org|textile|rmd|pandoc|creole|mediawiki)$/i;
const DATA = /\.(?:ya?ml|json|toml)$/i;
const OF_REPOSITORY = /^(?:readme|contributing|changelog|changes|history|code[_-]of[_-]conduct|security|licen[cs]e|copying|authors|contributors|maintainers|governance|support|claude|agents|todo)(?:[-_.][\w-]+)?\.(?:md|mdx|markdown)$/i;
const HIDDEN = /(?:^|\/)\./;
const DRAWING = /\.excalidraw\.md$/i;
function filesIn(rules) {
	const endings = new Set(rules.endings ?? [
		"md",
		"mdx",
		"markdown"
	]);
	const places = rules.places.filter(({ holds }) => holds !== "static").sort((one, other) => other.folder.length - one.folder.length);
	return (path) => {
		if (DRAWING.test(path)) return OTHER;
		const place = places.find(({ folder }) => below(folder, path) !== null);
		const dialect = dialectOf(path, rules);
		if (place?.holds === "data" && DATA.test(path) && !isServerConfiguration(path)) return {
			kind: "data",
			language: place.language
		};
		const isPage = endings.has(extensionOf(path));
		if (place === void 0 || place.holds === "data") return strayFile(path, dialect);
		if (!isPage && !UNREAD.test(path)) return isContentPath(path) ? {
			kind: "out",
			reason: "unpublished",
			dialect
		} : OTHER;
		if (isOfTheRepository(path)) return {
			kind: "out",
			reason: "repository",
			dialect
		};
		const reason = rules.out?.(path) ?? null;
		if (reason !== null) return {
			kind: "out",
			reason,
			dialect
		};
		if (HIDDEN.test(below(place.folder, path) ?? "")) return {
			kind: "out",
			reason: "unpublished",
			dialect
		};
		if (!isPage) return {
			kind: "unread",
			reason: "format"
		};
		return {
			kind: "page",
			dialect,
			language: rules.languageOf?.(path) ?? place.language
		};
	};
}
const OTHER = { kind: "other" };
function strayFile(path, dialect) {
	if (!isContentPath(path)) return OTHER;
	return {
		kind: "out",
		reason: isRepositoryFile(path) ? "repository" : "unpublished",
		dialect
	};
}
function isRepositoryFile(path, folder = "") {
	if (isOfTheRepository(path) || path.startsWith(".")) return true;
	return OF_REPOSITORY.test(path) && (folder === "" || !/^(?!readme|agents|claude)[a-z]/.test(path));
}
function isUnreadFormat(path) {
	return UNREAD.test(path);
}
function dialectOf(path, { dialect, plainDialect }) {
	const ending = extensionOf(path);
	if (/^(?:html?|njk|liquid|vto|vue)$/.test(ending)) return "html";
	if (ending === "mdx") return dialect === "docusaurus" ? "docusaurus" : "mdx";
	return ending === "md" || ending === "markdown" ? plainDialect ?? dialect : dialect;
}
function folderNamed(name, base) {
	if (name === null) return null;
	const steps = base === "" ? [] : base.split("/");
	for (const step of name.replaceAll("\\", "/").split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") steps.push(step);
		else if (steps.pop() === void 0) return null;
	}
	return steps.join("/");
}
function firstFolder(folders, base, names) {
	return names.map((name) => inside(base, name)).find((path) => folders.has(path)) ?? null;
}
function inside(base, name) {
	return base === "" ? name : name === "" ? base : `${base}/${name}`;
}
function pagesIn(folder, language = null) {
	return {
		folder,
		holds: "pages",
		language
	};
}

export { isRepositoryFile as a, isServerConfiguration as c, inside as i, firstFolder as n, isUnreadFormat as o, folderNamed as r, pagesIn as s, filesIn as t };