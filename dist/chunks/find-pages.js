// src/content/find-pages.ts
/** Markdown, with what MDX and Quarto add to it. */
const CONTENT_ENDINGS = [
	"md",
	"markdown",
	"mdx",
	"qmd"
];
const CONTENT = new RegExp(`\\.(?:${CONTENT_ENDINGS.join("|")})$`, "i");
/** At the root of a repository: a licence that nobody may reword, and GitHub's own forms. A site publishes neither. */
const NOT_PUBLISHED = /^(?:(?:LICEN[CS]E|COPYING)(?:[-_.][\w-]+)?\.md|\.github\/.*)$/;
/** A licence, GitHub's own forms: at the root of a repository, and never a page of a site. */
function isOfTheRepository(path) {
	return NOT_PUBLISHED.test(path);
}
/** True for the files that are read as content. */
function isContentPath(path) {
	return CONTENT.test(path);
}
function isUnder(path, folder) {
	return folder === "" || folder === "." || path.startsWith(`${folder.replace(/\/+$/, "")}/`);
}

export { isUnder as i, isContentPath as n, isOfTheRepository as r, CONTENT_ENDINGS as t };