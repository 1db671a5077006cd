import { t as wordFinding } from "./word.js";
import { n as visibleLine } from "./visible.js";

// src/cli/configuration-troubles.ts
function troublesOf({ configurationPath, troubles, sources }, { locale }) {
	return troubles.filter(({ path }) => path === configurationPath).map((trouble) => {
		const { line, column } = sources.get(trouble.path)?.place(trouble.at.start) ?? {
			line: 1,
			column: 1
		};
		return visibleLine(`${trouble.path}:${line}:${column} ${wordFinding(locale, {
			...trouble,
			facts: trouble.facts
		})}`);
	});
}

export { troublesOf as t };