import { i as listPages, n as readComment, r as ListCut } from "./list-comments.js";
import { t as listPullFiles } from "./list-pull-files.js";
import { n as repositoryPath } from "../channel.js";
import { t as applyEdits } from "../edits.js";
import { t as wordFinding } from "../word.js";
import { t as chooseFixes } from "../fix.js";
import { r as sha256 } from "../machine.js";
import { c as plain, i as fenced } from "../escape.js";
import { t as sourcesOf } from "../sources.js";
import { t as addedLines } from "../diff-commits.js";

// src/github/comments/create-review.ts
async function createReview({ octokit, owner, repo }, number, sha, body, comments) {
	await octokit.rest.pulls.createReview({
		owner,
		repo,
		pull_number: number,
		commit_id: sha,
		event: "COMMENT",
		body,
		comments: comments.map((comment) => ({
			path: comment.path,
			body: comment.body,
			line: comment.endLine,
			side: "RIGHT",
			...comment.startLine < comment.endLine ? {
				start_line: comment.startLine,
				start_side: "RIGHT"
			} : {}
		}))
	});
}

// src/github/comments/list-review-comments.ts
const MAX_PAGES = 10;
async function listReviewComments({ octokit, owner, repo }, number) {
	return listPages(async (page) => {
		const { data } = await octokit.rest.pulls.listReviewComments({
			owner,
			repo,
			pull_number: number,
			per_page: 100,
			page
		});
		return data.map(readComment);
	}, MAX_PAGES);
}

// src/report/suggestions.ts
const MAX_SUGGESTIONS = 20;
function renderSuggestions(review, changed, locale, proposed = {
	keys: /* @__PURE__ */ new Set(),
	count: 0
}) {
	const sourceOf = sourcesOf(review);
	const suggestions = [];
	for (const [path, ranges] of changed) {
		const source = sourceOf(path);
		if (source === null) continue;
		const findings = review.findings.filter((one) => one.path === path && !one.existing && safeEdits(one).length > 0);
		const keys = keysOf(findings);
		const open = findings.filter((finding) => !proposed.keys.has(keys.get(finding) ?? ""));
		for (const span of spansOf(open, source)) if (ranges.some(([first, last]) => first <= span.first && span.last <= last)) suggestions.push(suggest(path, span, source, {
			keys,
			locale
		}));
	}
	return suggestions.slice(0, Math.max(0, MAX_SUGGESTIONS - proposed.count));
}
const MARKER = /^<!-- relecture:suggestion ((?:[0-9a-f]{16} ?)+)-->/;
function readProposed(bodies) {
	const marks = bodies.flatMap((body) => MARKER.exec(body)?.[1] ?? []);
	return {
		keys: new Set(marks.flatMap((mark) => mark.trim().split(" "))),
		count: marks.length
	};
}
function keysOf(findings) {
	const counts = /* @__PURE__ */ new Map();
	return new Map(findings.map((finding) => {
		const { rule, path, field, excerpt } = finding;
		const name = JSON.stringify([
			rule,
			path,
			field,
			excerpt,
			safeEdits(finding).map(({ text }) => text)
		]);
		const count = counts.get(name) ?? 0;
		counts.set(name, count + 1);
		return [finding, sha256(`${name}${count}`).slice(0, 16)];
	}));
}
function safeEdits(finding) {
	return finding.fixes.find(({ safe }) => safe)?.edits ?? [];
}
function spansOf(findings, source) {
	const spans = [];
	const all = findings.map((finding) => {
		const edits = safeEdits(finding);
		return {
			first: Math.min(...edits.map(({ start }) => source.place(start).line)),
			last: Math.max(...edits.map(({ end }) => source.place(end).line)),
			findings: [finding]
		};
	});
	for (const span of all.sort((a, b) => a.first - b.first)) {
		const previous = spans.at(-1);
		if (previous !== void 0 && span.first <= previous.last) {
			previous.last = Math.max(previous.last, span.last);
			previous.findings.push(...span.findings);
		} else spans.push(span);
	}
	return spans;
}
const SEVERITIES = [
	"error",
	"warning",
	"info"
];
function suggest(path, { first, last, findings }, source, { keys, locale }) {
	const start = source.lineStarts[first - 1] ?? 0;
	const end = (source.lineStarts[last - 1] ?? 0) + source.line(last).length;
	const { edits } = chooseFixes(findings);
	const moved = edits.map((edit) => ({
		...edit,
		start: edit.start - start,
		end: edit.end - start
	}));
	const before = source.text.slice(start, end);
	const after = applyEdits(before, moved);
	return {
		path,
		startLine: first,
		endLine: last,
		body: `${`<!-- relecture:suggestion ${findings.map((finding) => keys.get(finding)).join(" ")} -->`}\n${[...new Set(findings.map((finding) => plain(wordFinding(locale, finding))))].join("  \n")}\n\n${fenced("suggestion", after.replace(/\r\n?/g, "\n"))}\n`,
		severity: SEVERITIES.find((one) => findings.some((finding) => finding.severity === one)) ?? "info"
	};
}

// src/action/channels/suggest.ts
async function postReview(session, connection, pull, isCurrent) {
	const { reviewed, inputs, change } = session;
	const { locale } = inputs;
	const isWorthIt = (all) => inputs.suggestions === "true" ? all.length > 0 : all.some(({ severity }) => severity !== "info");
	if (!isWorthIt(renderSuggestions(reviewed.review, change.lines, locale))) return;
	if (!await isCurrent()) return;
	const [{ all: files, cut }, said] = await Promise.all([listPullFiles(connection, pull.number), listReviewComments(connection, pull.number)]);
	if (said.cut) throw new ListCut("review comments");
	const heads = new Map(files.map((file) => [file.path, file]));
	const lines = new Map([...change.lines].flatMap(([path, merged]) => {
		const patch = heads.get(repositoryPath(change, path))?.patch;
		const own = patch === void 0 || patch === null ? [] : addedLines(patch);
		return JSON.stringify(own) === JSON.stringify(merged) ? [[path, own]] : [];
	}));
	if (cut && [...change.lines.keys()].some((path) => !heads.has(repositoryPath(change, path)))) throw new ListCut("files");
	const proposed = readProposed(said.all.map(({ body }) => body));
	const fresh = renderSuggestions(reviewed.review, lines, locale, proposed);
	if (!isWorthIt(fresh)) return;
	const intro = locale.github.suggestions({ count: fresh.length });
	const placed = fresh.map((one) => ({
		...one,
		path: repositoryPath(change, one.path)
	}));
	await createReview(connection, pull.number, pull.headSha, intro, placed);
}

export { postReview };