import { o as __toESM } from "../rolldown-runtime.js";
import { a as isIsoDay } from "../day.js";
import { t as wordFinding } from "../word.js";
import { c as plain } from "../escape.js";
import { r as gravityOf } from "../gravity.js";
import { r as toRemarks, t as countRemarks } from "../remarks2.js";
import { t as NOT_DONE } from "../request.js";
import { t as DOUBT_REASONS } from "../doubt.js";
import { t as NOTES } from "./notes.js";

// src/action/handoff/handoff.ts
const HANDOFF_NAME = "relecture.json";
const MAX_HANDOFF_BYTES = 2097152;
const MAX_FINDINGS = 500;
const MAX_TEXT = 300;
const MAX_UNKNOWN = 20;
const MAX_SENTENCE = 1e3;
function toHandoff(review, { locale, localeName }, { sha, conclusion, notes, folder }) {
	const { pages } = toRemarks(review, locale);
	const findings = review.findings.filter(({ existing }) => !existing);
	const kept = new Set([...findings].sort((a, b) => gravityOf(a) - gravityOf(b)).slice(0, MAX_FINDINGS));
	return {
		version: 1,
		sha,
		conclusion,
		asOf: review.asOf,
		locale: localeName,
		...folder !== void 0 && { folder },
		notes,
		left: findings.length - kept.size,
		files: review.stats.files,
		existing: review.stats.existing,
		notDone: review.notDone.map(({ code, count }) => ({
			code,
			count
		})),
		unread: review.stats.unread.map(({ reason, count, example }) => ({
			reason,
			count,
			example: example.slice(0, MAX_TEXT)
		})),
		unknownLinks: review.stats.unknownLinks.slice(0, MAX_UNKNOWN).map((one) => ({
			...one,
			by: one.by?.slice(0, MAX_TEXT) ?? null,
			example: one.example.slice(0, MAX_TEXT)
		})),
		pages: pages.map((page) => ({
			path: page.path,
			title: page.title?.slice(0, MAX_TEXT) ?? null,
			findings: review.findings.filter((finding) => finding.path === page.path).flatMap((finding, index) => {
				const remark = page.remarks[index];
				if (!kept.has(finding) || remark === void 0) return [];
				return [{
					rule: finding.rule,
					severity: finding.severity,
					line: remark.start.line,
					field: finding.field,
					labels: remark.labels,
					message: finding.message,
					facts: finding.facts,
					excerpt: finding.excerpt
				}];
			})
		}))
	};
}
const UNREAD_REASONS = [
	"format",
	"other-site",
	"submodule",
	"closed-folder",
	"linked-folder",
	"no-content",
	"no-page",
	"excluded",
	"absent",
	"unpublished",
	"unlisted"
];
const text = {
	type: "string",
	maxLength: MAX_TEXT
};
const count = {
	type: "integer",
	minimum: 0,
	maximum: 1e7
};
const SCHEMA = {
	type: "object",
	additionalProperties: false,
	required: [
		"version",
		"sha",
		"conclusion",
		"asOf",
		"files",
		"existing",
		"notDone",
		"unread",
		"unknownLinks",
		"pages"
	],
	properties: {
		version: { const: 1 },
		sha: {
			type: "string",
			pattern: "^[0-9a-f]{40,64}$"
		},
		conclusion: { enum: ["success", "failure"] },
		asOf: { type: "string" },
		locale: { enum: ["fr", "en"] },
		folder: {
			type: "string",
			maxLength: 1e3
		},
		notes: {
			type: "array",
			maxItems: NOTES.length,
			items: {
				type: "object",
				additionalProperties: false,
				required: ["code", "count"],
				properties: {
					code: { enum: NOTES },
					count
				}
			}
		},
		left: count,
		files: count,
		existing: count,
		notDone: {
			type: "array",
			maxItems: NOT_DONE.length,
			items: {
				type: "object",
				additionalProperties: false,
				required: ["code", "count"],
				properties: {
					code: { enum: NOT_DONE },
					count
				}
			}
		},
		unread: {
			type: "array",
			maxItems: UNREAD_REASONS.length,
			items: {
				type: "object",
				additionalProperties: false,
				required: [
					"reason",
					"count",
					"example"
				],
				properties: {
					reason: { enum: UNREAD_REASONS },
					count,
					example: text
				}
			}
		},
		unknownLinks: {
			type: "array",
			maxItems: MAX_UNKNOWN,
			items: {
				type: "object",
				additionalProperties: false,
				required: [
					"reason",
					"by",
					"count",
					"example"
				],
				properties: {
					reason: { enum: DOUBT_REASONS },
					by: {
						type: ["string", "null"],
						maxLength: MAX_TEXT
					},
					count,
					example: text
				}
			}
		},
		pages: {
			type: "array",
			maxItems: 5e3,
			items: {
				type: "object",
				additionalProperties: false,
				required: [
					"path",
					"title",
					"findings"
				],
				properties: {
					path: {
						type: "string",
						minLength: 1,
						maxLength: 1e3
					},
					title: {
						type: ["string", "null"],
						maxLength: MAX_TEXT
					},
					findings: {
						type: "array",
						maxItems: MAX_FINDINGS,
						items: {
							type: "object",
							additionalProperties: false,
							required: [
								"rule",
								"severity",
								"line",
								"field",
								"labels",
								"message",
								"facts",
								"excerpt"
							],
							properties: {
								rule: text,
								severity: { enum: [
									"error",
									"warning",
									"info"
								] },
								line: {
									type: "integer",
									minimum: 1,
									maximum: 1e7
								},
								field: {
									type: ["string", "null"],
									maxLength: 2e3
								},
								labels: {
									type: "array",
									maxItems: 20,
									items: text
								},
								message: text,
								facts: {
									type: "object",
									maxProperties: 20
								},
								excerpt: text
							}
						}
					}
				}
			}
		}
	}
};
async function readHandoff(json) {
	const { Ajv } = await import("../ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	let value;
	try {
		value = JSON.parse(json);
	} catch {
		return null;
	}
	return new Ajv({
		strict: true,
		allowUnionTypes: true,
		ownProperties: true
	}).compile(SCHEMA)(value) && isIsoDay(value.asOf) ? value : null;
}
function remarksOf(handoff, locale) {
	const pages = handoff.pages.map((page) => {
		const remarks = page.findings.flatMap((finding) => {
			const sentence = wordSafely(locale, finding);
			if (sentence === null) return [];
			const place = {
				line: finding.line,
				column: 1,
				offset: 0
			};
			const { rule, severity, field, labels, excerpt, message } = finding;
			return [{
				rule,
				severity,
				field,
				labels,
				path: page.path,
				start: place,
				end: place,
				sentence,
				excerpt,
				existing: false,
				message
			}];
		});
		return {
			path: page.path,
			title: page.title,
			remarks
		};
	});
	const { counts } = countRemarks(pages);
	return {
		asOf: handoff.asOf,
		pages,
		counts,
		existing: handoff.existing,
		files: handoff.files,
		read: {
			pages: handoff.files,
			data: 0
		},
		unread: handoff.unread.length === 0 ? [] : [plain(locale.report.unread(handoff))],
		unknownLinks: handoff.unknownLinks.length === 0 ? [] : [plain(locale.unknownLinks.all(handoff))],
		notDone: handoff.notDone.map(({ code, count: number }) => locale.report.notDone[code]({ count: number }))
	};
}
function wordSafely(locale, finding) {
	const rules = locale.rules;
	const sayings = Object.hasOwn(rules, finding.rule) ? rules[finding.rule] : void 0;
	if (sayings === void 0 || !Object.hasOwn(sayings, finding.message) || finding.message === "summary") return null;
	try {
		const sentence = wordFinding(locale, finding);
		return sentence.length <= MAX_SENTENCE ? sentence : `${sentence.slice(0, 999)}…`;
	} catch {
		return null;
	}
}

export { toHandoff as a, remarksOf as i, MAX_HANDOFF_BYTES as n, readHandoff as r, HANDOFF_NAME as t };