// src/locales/rule-page.ts
/** The path of a rule's page, from the root of this repository: `date-stale` is told in `src/rules/date/stale.md`. */
function rulePage(id) {
	return `src/rules/${id.replace(/^(front-matter|[a-z]+)-/, "$1/")}.md`;
}

export { rulePage as t };