import { i as recommendedRules, n as styleGuideRules, o as consistentRules } from "./style-guide.js";

// src/locales/rule-page.ts
const REPOSITORY = "https://github.com/relecture/relecture/blob/v1";
function ruleUrl(id, language) {
	return `${REPOSITORY}/${rulePage(id, language)}`;
}
const FOLDERS = {
	recommended: recommendedRules,
	consistent: consistentRules,
	"style-guide": styleGuideRules
};
function rulePage(id, { rulePageEnding }) {
	const folder = Object.keys(FOLDERS).find((name) => Object.hasOwn(FOLDERS[name] ?? {}, id));
	const family = folder === void 0 ? "$1" : `$1/${folder}`;
	return `src/rules/${id.replace(/^(front-matter|[a-z]+)-/, `${family}/`)}${rulePageEnding}`;
}

export { ruleUrl as n, rulePage as t };