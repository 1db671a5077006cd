import { n as createComment, t as findOwn } from "./own-texts.js";
import { i as listPages } from "./list-comments.js";
import { t as asFailure } from "./retry.js";
import { _ as fitBlocks, d as isNewer, f as readMarker, g as remarkItem, h as pageHeading, p as writeMarker, r as footLinks } from "./comment.js";
import { a as isWrittenWrong, i as isBroughtByTime, n as byWorst, r as gravityOf, t as byGravity } from "./gravity.js";
import { createHash } from "node:crypto";

// src/github/issues/list-issues.ts
/** Once a day, of the thousand calls that a workflow has in an hour. */
const MAX_PAGES = 30;
/** The open issues, pull requests left out; the first 3,000 of both. */
async function listIssues({ octokit, owner, repo }) {
	const { all, cut } = await listPages(async (page) => {
		const { data } = await octokit.rest.issues.listForRepo({
			owner,
			repo,
			state: "open",
			per_page: 100,
			page
		});
		return data.map((issue) => ({
			...readIssue(issue),
			pull: issue.pull_request !== void 0
		}));
	}, MAX_PAGES);
	return {
		all: all.filter(({ pull }) => !pull),
		cut
	};
}
function readIssue(data) {
	return {
		number: data.number,
		title: data.title,
		body: data.body ?? "",
		author: data.user?.login ?? "",
		bot: data.user?.type === "Bot",
		state: data.state,
		url: data.html_url
	};
}

// src/github/issues/create-issue.ts
/** Opens an issue. Not repeated: whoever calls looks first whether it was opened. */
async function createIssue({ octokit, owner, repo }, title, body) {
	const { data } = await octokit.rest.issues.create({
		owner,
		repo,
		title,
		body
	});
	return readIssue(data);
}

// src/github/issues/update-issue.ts
/** Replaces the title and text of an issue, and closes it when its work is done. */
async function updateIssue({ octokit, owner, repo }, number, { title, body, closed }) {
	await octokit.rest.issues.update({
		owner,
		repo,
		issue_number: number,
		title,
		body,
		...closed ? {
			state: "closed",
			state_reason: "completed"
		} : {}
	});
}

// src/report/issue.ts
/** GitHub refuses longer issues (65,536 characters); the rest is for the frame and what is remembered out of sight. */
const MAX_LIST = 45e3;
const MAX_WRITTEN = 8e3;
/** Points without a box that are remembered: beyond, nobody can tell which one is new. */
const MAX_REST = 1200;
/** Characters of a key that tell a point without a box from another. */
const SHORT_KEY = 6;
const MAX_APPEARED = 10;
/**
* The one issue that follows the site through time: a section for each page, a box for each point. `previous` is the
* body as it stands: boxes that were ticked stay ticked, points that are gone are thanked for.
*/
function renderIssue(remarks, channel, marker, previous) {
	const words = channel.locale.github.issue;
	const before = previous === null ? /* @__PURE__ */ new Map() : readBoxes(previous);
	const rest = previous === null ? NO_REST : readRest(previous);
	const pages = chosenPages(remarks, isBroughtByTime);
	if (pages.length === 0) return {
		title: words.doneTitle,
		body: `${writeMarker(marker)}\n${words.done}\n`,
		open: false,
		news: null
	};
	const points = pages.flatMap((page) => keyed(page).map(({ remark, key }) => ({
		page,
		remark,
		key
	})));
	const keys = new Set(points.map(({ key }) => key));
	const shortKeys = new Set(points.map(({ key }) => short(key)));
	const partial = remarks.notDone.length > 0;
	const gone = [...before.keys()].filter((key) => !keys.has(key)).length;
	const mended = partial ? 0 : gone + [...rest.keys].filter((key) => !shortKeys.has(key)).length;
	const blocks = points.map(({ page, remark, key }) => ({
		group: page.path,
		heading: `#### ${pageHeading(page, channel)}\n\n`,
		text: box(remark, key, before.get(key) === true, channel),
		weight: 1,
		rank: gravityOf(remark),
		key
	}));
	const { text, left } = fitBlocks(blocks, MAX_LIST, (one) => one.length);
	const whole = channel.wholeUrl != null;
	const more = left.length === 0 ? "" : `\n${words.more({
		count: left.length,
		whole
	})}`;
	const written = chosenPages(remarks, isWrittenWrong);
	const others = countOf(remarks.pages) - countOf(pages) - countOf(written);
	const body = [
		`${writeMarker(marker)}\n${words.intro({ asOf: remarks.asOf })}`,
		...mended === 0 ? [] : [`> ${words.mended({ count: mended })}`],
		`${text}${more}`.trim(),
		...renderWritten(written, channel),
		...left.length === 0 ? [] : [writeRest(left.map(({ key }) => key))],
		...[
			...remarks.notDone,
			...remarks.unread,
			...remarks.unknownLinks
		].map((note) => `> ${note}`),
		...others === 0 ? [] : [`<sub>${words.others({
			count: others,
			whole
		})}</sub>`],
		...whole && others + left.length > 0 ? footLinks({
			...channel,
			previewUrl: null
		}) : []
	];
	const isNew = ({ key }) => !before.has(key) && !rest.keys.has(short(key));
	const appeared = before.size === 0 || !rest.complete ? [] : points.filter(isNew);
	return {
		title: words.title({ count: pages.length }),
		body: `${body.join("\n\n")}\n`,
		open: true,
		news: appeared.length === 0 ? null : renderNews(appeared, channel)
	};
}
/** The pages that hold remarks of a kind, with these alone, the worst first. */
function chosenPages({ pages }, choose) {
	const chosen = pages.map((page) => ({
		...page,
		remarks: page.remarks.filter(choose).sort(byGravity)
	}));
	return byWorst(chosen.filter(({ remarks }) => remarks.length > 0));
}
const countOf = (pages) => pages.reduce((sum, { remarks }) => sum + remarks.length, 0);
/** What was written wrong, and would not mend itself with any date: folded, without boxes. */
function renderWritten(pages, channel) {
	if (pages.length === 0) return [];
	const words = channel.locale.github.issue;
	const blocks = pages.flatMap((page) => page.remarks.map((remark) => ({
		group: page.path,
		heading: `${pageHeading(page, channel)}\n\n`,
		text: remarkItem(remark, channel, false),
		weight: 1,
		rank: gravityOf(remark)
	})));
	const { text, left } = fitBlocks(blocks, MAX_WRITTEN, (one) => one.length);
	const more = left.length === 0 ? "" : `\n${words.more({
		count: left.length,
		whole: channel.wholeUrl != null
	})}\n`;
	return [`<details><summary>${words.written({ count: countOf(pages) })}</summary>\n\n${`${text}${more}`.trim()}\n\n</details>`];
}
function renderNews(appeared, channel) {
	const words = channel.locale.github.issue;
	const shown = appeared.slice(0, MAX_APPEARED);
	const items = shown.map(({ page, remark }, index) => {
		return (shown[index - 1]?.page === page ? "" : `${index === 0 ? "" : "\n"}${pageHeading(page, channel)}\n\n`) + remarkItem(remark, channel, false);
	});
	const left = appeared.length - shown.length;
	const more = left === 0 ? [] : [`${words.more({
		count: left,
		whole: channel.wholeUrl != null
	})}\n`];
	return [
		`${words.appeared({ count: appeared.length })}\n`,
		items.join(""),
		...more
	].join("\n");
}
/** A point is known again by its rule, page, field and words, not by its line. */
function keyed(page) {
	const counts = /* @__PURE__ */ new Map();
	return page.remarks.map((remark) => {
		const name = JSON.stringify([
			remark.rule,
			remark.path,
			remark.field,
			remark.excerpt
		]);
		const count = counts.get(name) ?? 0;
		counts.set(name, count + 1);
		return {
			remark,
			key: createHash("sha256").update(`${name}${count}`).digest("hex").slice(0, 12)
		};
	});
}
function box(remark, key, ticked, channel) {
	return remarkItem(remark, channel, false).replace(/^- /, `- [${ticked ? "x" : " "}] <!-- ${key} --> `);
}
const NO_REST = {
	keys: /* @__PURE__ */ new Set(),
	complete: true
};
const short = (key) => key.slice(0, SHORT_KEY);
function writeRest(keys) {
	return `<!-- relecture:rest ${keys.slice(0, MAX_REST).map(short).join("")}${keys.length > MAX_REST ? " …" : ""} -->`;
}
function readRest(body) {
	const match = /^<!-- relecture:rest ([0-9a-f]*)( …)? -->$/m.exec(body);
	if (match === null) return NO_REST;
	return {
		keys: new Set(match[1]?.match(/.{6}/g) ?? []),
		complete: match[2] === void 0
	};
}
function readBoxes(body) {
	const boxes = /* @__PURE__ */ new Map();
	for (const match of body.matchAll(/^- \[([ xX])\] <!-- ([0-9a-f]{12}) -->/gm)) boxes.set(match[2] ?? "", match[1] !== " ");
	return boxes;
}

