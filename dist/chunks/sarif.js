import { r as maskCredentials } from "./credentials2.js";
import { n as ruleUrl } from "./rule-page.js";
import { n as wordFix } from "./word.js";
import { n as isGivenUp } from "./request.js";
import { t as rules } from "./rules.js";
import { n as repositoryPath } from "./channel.js";
import { o as json } from "./escape.js";
import { r as gravityOf } from "./gravity.js";
import { r as toRemarks } from "./remarks2.js";
import { t as sourcesOf } from "./sources.js";
import { t as Fingerprints } from "./fingerprint.js";

// src/report/formats/sarif.ts
const MAX_RESULTS = 5e3;
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
function renderSarif(review, { version, locale, folder }) {
	const { pages, notDone } = toRemarks(review, locale);
	const remarks = pages.flatMap((page) => page.remarks);
	const kept = keepGravest(remarks);
	const left = remarks.length - kept.length;
	const notes = [...notDone, ...left === 0 ? [] : [locale.github.leftOut({ count: left })]];
	const compared = kept.some(({ existing }) => existing);
	const ids = [...new Set(kept.map(({ rule }) => rule))].sort();
	const findings = findingsOf(pages, review);
	const sourceOf = sourcesOf(review);
	const fingerprints = new Fingerprints();
	const results = kept.map((remark) => {
		const fixes = fixesOf(findings.get(remark), sourceOf(remark.path), locale, repositoryPath({ folder }, remark.path));
		return {
			ruleId: remark.rule,
			ruleIndex: ids.indexOf(remark.rule),
			level: LEVELS[remark.severity],
			message: { text: escapeMessage(remark.sentence) },
			locations: [{ physicalLocation: {
				artifactLocation: fileOf(repositoryPath({ folder }, remark.path)),
				region: regionOf(remark)
			} }],
			partialFingerprints: { "relecture/v1": nameOf(remark, fingerprints) },
			...fixes.length > 0 && { fixes },
			...compared && { baselineState: remark.existing ? "unchanged" : "new" }
		};
	});
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: driverOf(ids, version, locale) },
			...notes.length > 0 && { invocations: [invocationOf(notes, !isGivenUp(review))] },
			columnKind: "utf16CodeUnits",
			results
		}]
	};
	return json(log);
}
function keepGravest(remarks) {
	if (remarks.length <= MAX_RESULTS) return [...remarks];
	const rank = (remark) => (remark.existing ? 100 : 0) + gravityOf(remark);
	const kept = new Set([...remarks].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_RESULTS));
	return remarks.filter((remark) => kept.has(remark));
}
function invocationOf(notes, executionSuccessful) {
	return {
		executionSuccessful,
		toolExecutionNotifications: notes.map((text) => ({
			level: "warning",
			message: { text: escapeMessage(text) }
		}))
	};
}
function driverOf(ids, version, locale) {
	const summaries = locale.rules;
	const severities = new Map(rules.map((rule) => [rule.id, rule]));
	return {
		name: "Relecture",
		semanticVersion: version,
		informationUri: "https://github.com/relecture/relecture",
		rules: ids.map((id) => {
			const text = summaries[id]?.summary ?? id;
			const url = ruleUrl(id, locale);
			const { severity, off } = severities.get(id) ?? { severity: "warning" };
			return {
				id,
				shortDescription: { text },
				fullDescription: { text },
				helpUri: url,
				help: {
					text: locale.report.rulePage({ url }),
					markdown: `[\`${id}\`](${url})`
				},
				defaultConfiguration: {
					level: LEVELS[severity],
					...off === true && { enabled: false }
				}
			};
		})
	};
}
function fileOf(path) {
	return { uri: path.split("/").map(encodeSegment).join("/") };
}
function regionOf({ start, end }) {
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column
	};
}
function findingsOf(pages, review) {
	const left = new Map(pages.map(({ path, remarks }) => [path, remarks.values()]));
	const pairs = review.findings.map((finding) => [left.get(finding.path)?.next().value, finding]);
	return new Map(pairs.filter((pair) => pair[0] !== void 0));
}
function fixesOf(finding, source, locale, path) {
	if (finding === void 0 || source === null) return [];
	return finding.fixes.filter(({ edits }) => edits.every(({ text }) => maskCredentials(text) === text)).map((fix) => fixOf(fix, path, source, locale));
}
function fixOf({ title, edits }, path, source, locale) {
	const replacements = edits.map(({ start, end, text }) => ({
		deletedRegion: regionOf({
			start: source.place(start),
			end: source.place(end)
		}),
		insertedContent: { text }
	}));
	return {
		description: { text: escapeMessage(wordFix(locale, title)) },
		artifactChanges: [{
			artifactLocation: fileOf(path),
			replacements
		}]
	};
}
function escapeMessage(text) {
	return text.replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
function encodeSegment(segment) {
	return encodeURIComponent(Buffer.from(segment).toString());
}
function nameOf(remark, fingerprints) {
	const { hash, count } = fingerprints.of(remark);
	return `${hash}:${count}`;
}

export { renderSarif };