import { t as InputError } from "./input-error.js";
import { t as VERSION } from "./version.js";
import { t as writeFileIn } from "./write-file.js";

// src/cli/output.ts
/** On standard error, what no report tells: that there was nothing to read, and what was not read. */
async function tellUnread(review, options, terminal) {
	const { outputs, locale, verbose } = options;
	const { pages, findings, notDone, stats } = review;
	const toldIn = (...formats) => outputs.some(({ format, file }) => formats.includes(format) && (file === null || format === "json"));
	if (pages.length === 0 && findings.length === 0 && notDone.length === 0 && !toldIn("pretty", "markdown")) terminal.err(`${locale.report.summary(stats)}\n`);
	if (stats.unread.length === 0 || toldIn("pretty", "markdown", "json")) return;
	const { unreadLines } = await import("./unread2.js");
	for (const line of unreadLines(stats.unread, {
		locale,
		width: terminal.width,
		verbose
	})) terminal.err(`${line}\n`);
}
/** Writes each asked report to its place. */
async function writeReports(review, options, terminal) {
	let trouble = null;
	for (const { format, file } of options.outputs) {
		const pieces = () => render(review, format, options, {
			...terminal,
			colour: terminal.colour && file === null
		});
		if (file === null) printReport(await pieces(), terminal);
		else try {
			writeReport(file, await pieces(), options);
		} catch (error) {
			if (!(error instanceof InputError)) throw error;
			if (trouble === null && options.outputs.every((one) => one.file !== null)) printReport(await pieces(), terminal);
			trouble ??= error;
		}
	}
	if (trouble !== null) throw trouble;
}
function printReport(pieces, terminal) {
	for (const piece of typeof pieces === "string" ? [pieces] : pieces) terminal.out(piece);
}
/** @param pieces What follows one another in the file; it is never whole in memory. */
function writeReport(file, pieces, options) {
	try {
		writeFileIn(process.cwd(), file, pieces);
	} catch {
		throw new InputError(options.locale.cli.usage.write({ path: file }));
	}
}
async function render(review, format, options, terminal) {
	const { locale, localeName } = options;
	switch (format) {
		case "json": return (await import("./json2.js")).renderJson(review, {
			version: VERSION,
			locale,
			localeName
		});
		case "github":
		case "markdown": return renderRemarks(review, format, options);
		case "sarif": return (await import("./sarif.js")).renderSarif(review, {
			version: VERSION,
			locale
		});
		case "junit": return (await import("./junit.js")).renderJunit(review, { locale });
		case "pretty": return (await import("./pretty.js")).renderPretty(review, {
			locale,
			colour: terminal.colour,
			width: terminal.width,
			verbose: options.verbose
		});
		default: throw new InputError(locale.cli.usage.formatHere({
			format,
			command: options.command
		}));
	}
}
async function renderRemarks(review, format, options) {
	const { locale, verbose } = options;
	const { toRemarks } = await import("./remarks.js");
	const { unreadNotes } = await import("./unread2.js");
	const remarks = {
		...toRemarks(review, locale),
		unread: unreadNotes(review.stats.unread, locale, verbose)
	};
	if (format === "github") return (await import("./annotations.js")).renderAnnotations(remarks, /* @__PURE__ */ new Map(), locale);
	const { renderSummary } = await import("./summary.js");
	return renderSummary(remarks, {
		locale,
		audience: "maintainer",
		draft: false,
		merged: false,
		runUrl: null,
		previewUrl: null,
		fileUrl: () => null,
		editUrl: () => null,
		ruleUrl: () => null,
		verbose,
		notes: []
	});
}

export { writeReports as i, tellUnread as n, writeReport as r, printReport as t };