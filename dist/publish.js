import { n as getInput } from "./chunks/action/core.js";
import { t as fr } from "./chunks/fr.js";
import { n as commandMessage } from "./chunks/escape.js";
import { t as adoptMachine } from "./chunks/machine.js";
import { t as InputError } from "./chunks/input-error.js";
import { t as nodeMachine } from "./chunks/machine2.js";
import { t as parseUrl } from "./chunks/parse-url.js";
import { r as ListCut } from "./chunks/action/list-comments.js";
import { t as connect } from "./chunks/action/connection.js";
import { o as getPull, r as wordNote } from "./chunks/action/notes.js";
import { g as listPulls, h as DEFAULT_CONTEXT, m as writeStickyComment, o as fileUrl, s as ruleUrl, t as STATUS_CONTEXT } from "./chunks/action/deliver.js";
import { a as isLocked, r as isForbidden } from "./chunks/action/retry.js";
import { t as createStatus } from "./chunks/action/status.js";
import { n as repositoryPath } from "./chunks/channel.js";
import { l as renderComment, s as isNeeded, u as verdictOf } from "./chunks/comment.js";
import { n as log, o as loadLocale, r as notice } from "./chunks/action/output.js";
import { i as readRun, r as isRecord } from "./chunks/action/run.js";
import { i as remarksOf, n as MAX_HANDOFF_BYTES, r as readHandoff, t as HANDOFF_NAME } from "./chunks/action/handoff.js";
import { inflateRawSync } from "node:zlib";
import { setTimeout } from "node:timers/promises";

// src/github/artifacts/download-artifact.ts
const TIMEOUT_MS = 2e4;
async function downloadArtifact({ octokit, owner, repo }, id, name, limit) {
	const answer = await octokit.rest.actions.downloadArtifact({
		owner,
		repo,
		artifact_id: id,
		archive_format: "zip",
		request: { keepRedirect: true }
	});
	const location = String(answer.headers.location ?? "");
	if (parseUrl(location) === null) return null;
	const stored = await fetch(location, { signal: AbortSignal.timeout(TIMEOUT_MS) });
	if (!stored.ok || stored.body === null) return null;
	const bytes = await readUpTo(stored.body, limit);
	if (bytes === null) return null;
	const content = isZip(bytes) ? unzipOne(bytes, name, limit) : bytes;
	return content === null ? null : decode(content);
}
async function readUpTo(body, limit) {
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > limit) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function decode(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
const LOCAL_HEADER = 67324752;
const DIRECTORY_HEADER = 33639248;
const DIRECTORY_END = 101010256;
const END_SIZE = 22;
const STORED = 0;
const DEFLATED = 8;
function isZip(bytes) {
	return bytes.length >= END_SIZE && bytes.readUInt32LE(0) === LOCAL_HEADER;
}
function unzipOne(zip, name, limit) {
	try {
		let end = zip.length - END_SIZE;
		while (end >= 0 && zip.readUInt32LE(end) !== DIRECTORY_END) end--;
		if (end < 0 || zip.readUInt16LE(end + 10) !== 1) return null;
		const entry = zip.readUInt32LE(end + 16);
		if (zip.readUInt32LE(entry) !== DIRECTORY_HEADER) return null;
		const method = zip.readUInt16LE(entry + 10);
		const packed = zip.readUInt32LE(entry + 20);
		const length = zip.readUInt16LE(entry + 28);
		if (zip.toString("utf8", entry + 46, entry + 46 + length) !== name) return null;
		const local = zip.readUInt32LE(entry + 42);
		if (zip.readUInt32LE(local) !== LOCAL_HEADER) return null;
		const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
		const data = zip.subarray(start, start + packed);
		if (method === STORED) return data.length <= limit ? data : null;
		return method === DEFLATED ? inflateRawSync(data, { maxOutputLength: limit }) : null;
	} catch {
		return null;
	}
}

// src/github/artifacts/list-run-artifacts.ts
async function listRunArtifacts({ octokit, owner, repo }, runId, name) {
	const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
		owner,
		repo,
		run_id: runId,
		name,
		per_page: 100
	});
	return data.artifacts.map(({ id, name: own, size_in_bytes, expired }) => ({
		id,
		name: own,
		bytes: size_in_bytes,
		expired
	})).sort((a, b) => b.id - a.id);
}

