import { o as getPull, s as readPull } from "./notes.js";
import { t as createStatus } from "./status.js";
import { l as renderComment, m as isNewer, o as isClean, s as isNeeded, u as verdictOf } from "../comment.js";
import { i as isBroughtByTime } from "../gravity.js";
import { i as listPages, r as ListCut, t as listComments } from "./list-comments.js";
import { a as isLocked, o as isMissing, r as isForbidden, t as asFailure } from "./retry.js";
import { n as log, r as notice } from "./output.js";
import { a as gitWith, n as git } from "../git.js";
import { n as isDefaultBranch, r as isRecord } from "./run.js";
import { t as listPullFiles } from "./list-pull-files.js";
import { r as createComment, t as findOwn } from "./own-texts.js";
import { t as scalarText } from "../scalar-text.js";
import { i as listPreviewImages, n as renderPreview, r as MAX_IMAGE, s as siteOrigin, t as RenderingTime } from "../rendering-time.js";
import { t as UploadLate } from "./upload-artifact.js";
import { t as ReadTrouble } from "../tree.js";
import { n as repositoryPath } from "../channel.js";
import { t as rulePage } from "../rule-page.js";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

// src/github/pulls/list-pulls.ts
async function listPulls({ octokit, owner, repo }, query) {
	const { data } = await octokit.rest.pulls.list({
		owner,
		repo,
		state: query.state,
		...query.state === "open" ? {
			head: query.head,
			per_page: 100
		} : { per_page: query.perPage },
		sort: "updated",
		direction: "desc"
	});
	return data.map(readPull);
}

// src/github/statuses/preview-status.ts
const DEFAULT_CONTEXT = "relecture/deploy";
function previewContext(cms) {
	return cms?.previewContext ?? "relecture/deploy";
}
function needsPending(cms) {
	if (cms === null) return false;
	if (cms.engine !== "decap-cms") return true;
	const [major, minor] = (cms.version ?? "").split(".").map(Number);
	if (major === void 0 || Number.isNaN(major) || major === 0) return true;
	if (major !== 3) return major < 3;
	return minor === void 0 || minor < 11;
}
function rivalContext(contexts, cms) {
	if (cms === null || cms.previewContext !== null) return null;
	return contexts.find((context) => context.includes("deploy") && context !== "relecture/deploy") ?? null;
}

// src/github/comments/delete-comment.ts
async function deleteComment({ octokit, owner, repo }, id) {
	try {
		await octokit.rest.issues.deleteComment({
			owner,
			repo,
			comment_id: id
		});
	} catch (error) {
		if (!isMissing(error)) throw error;
	}
}

// src/github/comments/update-comment.ts
async function updateComment({ octokit, owner, repo }, id, body) {
	await octokit.rest.issues.updateComment({
		owner,
		repo,
		comment_id: id,
		body
	});
}

