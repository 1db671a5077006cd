import { t as TrustedTree } from "../trusted-tree.js";
import { n as renderAnnotations } from "../annotations2.js";
import { c as plain } from "../escape.js";
import { r as toRemarks } from "../remarks2.js";
import { r as writeSummary, t as previewLink } from "../summary2.js";
import { t as review } from "../review.js";
import { a as withLeft } from "../summarise.js";
import { n as pagesThatTell, t as languageOfReaders } from "../language-of-readers.js";
import { t as InputError } from "../input-error.js";
import { t as parseUrl } from "../parse-url.js";
import { t as readCname } from "../cname.js";
import { a as runUrl, r as isRecord } from "./run.js";
import { n as repositoryPath } from "../channel.js";
import { n as isGivenUp } from "../request.js";
import { a as readSubject, i as isTrusted, n as notesOf, r as wordNote } from "./notes.js";
import { a as commitUrl, c as accessesOf, d as stopsAlone, f as Deadline, i as retract, l as fetchCommit, n as deliver, o as fileUrl, p as whenLate, r as announce, s as ruleUrl, t as STATUS_CONTEXT, u as hasCommit } from "./deliver.js";
import { i as isUnder, n as isContentPath } from "../find-pages.js";
import { c as matching, o as chooseFiles, s as isPattern } from "../read-pages.js";
import { o as isClean, u as verdictOf } from "../comment.js";
import { a as writeReport, i as writeOutputs, n as log, o as loadLocale, r as notice, t as appendSummary } from "./output.js";
import { t as VERSION } from "../version.js";
import { n as readChangedFile, t as listPullFiles } from "./list-pull-files.js";
import { c as readGitTree, l as CommitFiles, t as reviewChange$1 } from "../review-change.js";
import { n as isMadeFile, r as placesAbove, t as ReadTrouble } from "../tree.js";
import { n as git, t as GitTrouble } from "../git.js";
import { c as parentsOf, l as resolveCommit, n as diffCommits, r as diffLines, s as mergeBaseOf, t as addedLines } from "../diff-commits.js";
import { d as readText } from "../read-site.js";
import { n as isDataPath } from "../formats.js";
import { n as dayIn } from "../day.js";
import { a as HISTORY, i as openProbe, n as createParserApart, o as changedOnOf, r as createPack, s as authorTimesOf, t as startQuickParser } from "../quick-parser.js";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";

// src/action/addresses.ts
async function findAddresses(site, run, settings) {
	const sites = site.all.length === 0 ? [site] : site.all;
	const bases = /* @__PURE__ */ new Map();
	for (const one of sites) {
		const address = await addressOf(one, settings, sites.length === 1 || one === sites[0] ? homepageOf(run) : null);
		if (address !== null) bases.set(one, address);
	}
	const of = (path) => bases.get(sites.length === 1 ? site : site.siteOf(path)) ?? null;
	return {
		isKnown: bases.size > 0,
		live: (page) => {
			const base = of(page.path);
			const route = base === null ? null : site.route(page);
			return base === null || route === null ? null : liveUrl(base, route);
		},
		editor: (path) => {
			const base = of(path);
			return base === null ? null : editUrl(base, site.siteOf(path), path);
		}
	};
}
async function addressOf(site, settings, homepage) {
	const { configuration, plan, cms } = site;
	const said = [
		configuration.site?.url,
		plan.url,
		cms?.siteUrl
	].find(isAddress);
	if (said != null) return said;
	const files = settings === null ? [] : await settings.files();
	const folders = [
		"",
		site.static ?? "",
		plan.base
	];
	const name = settings === null ? null : await readCname(settings, new Set(files), folders);
	return name === null ? homepage : `https://${name}`;
}
function isAddress(url) {
	const hostname = url != null && /^https?:/i.test(url) ? parseUrl(url)?.hostname : void 0;
	if (hostname === void 0) return false;
	return hostname.includes(".") && !/(?:^|\.)(?:example\.(?:org|com|net)|127\.0\.0\.1)$/.test(hostname);
}
function homepageOf({ payload, serverUrl }) {
	const homepage = (isRecord(payload["repository"]) ? payload["repository"] : {})["homepage"];
	return typeof homepage === "string" && isAddress(homepage) && !homepage.startsWith(`${serverUrl}/`) ? homepage : null;
}
function liveUrl(base, route) {
	const { origin, pathname } = new URL(base);
	const folder = pathname.replace(/\/+$/, "");
	const path = route === folder || route.startsWith(`${folder}/`) ? route : folder + route;
	return parseUrl(path, origin)?.href ?? null;
}
function editUrl(base, site, path) {
	const admin = site.cms === null ? null : adminPath(site.cms, site.static);
	const collection = site.collectionOf(path)?.cms;
	if (admin === null || collection === void 0) return null;
	const slug = collection.folder === null ? collection.files.find(({ file }) => file === path)?.name : path.slice(collection.folder.length + 1).replace(/\.[^./]+$/, "");
	if (slug === void 0 || slug === "") return null;
	const entry = `${encodeURIComponent(collection.name)}/entries/${encodeURIComponent(slug)}`;
	return `${base.replace(/\/+$/, "")}/${admin}/#/collections/${entry}`;
}
function adminPath(cms, folder) {
	if (cms.engine === "pages-cms") return null;
	const parent = cms.path.includes("/") ? cms.path.slice(0, cms.path.lastIndexOf("/")) : "";
	if (folder === null || folder === "") return parent;
	return parent.startsWith(`${folder}/`) ? parent.slice(folder.length + 1) : null;
}

