import { t as rules } from "./rules.js";
import { t as InputError } from "./input-error.js";
import { t as readRulePage } from "./rule-page-text.js";
import { n as suggestRule } from "./session.js";

// src/cli/rules.ts
async function explainRules(options, terminal) {
	const [asked] = options.paths;
	const { locale } = options;
	if (options.format === "json") {
		const list = (asked === void 0 ? rules : rules.filter(({ id }) => id === asked)).map(({ id, severity, off, needsNetwork }) => ({
			id,
			severity: off === true ? "off" : severity,
			summary: locale.rules[id].summary,
			network: needsNetwork === true
		}));
		terminal.out(`${JSON.stringify(list, null, 2)}\n`);
		return 0;
	}
	const listed = asked === void 0 ? rules : familyOf(asked);
	if (asked !== void 0 && listed.length === 0) {
		terminal.out(await pageOf(asked, options));
		return 0;
	}
	const width = Math.max(...listed.map(({ id }) => id.length));
	for (const { id, severity, off } of listed) {
		const level = off === true ? locale.cli.ruleOff : locale.report.severity[severity];
		terminal.out(`${id.padEnd(width)}  ${level.padEnd(14)}  ${locale.rules[id].summary}\n`);
	}
	return 0;
}
function familyOf(asked) {
	const start = asked.replace(/-$/, "");
	return start === "" || start.includes("-") ? [] : rules.filter(({ id }) => id.startsWith(`${start}-`));
}
async function pageOf(asked, { locale }) {
	if (!rules.map(({ id }) => String(id)).includes(asked)) throw new InputError(locale.cli.usage.unknownRule({
		rule: asked,
		suggestion: suggestRule(asked)
	}));
	return readRulePage(asked, locale);
}

export { explainRules };