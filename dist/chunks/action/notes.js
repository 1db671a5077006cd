import { t as InputError } from "../input-error.js";
import { n as isDefaultBranch, r as isRecord, t as defaultBranchOf } from "./run.js";

// src/github/pulls/get-pull.ts
async function getPull({ octokit, owner, repo }, number) {
	const { data } = await octokit.rest.pulls.get({
		owner,
		repo,
		pull_number: number
	});
	return readPull(data);
}
function readPull(data) {
	return {
		number: data.number,
		state: data.state,
		draft: data.draft === true,
		headSha: data.head.sha,
		headRef: data.head.ref,
		headRepository: data.head.repo?.full_name ?? null,
		baseSha: data.base.sha,
		baseRef: data.base.ref,
		mergedAt: data.merged_at ?? null,
		author: data.user?.login ?? "",
		labels: (data.labels ?? []).flatMap(({ name }) => typeof name === "string" ? [name] : [])
	};
}

// src/action/subject.ts
const SITE_EVENTS = /* @__PURE__ */ new Set([
	"schedule",
	"workflow_dispatch",
	"repository_dispatch"
]);
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function readSubject(run, mode, locale) {
	if (run.eventName === "pull_request_target") throw new InputError(locale.github.refusedEvent);
	const pull = [
		"pull_request",
		"pull_request_review",
		"pull_request_review_comment"
	].includes(run.eventName) ? readPullEvent(run, locale) : null;
	const foreign = pull?.kind === "pull" && pull.readOnly;
	if (mode === "watch" && !foreign) return { kind: "site" };
	if (pull !== null) return pull;
	switch (run.eventName) {
		case "push": return readPush(run, locale);
		case "merge_group": return readMergeGroup(run, locale);
		default:
			if (!SITE_EVENTS.has(run.eventName)) throw new InputError(locale.github.unknownEvent({ event: run.eventName }));
			return { kind: "site" };
	}
}
function readPullEvent({ payload, repository, actor, eventName }, locale) {
	const data = payload["pull_request"];
	if (payload["action"] === "closed") return { kind: "nothing" };
	if (!isPullData(data)) throw new InputError(locale.github.unreadableEvent({ event: eventName }));
	const pull = readPull(data);
	return {
		kind: "pull",
		pull,
		readOnly: pull.headRepository !== repository || actor === "dependabot[bot]"
	};
}
function isPullData(value) {
	if (!isRecord(value) || !isRecord(value["head"]) || !isRecord(value["base"])) return false;
	return Number.isSafeInteger(value["number"]) && SHA.test(String(value["head"]["sha"])) && SHA.test(String(value["base"]["sha"])) && typeof value["head"]["ref"] === "string" && typeof value["base"]["ref"] === "string";
}
function readPush(run, locale) {
	const { payload, ref, sha } = run;
	if (payload["deleted"] === true || ref.startsWith("refs/tags/")) return { kind: "nothing" };
	const after = shaOf(payload["after"]) ?? shaOf(sha);
	if (after === null) throw new InputError(locale.github.unreadableEvent({ event: run.eventName }));
	const commit = isRecord(payload["head_commit"]) ? payload["head_commit"] : {};
	const message = String(commit["message"] ?? "");
	const onDefaultBranch = isDefaultBranch(run);
	const from = onDefaultBranch ? null : defaultBranchOf(run);
	return {
		kind: "push",
		before: shaOf(payload["before"]),
		from,
		after,
		message,
		onDefaultBranch
	};
}
function readMergeGroup({ payload, eventName }, locale) {
	const group = isRecord(payload["merge_group"]) ? payload["merge_group"] : {};
	const base = shaOf(group["base_sha"]);
	const head = shaOf(group["head_sha"]);
	if (base === null || head === null) throw new InputError(locale.github.unreadableEvent({ event: eventName }));
	return {
		kind: "merge-group",
		base,
		head
	};
}
function isTrusted(subject) {
	return subject.kind === "site" || subject.kind === "push" && subject.onDefaultBranch;
}
function shaOf(value) {
	return typeof value === "string" && SHA.test(value) && !/^0+$/.test(value) ? value : null;
}

// src/action/channels/notes.ts
const NOTES = [
	"baseMissing",
	"filesUnknown",
	"filesCut",
	"settingsUntrusted",
	"settingsUnread",
	"settingsUnknown",
	"settingsChanged"
];
function notesOf({ base, trouble }, { settings }, subject) {
	return [trouble, settingsNote(base !== null || isTrusted(subject), settings, subject)].flatMap((code) => code === null ? [] : [{
		code,
		count: settings ?? 0
	}]);
}
function settingsNote(areKnown, settings, subject) {
	if (!areKnown) return settings === null ? "settingsUnknown" : settings > 0 ? "settingsUntrusted" : "settingsUnread";
	return settings !== null && settings > 0 && subject.kind === "pull" ? "settingsChanged" : null;
}
function wordNote({ github }, { code, count }) {
	const words = github[code];
	return typeof words === "string" ? words : words({ count });
}

export { readSubject as a, isTrusted as i, notesOf as n, getPull as o, wordNote as r, readPull as s, NOTES as t };