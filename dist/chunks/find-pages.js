// src/content/find-pages.ts
const CONTENT_ENDINGS = [
	"md",
	"markdown",
	"mdx",
	"qmd"
];
const CONTENT = new RegExp(`\\.(?:${CONTENT_ENDINGS.join("|")})$`, "i");
const NOT_PUBLISHED = /^(?:(?:LICEN[CS]E|COPYING)(?:[-_.][\w-]+)?\.md|\.github\/.*|(?:AGENTS|CLAUDE|GEMINI)(?:\.local)?\.md)$/;
function isOfTheRepository(path) {
	return NOT_PUBLISHED.test(path);
}
function isContentPath(path) {
	return CONTENT.test(path);
}
function isUnder(path, folder) {
	return folder === "" || folder === "." || path.startsWith(`${folder.replace(/\/+$/, "")}/`);
}

export { isUnder as i, isContentPath as n, isOfTheRepository as r, CONTENT_ENDINGS as t };