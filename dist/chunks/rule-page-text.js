import { t as rulePage } from "./rule-page.js";
import { readFileSync } from "node:fs";

// src/world/rule-page-text.ts
function readRulePage(id, language) {
	const page = new URL(`../${rulePage(id, language)}`, import.meta.url.replace(/\/chunks\/[^/]*$/, "/"));
	return readFileSync(page, "utf8");
}

export { readRulePage as t };