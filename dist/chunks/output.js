import { t as InputError } from "./input-error.js";
import { t as VERSION } from "./version.js";
import { t as writeFileIn } from "./write-file.js";
import { a as isNothingRead, t as doWarningsFail } from "./verdict.js";

// src/cli/output.ts
function hush(terminal) {
	return {
		...terminal,
		err: () => void 0,
		interactive: false
	};
}
async function tellUnread(review, options, terminal) {
	const { outputs, locale, verbose } = options;
	if (options.quiet && !isNothingRead(review, options)) return;
	const { pages, findings, notDone, stats } = review;
	const toldIn = (...formats) => outputs.some(({ format, file }) => formats.includes(format) && (file === null || format === "json"));
	if (pages.length === 0 && findings.length === 0 && notDone.length === 0 && !toldIn("pretty", "markdown")) terminal.err(`${locale.report.summary(stats)}\n`);
	if (outputs.every(({ format }) => format === "gitlab")) for (const { code, count } of notDone) terminal.err(`${locale.report.notDone[code]({ count })}\n`);
	if (stats.unread.length === 0 || toldIn("pretty", "markdown", "json")) return;
	const { unreadLines } = await import("./unread.js");
	for (const line of unreadLines(stats.unread, {
		locale,
		width: terminal.width,
		verbose
	})) terminal.err(`${line}\n`);
}
function tellWarnings({ stats }, { maxWarnings, failOn, locale }, terminal) {
	const { warnings } = stats;
	if (maxWarnings === null || failOn === "never" || warnings <= maxWarnings) return;
	terminal.err(`${locale.cli.tooManyWarnings({
		count: warnings,
		most: maxWarnings
	})}\n`);
}
async function writeReports(review, options, terminal) {
	let trouble = null;
	for (const { format, file } of options.outputs) {
		const pieces = () => render(review, format, options, {
			...terminal,
			colour: terminal.colour && file === null
		});
		if (file === null) await printReport(await pieces(), terminal);
		else try {
			writeReport(file, await pieces(), options);
		} catch (error) {
			if (!(error instanceof InputError)) throw error;
			if (trouble === null && options.outputs.every((one) => one.file !== null)) await printReport(await pieces(), terminal);
			trouble ??= error;
		}
	}
	if (trouble !== null) throw trouble;
}
async function printReport(pieces, terminal) {
	for (const piece of typeof pieces === "string" ? [pieces] : pieces) {
		terminal.out(piece);
		await terminal.drained?.();
	}
}
function writeReport(file, pieces, options) {
	try {
		writeFileIn(process.cwd(), file, pieces);
	} catch {
		throw new InputError(options.locale.cli.usage.write({ path: file }));
	}
}
async function render(whole, format, options, terminal) {
	const { locale, localeName, quiet } = options;
	const review = quiet && (format === "pretty" || format === "markdown" || format === "github") ? onlyDecisive(whole, options) : whole;
	switch (format) {
		case "json": return (await import("./json2.js")).renderJson(review, {
			version: VERSION,
			locale,
			localeName,
			shard: options.shard
		});
		case "github":
		case "markdown": return renderRemarks(review, format, options);
		case "sarif": return (await import("./sarif.js")).renderSarif(review, {
			version: VERSION,
			locale
		});
		case "junit": return (await import("./junit.js")).renderJunit(review, { locale });
		case "pretty": return renderForPerson(review, options, terminal);
		case "gitlab": return (await import("./gitlab.js")).renderGitlab(review, { locale });
		case "ics": throw new RangeError("only a calendar is written in this format");
	}
}
async function renderForPerson(review, options, terminal) {
	const { locale, verbose, quiet } = options;
	const { colour, width } = terminal;
	if (options.statistics) return (await import("./statistics2.js")).renderStatistics(review, {
		locale,
		colour,
		width,
		verbose
	});
	const { renderPretty } = await import("./pretty.js");
	const { paths, base, only } = options;
	return renderPretty(review, {
		locale,
		colour,
		width,
		verbose,
		quiet,
		brief: paths.length + only.length === 0 && base === null && !quiet
	});
}
function onlyDecisive(review, options) {
	const warnings = doWarningsFail(review.stats, options);
	const findings = review.findings.filter(({ existing, severity }) => !existing && (severity === "error" || severity === "warning" && warnings));
	return {
		...review,
		findings
	};
}
async function renderRemarks(review, format, options) {
	const { locale, verbose } = options;
	const { toRemarks } = await import("./remarks.js");
	const { unreadNotes } = await import("./unread.js");
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

export { writeReport as a, tellWarnings as i, printReport as n, writeReports as o, tellUnread as r, hush as t };