// src/action/conclude.ts
function conclude(reviewed, change, inputs, subject) {
	const level = levelOf(inputs, subject);
	if (level === "never") return "success";
	if (isGivenUp(reviewed.review)) return "failure";
	if (isUnweighed(reviewed, change, subject)) return "failure";
	if (subject.kind !== "site" && change.base === null) return concludeWithoutBase(reviewed, change, level);
	const { errors, warnings } = reviewed.review.stats;
	return errors + (level === "warning" ? warnings : 0) > 0 ? "failure" : "success";
}
function levelOf({ failOn }, subject) {
	return failOn ?? (subject.kind === "site" ? "never" : "error");
}
function concludeWithoutBase({ review }, { lines }, level) {
	const sources = new Map(review.pages.map(({ path, source }) => [path, source]));
	const isGrave = (severity) => severity === "error" || severity === level;
	return review.findings.some(({ path, range, severity, existing }) => {
		const first = sources.get(path)?.place(range.start).line;
		if (existing || !isGrave(severity) || first === void 0) return false;
		return (lines.get(path) ?? []).some(([from, to]) => from <= first && first <= to);
	}) ? "failure" : "success";
}
function isUnweighed({ settings }, { base }, subject) {
	return subject.kind !== "site" && base === null && settings !== 0 && !isTrusted(subject);
}

// src/action/channels/open-channel.ts
function openChannel({ run, inputs, subject, change, reviewed, conclusion, addresses }) {
	const { locale } = inputs;
	const sha = subject.kind === "pull" ? subject.pull.headSha : change.headSha;
	const pull = subject.kind === "pull" ? subject.pull : null;
	const online = onlineOf(reviewed, change, subject);
	const url = commitUrl(run, sha);
	const labels = pull?.labels ?? [];
	return {
		locale,
		audience: pull?.headRef.startsWith("cms/") === true ? "editor" : "maintainer",
		failed: conclusion === "failure" || isUnweighed(reviewed, change, subject),
		draft: pull?.draft === true || labels.some((label) => /^(?:decap|netlify|sveltia)-cms\/draft$/.test(label)),
		merged: subject.kind === "push" && subject.onDefaultBranch,
		folder: change.folder,
		stopsAlone: stopsAlone(run) && !inputs.keepAlive,
		runUrl: runUrl(run),
		previewUrl: null,
		fileUrl: (path, line) => fileUrl(run, sha, repositoryPath(change, path), line),
		liveUrl: (path) => {
			const page = online(path);
			return page === null ? null : addresses.live(page);
		},
		commit: url === null || sha === null ? null : {
			sha,
			url
		},
		editUrl: (path) => pull !== null && !pull.headRef.startsWith("cms/") ? null : addresses.editor(path),
		ruleUrl: (rule) => ruleUrl(run, rule, locale),
		notes: notesOf(change, reviewed, subject).map((note) => wordNote(locale, note))
	};
}
function onlineOf({ review, base, renamed }, { files }, subject) {
	const { site, pages, asOf } = review;
	const proposed = new Set(subject.kind === "pull" ? (files ?? []).map(({ path }) => path) : []);
	const before = new Map((base?.pages ?? []).map((page) => [page.path, page]));
	const now = new Map(pages.map((page) => [page.path, page]));
	return (path) => {
		const page = proposed.has(path) ? before.get(renamed.get(path) ?? path) : now.get(path) ?? site.pages.get(path);
		return page === void 0 || site.hidden(page, asOf) !== null ? null : page;
	};
}

// src/action/connector.ts
const PATIENCE_MS = 3e4;
function connector(run, { token }) {
	let opened = null;
	const open = async () => {
		const { connect } = await import("../connection.js");
		const { setTimeout } = await import("node:timers/promises");
		return connect(token, run, {
			now: () => Date.now(),
			sleep: (milliseconds) => setTimeout(milliseconds),
			patience: PATIENCE_MS,
			random: Math.random
		});
	};
	return () => {
		opened ??= token === "" || run.repository === "" ? Promise.resolve(null) : open();
		return opened;
	};
}

