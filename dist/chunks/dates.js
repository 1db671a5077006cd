import { r as renderCalendar } from "./calendar.js";
import { n as renderJsonCalendar } from "./json.js";
import { t as review } from "./review.js";
import { t as VERSION } from "./version.js";
import { a as writeReport, n as printReport } from "./output.js";
import { t as openSession } from "./session.js";
import { t as inLanguageOfContent } from "./site-language2.js";
import { n as endOf } from "./verdict.js";

// src/cli/dates.ts
async function dates(asked, terminal, cwd, env) {
	const only = asked.only.length === 0 ? ["date-"] : asked.only;
	const { world, request } = openSession({
		...asked,
		only,
		offline: true
	}, terminal, cwd, env);
	const found = await review(world, request);
	const options = inLanguageOfContent(asked, found);
	for (const { format, file } of options.outputs) {
		const text = format === "json" ? renderJsonCalendar(found, {
			...options,
			version: VERSION
		}) : renderCalendar(found, format === "ics" ? "ics" : "pretty", {
			...options,
			width: terminal.width
		});
		if (file === null) await printReport(text, terminal);
		else writeReport(file, text, options);
	}
	return endOf(found, options);
}

export { dates };