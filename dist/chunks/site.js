import { t as TrustedTree } from "./trusted-tree.js";
import { n as dayIn } from "./day.js";
import { t as wordFinding } from "./word.js";
import { a as inertJson } from "./escape.js";
import { h as seriesIn, t as rules } from "./rules.js";
import { t as below } from "./url-path.js";
import { c as idleExclusions, t as readSite } from "./read-site.js";
import { t as heldPlaces } from "./held-places.js";
import { r as fileLines } from "./unread2.js";
import { n as visibleLine, t as visible } from "./visible.js";
import { n as wrapItem, t as wrap } from "./wrap.js";
import { t as DiskTree } from "./disk.js";
import { a as writeReport } from "./output.js";
import { n as inLanguageOfPages } from "./site-language2.js";
import { t as findRoot } from "./site-root.js";

// src/site/coded-pages.ts
const PAGES = {
	astro: /(?:^|\/)pages\/.+\.astro$/,
	starlight: /(?:^|\/)pages\/.+\.astro$/,
	docusaurus: /^src\/pages\/.+\.[jt]sx?$/,
	gatsby: /^src\/pages\/.+\.[jt]sx?$/,
	next: /^(?:src\/)?(?:pages\/(?!api\/).+\.[jt]sx?|app\/(?:.+\/)?page\.[jt]sx?)$/,
	nextra: /^(?:src\/)?(?:pages\/(?!api\/).+\.[jt]sx?|app\/(?:.+\/)?page\.[jt]sx?)$/,
	nuxt: /^(?:app\/|src\/)?pages\/.+\.vue$/
};
const NO_PAGE = /(?:^|\/)_|[[\]]|\.(?:test|spec|d)\.[jt]sx?$/;
function codedPages({ generator, base }, files) {
	const page = PAGES[generator];
	if (page === void 0) return [];
	return [...files].filter((path) => {
		const name = below(base, path);
		return name !== null && page.test(name) && !NO_PAGE.test(name);
	});
}

