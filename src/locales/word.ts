import type { Locale } from './locale.ts';

/** The sentence of a finding in a language. */
export function wordFinding(
  locale: Locale,
  finding: {
    readonly rule: string;
    readonly message: string;
    readonly facts: unknown;
    readonly common?: { readonly pages: number; readonly of: number };
  },
): string {
  const { common } = finding;
  return common === undefined
    ? sentence(locale, finding)
    : `${sentence(locale, finding)} ${locale.report.common(common)}`;
}

function sentence(
  locale: Locale,
  finding: { readonly rule: string; readonly message: string; readonly facts: unknown },
): string {
  const rules = locale.rules as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const saying = rules[finding.rule]?.[finding.message];
  if (typeof saying === 'string') return saying;
  if (typeof saying === 'function') return String(saying(finding.facts));
  throw new Error(`no wording for ${finding.rule}/${finding.message}`);
}

/** The title of a fix in a language. */
export function wordFix(locale: Locale, title: { readonly key: string; readonly facts?: unknown }): string {
  const saying = (locale.fixes as Readonly<Record<string, unknown>>)[title.key];
  if (typeof saying === 'string') return saying;
  if (typeof saying === 'function') return String(saying(title.facts ?? {}));
  throw new Error(`no wording for the fix ${title.key}`);
}

/** The sentence that explains a link's state in a language; empty when there is nothing to explain. */
export function wordReason(locale: Locale, reason: { readonly code: string }): string {
  const reasons: Readonly<Record<string, unknown>> = locale.linkReasons;
  const saying = Object.hasOwn(reasons, reason.code) ? reasons[reason.code] : '';
  return typeof saying === 'function' ? String(saying(reason)) : String(saying);
}
