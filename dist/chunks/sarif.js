import { o as json } from "./escape.js";
import { r as toRemarks } from "./remarks2.js";
import { createHash } from "node:crypto";

// src/report/formats/sarif.ts
/** GitHub takes 25,000 results of a run and keeps the first 5,000. */
const MAX_RESULTS = 5e3;
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
/** SARIF 2.1.0. What stood in the base already is `unchanged`. */
function renderSarif(review, { version, locale }) {
	const kept = [...toRemarks(review, locale).pages.flatMap((page) => page.remarks)].sort((a, b) => Number(a.existing) - Number(b.existing)).slice(0, MAX_RESULTS);
	const compared = kept.some(({ existing }) => existing);
	const rules = [...new Set(kept.map(({ rule }) => rule))].sort();
	const summaries = locale.rules;
	const driver = {
		name: "Relecture",
		semanticVersion: version,
		rules: rules.map((id) => ({
			id,
			shortDescription: { text: summaries[id]?.summary ?? id }
		}))
	};
	const counts = /* @__PURE__ */ new Map();
	const results = kept.map((remark) => ({
		ruleId: remark.rule,
		ruleIndex: rules.indexOf(remark.rule),
		level: LEVELS[remark.severity],
		message: { text: remark.sentence.replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&") },
		locations: [{ physicalLocation: locate(remark) }],
		partialFingerprints: { "relecture/v1": fingerprint(remark, counts) },
		...compared ? { baselineState: remark.existing ? "unchanged" : "new" } : {}
	}));
	return json({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver },
			columnKind: "utf16CodeUnits",
			results
		}]
	});
}
function locate({ path, start, end }) {
	return {
		artifactLocation: { uri: path.split("/").map(encodeSegment).join("/") },
		region: {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		}
	};
}
/** A segment with half a surrogate pair cannot be encoded: it is shown with a replacement character. */
function encodeSegment(segment) {
	return encodeURIComponent(Buffer.from(segment).toString());
}
function fingerprint(remark, counts) {
	const name = JSON.stringify([
		remark.rule,
		remark.path,
		remark.field,
		remark.excerpt
	]);
	const count = counts.get(name) ?? 0;
	counts.set(name, count + 1);
	return `${createHash("sha256").update(name).digest("hex").slice(0, 32)}:${count}`;
}

export { renderSarif };