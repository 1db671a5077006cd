import { a as isWebUrl, n as hostOf, o as schemeOf, r as isInternalUrl } from "./urls.js";

// src/links/own-links.ts
function isAsked(url, site) {
	return isWebUrl(url) && (!site.hosts.includes(hostOf(url)) || isElsewhere(url, site));
}
function isElsewhere(url, site) {
	const [from] = site.pages.values();
	const target = from === void 0 ? null : site.siteOf(from.path).resolve(url, from);
	return target?.kind === "unknown" && target.doubt?.reason === "outside";
}
function stateUnasked(url, from, site) {
	if (isAsked(url, site)) return stateOf(url, "skipped", { code: "offline" });
	if (!(isInternalUrl(url) || isWebUrl(url))) return stateOf(url, "skipped", {
		code: "scheme-not-asked",
		scheme: `${schemeOf(url) ?? ""}:`
	});
	const target = site.resolve(url, from);
	if (target.kind === "page" || target.kind === "file") return stateOf(url, "ok", { code: "own-page" });
	if (target.kind !== "unknown") return stateOf(url, "dead", { code: "own-missing" });
	return stateOf(url, "skipped", {
		code: "own-unknown",
		...target.doubt ?? {
			reason: null,
			by: null
		}
	});
}
function stateOf(url, state, reason) {
	const nothing = {
		status: null,
		finalUrl: null,
		provider: null,
		closesOn: null,
		checkedAt: null,
		fromCache: false
	};
	return {
		url,
		state,
		reason: { ...reason },
		...nothing
	};
}

// src/review/summarise.ts
function summarise(gathered) {
	const { asOf, site, pages, unread, findings, told, notDone, durationMs } = gathered;
	const links = gatherLinks(gathered);
	const { dates } = told;
	const unreached = notDone.find(({ code }) => code === "network");
	return {
		asOf,
		site,
		pages,
		unread,
		findings,
		links,
		dates,
		partial: notDone.length > 0,
		notDone,
		stats: {
			files: pages.length,
			read: countRead(pages, site),
			unread: countUnread(unread),
			unknownLinks: told.unknownLinks.all(),
			passages: told.passages,
			links: links.length,
			...unreached !== void 0 && { unreached: unreached.count },
			dates: dates.length,
			...countFindings(findings),
			durationMs: Math.round(durationMs)
		}
	};
}
function withLeft(review, left) {
	const notDone = [...review.notDone, ...left.filter(({ count }) => count > 0)];
	return {
		...review,
		notDone,
		partial: notDone.length > 0
	};
}
function countRead(pages, site) {
	const data = pages.filter(({ path }) => site.plan.fileOf(path).kind === "data").length;
	return {
		pages: pages.length - data,
		data
	};
}
const MOST_FILES = 500;
function countUnread(unread) {
	return [...new Set(unread.map(({ reason }) => reason))].sort().map((reason) => {
		const files = unread.filter((one) => one.reason === reason).map(({ path }) => path);
		return {
			reason,
			count: files.length,
			example: files[0] ?? "",
			files: files.slice(0, 500)
		};
	});
}
function countFindings(findings) {
	const fresh = findings.filter(({ existing }) => !existing);
	const count = (severity) => fresh.filter((finding) => finding.severity === severity).length;
	return {
		errors: count("error"),
		warnings: count("warning"),
		infos: count("info"),
		existing: findings.length - fresh.length
	};
}
function gatherLinks({ pages, states, links, site }) {
	return links.byUrl(pages).map(({ url, page, occurrences }) => ({
		...states.get(url) ?? stateUnasked(url, page, site),
		get occurrences() {
			return occurrences();
		}
	}));
}

export { withLeft as a, summarise as i, countRead as n, isAsked as o, countUnread as r, countFindings as t };