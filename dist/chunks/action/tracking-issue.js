import { n as ownAuthors, r as createComment, t as findOwn } from "./own-texts.js";
import { i as listPages } from "./list-comments.js";
import { i as isInvalid, t as asFailure } from "./retry.js";
import { t as fitBlocks } from "../channel.js";
import { g as writeMarker, i as footLinks, m as isNewer } from "../comment.js";
import { c as plain } from "../escape.js";
import { a as isWrittenWrong, i as isBroughtByTime, n as byWorst, r as gravityOf, t as byGravity } from "../gravity.js";
import { i as remarkItem, o as shorten, r as pageHeading, s as siteHeading, t as bySite } from "../list.js";
import { r as sha256 } from "../machine.js";

// src/github/issues/assign-issue.ts
async function assignIssue({ octokit, owner, repo }, number, assignees) {
	await octokit.rest.issues.update({
		owner,
		repo,
		issue_number: number,
		assignees: [...assignees]
	});
}

// src/github/issues/list-issues.ts
const MAX_PAGES = 30;
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
async function listClosedIssues({ octokit, owner, repo }, author) {
	const { data } = await octokit.rest.issues.listForRepo({
		owner,
		repo,
		state: "closed",
		creator: author,
		sort: "updated",
		direction: "desc",
		per_page: 100
	});
	return data.filter((issue) => issue.pull_request === void 0).map(readIssue);
}
function readIssue(data) {
	return {
		number: data.number,
		title: data.title,
		body: data.body ?? "",
		author: data.user?.login ?? "",
		bot: data.user?.type === "Bot",
		state: data.state,
		reason: data.state_reason ?? "",
		closedAt: data.closed_at ?? "",
		url: data.html_url
	};
}

// src/github/issues/create-issue.ts
async function createIssue({ octokit, owner, repo }, { title, body, labels, assignees }) {
	const { data } = await octokit.rest.issues.create({
		owner,
		repo,
		title,
		body,
		...labels.length > 0 && { labels: [...labels] },
		...assignees.length > 0 && { assignees: [...assignees] }
	});
	return readIssue(data);
}

// src/github/issues/update-issue.ts
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

// src/report/issue/memory.ts
const MAX_REST = 1200;
const SHORT_KEY = 6;
function recall(open, closed) {
	const own = readMemory(open ?? "");
	if (closed === null) return own;
	const then = readMemory(closed.body);
	const unwanted = closed.notPlanned ? [...then.boxes.keys(), ...then.rest] : [];
	return {
		...own,
		muted: /* @__PURE__ */ new Set([
			...own.muted,
			...then.muted,
			...unwanted
		])
	};
}
function readMemory(body) {
	const boxes = [...body.matchAll(/^- \[([ xX])\] <!-- ([0-9a-f]{12}) -->/gm)];
	const rest = /^<!-- relecture:rest ([0-9a-f]*)( …)? -->$/m.exec(body);
	const muted = new Set(/^<!-- relecture:muted ([0-9a-f ]*) -->$/m.exec(body)?.[1]?.split(" ") ?? []);
	for (const [, tick, key = ""] of body.matchAll(/^ *- \[([ xX])\] <!-- mute ([0-9a-f]{12}) -->/gm)) if (tick !== " ") muted.add(key);
	else for (const one of [key, short(key)]) muted.delete(one);
	return {
		boxes: new Map(boxes.map(([, tick, key = ""]) => [key, tick !== " "])),
		rest: new Set(rest?.[1]?.match(/.{6}/g) ?? []),
		complete: rest?.[2] === void 0,
		muted,
		state: /^<!-- relecture:state ([0-9a-f]{12}) -->$/m.exec(body)?.[1] ?? null
	};
}
function isMuted({ muted }, key) {
	return muted.has(key) || muted.has(short(key));
}
function isKnown({ boxes, rest }, key) {
	return boxes.has(key) || rest.has(short(key));
}
function countGone({ boxes, rest }, keys) {
	const shortKeys = new Set([...keys].map(short));
	const isGone = (key) => !keys.has(key);
	return [...boxes.keys()].filter(isGone).length + [...rest].filter((key) => !shortKeys.has(key)).length;
}
function writeRest(keys) {
	return `<!-- relecture:rest ${keys.slice(0, MAX_REST).map(short).join("")}${keys.length > MAX_REST ? " …" : ""} -->`;
}
function writeMuted({ muted }) {
	return `<!-- relecture:muted ${[...muted].filter((key) => key !== "").slice(-500).join(" ")} -->`;
}
function muteBox(key, ticked, words) {
	return `- [${ticked ? "x" : " "}] <!-- mute ${key} --> ${words}\n`;
}
function writeState(said) {
	return `<!-- relecture:state ${digest(JSON.stringify(said))} -->`;
}
function sayTheSame(one, other) {
	const { state } = readMemory(one);
	return state !== null && state === readMemory(other).state;
}
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
			key: digest(`${name}${count}`)
		};
	});
}
const short = (key) => key.slice(0, SHORT_KEY);
function digest(text) {
	return sha256(text).slice(0, 12);
}