// src/action/channels/sticky-comment.ts
const STALE_MS = 2e3;
async function writeStickyComment(connection, number, sticky) {
	const [own, current] = await Promise.all([findComments(connection, number), sticky.isCurrent()]);
	if (!current || own.some(({ marker }) => isNewer(marker, sticky.marker))) return { kind: "outdated" };
	const asked = performance.now();
	const words = await sticky.words;
	if (performance.now() - asked > STALE_MS) return writeStickyComment(connection, number, sticky);
	const [first, ...others] = own;
	if (first === void 0 && !words.worthOpening) return { kind: "unneeded" };
	if (first !== void 0) {
		const written = await replace(connection, first.text, words.body(first.text));
		await removeAll(connection, others.map(({ text }) => text));
		if (written) return {
			kind: "written",
			url: first.text.url
		};
	}
	const body = words.body(null);
	return settle$1(connection, number, await create(connection, number, body), {
		marker: sticky.marker,
		body
	});
}
async function findComments(connection, number) {
	return findOwn(connection, "comment", await listComments(connection, number));
}
async function replace(connection, comment, body) {
	if (comment.body === body) return true;
	try {
		await updateComment(connection, comment.id, body);
		return true;
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
}
async function create(connection, number, body) {
	try {
		return await createComment(connection, number, body);
	} catch (error) {
		const { status } = asFailure(error);
		if (status !== 0 && status < 500) throw error;
		return (await findComments(connection, number)).find(({ text }) => text.body === body)?.text ?? await createComment(connection, number, body);
	}
}
async function settle$1(connection, number, created, written) {
	const own = await findComments(connection, number);
	const [first, ...others] = own;
	if (first === void 0 || others.length === 0) return {
		kind: "written",
		url: created.url
	};
	const newest = own.reduce((best, one) => isNewer(one.marker, best.marker) ? one : best);
	const body = isNewer(newest.marker, written.marker) ? newest.text.body : written.body;
	await replace(connection, first.text, body);
	await removeAll(connection, others.map(({ text }) => text));
	return {
		kind: "written",
		url: first.text.url
	};
}
async function removeAll(connection, comments) {
	for (const { id } of comments) await deleteComment(connection, id);
}

// src/action/deadline.ts
var TimeOver = class extends Error {
	constructor() {
		super("time is over");
		this.name = "TimeOver";
	}
};
const TELLING = .3;
const LONGEST_TELLING = 15e3;
var Deadline = class {
	at;
	constructor(budget) {
		this.at = budget ?? Number.POSITIVE_INFINITY;
	}
	get isSet() {
		return this.at !== Number.POSITIVE_INFINITY;
	}
	get left() {
		return Math.max(0, this.at - performance.now());
	}
	reviewEnd(tells) {
		if (!this.isSet) return void 0;
		return this.at - (tells ? Math.min(TELLING * this.at, LONGEST_TELLING) : 0);
	}
	async within(work, part = 1) {
		if (!this.isSet) return work;
		const done = new AbortController();
		const over = setTimeout(part * this.left, null, { signal: done.signal }).then(() => {
			throw new TimeOver();
		});
		for (const promise of [over, work]) promise.catch(() => {});
		try {
			return await Promise.race([work, over]);
		} finally {
			done.abort();
		}
	}
};
function whenLate(error) {
	if (!(error instanceof TimeOver)) throw error;
}

// src/action/channels/attempts.ts
const PERMISSIONS = {
	comment: "pull-requests: write",
	status: "statuses: write",
	link: "statuses: write",
	checks: "checks: write",
	suggestions: "pull-requests: write",
	issue: "issues: write",
	preview: "contents: write",
	artifact: "actions: write",
	pull: "pull-requests: write",
	keepAlive: "actions: write"
};
const LONGEST_ANSWER = 300;
var Attempts = class {
	#locale;
	#deadline;
	refused = /* @__PURE__ */ new Set();
	late = /* @__PURE__ */ new Set();
	constructor(locale, deadline) {
		this.#locale = locale;
		this.#deadline = deadline;
	}
	async run(task, work) {
		try {
			return await this.#deadline.within(work());
		} catch (error) {
			const locale = this.#locale;
			if (error instanceof TimeOver) {
				this.late.add(task);
				notice("warning", locale, locale.github.late({ what: locale.github.tasks[task] }));
			} else if (isLocked(error)) notice("notice", locale, locale.github.locked({ what: locale.github.tasks[task] }));
			else if (error instanceof ListCut) notice("warning", locale, locale.github.listCut({ what: locale.github.tasks[task] }));
			else if (isForbidden(error)) this.refused.add(task);
			else {
				notice("warning", locale, locale.github.unreachable({ what: locale.github.tasks[task] }));
				const { status, message } = asFailure(error);
				log(locale.github.log.answered({
					status,
					message: message.slice(0, LONGEST_ANSWER)
				}));
			}
			return null;
		}
	}
};

// src/action/channels/scheduled.ts
const DAYS = 60;
const SOON = 14;
const DAY_SECONDS = 86400;
function stopsAlone({ payload }) {
	return (isRecord(payload["repository"]) ? payload["repository"] : {})["private"] === false;
}
function workflowFile({ workflowRef }) {
	return /\/\.github\/workflows\/([^/@]+)@/.exec(workflowRef)?.[1] ?? null;
}
async function stopsSoon(run, now) {
	if (run.eventName !== "schedule" || !stopsAlone(run)) return null;
	const said = await git(run.workspace, [
		"log",
		"-1",
		"--format=%ct",
		"HEAD"
	]).catch(() => "");
	const seconds = Number(said.toString().trim());
	if (!(seconds > 0)) return null;
	const days = Math.floor((now / 1e3 - seconds) / DAY_SECONDS);
	return DAYS - days < SOON ? {
		days,
		left: DAYS - days
	} : null;
}

// src/action/channels/keep-alive.ts
async function keepAlive({ run, inputs }, connection, attempts) {
	const stopping = await stopsSoon(run, Date.now());
	if (stopping === null) return;
	const words = inputs.locale.github;
	const file = workflowFile(run);
	if (inputs.keepAlive && connection !== null && file !== null) {
		const { enableWorkflow } = await import("./enable-workflow.js");
		if (await attempts.run("keepAlive", () => enableWorkflow(connection, file).then(() => true)) !== null) return log(words.log.keptAlive({ days: stopping.days }));
	}
	notice("warning", inputs.locale, words.stopsSoon({
		...stopping,
		isAsked: inputs.keepAlive
	}));
}

// src/github/pulls/list-pulls-of-commit.ts
const MAX_PAGES$1 = 3;
async function listPullsOfCommit({ octokit, owner, repo }, sha) {
	return listPages(async (page) => {
		const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
			owner,
			repo,
			commit_sha: sha,
			per_page: 100,
			page
		});
		return data.map(readPull);
	}, MAX_PAGES$1);
}

