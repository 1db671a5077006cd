import { r as renderCalendar } from "./calendar.js";
import { n as renderJsonCalendar } from "./json.js";
import { t as review } from "./review.js";
import { t as InputError } from "./input-error.js";
import { t as VERSION } from "./version.js";
import { i as openSession, n as endOf } from "./check.js";
import { r as writeReport, t as printReport } from "./output.js";

// src/cli/dates.ts
/** `relecture dates`: what each page claims, and the day on which each sentence goes stale. */
async function dates(options, terminal, cwd, env) {
	const only = options.only.length === 0 ? ["date-"] : options.only;
	const { world, request } = openSession({
		...options,
		only,
		offline: true
	}, terminal, cwd, env);
	const found = await review(world, request);
	for (const { format, file } of options.outputs) {
		const chosen = format === "github" ? "pretty" : format;
		if (chosen !== "pretty" && chosen !== "json" && chosen !== "ics") throw new InputError(options.locale.cli.usage.formatHere({
			format,
			command: "dates"
		}));
		const text = chosen === "json" ? renderJsonCalendar(found, {
			...options,
			version: VERSION
		}) : renderCalendar(found, chosen, {
			...options,
			width: terminal.width
		});
		if (file === null) printReport(text, terminal);
		else writeReport(file, text, options);
	}
	return endOf(found, options);
}

export { dates };