// src/action/channels/tracking-issue.ts
/** Opens, updates or closes the one issue that follows the site. Gives its address; null when there is none. */
async function writeTrackingIssue(connection, remarks, channel, marker) {
	const own = await findIssues(connection);
	if (own.some((one) => isNewer(one.marker, marker))) return own[0]?.text.url ?? null;
	const [first, ...others] = own;
	const issue = renderIssue(remarks, channel, marker, first?.text.body ?? null);
	if (!issue.open && remarks.notDone.length > 0) return first?.text.url ?? null;
	for (const { text } of others) await updateIssue(connection, text.number, {
		title: text.title,
		body: text.body,
		closed: true
	});
	if (first === void 0) return issue.open ? settle(connection, await open(connection, issue)) : null;
	await update(connection, first.text, issue);
	return first.text.url;
}
async function findIssues(connection) {
	return (await findOwn(connection, "issue", await listIssues(connection))).sort((a, b) => a.text.number - b.text.number);
}
async function open(connection, issue) {
	try {
		return await createIssue(connection, issue.title, issue.body);
	} catch (error) {
		const { status } = asFailure(error);
		if (status !== 0 && status < 500) throw error;
		return (await findIssues(connection)).find(({ text }) => text.body === issue.body)?.text ?? await createIssue(connection, issue.title, issue.body);
	}
}
/** Two runs may have opened one each at the same moment: the older issue stays. */
async function settle(connection, opened) {
	const [first] = await findIssues(connection);
	if (first === void 0 || first.text.number >= opened.number) return opened.url;
	await updateIssue(connection, opened.number, {
		title: opened.title,
		body: opened.body,
		closed: true
	});
	return first.text.url;
}
async function update(connection, before, issue) {
	if (issue.open && before.title === issue.title && withoutMarker(before.body) === withoutMarker(issue.body)) return;
	await updateIssue(connection, before.number, {
		title: issue.title,
		body: issue.body,
		closed: !issue.open
	});
	if (issue.news !== null) await createComment(connection, before.number, issue.news);
}
function withoutMarker(body) {
	return readMarker(body) === null ? body : body.slice(body.indexOf("\n") + 1);
}

export { writeTrackingIssue };