import { i as recommendedRules, n as styleGuideRules, o as consistentRules } from "./style-guide.js";

// src/locales/rule-page.ts
/** Where the repository is read: the version that everybody is on. */
const REPOSITORY = "https://github.com/relecture/relecture/blob/v1";
/** The address of a rule's page. */
function ruleUrl(id) {
	return `${REPOSITORY}/${rulePage(id)}`;
}
/** The folders of the rules of remark-lint that are off until asked for: their pages stand as their sentences do, by preset. */
const FOLDERS = {
	recommended: recommendedRules,
	consistent: consistentRules,
	"style-guide": styleGuideRules
};
/**
* The path of a rule's page, from the root of this repository: `date-stale` is told in `src/rules/date/stale.md`,
* `markdown-final-newline` in `src/rules/markdown/recommended/final-newline.md`.
*/
function rulePage(id) {
	const folder = Object.keys(FOLDERS).find((name) => Object.hasOwn(FOLDERS[name] ?? {}, id));
	const family = folder === void 0 ? "$1" : `$1/${folder}`;
	return `src/rules/${id.replace(/^(front-matter|[a-z]+)-/, `${family}/`)}.md`;
}

export { ruleUrl as n, rulePage as t };