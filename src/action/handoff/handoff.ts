import type { Severity } from '../../content/finding.ts';
import { isIsoDay } from '../../dates/day.ts';
import type { Locale, LocaleName } from '../../locales/locale.ts';
import { wordFinding } from '../../locales/word.ts';
import { plain } from '../../report/escape.ts';
import { gravityOf } from '../../report/gravity.ts';
import { countRemarks, type PageRemarks, type Remark, type Remarks, toRemarks } from '../../report/remarks.ts';
import { NOT_DONE, type NotDone, type Review, type UnreadCount } from '../../review/request.ts';
import type { UnknownLinks } from '../../review/unknown-links.ts';
import { DOUBT_REASONS } from '../../site/doubt.ts';
import { NOTES, type Note } from '../channels/notes.ts';

/** What a run that may only read leaves for the one that may write. Data, no sentence: whoever posts it words it. */
export interface Handoff {
  readonly version: 1;
  readonly sha: string;
  readonly conclusion: 'success' | 'failure';
  readonly asOf: string;
  /** The language of that run; absent from what an older one left. */
  readonly locale?: LocaleName;
  /** The folder of the site in its repository; absent for the repository itself. */
  readonly folder?: string;
  /** How the change was read; absent from what an older one left, as `left`. */
  readonly notes?: readonly Note[];
  /** How many new findings had no room here: none graver than those that have. */
  readonly left?: number;
  readonly files: number;
  readonly existing: number;
  readonly notDone: readonly { readonly code: NotDone['code']; readonly count: number }[];
  /** What was not read, as `stats.unread` of a review tells it. */
  readonly unread: readonly UnreadCount[];
  /** The links of the site that nobody can follow, as `stats.unknownLinks` of a review tells them. */
  readonly unknownLinks: readonly UnknownLinks[];
  readonly pages: readonly {
    readonly path: string;
    readonly title: string | null;
    readonly findings: readonly HandedFinding[];
  }[];
}

interface HandedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
  readonly field: string | null;
  readonly labels: readonly string[];
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly excerpt: string;
}

/** The name of the artifact, which is also its file. */
export const HANDOFF_NAME = 'relecture.json';
/** Larger ones are not read (bytes). */
export const MAX_HANDOFF_BYTES = 2 * 1024 * 1024;
const MAX_FINDINGS = 500;
const MAX_TEXT = 300;
const MAX_UNKNOWN = 20;
const MAX_SENTENCE = 1_000;

export function toHandoff(
  review: Review,
  { locale, localeName }: { readonly locale: Locale; readonly localeName: LocaleName },
  {
    sha,
    conclusion,
    notes,
    folder,
  }: Required<Pick<Handoff, 'sha' | 'conclusion' | 'notes'>> & { readonly folder?: string | undefined },
): Handoff {
  const { pages } = toRemarks(review, locale);
  const findings = review.findings.filter(({ existing }) => !existing);
  const kept = new Set([...findings].sort((a, b) => gravityOf(a) - gravityOf(b)).slice(0, MAX_FINDINGS));
  return {
    version: 1,
    sha,
    conclusion,
    asOf: review.asOf,
    locale: localeName,
    ...(folder !== undefined && { folder }),
    notes,
    left: findings.length - kept.size,
    files: review.stats.files,
    existing: review.stats.existing,
    notDone: review.notDone.map(({ code, count }) => ({ code, count })),
    unread: review.stats.unread.map(({ reason, count, example }) => ({
      reason,
      count,
      example: example.slice(0, MAX_TEXT),
    })),
    unknownLinks: review.stats.unknownLinks.slice(0, MAX_UNKNOWN).map((one) => ({
      ...one,
      by: one.by?.slice(0, MAX_TEXT) ?? null,
      example: one.example.slice(0, MAX_TEXT),
    })),
    pages: pages.map((page) => ({
      path: page.path,
      title: page.title?.slice(0, MAX_TEXT) ?? null,
      findings: review.findings
        .filter((finding) => finding.path === page.path)
        .flatMap((finding, index) => {
          const remark = page.remarks[index];
          if (!kept.has(finding) || remark === undefined) return [];
          return [
            {
              rule: finding.rule,
              severity: finding.severity,
              line: remark.start.line,
              field: finding.field,
              labels: remark.labels,
              message: finding.message,
              facts: finding.facts,
              excerpt: finding.excerpt,
            },
          ];
        }),
    })),
  };
}

const UNREAD_REASONS: UnreadCount['reason'][] = [
  'format',
  'other-site',
  'submodule',
  'closed-folder',
  'linked-folder',
  'no-content',
  'no-page',
  'excluded',
  'absent',
  'unpublished',
  'unlisted',
];
const text = { type: 'string', maxLength: MAX_TEXT } as const;
const count = { type: 'integer', minimum: 0, maximum: 10_000_000 } as const;