// src/action/ensure-read.ts
const MAX_DEPTH = 6;
function ensureSomethingWasRead(review, change, { workspace }, inputs) {
	const { pages, unread, notDone } = review;
	const { github } = inputs.locale;
	const clones = change.headSha === null && !isRepository(workspace) ? clonesUnder(workspace) : [];
	const top = (path) => change.folder === void 0 ? path : `${change.folder}/${path}`;
	if (clones.length > 0 && pages.every(({ path }) => clones.some((clone) => isUnder(top(path), clone)))) throw new InputError(github.noCheckout({ folders: clones }));
	const paths = namingNothing(review, change, inputs.paths);
	if (paths.length > 0) throw new InputError(github.noPage({ paths }));
	if (pages.length > 0 || notDone.length > 0) return;
	const absent = unread.some(({ reason }) => reason === "absent");
	if (change.files !== null && !absent) return;
	if (change.headSha === null && isRepository(workspace)) throw new InputError(github.noCommit);
	if (change.headSha === null || absent) throw new InputError(github.noCheckout({ folders: [] }));
	throw new InputError(github.noPage({ paths: inputs.paths }));
}
function namingNothing({ site, pages, unread }, change, paths) {
	if (paths.length === 0 || site.files.size === 0) return [];
	const { missing, paths: chosen } = chooseFiles([...site.files], paths, site.plan);
	const touched = (change.files ?? []).flatMap(({ path, previousPath }) => [path, previousPath ?? path]);
	const named = (name) => name.replace(/^\.\//, "").replace(/\/+$/, "");
	const isTouched = (name) => touched.includes(name) || matching(touched, name).length > 0;
	if (chosen.length === 0 && !paths.some((name) => isTouched(named(name)))) return [...paths];
	const known = new Set([...pages, ...unread].map(({ path }) => path));
	const isAbsent = (name) => !isPattern(name) && !known.has(named(name)) && !isTouched(named(name));
	return missing.filter((name) => OUTSIDE.test(name) || isAbsent(name));
}
const OUTSIDE = /^(?:\/|(?:.*\/)?\.\.(?:\/|$))/;
function isRepository(folder) {
	return existsSync(join(folder, ".git"));
}
function clonesUnder(workspace, folder = "", depth = 1) {
	return entriesOf(join(workspace, folder)).flatMap((entry) => {
		if (!entry.isDirectory() || entry.name === "node_modules") return [];
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (isRepository(join(workspace, path))) return [path];
		return depth < MAX_DEPTH ? clonesUnder(workspace, path, depth + 1) : [];
	});
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

// src/action/fail.ts
async function fail(sentence, subject, run, inputs, connect) {
	if (inputs.mode === "check" || subject.kind !== "pull" || subject.readOnly) return;
	const connection = await connect();
	if (connection === null) return;
	const { createStatus } = await import("../status.js");
	await createStatus(connection, {
		sha: subject.pull.headSha,
		context: STATUS_CONTEXT,
		targetUrl: runUrl(run),
		state: "failure",
		description: sentence
	});
}

// src/action/report-files.ts
async function writeFiles({ run, inputs, change }, review) {
	const { locale, localeName, sarifFile } = inputs;
	const { renderJson } = await import("../json2.js");
	const own = join(run.temporary, "relecture", "report.json");
	const path = inputs.reportFile === null ? own : join(run.workspace, inputs.reportFile);
	await writeReport(run.workspace, path, renderJson(review, {
		version: VERSION,
		locale,
		localeName
	}), locale);
	if (sarifFile !== null) {
		const { renderSarif } = await import("../sarif.js");
		const text = renderSarif(review, {
			version: VERSION,
			locale,
			folder: change.folder
		});
		await writeReport(run.workspace, join(run.workspace, sarifFile), text, locale);
	}
	return path;
}

// src/action/finish.ts
async function tellLeft(session, { left }) {
	const { inputs, reviewed, conclusion } = session;
	const review = withLeft(reviewed.review, left);
	const told = review.notDone.slice(reviewed.review.notDone.length);
	if (told.length === 0) return conclusion;
	const words = inputs.locale.report.notDone;
	appendSummary(told.map(({ code, count }) => `\n> ${words[code]({ count })}\n`).join(""));
	await writeFiles(session, review);
	return levelOf(inputs, session.subject) === "never" ? conclusion : "failure";
}
function finish(session, reportFile, delivered) {
	const { inputs, reviewed, conclusion, channel } = session;
	const remarks = toRemarks(reviewed.review, inputs.locale);
	if (delivered.previewUrl !== null) appendSummary(previewLink({
		...channel,
		previewUrl: delivered.previewUrl
	}));
	const { errors, warnings, infos, durationMs } = reviewed.review.stats;
	const verdict = verdictOf(remarks, channel);
	const { read, existing, log: words } = inputs.locale.github;
	if (remarks.files > 0) log(read(remarks));
	log(words.done({
		verdict,
		milliseconds: durationMs
	}));
	if (remarks.existing > 0) log(existing({
		count: remarks.existing,
		others: !isClean(remarks)
	}));
	const { previewUrl, commentUrl } = delivered;
	if (previewUrl !== null) log(words.preview({ url: previewUrl }));
	if (commentUrl !== null) log((session.subject.kind === "site" ? words.issue : words.comment)({ url: commentUrl }));
	writeOutputs({
		conclusion,
		errors,
		warnings,
		infos,
		"report-file": reportFile,
		"preview-url": delivered.previewUrl ?? "",
		"preview-file": delivered.previewFile ?? "",
		"comment-url": delivered.commentUrl ?? ""
	});
}

// src/github/trees/get-blob.ts
async function getBlob({ octokit, owner, repo }, sha) {
	const { data } = await octokit.rest.git.getBlob({
		owner,
		repo,
		file_sha: sha
	});
	return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
}

// src/github/trees/get-git-tree.ts
async function getGitTree({ octokit, owner, repo }, sha) {
	const { data } = await octokit.rest.git.getTree({
		owner,
		repo,
		tree_sha: sha,
		recursive: "1"
	});
	if (data.truncated) return null;
	return data.tree.flatMap(({ path, mode, type, sha: blob, size }) => type === "blob" && path !== void 0 && mode !== void 0 && blob !== void 0 ? [{
		path,
		mode,
		blob,
		size: size ?? 0
	}] : []);
}

// src/github/trees/api-tree.ts
async function readApiTree(connection, sha, folder = "") {
	const entries = await getGitTree(connection, sha);
	if (entries === null) return null;
	const blobs = /* @__PURE__ */ new Map();
	return new CommitFiles(entries, (blob) => {
		const known = blobs.get(blob) ?? getBlob(connection, blob);
		blobs.set(blob, known);
		return known;
	}, folder);
}

// src/github/trees/compare-commits.ts
const MAX_FILES = 300;
async function compareCommits({ octokit, owner, repo }, base, head) {
	const basehead = `${base}...${head}`;
	const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
		owner,
		repo,
		basehead,
		per_page: 1
	});
	const files = (data.files ?? []).map(readChangedFile);
	return {
		mergeBase: data.merge_base_commit.sha,
		files,
		cut: files.length >= MAX_FILES
	};
}