// src/action/channels/merged-pull.ts
const FORCED = /\bForce merge of:/;
const RECENT = 20;
const MAX_CANDIDATES = 3;
async function findMergedPull(connection, push, files) {
	const { all: pulls, cut } = await listPullsOfCommit(connection, push.after);
	const merged = pulls.find(({ mergedAt }) => mergedAt !== null);
	if (merged !== void 0) return merged;
	if (cut) throw new ListCut("pulls");
	return FORCED.test(push.message) ? findForcedPull(connection, files) : null;
}
async function findForcedPull(connection, files) {
	const blobs = new Set(files.map(({ path, blob }) => `${path}\0${blob}`));
	const closed = await listPulls(connection, {
		state: "closed",
		perPage: RECENT
	});
	const candidates = closed.filter(({ headRef }) => headRef.startsWith("cms/") && names(headRef, files));
	for (const pull of candidates.slice(0, MAX_CANDIDATES)) {
		const { all: own, cut } = await listPullFiles(connection, pull.number);
		if (!cut && own.length > 0 && own.every(({ path, blob }) => blobs.has(`${path}\0${blob}`))) return pull;
	}
	if (closed.length >= RECENT || candidates.length > MAX_CANDIDATES) throw new ListCut("pulls");
	return null;
}
function names(branch, files) {
	const slug = branch.split("/").at(-1) ?? "";
	return files.some(({ path }) => path.includes(`/${slug}.`) || path.includes(`/${slug}/`)) || files.length === 1;
}

// src/action/channels/pull-comment.ts
function markerOf({ run }, kind, sha) {
	return {
		kind,
		run: run.id,
		attempt: run.attempt,
		sha
	};
}
const PATIENCE_MS = 3e3;
async function commentInTime(session, remarks, connection, pull, isCurrent, opening) {
	const say = (shown) => commentOnPull(session, remarks, connection, pull, isCurrent, shown);
	const done = new AbortController();
	const late = setTimeout(PATIENCE_MS, "late", { signal: done.signal }).catch(() => "late");
	const inTime = Promise.race([opening, late]);
	const first = await say(inTime.then((preview) => preview === "late" ? null : preview));
	done.abort();
	if (await inTime !== "late" || (await opening)?.url == null) return first;
	return say(opening);
}
function mustTell({ inputs, channel, change, conclusion }) {
	return change.trouble !== null || conclusion === "failure" || inputs.comment === "true" && channel.notes.length > 0;
}
const DAY_MS = 864e5;
function livingPreview(previous, { inputs }) {
	const start = `[${inputs.locale.github.preview}](`;
	const at = previous?.body.lastIndexOf(start) ?? -1;
	const url = at < 0 ? void 0 : /^https:\/\/[^\s()<>]+(?=\))/.exec(previous?.body.slice(at + start.length) ?? "")?.[0];
	if (previous === null || url === void 0) return null;
	const age = Date.now() - Date.parse(previous.updatedAt);
	return url.includes("/artifacts/") && age > inputs.previewRetentionDays * DAY_MS ? null : url;
}
async function commentOnPull(session, remarks, connection, pull, isCurrent, opening) {
	const { inputs } = session;
	const marker = markerOf(session, "comment", pull.headSha);
	const words = opening.then((preview) => {
		const channel = {
			...session.channel,
			previewUrl: preview?.url ?? null,
			previewPages: preview?.pages ?? []
		};
		const worthOpening = inputs.comment === "true" && (!isClean(remarks) || channel.previewUrl !== null && !channel.merged) || isNeeded(remarks) || mustTell(session);
		const body = (previous) => {
			const previewUrl = channel.previewUrl ?? (channel.merged ? livingPreview(previous, session) : null);
			return renderComment(remarks, {
				...channel,
				previewUrl
			}, marker);
		};
		return {
			body,
			worthOpening
		};
	});
	const result = await writeStickyComment(connection, pull.number, {
		marker,
		words,
		isCurrent
	});
	if (result.kind === "outdated") log(inputs.locale.github.outdated);
	return result.kind === "written" ? result.url : null;
}

// src/preview/preview-path.ts
function previewTemplate(collection, path) {
	if (collection === null) return null;
	return collection.files.find(({ file }) => file === path)?.previewPath ?? collection.previewPath;
}
function compilePreviewPath(template, page, collection) {
	const name = page.path.split("/").at(-1) ?? "";
	const dot = name.lastIndexOf(".");
	const stem = dot > 0 ? name.slice(0, dot) : name;
	const folder = collection.folder ?? "";
	const inside = page.path.startsWith(`${folder}/`) ? page.path.slice(folder.length + 1) : page.path;
	const date = dateOf(page);
	const known = {
		slug: collection.files.find(({ file }) => file === page.path)?.name ?? stem,
		filename: stem,
		extension: dot > 0 ? name.slice(dot + 1) : "",
		dirname: inside.split("/").slice(0, -1).join("/"),
		year: date?.slice(0, 4),
		month: date?.slice(5, 7),
		day: date?.slice(8, 10)
	};
	let whole = true;
	const path = template.replace(/\{\{\s{0,9}([\w.-]{1,80})\s{0,9}\}\}/g, (_, key) => {
		const field = key.startsWith("fields.") ? key.slice(7) : key;
		const value = (Object.hasOwn(known, key) ? known[key] : void 0) ?? page.data[field];
		if (typeof value !== "string" && typeof value !== "number") whole = false;
		return scalarText(value);
	});
	const steps = path.split("/").filter((step) => step !== "" && step !== ".");
	return whole && !path.includes("{{") && !steps.includes("..") ? steps.join("/") : null;
}
function dateOf(page) {
	const value = page.data["date"];
	return typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null;
}

