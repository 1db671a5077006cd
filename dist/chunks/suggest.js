import { i as listPages, n as readComment, r as ListCut } from "./list-comments.js";
import { t as listPullFiles } from "./list-pull-files.js";
import { t as applyEdits } from "./edits.js";
import { t as wordFinding } from "./word.js";
import { t as chooseFixes } from "./fix.js";
import { c as plain, i as fenced } from "./escape.js";
import { t as sourcesOf } from "./sources.js";
import { t as addedLines } from "./diff-commits.js";
import { createHash } from "node:crypto";

// src/github/comments/create-review.ts
/** Posts remarks on the lines of a pull request, all at once, without approving or refusing it. */
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
/** Every comment on the lines of a pull request, up to 1,000. */
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
/** More would bury the conversation of a pull request. */
const MAX_SUGGESTIONS = 20;
/** Safe fixes of new findings as suggestions, on changed lines only, those of neighbouring words together. */
function renderSuggestions(review, changed, locale) {
	const sourceOf = sourcesOf(review);
	const suggestions = [];
	for (const [path, ranges] of changed) {
		const source = sourceOf(path);
		if (source === null) continue;
		const findings = review.findings.filter((one) => one.path === path && !one.existing && safeEdits(one).length > 0);
		for (const span of spansOf(findings, source)) if (ranges.some(([first, last]) => first <= span.first && span.last <= last)) suggestions.push(suggest(path, span, source, locale));
	}
	return suggestions.slice(0, MAX_SUGGESTIONS);
}
function safeEdits(finding) {
	return finding.fixes.find(({ safe }) => safe)?.edits ?? [];
}
/** Lines that fixes touch; fixes that share a line are one suggestion. */
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
function suggest(path, { first, last, findings }, source, locale) {
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
	const marker = `<!-- relecture:suggestion ${createHash("sha256").update(JSON.stringify([
		path,
		before,
		after
	])).digest("hex").slice(0, 16)} -->`;
	return {
		path,
		startLine: first,
		endLine: last,
		body: `${marker}\n${[...new Set(findings.map((finding) => plain(wordFinding(locale, finding))))].join("  \n")}\n\n${fenced("suggestion", after.replace(/\r\n?/g, "\n"))}\n`,
		marker
	};
}

// src/action/channels/suggest.ts
/** Proposes safe fixes on lines of the diff, those never proposed before. */
async function postReview(session, connection, pull) {
	const { reviewed, inputs, change } = session;
	const { locale } = inputs;
	if (renderSuggestions(reviewed.review, change.lines, locale).length === 0) return;
	const [{ all: files, cut }, said] = await Promise.all([listPullFiles(connection, pull.number), listReviewComments(connection, pull.number)]);
	if (said.cut) throw new ListCut("review comments");
	const heads = new Map(files.map((file) => [file.path, file]));
	const lines = new Map([...change.lines].flatMap(([path, merged]) => {
		const patch = heads.get(path)?.patch;
		const own = patch === void 0 || patch === null ? [] : addedLines(patch);
		return JSON.stringify(own) === JSON.stringify(merged) ? [[path, own]] : [];
	}));
	if (cut && [...change.lines.keys()].some((path) => !heads.has(path))) throw new ListCut("files");
	const known = new Set(said.all.map(({ body }) => body.slice(0, body.indexOf("\n"))));
	const fresh = renderSuggestions(reviewed.review, lines, locale).filter(({ marker }) => !known.has(marker));
	if (fresh.length === 0) return;
	const intro = locale.github.suggestions({ count: fresh.length });
	await createReview(connection, pull.number, pull.headSha, intro, fresh);
}

export { postReview };