// src/report/site-plan.ts
function reportSites(site, today) {
	if (site.all.length === 0) return [reportSite(site, [...site.files], today)];
	return site.all.map((one) => reportSite(one, [...site.files].filter((path) => site.siteOf(path) === one), today));
}
const NOWHERE = "/relecture/aucune-page/ici/";
function reportSite(site, files, today) {
	const { plan, hosts, cms, pages } = site;
	const { generator, recognisedBy, isKnown, base, content, url, language, languages } = plan;
	const planned = [...files].sort().map((path) => ({
		path,
		file: plan.fileOf(path)
	}));
	const count = (kind) => planned.filter(({ file }) => file.kind === kind).length;
	return {
		generator,
		recognisedBy,
		isKnown,
		doubt: doubtOf(site),
		base,
		content,
		...heldPlaces(plan, site.configuration, site.files),
		url,
		hosts,
		language,
		languages,
		cms: cms === null ? null : {
			engine: cms.engine,
			path: cms.path,
			collections: cms.collections.length
		},
		schemas: schemasOf(site),
		remark: remarkOf(site),
		pages: count("page"),
		data: count("data"),
		series: seriesIn(site).all(),
		out: tally(planned.flatMap(({ path, file }) => file.kind === "out" ? [{
			path,
			reason: file.reason
		}] : [])),
		unread: tally([
			...planned.flatMap(({ path, file }) => file.kind === "unread" ? [{
				path,
				reason: file.reason
			}] : []),
			...plan.closed,
			...plan.submodules.map((path) => ({
				path,
				reason: "submodule"
			}))
		]),
		coded: tally(codedPages(plan, files).map((path) => ({
			path,
			reason: "code"
		})))[0] ?? null,
		idle: idleExclusions(site.files, site.configuration),
		hidden: tally(planned.flatMap(({ path, file }) => {
			const page = file.kind === "page" ? pages.get(path) : void 0;
			const hidden = page === void 0 ? null : site.hidden(page, today);
			return hidden === null ? [] : [{
				path,
				reason: hidden.reason
			}];
		}))
	};
}
function schemasOf({ pages, schemaSource }) {
	const tallies = /* @__PURE__ */ new Map();
	for (const page of pages.values()) {
		const source = schemaSource(page);
		if (source === null) continue;
		const from = source.by === "generator" ? source.from?.replace(/[^/]*$/, "") ?? null : source.from;
		const tally = tallies.get(`${source.by} ${from}`) ?? {
			by: source.by,
			from,
			pages: 0
		};
		tally.pages++;
		tallies.set(`${source.by} ${from}`, tally);
	}
	return [...tallies.values()].sort((one, other) => other.pages - one.pages);
}
function remarkOf({ remark }) {
	if (remark === null) return null;
	const { path, why, rules, unknown } = remark;
	return {
		path,
		why,
		rules: Object.keys(rules).filter((id) => rules[id] !== "off").sort(),
		unknown
	};
}
function doubtOf(site) {
	const [page] = site.pages.values();
	const target = page === void 0 ? null : site.resolve(NOWHERE, page);
	return target?.kind === "unknown" ? target.doubt : null;
}
function tally(found) {
	const tallies = /* @__PURE__ */ new Map();
	for (const { path, reason } of found) {
		const known = tallies.get(reason);
		if (known === void 0) tallies.set(reason, {
			reason,
			count: 1,
			example: path,
			files: [path]
		});
		else {
			known.count++;
			if (known.files.length < 500) known.files.push(path);
		}
	}
	return [...tallies.values()].sort((one, other) => other.count - one.count);
}
function renderSiteReports(reports, options) {
	return reports.map((report) => renderSiteReport(report, options)).join("\n");
}
function renderSiteReport(report, { locale, width, verbose }) {
	const words = locale.sitePlan;
	const { generator, recognisedBy, places, languages, cms, remark, out, unread, hidden, coded, idle } = report;
	const folders = (holds) => foldLanguages(places.filter((place) => place.holds === holds));
	const [pages, data] = [folders("pages"), folders("data")];
	const left = out.length + unread.length + (coded === null ? 0 : 1);
	const lines = [
		words.generator({
			generator,
			recognisedBy,
			base: report.base
		}),
		...report.isKnown ? [] : [words.notKnown({ recognisedBy })],
		...pages.length === 0 ? [] : [words.pagesIn({ places: pages })],
		...data.length === 0 ? [] : [words.dataIn({ places: data })],
		...report.static === null ? [] : [words.static({ folder: report.static })],
		...report.absent.length === 0 ? [] : [words.absent({ folders: report.absent })],
		...report.doubt === null ? [] : [words.doubt({ why: locale.unknownLinks.why(report.doubt) })],
		words.languages({
			first: report.language,
			languages
		}),
		words.url({
			url: report.url,
			hosts: report.hosts
		}),
		cms === null ? words.noCms : words.cms(cms),
		...report.schemas.length === 0 ? [] : [words.schemas({
			generator,
			schemas: report.schemas
		})],
		...remark === null ? [] : [words.remark(remark)],
		"",
		words.read({
			pages: report.pages,
			data: report.data,
			all: left === 0
		})
	].flatMap((line) => wrap(visible(line), width));
	const told = (one, said) => verbose && one.count > 1 ? [`  ${words.titled(said)}`, ...fileLines(one, locale.report.unreadList)] : [`  ${words.withExample(said, one)}`];
	const beside = [
		...hidden.length === 0 ? [] : [words.among],
		...hidden.flatMap((one) => told(one, words.hidden[one.reason](one))),
		...report.series.length === 0 ? [] : [words.series],
		...report.series.map((one) => `  ${words.inSeries(one)}`),
		...left === 0 ? [] : [words.leftOut],
		...coded === null ? [] : told(coded, words.coded(coded)),
		...unread.flatMap((one) => told(one, words.unread[one.reason](one))),
		...out.flatMap((one) => told(one, words.out[one.reason](one)))
	];
	const end = [...!verbose && [
		...hidden,
		...unread,
		...out,
		...coded === null ? [] : [coded]
	].some(({ count }) => count > 1) ? [locale.report.unreadList.hint] : [], ...idle.length === 0 ? [] : [words.idle({ idle })]];
	return `${[
		...lines,
		...beside.flatMap((line) => wrapItem(line, width)),
		...end.flatMap((line) => wrap(line, width))
	].map(visibleLine).join("\n")}\n`;
}
function foldLanguages(places) {
	const isLanguageOf = (outer, { folder, language }) => language !== null && below(outer.folder, folder)?.includes("/") === false;
	const groups = places.map((place) => ({
		...place,
		inside: places.filter((one) => isLanguageOf(place, one))
	}));
	const folded = new Set(groups.filter(({ inside }) => inside.length > 1).flatMap(({ inside }) => inside));
	return groups.filter((_, index) => !folded.has(places[index])).map(({ folder, language, inside }) => ({
		folder,
		language,
		within: inside.filter((one) => folded.has(one)).map((one) => one.language ?? "")
	}));
}
function renderJsonSiteReports(sites) {
	return `${JSON.stringify({
		version: 1,
		sites
	}, null, 2)}\n`;
}

// src/cli/site.ts
async function site(asked, terminal, cwd) {
	const { root } = findRoot({
		...asked,
		paths: asked.paths.slice(0, 1)
	}, cwd);
	const tree = new DiskTree(root);
	const { site: read } = await readSite(tree, new TrustedTree(tree), {
		rules,
		...asked.config !== null && { configurationPath: asked.config }
	});
	const options = await inLanguageOfPages(asked, tree, read);
	const troubles = troublesOf(read, options);
	for (const trouble of troubles) terminal.err(`relecture: ${trouble}\n`);
	await read.prepare([]);
	await read.ownSchemas();
	const reports = reportSites(read, options.asOf ?? dayIn(/* @__PURE__ */ new Date(), read.timeZone));
	for (const { format, file } of options.outputs) {
		const text = format === "json" ? inertJson(renderJsonSiteReports(reports)) : renderSiteReports(reports, {
			...options,
			width: terminal.width
		});
		if (file === null) terminal.out(text);
		else writeReport(file, text, options);
	}
	return troubles.length > 0 ? 2 : 0;
}
function troublesOf({ configurationPath, plan, all, troubles, sources }, { locale }) {
	const settings = new Set([plan, ...all.map((one) => one.plan)].map(({ recognisedBy }) => recognisedBy));
	return troubles.filter(({ path, rule }) => path === configurationPath || rule === "configuration-syntax" && settings.has(path)).map((trouble) => {
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

export { troublesOf as n, site as t };