/** What a report handed over may look like. It comes from a run that anyone may have written. */
const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'sha', 'conclusion', 'asOf', 'files', 'existing', 'notDone', 'unread', 'unknownLinks', 'pages'],
  properties: {
    version: { const: 1 },
    sha: { type: 'string', pattern: '^[0-9a-f]{40,64}$' },
    conclusion: { enum: ['success', 'failure'] },
    asOf: { type: 'string' },
    locale: { enum: ['fr', 'en'] },
    folder: { type: 'string', maxLength: 1_000 },
    notes: {
      type: 'array',
      maxItems: NOTES.length,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['code', 'count'],
        properties: { code: { enum: NOTES }, count },
      },
    },
    left: count,
    files: count,
    existing: count,
    notDone: {
      type: 'array',
      maxItems: NOT_DONE.length,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['code', 'count'],
        properties: { code: { enum: NOT_DONE }, count },
      },
    },
    unread: {
      type: 'array',
      maxItems: UNREAD_REASONS.length,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['reason', 'count', 'example'],
        properties: { reason: { enum: UNREAD_REASONS }, count, example: text },
      },
    },
    unknownLinks: {
      type: 'array',
      maxItems: MAX_UNKNOWN,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['reason', 'by', 'count', 'example'],
        properties: {
          reason: { enum: DOUBT_REASONS },
          by: { type: ['string', 'null'], maxLength: MAX_TEXT },
          count,
          example: text,
        },
      },
    },
    pages: {
      type: 'array',
      maxItems: 5_000,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['path', 'title', 'findings'],
        properties: {
          path: { type: 'string', minLength: 1, maxLength: 1_000 },
          title: { type: ['string', 'null'], maxLength: MAX_TEXT },
          findings: {
            type: 'array',
            maxItems: MAX_FINDINGS,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['rule', 'severity', 'line', 'field', 'labels', 'message', 'facts', 'excerpt'],
              properties: {
                rule: text,
                severity: { enum: ['error', 'warning', 'info'] },
                line: { type: 'integer', minimum: 1, maximum: 10_000_000 },
                field: { type: ['string', 'null'], maxLength: 2_000 },
                labels: { type: 'array', maxItems: 20, items: text },
                message: text,
                facts: { type: 'object', maxProperties: 20 },
                excerpt: text,
              },
            },
          },
        },
      },
    },
  },
} as const;

/** Reads what another run left; null when it is not in the form expected. */
export async function readHandoff(json: string): Promise<Handoff | null> {
  const { Ajv } = await import('ajv');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const validate = new Ajv({ strict: true, allowUnionTypes: true, ownProperties: true }).compile<Handoff>(SCHEMA);
  return validate(value) && isIsoDay(value.asOf) ? value : null;
}

/** The remarks of a report handed over, in sentences of ours. A finding that no sentence of ours fits is left out. */
export function remarksOf(handoff: Handoff, locale: Locale): Remarks {
  const pages = handoff.pages.map((page): PageRemarks => {
    const remarks = page.findings.flatMap((finding): Remark[] => {
      const sentence = wordSafely(locale, finding);
      if (sentence === null) return [];
      const place = { line: finding.line, column: 1, offset: 0 };
      const { rule, severity, field, labels, excerpt, message } = finding;
      return [
        {
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
          message,
        },
      ];
    });
    return { path: page.path, title: page.title, remarks };
  });
  const { counts } = countRemarks(pages);
  return {
    asOf: handoff.asOf,
    pages,
    counts,
    existing: handoff.existing,
    files: handoff.files,
    read: { pages: handoff.files, data: 0 },
    unread: handoff.unread.length === 0 ? [] : [plain(locale.report.unread(handoff))],
    unknownLinks: handoff.unknownLinks.length === 0 ? [] : [plain(locale.unknownLinks.all(handoff))],
    notDone: handoff.notDone.map(({ code, count: number }) => locale.report.notDone[code]({ count: number })),
  };
}

function wordSafely(locale: Locale, finding: HandedFinding): string | null {
  const rules = locale.rules as Readonly<Record<string, object>>;
  const sayings = Object.hasOwn(rules, finding.rule) ? rules[finding.rule] : undefined;
  if (sayings === undefined || !Object.hasOwn(sayings, finding.message) || finding.message === 'summary') return null;
  try {
    const sentence = wordFinding(locale, finding);
    return sentence.length <= MAX_SENTENCE ? sentence : `${sentence.slice(0, MAX_SENTENCE - 1)}…`;
  } catch {
    // Facts of another shape than the sentence takes.
    return null;
  }
}