// src/report/issue/issue.ts
const MAX_LIST = 45e3;
const MAX_WRITTEN = 8e3;
const MAX_MUTED_SHOWN = 20;
const MAX_MUTED_SENTENCE = 100;
const MAX_APPEARED = 10;
function renderIssue(remarks, channel, marker, previous, closed = null) {
	const words = channel.locale.github.issue;
	const memory = recall(previous, closed);
	const all = chosenPages(remarks, isBroughtByTime).flatMap((page) => keyed(page).map(({ remark, key }) => ({
		page,
		remark,
		key
	})));
	const standing = all.filter(({ remark }) => !remark.existing);
	const points = standing.filter(({ key }) => !isMuted(memory, key));
	const muted = renderMuted(standing.filter(({ key }) => isMuted(memory, key)), memory, channel);
	if (points.length === 0) {
		const done = standing.length === 0 ? words.done : words.quiet;
		const body = [`${writeMarker(marker)}\n${done}`, ...muted].join("\n\n");
		return {
			title: words.doneTitle,
			body: `${body}\n`,
			open: false,
			news: null
		};
	}
	const pages = new Set(points.map(({ page }) => page));
	const title = words.title({ count: pages.size });
	const isNew = ({ key }) => !isKnown(memory, key);
	const appeared = memory.boxes.size === 0 || !memory.complete ? [] : points.filter(isNew);
	return {
		title,
		body: renderBody({
			remarks,
			channel,
			memory,
			all,
			points,
			muted,
			title,
			marker
		}),
		open: true,
		news: appeared.length === 0 ? null : renderNews(appeared, channel)
	};
}
function renderBody({ remarks, channel, memory, all, points, muted, title, marker }) {
	const words = channel.locale.github.issue;
	const keys = new Set(all.map(({ key }) => key));
	const mended = remarks.notDone.length > 0 ? 0 : countGone(memory, keys);
	const blocks = points.map((point) => ({
		group: point.page.path,
		heading: `#### ${pageHeading(point.page, channel)}\n\n`,
		section: siteHeading(point.page, channel)?.slice(1),
		text: box(point, memory, channel),
		weight: 1,
		rank: gravityOf(point.remark),
		key: point.key
	}));
	const { text, left } = fitBlocks(blocks, MAX_LIST, (one) => one.length);
	const whole = channel.wholeUrl != null;
	const more = left.length === 0 ? "" : `\n${words.more({
		count: left.length,
		whole
	})}`;
	const written = chosenPages(remarks, (remark) => !remark.existing && isWrittenWrong(remark));
	const { error, warning, info } = remarks.counts;
	const others = error + warning + info - all.filter(({ remark }) => !remark.existing).length - countOf(written);
	const notes = [
		...remarks.notDone,
		...remarks.unread,
		...remarks.unknownLinks
	].map((note) => `> ${note}`);
	const said = [
		title,
		blocks.map(({ key }) => key),
		written.flatMap((page) => keyed(page).map(({ key }) => key)),
		[...memory.muted],
		notes,
		remarks.existing,
		others
	];
	return `${[
		`${writeMarker(marker)}\n${words.intro({ asOf: remarks.asOf })}`,
		...mended === 0 ? [] : [`> ${words.mended({ count: mended })}`],
		`${text}${more}`.trim(),
		...renderWritten(written, channel),
		...muted,
		...left.length === 0 ? [] : [writeRest(left.map(({ key }) => key))],
		...notes,
		...remarks.existing === 0 ? [] : [`<sub>${words.known({ count: remarks.existing })}</sub>`],
		...others === 0 ? [] : [`<sub>${words.others({
			count: others,
			whole
		})}</sub>`],
		...whole && others + left.length > 0 ? footLinks({
			...channel,
			previewUrl: null
		}) : [],
		...channel.stopsAlone === true ? [`<sub>${words.stopsAlone}</sub>`] : [],
		writeState(said)
	].join("\n\n")}\n`;
}
function chosenPages({ pages }, choose) {
	const chosen = pages.map((page) => ({
		...page,
		remarks: page.remarks.filter(choose).sort(byGravity)
	}));
	return bySite(byWorst(chosen.filter(({ remarks }) => remarks.length > 0)));
}
const countOf = (pages) => pages.reduce((sum, { remarks }) => sum + remarks.length, 0);
function renderWritten(pages, channel) {
	if (pages.length === 0) return [];
	const words = channel.locale.github.issue;
	const blocks = pages.flatMap((page) => page.remarks.map((remark) => ({
		group: page.path,
		heading: `${pageHeading(page, channel)}\n\n`,
		section: siteHeading(page, channel),
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
function box({ remark, key }, { boxes }, channel) {
	const ticked = boxes.get(key) === true ? "x" : " ";
	return `${remarkItem(remark, channel, false).replace(/^- /, `- [${ticked}] <!-- ${key} --> `)}  ${muteBox(key, false, `<sub>${channel.locale.github.issue.mute}</sub>`)}`;
}
function renderMuted(points, memory, channel) {
	if (memory.muted.size === 0) return [];
	const words = channel.locale.github.issue;
	const items = points.slice(0, MAX_MUTED_SHOWN).map(({ page, remark, key }) => muteBox(key, true, `${pageHeading(page, channel)} — ${plain(shorten(remark.sentence, MAX_MUTED_SENTENCE))}`));
	const title = words.muted({ count: points.length });
	return [...points.length === 0 ? [] : [`<details><summary>${title}</summary>\n\n${items.join("")}\n</details>`], writeMuted(memory)];
}

// src/action/channels/tracking-issue.ts
async function writeTrackingIssue(connection, remarks, channel, marker, tracking) {
	const own = await findIssues(connection);
	if (own.some((one) => isNewer(one.marker, marker))) return own[0]?.text.url ?? null;
	const [first, ...others] = own;
	const said = (closed) => renderIssue(remarks, channel, marker, first?.text.body ?? null, closed);
	let issue = said(null);
	if (!issue.open && remarks.notDone.length > 0) return first?.text.url ?? null;
	for (const { text } of others) await updateIssue(connection, text.number, {
		title: text.title,
		body: text.body,
		closed: true
	});
	if (first !== void 0) {
		await update(connection, first.text, issue);
		return first.text.url;
	}
	if (issue.open) issue = said(await lastClosed(connection));
	return issue.open ? settle(connection, await open(connection, issue, tracking)) : null;
}
async function findIssues(connection) {
	return (await findOwn(connection, "issue", await listIssues(connection))).sort((a, b) => a.text.number - b.text.number);
}
async function lastClosed(connection) {
	for await (const author of ownAuthors(connection)) {
		const [last] = (await findOwn(connection, "issue", {
			all: await listClosedIssues(connection, author),
			cut: false
		})).map(({ text }) => text).sort((a, b) => a.closedAt < b.closedAt ? 1 : -1);
		if (last !== void 0) return {
			body: last.body,
			notPlanned: last.reason === "not_planned"
		};
	}
	return null;
}
async function open(connection, issue, tracking) {
	const { labels, assignees } = tracking;
	const wanted = {
		title: issue.title,
		body: issue.body,
		labels,
		assignees
	};
	try {
		return await createIssue(connection, wanted);
	} catch (error) {
		if (isInvalid(error) && assignees.length > 0) return openUnassigned(connection, wanted, tracking);
		const { status } = asFailure(error);
		if (status !== 0 && status < 500) throw error;
		return (await findIssues(connection)).find(({ text }) => text.body === issue.body)?.text ?? await createIssue(connection, wanted);
	}
}
async function openUnassigned(connection, issue, { notAssigned }) {
	const opened = await createIssue(connection, {
		...issue,
		assignees: []
	});
	const taken = [];
	const refused = [];
	for (const name of issue.assignees) try {
		await assignIssue(connection, opened.number, [...taken, name]);
		taken.push(name);
	} catch (error) {
		if (!isInvalid(error)) throw error;
		refused.push(name);
	}
	if (refused.length > 0) notAssigned(refused);
	return opened;
}
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
	if (issue.open && before.title === issue.title && sayTheSame(before.body, issue.body)) return;
	await updateIssue(connection, before.number, {
		title: issue.title,
		body: issue.body,
		closed: !issue.open
	});
	if (issue.news !== null) await createComment(connection, before.number, issue.news);
}

export { writeTrackingIssue };