// src/github/preview/publish-preview.ts
const BUILT = "site";
const NOTHING = {
	url: null,
	file: null,
	pages: []
};
async function announcePreview(cms, request, locale, world) {
	if (request.mode === "none" || request.number === null || !needsPending(cms)) return;
	const { statusPending: description } = locale.preview;
	await post({
		sha: request.sha,
		context: previewContext(cms),
		state: "pending",
		description,
		targetUrl: null
	}, locale, world);
}
async function publishPreview(head, base, options, request, world) {
	if (request.mode === "none") return NOTHING;
	const published = request.mode === "artifact" ? await asArtifact(head, base, options, request, world) : await asPages(head, base, options, request, world);
	await tellStatus(head, published, options.locale, request, world);
	return published;
}
async function asArtifact(head, base, options, request, world) {
	const name = request.number === null ? `apercu-${request.sha.slice(0, 12)}.html` : `apercu-pr-${request.number}.html`;
	const [rendered] = renderPreview(head, base, {
		...options,
		layout: "single",
		file: name
	});
	if (rendered === void 0) return NOTHING;
	const { notices } = options.locale.preview;
	if (rendered.pages.some(({ path }) => templateOf(head, path) !== null)) world.notice(notices.previewPath);
	const file = write(join(world.folder, name), rendered.html);
	try {
		const url = await world.upload(file, request.retentionDays);
		return {
			url,
			file,
			pages: rendered.pages.map(({ path, href }) => ({
				path,
				url: url + href.slice(name.length)
			}))
		};
	} catch (error) {
		world.notice(error instanceof UploadLate ? notices.uploadLate : notices.uploadFailed({ reason: firstLine(error) }));
		return {
			...NOTHING,
			file
		};
	}
}
async function asPages(head, base, options, request, world) {
	const folder = request.number === null ? "main" : `pr-${request.number}`;
	const root = `${await world.pagesAddress()}${folder}/`;
	const addresses = withBuilt(head, options, request, root);
	const rendered = renderPreview(head, base, {
		...options,
		addresses,
		layout: "folder"
	});
	const [first] = rendered;
	if (first === void 0) return NOTHING;
	const file = write(join(world.folder, folder, first.path), first.html);
	const { notices } = options.locale.preview;
	const { branch, sha, retentionDays: keepDays, built } = request;
	try {
		const files = [...[...rendered, ...atPreviewPaths(rendered, head)].map(({ path, html }) => ({
			path,
			content: html
		})), ...(built?.files ?? []).map(({ path, content }) => ({
			path: `${BUILT}/${path}`,
			content
		}))];
		const outcome = await world.publishPages({
			branch,
			folder,
			files,
			sha,
			keepDays
		});
		if (outcome !== "published") {
			world.notice(outcome === "outdated" ? notices.outdated : notices.branchBusy({ branch }));
			return {
				...NOTHING,
				file
			};
		}
		if (!await world.waitForPage(root + first.path, sha)) world.notice(notices.stillBuilding({ url: root }));
		return {
			url: root,
			file,
			pages: rendered.flatMap((one) => one.pages.map(({ path, href }) => ({
				path,
				url: root + href
			})))
		};
	} catch (error) {
		world.notice(notices.pushRefused({
			branch,
			reason: firstLine(error)
		}));
		return {
			...NOTHING,
			file
		};
	}
}
function withBuilt(head, options, { built }, root) {
	const byPath = new Map(head.pages.map((page) => [page.path, page]));
	return (path) => {
		const page = byPath.get(path);
		const route = page === void 0 ? null : head.site.route(page);
		const file = route === null ? void 0 : built?.pages.get(route);
		const known = options.addresses?.(path) ?? {};
		return file === void 0 ? known : {
			...known,
			built: `${root}${BUILT}/${encodeURI(file)}`
		};
	};
}
function atPreviewPaths(rendered, head) {
	const taken = new Set(rendered.map(({ path }) => path));
	return rendered.flatMap(({ html, pages }) => {
		const [only] = pages;
		const page = pages.length === 1 ? head.pages.find(({ path }) => path === only?.path) : void 0;
		if (page === void 0) return [];
		const collection = head.site.collectionOf(page.path)?.cms ?? null;
		const template = previewTemplate(collection, page.path);
		if (template === null || collection === null) return [];
		const compiled = compilePreviewPath(template, page, collection);
		if (compiled === null) return [];
		const path = /\.html?$/i.test(compiled) ? compiled : `${compiled === "" ? "" : `${compiled}/`}index.html`;
		if (taken.has(path)) return [];
		taken.add(path);
		return [{
			path,
			html
		}];
	});
}
function mayHaveCms({ cms, configuration, troubles, all }) {
	const named = configuration.site?.cms;
	if (cms !== null || named !== void 0 && named !== "off") return true;
	return troubles.some(({ rule }) => rule === "configuration-cms") || all.some((one) => one.cms !== null);
}
async function tellStatus(head, { url, pages }, locale, { sha, number, mode }, world) {
	const { cms } = head.site;
	if (number === null || !mayHaveCms(head.site) || cms === null && url === null) return;
	const context = previewContext(cms);
	const { preview } = locale;
	if (url === null) {
		await post({
			sha,
			context,
			state: "error",
			description: preview.statusFailed,
			targetUrl: null
		}, locale, world);
		return;
	}
	const rival = rivalContext(await world.statusContexts().catch(() => []), cms);
	if (rival !== null) world.notice(preview.notices.otherStatus({ context: rival }));
	const [only] = pages;
	const deep = pages.length === 1 && only !== void 0 && (mode === "artifact" || templateOf(head, only.path) === null);
	const fresh = head.findings.filter(({ existing }) => !existing);
	const notes = fresh.filter(({ severity }) => severity !== "info").length;
	await post({
		sha,
		context,
		state: "success",
		description: preview.statusReady(pages.length, notes, fresh.length - notes),
		targetUrl: deep ? only.url : url
	}, locale, world);
}
async function post(status, locale, world) {
	try {
		await world.createStatus(status);
	} catch {
		world.notice(locale.preview.notices.statusRefused);
	}
}
function templateOf({ site }, path) {
	return previewTemplate(site.collectionOf(path)?.cms ?? null, path);
}
function write(file, html) {
	mkdirSync(join(file, ".."), { recursive: true });
	writeFileSync(file, html);
	return file;
}
function firstLine(error) {
	return ((error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "").slice(0, 200).replace(/\.$/, "");
}

// src/world/git/fetch-commit.ts
async function hasCommit(root, sha) {
	return git(root, [
		"cat-file",
		"-e",
		`${sha}^{commit}`
	]).then(() => true, () => false);
}
function accessesOf({ serverUrl, token }) {
	return token !== null && /^https?:/.test(serverUrl) ? [{}, credentialsFor(serverUrl, token)] : [{}];
}
async function fetchCommit(root, sha, access) {
	const args = [
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"--depth=1",
		"origin",
		sha
	];
	return gitWith(accessesOf(access), root, args).then(() => true, () => false);
}
function credentialsFor(serverUrl, token) {
	const key = `http.${serverUrl.replace(/\/+$/, "")}/.extraheader`;
	return {
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: key,
		GIT_CONFIG_VALUE_0: "",
		GIT_CONFIG_KEY_1: key,
		GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`
	};
}

// src/action/preview/build-trouble.ts
const MOST = 500;
const CODES = /\u001b\[[\d;]*m/g;
const TROUBLE = /\b(?:error|fatal|panic|exception|failed|not found|denied|cannot|missing)\b/i;
const NONE = /\b(?:0|no) (?:errors?|failed)\b/i;
const GETENV = /access denied: "([A-Za-z_]\w{0,100})" is not whitelisted in policy "security\.funcs\.getenv"/;
function troubleOf(output) {
	const text = output.replace(CODES, "");
	const lines = text.split(/\r?\n/);
	const first = lines.findIndex((line) => TROUBLE.test(line) && !NONE.test(line));
	return {
		said: first === -1 ? text.trim().slice(-500) : lines.slice(first).join("\n").trim().slice(0, MOST),
		hugoVariable: GETENV.exec(text)?.[1] ?? null
	};
}

// src/action/links.ts
function fileUrl(run, sha, path, line) {
	if (sha === null || run.repository === "") return null;
	const written = path.split("/").map((part) => encodeURIComponent(Buffer.from(part).toString())).join("/");
	return `${run.serverUrl}/${run.repository}/blob/${sha}/${written}?plain=1#L${line}`;
}
function ruleUrl(run, rule, language) {
	if (run.action === null) return null;
	return `${run.serverUrl}/${run.action.repository}/blob/${run.action.ref}/${rulePage(rule, language)}`;
}
function commitUrl(run, sha) {
	return sha === null || run.repository === "" ? null : `${run.serverUrl}/${run.repository}/commit/${sha}`;
}

// src/action/preview/preview-options.ts
async function readOptions(session, { number, sha, retentionDays }) {
	const { run, inputs, subject, reviewed, change, addresses } = session;
	const { site } = reviewed.review;
	const images = await readFiles(change.head, listPreviewImages(reviewed.review, reviewed.base), MAX_IMAGE);
	const style = await readStyle(site, change.base?.tree ?? null);
	const { renamed } = reviewed;
	const pages = new Map(reviewed.review.pages.map((page) => [page.path, page]));
	return {
		locale: inputs.locale,
		layout: "single",
		...subject.kind === "pull" && number !== null && { contribution: readContribution(session, number) },
		headSha: sha,
		...change.base !== null && { baseSha: change.base.sha },
		renamed,
		broken: reviewed.broken,
		...reviewed.moved !== void 0 && { moved: reviewed.moved },
		...reviewed.files !== void 0 && { touched: reviewed.files },
		images,
		addresses: (path) => {
			const page = pages.get(path);
			const editor = addresses.editor(path);
			const live = page === void 0 ? null : addresses.live(page);
			const source = fileUrl(run, sha, repositoryPath(change, path), 1);
			return {
				...editor !== null && { editor },
				...live !== null && { live },
				...source !== null && { source }
			};
		},
		...style !== null && { style },
		retentionDays
	};
}
function readContribution({ run, subject }, number) {
	const { title, updated_at: date } = isRecord(run.payload["pull_request"]) ? run.payload["pull_request"] : {};
	const author = subject.kind === "pull" ? subject.pull.author : "";
	return {
		number,
		url: `${run.serverUrl}/${run.repository}/pull/${number}`,
		...typeof title === "string" && { title },
		...author !== "" && { author },
		...typeof date === "string" && { date }
	};
}
async function readStyle(site, base) {
	const path = site.configuration.preview?.["style"];
	if (typeof path !== "string" || base === null) return null;
	const [bytes] = (await readFiles(base, [path], Number.POSITIVE_INFINITY)).values();
	return bytes === void 0 ? null : Buffer.from(bytes).toString();
}
async function readFiles(tree, paths, limit) {
	const files = /* @__PURE__ */ new Map();
	for (const path of paths) try {
		const bytes = await tree.read(path);
		if (bytes.length <= limit) files.set(path, bytes);
	} catch (error) {
		if (!(error instanceof ReadTrouble)) throw error;
	}
	return files;
}

// src/github/preview/get-pages.ts
async function getPages({ octokit, owner, repo }) {
	const { data } = await octokit.rest.repos.getPages({
		owner,
		repo
	});
	return data.html_url ?? null;
}

// src/github/preview/wait-for-page.ts
const STEP_MS = 3e3;
async function waitForPage$1(url, sha, limit, world) {
	const start = world.now();
	const mark = `<meta name="relecture-sha" content="${sha}">`;
	for (let attempt = 0;; attempt++) {
		if ((await world.fetch(`${url}?v=${sha.slice(0, 12)}-${attempt}`).then((answer) => answer.ok ? answer.text() : "").catch(() => "")).includes(mark)) return true;
		if (world.now() - start + STEP_MS > limit) return false;
		await world.sleep(STEP_MS);
	}
}

// src/github/statuses/list-status-contexts.ts
const MAX_PAGES = 3;
async function listStatusContexts({ octokit, owner, repo }, sha) {
	return listPages(async (page) => {
		const { data } = await octokit.rest.repos.getCombinedStatusForRef({
			owner,
			repo,
			ref: sha,
			per_page: 100,
			page
		});
		return data.statuses.map(({ context }) => context);
	}, MAX_PAGES);
}

// src/action/preview/preview-world.ts
const PAGES_PATIENCE_MS = 12e4;
const PAGE_TIMEOUT_MS = 1e4;
const WAITING = .5;
async function postStatus$1(connection, status) {
	if (connection !== null) await createStatus(connection, status);
}
function openWorld(run, inputs, connection, sha, deadline) {
	const contexts = connection === null ? Promise.resolve([]) : contextsOf(connection, sha, inputs);
	contexts.catch(() => {});
	return {
		folder: join(run.temporary, "relecture"),
		upload: async (file, retentionDays) => {
			const { uploadArtifact } = await import("../upload-artifact.js");
			const { id } = await uploadArtifact(file, retentionDays);
			return `${run.serverUrl}/${run.repository}/actions/runs/${run.id}/artifacts/${id}`;
		},
		pagesAddress: async () => {
			const address = connection === null ? null : await getPages(connection).catch(() => null);
			const [owner = "", name = ""] = run.repository.split("/");
			return `${(address ?? `https://${owner}.github.io/${name}`).replace(/\/+$/, "")}/`;
		},
		waitForPage: (url, commit) => waitForPage(url, commit, Math.min(PAGES_PATIENCE_MS, WAITING * deadline.left)),
		createStatus: (status) => postStatus$1(connection, status),
		statusContexts: () => contexts,
		notice: (sentence) => notice("notice", inputs.locale, sentence)
	};
}
async function contextsOf(connection, sha, { locale }) {
	const { all, cut } = await listStatusContexts(connection, sha);
	if (cut) notice("notice", locale, locale.preview.notices.statusesCut);
	return all;
}
function waitForPage(url, sha, patience) {
	return waitForPage$1(url, sha, patience, {
		fetch: (address) => fetch(address, { signal: AbortSignal.timeout(PAGE_TIMEOUT_MS) }),
		sleep: (milliseconds) => setTimeout(milliseconds),
		now: () => performance.now()
	});
}

// src/action/preview/preview.ts
const BRANCH = "apercus";
const BUILD_TIMEOUT_MS = 6e5;
const RENDERING = .5;
const PUBLISHING = .8;
function requestOf(inputs, subject) {
	if (subject.kind !== "pull" || inputs.preview === "none" || inputs.mode === "check") return null;
	const { number, headSha: sha } = subject.pull;
	return {
		mode: subject.readOnly ? "artifact" : inputs.preview,
		number,
		sha,
		retentionDays: inputs.previewRetentionDays,
		branch: BRANCH
	};
}
async function announce(site, inputs, subject, connect) {
	const request = requestOf(inputs, subject);
	if (request === null || subject.kind === "pull" && subject.readOnly) return;
	await announcePreview(site.cms, request, inputs.locale, {
		createStatus: async (status) => postStatus$1(await connect(), status),
		notice: () => {}
	});
}
async function retract(site, inputs, subject, connect) {
	const request = requestOf(inputs, subject);
	if (request === null || subject.kind === "pull" && subject.readOnly) return;
	await settle(site, request, await connect(), "error", inputs.locale.preview.statusFailed);
}
async function settle(site, { sha }, connection, state, description) {
	if (!needsPending(site.cms)) return;
	await postStatus$1(connection, {
		sha,
		context: previewContext(site.cms),
		state,
		description,
		targetUrl: null
	});
}
async function openPreview(session, connection) {
	const { inputs, subject, reviewed } = session;
	const request = requestOf(inputs, subject);
	if (request === null) return null;
	const { locale } = inputs;
	const takeBack = (state, description) => settle(reviewed.review.site, request, connection, state, description);
	if (reviewed.review.pages.length === 0 && (reviewed.base?.pages.length ?? 0) === 0) {
		await takeBack("success", locale.preview.statusNothing).catch(() => {});
		return null;
	}
	try {
		return await session.deadline.within(renderAndPublish(session, request, connection), PUBLISHING);
	} catch (error) {
		await takeBack("error", locale.preview.statusFailed).catch(() => {});
		throw error;
	}
}
async function renderAndPublish(session, request, connection) {
	const { inputs, reviewed, run } = session;
	const { deadline } = session;
	const now = () => performance.now();
	const haste = new RenderingTime(now, now() + RENDERING * deadline.left);
	const options = {
		...await readOptions(session, request),
		haste
	};
	const built = await buildPages(session, request);
	const world = openWorld(run, inputs, connection, request.sha, deadline);
	let told = Promise.resolve();
	const createStatus = async (status) => {
		told = world.createStatus(status);
		told.catch(() => {});
	};
	const { url, file, pages } = await publishPreview(reviewed.review, reviewed.base, options, {
		...request,
		...built !== null && { built }
	}, {
		...world,
		createStatus,
		publishPages: async (pages) => {
			const { publishPages } = await import("./publish-pages.js");
			const remote = (await git(run.workspace, [
				"remote",
				"get-url",
				"origin"
			])).toString().trim();
			const credentials = credentialsFor(run.serverUrl, inputs.token);
			const sleep = (milliseconds) => setTimeout(milliseconds);
			const here = {
				git,
				credentials,
				folder: run.temporary,
				now: () => Date.now(),
				sleep,
				random: Math.random
			};
			return publishPages({
				...pages,
				remote
			}, here);
		}
	});
	return {
		url,
		file,
		pages,
		told,
		left: haste.pagesLeft
	};
}
async function buildPages({ inputs, run, reviewed, subject, deadline }, { mode, sha }) {
	if (inputs.build === null || subject.kind === "pull" && subject.readOnly) return null;
	const { notices } = inputs.locale.preview;
	if (mode !== "pages") {
		notice("notice", inputs.locale, notices.buildNeedsPages);
		return null;
	}
	const { buildSite, openBuild } = await import("./build-site.js");
	const { rebaseSite } = await import("../rebase-site.js");
	const outcome = await buildSite({
		command: inputs.build,
		workspace: run.workspace,
		env: process.env,
		timeout: Math.min(BUILD_TIMEOUT_MS, RENDERING * deadline.left)
	});
	if (!outcome.ok) {
		notice("warning", inputs.locale, notices.buildFailed(troubleOf(outcome.said)));
		return null;
	}
	const { review } = reviewed;
	const built = rebaseSite({
		routes: review.pages.flatMap((page) => review.site.route(page) ?? []),
		read: openBuild(join(run.workspace, inputs.buildDir)),
		origin: siteOrigin(review),
		hosts: review.site.hosts,
		sha
	});
	if (built.missing.length > 0) notice("notice", inputs.locale, notices.buildMissing({ routes: built.missing.slice(0, 5).join(", ") }));
	return built;
}

// src/action/deliver.ts
const STATUS_CONTEXT = "relecture";
const HEAD_CHECK_MS = 1e3;
async function deliver(session, remarks) {
	const { subject, inputs } = session;
	const attempts = new Attempts(inputs.locale, session.deadline);
	const silent = inputs.mode === "check";
	const connection = silent ? null : await session.connect();
	const readOnly = subject.kind === "pull" && subject.readOnly;
	const writable = readOnly ? null : connection;
	const opening = attempts.run("preview", () => openPreview(session, writable));
	const commentUrl = writable === null ? null : await speak(session, remarks, writable, attempts, opening);
	const preview = await opening;
	if (subject.kind === "site") await keepAlive(session, writable, attempts);
	if (preview !== null) await attempts.run("link", () => preview.told);
	if ((readOnly || attempts.refused.size > 0) && !silent) await handOver(session, attempts);
	const left = [{
		code: "preview",
		count: preview?.left ?? 0
	}, {
		code: "delivery",
		count: attempts.late.size
	}];
	return {
		commentUrl,
		previewUrl: preview?.url ?? null,
		previewFile: preview?.file ?? null,
		left
	};
}
async function speak(session, remarks, connection, attempts, opening) {
	const { subject } = session;
	switch (subject.kind) {
		case "pull": return speakOnPull(session, remarks, connection, attempts, subject.pull, opening);
		case "push": {
			if (!subject.onDefaultBranch) return null;
			const [url] = await Promise.all([speakOnMerged(session, remarks, connection, attempts), attempts.run("status", () => postStatus(session, remarks, connection, subject.after))]);
			return url;
		}
		case "merge-group":
			await attempts.run("status", () => postStatus(session, remarks, connection, subject.head));
			return null;
		default: return track(session, remarks, connection, attempts);
	}
}
async function speakOnPull(session, remarks, connection, attempts, pull, opening) {
	const { inputs } = session;
	const isCurrent = headCheck(connection, pull);
	const [comment] = await Promise.all([
		inputs.comment !== "false" ? attempts.run("comment", () => commentInTime(session, remarks, connection, pull, isCurrent, opening)) : null,
		attempts.run("status", () => postStatus(session, remarks, connection, pull.headSha)),
		inputs.checks ? attempts.run("checks", () => postCheckRun(session, remarks, connection, pull.headSha)) : null,
		maySuggest(session) ? attempts.run("suggestions", () => postSuggestions(session, connection, pull, isCurrent)) : null
	]);
	return comment;
}
function headCheck(connection, pull) {
	let answer = Promise.resolve(false);
	let asked = Number.NEGATIVE_INFINITY;
	return () => {
		if (performance.now() - asked > HEAD_CHECK_MS) {
			asked = performance.now();
			answer = getPull(connection, pull.number).then(({ headSha }) => headSha === pull.headSha);
		}
		return answer;
	};
}
async function speakOnMerged(session, remarks, connection, attempts) {
	if (session.inputs.comment === "false" || session.subject.kind !== "push") return null;
	const { subject, change } = session;
	const pull = await attempts.run("pull", () => findMergedPull(connection, subject, change.repositoryFiles ?? change.files ?? []));
	if (pull === null) return null;
	const editor = pull.headRef.startsWith("cms/");
	const said = {
		...session,
		channel: {
			...session.channel,
			audience: editor ? "editor" : "maintainer"
		}
	};
	return attempts.run("comment", () => commentOnPull(said, remarks, connection, pull, async () => true, Promise.resolve(null)));
}
function postStatus({ channel, conclusion }, remarks, connection, sha) {
	return createStatus(connection, {
		sha,
		context: STATUS_CONTEXT,
		state: conclusion,
		description: verdictOf(remarks, channel),
		targetUrl: channel.runUrl
	});
}
async function postCheckRun({ channel, conclusion }, remarks, connection, sha) {
	const { renderCheckRun } = await import("../check-run.js");
	const { addAnnotations, ANNOTATIONS_PER_REQUEST, createCheckRun } = await import("./check-run.js");
	const { annotations, ...output } = renderCheckRun(remarks, channel);
	const batch = (from) => ({
		...output,
		annotations: annotations.slice(from, from + ANNOTATIONS_PER_REQUEST)
	});
	const name = channel.locale.github.name;
	const id = await createCheckRun(connection, {
		name,
		sha,
		conclusion,
		detailsUrl: channel.runUrl,
		output: batch(0)
	});
	for (let from = ANNOTATIONS_PER_REQUEST; from < annotations.length; from += ANNOTATIONS_PER_REQUEST) await addAnnotations(connection, id, batch(from));
}
function maySuggest({ inputs, channel }) {
	if (channel.draft || inputs.suggestions === "false") return false;
	return inputs.suggestions === "true" || channel.audience === "maintainer";
}
async function postSuggestions(session, connection, pull, isCurrent) {
	const { postReview } = await import("./suggest.js");
	await postReview(session, connection, pull, isCurrent);
}
function hasBroughtByTime({ pages }) {
	return pages.some((page) => page.remarks.some((one) => !one.existing && isBroughtByTime(one)));
}
async function track(session, remarks, connection, attempts) {
	const { run, inputs, channel, change } = session;
	const onDemand = run.eventName === "workflow_dispatch" && isDefaultBranch(run);
	if (!(inputs.mode === "watch" || run.eventName === "schedule" || onDemand)) return null;
	const { writeTrackingIssue } = await import("./tracking-issue.js");
	const marker = markerOf(session, "issue", change.headSha ?? "");
	const { labels, assignees, locale } = inputs;
	const notAssigned = (names) => notice("notice", locale, locale.github.notAssigned({ names }));
	const tracking = {
		labels,
		assignees,
		notAssigned
	};
	const others = remarks.counts.error + remarks.counts.warning;
	if (others > 0 && !hasBroughtByTime(remarks)) log(locale.github.log.othersAlone({ count: others }));
	return attempts.run("issue", () => writeTrackingIssue(connection, remarks, channel, marker, tracking));
}
async function handOver(session, attempts) {
	const { inputs, subject } = session;
	const { github } = inputs.locale;
	const { refused } = attempts;
	if (subject.kind === "pull" && (subject.readOnly || refused.has("comment") && refused.has("status"))) notice("notice", inputs.locale, github.readOnly);
	else for (const task of refused) if (task !== "link" || !refused.has("status")) notice("notice", inputs.locale, github.refused({
		what: github.tasks[task],
		permission: PERMISSIONS[task]
	}));
	if (subject.kind !== "pull") return;
	const { leaveHandoff } = await import("./leave-handoff.js");
	await attempts.run("artifact", () => leaveHandoff(session, subject.pull.headSha));
}

export { commitUrl as a, accessesOf as c, stopsAlone as d, Deadline as f, listPulls as g, DEFAULT_CONTEXT as h, retract as i, fetchCommit as l, writeStickyComment as m, deliver as n, fileUrl as o, whenLate as p, announce as r, ruleUrl as s, STATUS_CONTEXT as t, hasCommit as u };