// src/action/handoff/publish-handoff.ts
async function publishHandoff(run, { token, locale, isLocaleSaid }) {
	if (token === "") throw new InputError(locale.github.inputs.token);
	const origin = readOrigin(run);
	if (origin === null) return quit(locale, locale.github.nothingToPublish);
	const sleep = (milliseconds) => setTimeout(milliseconds);
	const connection = await connect(token, run, {
		now: () => Date.now(),
		sleep,
		patience: 3e4,
		random: Math.random
	});
	const [pull, json] = await Promise.all([findPull(connection, origin), download(connection, origin)]);
	if (json === null) return quit(locale, locale.github.nothingToPublish);
	const handoff = await readHandoff(json);
	if (handoff === null || handoff.sha !== origin.sha) {
		notice("warning", locale, locale.github.badArtifact);
		return 0;
	}
	if (pull === null) return quit(locale, locale.github.noPull);
	await post(connection, run, origin, pull, handoff, isLocaleSaid || handoff.locale === void 0 ? locale : await loadLocale(handoff.locale));
	return 0;
}
function quit(locale, sentence) {
	notice("notice", locale, sentence);
	return 0;
}
function readOrigin({ payload, repository }) {
	const run = isRecord(payload["workflow_run"]) ? payload["workflow_run"] : {};
	const head = isRecord(run["head_repository"]) ? run["head_repository"] : {};
	const owner = isRecord(head["owner"]) ? head["owner"]["login"] : null;
	const { id, run_attempt: attempt, head_sha: sha, head_branch: branch, event } = run;
	if (event !== "pull_request" || repository === "") return null;
	if (typeof id !== "number" || typeof branch !== "string" || typeof owner !== "string") return null;
	if (typeof sha !== "string" || !/^[0-9a-f]{40,64}$/.test(sha)) return null;
	const succeeded = run["conclusion"] === "success";
	return {
		id,
		attempt: typeof attempt === "number" ? attempt : 1,
		sha,
		branch,
		owner,
		succeeded
	};
}
async function findPull(connection, { owner, branch, sha }) {
	return (await listPulls(connection, {
		state: "open",
		head: `${owner}:${branch}`
	})).find(({ headSha }) => headSha === sha) ?? null;
}
async function download(connection, { id }) {
	const [artifact] = await listRunArtifacts(connection, id, HANDOFF_NAME);
	if (artifact === void 0 || artifact.expired || artifact.bytes > 2097152) return null;
	return downloadArtifact(connection, artifact.id, HANDOFF_NAME, MAX_HANDOFF_BYTES);
}
async function post(connection, run, origin, pull, handoff, locale) {
	const remarks = remarksOf(handoff, locale);
	const previewUrl = await findPreview(connection, run, origin, pull);
	const failed = handoff.conclusion === "failure";
	const { notes = [], left = 0 } = handoff;
	const channel = {
		...openChannel(run, origin, pull, locale, previewUrl, handoff.folder),
		failed,
		notes: [...notes.map((note) => wordNote(locale, note)), ...left === 0 ? [] : [locale.github.leftOut({ count: left })]]
	};
	const marker = {
		kind: "comment",
		run: origin.id,
		attempt: origin.attempt,
		sha: origin.sha
	};
	const isCurrent = async () => (await getPull(connection, pull.number)).headSha === origin.sha;
	const body = renderComment(remarks, channel, marker);
	const worthOpening = failed || isNeeded(remarks);
	const state = handoff.conclusion === "success" && origin.succeeded ? "success" : "failure";
	const description = verdictOf(remarks, channel);
	log(`#${pull.number} · ${description}`);
	if (previewUrl !== null) log(locale.github.log.preview({ url: previewUrl }));
	const verdict = {
		sha: origin.sha,
		context: STATUS_CONTEXT,
		state,
		description,
		targetUrl: channel.runUrl
	};
	await Promise.all([
		attempt(locale, locale.github.tasks.comment, async () => {
			const result = await writeStickyComment(connection, pull.number, {
				marker,
				words: Promise.resolve({
					body: () => body,
					worthOpening
				}),
				isCurrent
			});
			if (result.kind === "outdated") log(locale.github.outdated);
			if (result.kind === "written") log(locale.github.log.comment({ url: result.url }));
		}),
		attempt(locale, locale.github.tasks.status, () => createStatus(connection, verdict)),
		previewUrl === null || channel.audience !== "editor" ? null : attempt(locale, locale.github.tasks.preview, () => createStatus(connection, {
			sha: origin.sha,
			context: DEFAULT_CONTEXT,
			state: "success",
			description: locale.github.preview,
			targetUrl: previewUrl
		}))
	]);
}
async function findPreview(connection, run, { id }, pull) {
	const [artifact] = await listRunArtifacts(connection, id, `apercu-pr-${pull.number}.html`).catch(() => []);
	if (artifact === void 0 || artifact.expired) return null;
	return `${run.serverUrl}/${run.repository}/actions/runs/${id}/artifacts/${artifact.id}`;
}
function openChannel(run, origin, pull, locale, previewUrl, folder) {
	return {
		locale,
		audience: pull.headRef.startsWith("cms/") ? "editor" : "maintainer",
		draft: pull.draft,
		merged: false,
		runUrl: run.repository === "" ? null : `${run.serverUrl}/${run.repository}/actions/runs/${origin.id}`,
		previewUrl,
		fileUrl: (path, line) => fileUrl(run, origin.sha, repositoryPath({ folder }, path), line),
		editUrl: () => null,
		ruleUrl: (rule) => ruleUrl(run, rule, locale),
		notes: []
	};
}
async function attempt(locale, what, work) {
	try {
		await work();
	} catch (error) {
		notice("warning", locale, sentenceOf(error, what, locale));
	}
}
function sentenceOf(error, what, { github }) {
	if (error instanceof ListCut) return github.listCut({ what });
	if (isLocked(error)) return github.locked({ what });
	return isForbidden(error) ? github.needsRights : github.unreachable({ what });
}

// src/action/publish.ts
const ISSUES = "https://github.com/relecture/relecture/issues";
async function main() {
	adoptMachine(nodeMachine);
	let locale = fr;
	try {
		const said = getInput("locale");
		locale = await loadLocale(said === "en" ? "en" : "fr");
		const inputs = {
			token: getInput("token"),
			locale,
			isLocaleSaid: said !== ""
		};
		return await publishHandoff(readRun(process.env), inputs);
	} catch (error) {
		if (error instanceof InputError) {
			notice("error", locale, error.message);
			return 2;
		}
		const stack = error instanceof Error ? error.stack ?? error.message : String(error);
		process.stdout.write(`::error title=Relecture::${commandMessage(`${locale.cli.bug({ url: ISSUES })}\n${stack}`)}\n`);
		return 3;
	}
}
process.exitCode = await main();

export {  };