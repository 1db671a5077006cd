import { t as TrustedTree } from "./trusted-tree.js";
import { n as dayIn } from "./day.js";
import { a as inertJson } from "./escape.js";
import { n as visibleLine } from "./visible.js";
import { t as readSite } from "./read-site.js";
import { t as DiskTree } from "./disk2.js";
import { t as InputError } from "./input-error.js";
import { t as writeReport } from "./output.js";
import { t as findRoot } from "./site-root.js";

// src/report/site-plan.ts
/** Each site of the repository, the main one first; its pages are read. @param today ISO */
function reportSites(site, today) {
	if (site.all.length === 0) return [reportSite(site, [...site.files], today)];
	return site.all.map((one) => reportSite(one, [...site.files].filter((path) => site.siteOf(path) === one), today));
}
function reportSite({ plan, hosts, cms, pages }, files, today) {
	const { generator, recognisedBy, isKnown, base, content, static: folder, places, url, language, languages } = plan;
	const planned = [...files].sort().map((path) => ({
		path,
		file: plan.fileOf(path)
	}));
	const count = (kind) => planned.filter(({ file }) => file.kind === kind).length;
	return {
		generator,
		recognisedBy,
		isKnown,
		base,
		content,
		static: folder,
		places,
		url,
		hosts,
		language,
		languages,
		cms: cms === null ? null : {
			engine: cms.engine,
			path: cms.path,
			collections: cms.collections.length
		},
		pages: count("page"),
		data: count("data"),
		out: tally(planned.flatMap(({ path, file }) => file.kind === "out" ? [{
			path,
			reason: file.reason
		}] : [])),
		unread: tally([...planned.flatMap(({ path, file }) => file.kind === "unread" ? [{
			path,
			reason: file.reason
		}] : []), ...plan.submodules.map((path) => ({
			path,
			reason: "submodule"
		}))]),
		hidden: tally(planned.flatMap(({ path, file }) => hiddenIn(file.kind === "page" ? pages.get(path) ?? null : null, today)))
	};
}
/** As Hugo and Jekyll have it: a draft, a page unpublished, one whose day is ahead or over. */
function hiddenIn(page, today) {
	if (page === null) return [];
	const { path } = page;
	const data = new Map(Object.entries(page.data).map(([key, value]) => [key.toLowerCase(), value]));
	const day = (key) => /^\d{4}-\d\d-\d\d/.exec(String(data.get(key) ?? ""))?.[0] ?? null;
	if (data.get("draft") === true || data.get("published") === false) return [{
		path,
		reason: "draft"
	}];
	const [from, until] = [day("publishdate"), day("expirydate")];
	if (from !== null && from > today) return [{
		path,
		reason: "future"
	}];
	return until !== null && until <= today ? [{
		path,
		reason: "expired"
	}] : [];
}
function tally(found) {
	const tallies = /* @__PURE__ */ new Map();
	for (const { path, reason } of found) {
		const known = tallies.get(reason);
		if (known === void 0) tallies.set(reason, {
			reason,
			count: 1,
			example: path
		});
		else known.count++;
	}
	return [...tallies.values()].sort((one, other) => other.count - one.count);
}
/** For a person, one fact a line. */
function renderSiteReports(reports, locale) {
	return reports.map((report) => renderSiteReport(report, locale)).join("\n");
}
function renderSiteReport(report, locale) {
	const words = locale.sitePlan;
	const { generator, recognisedBy, places, languages, cms, out, unread } = report;
	const folders = (holds) => places.filter((place) => place.holds === holds).map(({ folder, language }) => words.place({
		folder,
		language
	}));
	const data = folders("data");
	return `${[
		words.generator({
			generator,
			recognisedBy,
			base: report.base
		}),
		...report.isKnown ? [] : [words.notKnown],
		words.pagesIn({ folders: folders("pages") }),
		...data.length === 0 || report.data === 0 ? [] : [words.dataIn({ folders: data })],
		...report.static === null ? [] : [words.static({ folder: report.static })],
		words.languages({
			first: report.language,
			languages
		}),
		words.url({
			url: report.url,
			hosts: report.hosts
		}),
		cms === null ? words.noCms : words.cms(cms),
		"",
		words.read({
			pages: report.pages,
			data: report.data,
			all: out.length + unread.length === 0
		}),
		...report.hidden.length === 0 ? [] : [words.among],
		...report.hidden.map((one) => `  ${words.hidden[one.reason](one)}`),
		...out.length + unread.length === 0 ? [] : [words.leftOut],
		...unread.map((one) => `  ${words.unread[one.reason](one)}`),
		...out.map((one) => `  ${words.out[one.reason](one)}`)
	].map(visibleLine).join("\n")}\n`;
}
function renderJsonSiteReports(sites) {
	return `${JSON.stringify({
		version: 1,
		sites
	}, null, 2)}\n`;
}

// src/cli/site.ts
/** `relecture site`: what the site is taken for, and what becomes of its files. */
async function site(options, terminal, cwd) {
	const { root } = findRoot({
		...options,
		paths: options.paths.slice(0, 1)
	}, cwd);
	const tree = new DiskTree(root);
	const { site: read } = await readSite(tree, new TrustedTree(tree), { ...options.config !== null && { configurationPath: options.config } });
	await read.prepare([]);
	const reports = reportSites(read, options.asOf ?? dayIn(/* @__PURE__ */ new Date(), read.timeZone));
	for (const { format, file } of options.outputs) {
		const chosen = format === "github" ? "pretty" : format;
		if (chosen !== "pretty" && chosen !== "json") throw new InputError(options.locale.cli.usage.formatHere({
			format,
			command: "site"
		}));
		const text = chosen === "json" ? inertJson(renderJsonSiteReports(reports)) : renderSiteReports(reports, options.locale);
		if (file === null) terminal.out(text);
		else writeReport(file, text, options);
	}
	return 0;
}

export { site };