import type { Locale } from './locale.ts';

/** The sentence of a finding in a language. */
export function wordFinding(locale: Locale, finding: { readonly rule: string; readonly message: string; readonly facts: unknown }): string {
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