// src/world/git/checked-out-tree.ts
var CheckedOutTree = class {
	#git;
	#disk;
	constructor(commit, disk) {
		this.#git = commit;
		this.#disk = disk;
	}
	files() {
		return this.#git.files();
	}
	async read(path) {
		try {
			return await this.#either((tree) => tree.read(path));
		} catch (trouble) {
			if (!(trouble instanceof ReadTrouble) || trouble.code !== "missing" || !isMadeFile(path)) throw trouble;
			return this.#disk.read(path);
		}
	}
	closed() {
		return this.#either(async (tree) => await tree.closed?.() ?? []);
	}
	above(name) {
		return this.#either(async (tree) => await tree.above?.(name) ?? []);
	}
	async #either(work) {
		try {
			return await work(this.#git);
		} catch (trouble) {
			if (!(trouble instanceof GitTrouble)) throw trouble;
			return work(this.#disk).catch((error) => {
				throw error instanceof ReadTrouble ? trouble : error;
			});
		}
	}
};

// src/action/change.ts
const MAX_API_FILES = 25;
const MAX_API_BLOBS = 200;
async function readWhole(world) {
	const headSha = await resolveCommit(world.root, "HEAD");
	const nothing = {
		headSha,
		base: null,
		files: null,
		lines: /* @__PURE__ */ new Map(),
		trouble: null
	};
	const onDisk = {
		...nothing,
		head: world.disk(),
		close: () => {}
	};
	if (headSha === null) return onDisk;
	try {
		const tree = await readGitTree(world.root, headSha, {
			accesses: accessesOf(world),
			elsewhere: blobsByApi(world)
		});
		return {
			...nothing,
			head: new CheckedOutTree(tree, world.disk()),
			close: () => tree.close()
		};
	} catch (error) {
		if (!(error instanceof GitTrouble)) throw error;
		return onDisk;
	}
}
function blobsByApi({ connect }) {
	let left = MAX_API_BLOBS;
	return async (blob, trouble) => {
		const connection = left-- > 0 ? await connect() : null;
		if (connection === null) throw trouble;
		return getBlob(connection, blob).catch(() => Promise.reject(trouble));
	};
}
async function findChange(subject, world) {
	const whole = await readWhole(world);
	const { headSha } = whole;
	if (headSha !== null) {
		const compared = await compareInGit(subject, whole, headSha, world);
		if (compared !== null) return compared;
	}
	const connection = await world.connect();
	return (connection === null ? null : await compareByApi(subject, connection, whole).catch(() => null)) ?? {
		...whole,
		trouble: "filesUnknown"
	};
}
async function compareInGit(subject, whole, headSha, world) {
	try {
		const base = await findBase(subject, headSha, world);
		return base === null ? null : await compareLocally(whole, base, headSha, world);
	} catch (error) {
		if (error instanceof GitTrouble) return null;
		throw error;
	}
}
async function compareLocally(whole, base, head, world) {
	const { root } = world;
	const accesses = accessesOf(world);
	const [tree, files] = await Promise.all([readGitTree(root, base, { accesses }), diffCommits(root, base, head, { accesses })]);
	const paths = files.filter(({ status }) => status !== "removed").map(({ path }) => path);
	const lines = await diffLines(root, base, head, paths, accesses);
	const close = () => {
		tree.close();
		whole.close();
	};
	return {
		...whole,
		base: {
			tree,
			sha: base
		},
		files,
		lines,
		close
	};
}
async function findBase(subject, headSha, world) {
	const base = await nameBase(subject, headSha, world);
	if (base === null) return null;
	if (await hasCommit(world.root, base)) return base;
	return await fetchCommit(world.root, base, world) ? base : null;
}
async function nameBase(subject, headSha, world) {
	const { root } = world;
	if (subject.kind === "merge-group") return subject.base;
	if (subject.kind === "push") return subject.before ?? await whereItLeft(subject, headSha, world);
	if (subject.kind !== "pull") return null;
	const [first, second] = await parentsOf(root, headSha);
	if (first !== void 0 && second === subject.pull.headSha) return first;
	if (!await isShallow(root)) {
		const known = await mergeBaseOf(root, subject.pull.baseSha, headSha);
		if (known !== null) return known;
	}
	const connection = await world.connect();
	if (connection === null) return null;
	const { baseSha, headSha: pullHead } = subject.pull;
	return compareCommits(connection, baseSha, pullHead).then(({ mergeBase }) => mergeBase, () => null);
}
async function whereItLeft({ from, after }, headSha, { root, connect }) {
	if (from === null) return null;
	const known = await isShallow(root) ? null : await mergeBaseOf(root, `refs/remotes/origin/${from}`, headSha);
	if (known !== null) return known;
	const connection = await connect();
	if (connection === null) return null;
	return compareCommits(connection, from, after).then(({ mergeBase }) => mergeBase, () => null);
}
async function isShallow(root) {
	return (await git(root, ["rev-parse", "--is-shallow-repository"]).catch(() => "true")).toString().trim() !== "false";
}
async function compareByApi(subject, connection, whole) {
	const ends = endsOf(subject);
	if (ends === null) return null;
	const comparison = await compareCommits(connection, ends.base, ends.head).catch((error) => {
		if (subject.kind !== "pull") throw error;
		return null;
	});
	const listed = subject.kind === "pull" && (comparison === null || comparison.cut) ? await listPullFiles(connection, subject.pull.number) : {
		all: comparison?.files ?? [],
		cut: comparison?.cut ?? true
	};
	if (listed.cut) return {
		...whole,
		trouble: "filesCut"
	};
	const files = listed.all;
	const lines = new Map(files.flatMap(({ path, patch }) => patch === null ? [] : [[path, addedLines(patch)]]));
	const pages = files.filter(({ path }) => isContentPath(path));
	const base = comparison === null || pages.length > MAX_API_FILES ? null : await readBase(connection, comparison.mergeBase);
	return {
		...whole,
		base,
		files,
		lines,
		trouble: base === null ? "baseMissing" : null
	};
}
async function readBase(connection, sha) {
	const tree = await readApiTree(connection, sha).catch(() => null);
	return tree === null ? null : {
		tree,
		sha
	};
}
function endsOfPush({ before, from, after }) {
	const base = before ?? from;
	return base === null ? null : {
		base,
		head: after
	};
}
function endsOf(subject) {
	switch (subject.kind) {
		case "pull": return {
			base: subject.pull.baseSha,
			head: subject.pull.headSha
		};
		case "push": return endsOfPush(subject);
		case "merge-group": return subject;
		default: return null;
	}
}

// src/world/folder-tree.ts
var FolderTree = class {
	#tree;
	#prefix;
	constructor(tree, folder) {
		this.#tree = tree;
		this.#prefix = `${folder}/`;
	}
	async files() {
		return (await this.#tree.files()).flatMap((path) => this.#inside(path) ?? []);
	}
	async closed() {
		return (await this.#tree.closed?.() ?? []).flatMap(({ path, reason, target }) => {
			const here = this.#inside(path);
			return here === null ? [] : [{
				path: here,
				reason,
				target: target === null ? null : this.#inside(target)
			}];
		});
	}
	async above(name) {
		const found = [];
		for (const { path, from } of placesAbove(this.#prefix, name)) {
			const text = await readText(this.#tree, path);
			if (text !== null) found.push({
				path: from,
				text
			});
		}
		return found;
	}
	async read(path) {
		if (path.split("/").includes("..")) throw new ReadTrouble("link-outside", path);
		try {
			return await this.#tree.read(this.#prefix + path);
		} catch (error) {
			throw error instanceof ReadTrouble ? new ReadTrouble(error.code, path) : error;
		}
	}
	#inside(path) {
		return path.startsWith(this.#prefix) ? path.slice(this.#prefix.length) : null;
	}
};

// src/action/narrow-change.ts
function narrowChange(change, folder) {
	const prefix = `${folder}/`;
	const inside = (path) => path.startsWith(prefix) ? path.slice(prefix.length) : null;
	return {
		...change,
		folder,
		repositoryFiles: change.files,
		head: new FolderTree(change.head, folder),
		base: change.base === null ? null : {
			...change.base,
			tree: new FolderTree(change.base.tree, folder)
		},
		files: change.files?.flatMap((file) => narrowFile(file, inside)) ?? null,
		lines: new Map([...change.lines].flatMap(([path, lines]) => {
			const here = inside(path);
			return here === null ? [] : [[here, lines]];
		}))
	};
}
function narrowFile(file, inside) {
	const path = inside(file.path);
	const previousPath = file.previousPath === null ? null : inside(file.previousPath);
	if (path !== null) return [file.previousPath !== null && previousPath === null ? {
		...file,
		path,
		status: "added",
		previousPath
	} : {
		...file,
		path,
		previousPath
	}];
	return previousPath === null ? [] : [{
		...file,
		path: previousPath,
		status: "removed",
		previousPath: null
	}];
}

// src/action/open-change.ts
const OPENING = .3;
async function openInTime(subject, run, inputs, connect, deadline) {
	const { change, late } = await openWhole(subject, run, inputs, connect, deadline);
	if (inputs.root === null) return {
		change,
		late
	};
	const narrowed = narrowChange(change, inputs.root);
	if ((await narrowed.head.files()).length > 0) return {
		change: narrowed,
		late
	};
	change.close();
	throw new InputError(inputs.locale.github.inputs.root({ value: inputs.root }));
}
async function openWhole(subject, run, inputs, connect, deadline) {
	try {
		return {
			change: await deadline.within(openChange(subject, run, inputs, connect), OPENING),
			late: false
		};
	} catch (error) {
		whenLate(error);
		const { DiskTree } = await import("../disk2.js");
		return {
			change: {
				headSha: null,
				base: null,
				files: null,
				lines: /* @__PURE__ */ new Map(),
				close: () => {},
				head: new DiskTree(run.workspace),
				trouble: "filesUnknown"
			},
			late: true
		};
	}
}
async function openChange(subject, run, inputs, connect) {
	const world = {
		root: run.workspace,
		serverUrl: run.serverUrl,
		token: inputs.token === "" ? null : inputs.token,
		connect
	};
	try {
		const { DiskTree } = await import("../disk2.js");
		const whole = {
			...world,
			disk: () => new DiskTree(run.workspace)
		};
		return await (subject.kind === "site" ? readWhole(whole) : findChange(subject, whole));
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
		throw new InputError(inputs.locale.github.inputs.workspace);
	}
}

// src/action/overlay-tree.ts
const SETTINGS = /(?:^|\/)(?:relecture\.ya?ml|\.relecture-baseline\.json|\.markdown-link-check\.json|(?:hugo|config|_config|mkdocs)\.(?:toml|ya?ml|json)|package\.json|\.pages\.yml|(?:astro|docusaurus|eleventy)\.config\.[cm]?[jt]s|\.eleventy\.js|config\/[\w-]+\/[\w.-]+\.(?:toml|ya?ml|json))$/i;
const DATA = /\.(?:ya?ml|json|jsonc|toml)$/i;
const CMS_PAGE = /(?:^|\/)(?:admin\/index\.html|(?:admin|cms)\/[\w-]+\.[cm]?[jt]sx?|cms\.[cm]?[jt]sx?)$/i;
function isSetting(path, named) {
	return path === named || SETTINGS.test(path) || DATA.test(path) || CMS_PAGE.test(path);
}
function isKnownSetting(path, named) {
	return path === named || CMS_PAGE.test(path) || SETTINGS.test(path) && !/(?:^|\/)package\.json$/i.test(path);
}
var OverlayTree = class {
	#head;
	#base;
	#named;
	constructor(head, base, named) {
		this.#head = head;
		this.#base = base;
		this.#named = named;
	}
	async files() {
		const [head, base] = await Promise.all([this.#head.files(), this.#base.files()]);
		const settings = new Set(base.filter((path) => isSetting(path, this.#named)));
		const kept = head.filter((path) => !isSetting(path, this.#named) || !settings.has(path) && !SETTINGS.test(path) && path !== this.#named);
		return [.../* @__PURE__ */ new Set([...kept, ...settings])].sort();
	}
	async closed() {
		return await this.#head.closed?.() ?? [];
	}
	async above(name) {
		return await this.#base.above?.(name) ?? [];
	}
	async read(path) {
		if (!isSetting(path, this.#named)) return this.#head.read(path);
		try {
			return await this.#base.read(path);
		} catch (error) {
			if (!(error instanceof ReadTrouble) || !isMadeFile(path) || (await this.#head.files()).includes(path)) throw error;
			return this.#head.read(path);
		}
	}
};

// src/action/preview/soon.ts
var Soon = class {
	#speech;
	#subject;
	#connect;
	#signal;
	#announced = Promise.resolve();
	#takeBack = null;
	constructor(speech, subject, connect, signal) {
		this.#speech = speech;
		this.#subject = subject;
		this.#connect = connect;
		this.#signal = signal;
	}
	begin(site) {
		if (this.#signal.aborted) return;
		const inputs = this.#speech.learn(site);
		const say = (what) => inputs.then((known) => what(site, known, this.#subject, this.#connect));
		this.#announced = say(announce).catch(() => {});
		this.#takeBack = () => this.#announced.then(() => say(retract)).catch(() => {});
		this.#signal.addEventListener("abort", () => void this.takeBack(), { once: true });
	}
	told() {
		return this.#announced;
	}
	end() {
		this.#takeBack = null;
	}
	async takeBack() {
		const take = this.#takeBack;
		this.#takeBack = null;
		if (take !== null) this.#announced = take();
		await this.#announced;
	}
};

// src/action/review-change.ts
async function reviewChange(change, world, request, options) {
	const compared = await reviewChange$1(change, world, request, options);
	const { cms, configuration, sources } = compared.review.site;
	const named = /* @__PURE__ */ new Set([
		cms?.path,
		...(configuration.schemas ?? []).map(({ schema }) => schema),
		...sources.keys()
	]);
	const written = change.base === null ? await ownSettings(change, options.configurationPath) : "";
	const isSettingFile = (path) => isKnownSetting(path, options.configurationPath) || named.has(path) || isDataPath(path) && written.includes(path);
	const settings = change.files?.filter(({ path, previousPath }) => isSettingFile(path) || previousPath !== null && isSettingFile(previousPath)).length;
	return {
		...compared,
		settings: settings ?? null
	};
}
async function ownSettings({ head }, named) {
	const files = [
		...named === null ? [] : [named],
		"relecture.yml",
		"relecture.yaml"
	];
	return (await Promise.all(files.map((path) => readText(head, path)))).join("\n");
}

// src/action/speech.ts
var Speech = class {
	#inputs;
	#known = () => {};
	#heard = new Promise((resolve) => {
		this.#known = resolve;
	});
	constructor(inputs) {
		this.#inputs = inputs;
	}
	get inputs() {
		return this.#inputs;
	}
	later(line) {
		this.#heard.then((inputs) => log(line(inputs)));
	}
	async learn(site, pages = []) {
		const localeName = this.#inputs.isLocaleSaid ? this.#inputs.localeName : site.configuration.locale ?? languageOfReaders(site, pages);
		this.#inputs = {
			...this.#inputs,
			localeName,
			locale: await loadLocale(localeName)
		};
		this.#known(this.#inputs);
		return this.#inputs;
	}
};

// src/action/world.ts
function openWorld(speech, run, env, notice, signal, { settings, until, believed, isNew }) {
	const { inputs } = speech;
	const today = (timeZone) => inputs.asOf ?? dayIn(/* @__PURE__ */ new Date(), timeZone);
	const openSite = async (site) => openProbe(site, {
		today: today(site.timeZone),
		env,
		variables: null,
		cache: linkCacheOf(inputs, run, believed),
		locale: (await speech.learn(site)).locale,
		notice,
		signal,
		...settings && { tree: settings.tree }
	});
	let historyLeft = false;
	const root = join(run.workspace, inputs.root ?? "");
	return {
		settings,
		today,
		probe: inputs.offline ? null : openSite,
		changedOn: changedOnOf(root, {
			today: inputs.asOf,
			left: () => {
				historyLeft = true;
			},
			cut: () => isNew || speech.later(({ locale }) => capitalised(locale.cli.cutHistory)),
			...until !== void 0 && { until: .6 * until }
		}),
		historyLeft: () => historyLeft,
		authorTimes: () => authorTimesOf(root),
		parse: createParserApart(),
		quicken: startQuickParser,
		pack: createPack(),
		isStopped: async () => {
			await setImmediate();
			signal.throwIfAborted();
			return false;
		},
		clock: () => performance.now(),
		cpu: () => process.cpuUsage().user / 1e3
	};
}
function capitalised(sentence) {
	return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
function linkCacheOf({ cache, locale }, run, believed) {
	if (cache === null) return null;
	if (!believed) log(locale.github.log.cacheLeft);
	return believed ? join(run.workspace, cache) : null;
}

// src/action/act.ts
async function act(run, inputs, env, signal) {
	const { locale } = inputs;
	const subject = readSubject(run, inputs.mode, locale);
	if (subject.kind === "nothing") return 0;
	const connect = connector(run, inputs);
	const deadline = new Deadline(inputs.timeBudget);
	if (inputs.mode !== "check") connect().catch(() => {});
	if (subject.kind === "pull" && inputs.mode !== "check" && inputs.preview === "artifact") warmUp();
	try {
		return await reviewAndTell(subject, run, inputs, env, signal, connect, deadline);
	} catch (error) {
		if (error instanceof InputError) await deadline.within(fail(error.message, subject, run, inputs, connect)).catch(() => {});
		throw error;
	}
}
async function reviewAndTell(subject, run, asked, env, signal, connect, deadline) {
	const { change, late } = await openInTime(subject, run, asked, connect, deadline);
	const speech = new Speech(asked);
	const soon = new Soon(speech, subject, connect, signal);
	try {
		const found = await reviewSubject(change, run, speech, subject, env, signal, deadline, (site) => soon.begin(site));
		const { site, pages } = found.review;
		const inputs = await speech.learn(site, await pagesThatTell(change.head, site, pages));
		const reviewed = {
			...found,
			review: withLeft(found.review, [{
				code: "base",
				count: late ? 1 : 0
			}])
		};
		ensureSomethingWasRead(reviewed.review, change, run, inputs);
		const conclusion = conclude(reviewed, change, inputs, subject);
		const believed = isTrusted(subject) ? change.head : change.base?.tree ?? null;
		const addresses = await findAddresses(reviewed.review.site, run, believed);
		const session = {
			run,
			inputs,
			subject,
			change,
			reviewed,
			conclusion,
			channel: openChannel({
				run,
				inputs,
				subject,
				change,
				reviewed,
				conclusion,
				addresses
			}),
			addresses,
			signal,
			connect,
			deadline
		};
		if (signal.aborted) return await cancelled(session, soon);
		const reportFile = await writeFiles(session, reviewed.review);
		await deadline.within(soon.told()).catch(whenLate);
		const delivered = await publish(session);
		soon.end();
		const ended = await tellLeft(session, delivered);
		finish({
			...session,
			conclusion: ended
		}, reportFile, delivered);
		return ended === "success" ? 0 : 1;
	} catch (error) {
		await deadline.within(soon.takeBack()).catch(whenLate);
		throw error;
	} finally {
		change.close();
	}
}
function warmUp() {
	import("../upload-artifact.js").then(({ loadClient }) => loadClient()).catch(() => {});
}
function settingsOf(change, trustHead, configurationPath) {
	if (trustHead) return new TrustedTree(change.head);
	return change.base === null ? null : new TrustedTree(new OverlayTree(change.head, change.base.tree, configurationPath));
}
async function reviewSubject(change, run, speech, subject, env, signal, deadline, siteRead) {
	const { inputs } = speech;
	const believed = isTrusted(subject);
	const settings = settingsOf(change, believed, inputs.config);
	const until = deadline.reviewEnd(inputs.mode !== "check");
	const isNew = subject.kind !== "site" && change.base !== null && inputs.onlyNew;
	const tell = (sentence) => notice("notice", speech.inputs.locale, sentence);
	const world = {
		...openWorld(speech, run, env, tell, signal, {
			settings,
			until,
			believed,
			isNew
		}),
		tree: change.head,
		siteRead
	};
	const request = {
		paths: inputs.paths,
		only: [],
		skip: [],
		...inputs.config !== null && { configurationPath: inputs.config },
		...until !== void 0 && { deadline: until }
	};
	if (subject.kind === "site") {
		speech.later(({ locale }) => locale.github.log.wholeSite);
		return {
			review: await review(world, request),
			base: null,
			renamed: /* @__PURE__ */ new Map(),
			broken: [],
			settings: 0
		};
	}
	return reviewChange(change, world, request, {
		onlyNew: inputs.onlyNew,
		configurationPath: inputs.config
	});
}
async function publish(session) {
	const { inputs, change, reviewed, channel, addresses } = session;
	const remarks = toRemarks(reviewed.review, inputs.locale, change.files !== null);
	const summary = writeSummary(remarks, channel);
	const isWritten = appendSummary(summary.text);
	if (isWritten && !addresses.isKnown) appendSummary(`\n<sub>${plain(inputs.locale.github.noAddress)}</sub>\n`);
	const whole = isWritten && summary.whole;
	process.stdout.write(renderAnnotations(remarks, change.lines, inputs.locale, {
		whole,
		folder: change.folder
	}));
	return deliver({
		...session,
		channel: {
			...channel,
			wholeUrl: whole ? channel.runUrl : null
		}
	}, remarks);
}
async function cancelled({ inputs }, soon) {
	notice("warning", inputs.locale, inputs.locale.github.cancelled);
	await soon.takeBack();
	return 1;
}

export { act };